// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Headline.h"

#include "ui/handover/HandoverPage.h"

namespace keybearer {
namespace {

bool isClosedUnproven(const Handover &handover)
{
    return handover.state == HandoverState::Closed && !handover.proven;
}

} // namespace

QString headingOf(const Handover &handover)
{
    return isClosedUnproven(handover) ? HandoverPage::tr("Closed, not proven")
                                      : title(handover.state);
}

Said sayWhatIsTrue(const Handover &handover)
{
    Said said = keybearer::say(handover);
    if (isClosedUnproven(handover)) {
        Handover open = handover;
        open.state = HandoverState::NotProven;
        said.happened = keybearer::say(open).happened;
    }
    return said;
}

} // namespace keybearer
