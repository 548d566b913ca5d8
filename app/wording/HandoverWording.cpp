// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailAddress.h"
#include "app/handover/HandoverJudge.h"
#include "app/wording/HandoverProof.h"
#include "app/wording/HandoverUnchanged.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {
namespace {

QString unknownFindings(const Handover &h)
{
    const int unknown = countOf(h.findings, Finding::Level::Unknown);
    if (unknown == 0 || h.back)
        return {};
    return Wording::tr(
        "%Ln possible obstacle(s) could not be checked; see the list below.", nullptr, unknown);
}

// The buttons are named as they stand below.
QString whatToPress(const Handover &h)
{
    if (h.back && h.route == Route::Scim)
        return Wording::tr("Read what will be sent, then press “Send the change” or “Do not change "
                           "it back”.");
    if (h.back)
        return Wording::tr("Read what will happen, then press “Start the change” or “Do not change "
                           "it back”.");
    if (!h.canConfirm())
        return Wording::tr("One of the findings below stops this handover: press “Cancel the "
                           "handover”.");
    if (h.route == Route::Scim)
        return Wording::tr("Read what was found and what will be sent, then press “Send the "
                           "change” or “Cancel the handover”.");
    return Wording::tr("Read what was found and what will happen, then press “Start the change” "
                       "or “Cancel the handover”.");
}

/// With a token that does not work nobody can read whether the way back was gone.
QString unseenBack(const Handover &h)
{
    if (!h.back || !h.proof || works(h.proof->verdict.state))
        return {};
    return Wording::tr("At its last test the token was not seen to work. While that is so, "
                       "Keybearer can't see whether the email was changed back; the account's own "
                       "page in Intercom shows it.");
}

Said confirmation(const Handover &h)
{
    const QString from = h.preview ? h.preview->emailFrom : h.emailFrom;
    const QString to = h.preview ? h.preview->emailTo : h.emailTo;
    const QString what = h.route == Route::Guided
        ? Wording::tr("The email of the account will go from %1 to %2. A person changes it on the "
                      "account's own page; Keybearer sends no change, watches, and tests the token "
                      "meanwhile.")
        : Wording::tr(
            "The email of the account will go from %1 to %2. Keybearer sends the change once, "
            "over SCIM and exactly as shown, and tests the token meanwhile.");
    const QString moved = movedMeanwhile(h);
    if (!h.canConfirm() && !h.back)
        return {moved.isEmpty()
                ? Wording::tr("Nothing was changed. A finding stops this handover.")
                : Wording::tr("Keybearer changed nothing. A finding stops this handover."),
            sentences({moved, whatStoppedIt(h)}), whatToPress(h)};
    return {h.back ? Wording::tr("It has not been changed back yet. It is your decision now.")
                   : Wording::tr("Nothing has been changed yet. It is your decision now."),
        sentences({unknownFindings(h), what.arg(from, to), unseenBack(h)}), whatToPress(h)};
}

QString seenWhileWaiting(const Handover &h)
{
    const QString email = h.emailNow.isEmpty() ? h.emailFrom : h.emailNow;
    if (h.lastCallRead || !h.emailReadAt.isValid())
        return Wording::tr("The account still has %1. Your pipeline goes on as before, and the "
                           "token is tested meanwhile.")
            .arg(email);
    return Wording::tr("When it was last read, on %1, the account had %2. It has not been read "
                       "since; Keybearer goes on trying.",
        "a date with the time, an email")
        .arg(exactTime(h.emailReadAt.toLocalTime()), email);
}

// A practice workspace ends with the program.
QString howLongItMayTake(const Handover &h)
{
    return isOnLocalServer(h) ? QString() : Wording::tr("This can stay open for days.");
}

QString correctIt(const QString &to)
{
    return Wording::tr("If it is a mistake, change it to %1 on the account's own page; Keybearer "
                       "sees it by itself. Accept the address only if it is the right one.")
        .arg(to);
}

Said waiting(const Handover &h)
{
    const QString to = h.preview ? h.preview->emailTo : h.emailTo;
    if (h.hasOtherAddress() && h.back)
        return {Wording::tr("The email was changed, but not back."),
            h.lastCallRead ? Wording::tr("The account has %1 now; it was to go back to %2.")
                                 .arg(h.emailNow, to)
                           : seenWhileWaiting(h),
            correctIt(to)};
    if (h.hasOtherAddress())
        return {Wording::tr("The email was changed, but to another address."),
            h.lastCallRead ? Wording::tr("The account has %1 now; the handover is meant for %2.")
                                 .arg(h.emailNow, to)
                           : seenWhileWaiting(h),
            correctIt(to)};
    return {h.back ? Wording::tr("Waiting for the email to be changed back.")
                   : Wording::tr("Waiting for the email to be changed."),
        sentences({seenWhileWaiting(h), howLongItMayTake(h)}),
        Wording::tr(
            "Sign in as the API account, open “Your account” and change the email to %1. Do "
            "not reset the password yet.")
            .arg(to)};
}

Said refused(const Handover &h)
{
    const QString next = h.problem ? say(*h.problem).next : QString();
    const QString why = sentences({whatStoppedIt(h), whyProblem(h)});
    if (h.emailFrom.isEmpty() || !h.baseline)
        return {Wording::tr("The handover was stopped before anything was changed."), why, next};
    const bool unread = h.emailReadAt.isValid() && !h.lastCallRead;
    const QString other = unread ? whenLastRead(h) : movedMeanwhile(h);
    if (!other.isEmpty())
        return {Wording::tr("Keybearer did not change the email."), sentences({other, why}), next};
    return {Wording::tr("The email was not changed."),
        sentences({Wording::tr("The account still has %1.").arg(h.emailFrom), why}), next};
}

Said rolledBack(const Handover &h)
{
    return {Wording::tr("The email is back to what it was before."),
        sentences({h.lastCallRead ? Wording::tr("The account has %1 again.").arg(h.emailNow)
                                  : whenLastRead(h),
            provenOrNot(h),
            h.emailVerified == false
                ? Wording::tr("Intercom does not show this address as confirmed.")
                : QString()}),
        {}};
}

QString notDoneBack(const Handover &h)
{
    if (!h.notBack)
        return {};
    const Said why = say(*h.notBack);
    return sentences({Wording::tr("The email was not changed back."), why.happened, why.means});
}

Said followingUp(const Handover &h)
{
    return {(h.lastCallRead && h.watched) || !h.proof
            ? Wording::tr("The email was changed, and the token still works.")
            : Wording::tr("The email was changed, and the token worked when it was last tested, "
                          "on %1.",
                "a date with the time")
                  .arg(exactTime(h.proof->report.startedAt.toLocalTime())),
        sentences({notDoneBack(h), provenOrNot(h), unverified(h), duringTheChange(h)}),
        isAllTested(h.checkpoints)
            ? Wording::tr("Everything is tested. Close the follow-up, then save the record.")
            : Wording::tr("Follow up: each of these steps could still hurt the token, so it is "
                          "tested after each one.")};
}

/// Only the email is not the one that was asked for.
Said otherAddress(const Handover &h)
{
    return {
        Wording::tr("The token works, but the account has another email than the one asked for."),
        sentences({Wording::tr("It has %1; asked for was %2.").arg(h.emailNow, h.wantedEmail()),
            provenOrNot(h), duringTheChange(h)}),
        h.canChangeBack()
            ? Wording::tr("Find out who changed it. Then prove it again, or change the email back.")
            : Wording::tr("Find out who changed it. Then prove it again.")};
}

/// Nobody saw the email change: it is somebody else's account that answers.
bool isUntouched(const Handover &h)
{
    return !h.moved && h.comparison
        && (h.comparison->sameTeammate == false || h.comparison->sameWorkspace == false);
}

/// The likeliest cause once the follow-up was begun; what the log showed, if anything.
QString whatMayHaveEndedIt(const Handover &h)
{
    if (!isDead(h) || h.checkpoints.isEmpty())
        return {};
    const QDateTime reset = h.seenInLog.value(AccountEvent::PasswordReset);
    if (reset.isValid())
        return Wording::tr("The password was reset on %1, by the activity log; such a reset is "
                           "reported to end tokens.",
            "a date with the time")
            .arg(exactTime(reset.toLocalTime()));
    return Wording::tr(
        "A password reset is reported to end tokens: ask the new owner whether there "
        "was one.");
}

/// It did survive the change itself.
QString provenBefore(const Handover &h)
{
    if (h.proven || !h.provenAt.isValid() || h.back)
        return {};
    return Wording::tr("After the change, the token was proven to work as before, last on %1.",
        "a date with the time")
        .arg(exactTime(h.provenAt.toLocalTime()));
}

/// Changing the email back brings no token back that Intercom has ended.
QString afterNotProven(const Handover &h)
{
    if (isDead(h))
        return say(h.proof->verdict, h.proof->report).next;
    if (h.comparison && answersAsAnother(*h.comparison))
        return Wording::tr("Ask the workspace's administrators what was done to the account. Then "
                           "prove it again.");
    return h.canChangeBack() && !isUntouched(h)
        ? Wording::tr("Prove it again, or change the email back.")
        : Wording::tr("Prove it again.");
}

QString headlineOfNotProven(const Handover &h)
{
    if (isUntouched(h))
        return h.comparison->sameTeammate == false
            ? Wording::tr("Another teammate answers to this token now.")
            : Wording::tr("Another workspace answers to this token now.");
    if (h.comparison && h.comparison->sameTeammate == false)
        return Wording::tr("The email was changed, but another teammate answers to the token now.");
    if (h.comparison && h.comparison->sameWorkspace == false)
        return Wording::tr(
            "The email was changed, but another workspace answers to the token now.");
    const bool isBack = h.back && sameAddress(h.emailNow, h.emailFrom);
    if (isBack && isDead(h))
        return Wording::tr("The email is back, but the token does not work any more.");
    if (isBack)
        return Wording::tr("The email is back, but the token is not proven to work as before.");
    if (isDead(h))
        return Wording::tr("The email was changed, but the token does not work any more.");
    return Wording::tr("The email was changed, but the token is not proven to work as before.");
}

Said notProven(const Handover &h)
{
    const bool elsewhere = h.proof && works(h.proof->verdict.state) && h.proof->report.teammate
        && !sameAddress(h.proof->report.teammate->email, h.wantedEmail());
    if (elsewhere && h.comparison && h.comparison->sameTeammate == true
        && h.comparison->sameWorkspace == true && h.comparison->permissionsLost.isEmpty())
        return otherAddress(h);
    return {headlineOfNotProven(h),
        sentences({notDoneBack(h), provenBefore(h),
            provenOrNot(h, isUntouched(h) ? Who::InHeadline : Who::Told), whatMayHaveEndedIt(h),
            whyProblem(h), duringTheChange(h)}),
        afterNotProven(h)};
}

/// What the last proof saw; an address that was read later belongs to another time.
QString lastKnown(const Handover &h)
{
    if (h.proven && h.proof && h.proof->report.teammate)
        return Wording::tr("When it was last tested, on %1, the token worked and the account had "
                           "%2.",
            "a date with the time, an email")
            .arg(exactTime(h.proof->report.startedAt.toLocalTime()),
                h.proof->report.teammate->email);
    return whenLastRead(h);
}

/// Closing proves nothing.
Said closed(const Handover &h)
{
    return {h.proven ? Wording::tr("This handover is closed: the email was changed, and the token "
                                   "kept working.")
                     : notProven(h).happened,
        sentences({lastKnown(h), provenOrNot(h), unverified(h), leftOpen(h)}),
        Wording::tr("Keep the record: it shows what happened.")};
}

Said underWay(const Handover &h)
{
    switch (h.state) {
    case HandoverState::Draft:
        return {Wording::tr("Nothing has been changed yet."),
            Wording::tr("Enter the new address and choose how it is to be changed."), {}};
    case HandoverState::Preflight:
        return {Wording::tr("Looking for what could stand in the way."),
            Wording::tr("Nothing is changed by this."), {}};
    case HandoverState::Baseline:
        return {Wording::tr("Testing the token before anything is changed."),
            Wording::tr("The same test runs again afterwards, so that the two can be compared."),
            {}};
    case HandoverState::IntentWritten:
        return {Wording::tr("The plan is on this computer's disk."),
            Wording::tr("So it is known what was meant, whatever happens next."), {}};
    case HandoverState::Changing:
        return {Wording::tr("The change is on its way."),
            Wording::tr("It is sent once. Whatever comes back, the account is read to see what is "
                        "true."),
            {}};
    case HandoverState::Verifying:
        return {Wording::tr("Reading which email the account has now."),
            Wording::tr(
                "What counts is what the account itself shows, not that a change was taken."),
            {}};
    case HandoverState::Proving:
        return {Wording::tr("Testing the token after the change."),
            Wording::tr("It is the same test as before, and the two are compared."), {}};
    case HandoverState::AwaitingConfirm:
        return confirmation(h);
    case HandoverState::WaitingForPerson:
        return waiting(h);
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        break;
    }
    return {};
}

Said resting(const Handover &h)
{
    switch (h.state) {
    case HandoverState::FollowingUp:
        return followingUp(h);
    case HandoverState::NotProven:
        return notProven(h);
    case HandoverState::Closed:
        return closed(h);
    case HandoverState::Refused:
        return refused(h);
    case HandoverState::Cancelled:
        return sayCancelled(h);
    case HandoverState::RolledBack:
        return rolledBack(h);
    case HandoverState::UnknownOutcome:
        return sayUnknown(h);
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        break;
    }
    return underWay(h);
}

} // namespace

Said say(const Handover &handover)
{
    Said said = handover.cancelling ? sayCancelling() : resting(handover);
    if (isOnLocalServer(handover))
        said.means = sentences({said.means,
            Wording::tr("All of this concerns a local server on this computer, not Intercom.")});
    return said;
}

} // namespace keybearer
