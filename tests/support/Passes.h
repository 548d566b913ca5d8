// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"

#include <QTest>

namespace keybearer {

/// Lets virtual time pass, a quarter of a second at a time, until the condition holds. Its real
/// bound is for tests that fail.
inline bool passes(FakeClock &clock, const std::function<bool()> &condition)
{
    return QTest::qWaitFor(
        [&] {
            if (condition())
                return true;
            clock.advance(250);
            return condition();
        },
        20'000);
}

} // namespace keybearer
