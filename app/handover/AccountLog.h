// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

/// Reads the workspace's activity log now and then for what this teammate did since the handover
/// began. It helps people along and decides nothing: a log can be late, partial or closed to the
/// token. One call at a time, in the background, never repeated. All times are by this computer's
/// clock: where the server's `Date` differs, the log's are moved by as much. GUI thread only.
class AccountLog final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 quick_ms = 10'000;
    static constexpr qint64 slow_ms = 60'000;
    static constexpr qint64 closed_ms = 3'600'000; ///< after Refused: a plan or a list may change

    AccountLog(IntercomClient client, Clock &clock, qint64 timeout_ms, QObject *parent = nullptr);

    /// Reads at once, then every `interval_ms`; only entries by `teammateId` after `since` (UTC)
    /// count. Starting again while it runs only changes the interval.
    void start(const QString &teammateId, const QDateTime &since, qint64 interval_ms);
    void stop();
    /// While it runs: reads at once, and from its beginning, for what came into the log late.
    void readNow();

Q_SIGNALS:
    /// The newest time of each kind that this reading shows. TooLong: what is not in `seen` may
    /// stand where it was not read.
    void read(keybearer::LogAccess access, const QMap<keybearer::AccountEvent, QDateTime> &seen);
    /// Intercom said no with 401 or 403: it may mean the log, or the token.
    void refused();

private:
    void call();
    void ask();
    void onAnswered(const Called<ActivityLogPage> &called);
    bool learnClock(const QDateTime &serverDate);
    QDateTime byOurClock(const QDateTime &servers) const { return servers.addSecs(-m_ahead_s); }
    void learn(const ActivityLogPage &page);
    bool narrow(const ActivityLogPage &page);
    void end(LogAccess access);

    IntercomClient m_client;
    Clock &m_clock;
    qint64 m_timeout_ms;
    qint64 m_interval_ms = slow_ms;
    QString m_teammateId;
    QDateTime m_since;
    bool m_running = false;
    qint64 m_from_s = 0; ///< where a reading begins: what is older was read before
    bool m_missed = false; ///< a reading left out what lies before that
    bool m_whole = false; ///< the next reading begins at m_since
    bool m_knowsClock = false; ///< the server's was told
    qint64 m_ahead_s = 0; ///< the server's clock minus ours, as far as it is no matter of rounding
    // Of the reading under way: what is still asked for (by the server's clock), and what was seen.
    qint64 m_after_s = 0;
    qint64 m_before_s = 0;
    qint64 m_newest_s = 0;
    int m_answers = 0;
    QMap<AccountEvent, QDateTime> m_seen;
    ClockTimer m_next;
    QPointer<HttpJob> m_job;
};

} // namespace keybearer
