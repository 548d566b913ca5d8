// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

#include <QPointer>

#include <map>

namespace keybearer {

/// Virtual time: days pass in a call. Starts at 2026-01-05 09:00:00 UTC.
class FakeClock final : public Clock {
public:
    QDateTime nowUtc() const override { return m_start.addMSecs(m_elapsed_ns / 1'000'000); }
    qint64 elapsed_ns() const override { return m_elapsed_ns; }
    void after(qint64 delay_ms, QObject *context, std::function<void()> then) override;

    /// Lets `ms` pass: what is due is called in the order of time, with the clock at its due time.
    /// What callbacks schedule within the span is called too. Posted events are delivered between
    /// the calls, and so are those which they post (several requests and answers in a row).
    void advance(qint64 ms);
    /// Jumps the wall clock only, as a person who sets the computer's time would.
    void shiftWallClock(qint64 ms) { m_start = m_start.addMSecs(ms); }
    /// How many calls wait, of contexts that still live.
    int pending() const;

private:
    struct Due {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_start{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    qint64 m_elapsed_ns = 0;
    std::multimap<qint64, Due> m_due; // by elapsed_ns
};

} // namespace keybearer
