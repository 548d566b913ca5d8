// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/Thinning.h"

#include "app/history/HistorySchema.h"
#include "app/history/LogWriter.h"

#include <QSqlQuery>

#include <numeric>

namespace keybearer {
namespace {

constexpr int stepSize = 1000;
const char *const states[] = {"alive", "limited", "dead", "blocked", "unknown"};

int stateIndex(const QString &verdict)
{
    for (int i = 0; i < 4; ++i) {
        if (verdict == QLatin1String(states[i]))
            return i;
    }
    return 4;
}

/// The one that somebody who looks for trouble must not miss.
QString worstOf(const HourSum &sum)
{
    for (const int i : {2, 3, 1, 4}) {
        if (sum.checks[i] > 0)
            return QString::fromLatin1(states[i]);
    }
    return QString::fromLatin1(states[0]);
}

void take(HourSum &sum, const HourSum &other)
{
    for (int i = 0; i < 5; ++i)
        sum.checks[i] += other.checks[i];
    if (other.timed > 0) {
        sum.least_us = sum.timed > 0 ? qMin(sum.least_us, other.least_us) : other.least_us;
        sum.most_us = qMax(sum.most_us, other.most_us);
        sum.total_us += other.total_us;
        sum.timed += other.timed;
    }
}

} // namespace

qint64 HourSum::all() const
{
    return std::accumulate(std::begin(checks), std::end(checks), qint64(0));
}

Result<bool> Thinning::step(const QDateTime &before)
{
    const qint64 until = idOf(before.toMSecsSinceEpoch()) / idsPerHour;
    const Result<qint64> hour = nextHour(until);
    if (!hour)
        return Unexpected(hour.error());
    const qint64 reached = *hour == 0 ? until : *hour;
    const Result<Batch> batch = read(reached);
    if (!batch)
        return Unexpected(batch.error());
    Result<Done> done = Done{};
    if (*hour != 0) {
        done = remove(batch->gone);
        for (auto sum = batch->sums.begin(); done && sum != batch->sums.end(); ++sum)
            done = merge(reached, sum.key(), sum.value());
        if (done && !batch->gone.isEmpty())
            done = m_sql.run(
                QStringLiteral("UPDATE state SET value = value + 1 WHERE name = 'generation'"));
    }
    const bool hourDone = *hour == 0 || batch->gone.size() < stepSize;
    if (done && hourDone)
        done = m_sql.run(
            QStringLiteral("UPDATE state SET value = max(value, ?) WHERE name = 'thinned'"),
            {*hour == 0 ? until : reached + 1});
    if (!done)
        return Unexpected(done.error());
    return *hour != 0;
}

Result<qint64> Thinning::nextHour(qint64 until)
{
    return numberOf(m_sql,
        QStringLiteral("SELECT coalesce(min(hour), 0) FROM hours WHERE hour >= "
                       "(SELECT value FROM state WHERE name = 'thinned') AND hour < ? "
                       "AND facet IN (SELECT id FROM facets WHERE kind = 'check')"),
        {until});
}

Result<Thinning::Batch> Thinning::read(qint64 hour)
{
    Batch batch;
    const Result<Done> done = m_sql.run(
        QStringLiteral("SELECT l.id, l.conn, f.verdict, l.us FROM log l "
                       "JOIN facets f ON f.id = l.facet "
                       "WHERE l.id >= ? AND l.id < ? AND l.seq IS NULL AND f.kind = 'check' "
                       "AND NOT EXISTS (SELECT 1 FROM handovers h WHERE h.conn = l.conn "
                       "AND h.first_id <= l.id AND (h.closed = 0 OR h.last_id >= l.id)) "
                       "ORDER BY l.id LIMIT ?"),
        {hour * idsPerHour, (hour + 1) * idsPerHour, stepSize}, [&batch](const QSqlQuery &row) {
            batch.gone.append(row.value(0).toLongLong());
            HourSum one;
            one.checks[stateIndex(row.value(2).toString())] = 1;
            if (!row.value(3).isNull()) {
                one.timed = 1;
                one.least_us = one.total_us = one.most_us = row.value(3).toLongLong();
            }
            take(batch.sums[row.value(1).toLongLong()], one);
            return true;
        });
    if (!done)
        return Unexpected(done.error());
    return batch;
}

Result<Done> Thinning::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return Done{};
    QStringList list;
    for (const qint64 id : ids)
        list.append(QString::number(id));
    return m_sql.run(
        QStringLiteral("DELETE FROM log WHERE id IN (") % list.join(u',') % QStringLiteral(")"));
}

Result<qint64> Thinning::oldSum(qint64 hour, qint64 conn, HourSum &into)
{
    qint64 id = 0;
    const Result<Done> done =
        m_sql.run(QStringLiteral("SELECT s.* FROM log l JOIN sums s ON s.id = l.id "
                                 "WHERE l.conn = ? AND l.id >= ? AND l.id < ?"),
            {conn, hour * idsPerHour, (hour + 1) * idsPerHour}, [&](const QSqlQuery &row) {
                id = row.value(0).toLongLong();
                for (int i = 0; i < 5; ++i)
                    into.checks[i] = row.value(1 + i).toLongLong();
                into.timed = row.value(6).toLongLong();
                into.least_us = row.value(7).toLongLong();
                into.total_us = row.value(8).toLongLong();
                into.most_us = row.value(9).toLongLong();
                return false;
            });
    if (!done)
        return Unexpected(done.error());
    return id;
}

Result<Done> Thinning::merge(qint64 hour, qint64 conn, HourSum sum)
{
    HourSum old;
    Result<qint64> id = oldSum(hour, conn, old);
    if (!id)
        return Unexpected(id.error());
    take(sum, old);
    if (*id != 0) {
        const Result<Done> gone = remove({*id});
        if (!gone)
            return gone;
    } else {
        id = numberOf(m_sql,
            QStringLiteral("SELECT coalesce(max(id), ?) + 1 FROM log WHERE id >= ? AND id < ?"),
            {hour * idsPerHour - 1, hour * idsPerHour, hour * idsPerHour + (1 << idShift)});
        if (!id)
            return Unexpected(id.error());
    }
    const Result<qint64> facet =
        LogWriter(m_sql).facet(QStringLiteral("hour"), worstOf(sum), QString());
    if (!facet)
        return Unexpected(facet.error());
    Result<Done> done =
        m_sql.run(QStringLiteral("INSERT INTO log(id, late, conn, facet) VALUES(?, 0, ?, ?)"),
            {*id, conn, *facet});
    if (!done)
        return done;
    const bool timed = sum.timed > 0;
    return m_sql.run(
        QStringLiteral("INSERT OR REPLACE INTO sums VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, sum.checks[0], sum.checks[1], sum.checks[2], sum.checks[3], sum.checks[4], sum.timed,
            timed ? QVariant(sum.least_us) : QVariant(), sum.total_us,
            timed ? QVariant(sum.most_us) : QVariant()});
}

} // namespace keybearer
