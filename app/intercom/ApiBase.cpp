// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/ApiBase.h"

#include "app/http/Loopback.h"

#include <QRegularExpression>

#include <algorithm>

namespace keybearer {
namespace {

Unexpected<Error> wrong(const char *subject)
{
    return Unexpected(Error::of(ErrorKind::WrongUsage, QString::fromLatin1(subject)));
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isPrint() && !c.isSpace() && c != QLatin1Char('\\'); });
}

/// A step like `..` would leave the base's own path.
bool hasDotStep(const QUrl &url)
{
    const QStringList steps = url.path(QUrl::FullyDecoded).split(QLatin1Char('/'));
    return steps.contains(QLatin1String("..")) || steps.contains(QLatin1String("."));
}

} // namespace

QUrl apiBaseOf(Region region)
{
    switch (region) {
    case Region::Us:
        return QUrl(QStringLiteral("https://api.intercom.io"));
    case Region::Eu:
        return QUrl(QStringLiteral("https://api.eu.intercom.io"));
    case Region::Au:
        return QUrl(QStringLiteral("https://api.au.intercom.io"));
    }
    return {};
}

std::optional<QUrl> chosenBase(
    const std::optional<QUrl> &apiUrl, const std::optional<Region> &region)
{
    if (apiUrl)
        return apiUrl;
    return region ? std::optional(apiBaseOf(*region)) : std::nullopt;
}

std::optional<Region> regionNamed(const QString &name)
{
    for (const Region region : {Region::Us, Region::Eu, Region::Au}) {
        if (name.compare(regionName(region), Qt::CaseInsensitive) == 0)
            return region;
    }
    return std::nullopt;
}

QString regionName(Region region)
{
    switch (region) {
    case Region::Us:
        return QStringLiteral("US");
    case Region::Eu:
        return QStringLiteral("EU");
    case Region::Au:
        return QStringLiteral("AU");
    }
    return {};
}

QUrl accountPageOf(Region region)
{
    switch (region) {
    case Region::Us:
        return QUrl(QStringLiteral("https://app.intercom.com/a/apps/_/account"));
    case Region::Eu:
        return QUrl(QStringLiteral("https://app.eu.intercom.com/a/apps/_/account"));
    case Region::Au:
        return QUrl(QStringLiteral("https://app.au.intercom.com/a/apps/_/account"));
    }
    return {};
}

Result<QUrl> parseApiBase(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !isPlainText(trimmed))
        return wrong("api_url");
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || trimmed.contains(QLatin1Char('@')) || hasDotStep(url))
        return wrong("api_url");
    const bool https = url.scheme() == QLatin1String("https");
    const bool plainLocal = url.scheme() == QLatin1String("http") && isLoopback(url);
    if (!https && !plainLocal)
        return wrong("api_url");
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

Result<QByteArray> parseApiVersion(const QString &text)
{
    static const QRegularExpression numbered(QStringLiteral("\\A[0-9]{1,3}\\.[0-9]{1,3}\\z"));
    if (text == QLatin1String("Preview") || numbered.match(text).hasMatch())
        return text.toLatin1();
    return wrong("api_version");
}

} // namespace keybearer
