// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverJudge.h"

#include "app/handover/EmailAddress.h"

namespace keybearer {

namespace {

// What the proof itself read, never an older answer.
QString addressInProof(const Handover &handover)
{
    const auto &teammate = handover.proof->report.teammate;
    return teammate ? teammate->email : QString();
}

} // namespace

bool answersAsAnother(const Comparison &comparison)
{
    return !comparison.sameFingerprint || comparison.sameTeammate == false
        || comparison.sameWorkspace == false;
}

bool isDead(const Handover &handover)
{
    return handover.proof && handover.proof->verdict.state == TokenState::Dead;
}

bool isProven(const Handover &handover)
{
    if (!handover.proof || !handover.comparison || handover.overtaken)
        return false;
    const Comparison &comparison = *handover.comparison;
    return works(handover.proof->verdict.state) && comparison.sameFingerprint
        && comparison.sameTeammate == true && comparison.sameWorkspace == true
        && comparison.permissionsLost.isEmpty() && comparison.permissionsUnknown.isEmpty()
        && sameAddress(addressInProof(handover), handover.wantedEmail());
}

// A guided change goes on being waited for; one that was sent may yet be made, until a person has
// looked again.
HandoverState stateWhenUnmoved(const Handover &handover, bool again)
{
    if (handover.moved && !handover.back)
        return HandoverState::RolledBack;
    if (handover.route == Route::Guided)
        return works(handover.proof->verdict.state) ? HandoverState::WaitingForPerson
                                                    : HandoverState::UnknownOutcome;
    return again ? HandoverState::Refused : HandoverState::UnknownOutcome;
}

HandoverState stateAfterProof(const Handover &handover, bool again)
{
    if (isProven(handover))
        return handover.back ? HandoverState::RolledBack : HandoverState::FollowingUp;
    const QString address = addressInProof(handover);
    const bool another = handover.comparison && answersAsAnother(*handover.comparison);
    if (another || sameAddress(address, handover.wantedEmail()))
        return HandoverState::NotProven;
    if (!address.isEmpty()) {
        // /me is readable and shows another address than the one asked for.
        const bool scimDiffers =
            !handover.scimEmail.isEmpty() && !sameAddress(handover.scimEmail, address);
        if (scimDiffers)
            return HandoverState::UnknownOutcome;
        return sameAddress(address, handover.originEmail()) ? stateWhenUnmoved(handover, again)
                                                            : HandoverState::NotProven;
    }
    const bool seenBefore = sameAddress(handover.emailNow, handover.wantedEmail())
        || sameAddress(handover.scimEmail, handover.wantedEmail());
    return seenBefore ? HandoverState::NotProven : HandoverState::UnknownOutcome;
}

std::optional<AccountEvent> eventOf(CheckpointKind kind)
{
    switch (kind) {
    case CheckpointKind::PasswordReset:
        return AccountEvent::PasswordReset;
    case CheckpointKind::TwoFactor:
        return AccountEvent::TwoFactorChanged;
    case CheckpointKind::EmailConfirmed:
    case CheckpointKind::OneDayLater:
        break;
    }
    return std::nullopt;
}

// The log has whole seconds.
Seen seenOf(const Handover &handover, AccountEvent event)
{
    const QDateTime at = handover.seenInLog.value(event);
    if (!at.isValid())
        return Seen::No;
    if (at.secsTo(handover.emailSince) <= 0)
        return Seen::AfterTheChange;
    return at > handover.otherReadAt ? Seen::PerhapsBefore : Seen::BeforeTheChange;
}

Shown shownByApi(CheckpointKind kind, const Handover &handover, const QDateTime &now)
{
    if (const auto event = eventOf(kind)) {
        const Seen seen = seenOf(handover, *event);
        if (seen == Seen::AfterTheChange)
            return Shown::Yes;
        if (seen == Seen::PerhapsBefore)
            return Shown::ByNoApi;
        return handover.logAccess == LogAccess::Readable ? Shown::NotYet : Shown::ByNoApi;
    }
    if (kind == CheckpointKind::EmailConfirmed) {
        if (!handover.emailVerified)
            return Shown::ByNoApi;
        return *handover.emailVerified ? Shown::Yes : Shown::NotYet;
    }
    for (const Checkpoint &checkpoint : handover.checkpoints) {
        if (checkpoint.kind == kind && checkpoint.dueAt > now)
            return Shown::NotYet; // a day is not over before it is
    }
    return Shown::Yes;
}

bool mayFollowBaseline(const CheckResult &baseline)
{
    return works(baseline.verdict.state) && baseline.verdict.cause != Cause::IdentityRefused
        && baseline.report.teammate && !baseline.report.teammate->email.isEmpty();
}

} // namespace keybearer
