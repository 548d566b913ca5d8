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
    const Said problem = view.tokenProblem.value_or(Said());
    const QString next = (problem.again ? problem.again() : problem).next;
    return {HandoverPage::tr("The handover of this connection waits for its token."),
        HandoverPage::tr("Nothing is lost: it goes on where it stopped as soon as the token is at "
                         "hand."),
        next.isEmpty() ? HandoverPage::tr("Choose “Test now”: it asks the keychain for the token.")
                       : next};
}

Said sayOfScimToken()
{
    return {HandoverPage::tr("The handover of this connection waits for its SCIM token."),
        HandoverPage::tr("That token is kept nowhere: it left memory when Keybearer was locked or "
                         "closed. Nothing was sent since, and nothing is lost."),
        HandoverPage::tr("Paste the SCIM token again, and it goes on where it stopped.")};
}

Said sayOfBack()
{
    return {HandoverPage::tr("To change the email back over SCIM, the SCIM token is needed once "
                             "more."),
        HandoverPage::tr("That token is kept nowhere: it left memory when Keybearer was locked or "
                         "closed. Nothing was sent since."),
        HandoverPage::tr("Paste it here. What will be sent is shown before anything is sent.")};
}

Said sayOfWithdrawn(const Error &why)
{
    if (why.kind == ErrorKind::Busy)
        return {HandoverPage::tr("This handover is open in another Keybearer: %1.",
                    "a computer and the number of a program")
                    .arg(why.subject),
            HandoverPage::tr("Only one of the two can go on with it. Nothing was changed here."),
            HandoverPage::tr("Close Keybearer there, then choose “Try again”.")};
    const Said reason = say(why);
    return {HandoverPage::tr("The handover of this connection can't be continued now."),
        Said{reason.happened, reason.means, {}}.inOneLine(),
        reason.next.isEmpty() ? HandoverPage::tr("“Try again” tests the token and goes on.")
                              : reason.next};
}

} // namespace

std::optional<Obstacle> obstacleTo(const TeammateView &view)
{
    const bool identified = view.result && view.result->report.teammate;
    if (identified && works(view.result->verdict.state))
        return std::nullopt;
    Obstacle obstacle{renewable([view] { return sayWhy(view); })};
    obstacle.glyph = view.checking ? Glyph::Checking
        : view.result              ? glyphOf(view.result->verdict.state)
                                   : Glyph::Unknown;
    obstacle.testHelps = !view.checking;
    return obstacle;
}

Obstacle obstacleOfWaiting(const TeammateView &view)
{
    Obstacle obstacle{renewable([view] { return sayOfWaiting(view); })};
    obstacle.wantsToken = view.tokenIsGone;
    obstacle.testHelps = !view.tokenIsGone;
    obstacle.holdsUp = true;
    return obstacle;
}

Obstacle obstacleOfWithdrawn(const Error &why)
{
    Obstacle obstacle{renewable([why] { return sayOfWithdrawn(why); })};
    obstacle.testHelps = true;
    obstacle.triesAgain = true;
    obstacle.holdsUp = true;
    return obstacle;
}

Obstacle obstacleOfScimToken()
{
    Obstacle obstacle{renewable(sayOfScimToken), Glyph::Waiting};
    obstacle.wantsScimToken = true;
    obstacle.holdsUp = true;
    return obstacle;
}

Obstacle obstacleToBack()
{
    Obstacle obstacle{renewable(sayOfBack), Glyph::Waiting};
    obstacle.wantsScimToken = true;
    obstacle.ofBack = true;
    return obstacle;
}

Sections sectionsBeside(const std::optional<Obstacle> &obstacle, Sections sections)
{
    if (obstacle && (obstacle->holdsUp || sections.testFlag(Section::Form)))
        return Section::Obstacle;
    return obstacle && obstacle->ofBack ? sections | Section::Obstacle : sections;
}

} // namespace keybearer
