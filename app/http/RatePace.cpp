// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/RatePace.h"

#include "app/http/RetryRule.h"

#include <algorithm>

namespace keybearer {

namespace {

constexpr qint64 usualWindow_ms = 10'000; // facts 1.5, where an answer does not tell
constexpr qint64 longestWindow_ms = 60'000; // no reset further away is believed

qint64 windowLeft_ms(const Exchange &exchange, const RateLimit &rate)
{
    const QDateTime now = exchange.serverDate();
    if (!rate.reset_s || !now.isValid())
        return usualWindow_ms;
    const qint64 now_s = now.toSecsSinceEpoch();
    return std::clamp<qint64>(*rate.reset_s, now_s, now_s + longestWindow_ms / 1000) * 1000
        - now_s * 1000;
}

} // namespace

void RatePace::learn(const Exchange &exchange, qint64 now_ns)
{
    RateLimit rate = exchange.rateLimit();
    if (rate.present())
        m_newest = rate;
    qint64 left_ms = windowLeft_ms(exchange, rate);
    if (exchange.status == 429) {
        rate.remaining = 0;
        rate.limit = std::max<qint64>(1, rate.limit.value_or(1));
        left_ms = std::min(longestWindow_ms, toldWait_ms(exchange).value_or(0));
    }
    if (rate.limit.value_or(0) <= 0 || !rate.remaining)
        return;
    const bool known = now_ns < m_until_ns && rate.reset_s && m_reset_s;
    if (known && *rate.reset_s < *m_reset_s)
        return; // an answer out of the window before
    const bool sameWindow = known && *rate.reset_s == *m_reset_s;
    const qint64 remaining = std::max<qint64>(0, *rate.remaining);
    m_remaining = sameWindow ? std::min(m_remaining, remaining) : remaining;
    m_limit = *rate.limit;
    m_reset_s = rate.reset_s;
    m_until_ns = now_ns + left_ms * 1'000'000;
    m_spacing_ns = (m_until_ns - now_ns) / std::max<qint64>(1, m_remaining);
}

bool RatePace::isBelow(double share, qint64 now_ns) const
{
    return now_ns < m_until_ns && double(m_remaining) < share * double(m_limit);
}

qint64 RatePace::earliest_ns(qint64 now_ns) const
{
    if (!isBelow(0.5, now_ns))
        return now_ns;
    return m_remaining == 0 ? m_until_ns : std::min(m_until_ns, m_lastStart_ns + m_spacing_ns);
}

bool RatePace::isScarce(qint64 now_ns) const
{
    return isBelow(0.25, now_ns);
}

} // namespace keybearer
