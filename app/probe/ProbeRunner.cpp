// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/ProbeRunner.h"

#include <algorithm>
#include <utility>

namespace keybearer {
namespace {

constexpr QLatin1String identifyKey("identify");
constexpr QLatin1String adminId("{admin_id}");

/// Whether /me said enough about the token for the other rows to be worth sending.
bool speaksOfToken(const Answer &answer)
{
    switch (causeKind(answer.cause)) {
    case CauseKind::Good:
    case CauseKind::Permission:
    case CauseKind::BadToken:
        return answer.fromIntercom;
    case CauseKind::Held:
    case CauseKind::Unclear:
        return false;
    }
    return false;
}

bool isSame(const Teammate &one, const Teammate &other)
{
    return one.id == other.id && one.workspaceId() == other.workspaceId();
}

bool isOther(const PlannedProbe &row)
{
    return row.probe.key != identifyKey && ProbePlan::isSent(row);
}

} // namespace

ProbeRunner::ProbeRunner(
    IntercomClient client, Clock &clock, ProbePlan plan, Options options, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(clock)
    , m_plan(std::move(plan))
    , m_options(options)
{
}

ProbeRunner::~ProbeRunner()
{
    stopJobs();
}

void ProbeRunner::start()
{
    m_started_ns = m_clock.elapsed_ns();
    if (m_options.call.giveUpAt_ns == 0)
        m_options.call.giveUpAt_ns = m_started_ns + 3 * m_options.call.deadline_ms * 1'000'000;
    fillReport();
    const auto sent = std::count_if(m_plan.rows().begin(), m_plan.rows().end(), ProbePlan::isSent);
    m_total = static_cast<int>(sent) + (m_options.withControl ? 1 : 0);
    askIdentity();
    if (m_options.withControl)
        sendControl();
}

void ProbeRunner::cancel()
{
    if (std::exchange(m_ended, true))
        return;
    stopJobs();
    Q_EMIT cancelled();
}

void ProbeRunner::fillReport()
{
    m_report.fingerprint = fingerprintOf(*m_client.token());
    m_report.apiVersion = m_client.apiVersion();
    m_report.apiUrl = m_client.http().base();
    m_report.startedAt = m_clock.nowUtc();
    for (const PlannedProbe &row : m_plan.rows())
        m_report.rows.append({row.probe, row.needed, ProbeOutcome::NotTested, {}, {}});
}

void ProbeRunner::askIdentity()
{
    m_jobs.append(m_client.identify(
        m_options.call, this, [this](const Called<Teammate> &called) { onIdentified(called); }));
}

void ProbeRunner::sendControl()
{
    const IntercomClient control = m_client.with(Secret::madeUpLike(*m_client.token()));
    m_jobs.append(control.identify(m_options.call, this, [this](const Called<Teammate> &called) {
        m_report.control = called.answer;
        m_report.controlExchange = called.exchange;
        progress();
    }));
}

void ProbeRunner::onIdentified(const Called<Teammate> &called)
{
    m_report.identity = called.answer;
    m_report.identityExchange = called.exchange;
    if (called.value) {
        const auto &before = m_report.teammate;
        m_report.identityChanged = before && !isSame(*before, *called.value);
        m_report.teammate = *called.value;
    }
    for (ProbeResult &row : m_report.rows) {
        if (row.probe.key == identifyKey) {
            row.answer = called.answer;
            row.exchange = called.exchange;
            row.outcome = outcomeOf(row.probe, called.answer);
        }
    }
    const bool first = !std::exchange(m_identified, true);
    if (first && speaksOfToken(called.answer))
        sendRows();
    else if (first)
        giveUpRows(called.answer.cause);
    progress();
}

void ProbeRunner::sendRows()
{
    for (qsizetype i = 0; i < m_plan.rows().size(); ++i) {
        const PlannedProbe &row = m_plan.rows().at(i);
        if (!isOther(row))
            continue;
        const bool wantsId = row.probe.path.contains(adminId);
        if (wantsId && !m_report.teammate) {
            m_report.rows[i].answer.cause = m_report.identity.cause;
            ++m_done;
        } else {
            sendRow(i, wantsId ? IntercomClient::adminPath(m_report.teammate->id) : row.probe.path);
        }
    }
}

void ProbeRunner::sendRow(qsizetype index, const QString &path)
{
    const Probe &probe = m_plan.rows().at(index).probe;
    HttpRequest request = m_client.request(probe.method, path, m_options.call);
    if (!probe.query.isEmpty())
        request.url.setQuery(probe.query);
    if (!probe.body.isEmpty()) {
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = probe.body;
    }
    HttpJob *job = m_client.http().send(request);
    connect(job, &HttpJob::finished, this,
        [this, index](const Exchange &exchange) { onRowAnswered(index, exchange); });
    m_jobs.append(job);
}

void ProbeRunner::giveUpRows(Cause cause)
{
    for (qsizetype i = 0; i < m_plan.rows().size(); ++i) {
        if (!isOther(m_plan.rows().at(i)))
            continue;
        m_report.rows[i].answer.cause = cause;
        m_report.rows[i].outcome = ProbeOutcome::Unknown;
        ++m_done;
    }
}

void ProbeRunner::onRowAnswered(qsizetype index, const Exchange &exchange)
{
    m_report.rows[index] = readRow(m_plan.rows().at(index), exchange);
    progress();
}

void ProbeRunner::progress()
{
    ++m_done;
    m_report.rateLimit = m_client.http().lastRateLimit();
    if (m_done == m_total && !m_askedAgain && contradictsIdentity()) {
        m_askedAgain = true;
        ++m_total;
        askIdentity();
    }
    const QPointer<ProbeRunner> self(this);
    const ProbeReport soFar = m_report; // a slot may delete this object
    Q_EMIT progressed(soFar, m_done, m_total);
    if (self && !m_ended && m_done == m_total)
        finish();
}

void ProbeRunner::finish()
{
    m_ended = true;
    m_report.duration_ms = static_cast<double>(m_clock.elapsed_ns() - m_started_ns) / 1e6;
    const ProbeReport report = m_report;
    Q_EMIT finished(report);
}

/// The token may have died while the rows were on their way, or one path uses a bad token's words
/// for a missing permission (facts 10.14), or /me alone refuses. Only /me can tell.
bool ProbeRunner::contradictsIdentity() const
{
    if (!m_report.identity.fromIntercom)
        return false;
    const bool refused = causeKind(m_report.identity.cause) == CauseKind::BadToken;
    const auto speaksAgainst = [refused](const ProbeResult &row) {
        return refused
            ? row.outcome == ProbeOutcome::Allowed
            : row.answer.fromIntercom && causeKind(row.answer.cause) == CauseKind::BadToken;
    };
    return std::any_of(m_report.rows.begin(), m_report.rows.end(), speaksAgainst);
}

void ProbeRunner::stopJobs()
{
    for (const QPointer<HttpJob> &job : std::exchange(m_jobs, {})) {
        if (!job)
            continue;
        job->disconnect(this);
        job->cancel();
    }
}

} // namespace keybearer
