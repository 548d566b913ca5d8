// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/ColumnWidths.h"

#include "ui/probe/GlyphDelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <limits>

namespace keybearer {
namespace {

QStyleOptionViewItem optionFor(const QTableView &table)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.font = table.font();
    option.fontMetrics = table.fontMetrics();
    option.locale = table.locale();
    return option;
}

/// About as many: where a line breaks, a part of it stays empty.
int linesOf(int whole, int width, int beside)
{
    const int text = whole - beside;
    const int room = qMax(1, width - beside);
    return text <= room ? 1 : 1 + (text * 10 / 9 - 1) / room;
}

} // namespace

int shareOf(const ColumnWidths &first, const ColumnWidths &second, int room, int unit)
{
    const int most = qMin(first.whole, room - second.least);
    const qsizetype rows = qMin(first.rows.size(), second.rows.size());
    int best = qMax(first.least, most);
    int fewest = std::numeric_limits<int>::max();
    for (int width = best; width >= first.least; width -= unit) {
        int lines = 0;
        for (qsizetype row = 0; row < rows; ++row)
            lines += qMax(linesOf(first.rows.at(row), width, first.beside),
                linesOf(second.rows.at(row), room - width, second.beside));
        if (lines < fewest) {
            fewest = lines;
            best = width;
        }
    }
    return best;
}

ColumnWidths widthsOf(const QTableView &table, int column)
{
    QStyleOptionViewItem option = optionFor(table);
    option.rect = {}; // no width to wrap at
    const int heading = table.horizontalHeader()->sectionSizeHint(column);
    ColumnWidths widths{heading, heading};
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, column);
        const auto *delegate =
            qobject_cast<const GlyphDelegate *>(table.itemDelegateForIndex(cell));
        if (!delegate || table.columnSpan(row, 0) > 1)
            continue;
        widths.least = qMax(widths.least, delegate->leastWidth(cell, table.font()));
        widths.rows.append(delegate->sizeHint(option, cell).width());
        widths.beside = qMax(widths.beside, delegate->beside(cell));
        widths.whole = qMax(widths.whole, widths.rows.last());
    }
    widths.whole = qMax(widths.whole, widths.least);
    return widths;
}

int rowHeightOf(const QTableView &table, int row)
{
    QStyleOptionViewItem option = optionFor(table);
    int height = 0;
    const bool spans = table.columnSpan(row, 0) > 1;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QModelIndex cell = table.model()->index(row, column);
        option.rect.setWidth(spans ? table.viewport()->width() : table.columnWidth(column));
        height = qMax(height, table.itemDelegateForIndex(cell)->sizeHint(option, cell).height());
        if (spans)
            break;
    }
    return height;
}

} // namespace keybearer
