// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Headline.h"

#include "app/handover/EmailAddress.h"
#include "app/handover/HandoverJudge.h"
#include "ui/handover/HandoverPage.h"

namespace keybearer {

QString headingOf(const Handover &handover)
{
    if (handover.cancelling)
        return HandoverPage::tr("Cancelling");
    if (handover.closedUnknown)
        return HandoverPage::tr("Closed, outcome unknown");
    if (handover.state == HandoverState::AwaitingConfirm && !handover.back && handover.isStopped())
        return HandoverPage::tr("This handover can't go on");
    if (handover.state == HandoverState::NotProven && !handover.back && handover.provenAt.isValid())
        return HandoverPage::tr("Proven, but not any more");
    if (handover.back && handover.state == HandoverState::AwaitingConfirm)
        return HandoverPage::tr("Ready to change the email back");
    const bool changes = handover.state == HandoverState::IntentWritten
        || handover.state == HandoverState::Changing
        || handover.state == HandoverState::WaitingForPerson;
    if (handover.back && changes)
        return HandoverPage::tr("Change the email back");
    if (handover.state == HandoverState::NotProven && isDead(handover))
        return HandoverPage::tr("The token does not work");
    if (handover.state == HandoverState::NotProven && handover.back
        && sameAddress(handover.emailNow, handover.emailFrom))
        return HandoverPage::tr("Changed back, not proven");
    const bool closedUnproven = handover.state == HandoverState::Closed && !handover.proven;
    return closedUnproven ? HandoverPage::tr("Closed, not proven") : title(handover.state);
}

} // namespace keybearer
