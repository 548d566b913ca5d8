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

/// Follows a part of the chain, from one row to another, and keeps those of one handover: a row
/// that was taken out between them shows.
class ChainSpan {
public:
    explicit ChainSpan(QString handoverId);
    /// False when the row does not follow from the one before it.
    bool next(const QSqlQuery &row);
    qint64 firstBad() const { return m_firstBad; } ///< 0 while all of it holds
    const QList<ChainEntry> &entries() const { return m_entries; }

private:
    const QString m_handoverId;
    QList<ChainEntry> m_entries;
    std::optional<ChainEntry> m_last; // of any handover
    qint64 m_firstBad = 0;
};

} // namespace keybearer
