// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/http/RatePace.h"
#include "app/http/SharedPlaces.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace keybearer {

/// Lets requests out: at most four at once, what a person asked for before what only watches, and
/// at the pace that RatePace sets. Calls back later, never from within enter() or leave().
class RequestGate final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype maxAtOnce = 4;

    struct Ticket {
        QObject *who = nullptr; ///< calls leave() before it dies
        Urgency urgency = Urgency::Asked;
        std::function<void()> go; ///< a place is taken until leave()
        std::function<void()> withhold; ///< instead of go(), when the rate limit runs low
    };

    /// `places` are shared with every other gate of the program; null: with none.
    explicit RequestGate(Clock &clock, QObject *parent = nullptr, SharedPlaces *places = nullptr);
    ~RequestGate() override;

    void enter(Ticket ticket);
    /// Gives the place back, or leaves the queue. Harmless when `who` has neither.
    void leave(QObject *who);
    /// True while nothing may start because of the pace: places there would be.
    bool isHeldByPace() const;
    void learn(const Exchange &exchange);
    RateLimit newest() const { return m_pace.newest(); }

private:
    void schedule();
    void letOneOut();
    qsizetype nextInLine() const;

    Clock &m_clock;
    QPointer<SharedPlaces> m_places;
    ClockTimer m_pause;
    RatePace m_pace;
    QList<Ticket> m_waiting;
    QList<QObject *> m_inside;
    bool m_scheduled = false;
};

} // namespace keybearer
