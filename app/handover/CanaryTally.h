// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace keybearer {

/// What the canary counted.
struct CanaryTally {
    int calls = 0;
    int good = 0;
    int refused = 0; ///< 401 and 403 by Intercom
    int unanswered = 0; ///< every other call without a good answer
    qint64 longestGap_ms = 0; ///< between two good answers
    QDateTime lastGood; ///< UTC; invalid before the first

    bool interrupted = false; ///< it was left, and gone on with later

    /// Nobody tested all the while: Keybearer was closed, or got no answers.
    bool hasHole() const
    {
        constexpr qint64 noticed_ms = 20'000; // while waiting, it is tested every 15 s
        return interrupted || longestGap_ms >= noticed_ms;
    }
};

} // namespace keybearer
