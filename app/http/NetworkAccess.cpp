// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"

#include "app/http/Loopback.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace keybearer {

namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// Loopback directly, everything else through `fixed`, or as the system says without it.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(std::optional<QNetworkProxy> fixed)
        : m_fixed(std::move(fixed))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_fixed ? QList<QNetworkProxy>{*m_fixed} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_fixed;
};

class Manager final : public QNetworkAccessManager {
public:
    explicit Manager(const QList<QSslCertificate> &extra)
    {
        // Reads the system's whole store, which takes its time: before the first request, so that
        // no server is said to be slow for it.
        if (!extra.isEmpty())
            m_tls = tlsWith(extra);
    }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (request.url().scheme() != QLatin1String("https"))
            return QNetworkAccessManager::createRequest(operation, request, body);
        QNetworkRequest secured = request;
        if (!m_tls)
            m_tls = tlsWith({});
        secured.setSslConfiguration(*m_tls);
        return QNetworkAccessManager::createRequest(operation, secured, body);
    }

private:
    static QSslConfiguration tlsWith(const QList<QSslCertificate> &extra)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        // Naming any certificate switches off the system's store, which Qt reads on demand: so
        // both are named (qt-facts).
        if (!extra.isEmpty())
            tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
        return tls;
    }

    std::optional<QSslConfiguration> m_tls;
};

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Error::of(ErrorKind::Disk, path));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.readAll());
    if (certificates.isEmpty())
        return Unexpected(Error::of(ErrorKind::Malformed, path));
    return certificates;
}

/// Nothing for `system`.
Result<std::optional<QNetworkProxy>> parseProxy(const QString &text)
{
    if (text == QLatin1String("system"))
        return std::optional<QNetworkProxy>();
    if (text == QLatin1String("none"))
        return std::optional(QNetworkProxy(QNetworkProxy::NoProxy));
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http");
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if ((!isHttp && !isSocks) || !isBare || url.host().isEmpty() || url.port() <= 0)
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("proxy")));
    const auto type = isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return std::optional(QNetworkProxy(type, url.host(), quint16(url.port())));
}

} // namespace

Result<std::unique_ptr<QNetworkAccessManager>> makeNetworkAccess(const NetworkSettings &settings)
{
    auto proxy = parseProxy(settings.proxy);
    if (!proxy)
        return Unexpected(proxy.error());
    const auto certificates = readCaFile(settings.caFile);
    if (!certificates)
        return Unexpected(certificates.error());
    std::unique_ptr<QNetworkAccessManager> manager = std::make_unique<Manager>(*certificates);
    manager->setCookieJar(new NoCookies);
    manager->setProxyFactory(new ProxyChoice(*proxy));
    return manager;
}

} // namespace keybearer
