// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Clock.h"

#include <QTimer>

#include <chrono>

namespace keybearer {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::elapsed_ns() const
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

void SystemClock::after(qint64 delay_ms, QObject *context, std::function<void()> then)
{
    const std::chrono::milliseconds delay(qMax<qint64>(0, delay_ms));
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

ClockTimer::ClockTimer(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ClockTimer::start(qint64 delay_ms)
{
    m_active = true;
    m_clock.after(delay_ms, this, [this, run = ++m_run] {
        if (run != m_run || !m_active)
            return;
        m_active = false;
        Q_EMIT timedOut();
    });
}

void ClockTimer::stop()
{
    ++m_run;
    m_active = false;
}

} // namespace keybearer
