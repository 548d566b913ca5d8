// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryDatabase.h"

#include "app/history/ChainWalk.h"
#include "app/history/EntryLine.h"
#include "app/history/HistorySchema.h"
#include "app/history/LogWriter.h"
#include "app/history/Thinning.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QThread>

#include <algorithm>

namespace keybearer {
namespace {

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &file)
    : m_sql(file)
{
}

Result<Done> HistoryDatabase::open()
{
    if (m_sql.isOpen())
        return Done{};
    // While another process makes the file or switches it to WAL, SQLite says BUSY at once,
    // whatever the time-out is.
    const QDeadlineTimer bound(SqlConnection::busyBound_ms);
    Result<Done> opened = tryOpen();
    while (!opened && opened.error().kind == ErrorKind::Busy && !bound.hasExpired()) {
        QThread::msleep(10);
        opened = tryOpen();
    }
    return opened;
}

Result<Done> HistoryDatabase::tryOpen()
{
    Result<Done> done = m_sql.open();
    if (done)
        done = prepareSchema();
    // Only now: a file that isn't ours stays as it is.
    if (done)
        done = m_sql.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (done)
        done = m_sql.run(QStringLiteral("PRAGMA synchronous = FULL"));
    if (!done)
        m_sql.close();
    return done;
}

Result<Done> HistoryDatabase::prepareSchema()
{
    const Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Unexpected(version.error());
    if (*version < 0 || *version > historySchema)
        return m_sql.damaged(QStringLiteral("version ") % QString::number(*version));
    if (*version == historySchema) {
        const Result<qint64> behind = number(QStringLiteral(
            "SELECT coalesce(max(seq), 0) > (SELECT value FROM state WHERE name = 'indexed') "
            "OR NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'entries_email') "
            "FROM entries"));
        if (!behind)
            return Unexpected(behind.error());
        if (*behind == 0)
            return Done{};
    }
    return m_sql.transaction(beginWrite(), [this] { return upgrade(); });
}

Result<Done> HistoryDatabase::upgrade()
{
    // Read again: another process may have been first.
    const Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Unexpected(version.error());
    Result<Done> done = Done{};
    if (*version == 0) {
        const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!tables)
            return Unexpected(tables.error());
        if (*tables > 0)
            return m_sql.damaged(QStringLiteral("version 0"));
    }
    if (*version < 2)
        done = makeSchema(m_sql, *version);
    if (done && *version == 1)
        done = moveSamples(m_sql);
    if (done && *version == 2)
        done = LogWriter(m_sql, LogWriter::Order::ByTime).indexWordsAnew();
    if (done)
        done = addIndexes(m_sql);
    return done ? LogWriter(m_sql, LogWriter::Order::ByTime).catchUp() : done;
}

Result<qint64> HistoryDatabase::number(const QString &statement)
{
    return numberOf(m_sql, statement);
}

Result<Done> HistoryDatabase::openToWrite()
{
    const Result<Done> there = m_sql.mustBeThere();
    return there ? open() : there;
}

Result<ChainEntry> HistoryDatabase::append(const NewEntry &entry)
{
    const Result<Done> opened = openToWrite();
    if (!opened)
        return Unexpected(opened.error());
    ChainEntry written;
    const Result<Done> done = m_sql.transaction(beginWrite(), [&]() -> Result<Done> {
        Result<ChainEntry> next = appendNext(entry);
        if (!next)
            return Unexpected(next.error());
        written = *next;
        return Done{};
    });
    if (!done)
        return Unexpected(done.error());
    return written;
}

Result<ChainEntry> HistoryDatabase::appendNext(const NewEntry &entry)
{
    qint64 last = 0;
    QByteArray head = chainStart();
    Result<Done> done =
        m_sql.run(QStringLiteral("SELECT (SELECT max(seq) FROM entries),"
                                 " (SELECT max(seq) FROM sqlite_sequence WHERE name = 'entries'),"
                                 " (SELECT hash FROM entries ORDER BY seq DESC LIMIT 1)"),
            {}, [&](const QSqlQuery &row) {
                last = qMax(row.value(0).toLongLong(), row.value(1).toLongLong());
                if (!row.isNull(2))
                    head = row.value(2).toByteArray();
                return true;
            });
    if (!done)
        return Unexpected(done.error());
    const Result<ChainEntry> next = chainEntry(entry, last + 1, head);
    if (!next)
        return next;
    done = m_sql.run(
        QStringLiteral("INSERT INTO entries(seq, connection, handover_id, kind, line, hash) "
                       "VALUES(?, ?, ?, ?, ?, ?)"),
        {next->seq, next->entry.connection, next->entry.handoverId, next->entry.kind, next->line,
            QString::fromLatin1(next->hash)});
    if (done)
        done = LogWriter(m_sql).add(*next);
    if (!done)
        return Unexpected(done.error());
    return next;
}

Result<Done> HistoryDatabase::addSample(const Sample &sample)
{
    Result<Done> done = openToWrite();
    // In WAL mode NORMAL leaves out the flush of this one commit and can damage nothing.
    if (done)
        done = m_sql.run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (!done)
        return done;
    done =
        m_sql.transaction(beginWrite(), [this, &sample] { return LogWriter(m_sql).add(sample); });
    const Result<Done> restored = m_sql.run(QStringLiteral("PRAGMA synchronous = FULL"));
    return done ? restored : done;
}

