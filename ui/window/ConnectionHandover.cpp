// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionHandover.h"

#include "app/handover/HandoverRestore.h"
#include "app/history/HistoryStore.h"
#include "ui/common/ProbeStrip.h"

#include <utility>

namespace keybearer {
namespace {

constexpr qint64 practiceDay_ms = 60'000; // CheckpointCard says so

// Only what was never sent can need it: a change under way, or made, is followed by the API alone.
bool lacksScimToken(const Handover &handover)
{
    return handover.isWithdrawn() && handover.problem->kind == ErrorKind::WrongUsage
        && handover.problem->subject == QLatin1String("scim");
}

bool isRefused(const std::optional<Error> &problem)
{
    return problem && (problem->httpStatus == 401 || problem->httpStatus == 403);
}

} // namespace

ConnectionHandover::ConnectionHandover(
    const ConnectionOrigin &origin, const HandoverServices &services)
    : m_origin(origin)
    , m_services(services)
{
    if (origin.practice) // it ends with the program: nobody would see the day after
        m_services.day_ms = practiceDay_ms;
}

ConnectionHandover::~ConnectionHandover() = default;

Handover ConnectionHandover::value() const
{
    if (hasFlow())
        return m_flow->handover();
    if (!m_unfinished.isEmpty() && m_recalled)
        return *m_recalled;
    if (m_past)
        return *m_past;
    Handover draft;
    draft.emailFrom = m_email;
    return draft;
}

QString ConnectionHandover::id() const
{
    if (hasFlow())
        return m_flow->handover().id;
    return m_past && m_unfinished.isEmpty() ? m_past->id : m_unfinished;
}

HttpClient *ConnectionHandover::http() const
{
    return m_flow ? m_flow->http() : nullptr;
}

bool ConnectionHandover::isOpen() const
{
    return hasFlow() ? !m_flow->handover().isOver() : !m_unfinished.isEmpty();
}

bool ConnectionHandover::mustNotStop() const
{
    if (!m_flow)
        return false;
    if (m_flow->handover().cancelling || m_flow->isBeginning())
        return true;
    switch (m_flow->handover().state) {
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return true;
    case HandoverState::Draft:
    case HandoverState::AwaitingConfirm:
    case HandoverState::WaitingForPerson:
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        break;
    }
    return false;
}

bool ConnectionHandover::isFollowed() const
{
    return mustNotStop() || (m_flow && m_flow->handover().state == HandoverState::WaitingForPerson);
}

Result<Done> ConnectionHandover::start(HandoverDraft draft)
{
    if (!m_origin.request.token)
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("token.empty")));
    m_scimToken = draft.scimToken;
    fill(draft);
    makeFlow();
    const Result<Done> started = m_flow->start(draft);
    if (!started) {
        m_flow.reset();
        m_scimToken.reset();
    }
    return started;
}

void ConnectionHandover::fill(HandoverDraft &draft) const
{
    draft.check = m_origin.request;
    draft.accountPage = m_origin.accountPage;
    if (m_origin.practice)
        draft.scimUrl = m_origin.scimUrl;
    draft.scimToken = m_origin.practice ? m_origin.scimToken : m_scimToken;
}

void ConnectionHandover::makeFlow()
{
    m_canary.clear();
    m_wantsScimToken = false;
    m_wantsTokenForBack = false;
    m_whyWithdrawn.reset();
    m_past.reset();
    m_flow = std::make_unique<HandoverFlow>(m_services);
    connect(m_flow.get(), &HandoverFlow::stateChanged, this, &ConnectionHandover::onFlow);
    connect(m_flow.get(), &HandoverFlow::canaryAnswered, this, &ConnectionHandover::onCanary);
    connect(m_flow.get(), &HandoverFlow::sending, this, &ConnectionHandover::sending);
    connect(m_flow.get(), &HandoverFlow::answered, this, &ConnectionHandover::answered);
    connect(m_flow.get(), &HandoverFlow::checkProgressed, this,
        [this](const ProbeReport &, int done, int total) { Q_EMIT progressed(done, total); });
}

void ConnectionHandover::setUnfinished(const QString &handoverId)
{
    if (m_flow)
        return;
    m_unfinished = handoverId;
    m_recalls = false;
    m_recalled.reset();
    Q_EMIT changed();
}

