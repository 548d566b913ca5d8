// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

/// Calls /me again and again while the email changes and counts what comes back. Never two calls at
/// once and never a repeated one, so that a failure is seen and counted. GUI thread only.
class Canary final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 everySecond_ms = 1000;
    static constexpr qint64 whileWaiting_ms = 15'000;
    static constexpr qint64 soon_ms = 100;
    static constexpr qint64 afterwards_ms = 300'000; ///< once it rests

    Canary(IntercomClient client, Clock &clock, qint64 timeout_ms, QObject *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_running; }
    /// From the start of one call to the start of the next; takes effect at once.
    void setInterval(qint64 interval_ms);
    /// True while a person waits for these answers: they go out even when the rate limit is low.
    void setAsked(bool asked) { m_asked = asked; }
    /// Goes on counting from here, as after a restart. The pause counts as a gap: nobody can say
    /// that the token worked meanwhile.
    void setTally(const CanaryTally &tally, const CanaryTally &window);
    const CanaryTally &tally() const { return m_tally; }
    /// A change begins: window() counts from here on, tally() goes on.
    void beginWindow() { m_window = {}; }
    const CanaryTally &window() const { return m_window; }
    /// The number of the newest call that was started: an answer with a larger one is fresher.
    int newestCall() const { return m_started; }

Q_SIGNALS:
    /// `number` counts the calls from 1. Withheld calls (rate limit low) are not told.
    void answered(const keybearer::Called<keybearer::Teammate> &called, int number);

private:
    void call();
    void onAnswered(const Called<Teammate> &called, int number);
    void count(const Called<Teammate> &called);
    void scheduleNext();
    qint64 sinceLastGood_ms(qint64 now_ns) const;

    IntercomClient m_client;
    Clock &m_clock;
    qint64 m_timeout_ms;
    qint64 m_interval_ms = everySecond_ms;
    qint64 m_callStarted_ns = 0;
    qint64 m_lastGood_ns = -1;
    QDateTime m_lastGoodBefore; // the start; invalid when that is no part of what is counted
    int m_started = 0;
    bool m_running = false;
    bool m_calling = false;
    bool m_asked = false;
    ClockTimer m_next;
    CanaryTally m_tally;
    CanaryTally m_window; // since the newest change began
    QPointer<HttpJob> m_job;
};

} // namespace keybearer
