// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

/// True when the proof shows the wanted address on the same token, teammate and workspace, with
/// every permission of the baseline still allowed.
bool isProven(const Handover &handover);

/// The state that a finished proof leads to, from the facts in the value alone: FollowingUp,
/// RolledBack, NotProven, or UnknownOutcome when nobody can tell which address it has, or the
/// change may yet come. Where /me still shows the old address and never showed another, the guided
/// route goes on waiting, and a change that was sent counts as not made once a person had it looked
/// at `again`: Refused.
HandoverState stateAfterProof(const Handover &handover, bool again);

/// False for a baseline that must not be followed by a change: nothing but alive and limited may,
/// and the teammate must be known.
bool mayFollowBaseline(const CheckResult &baseline);

/// Whether an API shows that a step of the follow-up was done.
/// What the activity log shows of an event, by the readings of the email before and after it.
enum class Seen { No, BeforeTheChange, PerhapsBefore, AfterTheChange };
Seen seenOf(const Handover &handover, AccountEvent event);

enum class Shown { Yes, NotYet, ByNoApi };
Shown shownByApi(CheckpointKind kind, const Handover &handover, const QDateTime &now);
/// What the activity log would have of it; nothing where it is no such thing.
std::optional<AccountEvent> eventOf(CheckpointKind kind);

/// By the newest proof, the token does not work any more.
bool isDead(const Handover &handover);

/// What the command line calls *another teammate, workspace or token answers now*.
bool answersAsAnother(const Comparison &comparison);

} // namespace keybearer
