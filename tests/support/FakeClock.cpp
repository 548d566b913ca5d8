// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"

#include <QCoreApplication>

namespace keybearer {

namespace {

// One call delivers what is posted at that moment, and not what that posts in turn. A request and
// its answer take about eight steps.
void deliverPosted()
{
    for (int step = 0; step < 64; ++step)
        QCoreApplication::sendPostedEvents();
}

} // namespace

void FakeClock::after(qint64 delay_ms, QObject *context, std::function<void()> then)
{
    const qint64 due_ns = m_elapsed_ns + qMax<qint64>(0, delay_ms) * 1'000'000;
    m_due.emplace(due_ns, Due{context, std::move(then)});
}

void FakeClock::advance(qint64 ms)
{
    const qint64 until_ns = m_elapsed_ns + ms * 1'000'000;
    deliverPosted();
    while (!m_due.empty() && m_due.begin()->first <= until_ns) {
        auto next = m_due.extract(m_due.begin());
        m_elapsed_ns = qMax(m_elapsed_ns, next.key());
        if (next.mapped().context)
            next.mapped().then();
        deliverPosted();
    }
    m_elapsed_ns = until_ns;
}

int FakeClock::pending() const
{
    int alive = 0;
    for (const auto &[due_ns, due] : m_due)
        alive += due.context ? 1 : 0;
    return alive;
}

} // namespace keybearer
