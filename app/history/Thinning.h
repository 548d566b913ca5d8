// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/SqlConnection.h"

#include <QDateTime>
#include <QMap>

namespace keybearer {

/// What became of the checks of one connection in one hour.
struct HourSum {
    qint64 checks[5] = {}; ///< by TokenState's order: alive, limited, dead, blocked, unknown
    qint64 timed = 0; ///< how many of them had an answer time
    qint64 least_us = 0;
    qint64 total_us = 0;
    qint64 most_us = 0;

    qint64 all() const;
};

/// Old checks become sums, a step at a time. A check inside a handover of its connection (from its
/// first entry to its last, or until now while it isn't closed) stays for ever.
class Thinning {
public:
    explicit Thinning(SqlConnection &sql)
        : m_sql(sql)
    {
    }

    /// Inside the caller's transaction. False when nothing older is left to do.
    Result<bool> step(const QDateTime &before);

private:
    struct Batch {
        QMap<qint64, HourSum> sums; // by connection
        QList<qint64> gone;
    };
    Result<qint64> nextHour(qint64 until);
    Result<Batch> read(qint64 hour);
    Result<Done> remove(const QList<qint64> &ids);
    Result<Done> merge(qint64 hour, qint64 conn, HourSum sum);
    Result<qint64> oldSum(qint64 hour, qint64 conn, HourSum &into);

    SqlConnection &m_sql;
};

} // namespace keybearer
