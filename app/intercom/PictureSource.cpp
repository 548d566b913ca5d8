// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/PictureSource.h"

namespace keybearer {
namespace {

constexpr qsizetype longestUrl = 2048;
constexpr qint64 mostBytes = 256 * 1024;
constexpr qint64 deadline_ms = 10'000;

} // namespace

QString pictureHost()
{
    return QStringLiteral("static.intercomassets.com");
}

QUrl pictureBase()
{
    return QUrl(QLatin1String("https://") % pictureHost());
}

std::optional<QUrl> pictureUrl(const QString &avatarUrl)
{
    if (avatarUrl.isEmpty() || avatarUrl.size() > longestUrl)
        return std::nullopt;
    QUrl url(avatarUrl, QUrl::StrictMode);
    url.setFragment(QString());
    const bool ours = url.isValid() && url.scheme() == QLatin1String("https")
        && url.host() == pictureHost() && url.port() == -1 && url.userInfo().isEmpty()
        && url.path().size() > 1;
    return ours ? std::optional(url) : std::nullopt;
}

HttpRequest pictureRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "image/png, image/jpeg, image/gif"}};
    request.retry = false;
    request.deadline_ms = deadline_ms;
    request.bodyCap = mostBytes;
    return request;
}

} // namespace keybearer
