// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery;

namespace keybearer {

/// `SQLite 3.40.1`: the library with its version; its name alone when there is no driver. Fast.
QString sqliteLibrary();

/// One connection to one SQLite file; belongs to the thread that opens it. Errors: Busy when
/// another process holds the file for longer than busyBound_ms, Damaged when it is no database of
/// ours, else Disk; each with the file as subject.
class SqlConnection {
public:
    static constexpr int busyBound_ms = 3000;
    using Row = std::function<bool(const QSqlQuery &)>; ///< false: no more rows

    explicit SqlConnection(const QString &file);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Makes file and folder when they are missing, readable only by this user. Reads and writes
    /// nothing in a file that is there.
    Result<Done> open();
    bool isOpen() const { return m_open; }
    void close();
    /// Disk when somebody deleted the file meanwhile: it would take what is written, and keep none
    /// of it. It is closed then.
    Result<Done> mustBeThere();

    /// A statement is prepared once and kept; `row` may run others, and the same one too.
    Result<Done> run(
        const QString &statement, const QVariantList &values = {}, const Row &row = {});
    /// `work` inside one transaction, rolled back when it fails. `begin` is BEGIN or BEGIN
    /// IMMEDIATE.
    Result<Done> transaction(const QString &begin, const std::function<Result<Done>()> &work);
    Unexpected<Error> damaged(const QString &detail = {}) const;

private:
    class Prepared;

    Result<Done> makeFile() const;
    Result<QSqlQuery> prepared(const QString &statement);

    const QString m_file;
    const QString m_name;
    const std::unique_ptr<Prepared> m_prepared;
    bool m_open = false;
};

} // namespace keybearer
