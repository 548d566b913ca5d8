// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/EntryLine.h"

class QSqlQuery;

namespace keybearer {

/// `SELECT … FROM entries ` with the columns that readChainRow() takes.
QString chainRows();
/// Nothing when the row contradicts itself: its line, its hash and its columns must say the same.
std::optional<LinkedEntry> readChainRow(const QSqlQuery &row);

/// Follows the whole chain from its start and finds the first row that is changed or missing.
class ChainWalk {
public:
    /// False when the answer is known.
    bool next(const QSqlQuery &row);
    /// `given` is the highest seq ever given.
    ChainCheck end(qint64 given) const;

private:
    qint64 m_expected = 1;
    qint64 m_firstBad = 0;
    bool m_torn = false; ///< the last row does not follow from the one before it: which one is it?
    QByteArray m_head = chainStart();
};

} // namespace keybearer
