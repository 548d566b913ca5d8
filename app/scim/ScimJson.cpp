// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace keybearer {

namespace {

/// One past the closing quote of the string that opens at `start`.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json.at(at)))
        ++at;
    return at < json.size() && json.at(at) == ':';
}

/// The name as a reader compares it, its escapes resolved.
QString nameOf(const QByteArray &quoted)
{
    const QString name = quoted.contains('\\')
        ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
        : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return name.toCaseFolded();
}

/// For text that QJsonDocument has read without an error, so the syntax needs no second look.
bool hasNameTwice(const QByteArray &json)
{
    QList<QSet<QString>> names;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        if (c != '"') {
            if (c == '{')
                names.append(QSet<QString>());
            else if (c == '}')
                names.removeLast();
            ++at;
            continue;
        }
        const qsizetype end = endOfString(json, at);
        if (isFollowedByColon(json, end)) {
            const QString name = nameOf(json.mid(at, end - at));
            if (names.last().contains(name))
                return true;
            names.last().insert(name);
        }
        at = end;
    }
    return false;
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
    if (hasNameTwice(bytes))
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
