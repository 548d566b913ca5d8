// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/HandoverUnchanged.h"

#include "app/handover/EmailAddress.h"
#include "app/wording/HandoverProof.h"
#include "app/wording/Text.h"

namespace keybearer {
namespace {

QString lastSeen(const Handover &h)
{
    const bool now = h.lastCallRead && h.watched && !h.closedUnknown;
    if (!h.scimEmail.isEmpty())
        return Wording::tr("SCIM says %1, the account itself %2.").arg(h.scimEmail, h.emailNow);
    return now ? Wording::tr("The account itself still has %1.").arg(h.emailNow) : whenLastRead(h);
}

/// Nobody said what became of the change, and /me still showed the old address.
Said maybeLater(const Handover &h)
{
    const Said verdict = say(h.proof->verdict, h.proof->report);
    const QString why = h.route == Route::Scim
        ? Wording::tr("It was sent at most once, and no clear answer came; it may yet be made. "
                      "It is not sent a second time.")
        : sentences({verdict.happened, verdict.means});
    return {Wording::tr("It is not known whether the change was made."),
        sentences({why, lastSeen(h)}),
        Wording::tr("Prove it again in a while, and look at the account's own page.")};
}

/// The token stopped working meanwhile: that comes first, and the email can't be read with it.
Said tokenFailed(const Handover &h)
{
    const QString before = h.back && h.preview ? h.preview->emailFrom : h.emailFrom;
    const Said verdict = say(h.proof->verdict, h.proof->report);
    return {verdict.happened,
        sentences({verdict.means,
            Wording::tr("So it can't be read which email the account has now; before, it was %1.")
                .arg(before)}),
        verdict.next};
}

Said unknownOutcome(const Handover &h)
{
    const bool judged = h.proof
        && (h.proof->verdict.state == TokenState::Dead
            || h.proof->verdict.state == TokenState::Blocked);
    if (judged)
        return tokenFailed(h);
    if (h.proof && h.proof->report.teammate)
        return maybeLater(h);
    const bool saysMore = h.problem && h.problem->kind != ErrorKind::OutcomeUnknown;
    return {Wording::tr("It is not known which email the account has now."),
        sentences({h.route == Route::Scim
                ? Wording::tr("The change may have been made, and the account could not be read "
                              "afterwards. It is not sent a second time.")
                : Wording::tr("The change may have been made, and the account could not be read "
                              "afterwards."),
            saysMore ? whyProblem(h) : QString()}),
        Wording::tr(
            "Prove it again when the connection works, and look at the account's own page.")};
}

QString callOff(const Handover &h)
{
    return h.route == Route::Guided
        ? Wording::tr("Tell whoever was to change the email that it is called off.")
        : QString();
}

Said notBegun(const Error &why)
{
    const Said said = say(why);
    if (why.kind != ErrorKind::Busy)
        return {Wording::tr("The handover was stopped before anything was changed."),
            sentences({said.happened, said.means}), said.next};
    const QString where = why.subject.isEmpty()
        ? QString()
        : Wording::tr("The other one is open in %1.", "a program").arg(why.subject);
    return {Wording::tr("Another handover of this account is open."),
        sentences({Wording::tr("Two at the same time could spoil each other's work, so this one "
                               "was not begun. Nothing was changed."),
            where}),
        Wording::tr("Go on with the other one, or cancel it. Then begin again.")};
}

} // namespace

Said sayCancelling()
{
    return {Wording::tr("Cancelling: the account is read once more."),
        Wording::tr("So it is known which email it has when this ends."), {}};
}

// Nobody but the account itself says which email it has.
Said sayCancelled(const Handover &h)
{
    if (h.problem && !h.baseline) // before there was anything to cancel
        return notBegun(*h.problem);
    const bool read = h.emailReadAt.isValid() && h.lastCallRead;
    if (read && sameAddress(h.emailNow, h.emailFrom))
        return {Wording::tr("Cancelled. Nothing was changed."),
            sentences({whenLastRead(h), Wording::tr("The token was left alone.")}), callOff(h)};
    return {Wording::tr("Cancelled. Keybearer changed nothing."),
        read                          ? movedMeanwhile(h)
            : h.emailReadAt.isValid() ? whenLastRead(h)
                                      : QString(),
        {}};
}

Said sayUnknown(const Handover &h)
{
    Said said = unknownOutcome(h);
    if (h.closedUnknown)
        said.next = Wording::tr("Keep the record: it shows what happened.");
    return said;
}

} // namespace keybearer
