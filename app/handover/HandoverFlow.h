// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"
#include "app/handover/HandoverServices.h"

#include <memory>

namespace keybearer {

class AccountLog;
class EmailChange;
class HandoverJournal;
class HandoverSession;
struct RestoredHandover;

/// The handover as a state machine; see the design for its states and promises. The intent is on
/// disk before anything leaves; a change is sent once; after silence the truth is read again. One
/// signal, stateChanged(), carries the whole state at every change. GUI thread only. Destroying the
/// flow loses nothing: resume() goes on from the journal.
class HandoverFlow final : public QObject {
    Q_OBJECT

public:
    explicit HandoverFlow(const HandoverServices &services, QObject *parent = nullptr);
    ~HandoverFlow() override;

    /// From Draft through Preflight and Baseline to AwaitingConfirm, or to an exit. WrongUsage at
    /// once for an address or permission that can't be one; then nothing was sent or written.
    Result<Done> start(const HandoverDraft &draft);
    /// Reopens an unfinished handover with the truth re-read from the server. The draft brings what
    /// is not on disk (tokens, account page). An id that is not there, or is another token's, ends
    /// in Refused with `problem` NotFound or WrongUsage; so does SCIM without its token, unless the
    /// change was sent already; and one that another process has open, with Busy. Nothing is
    /// written then, and nothing else of the handover is told.
    void resume(const QString &id, const HandoverDraft &draft);

    /// Cancels an unfinished handover whose change was not begun; else as resume().
    void abandon(const QString &id, const HandoverDraft &draft);

    /// AwaitingConfirm: do exactly what the preview says. With a finding that stops: Refused.
    void confirm();
    /// Honoured while canCancel(); reads /me once more where it may have moved already.
    void cancel();
    void doingItNow(); ///< WaitingForPerson: test every second again
    void acceptOtherAddress(); ///< the address it has now is the wanted one
    void proveAgain(); ///< what rests and is not closed, also what was proven
    void changeBack(); ///< to AwaitingConfirm of a second change; WrongUsage without a SCIM token
    void useScimToken(const SecretPtr &token); ///< for the way back; not while one is under way
    void runCheckpoint(CheckpointKind kind);
    void close(); ///< FollowingUp or NotProven: no more follow-up
    void openAccountPage();
    void tickByHand(HandTick tick); ///< WaitingForPerson: the person's word, kept as such
    void setReply(Question question, Reply reply); ///< until the change is confirmed
    /// What a test beside it found. FollowingUp: what is not as it was proven is proven anew.
    void heed(const CheckResult &result);
    /// The canary ends with the proof, and does not go on while it is followed up.
    void setHeadless(bool headless) { m_headless = headless; }

    const Handover &handover() const { return m_handover; }
    /// The word to start was given, and its intent is not on the disk yet.
    bool isBeginning() const
    {
        return m_change && m_handover.state == HandoverState::AwaitingConfirm;
    }
    /// Its way to the API, for a check beside it: together they keep to four requests at once. Null
    /// before it is known where the API is. The flow's own.
    HttpClient *http() const;
    /// The record of everything so far, as a file's bytes.
    void makeRecord(QObject *context, std::function<void(const Result<QByteArray> &)> then);

Q_SIGNALS:
    void stateChanged(const keybearer::Handover &handover);
    void canaryAnswered(const keybearer::Answer &answer, const keybearer::CanaryTally &tally);
    void checkProgressed(const keybearer::ProbeReport &soFar, int done, int total);
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    void openSession(const QString &id);
    void lookAtFindings(const Teammate &teammate);
    void withdraw(const Error &why);
    void onBaseline(const CheckResult &result);
    void beginChange();
    EmailChange &makeChange(const ChangePreview &preview);
    void onWaiting();
    void onMoved(const Teammate &teammate);
    void onStayed(const Error &why);
    void noteNotBack(bool cancelled);
    void cancelAfterReading();
    void cancelAfterProof();
    void restAgain();
    void onUnclear(const QString &scimEmail, const Error &why);
    void onCanary(const Called<Teammate> &called);
    void seeTeammate(const Teammate &teammate);
    void prepare();
    bool isAnother(const Teammate &teammate) const;
    bool showsOwnEmail(const Teammate &teammate) const;
    bool isOvertaken(const CheckResult &result) const;
    bool isElsewhere() const;
    bool isOtherwiseNow() const;
    bool isBackOvertaken() const;
    void proveAnew();
    void pace();
    void watchClosely();
    enum class Asked { First, Again }; // by the flow itself, or by a person later
    void prove(Asked asked = Asked::First);
    void onProof(const CheckResult &result, Asked asked);
    void settleConfirmation(const CheckResult &result);
    bool isOpen(CheckpointKind kind) const;
    void settle(CheckpointKind kind, const CheckResult &result);
    void tick(CheckpointKind kind, const CheckResult &result);
    void readJournal(const HandoverDraft &draft);
    void onRestored(const Result<RestoredHandover> &restored, HandoverDraft draft);
    void goOn(const RestoredHandover &restored);
    void goOnChanging(SendResult::Kind said);
    void reread();
    void watchLog();
    void onLog(LogAccess access, const QMap<AccountEvent, QDateTime> &seen);
    void testAfterWhatWasSeen();
    void testWhatIsDue();
    void tell();
    void enter(HandoverState state);
    void end(HandoverState state);

    HandoverServices m_services;
    Handover m_handover;
    HandoverDraft m_draft;
    bool m_headless = false;
    bool m_abandoned = false;
    bool m_reopened = false;
    bool m_readLocked = false; // the journal, while the lock was ours
    int m_refusalsInARow = 0; // of the canary
    int m_goodInARow = 0; // the same
    int m_overtakenInARow = 0; // proofs
    int m_proofsInVain = 0; // one after the other
    bool m_cancelWanted = false; // and the account is still to be read
    bool m_preparesBack = false;
    RestPoint m_rest;
    std::unique_ptr<HandoverJournal> m_journal;
    std::unique_ptr<HandoverSession> m_session;
    std::unique_ptr<EmailChange> m_change;
    std::unique_ptr<AccountLog> m_log; // not before it is worth reading
    ClockTimer m_canarySlows; // some time after a proof; until then people are at it
};

} // namespace keybearer
