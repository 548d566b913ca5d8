// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

namespace keybearer {

/// Tells once when nobody has used our windows for a while. Activity is a key, a click, the wheel,
/// a touch, or the mouse moving over a window of ours.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    IdleWatch(Clock &clock, QObject *parent);

    /// Minutes; 0 for never. Counts from now.
    void setLimit(int limit_min);

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    Clock &m_clock;
    ClockTimer m_timer;
    qint64 m_limit_ms = 0;
    qint64 m_lastUse_ns = 0;
    bool m_told = false;
};

} // namespace keybearer
