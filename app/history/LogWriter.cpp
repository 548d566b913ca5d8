// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/LogWriter.h"

#include "app/history/ChainWalk.h"
#include "app/history/HistorySchema.h"

#include <QJsonArray>
#include <QSet>
#include <QSqlQuery>

namespace keybearer {
namespace {

constexpr qint64 ordinaryDelay_ms = 3'600'000;

/// What a person looks for in an entry itself: addresses, and the request ids that support asks
/// for. The rest of a row is found by its facet and its connection.
bool isIndexed(const QString &key)
{
    static const QSet<QString> indexed{QStringLiteral("email"), QStringLiteral("email_from"),
        QStringLiteral("email_to"), QStringLiteral("request_id")};
    return indexed.contains(key);
}

void collect(const QJsonObject &object, QStringList &texts)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (value.isString() && isIndexed(member.key()))
            texts.append(value.toString().left(512));
        collect(value.toObject(), texts);
        for (const auto &item : value.toArray())
            collect(item.toObject(), texts);
    }
}

} // namespace

Result<Done> LogWriter::add(const Sample &sample)
{
    const Result<qint64> conn = connection(sample.connection);
    if (!conn)
        return Unexpected(conn.error());
    const Result<qint64> what = facet(QStringLiteral("check"), sample.verdict, sample.cause);
    if (!what)
        return Unexpected(what.error());
    const Result<qint64> id = insert({sample.at.toMSecsSinceEpoch(), *conn, *what,
        sample.identify_us < 0 ? QVariant() : QVariant(sample.identify_us), QVariant()});
    if (!id)
        return Unexpected(id.error());
    // A check from before what is thinned already: its hour is looked at again.
    return m_sql.run(QStringLiteral("UPDATE state SET value = ? WHERE name = 'thinned' "
                                    "AND value > ?"),
        {*id / idsPerHour, *id / idsPerHour});
}

Result<Done> LogWriter::add(const ChainEntry &chained)
{
    const NewEntry &entry = chained.entry;
    const QJsonObject &data = entry.data;
    const Result<qint64> conn = connection(entry.connection);
    if (!conn)
        return Unexpected(conn.error());
    const Result<qint64> what = facet(entry.kind, data.value(QLatin1String("verdict")).toString(),
        data.value(QLatin1String("cause")).toString());
    if (!what)
        return Unexpected(what.error());
    const QJsonValue us = data.value(QLatin1String("us"));
    const Result<qint64> id = insert({entry.at.toMSecsSinceEpoch(), *conn, *what,
        us.toInteger(-1) < 0 ? QVariant() : QVariant(us.toInteger()), chained.seq});
    if (!id)
        return Unexpected(id.error());
    Result<Done> done = indexWords(*id, data);
    if (done)
        done = noteTeammate(*conn, data);
    if (done && !entry.handoverId.isEmpty())
        done = noteHandover(*id, *conn, entry);
    if (!done)
        return done;
    return m_sql.run(
        QStringLiteral("UPDATE state SET value = ? WHERE name = 'indexed'"), {chained.seq});
}

Result<Done> LogWriter::catchUp()
{
    Result<Done> added = Done{};
    const Result<Done> read = m_sql.run(chainRows()
            % QStringLiteral("WHERE seq > (SELECT value FROM state WHERE name = 'indexed') "
                             "ORDER BY seq"),
        {}, [&](const QSqlQuery &row) {
            // What can't be believed has no row; reading the chain tells of it.
            if (const std::optional<LinkedEntry> linked = readChainRow(row))
                added = add(linked->chained);
            return added.has_value();
        });
    return read ? added : read;
}

Result<qint64> LogWriter::connection(const QString &fingerprint)
{
    const Result<qint64> known = numberOf(
        m_sql, QStringLiteral("SELECT id FROM connections WHERE fingerprint = ?"), {fingerprint});
    if (!known || *known != 0)
        return known;
    const Result<Done> done =
        m_sql.run(QStringLiteral("INSERT INTO connections(fingerprint) VALUES(?)"), {fingerprint});
    if (!done)
        return Unexpected(done.error());
    return numberOf(m_sql, QStringLiteral("SELECT last_insert_rowid()"));
}

