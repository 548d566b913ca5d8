// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ScimApi.h"

#include "app/practice/Envelope.h"
#include "app/practice/ScimDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace keybearer::practice {

namespace {

Answer scim(int status, const QJsonObject &body)
{
    Answer answer = jsonAnswer(status, body);
    answer.contentType = QByteArrayLiteral("application/scim+json; charset=utf-8");
    return answer;
}

Answer scimError(int status, const QString &detail, const QString &scimType = {})
{
    QJsonObject body{{QStringLiteral("schemas"),
                         QJsonArray{QStringLiteral("urn:ietf:params:scim:api:messages:2.0:Error")}},
        {QStringLiteral("status"), QString::number(status)}, {QStringLiteral("detail"), detail}};
    if (!scimType.isEmpty())
        body.insert(QStringLiteral("scimType"), scimType);
    return scim(status, body);
}

Answer noSuchUser()
{
    return scimError(404, QStringLiteral("Resource not found"));
}

bool isWrite(const QByteArray &method)
{
    return method == "PATCH" || method == "PUT" || method == "POST" || method == "DELETE";
}

bool fits(const Admin &admin, const ScimFilter &filter)
{
    if (filter.attribute == QLatin1String("id"))
        return admin.scimId == filter.value;
    if (filter.attribute == QLatin1String("displayname"))
        return admin.name.compare(filter.value, Qt::CaseInsensitive) == 0;
    return admin.scimUserName.compare(filter.value, Qt::CaseInsensitive) == 0;
}

bool understood(const ScimFilter &filter)
{
    // `emails eq` is no comparison of a complex attribute: servers answer it with 400.
    const QStringList known{QStringLiteral("username"), QStringLiteral("emails.value"),
        QStringLiteral("id"), QStringLiteral("displayname")};
    return known.contains(filter.attribute);
}

} // namespace

Answer ScimApi::answer(const Request &request, const QString &base)
{
    ++m_stage.tally.scim;
    if (isWrite(request.method))
        ++m_stage.tally.scimWrites;
    if (m_stage.scim.mode == ScimMode::Off)
        return scimError(404, QStringLiteral("Provisioning is not set up"));
    if (request.bearer() != m_stage.model.scimToken) {
        // facts 6: a bad SCIM token is a 403 with Intercom's own words.
        Answer refused =
            refusal(403, QStringLiteral("forbidden"), QStringLiteral("Access Token Invalid"));
        stamp(refused, QUuid::createUuid().toString(QUuid::WithoutBraces));
        return refused;
    }
    const QString path = request.path.mid(root().size());
    if (request.method == "GET") {
        if (path == QLatin1String("/ServiceProviderConfig"))
            return scim(200, serviceProviderConfig(m_stage.scim, base));
        if (path == QLatin1String("/ResourceTypes"))
            return scim(200, resourceTypes(base));
        if (path == QLatin1String("/Schemas"))
            return scim(200, schemas(base));
        if (path == QLatin1String("/Users"))
            return listUsers(request, base);
    }
    const QString users = QStringLiteral("/Users/");
    if (path.startsWith(users))
        return user(request, base, path.mid(users.size()));
    if (path == QLatin1String("/Users"))
        return scimError(501, QStringLiteral("This practice workspace takes no new teammates"));
    return noSuchUser();
}

Answer ScimApi::listUsers(const Request &request, const QString &base) const
{
    const QString text = request.parameter(QStringLiteral("filter"));
    const ScimFilter filter = readFilter(text);
    if (!text.isEmpty() && !understood(filter))
        return scimError(
            400, QStringLiteral("The filter is not supported"), QStringLiteral("invalidFilter"));
    QList<QJsonObject> found;
    for (const Admin &admin : std::as_const(m_stage.model.admins)) {
        if (!admin.removed && (text.isEmpty() || fits(admin, filter)))
            found.append(userResource(admin, base));
    }
    bool counted = false;
    const int count = request.parameter(QStringLiteral("count")).toInt(&counted);
    return scim(200,
        listResponse(found, request.parameter(QStringLiteral("startIndex")).toInt(),
            counted ? qBound(0, count, 100) : 100));
}

