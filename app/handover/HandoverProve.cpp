// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HandoverFlow that comes after the change: proof, follow-up, the way back.
#include "app/handover/AccountLog.h"
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/handover/HandoverFlow.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverJudge.h"
#include "app/handover/HandoverSession.h"

#include <algorithm>

namespace keybearer {

namespace {

constexpr qint64 quickAfterProof_ms = 120'000;
constexpr int mostOvertaken = 3; // then it is not proven, until it stays as it is

} // namespace

bool HandoverFlow::isAnother(const Teammate &teammate) const
{
    if (!m_handover.baseline)
        return false; // it is not known yet whose it is
    const auto &before = m_handover.baseline->report.teammate;
    const bool elsewhere = before && !before->workspaceId().isEmpty()
        && !teammate.workspaceId().isEmpty() && teammate.workspaceId() != before->workspaceId();
    return !before || teammate.id != before->id || elsewhere;
}

bool HandoverFlow::showsOwnEmail(const Teammate &teammate) const
{
    return !teammate.email.isEmpty() && !isAnother(teammate);
}

bool HandoverFlow::isElsewhere() const
{
    return !m_handover.emailNow.isEmpty()
        && !sameAddress(m_handover.emailNow, m_handover.wantedEmail());
}

// Nor is a token called dead any longer that is accepted again and again, or an address wrong that
// was corrected.
bool HandoverFlow::isOtherwiseNow() const
{
    const auto &proof = m_handover.proof;
    const bool failed = proof && !works(proof->verdict.state);
    const bool came = m_handover.state == HandoverState::UnknownOutcome && !isElsewhere();
    const bool moved = proof && proof->report.teammate
        && m_handover.emailReadAt > proof->report.startedAt
        && !sameAddress(proof->report.teammate->email, m_handover.emailNow);
    // Where even its proofs were overtaken it has to have come to rest.
    // Each one in vain is followed by a longer wait: a server in trouble is not pressed.
    const int enough = m_handover.overtaken
        ? 30
        : EmailChange::refusalsBeforeLook << qBound(0, m_proofsInVain - 1, 5);
    return m_handover.canProveAgain() && (failed || came || moved) && !m_session->isBusy()
        && m_goodInARow >= enough;
}

// It is somewhere else than where the way back would begin: what was to be confirmed is no more.
bool HandoverFlow::isBackOvertaken() const
{
    return m_handover.back && m_handover.state == HandoverState::AwaitingConfirm
        && !sameAddress(m_handover.emailNow, m_handover.originEmail());
}

// What was proven a minute ago is not said any longer once something speaks against it.
void HandoverFlow::proveAnew()
{
    if (m_handover.state != HandoverState::FollowingUp || m_session->isBusy())
        return;
    m_refusalsInARow = 0;
    prove();
}

void HandoverFlow::heed(const CheckResult &result)
{
    const bool stale = result.report.startedAt < m_handover.emailSince;
    if (m_handover.state != HandoverState::FollowingUp || stale || !m_session
        || !m_session->isOpen())
        return;
    const auto &teammate = result.report.teammate;
    const bool same = teammate && !isAnother(*teammate);
    if (same && !isOvertaken(result))
        seeTeammate(*teammate);
    m_handover.lastCallRead = same && !teammate->email.isEmpty();
    const bool refused =
        result.verdict.state == TokenState::Dead || result.verdict.state == TokenState::Blocked;
    const Comparison compared = compare(m_handover.baseline->report, result.report);
    const bool lost = works(result.verdict.state) && !compared.permissionsLost.isEmpty();
    if (refused || lost || (teammate && !same) || isElsewhere())
        proveAnew();
    else
        tell();
}

// What is said of a handover that rests stays true until it is closed: the canary goes on, slowly,
// and looks closer when it finds otherwise.
void HandoverFlow::pace()
{
    const bool proven = m_handover.state == HandoverState::FollowingUp;
    const bool rests = m_handover.canClose();
    if (!rests || m_headless || m_canarySlows.isActive() || !m_session->isOpen())
        return;
    const bool failed = m_handover.proof && !works(m_handover.proof->verdict.state);
    const bool otherwise = proven ? m_refusalsInARow > 0 : failed && m_goodInARow > 0;
    Canary &canary = m_session->canary();
    canary.setInterval(otherwise ? Canary::everySecond_ms : Canary::afterwards_ms);
    canary.start();
}

void HandoverFlow::watchClosely()
{
    if (m_headless || !m_handover.canClose())
        return;
    m_session->canary().setInterval(Canary::everySecond_ms);
    m_session->canary().start();
    m_canarySlows.start(quickAfterProof_ms);
}

void HandoverFlow::prove(Asked asked)
{
    m_change.reset();
    m_goodInARow = 0;
    m_session->canary().setAsked(false);
    m_session->canary().setInterval(Canary::everySecond_ms);
    enter(HandoverState::Proving);
    m_session->check([this, asked](const CheckResult &result) { onProof(result, asked); });
}

// It read the account at its beginning; the canary went on.
bool HandoverFlow::isOvertaken(const CheckResult &result) const
{
    const auto &teammate = result.report.teammate;
    const bool moved = teammate && m_handover.emailReadAt > result.report.startedAt
        && !sameAddress(teammate->email, m_handover.emailNow);
    return moved || (works(result.verdict.state) && m_refusalsInARow > 0);
}

void HandoverFlow::onProof(const CheckResult &result, Asked asked)
{
    m_handover.overtaken = isOvertaken(result);
    if (m_handover.overtaken && ++m_overtakenInARow < mostOvertaken)
        return prove(asked);
    m_overtakenInARow = 0;
    m_proofsInVain = works(result.verdict.state) ? 0 : m_proofsInVain + 1;
    if (works(result.verdict.state))
        m_handover.problem.reset();
    if (asked == Asked::Again)
        m_handover.notBack.reset();
    m_handover.proof = result;
    m_handover.comparison = compare(m_handover.baseline->report, result.report);
    m_journal->proof(result, *m_handover.comparison);
    if (result.report.teammate && !m_handover.overtaken) {
        seeTeammate(*result.report.teammate);
        m_handover.lastCallRead = showsOwnEmail(*result.report.teammate);
    }
    m_handover.proven = isProven(m_handover);
    if (m_handover.proven && !m_handover.back)
        m_handover.noteProven(m_services.clock.nowUtc());
    HandoverState next = stateAfterProof(m_handover, asked == Asked::Again);
    if (next == HandoverState::Refused && m_handover.back) {
        noteNotBack(false); // what was before is judged anew
        m_handover.proven = isProven(m_handover);
        next = stateAfterProof(m_handover, false);
    }
    // What was read since is another address: nothing has come to its end.
    if (m_handover.overtaken
        && (next == HandoverState::RolledBack || next == HandoverState::Refused))
        next = HandoverState::NotProven;
    if (next == HandoverState::WaitingForPerson && m_cancelWanted)
        return cancelAfterProof();
    if (next == HandoverState::WaitingForPerson) {
        m_handover.duringIsFinal = false;
        m_journal->note(QStringLiteral("waiting_again"), {});
        goOnChanging(SendResult::Kind::Unknown);
        return;
    }
    if (m_handover.proven)
        m_handover.problem.reset();
    if (next == HandoverState::FollowingUp && m_handover.checkpoints.isEmpty())
        m_handover.checkpoints = openCheckpoints(m_services.clock.nowUtc(), m_services.day_ms);
    settleConfirmation(result);
    if (m_headless)
        m_session->canary().stop();
    else if (m_session->canary().isRunning())
        m_canarySlows.start(quickAfterProof_ms);
    end(next);
}

// It could not be read when it was wanted; by now the account was seen as it had been.
void HandoverFlow::cancelAfterProof()
{
    m_session->canary().stop();
    if (m_handover.back)
        onStayed(Error::of(ErrorKind::Cancelled));
    else
        cancelAfterReading();
}

// The confirmation mail is the one checkpoint that /me itself shows.
void HandoverFlow::settleConfirmation(const CheckResult &result)
{
    if (m_handover.emailVerified == true && isOpen(CheckpointKind::EmailConfirmed))
        tick(CheckpointKind::EmailConfirmed, result);
}

bool HandoverFlow::isOpen(CheckpointKind kind) const
{
    const auto &all = m_handover.checkpoints;
    return std::any_of(all.begin(), all.end(),
        [kind](const Checkpoint &c) { return c.kind == kind && !c.doneAt.isValid(); });
}

// What an API can show is ticked by what it shows, and by nobody's word; a test that got no answer
// to go by ticks nothing.
void HandoverFlow::settle(CheckpointKind kind, const CheckResult &result)
{
    const QDateTime now = m_services.clock.nowUtc();
    const bool answered = result.verdict.state != TokenState::Unknown;
    if (!isOpen(kind) || (answered && shownByApi(kind, m_handover, now) != Shown::NotYet)) {
        tick(kind, result);
        return;
    }
    for (Checkpoint &checkpoint : m_handover.checkpoints) {
        if (checkpoint.kind != kind)
            continue;
        checkpoint.triedAt = now;
        checkpoint.verdict = stateName(result.verdict.state);
    }
}

void HandoverFlow::tick(CheckpointKind kind, const CheckResult &result)
{
    const bool shown = shownByApi(kind, m_handover, m_services.clock.nowUtc()) == Shown::Yes;
    for (Checkpoint &checkpoint : m_handover.checkpoints) {
        if (checkpoint.kind != kind)
            continue;
        checkpoint.byWord = !shown;
        checkpoint.doneAt = m_services.clock.nowUtc();
        checkpoint.verdict = stateName(result.verdict.state);
        m_journal->checkpoint(checkpoint, result);
    }
}

void HandoverFlow::proveAgain()
{
    if (!m_handover.canClose() || !m_handover.baseline || m_session->isBusy())
        return;
    if (m_handover.scimEmail.isEmpty())
        return prove(Asked::Again);
    // What SCIM said belongs to another time.
    m_session->route().readBack(this, [this](const Result<QString> &email) {
        m_handover.scimEmail = email.value_or(QString());
        if (m_handover.canClose() && !m_session->isBusy())
            prove(Asked::Again);
    });
}

void HandoverFlow::runCheckpoint(CheckpointKind kind)
{
    if (m_handover.state != HandoverState::FollowingUp || m_session->isBusy())
        return;
    m_session->check([this, kind](const CheckResult &result) {
        const auto &teammate = result.report.teammate;
        if (!isOvertaken(result) && !(teammate && isAnother(*teammate))) {
            if (teammate)
                seeTeammate(*teammate);
            settle(kind, result);
        }
        onProof(result, Asked::First);
    });
    if (m_log)
        m_log->readNow(); // it may show by then what the person says
}

void HandoverFlow::useScimToken(const SecretPtr &token)
{
    if (m_preparesBack || !m_handover.canChangeBack() || !m_session->isOpen())
        return;
    m_draft.scimToken = token;
    m_session->useScimToken(token);
}

void HandoverFlow::changeBack()
{
    if (!m_handover.canChangeBack() || m_preparesBack)
        return;
    m_handover.notBack.reset();
    if (m_handover.route == Route::Scim && !m_draft.scimToken) {
        m_handover.notBack = Error::of(ErrorKind::WrongUsage, QStringLiteral("scim"));
        tell();
        return;
    }
    m_preparesBack = true;
    m_session->stop(); // a test of the follow-up would end as if this had not begun
    m_session->route().prepare(m_handover.emailNow, m_handover.emailFrom, this,
        [this](const Result<ChangePreview> &preview) {
            m_preparesBack = false;
            if (!m_handover.canChangeBack())
                return; // it was closed, or is proven anew, meanwhile
            if (!preview) {
                m_handover.notBack = preview.error();
                tell();
                return;
            }
            m_session->stop();
            m_change.reset();
            m_rest.state = m_handover.state;
            m_rest.preview = m_handover.preview;
            m_handover.back = true;
            m_handover.preview = *preview;
            m_handover.preview->back = true;
            m_session->canary().setInterval(Canary::whileWaiting_ms);
            if (!m_headless)
                m_session->canary().start();
            enter(HandoverState::AwaitingConfirm);
        });
}

void HandoverFlow::close()
{
    if (!m_handover.canClose())
        return;
    m_canarySlows.stop();
    m_session->stop(); // a test that ended later would open it again
    m_session->canary().stop(); // or the record would go on after its end
    if (isElsewhere())
        m_handover.proven = false;
    // Closing finds nothing out: what was not known stays so.
    m_handover.closedUnknown = m_handover.state == HandoverState::UnknownOutcome;
    end(m_handover.closedUnknown ? HandoverState::UnknownOutcome : HandoverState::Closed);
}

} // namespace keybearer
