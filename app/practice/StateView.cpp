// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/StateView.h"

#include "app/practice/Permissions.h"

#include <QJsonArray>

namespace keybearer::practice {

namespace {

constexpr int shownLog = 10;

QString scimModeName(ScimMode mode)
{
    switch (mode) {
    case ScimMode::Normal:
        return QStringLiteral("normal");
    case ScimMode::Refuse:
        return QStringLiteral("refuse");
    case ScimMode::Ignore:
        return QStringLiteral("ignore");
    case ScimMode::ScimOnly:
        return QStringLiteral("scim_only");
    case ScimMode::Delayed:
        return QStringLiteral("delayed");
    case ScimMode::Drop:
        return QStringLiteral("drop");
    case ScimMode::Off:
        return QStringLiteral("off");
    }
    return {};
}

QJsonObject teammate(const Model &model)
{
    const Admin &admin = model.teammate();
    return {{QStringLiteral("id"), admin.id}, {QStringLiteral("name"), admin.name},
        {QStringLiteral("email"), admin.email},
        {QStringLiteral("email_verified"), admin.emailVerified},
        {QStringLiteral("has_inbox_seat"), admin.inboxSeat},
        {QStringLiteral("two_factor"), admin.twoFactor}, {QStringLiteral("removed"), admin.removed},
        {QStringLiteral("scim_id"), admin.scimId},
        {QStringLiteral("scim_user_name"), admin.scimUserName},
        {QStringLiteral("email_changes"), model.emailChanges}};
}

QJsonObject permissions(const Model &model)
{
    QJsonArray granted;
    QJsonArray taken;
    const QStringList keys = permissionKeys();
    for (const QString &key : keys)
        (model.allowed(key) ? granted : taken).append(key);
    return {{QStringLiteral("granted"), granted}, {QStringLiteral("taken"), taken},
        {QStringLiteral("style"),
            model.namesScope ? QStringLiteral("named") : QStringLiteral("classic")}};
}

QJsonObject weatherView(const Weather &weather)
{
    return {{QStringLiteral("trouble"), troubleName(weather.trouble)},
        {QStringLiteral("path"), weather.path}, {QStringLiteral("times"), weather.times},
        {QStringLiteral("slow_ms"), weather.slow_ms},
        {QStringLiteral("ip_allowlist"), weather.ipAllowlist},
        {QStringLiteral("plan_restricted"),
            weather.planRestricted ? QJsonValue(*weather.planRestricted) : QJsonValue()},
        {QStringLiteral("features_off"), QJsonArray::fromStringList(weather.featuresOff)},
        {QStringLiteral("accept_any_token"), weather.acceptsAnyToken},
        {QStringLiteral("no_control_answer"), weather.noControlAnswer},
        {QStringLiteral("rate_limit"), weather.rateLimit},
        {QStringLiteral("remaining"),
            weather.remaining ? QJsonValue(*weather.remaining) : QJsonValue()}};
}

QJsonArray newestLog(const Model &model)
{
    QJsonArray shown;
    for (auto entry = model.log.crbegin(); entry != model.log.crend() && shown.size() < shownLog;
         ++entry) {
        shown.append(QJsonObject{{QStringLiteral("type"), entry->type},
            {QStringLiteral("description"), entry->description},
            {QStringLiteral("at"),
                QDateTime::fromSecsSinceEpoch(entry->at, Qt::UTC).toString(Qt::ISODateWithMs)}});
    }
    return shown;
}

} // namespace

QJsonObject describe(const Stage &stage)
{
    const Model &model = stage.model;
    const QString fate = model.teammate().removed ? QStringLiteral("teammate_removed")
        : model.tokenFate.isEmpty()               ? QStringLiteral("works")
                                                  : model.tokenFate;
    return {{QStringLiteral("practice"), true},
        {QStringLiteral("workspace"),
            QJsonObject{{QStringLiteral("id"), model.workspaceId},
                {QStringLiteral("name"), model.workspaceName},
                {QStringLiteral("region"), model.region},
                {QStringLiteral("single_sign_on"), model.singleSignOn}}},
        {QStringLiteral("teammate"), teammate(model)}, {QStringLiteral("token"), fate},
        {QStringLiteral("permissions"), permissions(model)},
        {QStringLiteral("weather"), weatherView(stage.weather)},
        {QStringLiteral("scim"),
            QJsonObject{{QStringLiteral("mode"), scimModeName(stage.scim.mode)},
                {QStringLiteral("patch"), stage.scim.patch},
                {QStringLiteral("no_content"), stage.scim.noContent}}},
        {QStringLiteral("calls"),
            QJsonObject{{QStringLiteral("rest"), stage.tally.rest},
                {QStringLiteral("scim"), stage.tally.scim},
                {QStringLiteral("scim_writes"), stage.tally.scimWrites},
                {QStringLiteral("account"), stage.tally.account}}},
        {QStringLiteral("orders"), model.ordersTaken}, {QStringLiteral("log"), newestLog(model)}};
}

} // namespace keybearer::practice
