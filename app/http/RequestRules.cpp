// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/RequestRules.h"

#include "app/http/Loopback.h"

#include <algorithm>
#include <limits>

namespace keybearer {

namespace {

bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && !a.host().isEmpty() && a.host() == b.host()
        && portOf(a) == portOf(b);
}

bool isAllowedUrl(const QUrl &url, const QUrl &base)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || !sameOrigin(url, base))
        return false;
    if (url.scheme() != QLatin1String("https")
        && (url.scheme() != QLatin1String("http") || !isLoopbackHost(url.host())))
        return false;
    return !hasControl(QByteArray::fromPercentEncoding(url.toEncoded()));
}

bool isHeaderNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

/// These decide where a request goes, how long it is and who sends it.
bool isOurs(const QByteArray &name)
{
    static constexpr const char *ours[] = {"authorization", "proxy-authorization", "cookie", "host",
        "content-length", "transfer-encoding", "connection"};
    return std::any_of(std::begin(ours), std::end(ours),
        [&](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

bool isAllowedHeader(const HttpHeader &header)
{
    return !header.name.isEmpty()
        && std::all_of(header.name.begin(), header.name.end(), isHeaderNameByte)
        && !isOurs(header.name) && !hasControl(header.value);
}

bool isAllowedMethod(const QByteArray &method)
{
    return !method.isEmpty()
        && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::optional<Error> refusalOf(const HttpRequest &request, const QUrl &base)
{
    const auto wrong = [](const char *what) {
        return Error::of(ErrorKind::WrongUsage, QString::fromLatin1(what));
    };
    if (!isAllowedUrl(request.url, base))
        return wrong("url");
    if (request.token && request.token->occursIn(request.url.toEncoded()))
        return wrong("token");
    if (!isAllowedMethod(request.method))
        return wrong("method");
    if (!std::all_of(request.headers.begin(), request.headers.end(), isAllowedHeader))
        return wrong("header");
    return std::nullopt;
}

QList<HttpHeader> headersOf(const HttpRequest &request)
{
    QList<HttpHeader> headers = request.headers;
    const auto isUserAgent = [](const HttpHeader &header) {
        return header.name.compare("user-agent", Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(headers.cbegin(), headers.cend(), isUserAgent))
        headers.append(HttpHeader{"User-Agent", "Keybearer/" KEYBEARER_VERSION});
    return headers;
}

QList<HttpHeader> maskedHeadersOf(const HttpRequest &request, const Scrubber &scrubber)
{
    QList<HttpHeader> headers = headersOf(request);
    for (HttpHeader &header : headers)
        header.value = scrubber.scrubbed(std::move(header.value));
    if (request.token)
        headers.append(HttpHeader{"Authorization", "Bearer [token]"});
    return headers;
}

QNetworkRequest networkRequestOf(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setTransferTimeout(
        int(std::min<qint64>(request.deadline_ms, std::numeric_limits<int>::max())));
    qt.setDecompressedSafetyCheckThreshold(request.bodyCap);
    for (const HttpHeader &header : headersOf(request))
        qt.setRawHeader(header.name, header.value);
    if (request.isChange) {
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setRawHeader("Content-Length", QByteArray::number(request.body.size()));
    }
    return qt;
}

} // namespace keybearer
