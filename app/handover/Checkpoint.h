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

inline constexpr qint64 oneDay_ms = 86'400'000;

/// The follow-up of a change that was proven at `provenAt`; its last step is due `day_ms` later.
QList<Checkpoint> openCheckpoints(const QDateTime &provenAt, qint64 day_ms = oneDay_ms);

/// There are some, and each has had its test.
bool isAllTested(const QList<Checkpoint> &checkpoints);

} // namespace keybearer
