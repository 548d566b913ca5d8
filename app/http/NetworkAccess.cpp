// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"

#include "app/http/Loopback.h"

#include <QFile>
#include <QFileInfo>
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

struct Policy {
    QList<QSslCertificate> extra; ///< certificate authorities
    std::optional<QNetworkProxy> proxy; ///< nothing for the system's
};

/// The connections of one policy. Retired, it lives until its last reply is gone.
class Session final : public QNetworkAccessManager {
public:
    Session(const Policy &policy, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_policy(policy)
    {
        // Reads the system's whole store, which takes its time: before the first request, so that
        // no server is said to be slow for it.
        if (!policy.extra.isEmpty())
            m_tls = tlsWith(policy.extra);
        setCookieJar(new NoCookies);
        setProxyFactory(new ProxyChoice(policy.proxy));
    }

    QNetworkReply *send(Operation operation, const QNetworkRequest &request, QIODevice *body)
    {
        QNetworkRequest secured = request;
        if (request.url().scheme() == QLatin1String("https")) {
            if (!m_tls)
                m_tls = tlsWith({});
            secured.setSslConfiguration(*m_tls);
        }
        QNetworkReply *reply = createRequest(operation, secured, body);
        ++m_replies;
        connect(reply, &QObject::destroyed, this, [this] {
            --m_replies;
            leaveWhenDone();
        });
        return reply;
    }

    void retire()
    {
        m_isRetired = true;
        leaveWhenDone();
    }

private:
    void leaveWhenDone()
    {
        if (m_isRetired && m_replies == 0)
            deleteLater();
    }

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

    Policy m_policy;
    std::optional<QSslConfiguration> m_tls;
    int m_replies = 0;
    bool m_isRetired = false;
};

class Manager final : public QNetworkAccessManager {
public:
    void apply(const Policy &policy)
    {
        if (m_session)
            m_session->retire();
        m_session = new Session(policy, this);
        setProxyFactory(new ProxyChoice(policy.proxy)); // for those who ask us which way it goes
    }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        return m_session->send(operation, request, body);
    }

private:
    Session *m_session = nullptr; // a child
};

constexpr qint64 caFileCap = 8 * 1024 * 1024; // bytes; whole stores have about 200 KiB

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return Unexpected(Error::of(ErrorKind::Disk, path));
    const QByteArray pem = file.read(caFileCap + 1);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem);
    if (certificates.isEmpty() || pem.size() > caFileCap)
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

Result<Policy> policyOf(const NetworkSettings &settings)
{
    auto proxy = parseProxy(settings.proxy);
    if (!proxy)
        return Unexpected(proxy.error());
    const auto certificates = readCaFile(settings.caFile);
    if (!certificates)
        return Unexpected(certificates.error());
    Policy policy{*certificates, *proxy};
    // Told by Qt when the proxy asks for it, once. proxyAuthenticationRequired, which then comes
    // only after a refusal, is left unanswered: an answer makes Qt try without end.
    if (policy.proxy && !settings.proxyUser.isEmpty()) {
        policy.proxy->setUser(settings.proxyUser);
        if (settings.proxyPassword)
            policy.proxy->setPassword(QString::fromLatin1(settings.proxyPassword->plain()));
    }
    return policy;
}

} // namespace

Result<std::unique_ptr<QNetworkAccessManager>> makeNetworkAccess(const NetworkSettings &settings)
{
    auto manager = std::make_unique<Manager>();
    if (const Result<Done> applied = applyNetworkSettings(*manager, settings); !applied)
        return Unexpected(applied.error());
    return std::unique_ptr<QNetworkAccessManager>(std::move(manager));
}

Result<Done> applyNetworkSettings(QNetworkAccessManager &manager, const NetworkSettings &settings)
{
    const Result<Policy> policy = policyOf(settings);
    if (!policy)
        return Unexpected(policy.error());
    static_cast<Manager &>(manager).apply(*policy);
    return Done();
}

} // namespace keybearer
