// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimUser.h"

#include "app/base/Printable.h"
#include "app/base/SmallLetters.h"
#include "app/scim/ScimBase.h"
#include "app/scim/ScimJson.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace keybearer {

namespace {

constexpr qsizetype longestName = 1000;

Unexpected<Error> malformed(const char *attribute)
{
    return Unexpected(Error::of(ErrorKind::Malformed, QLatin1String(attribute)));
}

/// Ids are text in SCIM; Intercom's own are seen as whole numbers too.
QString idOf(const QJsonObject &object)
{
    const QJsonValue id = scimAttribute(object, QLatin1String("id"));
    const qint64 number = id.toInteger(-1);
    return id.isDouble() && number >= 0 ? QString::number(number) : id.toString();
}

QString textOf(const QJsonObject &object, const char *name)
{
    return scimAttribute(object, QLatin1String(name)).toString();
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

Result<QList<ScimEmail>> emailsOf(const QJsonObject &object)
{
    const QJsonValue value = scimAttribute(object, QLatin1String("emails"));
    QList<ScimEmail> emails;
    if (isAbsent(value))
        return emails;
    if (!value.isArray())
        return malformed("emails");
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject email = entry.toObject();
        const QJsonValue address = scimAttribute(email, QLatin1String("value"));
        if (!entry.isObject() || !(address.isString() || isAbsent(address)))
            return malformed("emails.value");
        if (steersTheReader(address.toString()))
            return malformed("emails.value");
        emails.append({textOf(email, "value"), textOf(email, "type"),
            scimBoolean(scimAttribute(email, QLatin1String("primary"))).value_or(false)});
    }
    return emails;
}

Result<ScimUser> userOf(const QJsonObject &object)
{
    ScimUser user;
    user.id = idOf(object);
    if (!isUsableScimId(user.id))
        return malformed("id");
    user.userName = textOf(object, "userName");
    if (user.userName.isEmpty() || steersTheReader(user.userName))
        return malformed("userName");
    auto emails = emailsOf(object);
    if (!emails)
        return Unexpected(emails.error());
    user.emails = std::move(emails).value();
    const QJsonValue active = scimAttribute(object, QLatin1String("active"));
    user.active = scimBoolean(active);
    if (!user.active && !isAbsent(active))
        return malformed("active");
    user.displayName = textOf(object, "displayName");
    if (user.displayName.isEmpty())
        user.displayName =
            textOf(scimAttribute(object, QLatin1String("name")).toObject(), "formatted");
    user.displayName = printable(user.displayName, longestName);
    user.version = textOf(scimAttribute(object, QLatin1String("meta")).toObject(), "version");
    user.asSent = object;
    return user;
}

QString comparable(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString domain = address.mid(at + 1);
    const QString ace = QString::fromLatin1(QUrl::toAce(domain));
    return withSmallLetters(address.left(at + 1) % (ace.isEmpty() ? domain : ace));
}

} // namespace

qsizetype ScimUser::mainEmail() const
{
    for (qsizetype i = 0; i < emails.size(); ++i) {
        if (emails.at(i).primary)
            return i;
    }
    for (qsizetype i = 0; i < emails.size(); ++i) {
        if (isSameAddress(emails.at(i).value, userName))
            return i;
    }
    return emails.isEmpty() ? -1 : 0;
}

QString ScimUser::address() const
{
    const qsizetype main = mainEmail();
    return main < 0 ? userName : emails.at(main).value;
}

bool ScimUser::goesBy(const QString &email) const
{
    return isSameAddress(userName, email) || isSameAddress(address(), email);
}

Result<ScimUser> parseScimUser(const QByteArray &body)
{
    const auto object = parseScimObject(body);
    if (!object)
        return Unexpected(object.error());
    return userOf(*object);
}

Result<ScimUserPage> parseScimUserPage(const QByteArray &body)
{
    const auto list = parseScimObject(body);
    if (!list)
        return Unexpected(list.error());
    ScimUserPage page;
    page.total = scimAttribute(*list, QLatin1String("totalResults")).toInteger(-1);
    if (page.total < 0)
        return malformed("totalResults");
    // RFC 7644, 3.4.2: may be left out when nothing was found
    const QJsonValue resources = scimAttribute(*list, QLatin1String("Resources"));
    if (!resources.isArray() && !(isAbsent(resources) && page.total == 0))
        return malformed("Resources");
    const QJsonArray entries = resources.toArray();
    if (entries.size() > page.total)
        return malformed("totalResults");
    QSet<QString> ids;
    for (const QJsonValue entry : entries) {
        auto user = userOf(entry.toObject());
        if (!user)
            return Unexpected(user.error());
        if (ids.contains(user->id))
            return malformed("id");
        ids.insert(user->id);
        page.users.append(std::move(user).value());
    }
    return page;
}

bool isSameAddress(const QString &one, const QString &other)
{
    return comparable(one) == comparable(other);
}

} // namespace keybearer
