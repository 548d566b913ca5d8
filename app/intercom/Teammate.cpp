// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/Teammate.h"

#include "app/intercom/JsonFields.h"
#include "app/intercom/StrictJson.h"

#include <QJsonArray>

namespace keybearer {
namespace {

Unexpected<Error> malformed(const QString &key)
{
    return Unexpected(Error::of(ErrorKind::Malformed, key));
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// The array under `key`, null read as empty.
Result<QJsonArray> list(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isNull())
        return malformed(key);
    return value.toArray();
}

Result<std::optional<Workspace>> readWorkspace(const QJsonObject &admin)
{
    const QJsonValue value = admin.value(QLatin1String("app"));
    if (isMissing(value))
        return std::optional<Workspace>();
    if (!value.isObject())
        return malformed(QStringLiteral("app"));
    const QJsonObject app = value.toObject();
    const auto id = json::id(app, QStringLiteral("id_code"));
    if (!id)
        return Unexpected(id.error());
    return std::optional(Workspace{*id, json::shown(app.value(QLatin1String("name"))),
        json::shown(app.value(QLatin1String("region"))),
        json::shown(app.value(QLatin1String("timezone")))});
}

std::optional<Role> readRole(const QJsonObject &admin)
{
    const QJsonValue value = admin.value(QLatin1String("role"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject role = value.toObject();
    return Role{json::id(role, QStringLiteral("id")).value_or(QString()),
        json::shown(role.value(QLatin1String("name")))};
}

/// `/me` has an object here, `/admins` an address (OpenAPI 2.16).
QString readAvatar(const QJsonObject &admin)
{
    const QJsonValue value = admin.value(QLatin1String("avatar"));
    return json::shown(
        value.isObject() ? value.toObject().value(QLatin1String("image_url")) : value);
}

Result<Teammate> readAdmin(const QJsonObject &object)
{
    if (object.value(QLatin1String("type")) != QLatin1String("admin"))
        return malformed(QStringLiteral("type"));
    if (!object.value(QLatin1String("errors")).toArray().isEmpty())
        return malformed(QStringLiteral("errors"));
    const auto id = json::id(object, QStringLiteral("id"));
    const auto email = json::email(object, QStringLiteral("email"));
    const auto workspace = readWorkspace(object);
    if (!id || id->isEmpty())
        return malformed(QStringLiteral("id"));
    if (!email)
        return Unexpected(email.error());
    if (!workspace)
        return Unexpected(workspace.error());
    Teammate teammate;
    teammate.id = *id;
    teammate.name = json::shown(object.value(QLatin1String("name")));
    teammate.email = *email;
    teammate.emailVerified = json::flag(object, QStringLiteral("email_verified"));
    teammate.hasInboxSeat = json::flag(object, QStringLiteral("has_inbox_seat"));
    teammate.role = readRole(object);
    teammate.avatarUrl = readAvatar(object);
    teammate.workspace = *workspace;
    teammate.asSent = object;
    return teammate;
}

ActivityLog readActivityLog(const QJsonObject &object)
{
    const QJsonObject by = object.value(QLatin1String("performed_by")).toObject();
    const qint64 at_s = object.value(QLatin1String("created_at")).toInteger(-1);
    constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
    ActivityLog log;
    log.id = json::id(object, QStringLiteral("id")).value_or(QString());
    log.type = json::shown(object.value(QLatin1String("activity_type")));
    log.description = json::shown(object.value(QLatin1String("activity_description")));
    log.performedById = json::id(by, QStringLiteral("id")).value_or(QString());
    log.performedByEmail = json::shown(by.value(QLatin1String("email")));
    if (at_s >= 0 && at_s <= lastSecond)
        log.createdAt = QDateTime::fromSecsSinceEpoch(at_s, Qt::UTC);
    log.metadata = object.value(QLatin1String("metadata")).toObject();
    return log;
}

} // namespace

Result<Teammate> parseMe(const QByteArray &body)
{
    return parseAdmin(body);
}

Result<Teammate> parseAdmin(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    return object ? readAdmin(*object) : Result<Teammate>(Unexpected(object.error()));
}

Result<QList<Teammate>> parseAdmins(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return Unexpected(object.error());
    const auto admins = list(*object, QStringLiteral("admins"));
    if (!admins)
        return Unexpected(admins.error());
    QList<Teammate> teammates;
    for (const auto &value : *admins) {
        const QJsonObject entry = value.toObject();
        // An entry may be null, and old versions list teams here too (facts 3).
        if (value.isNull() || entry.value(QLatin1String("type")) == QLatin1String("team"))
            continue;
        const auto teammate = readAdmin(entry);
        if (!teammate)
            return Unexpected(teammate.error());
        teammates.append(*teammate);
    }
    return teammates;
}

Result<ActivityLogPage> parseActivityLogs(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return Unexpected(object.error());
    const auto logs = list(*object, QStringLiteral("activity_logs"));
    if (!logs)
        return Unexpected(logs.error());
    ActivityLogPage page;
    for (const auto &value : *logs) {
        if (value.isObject())
            page.logs.append(readActivityLog(value.toObject()));
    }
    const QJsonObject pages = object->value(QLatin1String("pages")).toObject();
    page.page = qMax(1, pages.value(QLatin1String("page")).toInt(1));
    page.totalPages = qMax(1, pages.value(QLatin1String("total_pages")).toInt(1));
    const QJsonValue next = pages.value(QLatin1String("next"));
    page.hasMore = page.page < page.totalPages || next.isObject() || !next.toString().isEmpty();
    return page;
}

Result<IpAllowlist> parseIpAllowlist(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return Unexpected(object.error());
    const auto enabled = json::flag(*object, QStringLiteral("enabled"));
    if (!enabled)
        return malformed(QStringLiteral("enabled"));
    const auto entries = list(*object, QStringLiteral("ip_allowlist"));
    if (!entries)
        return Unexpected(entries.error());
    IpAllowlist allowlist{*enabled, {}};
    for (const auto &entry : *entries)
        allowlist.entries.append(json::shown(entry));
    return allowlist;
}

} // namespace keybearer
