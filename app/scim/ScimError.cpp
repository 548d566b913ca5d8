// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimError.h"

#include "app/base/Printable.h"
#include "app/scim/ScimJson.h"

#include <QJsonArray>

namespace keybearer {

namespace {

constexpr qsizetype longestText = 1000;

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QString text = printable(scimAttribute(object, name).toString(), longestText);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// `errors` was seen null, empty and as an array in an array (facts, 4.1).
QJsonObject firstError(const QJsonObject &envelope)
{
    QJsonValue value = scimAttribute(envelope, QLatin1String("errors"));
    while (value.isArray())
        value = value.toArray().isEmpty() ? QJsonValue() : value.toArray().first();
    return value.toObject();
}

void readBody(const QJsonObject &body, Error &error)
{
    const QJsonObject first = firstError(body);
    error.serverCode = firstText(body, {QLatin1String("scimType")});
    if (error.serverCode.isEmpty())
        error.serverCode = firstText(first, {QLatin1String("code"), QLatin1String("type")});
    error.serverMessage = firstText(body, {QLatin1String("detail")});
    if (error.serverMessage.isEmpty())
        error.serverMessage =
            firstText(first, {QLatin1String("message"), QLatin1String("description")});
    const QString id = firstText(body, {QLatin1String("request_id")});
    if (!id.isEmpty())
        error.requestId = id;
}

} // namespace

Error scimErrorOf(const Exchange &exchange)
{
    if (exchange.error)
        return *exchange.error;
    Error error = Error::of(ErrorKind::Http);
    error.httpStatus = exchange.status;
    error.requestId = exchange.requestId();
    bool isNumber = false;
    const qint64 seconds = exchange.header("Retry-After").toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 86'400)
        error.retryAfter_ms = seconds * 1000;
    if (const auto body = parseScimObject(exchange.body))
        readBody(*body, error);
    return error;
}

} // namespace keybearer
