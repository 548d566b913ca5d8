// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverFlow.h"

#include "app/base/Log.h"
#include "app/base/UrlOpener.h"
#include "app/handover/AccountLog.h"
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverJudge.h"
#include "app/handover/HandoverRestore.h"
#include "app/handover/HandoverSession.h"
#include "app/record/Record.h"

#include <utility>

namespace keybearer {

HandoverFlow::HandoverFlow(const HandoverServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_canarySlows(services.clock, this)
{
    connect(&m_canarySlows, &ClockTimer::timedOut, this, [this] {
        if (m_handover.state == HandoverState::AwaitingConfirm)
            m_session->canary().setInterval(Canary::whileWaiting_ms);
        pace();
        watchLog();
        tell();
    });
}

HandoverFlow::~HandoverFlow() = default;

// ---- the change

EmailChange &HandoverFlow::makeChange(const ChangePreview &preview)
{
    m_handover.problem.reset();
    m_handover.notBack.reset();
    m_canarySlows.stop();
    m_change = std::make_unique<EmailChange>(
        m_session->route(), *m_journal, m_session->canary(), m_services.clock, preview);
    EmailChange *change = m_change.get();
    const auto entering = [this](HandoverState state) { return [this, state] { enter(state); }; };
    connect(change, &EmailChange::intentWritten, this, entering(HandoverState::IntentWritten));
    connect(change, &EmailChange::sending, this, entering(HandoverState::Changing));
    connect(change, &EmailChange::reading, this, entering(HandoverState::Verifying));
    connect(change, &EmailChange::waiting, this, &HandoverFlow::onWaiting);
    // Queued: these end the change, which must not be destroyed inside its own signal.
    connect(change, &EmailChange::moved, this, &HandoverFlow::onMoved, Qt::QueuedConnection);
    connect(change, &EmailChange::stayed, this, &HandoverFlow::onStayed, Qt::QueuedConnection);
    connect(change, &EmailChange::unclear, this, &HandoverFlow::onUnclear, Qt::QueuedConnection);
    return *change;
}

void HandoverFlow::onWaiting()
{
    const bool begins = m_handover.state == HandoverState::IntentWritten;
    if (begins)
        m_handover.waitingSince = m_services.clock.nowUtc();
    enter(HandoverState::WaitingForPerson);
    if (begins)
        openAccountPage();
}

void HandoverFlow::openAccountPage()
{
    if (!m_handover.accountPage.isEmpty())
        m_services.opener.open(m_handover.accountPage);
}

void HandoverFlow::doingItNow()
{
    if (m_change)
        m_change->doingItNow();
}

void HandoverFlow::onCanary(const Called<Teammate> &called)
{
    m_handover.canary = m_session->canary().tally();
    if (!m_handover.duringIsFinal)
        m_handover.during = m_session->canary().window();
    m_journal->canary(called);
    const bool read = called.value && showsOwnEmail(*called.value);
    const bool turned = m_handover.lastCallRead != read;
    m_handover.lastCallRead = read;
    if (called.value)
        seeTeammate(*called.value);
    if (turned)
        tell();
    if (m_handover.emailVerified == true && isOpen(CheckpointKind::EmailConfirmed))
        runCheckpoint(CheckpointKind::EmailConfirmed);
    Q_EMIT canaryAnswered(called.answer, m_handover.canary);
    m_refusalsInARow = isRefusal(called.answer) ? m_refusalsInARow + 1 : 0;
    m_goodInARow = called.value ? m_goodInARow + 1 : 0;
    const bool another = called.value && isAnother(*called.value);
    if (isBackOvertaken())
        restAgain();
    if (isOtherwiseNow() || (another && m_handover.state == HandoverState::WaitingForPerson))
        prove();
    else if (another || isElsewhere() || m_refusalsInARow >= EmailChange::refusalsBeforeLook)
        proveAnew();
    else {
        pace();
        if (read)
            testWhatIsDue();
    }
}

void HandoverFlow::seeTeammate(const Teammate &teammate)
{
    if (!showsOwnEmail(teammate))
        return; // it tells nothing of this account's address
    const bool moved = teammate.email != m_handover.emailNow;
    const bool changed = moved || teammate.emailVerified != m_handover.emailVerified;
    m_handover.noteEmail(teammate.email, m_services.clock.nowUtc());
    if (!changed)
        return;
    m_handover.emailVerified = teammate.emailVerified;
    m_handover.moved = m_handover.moved || sameAddress(teammate.email, m_handover.emailTo);
    m_journal->emailSeen(teammate, moved);
    tell();
}

void HandoverFlow::onMoved(const Teammate &teammate)
{
    seeTeammate(teammate);
    prove();
}

void HandoverFlow::acceptOtherAddress()
{
    if (!m_handover.hasOtherAddress())
        return;
    m_handover.emailTo = m_handover.emailNow;
    m_handover.back = false; // it stays changed
    m_handover.moved = true;
    if (m_handover.preview) {
        m_handover.preview->emailFrom = m_handover.emailFrom;
        m_handover.preview->emailTo = m_handover.emailTo;
        m_handover.preview->back = false;
    }
    m_handover.checkpoints.clear(); // they were of another address
    m_handover.firstProvenAt = {}; // so was that
    m_handover.provenAt = {};
    m_journal->note(
        QStringLiteral("other_accepted"), {{QStringLiteral("email_to"), m_handover.emailTo}});
    prove();
}

void HandoverFlow::onStayed(const Error &why)
{
    m_change.reset();
    m_session->canary().stop();
    const bool cancelled = why.kind == ErrorKind::Cancelled;
    const bool unread = cancelled && m_handover.state != HandoverState::WaitingForPerson;
    if (m_handover.back) {
        if (!cancelled)
            m_handover.notBack = why;
        noteNotBack(cancelled);
        return restAgain();
    }
    m_handover.problem = why;
    if (unread)
        cancelAfterReading();
    else
        end(cancelled ? HandoverState::Cancelled : HandoverState::Refused);
}

void HandoverFlow::noteNotBack(bool cancelled)
{
    m_journal->note(QStringLiteral("back_ended"), {{QStringLiteral("cancelled"), cancelled}});
    m_handover.back = false;
    m_handover.preview = m_rest.preview;
    m_handover.during = m_rest.during;
    m_handover.duringIsFinal = m_rest.duringIsFinal;
}

// Nothing was changed back: what was before is so still, and a person who was waited for is again.
void HandoverFlow::restAgain()
{
    if (m_change)
        noteNotBack(true); // it may be on the disk that it was meant
    m_change.reset();
    m_handover.back = false;
    m_handover.preview = m_rest.preview;
    if (m_rest.state == HandoverState::WaitingForPerson)
        return goOnChanging(SendResult::Kind::Unknown);
    const bool follows = m_rest.state == HandoverState::FollowingUp;
    m_handover.proven = follows && isProven(m_handover);
    if (follows && !m_handover.proven)
        prove(); // what was tested meanwhile speaks against it
    else
        enter(m_rest.state);
}

void HandoverFlow::onUnclear(const QString &scimEmail, const Error &why)
{
    m_handover.scimEmail = scimEmail;
    m_handover.problem = why;
    prove();
}

// ---- for all of it

HttpClient *HandoverFlow::http() const
{
    return m_session ? m_session->http() : nullptr;
}

void HandoverFlow::makeRecord(
    QObject *context, std::function<void(const Result<QByteArray> &)> then)
{
    readRecord(m_services.history, m_handover.id, context, std::move(then));
}

void HandoverFlow::tell()
{
    const bool canaryRuns = m_session && m_session->isOpen() && m_session->canary().isRunning();
    m_handover.watched = m_headless || canaryRuns;
    Q_EMIT stateChanged(m_handover);
}

void HandoverFlow::enter(HandoverState state)
{
    m_handover.state = state;
    m_handover.cancelling = false;
    m_cancelWanted = m_cancelWanted && state == HandoverState::Proving;
    qCInfo(log::handover) << "state" << stateName(state);
    watchLog();
    pace();
    tell();
}

void HandoverFlow::end(HandoverState state)
{
    m_handover.state = state;
    m_handover.duringIsFinal = true;
    m_journal->outcome(m_handover);
    if (m_handover.isOver()) {
        m_canarySlows.stop();
        if (m_session && m_session->isOpen())
            m_session->canary().stop();
        m_journal->closed();
    }
    enter(state);
}

} // namespace keybearer
