// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace keybearer {

/// For tables of few rows whose columns have a GlyphDelegate: the width below which a column's
/// heading, or a word in it, would be cut, and the width at which nothing in it wraps. Rows that
/// span columns don't count.
struct ColumnWidths {
    int least = 0;
    int whole = 0;
    QList<int> rows = {}; ///< the whole width of each one's cell
    int beside = 0; ///< what a cell has beside its text
};
ColumnWidths widthsOf(const QTableView &table, int column);

/// The width of the first of two columns beside each other, of `room` for both, in which their rows
/// have the fewest lines. No word is cut as long as there is room for the least of both. In steps
/// of `unit` pixels.
int shareOf(const ColumnWidths &first, const ColumnWidths &second, int room, int unit);

/// One row's height at the columns' present widths.
int rowHeightOf(const QTableView &table, int row);

} // namespace keybearer
