// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/Answer.h"

#include "app/base/Printable.h"
#include "app/http/RetryRule.h"
#include "app/intercom/ApiBase.h"
#include "app/intercom/JsonFields.h"
#include "app/intercom/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace keybearer {
namespace {

constexpr qsizetype longestText = 1000;

/// The first error of a list that real traffic has shown null, empty and nested.
QJsonObject firstError(const QJsonValue &errors)
{
    QJsonValue value = errors;
    while (value.isArray())
        value = value.toArray().at(0);
    return value.toObject();
}

QString text(const QJsonObject &object, QLatin1String key)
{
    return printable(object.value(key).toString(), longestText);
}

/// Where an answer can be taken for what it says it is.
bool isTrusted(const Exchange &exchange)
{
    return exchange.verifiedTls
        || (exchange.url.scheme() == QLatin1String("http") && isLoopback(exchange.url));
}

bool hasType(const Exchange &exchange, const char *word)
{
    return exchange.header("Content-Type").toLower().contains(word);
}

bool looksLikeHtml(const Exchange &exchange)
{
    return hasType(exchange, "html") || exchange.body.trimmed().startsWith('<');
}

bool looksLikeJson(const Exchange &exchange)
{
    return hasType(exchange, "json") || !QJsonDocument::fromJson(exchange.body).isNull();
}

/// Of an exchange that has no complete answer.
Cause causeOfError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Cause::Cancelled;
    case ErrorKind::Timeout:
        return Cause::Timeout;
    case ErrorKind::Dns:
        return Cause::Dns;
    case ErrorKind::ConnectionRefused:
        return Cause::RefusedConnection;
    case ErrorKind::ConnectionLost:
    case ErrorKind::OutcomeUnknown:
        return Cause::ConnectionLost;
    case ErrorKind::TlsUntrusted:
        return Cause::TlsUntrusted;
    case ErrorKind::TlsExpired:
        return Cause::TlsExpired;
    case ErrorKind::TlsHost:
        return Cause::TlsHost;
    case ErrorKind::Proxy:
        return Cause::Proxy;
    case ErrorKind::Redirect:
        return Cause::Redirect;
    case ErrorKind::TooLarge:
        return Cause::TooLarge;
    case ErrorKind::Withheld:
        return Cause::RateLimited;
    case ErrorKind::NotFound:
        return Cause::NotFound;
    case ErrorKind::WrongUsage:
    case ErrorKind::Http:
    case ErrorKind::Malformed:
    case ErrorKind::KeychainDenied:
    case ErrorKind::NoKeychain:
    case ErrorKind::Disk:
    case ErrorKind::Busy:
    case ErrorKind::Damaged:
        return Cause::Malformed;
    }
    return Cause::Malformed;
}

/// Statuses that say nothing about the token, whoever sent them and in whatever words.
std::optional<Cause> causeOfStatus(int status)
{
    if (status == 407)
        return Cause::Proxy;
    if (status == 408)
        return Cause::Timeout;
    if (status == 429)
        return Cause::RateLimited;
    if (status == 511)
        return Cause::CaptivePortal;
    if (status >= 500)
        return Cause::ServerError;
    if (status >= 300 && status < 400)
        return Cause::Redirect;
    return std::nullopt;
}

/// Kept by something on the way, which our requests forbid (`Cache-Control: no-cache`). What can't
/// be read as the age of a fresh answer is none.
bool isStored(const Exchange &exchange)
{
    const QByteArray age = exchange.header("Age").trimmed();
    const bool isFresh = age.isEmpty() || (age.count('0') == age.size());
    return !isFresh;
}

Cause causeOfSuccess(const Exchange &exchange, bool shapeOk)
{
    const bool dropped = exchange.body.isEmpty() && exchange.bodyBytes > 0;
    if (looksLikeHtml(exchange))
        return Cause::CaptivePortal;
    if (exchange.status != 200)
        return Cause::Malformed; // every call of ours is answered with 200 or refused
    if (shapeOk && !exchange.body.isEmpty())
        return Cause::Ok;
    if (shapeOk && dropped && hasType(exchange, "json"))
        return Cause::Ok;
    const bool empty = exchange.body.isEmpty() && !dropped;
    return empty || looksLikeJson(exchange) ? Cause::Malformed : Cause::NotIntercom;
}

/// A refusal that did not come from Intercom's API: no envelope of its own.
Cause causeOfStranger(const Exchange &exchange)
{
    // facts 1.4: a load balancer's 403 is a page, and has no request id.
    const bool gateway =
        exchange.status == 403 && exchange.requestId().isEmpty() && !exchange.rateLimit().present();
    return gateway && looksLikeHtml(exchange) ? Cause::EdgeBlock : Cause::NotIntercom;
}

struct CodeCause {
    QLatin1String code;
    Cause cause = Cause::Malformed;
};

