// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"
#include "ui/probe/GlyphDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace keybearer {

HistoryTable::HistoryTable(HistoryModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("historyTable"));
    setModel(model);
    setItemDelegateForColumn(HistoryModel::State, new GlyphDelegate(HistoryModel::GlyphRole, this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Fixed: nothing is measured in rows that nobody has seen.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int widths[] = {160, 250, 150, 130};
    for (int column = 0; column < 4; ++column)
        header->resizeSection(column, scaled(widths[column]));
    fitRows();
    keepTranslated(this, [this] { retranslate(); });
}

QByteArray HistoryTable::columns() const
{
    return horizontalHeader()->saveState();
}

void HistoryTable::restoreColumns(const QByteArray &state)
{
    horizontalHeader()->restoreState(state); // refuses what it has not written
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < HistoryModel::columns; ++column)
        setColumnHidden(column, false);
}

void HistoryTable::jumpTo(int row)
{
    const QModelIndex index = model()->index(row, qMax(0, currentIndex().column()));
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // or the scroll bar doesn't know its range yet
    updateGeometries();
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtTop);
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        return jumpTo(0);
    if (event->key() == Qt::Key_End)
        return jumpTo(model()->rowCount() - 1);
    QTableView::keyPressEvent(event);
}

void HistoryTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    const int top = verticalScrollBar()->value(); // in rows
    if (first != 0 || top == 0)
        return;
    // Who reads further down goes on reading the same rows.
    updateGeometries();
    verticalScrollBar()->setValue(top + last - first + 1);
}

void HistoryTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitHeader(); // now the style sheet's font is known
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
    fitHeader();
}

void HistoryTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + scaled(14));
}

// No column gets so narrow that its heading is cut; where they don't fit all, the table scrolls.
void HistoryTable::fitHeader()
{
    QHeaderView *const header = horizontalHeader();
    int widest = 0;
    for (int column = 0; column < HistoryModel::columns; ++column)
        widest = qMax(widest, header->sectionSizeHint(column));
    header->setMinimumSectionSize(widest);
    for (int column = 0; column < HistoryModel::columns; ++column)
        header->resizeSection(column, qMax(widest, header->sectionSize(column)));
}

void HistoryTable::retranslate()
{
    fitHeader();
    setAccessibleName(tr("History, newest first"));
    setAccessibleDescription(tr("Press Enter on a row for everything that is kept of it."));
}

} // namespace keybearer
