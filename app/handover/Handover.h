// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"
#include "app/handover/CanaryTally.h"
#include "app/handover/ChangePreview.h"
#include "app/handover/Checkpoint.h"
#include "app/handover/Finding.h"

#include <QMap>

namespace keybearer {

/// Where a handover stands. The order is the one it walks.
enum class HandoverState {
    Draft,
    Preflight,
    Baseline,
    AwaitingConfirm,
    IntentWritten,
    Changing, ///< a request of ours is on its way (SCIM)
    WaitingForPerson, ///< the guided route's changing; may last days
    Verifying,
    Proving,
    FollowingUp,
    NotProven, ///< rests; prove again and change back stay open
    Closed,
    Refused,
    Cancelled,
    RolledBack,
    UnknownOutcome,
};
QLatin1String stateName(HandoverState state); ///< `awaiting_confirm`, … for the journal

/// How a handover ended or rests, as the command line names it; Proven is its `done`.
enum class HandoverOutcome {
    Proven,
    NotProven,
    Waiting,
    Refused,
    RolledBack,
    UnknownOutcome,
    Cancelled
};
QLatin1String outcomeName(HandoverOutcome outcome);

/// What the person decides before anything happens.
struct HandoverDraft {
    CheckRequest check; ///< token, base or region, needed permissions, time-out
    Route route = Route::Guided;
    QString emailTo;
    std::optional<QUrl> scimUrl;
    SecretPtr scimToken;
    QMap<Question, Reply> replies;
    /// Where the teammate changes its email; empty: Intercom's own page of the region, and nothing
    /// known for an explicit base.
    QUrl accountPage;
};

/// What the workspace's activity log can show of the teammate. It decides nothing.
enum class AccountEvent { SignedIn, PasswordReset, TwoFactorChanged };
QLatin1String eventName(AccountEvent event);
enum class LogAccess { NotAsked, Readable, TooLong, Refused, NoAnswer };

/// What a person says of itself, since no API shows it.
enum class HandTick { SignedIn, OpenedAccount };
QLatin1String tickName(HandTick tick);

/// Where a change back was begun, and where it is again when nothing came of it.
struct RestPoint {
    HandoverState state = HandoverState::NotProven;
    std::optional<ChangePreview> preview;
    CanaryTally during; ///< of the change before it
    bool duringIsFinal = true;
};

/// Everything a view shows of a handover, complete at every change.
struct Handover {
    QString id;
    HandoverState state = HandoverState::Draft;
    Route route = Route::Guided;
    QString emailFrom; ///< by /me before the change
    QString emailTo;
    QString emailNow; ///< by the newest readable /me; empty when never read
    QDateTime emailReadAt; ///< UTC; invalid when never read
    QDateTime emailSince; ///< UTC; emailNow was first read then, after another one
    QDateTime otherReadAt; ///< UTC; that other one was last read then
    bool lastCallRead = true; ///< the newest live test could read the account
    bool watched = false; ///< live tests run, or the command that tells it has just tested
    bool cancelling = false; ///< the account is read once more before it is
    std::optional<bool> emailVerified;
    bool moved = false; ///< /me has shown emailTo
    bool back = false; ///< the change under way, or made, is the one back
    QUrl accountPage;
    QList<Finding> findings;
    std::optional<CheckResult> baseline;
    std::optional<ChangePreview> preview;
    CanaryTally canary; ///< all its calls, also those after the change
    CanaryTally during; ///< only those from the asking or sending until the proof was there
    bool duringIsFinal = false; ///< `during` counts no further: that change is over
    std::optional<CheckResult> proof;
    std::optional<Comparison> comparison;
    bool proven = false; ///< by the newest proof: the same token, teammate and permissions
    bool overtaken = false; ///< what was read after the newest proof began speaks against it
    QDateTime firstProvenAt; ///< UTC; by the proof right after the change
    QDateTime provenAt; ///< UTC; the newest proof that proved it; a later one may have failed
    bool closedUnknown = false; ///< a person closed it while its outcome was not known
    LogAccess logAccess = LogAccess::NotAsked;
    QMap<AccountEvent, QDateTime> seenInLog; ///< UTC; the newest since the handover began
    QMap<HandTick, QDateTime> ticked; ///< UTC; by a person
    QString scimEmail; ///< what SCIM says after the change; empty when not asked or not readable
    QList<Checkpoint> checkpoints;
    std::optional<Error> problem; ///< why it stopped, was refused, or is unknown
    std::optional<Error> notBack; ///< why a change back that was wanted was not made
    QDateTime startedAt; ///< UTC
    QDateTime waitingSince; ///< UTC; the guided wait

    QString wantedEmail() const { return back ? emailFrom : emailTo; } ///< by the newest change
    /// What the newest change leads away from.
    QString originEmail() const;
    void noteEmail(const QString &email, const QDateTime &at); ///< /me showed it
    void noteProven(const QDateTime &at);
    /// While it is waited for one of two addresses, the account has a third: accept it, or change
    /// it back.
    bool hasOtherAddress() const;
    bool isStopped() const; ///< a finding says that this must not be done
    bool canConfirm() const;
    bool canCancel() const; ///< nothing of ours has left, and the email has not moved
    bool canProveAgain() const;
    bool canChangeBack() const;
    bool canClose() const; ///< it rests, and nobody has closed it
    bool isOver() const; ///< nothing will happen any more
    /// It could not be reopened, for `problem`: nothing else of it is known, and it goes on
    /// waiting.
    bool isWithdrawn() const { return state == HandoverState::Refused && !startedAt.isValid(); }
    std::optional<HandoverOutcome> outcome() const; ///< nothing while it is under way
};

} // namespace keybearer
