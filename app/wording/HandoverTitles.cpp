// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {

QString title(HandoverState state)
{
    switch (state) {
    case HandoverState::Draft:
        return Wording::tr("Change the email");
    case HandoverState::Preflight:
        return Wording::tr("Prepare");
    case HandoverState::Baseline:
        return Wording::tr("Test before the change");
    case HandoverState::AwaitingConfirm:
        return Wording::tr("Ready to change the email");
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
        return Wording::tr("Change the email");
    case HandoverState::Verifying:
        return Wording::tr("Read it back");
    case HandoverState::Proving:
        return Wording::tr("Test after the change");
    case HandoverState::FollowingUp:
        return Wording::tr("Changed and proven");
    case HandoverState::NotProven:
        return Wording::tr("Changed, not proven");
    case HandoverState::Closed:
        return Wording::tr("Closed");
    case HandoverState::Refused:
        return Wording::tr("Not changed");
    case HandoverState::Cancelled:
        return Wording::tr("Cancelled");
    case HandoverState::RolledBack:
        return Wording::tr("Changed back");
    case HandoverState::UnknownOutcome:
        return Wording::tr("Outcome unknown");
    }
    return {};
}

} // namespace keybearer
