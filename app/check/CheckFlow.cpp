// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckFlow.h"

#include "app/base/Log.h"
#include "app/check/ApiLocator.h"
#include "app/check/CheckSummary.h"
#include "app/history/HistoryStore.h"

#include <QNetworkAccessManager>

namespace keybearer {

namespace {

constexpr int checkLastsTimeouts = 3;

Sample sampleOf(const CheckResult &result)
{
    const Exchange &identity = result.report.identityExchange;
    Sample sample;
    sample.connection = result.report.fingerprint;
    sample.at = result.report.startedAt;
    sample.verdict = stateName(result.verdict.state);
    sample.cause = causeName(result.verdict.cause);
    if (!identity.error && identity.attempts > 0)
        sample.identify_us = qRound64(identity.phases.total_ms * 1000);
    return sample;
}

bool isSameVerdict(const ChainEntry &last, const CheckResult &result)
{
    return last.seq > 0
        && last.entry.data.value(QLatin1String("verdict")) == stateName(result.verdict.state)
        && last.entry.data.value(QLatin1String("cause")) == causeName(result.verdict.cause);
}

} // namespace

CheckFlow::CheckFlow(
    QNetworkAccessManager &network, Clock &clock, HistoryStore *history, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_history(history)
{
}

CheckFlow::~CheckFlow() = default;

Result<Done> CheckFlow::start(const CheckRequest &request)
{
    Q_ASSERT(!m_running);
    auto plan = ProbePlan::make(request.needed, m_clock.nowUtc());
    if (!plan)
        return Unexpected(plan.error());
    m_plan = *std::move(plan);
    m_request = request;
    m_giveUpAt_ns = m_clock.elapsed_ns() + checkLastsTimeouts * request.timeout_ms * 1'000'000;
    m_running = true;
    if (m_history)
        m_history->prepare(); // meanwhile the network is slow enough
    if (const auto base = chosenBase(request.apiUrl, request.region))
        probe(*base);
    else
        locate();
    return Done{};
}

void CheckFlow::locate()
{
    const CallOptions options{m_request.timeout_ms, m_giveUpAt_ns, Urgency::Asked};
    auto locator = std::make_unique<ApiLocator>(
        m_network, m_clock, m_request.token, m_request.apiVersion, options);
    connect(locator.get(), &ApiLocator::sending, this, &CheckFlow::sending);
    connect(locator.get(), &ApiLocator::answered, this, &CheckFlow::answered);
    // Queued: probe() replaces the locator, which must not die inside its own signal.
    connect(locator.get(), &ApiLocator::located, this, &CheckFlow::probe, Qt::QueuedConnection);
    locator->start();
    m_step = std::move(locator);
}

void CheckFlow::probe(const QUrl &base)
{
    if (!m_shared) {
        m_http = std::make_unique<HttpClient>(m_network, m_clock, base);
        m_http->hide(m_request.token); // the control request carries another
        connect(m_http.get(), &HttpClient::sending, this, &CheckFlow::sending);
        connect(m_http.get(), &HttpClient::answered, this, &CheckFlow::answered);
    }
    ProbeRunner::Options options;
    options.call = {m_request.timeout_ms, m_giveUpAt_ns, Urgency::Asked};
    const IntercomClient client(
        m_shared ? *m_shared : *m_http, m_request.token, m_request.apiVersion);
    auto runner = std::make_unique<ProbeRunner>(client, m_clock, *m_plan, options);
    connect(runner.get(), &ProbeRunner::progressed, this, &CheckFlow::progressed);
    connect(runner.get(), &ProbeRunner::finished, this, &CheckFlow::conclude, Qt::QueuedConnection);
    runner->start();
    m_step = std::move(runner);
}

void CheckFlow::conclude(const ProbeReport &report)
{
    if (!m_running)
        return;
    m_step.reset();
    CheckResult result{report, classify(report), std::nullopt};
    result.report.regionChosen = m_request.region && !m_request.apiUrl;
    qCInfo(log::check) << "verdict" << stateName(result.verdict.state)
                       << causeName(result.verdict.cause) << "in" << report.duration_ms << "ms";
    if (m_history)
        note(std::move(result));
    else
        finish(result);
}

void CheckFlow::note(CheckResult result)
{
    m_history->addSample(sampleOf(result));
    m_history->lastVerdict(
        result.report.fingerprint, this, [this, result](const Result<ChainEntry> &last) mutable {
            if (!last)
                result.historyProblem = last.error();
            if (!last || isSameVerdict(*last, result))
                finish(result);
            else
                noteVerdict(std::move(result));
        });
}

void CheckFlow::noteVerdict(CheckResult result)
{
    NewEntry entry;
    entry.connection = result.report.fingerprint;
    entry.kind = QStringLiteral("verdict");
    entry.at = m_clock.nowUtc();
    entry.data = summaryOf(result);
    m_history->append(entry, this, [this, result](const Result<ChainEntry> &appended) mutable {
        if (!appended)
            result.historyProblem = appended.error();
        finish(result);
    });
}

void CheckFlow::finish(const CheckResult &result)
{
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT finished(result);
}

void CheckFlow::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_step.reset();
    Q_EMIT cancelled();
}

} // namespace keybearer
