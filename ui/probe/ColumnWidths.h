// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace keybearer {

/// For tables of few rows whose columns have a GlyphDelegate: the width below which a column's
/// heading, or a word in it, would be cut, and the width at which nothing in it wraps. Rows that
/// span columns don't count.
struct ColumnWidths {
    int least = 0;
    int whole = 0;
};
ColumnWidths widthsOf(const QTableView &table, int column);

/// One row's height at the columns' present widths.
int rowHeightOf(const QTableView &table, int row);

} // namespace keybearer
