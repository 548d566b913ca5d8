// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/SqlConnection.h"

#include "app/base/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>

namespace keybearer {
namespace {

constexpr QFile::Permissions onlyMe = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// By SQLite's primary result code (https://sqlite.org/rescode.html).
ErrorKind kindOf(const QSqlError &error)
{
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    if (primary == 5 || primary == 6) // BUSY, LOCKED
        return ErrorKind::Busy;
    if (primary == 1 || primary == 11 || primary == 19 || primary == 26)
        return ErrorKind::Damaged; // ERROR (no such table), CORRUPT, CONSTRAINT, NOTADB
    return ErrorKind::Disk;
}

Unexpected<Error> failed(const QSqlError &error, const QString &file)
{
    const ErrorKind kind = kindOf(error);
    if (kind != ErrorKind::Busy) // that one is tried again
        qCWarning(log::history).noquote()
            << file << error.nativeErrorCode() << error.databaseText();
    return Unexpected(Error::of(kind, file));
}

} // namespace

/// Statements that are ready to be run again; none of them is under way.
class SqlConnection::Prepared {
public:
    std::optional<QSqlQuery> take(const QString &statement)
    {
        const auto known = m_queries.find(statement);
        if (known == m_queries.end())
            return std::nullopt;
        std::optional<QSqlQuery> query(std::move(known->second));
        m_queries.erase(known);
        return query;
    }

    void keep(const QString &statement, QSqlQuery &&query)
    {
        query.finish(); // or the file stays locked
        // A pragma may do its work while it is prepared, and only then
        // (https://sqlite.org/pragma.html).
        if (statement.startsWith(QLatin1String("PRAGMA")))
            return;
        if (m_queries.size() >= most)
            m_queries.clear();
        m_queries.insert_or_assign(statement, std::move(query));
    }

    void clear() { m_queries.clear(); }

private:
    static constexpr std::size_t most = 64;

    std::unordered_map<QString, QSqlQuery> m_queries;
};

QString sqliteLibrary()
{
    const QString name = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        const bool open = memory.open(); // before the query: it looks at the connection
        QSqlQuery query(memory);
        if (open && query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return QString(QLatin1String("SQLite ") % version).trimmed();
}

SqlConnection::SqlConnection(const QString &file)
    : m_file(file)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
    , m_prepared(std::make_unique<Prepared>())
{
}

SqlConnection::~SqlConnection()
{
    close();
}

Result<Done> SqlConnection::makeFile() const
{
    const Error failure = Error::of(ErrorKind::Disk, m_file);
    const QFileInfo info(m_file);
    if (!info.exists()) {
        const QDir folder = info.absoluteDir();
        const QFileInfo parent(folder.absolutePath());
        if (!parent.exists()) {
            QDir().mkpath(parent.path());
            QDir().mkdir(folder.absolutePath(), onlyMe | QFile::ExeOwner);
        }
        QFile file(m_file);
        // Another process may have made it a moment ago.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append, onlyMe))
            return Unexpected(failure);
        return Done{};
    }
    if (!info.isFile())
        return Unexpected(failure);
    // The files beside it (-wal, -shm) take their permissions from this one.
    if ((info.permissions() & others) && !QFile::setPermissions(m_file, onlyMe))
        return Unexpected(failure);
    return Done{};
}

Result<Done> SqlConnection::open()
{
    const Result<Done> made = makeFile();
    if (!made)
        return made;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_file);
    database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=") % QString::number(busyBound_ms));
    m_open = true;
    if (database.open())
        return Done{};
    const Unexpected<Error> failure = failed(database.lastError(), m_file);
    database = QSqlDatabase();
    close();
    return failure;
}

void SqlConnection::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_prepared->clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> SqlConnection::prepared(const QString &statement)
{
    if (std::optional<QSqlQuery> kept = m_prepared->take(statement))
        return std::move(*kept);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query.lastError(), m_file);
    return query;
}

Result<Done> SqlConnection::run(
    const QString &statement, const QVariantList &values, const Row &row)
{
    Result<QSqlQuery> ready = prepared(statement);
    if (!ready)
        return Unexpected(ready.error());
    QSqlQuery query = std::move(*ready);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return failed(query.lastError(), m_file);
    bool wanted = true;
    while (wanted && row && query.next())
        wanted = row(query);
    if (wanted && query.lastError().isValid())
        return failed(query.lastError(), m_file);
    m_prepared->keep(statement, std::move(query));
    return Done{};
}

Result<Done> SqlConnection::transaction(
    const QString &begin, const std::function<Result<Done>()> &work)
{
    const Result<Done> begun = run(begin);
    if (!begun)
        return begun;
    Result<Done> done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done) {
        // SQLite has already rolled back by itself after some errors; this one then fails, rightly.
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.exec(QStringLiteral("ROLLBACK"));
    }
    return done;
}

Result<Done> SqlConnection::mustBeThere()
{
    if (!m_open || QFileInfo::exists(m_file))
        return Done{};
    close();
    return Unexpected(Error::of(ErrorKind::Disk, m_file));
}

Unexpected<Error> SqlConnection::damaged(const QString &detail) const
{
    const QString place = detail.isEmpty() ? m_file : m_file % QStringLiteral(" (") % detail % u')';
    qCWarning(log::history).noquote() << place;
    return Unexpected(Error::of(ErrorKind::Damaged, place));
}

} // namespace keybearer
