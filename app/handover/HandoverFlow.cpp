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

#include <QUuid>

#include <algorithm>

namespace keybearer {

HandoverFlow::HandoverFlow(const HandoverServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_canarySlows(services.clock, this)
{
    connect(&m_canarySlows, &ClockTimer::timedOut, this, [this] {
        if (!m_handover.canClose())
            m_session->canary().stop();
        pace();
        watchLog();
        tell();
    });
}

HandoverFlow::~HandoverFlow() = default;

// ---- before the change

Result<Done> HandoverFlow::start(const HandoverDraft &draft)
{
    auto usable = lookAtDraft(draft, m_services.clock.nowUtc());
    if (!usable)
        return usable;
    m_draft = draft;
    m_draft.emailTo = EmailAddress::parse(draft.emailTo)->asTyped();
    m_handover.route = draft.route;
    m_handover.emailTo = m_draft.emailTo;
    m_handover.startedAt = m_services.clock.nowUtc();
    openSession(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_journal->draft(m_draft);
    prepare();
    return Done{};
}

void HandoverFlow::openSession(const QString &id)
{
    m_handover.id = id;
    m_journal = std::make_unique<HandoverJournal>(
        m_services.history, m_services.clock, id, fingerprintOf(*m_draft.check.token));
    connect(m_journal.get(), &HandoverJournal::failed, this, [this](const Error &error) {
        m_handover.problem = error;
        tell();
    });
    m_log.reset(); // it calls by the session's client
    m_session = std::make_unique<HandoverSession>(m_services, m_draft);
    connect(m_session.get(), &HandoverSession::sending, this, &HandoverFlow::sending);
    connect(m_session.get(), &HandoverSession::answered, this, &HandoverFlow::answered);
    connect(
        m_session.get(), &HandoverSession::checkProgressed, this, &HandoverFlow::checkProgressed);
}

void HandoverFlow::prepare()
{
    enter(HandoverState::Preflight);
    m_session->open([this] {
        m_handover.accountPage = m_session->accountPage();
        connect(&m_session->canary(), &Canary::answered, this, &HandoverFlow::onCanary);
        m_session->preflight([this](const Preflight::Findings &findings) {
            m_handover.findings = findings.list;
            m_handover.preview = findings.preview;
            m_handover.problem = findings.problem;
            if (findings.teammate)
                lookAtFindings(*findings.teammate);
            else
                m_session->check([this](const CheckResult &result) { onBaseline(result); });
        });
    });
}

void HandoverFlow::lookAtFindings(const Teammate &teammate)
{
    // Somebody may have changed it while nobody looked: it did not come from there.
    if (!m_reopened || m_handover.emailFrom.isEmpty()
        || !sameAddress(teammate.email, m_handover.emailTo))
        m_handover.emailFrom = teammate.email;
    m_handover.noteEmail(teammate.email, m_services.clock.nowUtc());
    m_handover.lastCallRead = true;
    m_handover.emailVerified = teammate.emailVerified;
    m_handover.findings += findingsFromReplies(m_draft.route, m_draft.replies);
    const auto locked = m_session->takeLock(teammate.workspaceId(), teammate.id);
    if (!locked && m_reopened)
        return withdraw(locked.error());
    m_journal->preflight(m_handover, teammate);
    if (!locked) {
        m_handover.problem = locked.error();
        return end(HandoverState::Cancelled);
    }
    enter(HandoverState::Baseline);
    m_session->check([this](const CheckResult &result) { onBaseline(result); });
}

void HandoverFlow::onBaseline(const CheckResult &result)
{
    m_handover.baseline = result;
    m_journal->baseline(result);
    const bool possible = mayFollowBaseline(result) && m_handover.preview;
    if (possible)
        enter(HandoverState::AwaitingConfirm);
    else
        end(HandoverState::Refused);
}

void HandoverFlow::setReply(Question question, Reply reply)
{
    m_draft.replies.insert(question, reply);
    const QList<Finding> answers = findingsFromReplies(m_draft.route, m_draft.replies);
    for (Finding &finding : m_handover.findings) {
        for (const Finding &answer : answers) {
            if (finding.subject == answer.subject)
                finding = answer;
        }
    }
    tell();
}

void HandoverFlow::confirm()
{
    if (m_handover.state != HandoverState::AwaitingConfirm || m_handover.cancelling)
        return;
    if (m_handover.isStopped() && !m_handover.back)
        end(HandoverState::Refused);
    else
        beginChange();
}

void HandoverFlow::beginChange()
{
    m_rest.during = m_handover.during;
    m_rest.duringIsFinal = m_handover.duringIsFinal;
    m_handover.during = {};
    m_handover.duringIsFinal = false;
    if (m_handover.back)
        m_handover.ticked.clear(); // they were of the way there
    m_session->canary().beginWindow();
    makeChange(*m_handover.preview).start();
}

HttpClient *HandoverFlow::http() const
{
    return m_session ? m_session->http() : nullptr;
}

void HandoverFlow::cancel()
{
    if (!m_handover.canCancel())
        return;
    if (m_change) {
        m_handover.cancelling = m_handover.state == HandoverState::WaitingForPerson;
        m_change->cancel();
        if (m_handover.cancelling)
            tell();
    } else if (m_handover.back) {
        restAgain();
    } else if (m_handover.state == HandoverState::AwaitingConfirm) {
        cancelAfterReading();
    } else {
        m_session->stop();
        end(HandoverState::Cancelled);
    }
}

// A person may have changed it before the word to start.
void HandoverFlow::cancelAfterReading()
{
    m_handover.cancelling = true;
    m_session->identify([this](const Called<Teammate> &called) {
        m_handover.lastCallRead = called.value && !called.value->email.isEmpty();
        if (called.value)
            seeTeammate(*called.value);
        end(HandoverState::Cancelled);
    });
    tell();
}

// ---- the change

EmailChange &HandoverFlow::makeChange(const ChangePreview &preview)
{
    m_handover.problem.reset();
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
    const bool read = called.value && !called.value->email.isEmpty();
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
    const bool another = called.value && m_handover.baseline && isAnother(*called.value);
    if (isBackOvertaken())
        restAgain();
    if (isOtherwiseNow())
        prove();
    else if (another || isElsewhere() || m_refusalsInARow >= EmailChange::refusalsBeforeLook)
        proveAnew();
    else
        pace();
}

void HandoverFlow::seeTeammate(const Teammate &teammate)
{
    if (teammate.email.isEmpty())
        return; // it tells nothing of the address
    const bool changed =
        teammate.email != m_handover.emailNow || teammate.emailVerified != m_handover.emailVerified;
    m_handover.noteEmail(teammate.email, m_services.clock.nowUtc());
    if (!changed)
        return;
    m_handover.emailVerified = teammate.emailVerified;
    m_handover.moved = m_handover.moved || sameAddress(teammate.email, m_handover.emailTo);
    m_journal->emailSeen(teammate);
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
    m_handover.provenAt = {}; // so was that
    m_journal->note(
        QStringLiteral("other_accepted"), {{QStringLiteral("email_to"), m_handover.emailTo}});
    prove();
}

void HandoverFlow::onStayed(const Error &why)
{
    m_change.reset();
    m_session->canary().stop();
    const bool cancelled = why.kind == ErrorKind::Cancelled;
    if (!m_handover.back || !cancelled)
        m_handover.problem = why;
    if (m_handover.back) {
        noteNotBack(cancelled);
        restAgain();
    } else {
        end(cancelled ? HandoverState::Cancelled : HandoverState::Refused);
    }
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
    m_handover.back = false;
    m_handover.preview = m_rest.preview;
    if (m_rest.state == HandoverState::WaitingForPerson)
        goOnChanging(SendResult::Kind::Unknown);
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

void HandoverFlow::makeRecord(
    QObject *context, std::function<void(const Result<QByteArray> &)> then)
{
    const RecordHeader header{m_handover.id, fingerprintOf(*m_draft.check.token)};
    m_services.history.entriesOf(m_handover.id, context,
        [header, then = std::move(then)](const Result<QList<ChainEntry>> &entries) {
            then(entries ? Result<QByteArray>(recordOf(header, *entries))
                         : Unexpected(entries.error()));
        });
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
