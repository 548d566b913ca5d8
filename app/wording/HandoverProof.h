// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

// The parts of a handover's text that rest on evidence. Each is whole sentences, or empty when
// there is nothing to say; none claims what was not seen.

bool isOnLocalServer(const Handover &handover);
enum class Who { Told, InHeadline }; ///< that it is the same token and teammate, or is not
/// What the comparison and the proof say about the token after the change.
QString provenOrNot(const Handover &handover, Who who = Who::Told);
/// That the new address still has to be confirmed.
QString unverified(const Handover &handover);
/// Which steps of the follow-up were open when it was closed.
QString leftOpen(const Handover &handover);
/// The longest time in which nobody saw what happened; empty when it was tested all the while.
QString holeIn(const CanaryTally &tally);
/// What the canary saw while the email was changed.
QString duringTheChange(const Handover &handover);
/// The findings, or the verdict of the baseline, that stopped it.
QString whatStoppedIt(const Handover &handover);
/// Which email the account had when it was last read.
QString whenLastRead(const Handover &handover);
/// That somebody else gave it another address while it was prepared; empty when nobody was seen to.
QString movedMeanwhile(const Handover &handover);
/// What `problem` says.
QString whyProblem(const Handover &handover);

} // namespace keybearer
