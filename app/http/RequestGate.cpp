// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/RequestGate.h"

#include <algorithm>

namespace keybearer {

RequestGate::RequestGate(Clock &clock, QObject *parent, SharedPlaces *places)
    : QObject(parent)
    , m_clock(clock)
    , m_places(places)
    , m_pause(clock, nullptr)
{
    connect(&m_pause, &ClockTimer::timedOut, this, &RequestGate::schedule);
    if (m_places)
        connect(m_places, &SharedPlaces::freed, this, &RequestGate::schedule);
}

RequestGate::~RequestGate()
{
    if (m_places)
        m_places->give(m_inside.size());
}

void RequestGate::enter(Ticket ticket)
{
    m_waiting.append(std::move(ticket));
    schedule();
}

void RequestGate::leave(QObject *who)
{
    m_waiting.removeIf([who](const Ticket &ticket) { return ticket.who == who; });
    if (!m_inside.removeOne(who))
        return;
    schedule();
    if (m_places)
        m_places->give(1);
}

void RequestGate::learn(const Exchange &exchange)
{
    m_pace.learn(exchange, m_clock.elapsed_ns());
    schedule(); // what waits may have to be withheld, or may go now
}

bool RequestGate::isHeldByPace() const
{
    const qint64 now_ns = m_clock.elapsed_ns();
    return m_inside.size() < maxAtOnce && m_pace.earliest_ns(now_ns) > now_ns;
}

void RequestGate::schedule()
{
    if (m_scheduled || m_waiting.isEmpty())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &RequestGate::letOneOut, Qt::QueuedConnection);
}

qsizetype RequestGate::nextInLine() const
{
    const auto asked = std::find_if(m_waiting.begin(), m_waiting.end(),
        [](const Ticket &ticket) { return ticket.urgency == Urgency::Asked; });
    return asked == m_waiting.end() ? 0 : asked - m_waiting.begin();
}

// One at a time, and the callback last: it may delete the client, and this gate with it.
void RequestGate::letOneOut()
{
    m_scheduled = false;
    if (m_waiting.isEmpty())
        return;
    const qint64 now_ns = m_clock.elapsed_ns();
    if (m_pace.isScarce(now_ns)) {
        const auto watching = std::find_if(m_waiting.begin(), m_waiting.end(),
            [](const Ticket &ticket) { return ticket.urgency == Urgency::Background; });
        if (watching != m_waiting.end()) {
            const Ticket ticket = m_waiting.takeAt(watching - m_waiting.begin());
            schedule();
            ticket.withhold();
            return;
        }
    }
    if (m_inside.size() >= maxAtOnce)
        return;
    const qint64 wait_ns = m_pace.earliest_ns(now_ns) - now_ns;
    if (wait_ns > 0) {
        m_pause.start((wait_ns + 999'999) / 1'000'000);
        return;
    }
    if (m_places && !m_places->take())
        return; // freed() calls again
    m_pace.started(now_ns);
    const Ticket ticket = m_waiting.takeAt(nextInLine());
    m_inside.append(ticket.who);
    schedule();
    ticket.go();
}

} // namespace keybearer