/// Codes with one meaning (facts 4.3, 4.4).
constexpr std::array plainCodes{
    CodeCause{QLatin1String("token_suspended"), Cause::WorkspaceSuspended},
    CodeCause{QLatin1String("token_blocked"), Cause::TokenBlocked},
    CodeCause{QLatin1String("token_revoked"), Cause::TokenRevoked},
    CodeCause{QLatin1String("token_not_found"), Cause::TokenNotFound},
    CodeCause{QLatin1String("token_expired"), Cause::TokenExpired},
    CodeCause{QLatin1String("api_plan_restricted"), Cause::PlanRestricted},
    CodeCause{QLatin1String("action_forbidden"), Cause::SeatMissing},
    // Intercom saw no token although one was sent: something on the way took it out.
    CodeCause{QLatin1String("missing_authorization"), Cause::Proxy},
};

Cause causeOf401(const Answer &answer)
{
    // facts 1.4: the rate limit is told only to a token that was recognised.
    if (answer.rateHeaders)
        return Cause::ScopeRefused;
    if (answer.code == QLatin1String("token_unauthorized")
        && answer.message.contains(QLatin1String("access resource"), Qt::CaseInsensitive))
        return Cause::ScopeRefused;
    if (answer.code == QLatin1String("unauthorized")
        || answer.code == QLatin1String("token_unauthorized"))
        return Cause::TokenInvalid;
    return Cause::Malformed; // a code that nobody has described proves nothing
}

Cause causeOf403(const Answer &answer)
{
    // First, since one scope is called manage_ip_allowlist.
    if (answer.message.contains(QLatin1String("required scope"), Qt::CaseInsensitive))
        return Cause::ScopeRefused;
    if (answer.message.contains(QLatin1String("allowlist"), Qt::CaseInsensitive))
        return Cause::IpAllowlist;
    if (answer.message.contains(QLatin1String("inbox access"), Qt::CaseInsensitive))
        return Cause::SeatMissing;
    if (answer.message.contains(QLatin1String("token invalid"), Qt::CaseInsensitive))
        return answer.rateHeaders ? Cause::Malformed : Cause::TokenInvalid;
    return answer.code.isEmpty() ? Cause::Malformed : Cause::ScopeRefused;
}

/// A refusal in Intercom's own envelope.
Cause causeOfRefusal(const Answer &answer)
{
    if (answer.code == QLatin1String("intercom_version_invalid"))
        return Cause::VersionInvalid;
    if (answer.status == 401 || answer.status == 403) {
        for (const CodeCause &plain : plainCodes) {
            if (answer.code == plain.code)
                return plain.cause;
        }
    }
    switch (answer.status) {
    case 401:
        return causeOf401(answer);
    case 403:
        return causeOf403(answer);
    case 402:
        return Cause::PlanRestricted;
    case 404:
        return Cause::NotFound;
    case 405:
        return Cause::ScopeRefused; // facts 4.2: "not allowed for this type of admin"
    default:
        return Cause::Malformed; // 400, 406, 409, 422: our request, not the token
    }
}

} // namespace

std::optional<ErrorEnvelope> parseErrorEnvelope(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object || object->value(QLatin1String("type")) != QLatin1String("error.list")
        || !object->contains(QLatin1String("errors")))
        return std::nullopt;
    const QJsonObject first = firstError(object->value(QLatin1String("errors")));
    return ErrorEnvelope{text(first, QLatin1String("code")), text(first, QLatin1String("message")),
        text(*object, QLatin1String("request_id"))};
}

Answer readAnswer(const Exchange &exchange, bool shapeOk)
{
    Answer answer;
    answer.status = exchange.status;
    answer.requestId = printable(exchange.requestId(), longestText);
    answer.rateHeaders = exchange.rateLimit().present();
    if (exchange.error) {
        answer.cause = causeOfError(exchange.error->kind);
        return answer;
    }
    // What calls itself a page is somebody else's, whatever words it borrows.
    const auto envelope =
        looksLikeHtml(exchange) ? std::nullopt : parseErrorEnvelope(exchange.body);
    if (envelope) {
        answer.code = envelope->code;
        answer.message = envelope->message;
        if (!envelope->requestId.isEmpty())
            answer.requestId = envelope->requestId;
    }
    const bool success = exchange.status >= 200 && exchange.status < 300;
    if (isStored(exchange) && (success || !causeOfStatus(exchange.status)))
        answer.cause = Cause::NotIntercom; // of another time, and maybe of another token
    else if (success)
        answer.cause = envelope ? Cause::Malformed : causeOfSuccess(exchange, shapeOk);
    else if (const auto cause = causeOfStatus(exchange.status))
        answer.cause = *cause;
    else
        answer.cause = envelope ? causeOfRefusal(answer) : causeOfStranger(exchange);
    answer.fromIntercom = isTrusted(exchange) && !isStored(exchange)
        && (success ? answer.cause == Cause::Ok : envelope.has_value());
    return answer;
}

Error errorOf(const Exchange &exchange, const Answer &answer)
{
    if (exchange.error)
        return *exchange.error;
    const bool success = exchange.status >= 200 && exchange.status < 300;
    Error error;
    error.kind = success || answer.cause == Cause::NotIntercom ? ErrorKind::Malformed
        : answer.cause == Cause::NotFound                      ? ErrorKind::NotFound
                                                               : ErrorKind::Http;
    error.httpStatus = answer.status;
    error.serverCode = answer.code;
    error.serverMessage = answer.message;
    error.requestId = answer.requestId;
    error.retryAfter_ms = toldWait_ms(exchange);
    return error;
}

} // namespace keybearer
