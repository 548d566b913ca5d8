// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <optional>

namespace keybearer {

inline QDateTime someTime()
{
    return QDateTime::fromString(QStringLiteral("2024-05-06T07:08:09.123Z"), Qt::ISODateWithMs);
}

inline NewEntry entryOf(const char *handoverId, const char *kind)
{
    return {QStringLiteral("w1:t1"), QString::fromLatin1(handoverId), QString::fromLatin1(kind),
        someTime(), {{QStringLiteral("step"), QString::fromLatin1(kind)}}};
}

/// What `ask(then)` is answered; Timeout when nothing comes within 20 s.
template <class T, class Ask> Result<T> answer(Ask ask)
{
    std::optional<Result<T>> answered;
    ask([&answered](const Result<T> &result) { answered = result; });
    if (!QTest::qWaitFor([&answered] { return answered.has_value(); }, 20'000))
        return Unexpected(Error::of(ErrorKind::Timeout));
    return *answered;
}

inline Result<ChainEntry> appendTo(HistoryStore &store, const NewEntry &entry)
{
    return answer<ChainEntry>([&](auto then) { store.append(entry, &store, then); });
}

inline Result<ChainCheck> checkOf(HistoryStore &store)
{
    return answer<ChainCheck>([&](auto then) { store.verifyChain(&store, then); });
}

/// Another program's hand in the database.
class RawDatabase {
public:
    explicit RawDatabase(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~RawDatabase()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }
    /// The last column of every row that it finds, a line each.
    QString text(const QString &statement)
    {
        QSqlQuery query(m_database);
        QStringList lines;
        for (query.exec(statement); query.next();)
            lines << query.value(query.record().count() - 1).toString();
        return lines.join(u'\n');
    }
    void dropTriggers()
    {
        for (const char *name : {"entries_stay", "entries_remain", "entries_once"})
            run(QStringLiteral("DROP TRIGGER ") % QString::fromLatin1(name));
    }

private:
    QSqlDatabase m_database;
};

} // namespace keybearer

Q_DECLARE_METATYPE(keybearer::NewEntry)
