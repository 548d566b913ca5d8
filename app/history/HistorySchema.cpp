// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistorySchema.h"

#include "app/history/HistoryStore.h"
#include "app/history/LogWriter.h"

#include <QSqlQuery>

namespace keybearer {
namespace {

const char *const chain[] = {
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
};

const char *const log[] = {
    "CREATE TABLE connections(id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, "
    "workspace TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE facets(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, verdict TEXT NOT NULL, "
    "cause TEXT NOT NULL, UNIQUE(kind, verdict, cause))",
    "CREATE TABLE log(id INTEGER PRIMARY KEY, late INTEGER NOT NULL, conn INTEGER NOT NULL, "
    "facet INTEGER NOT NULL, us INTEGER, seq INTEGER)",
    "CREATE INDEX log_conn ON log(conn)",
    "CREATE TABLE hours(hour INTEGER NOT NULL, facet INTEGER NOT NULL, n INTEGER NOT NULL, "
    "PRIMARY KEY(hour, facet)) WITHOUT ROWID",
    "CREATE TABLE sums(id INTEGER PRIMARY KEY, alive INTEGER NOT NULL, limited INTEGER NOT NULL, "
    "dead INTEGER NOT NULL, blocked INTEGER NOT NULL, unknown INTEGER NOT NULL, "
    "timed INTEGER NOT NULL, least_us INTEGER, total_us INTEGER NOT NULL, most_us INTEGER)",
    "CREATE TABLE handovers(handover_id TEXT PRIMARY KEY, conn INTEGER NOT NULL, "
    "first_id INTEGER NOT NULL, last_id INTEGER NOT NULL, closed INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='trigram')",
    "CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO state VALUES('indexed', 0), ('generation', 0), ('thinned', 0)",
    // 14745600000 is idsPerHour.
    "CREATE TRIGGER log_counted AFTER INSERT ON log BEGIN "
    "INSERT INTO hours VALUES(NEW.id / 14745600000, NEW.facet, 1) "
    "ON CONFLICT(hour, facet) DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER log_remain BEFORE DELETE ON log WHEN OLD.seq IS NOT NULL "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TRIGGER log_gone AFTER DELETE ON log BEGIN "
    "UPDATE hours SET n = n - 1 WHERE hour = OLD.id / 14745600000 AND facet = OLD.facet; "
    "DELETE FROM hours WHERE hour = OLD.id / 14745600000 AND facet = OLD.facet AND n = 0; END",
    "PRAGMA user_version = 3",
};
static_assert(idsPerHour == 14745600000);

template <std::size_t size>
Result<Done> runAll(SqlConnection &sql, const char *const (&statements)[size])
{
    for (const char *statement : statements) {
        Result<Done> done = sql.run(QString::fromLatin1(statement));
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> makeSchema(SqlConnection &sql, qint64 from)
{
    Result<Done> done = from == 0 ? runAll(sql, chain) : Result<Done>(Done{});
    return done ? runAll(sql, log) : done;
}

Result<Done> addIndexes(SqlConnection &sql)
{
    Result<Done> done = sql.run(QStringLiteral("CREATE INDEX IF NOT EXISTS entries_email ON "
                                               "entries(connection, seq) "
                                               "WHERE kind = 'email_seen'"));
    if (done)
        done = sql.run(QStringLiteral("CREATE INDEX IF NOT EXISTS entries_datum ON "
                                      "entries(kind, seq) WHERE ")
            % hasDatum());
    return done;
}

QString hasDatum()
{
    return QStringLiteral("kind IN ('outcome', 'checkpoint', 'log_seen', 'ticked', 'sent')");
}

Result<Done> moveSamples(SqlConnection &sql)
{
    LogWriter writer(sql, LogWriter::Order::ByTime);
    Result<Done> moved = Done{};
    Result<Done> done = sql.run(QStringLiteral("SELECT connection, at, verdict, cause, identify_us "
                                               "FROM samples ORDER BY at, id"),
        {}, [&](const QSqlQuery &row) {
            const QVariant us = row.value(4);
            moved = writer.add({row.value(0).toString(),
                QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()).toUTC(),
                row.value(2).toString(), row.value(3).toString(),
                us.isNull() ? -1 : us.toLongLong()});
            return moved.has_value();
        });
    if (done)
        done = moved;
    return done ? sql.run(QStringLiteral("DROP TABLE samples")) : done;
}

Result<qint64> numberOf(SqlConnection &sql, const QString &statement, const QVariantList &values)
{
    qint64 number = 0;
    const Result<Done> done = sql.run(statement, values, [&number](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return number;
}

} // namespace keybearer
