// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimChange.h"

#include "app/base/Printable.h"
#include "app/scim/ScimBase.h"
#include "app/scim/ScimGuard.h"
#include "app/scim/ScimJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keybearer {

namespace {

const QLatin1String userNameAttribute("userName");
const QLatin1String emailsAttribute("emails");

bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at > 0 && at < text.size() - 1 && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    });
}

bool isWord(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The user's `emails` as they were sent, with another value in the main entry.
QJsonArray emailsWith(const ScimUser &user, const QString &newEmail)
{
    QJsonArray entries = scimAttribute(user.asSent, emailsAttribute).toArray();
    QJsonObject entry = entries.at(user.mainEmail()).toObject();
    setScimAttribute(entry, QLatin1String("value"), newEmail);
    entries.replace(user.mainEmail(), entry);
    return entries;
}

QJsonObject replaceOperation(const QString &path, const QJsonValue &value)
{
    return {{QStringLiteral("op"), QStringLiteral("replace")}, {QStringLiteral("path"), path},
        {QStringLiteral("value"), value}};
}

/// Names the main entry by what the user shows of it, as long as that fits no other entry; else the
/// whole list is replaced.
QJsonObject emailOperation(const ScimUser &user, const QString &newEmail)
{
    const ScimEmail main = user.emails.at(user.mainEmail());
    const auto only = [&user](auto fits) {
        return std::count_if(user.emails.begin(), user.emails.end(), fits) == 1;
    };
    if (main.primary && only([](const ScimEmail &email) { return email.primary; }))
        return replaceOperation(QStringLiteral("emails[primary eq true].value"), newEmail);
    const auto sameType = [&main](const ScimEmail &email) {
        return email.type.compare(main.type, Qt::CaseInsensitive) == 0;
    };
    if (isWord(main.type) && only(sameType)) {
        const QString path =
            QLatin1String("emails[type eq ") % scimQuoted(main.type) % QLatin1String("].value");
        return replaceOperation(path, newEmail);
    }
    return replaceOperation(emailsAttribute, emailsWith(user, newEmail));
}

QJsonObject patchBody(
    const ScimUser &user, const QList<ScimReplacement> &replacements, const QString &newEmail)
{
    QJsonArray operations;
    for (const ScimReplacement &replacement : replacements) {
        operations.append(replacement.attribute == userNameAttribute
                ? replaceOperation(userNameAttribute, newEmail)
                : emailOperation(user, newEmail));
    }
    return {{QStringLiteral("schemas"),
                QJsonArray{QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp")}},
        {QStringLiteral("Operations"), operations}};
}

/// A PUT takes away what it leaves out, so everything goes back that was read, but for `meta`,
/// which is the provider's.
QJsonObject putBody(
    const ScimUser &user, const QList<ScimReplacement> &replacements, const QString &newEmail)
{
    QJsonObject body = user.asSent;
    removeScimAttribute(body, QLatin1String("meta"));
    if (scimAttribute(body, QLatin1String("schemas")).toArray().isEmpty())
        setScimAttribute(body, QLatin1String("schemas"),
            QJsonArray{QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:User")});
    if (user.active)
        setScimAttribute(body, QLatin1String("active"), *user.active);
    else
        removeScimAttribute(body, QLatin1String("active"));
    for (const ScimReplacement &replacement : replacements) {
        const bool isName = replacement.attribute == userNameAttribute;
        setScimAttribute(body, isName ? userNameAttribute : emailsAttribute,
            isName ? QJsonValue(newEmail) : QJsonValue(emailsWith(user, newEmail)));
    }
    return body;
}

/// The same JSON, with an escape for whatever would show it as something else before it is sent.
QByteArray shownAsItIs(const QString &json)
{
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar c : json) {
        if (steersTheReader(c))
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

Error notReplaceable(QLatin1String attribute)
{
    Error error = Error::of(ErrorKind::Http, attribute);
    error.serverCode = QStringLiteral("mutability");
    return error;
}

Result<QList<ScimReplacement>> replacementsFor(
    const ScimProvider &provider, const ScimUser &user, const QString &newEmail)
{
    QList<ScimReplacement> replacements;
    const bool nameIsAddress = isAddress(user.userName);
    const bool emailsFixed = !ScimProvider::isReplaceable(provider.emails);
    if (!nameIsAddress && user.emails.isEmpty())
        return Unexpected(Error::of(ErrorKind::NotFound, emailsAttribute));
    if (nameIsAddress && !isSameAddress(user.userName, newEmail)) {
        if (!ScimProvider::isReplaceable(provider.userName))
            return Unexpected(notReplaceable(userNameAttribute));
        replacements.append({userNameAttribute, user.userName, newEmail});
    }
    const bool emailDiffers = !user.emails.isEmpty() && !isSameAddress(user.address(), newEmail);
    if (emailDiffers && !emailsFixed)
        replacements.append({emailsAttribute, user.address(), newEmail});
    if (replacements.isEmpty() && emailDiffers)
        return Unexpected(notReplaceable(emailsAttribute));
    if (replacements.isEmpty())
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("email.same")));
    return replacements;
}

} // namespace

Result<ScimChange> makeEmailChange(
    const QUrl &base, const ScimProvider &provider, const ScimUser &user, const QString &newEmail)
{
    if (!isAddress(newEmail))
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("email")));
    auto replacements = replacementsFor(provider, user, newEmail);
    if (!replacements)
        return Unexpected(replacements.error());
    ScimChange change;
    change.userId = user.id;
    change.url = scimUserUrl(base, user.id);
    change.method = provider.patch ? QByteArrayLiteral("PATCH") : QByteArrayLiteral("PUT");
    change.replacements = std::move(replacements).value();
    const QJsonObject body = provider.patch ? patchBody(user, change.replacements, newEmail)
                                            : putBody(user, change.replacements, newEmail);
    change.body =
        shownAsItIs(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    const auto allowed = guardScimBody(change.method, change.body);
    if (!allowed)
        return Unexpected(allowed.error());
    if (provider.etag)
        change.version = user.version.toUtf8();
    return change;
}

} // namespace keybearer
