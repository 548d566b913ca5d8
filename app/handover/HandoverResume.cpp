// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HandoverFlow that reopens an unfinished handover after a restart.
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/handover/HandoverFlow.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverRestore.h"
#include "app/handover/HandoverSession.h"

namespace keybearer {

void HandoverFlow::resume(const QString &id, const HandoverDraft &draft)
{
    m_handover.id = id;
    m_services.history.entriesOf(id, this, [this, draft](const Result<QList<ChainEntry>> &entries) {
        if (entries)
            onRestored(restoreHandover(*entries), draft);
        else
            onRestored(Unexpected(entries.error()), draft);
    });
}

void HandoverFlow::onRestored(const Result<RestoredHandover> &restored, HandoverDraft draft)
{
    const bool ours = restored && restored->fingerprint == fingerprintOf(*draft.check.token);
    const bool scimMissing = restored && restored->handover.route == Route::Scim
        && (!draft.scimToken || (!draft.scimUrl && !restored->scimUrl));
    if (!ours || scimMissing) {
        // Nothing is written: this is not our handover, or can't be gone on with as it is.
        m_handover.problem = restored ? Error::of(ErrorKind::WrongUsage,
                                 scimMissing ? QStringLiteral("scim") : QStringLiteral("token.other"))
                                      : restored.error();
        enter(HandoverState::Refused);
        return;
    }
    m_handover = restored->handover;
    m_draft = std::move(draft);
    m_draft.route = m_handover.route;
    m_draft.emailTo = m_handover.emailTo;
    m_draft.check.needed = restored->needed;
    m_draft.check.apiVersion = restored->apiVersion;
    if (!m_draft.check.apiUrl && !m_draft.check.region) {
        m_draft.check.apiUrl = restored->apiUrl;
        m_draft.check.region = restored->region;
    }
    if (!m_draft.scimUrl)
        m_draft.scimUrl = restored->scimUrl;
    openSession(m_handover.id);
    if (m_handover.isOver()) {
        enter(m_handover.state);
        return;
    }
    m_journal->note(QStringLiteral("resumed"), {});
    goOn(restored->workspaceId, restored->teammateId, restored->intentWritten);
}

void HandoverFlow::goOn(const QString &workspaceId, const QString &teammateId, bool intentOnDisk)
{
    const bool rests = m_handover.canProveAgain() || m_handover.state == HandoverState::FollowingUp;
    if (!rests && !intentOnDisk) {
        prepare();
        return;
    }
    m_session->open([=, this] {
        m_handover.accountPage = m_session->accountPage();
        connect(&m_session->canary(), &Canary::answered, this, &HandoverFlow::onCanary);
        if (!takeLock(workspaceId, teammateId))
            return;
        if (rests)
            reread();
        else
            goOnChanging();
    });
}

void HandoverFlow::goOnChanging()
{
    ChangePreview preview;
    preview.route = m_handover.route;
    preview.emailFrom = m_handover.back ? m_handover.emailTo : m_handover.emailFrom;
    preview.emailTo = m_handover.back ? m_handover.emailFrom : m_handover.emailTo;
    preview.url = m_handover.accountPage;
    preview.back = m_handover.back;
    m_handover.preview = preview;
    EmailChange &change = makeChange(preview);
    m_session->canary().setTally(m_handover.canary);
    if (m_handover.route == Route::Guided)
        change.resumeWaiting();
    else
        change.resumeReading();
}

void HandoverFlow::reread()
{
    m_session->identify([this](const Called<Teammate> &called) {
        if (called.value)
            seeTeammate(*called.value);
        else
            m_handover.problem = errorOf(called.exchange, called.answer);
        const bool undone = called.value && m_handover.state == HandoverState::FollowingUp
            && sameAddress(called.value->email, m_handover.emailFrom);
        if (undone)
            end(HandoverState::RolledBack);
        else
            enter(m_handover.state);
    });
}

} // namespace keybearer
