// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleEvent;

namespace keybearer {

/// While it lives screen readers are told of nothing but what is in sight. What is hidden behind
/// the lock goes on changing, and Qt tells of every change, shown or not.
class LockedSpeech {
public:
    LockedSpeech();
    ~LockedSpeech();
    LockedSpeech(const LockedSpeech &) = delete;
    LockedSpeech &operator=(const LockedSpeech &) = delete;

    static bool isInSight(const QAccessibleEvent &event); ///< what it tells of
};

} // namespace keybearer
