// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "app/diagnosis/Verdict.h"
#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/RowTable.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"
#include "ui/probe/GlyphDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace keybearer {
namespace {
constexpr int scaleUnit = 1000;
}

HistoryTable::HistoryTable(HistoryModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_scale(scaled(scaleUnit))
{
    setObjectName(QStringLiteral("historyTable"));
    setModel(model);
    makeRowTable(this);
    setItemDelegateForColumn(HistoryModel::State, new GlyphDelegate(HistoryModel::GlyphRole, this));
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Fixed: nothing is measured in rows that nobody has seen.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(0); // only the rows in sight are measured
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one follows the others and the window.
        m_restored = m_restored || (!m_fitting && column != HistoryModel::columns - 1);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryTable::fitNames);
    keepScaled(this, [this] {
        setMinimumHeight(scaled(200));
        fitRows();
    });
    keepTranslated(this, [this] { retranslate(); });
}

QByteArray HistoryTable::columns() const
{
    return m_restored ? horizontalHeader()->saveState() : QByteArray();
}

void HistoryTable::restoreColumns(const QByteArray &state)
{
    m_restored = horizontalHeader()->restoreState(state); // refuses what it has not written
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < HistoryModel::columns; ++column)
        setColumnHidden(column, false);
}

void HistoryTable::jumpTo(int row)
{
    m_model->reach(row);
    const QModelIndex index = m_model->index(row, qMax(0, currentIndex().column()));
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
        return jumpTo(m_model->lastRow());
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
    fitColumns();
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    // Later: its heading gets its own font after it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            scaleColumns();
            fitHeader();
            fitColumns();
        },
        Qt::QueuedConnection);
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
    const QScopedValueRollback<bool> ours(m_fitting, true); // it widens them as well
    header->setMinimumSectionSize(widest);
}

// A person's own widths hold the same words in every text size.
void HistoryTable::scaleColumns()
{
    const int before = std::exchange(m_scale, scaled(scaleUnit));
    if (!m_restored || before == m_scale)
        return;
    const QScopedValueRollback<bool> ours(m_fitting, true);
    horizontalHeader()->setMinimumSectionSize(0); // the former text's
    for (int column = 0; column < HistoryModel::columns - 1; ++column)
        setColumnWidth(column, qRound(double(columnWidth(column)) * m_scale / before));
}

void HistoryTable::fitColumns()
{
    if (m_restored)
        return;
    const auto widest = [this](const QStringList &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = qMax(width, fontMetrics().horizontalAdvance(text));
        return width + scaled(40);
    };
    QStringList states;
    for (int i = 0; i <= static_cast<int>(TokenState::Unknown); ++i)
        states.append(word(static_cast<TokenState>(i)));
    const QDateTime wide(QDate(2028, 12, 28), QTime(20, 48, 48));
    const QScopedValueRollback<bool> ours(m_fitting, true);
    setColumnWidth(HistoryModel::When, widest({exactTime(wide)}));
    m_kinds = 0;
    setColumnWidth(HistoryModel::State, widest(states) + scaled(20));
    fitNames();
    for (int column = 0; column < HistoryModel::columns; ++column) {
        if (columnWidth(column) < horizontalHeader()->minimumSectionSize())
            setColumnWidth(column, horizontalHeader()->minimumSectionSize());
    }
}

// The names in sight are shown whole where there is room, and so is what happened: as wide as its
// widest until then, so that nothing moves back and forth. These two alone depend on the rows, and
// every page that comes in while a person scrolls asks for it.
void HistoryTable::fitNames()
{
    if (m_restored)
        return;
    // Or right after a reset every row is taken for one in sight, and fetched.
    executeDelayedItemsLayout();
    updateGeometries();
    const QScopedValueRollback<bool> ours(m_fitting, true);
    m_kinds = qMax(m_kinds, sizeHintForColumn(HistoryModel::What) + scaled(8));
    setColumnWidth(HistoryModel::What, qMax(m_kinds, horizontalHeader()->minimumSectionSize()));
    const int others = columnWidth(HistoryModel::When) + columnWidth(HistoryModel::What)
        + columnWidth(HistoryModel::State) + scaled(120); // of the details something is to be seen
    const int names = qMax(scaled(160), sizeHintForColumn(HistoryModel::Connection) + scaled(8));
    const int room = qBound(scaled(160), viewport()->width() - others, qMax(scaled(250), names));
    setColumnWidth(HistoryModel::Connection, qMax(room, horizontalHeader()->minimumSectionSize()));
    keepStateInSight();
}

// In large text not even three columns may have room beside each other: what came of it is worth
// more then than what it was.
void HistoryTable::keepStateInSight()
{
    const int first = columnWidth(HistoryModel::When) + columnWidth(HistoryModel::What)
        + columnWidth(HistoryModel::State);
    QHeaderView *const header = horizontalHeader();
    header->moveSection(header->visualIndex(HistoryModel::State),
        first > viewport()->width() ? 1 : static_cast<int>(HistoryModel::State));
}

void HistoryTable::retranslate()
{
    fitHeader();
    fitColumns();
    setAccessibleName(tr("History, newest first"));
    setAccessibleDescription(tr("Press Enter on a row for everything that is kept of it."));
}

} // namespace keybearer
