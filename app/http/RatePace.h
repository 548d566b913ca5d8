// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

namespace keybearer {

/// What the newest answers say about the rate limit, which is the customer's pipeline's first of
/// all: above half of it we are free, below half our requests are spread over the time that is
/// left, below a quarter only what a person asked for goes out. All times are Clock::elapsed_ns();
/// how long a window still lasts is read from the server's own clock. Knowledge ends with its
/// window.
class RatePace {
public:
    void learn(const Exchange &exchange, qint64 now_ns);
    void started(qint64 now_ns) { m_lastStart_ns = now_ns; }

    /// Before this moment the next request must not start; in the past when nothing holds it back.
    qint64 earliest_ns(qint64 now_ns) const;
    /// Nobody's watching may use what is left.
    bool isScarce(qint64 now_ns) const;
    RateLimit newest() const { return m_newest; }

private:
    bool isBelow(double share, qint64 now_ns) const;

    RateLimit m_newest;
    qint64 m_limit = 0;
    qint64 m_remaining = 0;
    std::optional<qint64> m_reset_s;
    qint64 m_until_ns = 0;
    qint64 m_spacing_ns = 0;
    qint64 m_lastStart_ns = 0;
};

} // namespace keybearer
