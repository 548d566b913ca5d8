// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/Handover.h"

#include "app/handover/EmailAddress.h"

#include <algorithm>

namespace keybearer {

QList<Checkpoint> openCheckpoints(const QDateTime &provenAt, qint64 day_ms)
{
    QList<Checkpoint> checkpoints;
    for (const CheckpointKind kind : allCheckpoints) {
        Checkpoint checkpoint;
        checkpoint.kind = kind;
        if (kind == CheckpointKind::OneDayLater)
            checkpoint.dueAt = provenAt.addMSecs(day_ms);
        checkpoints.append(checkpoint);
    }
    return checkpoints;
}

bool isAllTested(const QList<Checkpoint> &checkpoints)
{
    return !checkpoints.isEmpty()
        && std::none_of(checkpoints.begin(), checkpoints.end(),
            [](const Checkpoint &checkpoint) { return checkpoint.isOpen(); });
}

int countOf(const QList<Finding> &findings, Finding::Level level)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
        [level](const Finding &finding) { return finding.level == level; }));
}

QString Handover::originEmail() const
{
    if (preview)
        return preview->emailFrom;
    return back ? emailTo : emailFrom;
}

void Handover::noteEmail(const QString &email, const QDateTime &at)
{
    if (!emailNow.isEmpty() && !sameAddress(email, emailNow)) {
        otherReadAt = emailReadAt;
        emailSince = at;
    }
    emailNow = email;
    emailReadAt = at;
}

void Handover::noteProven(const QDateTime &at)
{
    if (!firstProvenAt.isValid())
        firstProvenAt = at;
    provenAt = at;
}

bool Handover::hasOtherAddress() const
{
    return state == HandoverState::WaitingForPerson && !emailNow.isEmpty()
        && !sameAddress(emailNow, originEmail()) && !sameAddress(emailNow, wantedEmail());
}

bool Handover::isStopped() const
{
    return countOf(findings, Finding::Level::Stops) > 0;
}

bool Handover::canConfirm() const
{
    return state == HandoverState::AwaitingConfirm && !isStopped() && !cancelling;
}

bool Handover::canCancel() const
{
    if (cancelling)
        return false;
    switch (state) {
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
        return true;
    case HandoverState::WaitingForPerson:
        return !hasOtherAddress();
    case HandoverState::Changing:
    case HandoverState::Verifying:
    case HandoverState::Proving:
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        return false;
    }
    Q_UNREACHABLE();
}

bool Handover::canProveAgain() const
{
    return state == HandoverState::NotProven
        || (state == HandoverState::UnknownOutcome && !closedUnknown);
}

bool Handover::canChangeBack() const
{
    const bool rests = state == HandoverState::NotProven || state == HandoverState::FollowingUp;
    return !back && (rests || hasOtherAddress());
}

bool Handover::canClose() const
{
    return state == HandoverState::FollowingUp || canProveAgain();
}

bool Handover::isOver() const
{
    return state == HandoverState::Closed || state == HandoverState::Refused
        || state == HandoverState::Cancelled || state == HandoverState::RolledBack || closedUnknown;
}

std::optional<HandoverOutcome> Handover::outcome() const
{
    switch (state) {
    case HandoverState::FollowingUp:
        return HandoverOutcome::Proven;
    case HandoverState::Closed:
        return proven ? HandoverOutcome::Proven : HandoverOutcome::NotProven;
    case HandoverState::NotProven:
        return HandoverOutcome::NotProven;
    case HandoverState::WaitingForPerson:
        return HandoverOutcome::Waiting;
    case HandoverState::Refused:
        return HandoverOutcome::Refused;
    case HandoverState::RolledBack:
        return HandoverOutcome::RolledBack;
    case HandoverState::UnknownOutcome:
        return HandoverOutcome::UnknownOutcome;
    case HandoverState::Cancelled:
        return HandoverOutcome::Cancelled;
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace keybearer
