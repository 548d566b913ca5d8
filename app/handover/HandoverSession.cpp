// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverSession.h"

#include "app/check/ApiLocator.h"
#include "app/handover/Canary.h"
#include "app/handover/GuidedRoute.h"
#include "app/handover/HandoverLock.h"
#include "app/handover/ScimRoute.h"

#include <QNetworkAccessManager>

namespace keybearer {

HandoverSession::HandoverSession(const HandoverServices &services, HandoverDraft draft)
    : m_services(services)
    , m_draft(std::move(draft))
{
}

HandoverSession::~HandoverSession() = default;

void HandoverSession::open(std::function<void()> then)
{
    const CheckRequest &check = m_draft.check;
    if (const auto base = chosenBase(check.apiUrl, check.region)) {
        makeClients(*base);
        then();
        return;
    }
    auto locator = std::make_unique<ApiLocator>(m_services.network, m_services.clock, check.token,
        check.apiVersion, CallOptions{check.timeout_ms});
    connect(locator.get(), &ApiLocator::sending, this, &HandoverSession::sending);
    connect(locator.get(), &ApiLocator::answered, this, &HandoverSession::answered);
    // Queued, here and below: the callback may replace the job, which must not die in its own
    // signal.
    connect(
        locator.get(), &ApiLocator::located, this,
        [this, then = std::move(then)](const QUrl &base) {
            m_job.reset();
            makeClients(base);
            then();
        },
        Qt::QueuedConnection);
    locator->start();
    m_job = std::move(locator);
}

void HandoverSession::makeClients(const QUrl &base)
{
    m_draft.check.apiUrl = base;
    m_http = std::make_unique<HttpClient>(m_services.network, m_services.clock, base);
    hideTokens(*m_http);
    connect(m_http.get(), &HttpClient::sending, this, &HandoverSession::sending);
    connect(m_http.get(), &HttpClient::answered, this, &HandoverSession::answered);
    m_route = makeRoute();
    m_canary =
        std::make_unique<Canary>(client(), m_services.clock, m_draft.check.timeout_ms, nullptr);
}

std::unique_ptr<EmailChangeRoute> HandoverSession::makeRoute()
{
    if (m_draft.route == Route::Guided)
        return std::make_unique<GuidedRoute>(accountPage());
    m_scimHttp =
        std::make_unique<HttpClient>(m_services.network, m_services.clock, *m_draft.scimUrl);
    hideTokens(*m_scimHttp);
    connect(m_scimHttp.get(), &HttpClient::sending, this, &HandoverSession::sending);
    connect(m_scimHttp.get(), &HttpClient::answered, this, &HandoverSession::answered);
    return std::make_unique<ScimRoute>(*m_scimHttp, m_draft.scimToken, m_draft.check.timeout_ms);
}

void HandoverSession::useScimToken(const SecretPtr &token)
{
    m_draft.scimToken = token;
    m_http->hide(token);
    m_route = makeRoute();
}

// Either server could echo what only the other one was sent.
void HandoverSession::hideTokens(HttpClient &http) const
{
    http.hide(m_draft.check.token);
    http.hide(m_draft.scimToken);
}

IntercomClient HandoverSession::client() const
{
    return {*m_http, m_draft.check.token, m_draft.check.apiVersion};
}

Result<Done> HandoverSession::takeLock(const QString &workspaceId, const QString &teammateId)
{
    const QStringList wanted{workspaceId, teammateId};
    if (m_lock && m_locked == wanted)
        return Done{};
    auto lock = lockHandover(m_services.directory, workspaceId, teammateId);
    if (!lock)
        return Unexpected(lock.error());
    m_lock = *std::move(lock);
    m_locked = wanted;
    return Done{};
}

void HandoverSession::preflight(std::function<void(const Preflight::Findings &)> then)
{
    auto job = std::make_unique<Preflight>(client(), *m_route, m_services.domainMail, m_draft);
    connect(
        job.get(), &Preflight::finished, this,
        [this, then = std::move(then)](const Preflight::Findings &findings) {
            m_job.reset();
            then(findings);
        },
        Qt::QueuedConnection);
    job->start();
    m_job = std::move(job);
}

void HandoverSession::check(std::function<void(const CheckResult &)> then)
{
    auto job =
        std::make_unique<CheckFlow>(m_services.network, m_services.clock, &m_services.history);
    job->share(*m_http);
    connect(job.get(), &CheckFlow::progressed, this, &HandoverSession::checkProgressed);
    connect(
        job.get(), &CheckFlow::finished, this,
        [this, then = std::move(then)](const CheckResult &result) {
            m_job.reset();
            then(result);
        },
        Qt::QueuedConnection);
    const auto started = job->start(m_draft.check);
    Q_ASSERT(started); // the permissions were looked at before the handover began
    m_job = std::move(job);
}

void HandoverSession::identify(std::function<void(const Called<Teammate> &)> then)
{
    client().identify(CallOptions{m_draft.check.timeout_ms}, this, std::move(then));
}

QUrl HandoverSession::accountPage() const
{
    return m_draft.accountPage.isEmpty() ? accountPageFor(*m_draft.check.apiUrl)
                                         : m_draft.accountPage;
}

QUrl accountPageFor(const QUrl &apiUrl)
{
    for (const Region region : {Region::Us, Region::Eu, Region::Au}) {
        if (apiUrl == apiBaseOf(region))
            return accountPageOf(region);
    }
    return {};
}

} // namespace keybearer
