// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "ui/teammate/TeammateHistory.h"

namespace keybearer::fixtures {

QDateTime now(); ///< 2026-03-16 12:06:41 UTC

ProbeReport report();
CheckResult checked(TokenState state);
/// A handover of the kind that the state needs, complete.
Handover handover(HandoverState state, Route route = Route::Guided);
/// Sixty checks, two hours apart, the newest of this state; the email changed in the middle.
TeammateHistory history(TokenState newest);
Answer goodAnswer();
Answer refusedAnswer();

} // namespace keybearer::fixtures
