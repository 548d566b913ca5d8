// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimJson.h"

#include "app/base/DoubledName.h"

#include <QJsonDocument>

namespace keybearer {

namespace {

QString folded(const QString &name)
{
    return name.toCaseFolded();
}

QJsonObject::const_iterator find(const QJsonObject &object, QLatin1String name)
{
    auto it = object.constBegin();
    while (it != object.constEnd() && it.key().compare(name, Qt::CaseInsensitive) != 0)
        ++it;
    return it;
}

} // namespace

Result<QJsonObject> parseScimObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("json")));
    if (!doubledName(bytes, folded).isEmpty())
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("json.duplicate")));
    return document.object();
}

QJsonValue scimAttribute(const QJsonObject &object, QLatin1String name)
{
    const auto it = find(object, name);
    return it == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : it.value();
}

void setScimAttribute(QJsonObject &object, QLatin1String name, const QJsonValue &value)
{
    const auto it = find(object, name);
    object.insert(it == object.constEnd() ? QString(name) : it.key(), value);
}

void removeScimAttribute(QJsonObject &object, QLatin1String name)
{
    const auto it = find(object, name);
    if (it != object.constEnd())
        object.remove(it.key());
}

std::optional<bool> scimBoolean(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (value.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QString scimQuoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') % escaped % QLatin1Char('"');
}

} // namespace keybearer