void ConnectionHandover::recall()
{
    if (m_unfinished.isEmpty() || std::exchange(m_recalls, true))
        return;
    read(m_unfinished, [this, id = m_unfinished](const Result<Handover> &handover) {
        if (!handover || id != m_unfinished)
            return; // why is said when it is reopened
        m_recalled = *handover;
        Q_EMIT changed();
    });
}

void ConnectionHandover::read(
    const QString &handoverId, std::function<void(const Result<Handover> &)> then)
{
    const auto onRead = [then = std::move(then)](const Result<QList<ChainEntry>> &entries) {
        auto restored = entries ? restoreHandover(*entries) : Unexpected(entries.error());
        if (!restored)
            return then(Unexpected(restored.error()));
        restored->handover.lastCallRead = false; // nobody looks now
        then(std::move(restored->handover));
    };
    m_services.history.entriesOf(handoverId, this, onRead);
}

void ConnectionHandover::showPast(const Handover &handover)
{
    if (m_flow || isOpen())
        return;
    m_past = handover;
    Q_EMIT changed();
}

void ConnectionHandover::reopen()
{
    if (!isWaiting() || !m_origin.request.token)
        return;
    HandoverDraft draft;
    fill(draft);
    makeFlow();
    m_flow->resume(m_unfinished, draft);
}

void ConnectionHandover::takeScimToken(const SecretPtr &token)
{
    if (m_wantsScimToken) {
        m_scimToken = token;
        m_flow.reset();
        return reopen();
    }
    if (!std::exchange(m_wantsTokenForBack, false) || !m_flow)
        return;
    m_scimToken = token;
    m_flow->useScimToken(token);
    m_flow->changeBack();
    Q_EMIT changed();
}

void ConnectionHandover::abandon()
{
    if (std::exchange(m_wantsTokenForBack, false))
        Q_EMIT changed();
    if (!m_wantsScimToken || !m_origin.request.token)
        return;
    HandoverDraft draft;
    fill(draft);
    makeFlow();
    m_flow->abandon(m_unfinished, draft);
}

void ConnectionHandover::changeBack()
{
    if (!m_flow)
        return;
    const Handover &handover = m_flow->handover();
    const bool missing = handover.route == Route::Scim && !m_origin.practice && !m_scimToken;
    m_wantsTokenForBack = missing && handover.canChangeBack();
    if (!missing)
        m_flow->changeBack();
    Q_EMIT changed();
}

void ConnectionHandover::waitForScimToken(const QString &handoverId)
{
    m_unfinished = handoverId;
    m_recalls = false;
    m_wantsScimToken = true;
    dropWithdrawn();
}

// Later: the flow may be in the middle of its own signal.
void ConnectionHandover::dropWithdrawn()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_wantsScimToken && !m_whyWithdrawn)
                return; // it was tried again meanwhile
            m_flow.reset();
            m_canary.clear();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void ConnectionHandover::forget()
{
    m_flow.reset();
    m_scimToken.reset();
    m_canary.clear();
    m_past.reset();
    Q_EMIT changed();
}

void ConnectionHandover::letGo()
{
    if (hasFlow())
        m_unfinished = m_flow->handover().isOver() ? QString() : m_flow->handover().id;
    m_recalls = false;
    m_recalled.reset();
    m_wantsScimToken = false;
    m_wantsTokenForBack = false;
    m_whyWithdrawn.reset();
    forget();
}

void ConnectionHandover::onFlow(const Handover &handover)
{
    if (lacksScimToken(handover))
        return waitForScimToken(handover.id);
    if (handover.isWithdrawn()) {
        m_whyWithdrawn = handover.problem;
        return dropWithdrawn();
    }
    // What the handover's own checks found is newer than the last test by hand.
    if (const std::optional<CheckResult> &newest =
            handover.proof ? handover.proof : handover.baseline)
        Q_EMIT checked(*newest);
    m_wantsTokenForBack = m_wantsTokenForBack && handover.canChangeBack();
    if (handover.canChangeBack() && isRefused(handover.notBack))
        m_scimToken.reset(); // the next attempt asks for another one
    if (handover.isOver())
        m_unfinished.clear();
    Q_EMIT changed();
}

void ConnectionHandover::onCanary(const Answer &answer, const CanaryTally &tally)
{
    m_canary.append(answer);
    if (m_canary.size() > ProbeStrip::shown)
        m_canary.removeFirst();
    Q_EMIT canaryAnswered(answer, tally);
}

} // namespace keybearer
