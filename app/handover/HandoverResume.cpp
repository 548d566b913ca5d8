// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HandoverFlow that reopens an unfinished handover after a restart.
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/handover/HandoverFlow.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverJudge.h"
#include "app/handover/HandoverRestore.h"
#include "app/handover/HandoverSession.h"

#include <utility>

namespace keybearer {

namespace {

/// Where the handover was begun: a proof at another address would prove nothing about it.
std::optional<QUrl> baseOf(const RestoredHandover &restored)
{
    const auto &baseline = restored.handover.baseline;
    return baseline ? std::optional(baseline->report.apiUrl)
                    : chosenBase(restored.apiUrl, restored.region);
}

/// Why the handover can't be gone on with as the person asks; empty when it can.
QString obstacle(const RestoredHandover &restored, const HandoverDraft &draft)
{
    if (restored.fingerprint != fingerprintOf(*draft.check.token))
        return QStringLiteral("token.other");
    const auto chosen = chosenBase(draft.check.apiUrl, draft.check.region);
    const auto begun = baseOf(restored);
    if (chosen && begun && *chosen != *begun)
        return QStringLiteral("api_url.other");
    if (restored.handover.route != Route::Scim)
        return {};
    // Once the intent is written nothing is sent again: what happened is read by the API.
    const bool missing =
        (!draft.scimToken && !restored.intentWritten) || (!draft.scimUrl && !restored.scimUrl);
    return missing ? QStringLiteral("scim") : QString();
}

} // namespace

void HandoverFlow::abandon(const QString &id, const HandoverDraft &draft)
{
    m_abandoned = true;
    resume(id, draft);
}

void HandoverFlow::resume(const QString &id, const HandoverDraft &draft)
{
    m_handover.id = id;
    readJournal(draft);
}

void HandoverFlow::readJournal(const HandoverDraft &draft)
{
    const auto onRead = [this, draft](const Result<QList<ChainEntry>> &entries) {
        if (entries)
            onRestored(restoreHandover(*entries), draft);
        else
            onRestored(Unexpected(entries.error()), draft);
    };
    m_services.history.entriesOf(m_handover.id, this, onRead);
}

void HandoverFlow::onRestored(const Result<RestoredHandover> &restored, HandoverDraft draft)
{
    QString why = restored ? obstacle(*restored, draft) : QString();
    const bool abandoned = m_abandoned && restored && !restored->intentWritten;
    if (abandoned && why == QLatin1String("scim"))
        why.clear();
    if (!restored)
        return withdraw(restored.error());
    if (!why.isEmpty())
        return withdraw(Error::of(ErrorKind::WrongUsage, why));
    m_reopened = true;
    const Handover &kept = restored->handover;
    m_draft = std::move(draft);
    m_draft.route = kept.route;
    m_draft.emailTo = kept.emailTo;
    m_draft.check.needed = restored->needed;
    m_draft.check.apiVersion = restored->apiVersion;
    if (const auto begun = baseOf(*restored))
        m_draft.check.apiUrl = begun;
    if (!m_draft.scimUrl)
        m_draft.scimUrl = restored->scimUrl;
    if (!m_session)
        openSession(m_handover.id);
    const bool mayHaveMovedLate = kept.state == HandoverState::Refused && restored->intentWritten
        && restored->said != SendResult::Kind::Refused;
    const bool rests = kept.isOver() && !mayHaveMovedLate;
    // Without a preflight it is not known yet whose it is.
    const bool locks = !rests && !restored->teammateId.isEmpty();
    const auto locked = locks ? m_session->takeLock(restored->workspaceId, restored->teammateId)
                              : Result<Done>(Done{});
    if (!locked)
        return withdraw(locked.error());
    // Another process may have gone on with it until it let go of the lock.
    if (locks && !std::exchange(m_readLocked, true))
        return readJournal(m_draft);
    m_handover = kept;
    m_handover.lastCallRead = false; // nobody has looked since
    m_rest = restored->rest;
    if (rests)
        return enter(m_handover.state);
    if (abandoned)
        return end(HandoverState::Cancelled);
    m_journal->note(QStringLiteral("resumed"), {});
    goOn(*restored);
}

// This is not our handover, or can't be gone on with as it is: nothing is written or said of it.
void HandoverFlow::withdraw(const Error &why)
{
    const QString id = m_handover.id;
    m_handover = {};
    m_handover.id = id;
    m_handover.problem = why;
    enter(HandoverState::Refused);
}

void HandoverFlow::goOn(const RestoredHandover &restored)
{
    const bool rests = m_handover.canClose() || m_handover.isOver();
    if (!rests && !restored.intentWritten) {
        prepare();
        return;
    }
    m_session->open([this, rests, said = restored.said] {
        m_handover.accountPage = m_session->accountPage();
        connect(&m_session->canary(), &Canary::answered, this, &HandoverFlow::onCanary);
        m_handover.during.interrupted = m_handover.during.interrupted || !rests;
        m_session->canary().setTally(m_handover.canary, m_handover.during);
        if (rests)
            watchClosely(); // somebody has just come back to it
        if (rests)
            reread();
        else
            goOnChanging(said);
    });
}

void HandoverFlow::goOnChanging(SendResult::Kind said)
{
    ChangePreview &preview = *m_handover.preview; // an intent brought it
    if (preview.route == Route::Guided)
        preview.url = m_handover.accountPage;
    EmailChange &change = makeChange(preview);
    m_session->canary().setTally(m_handover.canary, m_handover.during);
    if (m_handover.route == Route::Guided)
        change.resumeWaiting();
    else
        change.resumeReading(said);
}

void HandoverFlow::reread()
{
    m_session->identify([this](const Called<Teammate> &called) {
        if (called.value)
            seeTeammate(*called.value);
        else
            m_handover.problem = errorOf(called.exchange, called.answer);
        const bool read = called.value && !called.value->email.isEmpty();
        m_handover.lastCallRead = read;
        const bool proven = m_handover.state == HandoverState::FollowingUp;
        const bool another = called.value && isAnother(*called.value);
        const bool late = called.value && m_handover.state == HandoverState::Refused
            && sameAddress(called.value->email, m_handover.emailTo);
        const bool doubted = another || (read && isElsewhere()) || isRefusal(called.answer);
        if (late || (proven && (doubted || !isProven(m_handover))))
            prove(); // what was proven may not be true any more
        else
            enter(m_handover.state);
    });
}

} // namespace keybearer
