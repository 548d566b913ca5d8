// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/Canary.h"

namespace keybearer {

Canary::Canary(IntercomClient client, Clock &clock, qint64 timeout_ms, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(clock)
    , m_timeout_ms(timeout_ms)
    , m_next(clock, this)
{
    connect(&m_next, &ClockTimer::timedOut, this, &Canary::call);
}

void Canary::start()
{
    if (m_running)
        return;
    m_lastGood_ns = -1;
    m_running = true;
    call();
}

void Canary::stop()
{
    m_running = false;
    m_calling = false;
    m_next.stop();
    if (m_job)
        m_job->deleteLater();
    m_job.clear();
}

void Canary::setInterval(qint64 interval_ms)
{
    m_interval_ms = interval_ms;
    if (m_running && !m_calling)
        scheduleNext();
}

void Canary::call()
{
    m_calling = true;
    m_callStarted_ns = m_clock.elapsed_ns();
    CallOptions options{m_timeout_ms, 0, m_asked ? Urgency::Asked : Urgency::Background};
    options.retry = false;
    m_job = m_client.identify(
        options, this, [this, number = ++m_started](const Called<Teammate> &called) {
            onAnswered(called, number);
        });
}

void Canary::onAnswered(const Called<Teammate> &called, int number)
{
    if (!m_running || number != m_started)
        return;
    m_calling = false;
    count(called);
    scheduleNext();
    const bool withheld =
        called.exchange.error && called.exchange.error->kind == ErrorKind::Withheld;
    if (!withheld)
        Q_EMIT answered(called, number);
}

void Canary::setTally(const CanaryTally &tally, const CanaryTally &window)
{
    m_tally = tally;
    m_window = window;
    m_lastGoodBefore = tally.lastGood;
}

qint64 Canary::sinceLastGood_ms(qint64 now_ns) const
{
    if (m_lastGood_ns >= 0)
        return (now_ns - m_lastGood_ns) / 1'000'000;
    return m_lastGoodBefore.isValid() ? m_lastGoodBefore.msecsTo(m_clock.nowUtc()) : 0;
}

void Canary::count(const Called<Teammate> &called)
{
    if (called.exchange.error && called.exchange.error->kind == ErrorKind::Withheld)
        return;
    const qint64 now_ns = m_clock.elapsed_ns();
    const qint64 gap_ms = sinceLastGood_ms(now_ns);
    for (CanaryTally *tally : {&m_tally, &m_window}) {
        ++tally->calls;
        if (called.value) {
            ++tally->good;
            // A gap lies between two good answers of the same count.
            if (tally->lastGood.isValid())
                tally->longestGap_ms = qMax(tally->longestGap_ms, gap_ms);
            tally->lastGood = m_clock.nowUtc();
        } else if (isRefusal(called.answer)) {
            ++tally->refused;
        } else {
            ++tally->unanswered;
        }
    }
    if (called.value) {
        m_lastGood_ns = now_ns;
        m_lastGoodBefore = {};
    }
}

void Canary::scheduleNext()
{
    const qint64 spent_ms = (m_clock.elapsed_ns() - m_callStarted_ns) / 1'000'000;
    m_next.start(qMax<qint64>(0, m_interval_ms - spent_ms));
}

} // namespace keybearer
