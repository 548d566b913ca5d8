// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/ProbeTable.h"

#include "ui/common/ClipboardKeeper.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/RowTable.h"
#include "ui/common/Theme.h"
#include "ui/probe/ColumnWidths.h"
#include "ui/probe/GlyphDelegate.h"
#include "ui/probe/MatrixFilter.h"
#include "ui/probe/ProbeModel.h"
#include "ui/probe/TickDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace keybearer {
namespace {

constexpr int fewestRows = 4;

} // namespace

ProbeTable::ProbeTable(MatrixFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("probeTable"));
    setModel(filter);
    makeRowTable(this);
    setItemDelegate(new GlyphDelegate(ProbeModel::GlyphRole, this));
    setItemDelegateForColumn(ProbeModel::Needed, new TickDelegate(ProbeModel::GlyphRole, this));
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    keepScaled(this, [this] {
        verticalHeader()->setMinimumSectionSize(scaled(30));
        verticalHeader()->setDefaultSectionSize(scaled(30));
        fitColumns();
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString key = index.data(ProbeModel::KeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT evidenceWanted(key);
    });
    connect(filter, &QAbstractItemModel::dataChanged, this, &ProbeTable::fitColumns);
    connect(filter, &QAbstractItemModel::modelReset, this, &ProbeTable::spanHeadings);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &ProbeTable::spanHeadings);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &ProbeTable::spanHeadings);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &ProbeTable::spanHeadings);
    keepTranslated(this, [this] { retranslate(); });
}

void ProbeTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(40);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, m_filter, &MatrixFilter::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_chosen = true;
        Q_EMIT columnsChanged();
    });
}

QByteArray ProbeTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void ProbeTable::leaveOut(int column)
{
    const QScopedValueRollback<bool> ours(m_fitting, true); // no person's choice
    setColumnHidden(column, true);
}

void ProbeTable::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback<bool> ours(m_fitting, true);
    const QByteArray before = columnState();
    const bool wasChosen = std::exchange(m_chosen, true); // nothing is fitted meanwhile
    if (!horizontalHeader()->restoreState(state)) {
        m_chosen = wasChosen;
        return;
    }
    m_columnsChosen = true;
    // A state of another version may have other columns: better the usual than a broken one.
    if (horizontalHeader()->count() != ProbeModel::columns
        || horizontalHeader()->isSectionHidden(ProbeModel::Permission)) {
        horizontalHeader()->restoreState(before);
        m_chosen = false;
        m_columnsChosen = false;
    }
}

void ProbeTable::showColumnMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = ProbeModel::Needed; column < ProbeModel::columns; ++column) {
        QAction *shown = menu->addAction(ProbeModel::columnTitle(column));
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            m_columnsChosen = true;
            setColumnHidden(column, !on);
            fitColumns();
            spanHeadings();
            Q_EMIT columnsChanged();
        });
    }
    QMenu *sort = menu->addMenu(tr("Sort by"));
    connect(sort->addAction(tr("No column: the usual order")), &QAction::triggered, this,
        [this] { horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    for (int column = 0; column < ProbeModel::columns; ++column)
        connect(sort->addAction(ProbeModel::columnTitle(column)), &QAction::triggered, this,
            [this, column] { horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
    menu->popup(global);
}

void ProbeTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

// The width is shared out as if no scroll bar were there, and again beside one where the rows then
// need it: not by whether one is there now, which depends on the widths.
void ProbeTable::fitColumns()
{
    const QSize whole = maximumViewportSize();
    fitTo(whole.width());
    if (!m_whole && !m_chosen && verticalHeader()->length() > whole.height())
        fitTo(whole.width() - verticalScrollBar()->sizeHint().width());
}

// Code and request id are shown by themselves only where there is room for them; a person's own
// choice stands.
void ProbeTable::fitTo(int room)
{
    if (!m_chosen) {
        const QScopedValueRollback<bool> ours(m_fitting, true);
        QHeaderView *header = horizontalHeader();
        for (const auto column :
            {ProbeModel::Needed, ProbeModel::Status, ProbeModel::Milliseconds}) {
            if (header->isSectionHidden(column))
                continue;
            const int width = widthsOf(*this, column).whole;
            header->resizeSection(column, width);
            room -= width;
        }
        shareOut(room);
    }
    fitRows();
}

// The permission stands in one line where that makes no more lines than two beside each other.
void ProbeTable::shareOut(int room)
{
    QHeaderView *header = horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    const ColumnWidths permission = widthsOf(*this, ProbeModel::Permission);
    const ColumnWidths result = widthsOf(*this, ProbeModel::Result);
    const std::pair<ProbeModel::Column, int> further[] = {
        {ProbeModel::Code, unit * 24}, {ProbeModel::RequestId, unit * 28}};
    const bool wide = room >= qMax(permission.whole + result.whole, unit * 60) + unit * 52;
    for (const auto &[column, width] : further) {
        if (!m_columnsChosen)
            header->setSectionHidden(column, !wide);
        if (header->isSectionHidden(column))
            continue;
        header->resizeSection(column, width);
        room -= width;
    }
    const int first = shareOf(permission, result, room, unit);
    header->resizeSection(ProbeModel::Permission, first);
    header->resizeSection(ProbeModel::Result, qMax(result.least, room - first));
}

// As high as their longest text needs; the hidden header would ask for its own padding too.
void ProbeTable::fitRows()
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        verticalHeader()->resizeSection(row, qMax(scaled(30), rowHeightOf(*this, row)));
    fitHeight();
}

void ProbeTable::setWhole(bool whole)
{
    m_whole = whole;
    setMaximumHeight(QWIDGETSIZE_MAX);
    fitHeight();
}

void ProbeTable::fitHeight()
{
    const int heading = horizontalHeader()->sizeHint().height();
    if (!m_whole)
        return setMinimumHeight(heading + fewestRows * scaled(30));
    const bool scrolls = horizontalHeader()->length() > maximumViewportSize().width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(heading + verticalHeader()->length() + bar + 2 * frameWidth());
}

void ProbeTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_whole)
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QRect cell = visualRect(index);
            const QPoint middle = viewport()->mapTo(area->widget(), cell.center());
            return area->ensureVisible(middle.x(), middle.y(), 0, cell.height());
        }
    }
}

void ProbeTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(ProbeModel::HeadingRole).toBool())
            setSpan(row, 0, 1, ProbeModel::columns);
    }
    fitColumns();
}

void ProbeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRow();
    else if (event->key() == Qt::Key_Space)
        toggleNeeded();
    else
        QTableView::keyPressEvent(event);
}

void ProbeTable::copyRow()
{
    QStringList cells;
    for (int column = 0; column < ProbeModel::columns; ++column) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        const bool ticked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        cells.append(ticked ? tr("needed") : cell.data().toString());
    }
    if (currentIndex().isValid())
        ClipboardKeeper::copy(cells.join(QLatin1Char('\t')).trimmed());
}

void ProbeTable::toggleNeeded()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(ProbeModel::Needed);
    if (!(cell.flags() & Qt::ItemIsUserCheckable))
        return;
    const QPersistentModelIndex stays(currentIndex());
    const bool ticked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_filter->setData(cell, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    // It moved to another group: the person stays with it.
    if (stays.isValid()) {
        setCurrentIndex(stays);
        scrollTo(stays);
    }
}

void ProbeTable::retranslate()
{
    setAccessibleName(tr("Permissions of the token"));
    setAccessibleDescription(
        tr("Press Enter on a row for its evidence, and Space to say that your pipeline needs it."));
    horizontalHeader()->viewport()->update();
    viewport()->update();
    fitColumns();
}

} // namespace keybearer