Result<qint64> LogWriter::facet(const QString &kind, const QString &verdict, const QString &cause)
{
    const auto text = [](const QString &value) { // null would be NULL
        return value.isNull() ? QStringLiteral("") : value;
    };
    const QVariantList values{text(kind), text(verdict), text(cause)};
    const Result<qint64> known = numberOf(m_sql,
        QStringLiteral("SELECT id FROM facets WHERE kind = ? AND verdict = ? AND cause = ?"),
        values);
    if (!known || *known != 0)
        return known;
    const Result<Done> done = m_sql.run(
        QStringLiteral("INSERT INTO facets(kind, verdict, cause) VALUES(?, ?, ?)"), values);
    if (!done)
        return Unexpected(done.error());
    return numberOf(m_sql, QStringLiteral("SELECT last_insert_rowid()"));
}

Result<qint64> LogWriter::placeFor(qint64 at_ms)
{
    const Result<qint64> newest = numberOf(m_sql, QStringLiteral("SELECT max(id) FROM log"));
    if (!newest)
        return newest;
    const qint64 place = idOf(at_ms);
    if (place > *newest)
        return place;
    // A check is kept when it ends and tells when it began: it comes at the newest end still.
    if (m_order == Order::AsItComes && (*newest >> idShift) - at_ms <= ordinaryDelay_ms)
        return *newest + 1;
    const Result<Done> moved =
        m_sql.run(QStringLiteral("UPDATE state SET value = value + 1 WHERE name = 'generation'"));
    if (!moved)
        return Unexpected(moved.error());
    const Result<qint64> before =
        numberOf(m_sql, QStringLiteral("SELECT max(id) FROM log WHERE id < ?"), {idOf(at_ms + 1)});
    if (!before || *before < place)
        return before ? Result<qint64>(place) : before;
    return *before + 1;
}

Result<qint64> LogWriter::insert(const LogRow &row)
{
    const Result<qint64> id = placeFor(row.at_ms);
    if (!id)
        return id;
    const Result<Done> done =
        m_sql.run(QStringLiteral("INSERT INTO log(id, late, conn, facet, us, seq) "
                                 "VALUES(?, ?, ?, ?, ?, ?)"),
            {*id, (*id >> idShift) - row.at_ms, row.conn, row.facet, row.us, row.seq});
    if (!done)
        return Unexpected(done.error());
    return id;
}

Result<Done> LogWriter::indexWords(qint64 id, const QJsonObject &data)
{
    QStringList texts;
    collect(data, texts);
    const QString words = texts.join(u'\n');
    if (words.isEmpty())
        return Done{};
    return m_sql.run(QStringLiteral("INSERT INTO words(rowid, text) VALUES(?, ?)"), {id, words});
}

Result<Done> LogWriter::indexWordsAnew()
{
    Result<Done> done = m_sql.run(QStringLiteral("INSERT INTO words(words) VALUES('delete-all')"));
    Result<Done> indexed = Done{};
    if (done)
        done = m_sql.run(
            QStringLiteral("SELECT l.id, e.line FROM log l JOIN entries e ON e.seq = l.seq"), {},
            [&](const QSqlQuery &row) {
                if (const auto linked = parseChainLine(row.value(1).toByteArray()))
                    indexed = indexWords(row.value(0).toLongLong(), linked->chained.entry.data);
                return indexed.has_value();
            });
    if (done)
        done = indexed;
    return done ? m_sql.run(QStringLiteral("PRAGMA user_version = 3")) : done;
}

Result<Done> LogWriter::noteTeammate(qint64 conn, const QJsonObject &data)
{
    const QJsonValue teammate = data.value(QLatin1String("teammate"));
    const QString workspace =
        teammate[QLatin1String("workspace")][QLatin1String("name")].toString();
    QString email = teammate[QLatin1String("email")].toString();
    if (data.contains(QLatin1String("email")))
        email = data.value(QLatin1String("email")).toString();
    if (workspace.isEmpty() && email.isEmpty())
        return Done{};
    return m_sql.run(QStringLiteral("UPDATE connections SET workspace = coalesce(?, workspace), "
                                    "email = coalesce(?, email) WHERE id = ?"),
        {workspace.isEmpty() ? QVariant() : QVariant(workspace),
            email.isEmpty() ? QVariant() : QVariant(email), conn});
}

Result<Done> LogWriter::noteHandover(qint64 id, qint64 conn, const NewEntry &entry)
{
    return m_sql.run(
        QStringLiteral("INSERT INTO handovers VALUES(?, ?, ?, ?, ?) "
                       "ON CONFLICT(handover_id) DO UPDATE SET last_id = "
                       "max(last_id, excluded.last_id), closed = max(closed, excluded.closed)"),
        {entry.handoverId, conn, id, id, entry.kind == QLatin1String("closed") ? 1 : 0});
}

} // namespace keybearer
