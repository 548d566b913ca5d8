// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimGuard.h"

#include "app/scim/ScimBase.h"
#include "app/scim/ScimJson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace keybearer {

namespace {

Unexpected<Error> refuse(const char *subject)
{
    return Unexpected(Error::of(ErrorKind::WrongUsage, QLatin1String(subject)));
}

/// True for `active` alone and as a part of a longer name or path: `urn:…:User:active`,
/// `name.active`, `x[active eq true]`; compatibility forms of letters count as the letters.
bool namesActive(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words =
        name.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts);
    return words.contains(QLatin1String("active"), Qt::CaseInsensitive);
}

bool isTrue(const QJsonValue &value)
{
    return value.isBool() && value.toBool();
}

/// No attribute and no PATCH path in there, at any depth, that sets `active` to anything but true.
/// QJsonDocument reads no deeper than 1024 levels, which bounds the recursion.
bool keepsActive(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), keepsActive);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((namesActive(it.key()) && !isTrue(it.value())) || !keepsActive(it.value()))
            return false;
    }
    const QString path = scimAttribute(object, QLatin1String("path")).toString();
    return !namesActive(path) || isTrue(scimAttribute(object, QLatin1String("value")));
}

/// An operation replaces the user name or emails, or merges an object (RFC 7644, 3.5.2.3).
bool isOurOperation(const QJsonValue &value)
{
    static const QRegularExpression ours(
        QStringLiteral("^(urn:ietf:params:scim:schemas:core:2\\.0:User:)?"
                       "(userName|emails(\\[[^\\[\\]]*\\])?(\\.value)?)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QJsonObject operation = value.toObject();
    const QString op = scimAttribute(operation, QLatin1String("op")).toString();
    if (op.compare(QLatin1String("replace"), Qt::CaseInsensitive) != 0)
        return false;
    const QJsonValue path = scimAttribute(operation, QLatin1String("path"));
    if (path.isUndefined())
        return scimAttribute(operation, QLatin1String("value")).isObject();
    return ours.match(path.toString()).hasMatch();
}

bool isOurPatch(const QJsonObject &body)
{
    const QJsonArray operations = scimAttribute(body, QLatin1String("Operations")).toArray();
    return !operations.isEmpty()
        && std::all_of(operations.begin(), operations.end(), isOurOperation);
}

bool isBelow(const QUrl &base, const QUrl &url)
{
    const auto origin = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return url.isValid() && url.userInfo().isEmpty() && !url.hasFragment()
        && url.adjusted(origin) == base.adjusted(origin);
}

bool isUserPath(const QString &path)
{
    const QLatin1String users("/Users/");
    const QString segment = path.mid(users.size());
    return path.startsWith(users) && !segment.contains(QLatin1Char('/'))
        && isUsableScimId(QUrl::fromPercentEncoding(segment.toLatin1()));
}

bool isSearch(const QUrlQuery &query)
{
    const auto items = query.queryItems();
    return std::all_of(items.begin(), items.end(), [](const auto &item) {
        return item.first == QLatin1String("filter") || item.first == QLatin1String("startIndex");
    });
}

bool isOurPath(const QUrl &base, const HttpRequest &request)
{
    const QString root = base.path(QUrl::FullyEncoded);
    const QString path = request.url.path(QUrl::FullyEncoded);
    if (!isBelow(base, request.url) || !path.startsWith(root))
        return false;
    const QString rest = path.mid(root.size());
    if (request.method == "GET" && rest == QLatin1String("/Users"))
        return isSearch(QUrlQuery(request.url));
    if (request.url.hasQuery())
        return false;
    const bool own =
        rest == QLatin1String("/ServiceProviderConfig") || rest == QLatin1String("/Schemas");
    return (own && request.method == "GET") || isUserPath(rest);
}

/// X-HTTP-Method-Override and its like turn a PATCH into a DELETE at some servers.
bool isOurHeader(const HttpHeader &header)
{
    const QByteArray name = header.name.toLower();
    return name == "accept" || name == "content-type" || name == "if-match";
}

} // namespace

Result<Done> guardScimBody(const QByteArray &method, const QByteArray &body)
{
    const auto object = parseScimObject(body);
    if (!object || object->isEmpty())
        return refuse("scim.body");
    if (!keepsActive(*object))
        return refuse("scim.active");
    if (method == "PATCH" && !isOurPatch(*object))
        return refuse("scim.body");
    return Done{};
}

Result<Done> guardScimRequest(const QUrl &base, const HttpRequest &request)
{
    const bool changes = request.method == "PATCH" || request.method == "PUT";
    if (!changes && request.method != "GET")
        return refuse("scim.method");
    if (!isOurPath(base, request))
        return refuse("scim.path");
    if (!std::all_of(request.headers.begin(), request.headers.end(), isOurHeader))
        return refuse("scim.header");
    if (changes != request.isChange)
        return refuse("scim.change");
    if (changes)
        return guardScimBody(request.method, request.body);
    if (!request.body.isEmpty())
        return refuse("scim.body");
    return Done{};
}

} // namespace keybearer
