// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryDatabase.h"

#include "app/history/ChainWalk.h"
#include "app/history/EntryLine.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QThread>

namespace keybearer {
namespace {

constexpr qint64 schemaVersion = 1;

const char *const schema[] = {
    "CREATE TABLE entries(seq INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, "
    "handover_id TEXT NOT NULL, kind TEXT NOT NULL, line BLOB NOT NULL, hash TEXT NOT NULL)",
    "CREATE INDEX entries_handover ON entries(handover_id, seq, kind) WHERE handover_id <> ''",
    "CREATE INDEX entries_verdict ON entries(connection, seq) WHERE kind = 'verdict'",
    "CREATE TRIGGER entries_stay BEFORE UPDATE ON entries "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TRIGGER entries_remain BEFORE DELETE ON entries "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    // INSERT OR REPLACE deletes without asking the trigger above.
    "CREATE TRIGGER entries_once BEFORE INSERT ON entries "
    "WHEN EXISTS (SELECT 1 FROM entries WHERE seq = NEW.seq) "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TABLE samples(id INTEGER PRIMARY KEY, connection TEXT NOT NULL, at INTEGER NOT NULL, "
    "verdict TEXT NOT NULL, cause TEXT NOT NULL, identify_us INTEGER)",
    "CREATE INDEX samples_newest ON samples(connection, at)",
    "PRAGMA user_version = 1",
};

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
    if (*version == schemaVersion)
        return Done{};
    if (*version != 0)
        return m_sql.damaged(QStringLiteral("version ") % QString::number(*version));
    return m_sql.transaction(beginWrite(), [this]() -> Result<Done> {
        const Result<qint64> now = number(QStringLiteral("PRAGMA user_version"));
        if (now && *now == schemaVersion) // another process was first
            return Done{};
        const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!tables)
            return Unexpected(tables.error());
        if (*tables > 0)
            return m_sql.damaged(QStringLiteral("version 0"));
        for (const char *statement : schema) {
            Result<Done> done = m_sql.run(QString::fromLatin1(statement));
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<qint64> HistoryDatabase::number(const QString &statement)
{
    qint64 number = 0;
    const Result<Done> done = m_sql.run(statement, {}, [&number](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return number;
}

Result<ChainEntry> HistoryDatabase::append(const NewEntry &entry)
{
    const Result<Done> opened = open();
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
    if (!done)
        return Unexpected(done.error());
    return next;
}

Result<Done> HistoryDatabase::addSample(const Sample &sample)
{
    Result<Done> done = open();
    // In WAL mode NORMAL leaves out the flush of this one commit and can damage nothing.
    if (done)
        done = m_sql.run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (!done)
        return done;
    done =
        m_sql.run(QStringLiteral("INSERT INTO samples(connection, at, verdict, cause, identify_us) "
                                 "VALUES(?, ?, ?, ?, ?)"),
            {sample.connection, sample.at.toMSecsSinceEpoch(), sample.verdict, sample.cause,
                sample.identify_us < 0 ? QVariant() : QVariant(sample.identify_us)});
    const Result<Done> restored = m_sql.run(QStringLiteral("PRAGMA synchronous = FULL"));
    return done ? restored : done;
}

Result<QList<Sample>> HistoryDatabase::samples(const QString &connection, int limit)
{
    QList<Sample> samples;
    Result<Done> done = open();
    if (done) {
        done = m_sql.run(QStringLiteral("SELECT at, verdict, cause, identify_us FROM samples "
                                        "WHERE connection = ? ORDER BY at DESC, id DESC LIMIT ?"),
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
        QStringLiteral("WHERE seq IN (SELECT min(seq) FROM entries WHERE handover_id <> '' "
                       "GROUP BY handover_id HAVING max(kind = 'closed') = 0) ORDER BY seq DESC"),
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