Result<QList<Sample>> HistoryDatabase::samples(const QString &connection, int limit)
{
    QList<Sample> samples;
    Result<Done> done = open();
    if (done) {
        done = m_sql.run(
            QStringLiteral("SELECT (l.id >> 12) - l.late, f.verdict, f.cause, l.us FROM log l "
                           "JOIN facets f ON f.id = l.facet AND f.kind = 'check' AND l.seq IS NULL "
                           "WHERE l.conn = (SELECT id FROM connections WHERE fingerprint = ?) "
                           "ORDER BY l.id DESC LIMIT ?"),
            {connection, qMax(0, limit)}, [&](const QSqlQuery &row) {
                const QVariant time = row.value(3);
                samples.append(
                    {connection, QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong()).toUTC(),
                        row.value(1).toString(), row.value(2).toString(),
                        time.isNull() ? -1 : time.toLongLong()});
                return true;
            });
    }
    if (!done)
        return Unexpected(done.error());
    // They stand in the order in which they came; a long check came later than it began.
    std::stable_sort(samples.begin(), samples.end(),
        [](const Sample &left, const Sample &right) { return left.at > right.at; });
    return samples;
}

Result<QList<ChainEntry>> HistoryDatabase::entries(const QString &where, const QVariantList &values)
{
    QList<ChainEntry> entries;
    qint64 unbelievable = 0;
    Result<Done> done = open();
    if (done) {
        done = m_sql.run(chainRows() % where, values, [&](const QSqlQuery &row) {
            const std::optional<LinkedEntry> read = readChainRow(row);
            if (read)
                entries.append(read->chained);
            else
                unbelievable = row.value(0).toLongLong();
            return read.has_value();
        });
    }
    if (!done)
        return Unexpected(done.error());
    if (unbelievable != 0)
        return m_sql.damaged(QStringLiteral("entry ") % QString::number(unbelievable));
    return entries;
}

Result<QList<ChainEntry>> HistoryDatabase::entriesOf(const QString &handoverId)
{
    ChainSpan span(handoverId);
    Result<Done> done = open();
    if (done) {
        // Said twice of the id, so that SQLite may use the partial index.
        const QString own =
            QStringLiteral("(seq) FROM entries WHERE handover_id = ? AND handover_id <> '')");
        done = m_sql.run(chainRows() % QStringLiteral("WHERE seq BETWEEN (SELECT min") % own
                % QStringLiteral(" AND (SELECT max") % own % QStringLiteral(" ORDER BY seq"),
            {handoverId, handoverId}, [&span](const QSqlQuery &row) { return span.next(row); });
    }
    if (!done)
        return Unexpected(done.error());
    if (span.firstBad() != 0)
        return m_sql.damaged(QStringLiteral("entry ") % QString::number(span.firstBad()));
    return span.entries();
}

Result<QList<ChainEntry>> HistoryDatabase::unfinished()
{
    return entries(
        QStringLiteral("WHERE seq IN (SELECT (SELECT min(seq) FROM entries WHERE handover_id = "
                       "h.handover_id AND handover_id <> '') FROM handovers h WHERE h.closed = 0) "
                       "ORDER BY seq DESC"),
        {});
}

Result<ChainEntry> HistoryDatabase::lastVerdict(const QString &connection)
{
    const Result<QList<ChainEntry>> found = entries(
        QStringLiteral("WHERE kind = 'verdict' AND connection = ? ORDER BY seq DESC LIMIT 1"),
        {connection});
    if (!found)
        return Unexpected(found.error());
    return found->value(0);
}

Result<QList<ChainEntry>> HistoryDatabase::emailChanges(const QString &connection)
{
    return entries(
        QStringLiteral("WHERE kind = 'email_seen' AND connection = ? ORDER BY seq DESC LIMIT 50"),
        {connection});
}

Result<bool> HistoryDatabase::thin(const QDateTime &before)
{
    const Result<Done> opened = open();
    if (!opened)
        return Unexpected(opened.error());
    bool more = false;
    const Result<Done> done = m_sql.transaction(beginWrite(), [&]() -> Result<Done> {
        const Result<bool> step = Thinning(m_sql).step(before);
        if (!step)
            return Unexpected(step.error());
        more = *step;
        return Done{};
    });
    if (!done)
        return Unexpected(done.error());
    return more;
}

Result<ChainCheck> HistoryDatabase::verifyChain()
{
    ChainCheck check;
    Result<Done> done = open();
    if (done)
        done =
            m_sql.transaction(QStringLiteral("BEGIN"), [this, &check] { return walkChain(check); });
    if (!done)
        return Unexpected(done.error());
    return check;
}

Result<Done> HistoryDatabase::walkChain(ChainCheck &check)
{
    ChainWalk walk;
    const Result<Done> read = m_sql.run(chainRows() % QStringLiteral("ORDER BY seq"), {},
        [&walk](const QSqlQuery &row) { return walk.next(row); });
    if (!read)
        return read;
    const Result<qint64> given =
        number(QStringLiteral("SELECT max(seq) FROM sqlite_sequence WHERE name = 'entries'"));
    if (!given)
        return Unexpected(given.error());
    check = walk.end(*given);
    return Done{};
}

} // namespace keybearer
