// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimBase.h"

#include "app/base/Printable.h"
#include "app/http/Loopback.h"

#include <algorithm>

namespace keybearer {

namespace {

constexpr qsizetype longestId = 512;

bool isPlainPath(const QString &path)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    return !path.contains(QLatin1Char('%')) && !segments.mid(1).contains(QString())
        && !segments.contains(QLatin1String(".")) && !segments.contains(QLatin1String(".."));
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c.isSpace(); });
}

} // namespace

Result<QUrl> parseScimBase(const QString &text)
{
    const auto wrong = [] {
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("scim_url")));
    };
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(QLatin1Char('/')))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (hasControlCharacter(trimmed) || !url.isValid() || url.host().isEmpty())
        return wrong();
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong();
    if (!isPlainPath(url.path(QUrl::FullyEncoded)))
        return wrong();
    const bool http = url.scheme() == QLatin1String("http") && isLoopbackHost(url.host());
    if (!http && url.scheme() != QLatin1String("https"))
        return wrong();
    return url;
}

bool isUsableScimId(const QString &id)
{
    if (id.isEmpty() || id.size() > longestId)
        return false;
    QString path = id;
    const QStringList parts =
        path.replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    return !parts.contains(QLatin1String(".")) && !parts.contains(QLatin1String(".."))
        && !steersTheReader(id)
        && std::none_of(id.begin(), id.end(), [](QChar c) { return c.isSurrogate(); });
}

QUrl scimUrl(const QUrl &base, const QByteArray &path, const QByteArray &query)
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyEncoded) + QString::fromLatin1(path), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl scimUserUrl(const QUrl &base, const QString &id)
{
    return scimUrl(base, QByteArrayLiteral("/Users/") + QUrl::toPercentEncoding(id));
}

} // namespace keybearer
