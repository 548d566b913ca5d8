// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/RestApi.h"

#include "app/practice/Envelope.h"
#include "app/practice/Permissions.h"
#include "app/practice/RestRoutes.h"

#include <QRegularExpression>
#include <QUuid>

namespace keybearer::practice {

namespace {

constexpr int newestMinor = 16;
constexpr int oldMajor = -1; // 1.x: known, and without most paths

/// The minor number of 2.x; nothing for a version that Intercom does not have (facts 1.3).
std::optional<int> versionOf(const QByteArray &header)
{
    if (header.isEmpty())
        return newestMinor;
    if (header == "Preview" || header == "Unstable")
        return previewVersion;
    static const QRegularExpression form(QStringLiteral("^([12])\\.(0|[1-9][0-9]?)$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    const int minor = match.captured(2).toInt();
    if (match.captured(1) == QLatin1String("1"))
        return minor <= 4 ? std::optional(oldMajor) : std::nullopt;
    return minor <= newestMinor ? std::optional(minor) : std::nullopt;
}

bool acceptsJson(const QByteArray &accept)
{
    return accept.contains("*/*") || accept.contains("application/*")
        || accept.contains("application/json");
}

Answer edgeBlock()
{
    Answer answer = textAnswer(403, QByteArrayLiteral("text/html"),
        QByteArrayLiteral("<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n"
                          "<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n"));
    answer.headers.append({QByteArrayLiteral("Server"), QByteArrayLiteral("awselb/2.0")});
    return answer;
}

Answer serverError(int status)
{
    if (status == 502 || status == 504) { // the gateway speaks HTML
        Answer answer = textAnswer(status, QByteArrayLiteral("text/html"),
            QByteArrayLiteral("<html><body><h1>The server had a problem</h1></body></html>"));
        answer.headers.append({QByteArrayLiteral("Server"), QByteArrayLiteral("awselb/2.0")});
        return answer;
    }
    if (status == 408)
        return refusal(
            status, QStringLiteral("request_timeout"), QStringLiteral("Request timed out"));
    if (status == 503) {
        return refusal(status, QStringLiteral("service_unavailable"),
            QStringLiteral("Sorry, the API service is temporarily unavailable"));
    }
    return refusal(status, QStringLiteral("server_error"), QStringLiteral("Server Error"));
}

Answer huge()
{
    constexpr int size = 8 * 1024 * 1024;
    return textAnswer(200, QByteArrayLiteral("application/json"),
        "{\"type\":\"admin\",\"job_title\":\"" + QByteArray(size, 'x') + "\"}");
}

Answer withDelivery(Delivery delivery)
{
    Answer answer = jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("admin")},
            {QStringLiteral("id"), QStringLiteral("7000000")}});
    answer.delivery = delivery;
    return answer;
}

void addRateHeaders(Answer &answer, const RateWindow::Reading &reading)
{
    answer.headers.append(
        {QByteArrayLiteral("X-RateLimit-Limit"), QByteArray::number(reading.limit)});
    answer.headers.append(
        {QByteArrayLiteral("X-RateLimit-Remaining"), QByteArray::number(reading.remaining)});
    answer.headers.append(
        {QByteArrayLiteral("X-RateLimit-Reset"), QByteArray::number(reading.reset)});
}

Answer rateExceeded(int limit)
{
    return refusal(429, QStringLiteral("rate_limit_exceeded"),
        QStringLiteral("Exceeded rate limit of %1 in 10_seconds").arg(limit));
}

Answer scopeRefusal(const Permission &permission, bool namesScope)
{
    if (!namesScope) {
        return refusal(401, QStringLiteral("token_unauthorized"),
            QStringLiteral("Not authorized to access resource"));
    }
    return refusal(403, QStringLiteral("forbidden"),
        QStringLiteral("You do not have the required scope (%1) to access this resource")
            .arg(permission.scope));
}

} // namespace

QByteArray RestApi::pipelineAgent()
{
    return QByteArrayLiteral("order-pipeline/3 (practice)");
}

