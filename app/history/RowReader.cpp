// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/RowReader.h"

#include "app/history/HistorySchema.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace keybearer {
namespace {

void readEntry(const QByteArray &line, HistoryRow &row)
{
    const QJsonObject members = QJsonDocument::fromJson(line).object();
    row.handoverId = members.value(QLatin1String("handover_id")).toString();
    row.data = members.value(QLatin1String("data")).toObject();
    // Up to a megabyte each, and nobody reads them in a list.
    row.data.remove(QLatin1String("rows"));
    row.data.remove(QLatin1String("findings"));
}

std::optional<HourSum> readSum(const QSqlQuery &row, int at)
{
    if (row.value(at).isNull())
        return std::nullopt;
    HourSum sum;
    for (int i = 0; i < 5; ++i)
        sum.checks[i] = row.value(at + i).toLongLong();
    sum.timed = row.value(at + 5).toLongLong();
    sum.least_us = row.value(at + 6).toLongLong();
    sum.total_us = row.value(at + 7).toLongLong();
    sum.most_us = row.value(at + 8).toLongLong();
    return sum;
}

} // namespace

Result<QList<HistoryRow>> readRows(SqlConnection &sql, const QString &where, int count, qint64 skip)
{
    QList<HistoryRow> rows;
    rows.reserve(count);
    const Result<Done> done = sql.run(
        QStringLiteral("SELECT l.id, l.late, l.us, l.seq, c.fingerprint, c.workspace, c.email, "
                       "f.kind, f.verdict, f.cause, e.line, s.alive, s.limited, s.dead, s.blocked, "
                       "s.unknown, s.timed, s.least_us, s.total_us, s.most_us "
                       "FROM (SELECT id, late, us, seq, conn, facet FROM log WHERE ")
            % where
            % QStringLiteral(" ORDER BY id DESC LIMIT ? OFFSET ?) l "
                             "LEFT JOIN connections c ON c.id = l.conn "
                             "LEFT JOIN facets f ON f.id = l.facet "
                             "LEFT JOIN entries e ON e.seq = l.seq "
                             "LEFT JOIN sums s ON s.id = l.id ORDER BY l.id DESC"),
        {count, skip}, [&rows](const QSqlQuery &row) {
            HistoryRow read;
            read.id = row.value(0).toLongLong();
            read.at = QDateTime::fromMSecsSinceEpoch(
                (read.id >> idShift) - row.value(1).toLongLong(), Qt::UTC);
            read.us = row.value(2).isNull() ? -1 : row.value(2).toLongLong();
            read.seq = row.value(3).toLongLong();
            read.connection = {
                row.value(4).toString(), row.value(5).toString(), row.value(6).toString(), {}};
            read.facet = {
                row.value(7).toString(), row.value(8).toString(), row.value(9).toString()};
            if (read.seq != 0)
                readEntry(row.value(10).toByteArray(), read);
            read.sum = readSum(row, 11);
            rows.append(std::move(read));
            return true;
        });
    if (!done)
        return Unexpected(done.error());
    return rows;
}

} // namespace keybearer
