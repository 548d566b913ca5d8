// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/RetryRule.h"

#include <algorithm>
#include <limits>

namespace keybearer {

namespace {

constexpr qint64 firstWait_ms = 250;
constexpr qint64 jitterSpan_ms = 50;
constexpr qint64 longest_s = std::numeric_limits<qint64>::max() / 2000;

qint64 msOf(qint64 seconds)
{
    return std::clamp<qint64>(seconds, 0, longest_s) * 1000;
}

bool isAllDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> retryAfter_ms(const Exchange &exchange)
{
    const QByteArray text = exchange.header("Retry-After").trimmed();
    if (isAllDigits(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return msOf(fits ? seconds : longest_s);
    }
    const QDateTime until = parseHttpDate(text);
    const QDateTime now = exchange.serverDate();
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return std::max<qint64>(0, now.msecsTo(until));
}

bool isRepeatable(const Exchange &exchange)
{
    if (exchange.error)
        return exchange.error->kind == ErrorKind::ConnectionLost;
    return exchange.status == 408 || exchange.status == 429 || exchange.status >= 500;
}

} // namespace

std::optional<qint64> toldWait_ms(const Exchange &exchange)
{
    if (const auto wait = retryAfter_ms(exchange))
        return wait;
    const RateLimit rate = exchange.rateLimit();
    const QDateTime now = exchange.serverDate();
    if (exchange.status != 429 || !rate.reset_s || !now.isValid())
        return std::nullopt;
    return msOf(std::clamp<qint64>(*rate.reset_s, 0, longest_s) - now.toSecsSinceEpoch());
}

std::optional<qint64> repeatWait_ms(const Exchange &exchange, int repeats)
{
    if (repeats >= maxRepeats || !isRepeatable(exchange))
        return std::nullopt;
    if (const auto told = toldWait_ms(exchange))
        return told;
    // So that requests that failed together don't all come back at once.
    const qint64 jitter_ms = exchange.startedAt.time().msec() % jitterSpan_ms;
    return (firstWait_ms << repeats) + jitter_ms;
}

} // namespace keybearer