Answer RestApi::answer(const Request &request)
{
    const bool pipeline = request.header(QByteArrayLiteral("user-agent")) == pipelineAgent();
    if (!pipeline)
        ++m_stage.tally.rest;
    const Trouble trouble = m_stage.weather.strike(request.path, pipeline);
    const QByteArray bearer = request.bearer();
    Answer answer;
    if (std::optional<Answer> broken = troubled(trouble))
        answer = *broken;
    else if (const Admin *caller = callerOf(bearer))
        answer = authenticated(request, *caller, trouble);
    else
        answer = refusedToken(bearer);
    answer.delay_ms = m_stage.weather.slow_ms;
    if (answer.contentType.startsWith("application/json"))
        stamp(answer, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return answer;
}

const Admin *RestApi::callerOf(const QByteArray &bearer) const
{
    const Model &model = m_stage.model;
    const Admin *caller = model.bearerOf(bearer);
    if (!caller)
        return m_stage.weather.acceptsAnyToken && !bearer.isEmpty() ? &model.teammate() : nullptr;
    const bool works = caller->id == model.teammate().id ? model.tokenWorks() : !caller->removed;
    return works ? caller : nullptr;
}

std::optional<Answer> RestApi::troubled(Trouble trouble) const
{
    switch (trouble) {
    case Trouble::None:
    case Trouble::Throttle:
        return std::nullopt; // only a known token has a rate limit
    case Trouble::EdgeBlock:
        return edgeBlock();
    case Trouble::CaptivePortal:
        return textAnswer(200, QByteArrayLiteral("text/html; charset=utf-8"),
            QByteArrayLiteral("<!doctype html><title>Hotel Wi-Fi</title><h1>Please log in</h1>"));
    case Trouble::Malformed:
        return textAnswer(200, QByteArrayLiteral("application/json"),
            QByteArrayLiteral("{\"type\":\"admin\",\"id\":\"7"));
    case Trouble::WrongShape:
        return jsonAnswer(200, {{QStringLiteral("status"), QStringLiteral("ok")}});
    case Trouble::Redirect: {
        Answer answer = textAnswer(m_stage.weather.status, QByteArrayLiteral("text/html"), {});
        answer.headers.append(
            {QByteArrayLiteral("Location"), m_stage.weather.target.toUtf8().simplified()});
        return answer;
    }
    case Trouble::ServerError:
        return serverError(m_stage.weather.status);
    case Trouble::Drop:
        return withDelivery(Delivery::Drop);
    case Trouble::Drip:
        return withDelivery(Delivery::Drip);
    case Trouble::Huge:
        return huge();
    case Trouble::Truncated:
        return withDelivery(Delivery::Truncated);
    }
    return std::nullopt;
}

Answer RestApi::refusedToken(const QByteArray &bearer) const
{
    const Model &model = m_stage.model;
    if (bearer.isEmpty()) {
        return refusal(401, QStringLiteral("missing_authorization"),
            QStringLiteral("No authorization data was found on the request"));
    }
    if (bearer == model.token && !model.teammate().removed) {
        const QString &fate = model.tokenFate;
        // Messages where one was ever published (facts 4.4); the official description elsewhere.
        if (fate == QLatin1String("token_suspended"))
            return refusal(401, fate, QStringLiteral("Unauthorized token, suspended application"));
        if (fate == QLatin1String("token_revoked"))
            return refusal(401, fate, QStringLiteral("The token or API Key has been revoked"));
        if (fate == QLatin1String("token_not_found"))
            return refusal(401, fate, QStringLiteral("Unauthorized\n"));
        if (fate == QLatin1String("token_expired"))
            return refusal(401, fate, QStringLiteral("The token is expired"));
        if (fate == QLatin1String("token_blocked"))
            return refusal(403, fate, QStringLiteral("The API Key or App has been blocked"));
    } else if (bearer != model.token && m_stage.weather.noControlAnswer) {
        return serverError(500);
    }
    return refusal(401, QStringLiteral("unauthorized"), QStringLiteral("Access Token Invalid"));
}

Answer RestApi::authenticated(const Request &request, const Admin &caller, Trouble trouble)
{
    const Weather &weather = m_stage.weather;
    RateWindow::Reading reading = m_windows[caller.id].take(request.at.toSecsSinceEpoch(), weather);
    const std::optional<int> version =
        versionOf(request.header(QByteArrayLiteral("intercom-version")));
    Answer answer;
    if (trouble == Trouble::Throttle || reading.exceeded) {
        reading.remaining = 0;
        answer = rateExceeded(reading.limit);
        if (trouble == Trouble::Throttle && weather.retryAfter_s) {
            answer.headers.append(
                {QByteArrayLiteral("Retry-After"), QByteArray::number(*weather.retryAfter_s)});
        }
    } else if (weather.ipAllowlist) {
        answer = refusal(403, QStringLiteral("forbidden"),
            QStringLiteral("Your IP address is not on the allowlist for API access"));
    } else if (!version) {
        answer = refusal(400, QStringLiteral("intercom_version_invalid"),
            QStringLiteral("The requested version could not be found"));
    } else if (!acceptsJson(request.header(QByteArrayLiteral("accept")))) {
        answer = refusal(406, QStringLiteral("client_error"), QStringLiteral("Not Acceptable"));
    } else {
        answer = routed(request, caller, *version);
    }
    addRateHeaders(answer, reading);
    const QByteArray named = request.header(QByteArrayLiteral("intercom-version"));
    answer.headers.append({QByteArrayLiteral("Intercom-Version"),
        !version || named.isEmpty() ? QByteArrayLiteral("2.16") : named});
    return answer;
}

Answer RestApi::routed(const Request &request, const Admin &caller, int version)
{
    const Weather &weather = m_stage.weather;
    if (weather.planRestricted && weather.planRestricted->isEmpty()) {
        return refusal(403, QStringLiteral("api_plan_restricted"),
            QStringLiteral("Active subscription needed."));
    }
    const RoutedPage found = findRoute(request.method, request.path);
    if (!found.route)
        return notFound(QStringLiteral("Resource Not Found"));
    if (version < found.route->since || (version == oldMajor && found.route->page != me)) {
        return refusal(400, QStringLiteral("intercom_version_invalid"),
            QStringLiteral("Requested resource is not available in current API version."));
    }
    if (weather.planRestricted && request.path.startsWith(*weather.planRestricted)) {
        return refusal(403, QStringLiteral("api_plan_restricted"),
            QStringLiteral("This feature is not yet available to your app"));
    }
    for (const QString &path : weather.featuresOff) {
        if (request.path.startsWith(path))
            return notFound(QStringLiteral("Not found"));
    }
    const Permission *permission = findPermission(QLatin1String(found.route->permission));
    const bool own = caller.id == m_stage.model.teammate().id;
    if (own && permission && !m_stage.model.allowed(permission->key))
        return scopeRefusal(*permission, m_stage.model.namesScope);
    return found.route->page(
        {request, m_stage.model, caller, version, found.id, weather.ipAllowlist});
}

} // namespace keybearer::practice
