// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/HistoryFill.h"

#include "app/history/EntryLine.h"
#include "app/history/HistorySchema.h"
#include "app/history/LogWriter.h"
#include "app/history/SqlConnection.h"

#include <QCryptographicHash>

#include <cstdio>

namespace keybearer::bench {
namespace {

constexpr int entriesOfOne = 1000; // of a handover

Result<Done> addConnections(SqlConnection &sql, const QStringList &fingerprints)
{
    Result<Done> done = Done{};
    int i = 0;
    for (const QString &fingerprint : fingerprints) {
        ++i;
        if (done)
            done = sql.run(QStringLiteral("INSERT INTO connections(fingerprint, workspace, email) "
                                          "VALUES(?, ?, ?)"),
                {fingerprint, QStringLiteral("Workspace %1").arg(i),
                    QStringLiteral("api%1@agency%2.example").arg(i).arg(i % 7)});
    }
    for (const char *verdict : {"alive", "limited", "dead", "blocked", "unknown"}) {
        if (done)
            done = sql.run(
                QStringLiteral("INSERT INTO facets(kind, verdict, cause) VALUES('check', '%1', "
                               "'ok'), ('check', '%1', 'timeout'), ('hour', '%1', '')")
                    .arg(QString::fromLatin1(verdict)));
    }
    return done;
}

Result<Done> addChecks(SqlConnection &sql, const HistoryFill &fill)
{
    const qint64 connections = fill.fingerprints.size();
    const qint64 checks = qMin<qint64>(fill.rows * 34 / 100, 30LL * 24 * 12 * connections);
    const qint64 sums = fill.rows - checks - fill.entries;
    const qint64 top = fill.now.toMSecsSinceEpoch();
    const QString insert = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i - 1 FROM n WHERE i > 1) "
        "INSERT INTO log(id, late, conn, facet, us) SELECT ((%2 - (i / %3) * %4) << 12) + %3 - i % "
        "%3, 0, 1 + i % %3, (SELECT id FROM facets WHERE kind = '%5' AND verdict = CASE WHEN i % "
        "97 = 0 THEN 'limited' WHEN i % 1009 = 0 THEN 'dead' WHEN i % 53 = 0 THEN 'unknown' ELSE "
        "'alive' END), %6 FROM n");
    Result<Done> done = sql.run(insert.arg(sums)
                                    .arg(top - checks / connections * 300'000 - 3'600'000)
                                    .arg(connections)
                                    .arg(3'600'000)
                                    .arg(QStringLiteral("hour"), QStringLiteral("NULL")));
    if (done)
        done = sql.run(insert.arg(checks)
                           .arg(top)
                           .arg(connections)
                           .arg(300'000)
                           .arg(QStringLiteral("check"), QStringLiteral("90000 + i % 300000")));
    if (done)
        done = sql.run(
            QStringLiteral("INSERT INTO sums SELECT id, 12, 0, 0, 0, 0, 12, 90000, 2400000, "
                           "400000 FROM log WHERE us IS NULL"));
    return done;
}

NewEntry entryOf(const HistoryFill &fill, int i)
{
    static constexpr const char *kinds[] = {
        "draft", "baseline", "intent", "canary", "canary", "proof"};
    const int handover = i / entriesOfOne;
    const bool last = i % entriesOfOne == entriesOfOne - 1;
    // One in twenty is still open.
    const char *kind = last && handover % 20 != 0 ? "closed" : kinds[i % std::size(kinds)];
    const auto who = handover % fill.fingerprints.size();
    return {fill.fingerprints.at(who), QString::number(handover), QString::fromLatin1(kind),
        fill.now.addMSecs(i * 50),
        {{QStringLiteral("email_to"), QStringLiteral("owner%1@customer.example").arg(who)},
            {QStringLiteral("request_id"), HistoryFill::requestOf(i)},
            {QStringLiteral("cause"), QStringLiteral("ok")}, {QStringLiteral("us"), 90000}}};
}

Result<Done> addEntries(SqlConnection &sql, const HistoryFill &fill)
{
    LogWriter writer(sql);
    QByteArray head = chainStart();
    for (int i = 0; i < fill.entries; ++i) {
        const Result<ChainEntry> next = chainEntry(entryOf(fill, i), i + 1, head);
        if (!next)
            return Unexpected(next.error());
        head = next->hash;
        Result<Done> done = sql.run(
            QStringLiteral("INSERT INTO entries(seq, connection, handover_id, kind, line, hash) "
                           "VALUES(?, ?, ?, ?, ?, ?)"),
            {next->seq, next->entry.connection, next->entry.handoverId, next->entry.kind,
                next->line, QString::fromLatin1(next->hash)});
        if (done)
            done = writer.add(*next);
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

bool HistoryFill::fill(const QString &directory) const
{
    {
        HistoryStore store(directory); // makes the file
        store.prepare();
    }
    SqlConnection sql(HistoryStore::fileIn(directory));
    Result<Done> done = sql.open();
    for (const char *pragma : {"PRAGMA synchronous = OFF", "PRAGMA cache_size = -200000"}) {
        if (done)
            done = sql.run(QString::fromLatin1(pragma));
    }
    if (done)
        done = sql.transaction(QStringLiteral("BEGIN IMMEDIATE"), [&]() -> Result<Done> {
            Result<Done> filled = addConnections(sql, fingerprints);
            if (filled)
                filled = addChecks(sql, *this);
            return filled ? addEntries(sql, *this) : filled;
        });
    if (done)
        done = sql.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!done)
        std::fprintf(stderr, "The history was not filled.\n");
    return done.has_value();
}

QString HistoryFill::requestOf(int entry)
{
    return QString::number(quint64(entry) * 2'654'435'761, 36).repeated(3);
}

QStringList someFingerprints(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256)
                .toHex()
                .first(16));
    return all;
}

} // namespace keybearer::bench
