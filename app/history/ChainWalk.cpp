// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ChainWalk.h"

#include <QSqlQuery>
#include <QVariant>

namespace keybearer {

QString chainRows()
{
    return QStringLiteral("SELECT seq, connection, handover_id, kind, line, hash FROM entries ");
}

std::optional<LinkedEntry> readChainRow(const QSqlQuery &row)
{
    std::optional<LinkedEntry> read = parseChainLine(row.value(4).toByteArray());
    if (!read)
        return std::nullopt;
    const ChainEntry &chained = read->chained;
    const bool same = chained.seq == row.value(0).toLongLong()
        && chained.entry.connection == row.value(1).toString()
        && chained.entry.handoverId == row.value(2).toString()
        && chained.entry.kind == row.value(3).toString()
        && chained.hash == row.value(5).toByteArray();
    return same ? read : std::nullopt;
}

bool ChainWalk::next(const QSqlQuery &row)
{
    const std::optional<LinkedEntry> read = readChainRow(row);
    if (m_torn) {
        // If this row vouches for the last one, it is the one before that was changed, hash and
        // all.
        const bool vouched = read && read->prev == m_head;
        m_firstBad = vouched ? qMax<qint64>(1, m_expected - 2) : m_expected - 1;
        m_torn = false;
        return false;
    }
    if (!read || read->chained.seq != m_expected) {
        m_firstBad = m_expected;
        return false;
    }
    m_torn = read->prev != m_head;
    m_head = read->chained.hash;
    ++m_expected;
    return true;
}

ChainSpan::ChainSpan(QString handoverId)
    : m_handoverId(std::move(handoverId))
{
}

bool ChainSpan::next(const QSqlQuery &row)
{
    const std::optional<LinkedEntry> read = readChainRow(row);
    const bool follows =
        read && (!m_last || (read->chained.seq == m_last->seq + 1 && read->prev == m_last->hash));
    if (!follows) {
        m_firstBad = m_last ? m_last->seq + 1 : row.value(0).toLongLong();
        return false;
    }
    m_last = read->chained;
    if (m_last->entry.handoverId == m_handoverId)
        m_entries.append(*m_last);
    return true;
}

ChainCheck ChainWalk::end(qint64 given) const
{
    qint64 firstBad = m_firstBad;
    if (m_torn)
        firstBad = qMax<qint64>(1, m_expected - 2);
    else if (firstBad == 0 && given >= m_expected)
        firstBad = m_expected;
    if (firstBad != 0)
        return {firstBad - 1, QByteArray(), firstBad};
    return {m_expected - 1, m_expected > 1 ? m_head : QByteArray(), 0};
}

} // namespace keybearer
