// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Profile.h"

#include <QUuid>

#include <algorithm>

namespace keybearer {

namespace {

constexpr qsizetype maxName = 100;
constexpr qsizetype maxText = 200;
constexpr qsizetype maxNeeded = 100;

/// Control characters (CR, LF, zero byte, escape) and Unicode's own line ends.
bool breaksLines(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

bool isPlain(QStringView text)
{
    return text.size() <= maxText && std::none_of(text.begin(), text.end(), breaksLines);
}

/// What permissions and API versions are made of.
bool isWord(QStringView text)
{
    return text.size() <= maxText && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-").contains(c));
    });
}

/// The form only. Which hosts a token may go to is for those who send it.
bool isBase(const std::optional<QUrl> &url)
{
    if (!url)
        return true;
    const bool isHttp =
        url->scheme() == QLatin1String("https") || url->scheme() == QLatin1String("http");
    return url->isValid() && isHttp && !url->host().isEmpty() && url->userInfo().isEmpty()
        && !url->hasQuery() && !url->hasFragment() && isPlain(url->toString());
}

QString problemWithName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return QStringLiteral("profile.name.empty");
    if (name.size() > maxName)
        return QStringLiteral("profile.name.too_long");
    if (!isPlain(name) || !name.isValidUtf16())
        return QStringLiteral("profile.name.characters");
    return {};
}

QString problemWith(const Profile &profile)
{
    static const QStringList regions{
        QString(), QStringLiteral("us"), QStringLiteral("eu"), QStringLiteral("au")};
    if (const QString problem = problemWithName(profile.name); !problem.isEmpty())
        return problem;
    if (profile.group.size() > maxName || !isPlain(profile.group))
        return QStringLiteral("profile.group");
    if (!isProfileId(profile.id))
        return QStringLiteral("profile.id");
    if (!isBase(profile.apiUrl))
        return QStringLiteral("profile.api_url");
    if (!regions.contains(profile.region))
        return QStringLiteral("profile.region");
    if (!isWord(QString::fromLatin1(profile.apiVersion)))
        return QStringLiteral("profile.api_version");
    if (profile.needed.size() > maxNeeded || profile.needed.contains(QString())
        || !std::all_of(profile.needed.begin(), profile.needed.end(), isWord))
        return QStringLiteral("profile.needed");
    if (!isBase(profile.scimUrl))
        return QStringLiteral("profile.scim_url");
    if (!isPlain(profile.workspaceId))
        return QStringLiteral("profile.workspace_id");
    if (!isPlain(profile.teammateId))
        return QStringLiteral("profile.teammate_id");
    for (const QString &seen :
        {profile.workspaceName, profile.teammateName, profile.email, profile.fingerprint}) {
        if (!isPlain(seen))
            return QStringLiteral("profile.last_seen");
    }
    return {};
}

} // namespace

bool isProfileId(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

Profile newProfile(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = name.trimmed();
    return profile;
}

Result<Done> checkProfile(const Profile &profile)
{
    const QString problem = problemWith(profile);
    if (problem.isEmpty())
        return Done();
    Error error;
    error.kind = ErrorKind::WrongUsage;
    error.subject = problem;
    return Unexpected(error);
}

QString tokenKey(const Profile &profile, TokenRole role)
{
    switch (role) {
    case TokenRole::Access:
        return profile.id % QStringLiteral("/access");
    case TokenRole::Scim:
        return profile.id % QStringLiteral("/scim");
    case TokenRole::Witness:
        return profile.id % QStringLiteral("/witness");
    }
    Q_UNREACHABLE();
}

} // namespace keybearer
