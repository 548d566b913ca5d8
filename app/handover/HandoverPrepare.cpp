// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HandoverFlow that comes before the change: preflight, baseline, the word to start,
// and calling it off.
#include "app/handover/AccountLog.h"
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/handover/HandoverFlow.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverJudge.h"
#include "app/handover/HandoverSession.h"

#include <QUuid>

namespace keybearer {

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
    const bool waits = m_handover.state == HandoverState::AwaitingConfirm;
    if (!waits || m_handover.cancelling || m_change)
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

void HandoverFlow::cancel()
{
    if (!m_handover.canCancel())
        return;
    if (m_change) {
        m_handover.cancelling = m_handover.state == HandoverState::WaitingForPerson;
        m_cancelWanted = true;
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
        m_handover.lastCallRead = called.value && showsOwnEmail(*called.value);
        if (m_handover.lastCallRead)
            seeTeammate(*called.value);
        end(HandoverState::Cancelled);
    });
    tell();
}

} // namespace keybearer
