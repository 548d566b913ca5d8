// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ScimWrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace keybearer::practice {

namespace {

bool isPrimary(const QJsonObject &email)
{
    return email.value(QStringLiteral("primary")).toBool();
}

/// The primary address of an `emails` value, else its first.
std::optional<QString> primaryOf(const QJsonValue &emails)
{
    if (emails.isString())
        return emails.toString();
    QJsonObject chosen = emails.toObject();
    const QJsonArray all = emails.toArray();
    for (const QJsonValue email : all) {
        if (chosen.isEmpty() || isPrimary(email.toObject()))
            chosen = email.toObject();
    }
    const QJsonValue value = chosen.value(QStringLiteral("value"));
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    // Entra sends the words.
    if (value.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    if (value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    return std::nullopt;
}

void readAttribute(ScimWrite &write, const QString &path, const QJsonValue &value)
{
    const QString name = path.toLower();
    if (name == QLatin1String("username") && value.isString())
        write.userName = value.toString();
    else if (name.startsWith(QLatin1String("emails")))
        write.email = primaryOf(value);
    else if (name == QLatin1String("displayname") || name == QLatin1String("name.formatted"))
        write.displayName = value.toString();
    else if (name == QLatin1String("active"))
        write.active = truth(value);
    else if (name == QLatin1String("username"))
        write.fault = QStringLiteral("invalidValue");
}

void readAttributes(ScimWrite &write, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        readAttribute(write, it.key(), it.value());
}

void checkAgreement(ScimWrite &write)
{
    if (write.userName && write.email
        && write.userName->compare(*write.email, Qt::CaseInsensitive) != 0)
        write.fault = QStringLiteral("invalidValue");
}

} // namespace

ScimWrite readPatch(const QJsonObject &body)
{
    ScimWrite write;
    const QJsonArray operations = body.value(QStringLiteral("Operations")).toArray();
    const QJsonArray schemas = body.value(QStringLiteral("schemas")).toArray();
    if (operations.isEmpty()
        || !schemas.contains(QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp"))) {
        write.fault = QStringLiteral("invalidSyntax");
        return write;
    }
    for (const QJsonValue one : operations) {
        const QJsonObject operation = one.toObject();
        const QString op = operation.value(QStringLiteral("op")).toString().toLower();
        const QString path = operation.value(QStringLiteral("path")).toString();
        const QJsonValue value = operation.value(QStringLiteral("value"));
        if (op != QLatin1String("replace") && op != QLatin1String("add"))
            write.fault = QStringLiteral("invalidSyntax");
        else if (path.isEmpty())
            readAttributes(write, value.toObject());
        else
            readAttribute(write, path, value);
    }
    checkAgreement(write);
    return write;
}

ScimWrite readPut(const QJsonObject &body)
{
    ScimWrite write;
    readAttributes(write, body);
    if (!write.userName)
        write.fault = QStringLiteral("invalidValue");
    checkAgreement(write);
    return write;
}

ScimFilter readFilter(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^\\s*([A-Za-z.]+)\\s+[eE][qQ]\\s+(\"(?:[^\"\\\\]|\\\\.)*\")\\s*$"));
    static const QRegularExpression nested(QStringLiteral(
        "^\\s*emails\\[.*\\bvalue\\s+[eE][qQ]\\s+(\"(?:[^\"\\\\]|\\\\.)*\").*\\]\\s*$"));
    ScimFilter filter;
    QString quoted;
    if (const auto match = plain.match(text); match.hasMatch()) {
        filter.attribute = match.captured(1).toLower();
        quoted = match.captured(2);
    } else if (const auto inner = nested.match(text); inner.hasMatch()) {
        filter.attribute = QStringLiteral("emails.value");
        quoted = inner.captured(1);
    }
    const QByteArray list = QByteArray("[" + quoted.toUtf8() + "]");
    filter.value = QJsonDocument::fromJson(list).array().first().toString();
    return filter;
}

} // namespace keybearer::practice
