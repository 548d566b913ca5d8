// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace keybearer {

enum class CheckpointKind { EmailConfirmed, PasswordReset, TwoFactor, OneDayLater };
QLatin1String checkpointName(CheckpointKind kind);
inline constexpr CheckpointKind allCheckpoints[] = {CheckpointKind::EmailConfirmed,
    CheckpointKind::PasswordReset, CheckpointKind::TwoFactor, CheckpointKind::OneDayLater};

/// One step of the follow-up: the plan run again after something that could have hurt the token.
struct Checkpoint {
    CheckpointKind kind = CheckpointKind::EmailConfirmed;
    QDateTime doneAt; ///< UTC; invalid while open
    QString verdict; ///< of its newest test, as the contract names it; empty before the first
    QDateTime dueAt; ///< UTC; OneDayLater only
    /// That the step was done is a person's word, since no API showed it.
    bool byWord = false;
    /// UTC; tested then, while the API showed that the step was not done. Not kept on disk.
    QDateTime triedAt;

    bool isOpen() const { return !doneAt.isValid(); }
};

/// The follow-up of a change that was proven at `provenAt`.
QList<Checkpoint> openCheckpoints(const QDateTime &provenAt);

} // namespace keybearer
