// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace keybearer {
namespace {

constexpr qint64 nsPerMs = 1'000'000;

bool isUse(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

IdleWatch::IdleWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock, this)
{
    connect(&m_timer, &ClockTimer::timedOut, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(int limit_min)
{
    m_limit_ms = qMax(0, limit_min) * qint64(60'000);
    m_lastUse_ns = m_clock.elapsed_ns();
    m_told = false;
    if (m_limit_ms > 0)
        m_timer.start(m_limit_ms);
    else
        m_timer.stop();
}

// The timer is not started anew at every move of the mouse: it looks, and waits for the rest.
void IdleWatch::look()
{
    const qint64 unused_ms = (m_clock.elapsed_ns() - m_lastUse_ns) / nsPerMs;
    if (unused_ms < m_limit_ms)
        return m_timer.start(m_limit_ms - unused_ms);
    m_told = true;
    Q_EMIT idled();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_limit_ms > 0 && isUse(event->type())) {
        m_lastUse_ns = m_clock.elapsed_ns();
        if (m_told) {
            m_told = false;
            m_timer.start(m_limit_ms);
        }
    }
    return false;
}

} // namespace keybearer
