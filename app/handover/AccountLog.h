// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

/// Reads the workspace's activity log now and then for what this teammate did since the handover
/// began. It helps people along and decides nothing: a log can be late, partial or closed to the
/// token. One call at a time, in the background, never repeated. GUI thread only.
class AccountLog final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 quick_ms = 10'000;
    static constexpr qint64 slow_ms = 60'000;

    AccountLog(IntercomClient client, Clock &clock, qint64 timeout_ms, QObject *parent = nullptr);

    /// Reads at once, then every `interval_ms`; only entries by `teammateId` after `since` (UTC)
    /// count. Starting again while it runs only changes the interval.
    void start(const QString &teammateId, const QDateTime &since, qint64 interval_ms);
    void stop();
    /// While it runs: reads at once, and goes on from there.
    void readNow();

Q_SIGNALS:
    /// The newest time of each kind that this reading shows. Nothing more is read after Refused.
    void read(keybearer::LogAccess access, const QMap<keybearer::AccountEvent, QDateTime> &seen);

private:
    void call();
    void onAnswered(const Called<ActivityLogPage> &called);
    QMap<AccountEvent, QDateTime> eventsIn(const ActivityLogPage &page) const;

    IntercomClient m_client;
    Clock &m_clock;
    qint64 m_timeout_ms;
    qint64 m_interval_ms = slow_ms;
    QString m_teammateId;
    QDateTime m_since;
    bool m_running = false;
    ClockTimer m_next;
    QPointer<HttpJob> m_job;
};

} // namespace keybearer
