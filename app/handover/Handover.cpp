// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/Handover.h"

#include <algorithm>

namespace keybearer {

QList<Checkpoint> openCheckpoints(const QDateTime &provenAt)
{
    QList<Checkpoint> checkpoints;
    for (const CheckpointKind kind : allCheckpoints) {
        Checkpoint checkpoint;
        checkpoint.kind = kind;
        if (kind == CheckpointKind::OneDayLater)
            checkpoint.dueAt = provenAt.addDays(1);
        checkpoints.append(checkpoint);
    }
    return checkpoints;
}

bool Handover::isStopped() const
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.level == Finding::Level::Stops; });
}

bool Handover::canCancel() const
{
    switch (state) {
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
        return true;
    case HandoverState::WaitingForPerson:
        return !otherAddressSeen;
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
    return !back && (rests || (state == HandoverState::WaitingForPerson && otherAddressSeen));
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
