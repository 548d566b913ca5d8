// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"
#include "app/history/SqlConnection.h"

namespace keybearer {

/// Writes the rows that are shown. Every call belongs inside a transaction of the caller's.
class LogWriter {
public:
    /// AsItComes: a row that is late by less than an hour stands at the newest end all the same, so
    /// that nothing moves for those who read. ByTime: every row in its own place.
    enum class Order { AsItComes, ByTime };
    explicit LogWriter(SqlConnection &sql, Order order = Order::AsItComes)
        : m_sql(sql)
        , m_order(order)
    {
    }

    Result<Done> add(const Sample &sample);
    Result<Done> add(const ChainEntry &entry);
    /// Gives every chained entry that has no row yet its row: those of schema 1, and what an older
    /// program appended meanwhile.
    Result<Done> catchUp();
    /// The words of every entry, as they are taken today.
    Result<Done> indexWordsAnew();

    Result<qint64> connection(const QString &fingerprint);
    Result<qint64> facet(const QString &kind, const QString &verdict, const QString &cause);

private:
    struct LogRow {
        qint64 at_ms = 0;
        qint64 conn = 0;
        qint64 facet = 0;
        QVariant us;
        QVariant seq;
    };
    Result<qint64> insert(const LogRow &row);
    Result<qint64> placeFor(qint64 at_ms);
    Result<Done> indexWords(qint64 id, const QJsonObject &data);
    Result<Done> noteTeammate(qint64 conn, const QJsonObject &data);
    Result<Done> noteHandover(qint64 id, qint64 conn, const NewEntry &entry);

    SqlConnection &m_sql;
    const Order m_order;
};

} // namespace keybearer