Answer ScimApi::user(const Request &request, const QString &base, const QString &id)
{
    Admin *admin = m_stage.model.findByScimId(id);
    if (!admin)
        return noSuchUser();
    if (request.method == "GET")
        return scim(200, userResource(*admin, base));
    if (request.method == "DELETE") {
        m_stage.model.remove(
            *admin, QStringLiteral("admin_deprovisioned"), m_stage.model.owner(), request.at);
        return scim(204, {});
    }
    if (request.method == "PUT" || (request.method == "PATCH" && m_stage.scim.patch))
        return change(request, base, *admin);
    return scimError(501, QStringLiteral("The operation is not supported"));
}

Answer ScimApi::change(const Request &request, const QString &base, Admin &admin)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return scimError(
            400, QStringLiteral("The body is not valid JSON"), QStringLiteral("invalidSyntax"));
    const ScimWrite write =
        request.method == "PUT" ? readPut(body.object()) : readPatch(body.object());
    if (!write.fault.isEmpty())
        return scimError(400, QStringLiteral("The request is not valid"), write.fault);
    if (!write.active.value_or(true)) {
        // No deactivated state exists: the teammate is deleted (facts 6).
        m_stage.model.remove(
            admin, QStringLiteral("admin_deprovisioned"), m_stage.model.owner(), request.at);
        return written(admin, request, base);
    }
    if (m_stage.scim.mode == ScimMode::Refuse)
        return refused();
    if (write.address()) {
        switch (m_stage.model.judge(admin, *write.address())) {
        case AddressRefusal::Malformed:
            return scimError(
                400, QStringLiteral("userName is not valid"), QStringLiteral("invalidValue"));
        case AddressRefusal::Taken:
            return scimError(
                409, QStringLiteral("Email has already been taken"), QStringLiteral("uniqueness"));
        case AddressRefusal::None:
        case AddressRefusal::SingleSignOn: // the rule is for people; provisioning is its other side
        case AddressRefusal::Removed:
            break;
        }
    }
    return applied(admin, write, request, base);
}

Answer ScimApi::applied(
    Admin &admin, const ScimWrite &write, const Request &request, const QString &base)
{
    const QString address = write.address().value_or(admin.scimUserName);
    const auto apply = [stage = &m_stage, write, address, at = request.at](Admin &target) {
        if (write.displayName && !write.displayName->isEmpty())
            target.name = *write.displayName;
        // The identity provider vouches for the address.
        stage->model.setEmail(target, address, true, at);
    };
    switch (m_stage.scim.mode) {
    case ScimMode::Normal:
        apply(admin);
        break;
    case ScimMode::ScimOnly:
        admin.scimUserName = address;
        admin.changedAt = request.at;
        break;
    case ScimMode::Delayed: {
        Answer answer = written(admin, request, base);
        answer.later_ms = m_stage.scim.delay_ms;
        answer.later = [stage = &m_stage, apply, id = admin.scimId] {
            if (Admin *target = stage->model.findByScimId(id))
                apply(*target);
        };
        return answer;
    }
    case ScimMode::Drop: {
        apply(admin);
        Answer answer;
        answer.delivery = Delivery::Drop;
        return answer;
    }
    case ScimMode::Ignore:
    case ScimMode::Refuse:
    case ScimMode::Off:
        break;
    }
    return written(admin, request, base);
}

Answer ScimApi::written(const Admin &admin, const Request &request, const QString &base) const
{
    if (admin.removed || (request.method == "PATCH" && m_stage.scim.noContent))
        return scim(204, {});
    return scim(200, userResource(admin, base));
}

Answer ScimApi::refused() const
{
    switch (m_stage.scim.refusal) {
    case ScimRefusal::Forbidden:
        return scimError(403, QStringLiteral("Not allowed to change userName"));
    case ScimRefusal::Mutability:
        return scimError(
            400, QStringLiteral("userName is immutable"), QStringLiteral("mutability"));
    case ScimRefusal::Uniqueness:
        return scimError(
            409, QStringLiteral("userName is already in use"), QStringLiteral("uniqueness"));
    case ScimRefusal::Envelope: {
        Answer answer =
            refusal(403, QStringLiteral("forbidden"), QStringLiteral("Forbidden request"));
        stamp(answer, QUuid::createUuid().toString(QUuid::WithoutBraces));
        return answer;
    }
    }
    return scimError(403, QString());
}

} // namespace keybearer::practice
