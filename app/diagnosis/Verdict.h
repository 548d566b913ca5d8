// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

namespace keybearer {

enum class TokenState { Alive, Limited, Dead, Blocked, Unknown };
QLatin1String stateName(TokenState state); ///< `alive`, …
bool works(TokenState state); ///< alive or limited

/// What the control probe (a made-up token) got.
enum class ControlOutcome { Refused, Accepted, Unanswered };
QLatin1String controlName(ControlOutcome outcome);

/// One sentence's worth of truth. The sentence itself is wording's.
struct Verdict {
    TokenState state = TokenState::Unknown;
    Cause cause = Cause::Malformed;
    ControlOutcome control = ControlOutcome::Unanswered;
    QStringList refusedNeeded; ///< keys of needed rows that are not allowed
    QStringList evidence; ///< keys of the rows it rests on; `control` for the control probe
    bool localServer = false; ///< plain http on loopback: every sentence has to say so
};

/// Pure. Rules in the design's chapter on verdicts: dead only when Intercom itself said so and a
/// made-up token was refused as a bad token should be; never from silence, and never against an
/// answer that only a known token gets. Alive never from a mere 200.
Verdict classify(const ProbeReport &report);

} // namespace keybearer
