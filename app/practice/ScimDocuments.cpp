// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ScimDocuments.h"

#include <QJsonArray>

namespace keybearer::practice {

namespace {

const char *const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";

QJsonArray schema(const char *urn)
{
    return {QLatin1String(urn)};
}

QJsonObject supported(bool yes)
{
    return {{QStringLiteral("supported"), yes}};
}

QJsonObject meta(const QString &type, const QString &location)
{
    return {{QStringLiteral("resourceType"), type}, {QStringLiteral("location"), location}};
}

QJsonObject attribute(const QString &name, const QString &type, bool required,
    const QString &uniqueness, const QJsonArray &inner = {})
{
    QJsonObject object{{QStringLiteral("name"), name}, {QStringLiteral("type"), type},
        {QStringLiteral("multiValued"), name == QLatin1String("emails")},
        {QStringLiteral("required"), required}, {QStringLiteral("caseExact"), false},
        {QStringLiteral("mutability"), QStringLiteral("readWrite")},
        {QStringLiteral("returned"), QStringLiteral("default")},
        {QStringLiteral("uniqueness"), uniqueness}};
    if (!inner.isEmpty())
        object.insert(QStringLiteral("subAttributes"), inner);
    return object;
}

QJsonObject userSchemaDocument(const QString &base)
{
    const QString text = QStringLiteral("string");
    const QString complex = QStringLiteral("complex");
    const QString boolean = QStringLiteral("boolean");
    const QString none = QStringLiteral("none");
    const QJsonArray attributes{
        attribute(QStringLiteral("userName"), text, true, QStringLiteral("server")),
        attribute(QStringLiteral("displayName"), text, false, none),
        attribute(QStringLiteral("name"), complex, false, none,
            {attribute(QStringLiteral("formatted"), text, false, none)}),
        attribute(QStringLiteral("emails"), complex, false, none,
            {attribute(QStringLiteral("value"), text, false, none),
                attribute(QStringLiteral("type"), text, false, none),
                attribute(QStringLiteral("primary"), boolean, false, none)}),
        attribute(QStringLiteral("active"), boolean, false, none)};
    return {{QStringLiteral("schemas"), schema("urn:ietf:params:scim:schemas:core:2.0:Schema")},
        {QStringLiteral("id"), QLatin1String(userSchema)},
        {QStringLiteral("name"), QStringLiteral("User")},
        {QStringLiteral("description"), QStringLiteral("Teammate")},
        {QStringLiteral("attributes"), attributes},
        {QStringLiteral("meta"),
            meta(QStringLiteral("Schema"),
                base % QStringLiteral("/Schemas/") % QLatin1String(userSchema))}};
}

} // namespace

QJsonObject serviceProviderConfig(const ScimManner &manner, const QString &base)
{
    QJsonObject filter = supported(true);
    filter.insert(QStringLiteral("maxResults"), 100);
    QJsonObject bulk = supported(false);
    bulk.insert(QStringLiteral("maxOperations"), 0);
    bulk.insert(QStringLiteral("maxPayloadSize"), 0);
    return {{QStringLiteral("schemas"),
                schema("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig")},
        {QStringLiteral("patch"), supported(manner.patch)}, {QStringLiteral("bulk"), bulk},
        {QStringLiteral("filter"), filter}, {QStringLiteral("changePassword"), supported(false)},
        {QStringLiteral("sort"), supported(false)}, {QStringLiteral("etag"), supported(false)},
        {QStringLiteral("authenticationSchemes"),
            QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("oauthbearertoken")},
                {QStringLiteral("name"), QStringLiteral("SCIM API token")},
                {QStringLiteral("description"),
                    QStringLiteral("The token of the practice workspace")},
                {QStringLiteral("primary"), true}}}},
        {QStringLiteral("meta"),
            meta(QStringLiteral("ServiceProviderConfig"),
                base % QStringLiteral("/ServiceProviderConfig"))}};
}

QJsonObject resourceTypes(const QString &base)
{
    const QJsonObject user{
        {QStringLiteral("schemas"), schema("urn:ietf:params:scim:schemas:core:2.0:ResourceType")},
        {QStringLiteral("id"), QStringLiteral("User")},
        {QStringLiteral("name"), QStringLiteral("User")},
        {QStringLiteral("endpoint"), QStringLiteral("/Users")},
        {QStringLiteral("schema"), QLatin1String(userSchema)},
        {QStringLiteral("meta"),
            meta(QStringLiteral("ResourceType"), base % QStringLiteral("/ResourceTypes/User"))}};
    return listResponse({user}, 1, 100);
}

QJsonObject schemas(const QString &base)
{
    return listResponse({userSchemaDocument(base)}, 1, 100);
}

QJsonObject userResource(const Admin &admin, const QString &base)
{
    QJsonObject about =
        meta(QStringLiteral("User"), base % QStringLiteral("/Users/") % admin.scimId);
    about.insert(
        QStringLiteral("lastModified"), admin.changedAt.toUTC().toString(Qt::ISODateWithMs));
    return {{QStringLiteral("schemas"), schema(userSchema)}, {QStringLiteral("id"), admin.scimId},
        {QStringLiteral("userName"), admin.scimUserName},
        {QStringLiteral("displayName"), admin.name},
        {QStringLiteral("name"), QJsonObject{{QStringLiteral("formatted"), admin.name}}},
        {QStringLiteral("emails"),
            QJsonArray{QJsonObject{{QStringLiteral("value"), admin.scimUserName},
                {QStringLiteral("type"), QStringLiteral("work")},
                {QStringLiteral("primary"), true}}}},
        {QStringLiteral("active"), true}, {QStringLiteral("meta"), about}};
}

QJsonObject listResponse(const QList<QJsonObject> &all, int startIndex, int count)
{
    QJsonArray page;
    for (qsizetype i = qMax(0, startIndex - 1); i < all.size() && page.size() < count; ++i)
        page.append(all.at(i));
    return {
        {QStringLiteral("schemas"), schema("urn:ietf:params:scim:api:messages:2.0:ListResponse")},
        {QStringLiteral("totalResults"), int(all.size())},
        {QStringLiteral("startIndex"), qMax(1, startIndex)},
        {QStringLiteral("itemsPerPage"), int(page.size())}, {QStringLiteral("Resources"), page}};
}

} // namespace keybearer::practice
