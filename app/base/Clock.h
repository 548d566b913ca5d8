// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace keybearer {

/// Time as the flows see it, so that tests can run days in a millisecond. GUI thread only.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall time, always UTC.
    virtual QDateTime nowUtc() const = 0;
    /// Never goes back and has no meaning but differences.
    virtual qint64 elapsed_ns() const = 0;
    /// Calls `then` once after `delay_ms`, unless `context` has died by then. Never calls at once.
    virtual void after(qint64 delay_ms, QObject *context, std::function<void()> then) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    qint64 elapsed_ns() const override;
    void after(qint64 delay_ms, QObject *context, std::function<void()> then) override;
};

/// A single-shot timer on a Clock that can be stopped and started again. Silent once destroyed.
class ClockTimer final : public QObject {
    Q_OBJECT

public:
    ClockTimer(Clock &clock, QObject *parent);

    /// Starts, or starts anew.
    void start(qint64 delay_ms);
    void stop();
    bool isActive() const { return m_active; }

Q_SIGNALS:
    void timedOut();

private:
    Clock &m_clock;
    quint64 m_run = 0;
    bool m_active = false;
};

} // namespace keybearer
