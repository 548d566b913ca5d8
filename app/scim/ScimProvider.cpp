// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimProvider.h"

#include "app/scim/ScimJson.h"

#include <QJsonArray>

namespace keybearer {

namespace {

std::optional<bool> supported(const QJsonObject &config, QLatin1String feature)
{
    return scimBoolean(
        scimAttribute(scimAttribute(config, feature).toObject(), QLatin1String("supported")));
}

bool isNamed(const QJsonValue &value, QLatin1String attribute, QLatin1String name)
{
    return scimAttribute(value.toObject(), attribute).toString().compare(name, Qt::CaseInsensitive)
        == 0;
}

QJsonObject findNamed(const QJsonArray &list, QLatin1String attribute, QLatin1String name)
{
    for (const QJsonValue value : list) {
        if (isNamed(value, attribute, name))
            return value.toObject();
    }
    return {};
}

Mutability mutabilityOf(const QJsonObject &attribute)
{
    const QString word = scimAttribute(attribute, QLatin1String("mutability")).toString();
    const auto is = [&word](const char *name) {
        return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    if (is("readWrite"))
        return Mutability::ReadWrite;
    if (is("writeOnly"))
        return Mutability::WriteOnly;
    if (is("immutable"))
        return Mutability::Immutable;
    return is("readOnly") ? Mutability::ReadOnly : Mutability::Unknown;
}

/// An attribute whose value can't be written can't be, whatever stands around it.
Mutability mutabilityOfEmails(const QJsonObject &emails)
{
    const QJsonArray parts = scimAttribute(emails, QLatin1String("subAttributes")).toArray();
    const Mutability value =
        mutabilityOf(findNamed(parts, QLatin1String("name"), QLatin1String("value")));
    return ScimProvider::isReplaceable(value) ? mutabilityOf(emails) : value;
}

} // namespace

bool ScimProvider::isReplaceable(Mutability mutability)
{
    return mutability != Mutability::Immutable && mutability != Mutability::ReadOnly;
}

Result<ScimProvider> parseServiceProviderConfig(const QByteArray &body)
{
    const auto config = parseScimObject(body);
    if (!config)
        return Unexpected(config.error());
    const std::optional<bool> patch = supported(*config, QLatin1String("patch"));
    if (!patch)
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("patch.supported")));
    ScimProvider provider;
    provider.patch = *patch;
    provider.filter = supported(*config, QLatin1String("filter"));
    provider.etag = supported(*config, QLatin1String("etag")).value_or(false);
    return provider;
}

Result<Done> parseSchemas(const QByteArray &body, ScimProvider &provider)
{
    const auto list = parseScimObject(body);
    if (!list)
        return Unexpected(list.error());
    const QJsonObject user = findNamed(scimAttribute(*list, QLatin1String("Resources")).toArray(),
        QLatin1String("id"), QLatin1String("urn:ietf:params:scim:schemas:core:2.0:User"));
    if (user.isEmpty())
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("Resources")));
    const QJsonArray attributes = scimAttribute(user, QLatin1String("attributes")).toArray();
    const QLatin1String name("name");
    provider.userName = mutabilityOf(findNamed(attributes, name, QLatin1String("userName")));
    provider.emails = mutabilityOfEmails(findNamed(attributes, name, QLatin1String("emails")));
    return Done{};
}

} // namespace keybearer
