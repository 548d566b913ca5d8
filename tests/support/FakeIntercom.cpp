// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeIntercom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keybearer {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray envelope(const char *code, const char *message)
{
    return QByteArrayLiteral(
               R"({"type":"error.list","request_id":"b2i3ri5909msvfqskol0","errors":[{"code":")")
        + code + R"(","message":")" + message + R"("}]})";
}

FakeReply withRate(FakeReply reply)
{
    return std::move(reply)
        .withHeader("X-RateLimit-Limit", "1667")
        .withHeader("X-RateLimit-Remaining", "1600")
        .withHeader("X-RateLimit-Reset", "4102444800");
}

} // namespace

FakeIntercom::FakeIntercom(FakeNam &nam)
{
    const auto plan = ProbePlan::make({}, QDateTime::currentDateTimeUtc());
    for (const PlannedProbe &row : plan->rows()) {
        const Probe probe = row.probe;
        if (!probe.testable || probe.key == QLatin1String("identify"))
            continue;
        const QString path = QString(probe.path).replace(QLatin1String("{admin_id}"), teammateId);
        QByteArray body = compact(
            {{probe.listKey.isEmpty() ? QStringLiteral("type") : probe.listKey, QJsonArray()}});
        nam.on(probe.method, path.toUtf8(), [this, probe, body](const FakeRequest &request) {
            return answer(request, probe.key, body);
        });
    }
    nam.forget("GET", "/admins");
    nam.on("GET", "/admins", [this](const FakeRequest &request) {
        return answer(request, QStringLiteral("read_admins"),
            compact({{QStringLiteral("type"), QStringLiteral("admin.list")},
                {QStringLiteral("admins"),
                    QJsonArray{
                        QJsonObject{{QStringLiteral("type"), QStringLiteral("admin")},
                            {QStringLiteral("id"), teammateId}, {QStringLiteral("email"), email}},
                        QJsonObject{{QStringLiteral("type"), QStringLiteral("admin")},
                            {QStringLiteral("id"), QStringLiteral("7")},
                            {QStringLiteral("name"), QStringLiteral("Customer Owner")},
                            {QStringLiteral("email"),
                                QStringLiteral("owner@brightwater.example")}}}}}));
    });
    const QByteArray one = "/admins/" + teammateId.toUtf8();
    nam.forget("GET", one);
    nam.on("GET", one, [this](const FakeRequest &request) {
        return answer(request, QStringLiteral("read_one_admin"),
            compact({{QStringLiteral("type"), QStringLiteral("admin")},
                {QStringLiteral("id"), teammateId}, {QStringLiteral("email"), email}}));
    });
    nam.on("GET", "/me", [this](const FakeRequest &request) {
        if (readsUntilApplied > 0 && --readsUntilApplied == 0)
            scimEmail = email = QStringLiteral("intercom-api@brightwater.example");
        return identify(request);
    });
    nam.on("GET", "/scim/v2/ServiceProviderConfig",
        FakeReply::json(200, R"({"patch":{"supported":true},"filter":{"supported":true}})"));
    nam.on("GET", "/scim/v2/Schemas", FakeReply::json(404, "{}"));
    nam.on("GET", "/scim/v2/Users", [this](const FakeRequest &request) {
        if (request.raw.rawHeader("Authorization") != "Bearer " + scimToken())
            return FakeReply::json(401, "{}");
        return FakeReply::json(200, R"({"totalResults":1,"Resources":[)" + scimJson() + "]}");
    });
    nam.on("GET", "/scim/v2/Users/u-1",
        [this](const FakeRequest &) { return FakeReply::json(200, scimJson()); });
    nam.on("PATCH", "/scim/v2/Users/u-1",
        [this](const FakeRequest &request) { return change(request); });
}

FakeReply FakeIntercom::answer(
    const FakeRequest &request, const QString &key, const QByteArray &body) const
{
    if (!tokenWorks || request.raw.rawHeader("Authorization") != "Bearer " + goodToken())
        return FakeReply::json(401, envelope("unauthorized", "Access Token Invalid"));
    if (takenPermissions.contains(key))
        return withRate(FakeReply::json(
            401, envelope("token_unauthorized", "Not authorized to access resource")));
    return withRate(FakeReply::json(200, body));
}

FakeReply FakeIntercom::identify(const FakeRequest &request)
{
    const bool control = request.raw.rawHeader("Authorization") != "Bearer " + goodToken();
    if (identifySilent && !control)
        return FakeReply::hanging();
    if (!control && refusedReads > 0 && refusedReads-- > 0)
        return FakeReply::json(401, envelope("unauthorized", "Access Token Invalid"));
    return answer(request, QStringLiteral("identify"),
        compact(
            {{QStringLiteral("type"), QStringLiteral("admin")}, {QStringLiteral("id"), teammateId},
                {QStringLiteral("name"), QStringLiteral("Orders Pipeline")},
                {QStringLiteral("email"), email}, {QStringLiteral("email_verified"), emailVerified},
                {QStringLiteral("app"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("app")},
                        {QStringLiteral("id_code"), workspaceId},
                        {QStringLiteral("name"), QStringLiteral("Brightwater Foods")},
                        {QStringLiteral("region"), QStringLiteral("EU")}}}}));
}

QByteArray FakeIntercom::scimJson() const
{
    return compact({{QStringLiteral("id"), QStringLiteral("u-1")},
        {QStringLiteral("userName"), scimEmail}, {QStringLiteral("active"), true},
        {QStringLiteral("emails"),
            QJsonArray{QJsonObject{
                {QStringLiteral("value"), scimEmail}, {QStringLiteral("primary"), true}}}}});
}

FakeReply FakeIntercom::change(const FakeRequest &request)
{
    ++scimWrites;
    const QByteArray wanted = "intercom-api@brightwater.example";
    const QString target = request.body.contains(wanted) ? QString::fromUtf8(wanted)
                                                         : QStringLiteral("api@agency.example");
    const auto apply = [&](bool everywhere) {
        scimEmail = target;
        if (everywhere)
            email = target;
        if (onChanged)
            onChanged();
    };
    switch (scimMode) {
    case Scim::Changes:
        apply(true);
        break;
    case Scim::SaysNo:
        return FakeReply::json(409,
            R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409",)"
            R"("scimType":"uniqueness","detail":"Email has already been taken"})");
    case Scim::Ignores:
        break;
    case Scim::OnlyScim:
        apply(false);
        break;
    case Scim::AppliesAndDrops:
        apply(true);
        return FakeReply::failure(QNetworkReply::RemoteHostClosedError);
    case Scim::DropsUnapplied:
        return FakeReply::failure(QNetworkReply::RemoteHostClosedError);
    case Scim::FailsThenApplies:
        readsUntilApplied = 3;
        return FakeReply::text(502, "<html>Bad gateway</html>", "text/html");
    }
    return FakeReply::json(200, scimJson());
}

} // namespace keybearer
