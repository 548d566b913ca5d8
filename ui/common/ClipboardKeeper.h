// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

namespace keybearer {

/// The clipboard with manners. What is concealed stays out of clipboard histories that ask, and is
/// cleared after a while, if it is still there and still ours. `clock` outlives it.
class ClipboardKeeper final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardKeeper(Clock &clock, QObject *parent = nullptr);
    ~ClipboardKeeper() override; ///< clears what is concealed

    /// For what is no secret: ids, fingerprints.
    static void copy(const QString &text);
    void copyConcealed(const QString &text, int clearAfter_s = 10);
    /// At once, what copyConcealed() put there; nothing else. Also for the lock.
    void clear();

Q_SIGNALS:
    void countedDown(int left_s);
    void cleared();

private:
    void count();

    ClockTimer m_second;
    QByteArray m_ours; // a hash of what we put there; empty for nothing
    int m_left_s = 0;
};

} // namespace keybearer
