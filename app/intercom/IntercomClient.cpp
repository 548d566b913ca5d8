// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/IntercomClient.h"

#include <QUrlQuery>

#include <utility>

namespace keybearer {
namespace {

/// Reads the exchange with `parse`: only a right shape makes an answer good.
template <class Dto>
Called<Dto> readCall(const Exchange &exchange, Result<Dto> (*parse)(const QByteArray &))
{
    Result<Dto> value = parse(exchange.body);
    const Answer answer = readAnswer(exchange, value.has_value());
    if (answer.cause == Cause::Ok)
        return {exchange, answer, std::move(value)};
    Error error = errorOf(exchange, answer);
    if (answer.cause == Cause::Malformed && !exchange.error && !value)
        error.subject = value.error().subject;
    return {exchange, answer, Unexpected(error)};
}

template <class Dto>
HttpJob *call(HttpClient &http, const HttpRequest &request,
    Result<Dto> (*parse)(const QByteArray &), QObject *context, IntercomClient::Then<Dto> then)
{
    HttpJob *job = http.send(request);
    QObject::connect(job, &HttpJob::finished, context,
        [parse, then = std::move(then)](
            const Exchange &exchange) { then(readCall(exchange, parse)); });
    return job;
}

} // namespace

IntercomClient::IntercomClient(HttpClient &http, SecretPtr token, QByteArray apiVersion)
    : m_http(&http)
    , m_token(std::move(token))
    , m_apiVersion(std::move(apiVersion))
{
}

HttpJob *IntercomClient::identify(
    const CallOptions &options, QObject *context, Then<Teammate> then) const
{
    return call(
        *m_http, request("GET", QStringLiteral("/me"), options), parseMe, context, std::move(then));
}

HttpJob *IntercomClient::admins(
    const CallOptions &options, QObject *context, Then<QList<Teammate>> then) const
{
    return call(*m_http, request("GET", QStringLiteral("/admins"), options), parseAdmins, context,
        std::move(then));
}

HttpJob *IntercomClient::admin(
    const QString &id, const CallOptions &options, QObject *context, Then<Teammate> then) const
{
    return call(
        *m_http, request("GET", adminPath(id), options), parseAdmin, context, std::move(then));
}

HttpJob *IntercomClient::activityLogs(qint64 after_s, qint64 before_s, const CallOptions &options,
    QObject *context, Then<ActivityLogPage> then) const
{
    HttpRequest logs = request("GET", QStringLiteral("/admins/activity_logs"), options);
    logs.url.setQuery(QUrlQuery{
        {QStringLiteral("created_at_after"), QString::number(after_s)},
        {QStringLiteral("created_at_before"), QString::number(before_s)},
    });
    return call(*m_http, logs, parseActivityLogs, context, std::move(then));
}

HttpJob *IntercomClient::ipAllowlist(
    const CallOptions &options, QObject *context, Then<IpAllowlist> then) const
{
    return call(*m_http, request("GET", QStringLiteral("/ip_allowlist"), options), parseIpAllowlist,
        context, std::move(then));
}

HttpRequest IntercomClient::request(
    const QByteArray &method, const QString &path, const CallOptions &options) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_http->urlFor(path);
    request.headers = {{"Accept", "application/json"}, {"Intercom-Version", m_apiVersion}};
    request.token = m_token;
    request.urgency = options.urgency;
    request.retry = options.retry;
    request.deadline_ms = options.deadline_ms;
    request.giveUpAt_ns = options.giveUpAt_ns;
    return request;
}

IntercomClient IntercomClient::with(SecretPtr token) const
{
    return {*m_http, std::move(token), m_apiVersion};
}

QString IntercomClient::adminPath(const QString &id)
{
    return QStringLiteral("/admins/") + id;
}

} // namespace keybearer
