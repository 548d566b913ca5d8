// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace keybearer {

/// A table whose rows are looked at and chosen as a whole; Tab leaves it. Who comes into it by a
/// key sees where they are: the first row is chosen where none is.
void makeRowTable(QTableView *table);

} // namespace keybearer
