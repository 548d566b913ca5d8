// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/HandoverProof.h"

#include "app/handover/EmailAddress.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QLocale>

namespace keybearer {
namespace {

QString whoAnswers(const Comparison &comparison)
{
    if (!comparison.sameFingerprint)
        return Wording::tr("Another token was tested after the change than before it.");
    if (comparison.sameTeammate == false)
        return Wording::tr("Another teammate answers to this token now.");
    if (comparison.sameWorkspace == false)
        return Wording::tr("Another workspace answers to this token now.");
    if (!comparison.sameTeammate || !comparison.sameWorkspace)
        return Wording::tr(
            "Whether it is still the same teammate and workspace could not be seen.");
    return Wording::tr("It is the same token, the same teammate and the same workspace.");
}

QString permissions(const Comparison &comparison)
{
    if (comparison.permissionsLost.isEmpty() && comparison.permissionsUnknown.isEmpty())
        return Wording::tr("No tested permission was lost.");
    QStringList lost;
    for (const QString &key : comparison.permissionsLost)
        lost.append(permissionLabel(key));
    QStringList parts;
    if (!lost.isEmpty())
        parts.append(Wording::tr("%Ln permission(s) allowed before did not pass afterwards: %1.",
            nullptr, static_cast<int>(lost.size()))
                         .arg(QLocale().createSeparatedList(lost)));
    if (!comparison.permissionsUnknown.isEmpty())
        parts.append(Wording::tr("%Ln permission(s) allowed before could not be tested afterwards.",
            nullptr, static_cast<int>(comparison.permissionsUnknown.size())));
    return sentences(parts);
}

QString answersDuring(const CanaryTally &tally)
{
    if (tally.calls == 0)
        return {};
    if (tally.refused > 0)
        return Wording::tr(
            "While it was changed, %Ln test call(s) were refused.", nullptr, tally.refused);
    if (tally.unanswered > 0)
        return Wording::tr(
            "While it was changed, no test call was refused; %Ln got no clear answer.", nullptr,
            tally.unanswered);
    if (tally.hasHole())
        return Wording::tr(
            "Around the change, all %Ln test call(s) got a good answer.", nullptr, tally.calls);
    return Wording::tr(
        "While it was changed, all %Ln test call(s) got a good answer.", nullptr, tally.calls);
}

} // namespace

bool isOnLocalServer(const Handover &handover)
{
    const bool before = handover.baseline && handover.baseline->verdict.localServer;
    return before || (handover.proof && handover.proof->verdict.localServer);
}

QString provenOrNot(const Handover &handover, Who who)
{
    if (!handover.proof)
        return Wording::tr("The token has not been tested since the change.");
    QStringList parts;
    if (!works(handover.proof->verdict.state) || handover.proof->verdict.cause != Cause::Ok) {
        const Said verdict = say(handover.proof->verdict, handover.proof->report);
        parts << verdict.happened;
        // The comparison below names what a limited token lost.
        if (!handover.comparison || !works(handover.proof->verdict.state))
            parts << verdict.means;
    }
    if (handover.comparison && who == Who::Told)
        parts << whoAnswers(*handover.comparison);
    // Of a token that does not work the verdict says it for all of them.
    if (handover.comparison && works(handover.proof->verdict.state))
        parts << permissions(*handover.comparison);
    return sentences(parts);
}

QString unverified(const Handover &handover)
{
    if (handover.emailVerified != false)
        return {};
    return Wording::tr("The new address has not been confirmed yet.");
}

QString leftOpen(const Handover &handover)
{
    const QString open = openSteps(handover);
    return open.isEmpty() ? QString() : Wording::tr("Left open when it was closed: %1.").arg(open);
}

// Rounded down, in the unit that a person would choose.
QString holeIn(const CanaryTally &tally)
{
    const qint64 minutes = tally.longestGap_ms / 60'000;
    if (!tally.hasHole())
        return {};
    if (tally.longestGap_ms < 1000) // it was not tested at all meanwhile
        return Wording::tr(
            "For a while the token was not tested; what happened then was not seen.");
    if (minutes < 2)
        return Wording::tr("The longest time without a good answer was %Ln second(s); what "
                           "happened in it was not seen.",
            nullptr, static_cast<int>(tally.longestGap_ms / 1000));
    if (minutes < 120)
        return Wording::tr("The longest time without a good answer was %Ln minute(s); what "
                           "happened in it was not seen.",
            nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return Wording::tr("The longest time without a good answer was %Ln hour(s); what happened "
                           "in it was not seen.",
            nullptr, static_cast<int>(minutes / 60));
    return Wording::tr("The longest time without a good answer was %Ln day(s); what happened in it "
                       "was not seen.",
        nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString duringTheChange(const Handover &handover)
{
    return sentences({answersDuring(handover.during), holeIn(handover.during)});
}

QString whatStoppedIt(const Handover &handover)
{
    QStringList parts;
    for (const Finding &finding : handover.findings) {
        if (finding.level == Finding::Level::Stops)
            parts.append(say(finding).happened);
    }
    if (parts.isEmpty() && handover.baseline && !works(handover.baseline->verdict.state)) {
        const Said verdict = say(handover.baseline->verdict, handover.baseline->report);
        parts << verdict.happened << verdict.means;
    }
    return sentences(parts);
}

QString whenLastRead(const Handover &handover)
{
    const QString email = handover.emailNow.isEmpty() ? handover.emailTo : handover.emailNow;
    if (!handover.emailReadAt.isValid())
        return Wording::tr("When it was last read, the account had %1.").arg(email);
    return Wording::tr(
        "When it was last read, on %1, the account had %2.", "a date with the time, an email")
        .arg(exactTime(handover.emailReadAt.toLocalTime()), email);
}

QString movedMeanwhile(const Handover &handover)
{
    const bool seen = handover.emailReadAt.isValid() && handover.lastCallRead;
    if (!seen || sameAddress(handover.emailNow, handover.emailFrom))
        return {};
    return Wording::tr("But the account has %1 now; when this handover was begun it had %2.")
        .arg(handover.emailNow, handover.emailFrom);
}

QString whyProblem(const Handover &handover)
{
    if (!handover.problem)
        return {};
    const Said problem = say(*handover.problem);
    return sentences({problem.happened, problem.means});
}

} // namespace keybearer
