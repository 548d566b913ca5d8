// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Obstacle.h"

#include "ui/handover/HandoverPage.h"

namespace keybearer {
namespace {

Said sayWhy(const TeammateView &view)
{
    if (view.checking)
        return {HandoverPage::tr("The token is being tested."),
            HandoverPage::tr("A handover can begin when it is known whose token it is."),
            HandoverPage::tr("This takes a few seconds.")};
    if (!view.result)
        return {HandoverPage::tr("This token has not been tested yet."),
            HandoverPage::tr("A handover can begin when it is known whose token it is."),
            HandoverPage::tr("Choose “Test now”.")};
    const Said verdict = say(view.result->verdict, view.result->report);
    return {HandoverPage::tr("No handover can begin now."),
        Said{verdict.happened, verdict.means, {}}.inOneLine(), verdict.next};
}

Said sayOfWaiting(const TeammateView &view)
{
    QString next;
    if (view.tokenProblem)
        next = (view.tokenProblem->again ? view.tokenProblem->again() : *view.tokenProblem).next;
    return {HandoverPage::tr("The handover of this connection waits for its token."),
        HandoverPage::tr("Nothing is lost: it goes on where it stopped as soon as the token is at "
                         "hand."),
        next.isEmpty() ? HandoverPage::tr("Choose “Test now”: it asks for the token again.")
                       : next};
}

Said sayOfScimToken()
{
    return {HandoverPage::tr("The handover of this connection waits for its SCIM token."),
        HandoverPage::tr("That token is kept nowhere: it left memory when Keybearer was locked or "
                         "closed. Nothing was sent since, and nothing is lost."),
        HandoverPage::tr("Paste the SCIM token again, and it goes on where it stopped.")};
}

} // namespace

std::optional<Obstacle> obstacleTo(const TeammateView &view)
{
    const bool identified = view.result && view.result->report.teammate;
    if (identified && works(view.result->verdict.state))
        return std::nullopt;
    return Obstacle{renewable([view] { return sayWhy(view); }), false, !view.checking};
}

Obstacle obstacleOfWaiting(const TeammateView &view)
{
    return {renewable([view] { return sayOfWaiting(view); }), false, true};
}

Obstacle obstacleOfScimToken()
{
    return {renewable(sayOfScimToken), true};
}

} // namespace keybearer
