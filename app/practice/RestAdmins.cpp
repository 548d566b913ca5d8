// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ActivityTypes.h"
#include "app/practice/Envelope.h"
#include "app/practice/RestPages.h"

namespace keybearer::practice {

namespace {

constexpr int roleSince = 16; // facts 3: `role` stands in /admins from 2.16 on
constexpr int supportTeam = 914001;

QString picture(const Admin &admin)
{
    return QStringLiteral("https://static.practice.example/avatars/%1.png").arg(admin.id);
}

QJsonObject role(const Admin &admin)
{
    return {{QStringLiteral("type"), QStringLiteral("role")}, {QStringLiteral("id"), admin.roleId},
        {QStringLiteral("name"), admin.roleName}};
}

QJsonArray teamsOf(const Model &model, const Admin &admin)
{
    const bool inTeam = admin.id != model.teammate().id && admin.id != model.owner().id;
    return inTeam ? QJsonArray{supportTeam} : QJsonArray{};
}

QJsonObject commonFields(const RestCall &call, const Admin &admin)
{
    return {{QStringLiteral("type"), QStringLiteral("admin")}, {QStringLiteral("id"), admin.id},
        {QStringLiteral("name"), admin.name}, {QStringLiteral("email"), admin.email},
        {QStringLiteral("job_title"), admin.jobTitle}, {QStringLiteral("away_mode_enabled"), false},
        {QStringLiteral("away_mode_reassign"), false},
        {QStringLiteral("has_inbox_seat"), admin.inboxSeat},
        {QStringLiteral("team_ids"), teamsOf(call.model, admin)}};
}

QJsonObject adminObject(const RestCall &call, const Admin &admin)
{
    QJsonObject object = commonFields(call, admin);
    // A text here, an object in /me: both are Intercom's.
    object.insert(QStringLiteral("avatar"), picture(admin));
    object.insert(QStringLiteral("team_priority_level"),
        QJsonObject{{QStringLiteral("primary_team_ids"), teamsOf(call.model, admin)},
            {QStringLiteral("secondary_team_ids"), QJsonArray()}});
    if (call.version >= roleSince)
        object.insert(QStringLiteral("role"), role(admin));
    return object;
}

QJsonObject logObject(const LogEntry &entry)
{
    const QJsonObject by{{QStringLiteral("type"), QStringLiteral("admin")},
        {QStringLiteral("id"), entry.byId}, {QStringLiteral("email"), entry.byEmail},
        {QStringLiteral("ip"), QStringLiteral("127.0.0.1")}};
    return {{QStringLiteral("id"), entry.id}, {QStringLiteral("performed_by"), by},
        {QStringLiteral("metadata"), entry.metadata}, {QStringLiteral("created_at"), entry.at},
        {QStringLiteral("activity_type"), entry.type},
        {QStringLiteral("activity_description"), entry.description}};
}

} // namespace

Answer me(const RestCall &call)
{
    const Model &model = call.model;
    QJsonObject object = commonFields(call, call.caller);
    object.insert(QStringLiteral("email_verified"), call.caller.emailVerified);
    object.insert(QStringLiteral("avatar"),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("avatar")},
            {QStringLiteral("image_url"), picture(call.caller)}});
    if (call.version == previewVersion)
        object.insert(QStringLiteral("role"), role(call.caller));
    object.insert(QStringLiteral("app"),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("app")},
            {QStringLiteral("id_code"), model.workspaceId},
            {QStringLiteral("name"), model.workspaceName}, {QStringLiteral("region"), model.region},
            {QStringLiteral("timezone"), QStringLiteral("Europe/Dublin")},
            {QStringLiteral("created_at"), model.createdAt.toSecsSinceEpoch()},
            {QStringLiteral("secure"), false}, // in the real example, not in its schema
            {QStringLiteral("identity_verification"), false}});
    return jsonAnswer(200, object);
}

Answer listAdmins(const RestCall &call)
{
    QJsonArray admins;
    for (const Admin &admin : std::as_const(call.model.admins)) {
        if (!admin.removed)
            admins.append(adminObject(call, admin));
    }
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("admin.list")},
            {QStringLiteral("admins"), admins}});
}

Answer showAdmin(const RestCall &call)
{
    const Admin *admin = call.model.find(call.id);
    if (!admin)
        return refusal(404, QStringLiteral("admin_not_found"), QStringLiteral("Admin not found"));
    return jsonAnswer(200, adminObject(call, *admin));
}

Answer listActivityLogs(const RestCall &call)
{
    bool known = false;
    const qint64 after =
        call.request.parameter(QStringLiteral("created_at_after")).toLongLong(&known);
    if (!known) {
        return refusal(404, QStringLiteral("parameter_not_found"),
            QStringLiteral("Please provide the following parameters: created_at_after"),
            QStringLiteral("created_at_after"));
    }
    bool bounded = false;
    const qint64 before =
        call.request.parameter(QStringLiteral("created_at_before")).toLongLong(&bounded);
    QJsonArray found;
    for (auto entry = call.model.log.crbegin(); entry != call.model.log.crend(); ++entry) {
        if (entry->at >= after && (!bounded || entry->at <= before))
            found.append(logObject(*entry));
    }
    return pagedList(call, QStringLiteral("activity_log.list"), QStringLiteral("activity_logs"),
        found, 250, Total::Untold);
}

Answer listActivityLogEventTypes(const RestCall &)
{
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("activity_log_event_type.list")},
            {QStringLiteral("event_types"), QJsonArray::fromStringList(activityTypes())}});
}

Answer listTeams(const RestCall &call)
{
    QJsonArray members;
    for (const Admin &admin : std::as_const(call.model.admins)) {
        if (!admin.removed && !teamsOf(call.model, admin).isEmpty())
            members.append(admin.id.toInt());
    }
    const QJsonObject team{{QStringLiteral("type"), QStringLiteral("team")},
        {QStringLiteral("id"), QString::number(supportTeam)},
        {QStringLiteral("name"), QStringLiteral("Customer support")},
        {QStringLiteral("admin_ids"), members},
        {QStringLiteral("admin_priority_level"),
            QJsonObject{{QStringLiteral("primary_admin_ids"), members},
                {QStringLiteral("secondary_admin_ids"), QJsonArray()}}}};
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("team.list")},
            {QStringLiteral("teams"), QJsonArray{team}}});
}

Answer showIpAllowlist(const RestCall &call)
{
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("ip_allowlist")},
            {QStringLiteral("enabled"), call.ipAllowlist},
            {QStringLiteral("ip_allowlist"),
                QJsonArray{QStringLiteral("192.0.2.0/24"), QStringLiteral("198.51.100.7")}}});
}

} // namespace keybearer::practice
