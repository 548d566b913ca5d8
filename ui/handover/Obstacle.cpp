// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Obstacle.h"

#include "ui/handover/HandoverPage.h"

namespace keybearer {
namespace {

Said sayWhy(const TeammateView &view)
{
    if (view.checking)
        return Said{HandoverPage::tr("The token is being tested."),
            HandoverPage::tr("A handover can begin when it is known whose token it is."),
            HandoverPage::tr("This takes a few seconds.")};
    if (!view.result)
        return Said{HandoverPage::tr("This token has not been tested yet."),
            HandoverPage::tr("A handover can begin when it is known whose token it is."),
            HandoverPage::tr("Press F5 to test it.")};
    const Said verdict = say(view.result->verdict, view.result->report);
    return Said{HandoverPage::tr("No handover can begin now."),
        Said{verdict.happened, verdict.means, {}}.inOneLine(), verdict.next};
}

} // namespace

std::optional<Said> obstacleTo(const TeammateView &view)
{
    const bool identified = view.result && view.result->report.teammate;
    if (identified && works(view.result->verdict.state))
        return std::nullopt;
    return renewable([view] { return sayWhy(view); });
}

} // namespace keybearer
