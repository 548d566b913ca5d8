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

} // namespace

bool HandoverFlow::isElsewhere() const
{
    return !m_handover.emailNow.isEmpty()
        && !sameAddress(m_handover.emailNow, m_handover.wantedEmail());
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
    if (m_handover.state != HandoverState::FollowingUp || !m_session || !m_session->isOpen())
        return;
    const auto &teammate = result.report.teammate;
    const auto &before = m_handover.baseline->report.teammate;
    const bool same = teammate && before && teammate->id == before->id;
    if (same)
        seeTeammate(*teammate);
    m_handover.lastCallRead = same && !teammate->email.isEmpty();
    const bool refused =
        result.verdict.state == TokenState::Dead || result.verdict.state == TokenState::Blocked;
    if (refused || (teammate && !same) || isElsewhere())
        proveAnew();
    else
        tell();
}

// What is said of a proven handover stays true while it is followed up: the canary goes on, slowly.
void HandoverFlow::pace()
{
    if (m_handover.state != HandoverState::FollowingUp || m_headless || m_canarySlows.isActive()
        || !m_session->isOpen())
        return;
    Canary &canary = m_session->canary();
    canary.setInterval(m_refusalsInARow > 0 ? Canary::everySecond_ms : Canary::afterwards_ms);
    canary.start();
}

void HandoverFlow::prove(Asked asked)
{
    m_change.reset();
    m_session->canary().setAsked(false);
    m_session->canary().setInterval(Canary::everySecond_ms);
    enter(HandoverState::Proving);
    m_session->check([this, asked](const CheckResult &result) { onProof(result, asked); });
}

void HandoverFlow::onProof(const CheckResult &result, Asked asked)
{
    m_handover.proof = result;
    m_handover.comparison = compare(m_handover.baseline->report, result.report);
    m_journal->proof(result, *m_handover.comparison);
    if (result.report.teammate)
        seeTeammate(*result.report.teammate);
    m_handover.proven = isProven(m_handover);
    HandoverState next = stateAfterProof(m_handover, asked == Asked::Again);
    if (next == HandoverState::Refused && m_handover.back) {
        noteNotBack(false); // what was before is judged anew
        m_handover.proven = isProven(m_handover);
        next = stateAfterProof(m_handover, false);
    }
    if (next == HandoverState::WaitingForPerson) {
        goOnChanging(SendResult::Kind::Unknown);
        return;
    }
    if (m_handover.proven)
        m_handover.problem.reset();
    if (next == HandoverState::FollowingUp && m_handover.checkpoints.isEmpty())
        m_handover.checkpoints = openCheckpoints(m_services.clock.nowUtc());
    settleConfirmation(result);
    if (m_headless)
        m_session->canary().stop();
    else if (m_session->canary().isRunning())
        m_canarySlows.start(quickAfterProof_ms);
    end(next);
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

// What an API can show is ticked by what it shows, and by nobody's word.
void HandoverFlow::settle(CheckpointKind kind, const CheckResult &result)
{
    const QDateTime now = m_services.clock.nowUtc();
    if (!isOpen(kind) || shownByApi(kind, m_handover, now) != Shown::NotYet) {
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
    if (m_handover.canProveAgain() && m_handover.baseline)
        prove(Asked::Again);
}

void HandoverFlow::runCheckpoint(CheckpointKind kind)
{
    if (m_handover.state != HandoverState::FollowingUp || m_session->isBusy())
        return;
    m_session->check([this, kind](const CheckResult &result) {
        if (result.report.teammate)
            seeTeammate(*result.report.teammate);
        settle(kind, result);
        onProof(result, Asked::First);
    });
    if (m_log)
        m_log->readNow(); // it may show by then what the person says
}

void HandoverFlow::changeBack()
{
    if (!m_handover.canChangeBack())
        return;
    if (m_handover.route == Route::Scim && !m_draft.scimToken) {
        m_handover.problem = Error::of(ErrorKind::WrongUsage, QStringLiteral("scim"));
        tell();
        return;
    }
    m_session->stop(); // a test of the follow-up would end as if this had not begun
    m_session->route().prepare(m_handover.emailNow, m_handover.emailFrom, this,
        [this](const Result<ChangePreview> &preview) {
            if (!m_handover.canChangeBack())
                return; // it was closed, or is proven anew, meanwhile
            if (!preview) {
                m_handover.problem = preview.error();
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
    // Closing finds nothing out: what was not known stays so.
    m_handover.closedUnknown = m_handover.state == HandoverState::UnknownOutcome;
    end(m_handover.closedUnknown ? HandoverState::UnknownOutcome : HandoverState::Closed);
}

} // namespace keybearer
