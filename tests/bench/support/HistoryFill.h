// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace keybearer::bench {

/// A history as years of use leave it: chained entries of handovers, a check every five minutes for
/// 30 days, and sums of hours from before.
struct HistoryFill {
    QStringList fingerprints; ///< of the connections
    qint64 rows = 0; ///< in all, `entries` among them
    int entries = 0;
    QDateTime now; ///< of the newest check; the entries follow

    /// Makes the history in `directory`, in transactions that are not flushed one by one.
    bool fill(const QString &directory) const;
    /// Stands in one entry only.
    static QString requestOf(int entry);
};

/// A fingerprint for each, always the same ones.
QStringList someFingerprints(int count);

} // namespace keybearer::bench
