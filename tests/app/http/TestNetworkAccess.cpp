// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates, the system's store beside a file, and proxies.
#include "tests/app/http/Finish.h"
#include "tests/support/StubServer.h"
#include "tests/support/TestCertificates.h"

#include "app/http/Loopback.h"
#include "app/http/NetworkAccess.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>

using namespace keybearer;

namespace {

enum class Certificate { Good, SelfSigned, Expired, OtherHost, OtherAuthority, None };

} // namespace

Q_DECLARE_METATYPE(Certificate)

class TestNetworkAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void certificateDecides_data();
    void certificateDecides();
    void changeOverTlsIsSentOnce_data();
    void changeOverTlsIsSentOnce();
    void changeThatNeverGotThroughTlsHasNotLeft();
    void http2IsNeverSpoken();
    void caFileStandsBesideTheSystemsStore();
    void wrongSettingsAreRefused_data();
    void wrongSettingsAreRefused();
    void loopbackIsThisComputer_data();
    void loopbackIsThisComputer();
    void loopbackGoesPastEveryProxy_data();
    void loopbackGoesPastEveryProxy();
    void proxyTroubleIsItsOwnKind_data();
    void proxyTroubleIsItsOwnKind();
    void unreachableProxyIsItsOwnKind_data();
    void unreachableProxyIsItsOwnKind();
    void systemProxyIsUsed();

private:
    QSslConfiguration tlsOf(Certificate certificate);

    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<TestCertificates> m_strangers;
    SystemClock m_clock;
};

void TestNetworkAccess::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    m_strangers = std::make_unique<TestCertificates>();
    if (!m_certificates->problem().isEmpty())
        QSKIP(qPrintable(m_certificates->problem()));
}

void TestNetworkAccess::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
}

QSslConfiguration TestNetworkAccess::tlsOf(Certificate certificate)
{
    const QString here = QStringLiteral("IP:127.0.0.1");
    switch (certificate) {
    case Certificate::Good:
        return m_certificates->serverFor(here);
    case Certificate::SelfSigned:
        return m_certificates->selfSigned();
    case Certificate::Expired:
        return m_certificates->serverFor(here, -1);
    case Certificate::OtherHost:
        return m_certificates->serverFor(QStringLiteral("DNS:other.example"));
    case Certificate::OtherAuthority:
        return m_strangers->serverFor(here);
    case Certificate::None:
        break;
    }
    return {};
}

void TestNetworkAccess::certificateDecides_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const auto row = [](const char *name, Certificate certificate, std::optional<ErrorKind> kind) {
        QTest::newRow(name) << certificate << kind;
    };
    row("good", Certificate::Good, std::nullopt);
    row("self-signed", Certificate::SelfSigned, ErrorKind::TlsUntrusted);
    row("expired", Certificate::Expired, ErrorKind::TlsExpired);
    row("another host's", Certificate::OtherHost, ErrorKind::TlsHost);
    row("of another authority", Certificate::OtherAuthority, ErrorKind::TlsUntrusted);
    row("no TLS at all", Certificate::None, ErrorKind::TlsUntrusted);
}

void TestNetworkAccess::certificateDecides()
{
    QFETCH(Certificate, certificate);
    QFETCH(std::optional<ErrorKind>, kind);
    const QSslConfiguration tls = tlsOf(certificate);
    QCOMPARE(m_certificates->problem(), QString());
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{}")));
    if (certificate == Certificate::None)
        server.greet("HTTP/1.1 400 Bad Request\r\n\r\n");
    else
        server.secure(tls);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const auto network =
        makeNetworkAccess({m_certificates->caFile(), QStringLiteral("none")}).value();
    HttpClient client(*network, m_clock, url);
    for (const bool isChange : {false, true}) {
        HttpRequest request = requestTo(url);
        request.token = testToken();
        request.isChange = isChange;
        request.method = isChange ? "PUT" : "GET";
        request.body = isChange ? "{}" : "";
        Finish finish(client.send(request));
        QVERIFY(finish.wait());
        QCOMPARE(finish.kind(), kind);
        QCOMPARE(finish.last.verifiedTls, !kind);
        QCOMPARE(finish.last.left, !kind);
        QCOMPARE(finish.last.attempts, 1);
        QCOMPARE(finish.last.phases.connect_ms.has_value(), !kind && !isChange);
    }
    QCOMPARE(server.requestCount(), kind ? 0 : 2);
}

void TestNetworkAccess::changeOverTlsIsSentOnce_data()
{
    QTest::addColumn<bool>("reused");
    QTest::newRow("fresh") << false;
    QTest::newRow("reused") << true;
}

void TestNetworkAccess::changeOverTlsIsSentOnce()
{
    QFETCH(bool, reused);
    StubServer server;
    server.secure(tlsOf(Certificate::Good));
    const auto network =
        makeNetworkAccess({m_certificates->caFile(), QStringLiteral("none")}).value();
    HttpClient client(*network, m_clock, server.url(QString()));
    if (reused) {
        server.then(stub::bytes(stub::answer(200, "{}")));
        Finish read(client.send(requestTo(server.url())));
        QVERIFY(read.wait());
        QVERIFY(!read.last.error);
    }
    server.then(stub::close());
    server.then(stub::bytes(stub::answer(200, "{}")));
    HttpRequest request = requestTo(server.url());
    request.method = "PATCH";
    request.body = "{}";
    request.isChange = true;
    Finish change(client.send(request));
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    Finish after(client.send(requestTo(server.url())));
    QVERIFY(after.wait());
    const QList<QByteArray> requests = server.requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(),
                 [](const QByteArray &raw) { return raw.startsWith("PATCH"); }),
        1);
}

void TestNetworkAccess::changeThatNeverGotThroughTlsHasNotLeft()
{
    StubServer silent; // takes the connection, and never shakes hands
    QUrl url = silent.url();
    url.setScheme(QStringLiteral("https"));
    const auto network = makeNetworkAccess({}).value();
    HttpClient client(*network, m_clock, url);
    HttpRequest request = requestTo(url);
    request.method = "PATCH";
    request.body = "{}";
    request.isChange = true;
    request.deadline_ms = 300;
    Finish change(client.send(request));
    QVERIFY(change.wait());
    QCOMPARE(silent.connections(), 1);
    QCOMPARE(change.kind(), ErrorKind::Timeout);
    QVERIFY(!change.last.left);
}

void TestNetworkAccess::http2IsNeverSpoken()
{
    StubServer server;
    QSslConfiguration tls = tlsOf(Certificate::Good);
    tls.setAllowedNextProtocols({"h2", "http/1.1"});
    server.secure(tls);
    server.then(stub::bytes(stub::answer(200, "{}")));
    const auto network =
        makeNetworkAccess({m_certificates->caFile(), QStringLiteral("none")}).value();
    HttpClient client(*network, m_clock, server.url(QString()));
    Finish finish(client.send(requestTo(server.url())));
    QVERIFY(finish.wait());
    QVERIFY(!finish.last.error);
    QVERIFY(server.requests().first().startsWith("GET / HTTP/1.1\r\n"));
}

void TestNetworkAccess::caFileStandsBesideTheSystemsStore()
{
    const qsizetype system = QSslConfiguration::systemCaCertificates().size();
    const auto network =
        makeNetworkAccess({m_certificates->caFile(), QStringLiteral("none")}).value();
    const std::unique_ptr<QNetworkReply> reply(
        network->get(QNetworkRequest(QUrl(QStringLiteral("https://127.0.0.1:1/")))));
    const QSslConfiguration tls = reply->request().sslConfiguration();
    QCOMPARE(tls.caCertificates().size(), system + 1);
    QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
    if (system == 0)
        QSKIP("this machine has no certificate store");
}

void TestNetworkAccess::wrongSettingsAreRefused_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<ErrorKind>("kind");
    const auto proxy = [](const char *text) {
        QTest::newRow(text) << QString() << QString::fromLatin1(text) << ErrorKind::WrongUsage;
    };
    for (const char *text :
        {"", "proxy.example:3128", "ftp://proxy.example:21", "http://proxy.example",
            "https://proxy.example:3128", "http://user:password@proxy.example:3128", "http://:3128",
            "socks5://proxy.example", "http://proxy.example:3128/path", "http://a b:1", "None"})
        proxy(text);
    const QString none = QStringLiteral("none");
    QTest::newRow("no CA file") << QStringLiteral("/nonexistent/ca.pem") << none << ErrorKind::Disk;
    QTest::newRow("a folder for a CA file") << QDir::tempPath() << none << ErrorKind::Disk;
    if (QFileInfo::exists(QStringLiteral("/dev/zero")))
        QTest::newRow("a CA file without an end")
            << QStringLiteral("/dev/zero") << none << ErrorKind::Disk;
    QTest::newRow("a CA file without a certificate")
        << QCoreApplication::applicationFilePath() << none << ErrorKind::Malformed;
}

void TestNetworkAccess::wrongSettingsAreRefused()
{
    QFETCH(QString, caFile);
    QFETCH(QString, proxy);
    QFETCH(ErrorKind, kind);
    const auto network = makeNetworkAccess({caFile, proxy});
    QVERIFY(!network);
    QCOMPARE(network.error().kind, kind);
    QCOMPARE(network.error().subject, caFile.isEmpty() ? QStringLiteral("proxy") : caFile);
}

void TestNetworkAccess::loopbackIsThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *host, bool loopback) {
        QTest::newRow(host) << QString::fromLatin1(host) << loopback;
    };
    row("localhost", true);
    row("LOCALHOST", true);
    row("127.0.0.1", true);
    row("127.8.9.10", true);
    row("::1", true);
    row("::ffff:127.0.0.1", true);
    row("", false);
    row("0.0.0.0", false);
    row("::", false);
    row("128.0.0.1", false);
    row("192.168.0.1", false);
    row("localhost.example", false);
    row("127.0.0.1.example", false);
    row("api.intercom.io", false);
}

void TestNetworkAccess::loopbackIsThisComputer()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopbackHost(host), loopback);
}

void TestNetworkAccess::loopbackGoesPastEveryProxy_data()
{
    QTest::addColumn<QString>("proxy"); // %1: a port where nothing listens
    QTest::newRow("http") << QStringLiteral("http://127.0.0.1:%1");
    QTest::newRow("socks5") << QStringLiteral("socks5://127.0.0.1:%1");
    QTest::newRow("system") << QStringLiteral("system");
    QTest::newRow("none") << QStringLiteral("none");
}

void TestNetworkAccess::loopbackGoesPastEveryProxy()
{
    QFETCH(QString, proxy);
    QByteArray dead;
    {
        const StubServer gone;
        dead = QByteArray::number(gone.port());
    }
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, QByteArray("http://127.0.0.1:" + dead));
    if (proxy.contains(QLatin1String("%1")))
        proxy = proxy.arg(QString::fromLatin1(dead));
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{}")));
    const auto network = makeNetworkAccess({QString(), proxy}).value();
    HttpClient client(*network, m_clock, server.url(QString()));
    Finish finish(client.send(requestTo(server.url())));
    QVERIFY(finish.wait());
    QVERIFY(!finish.last.error);
    QVERIFY(server.requests().first().startsWith("GET / "));
}

void TestNetworkAccess::proxyTroubleIsItsOwnKind_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("wants a password")
        << stub::answer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("wants a password, closes")
        << stub::answer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n");
    QTest::newRow("forbids it") << stub::answer(403, "no");
    QTest::newRow("finds no way") << stub::answer(502, "no");
    QTest::newRow("unavailable") << stub::answer(503, "no");
}

void TestNetworkAccess::proxyTroubleIsItsOwnKind()
{
    QFETCH(QByteArray, answer);
    StubServer proxy;
    proxy.then(stub::bytesThenClose(answer));
    const auto network = makeNetworkAccess({QString(), proxy.url(QString()).toString()}).value();
    const QUrl url(QStringLiteral("https://nonexistent.invalid/"));
    HttpClient client(*network, m_clock, url);
    HttpRequest request = requestTo(url);
    request.token = testToken();
    request.isChange = true;
    request.method = "PUT";
    request.body = "{}";
    Finish finish(client.send(request));
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::Proxy);
    QVERIFY(!finish.last.left);
    QVERIFY(proxy.requests().first().startsWith("CONNECT nonexistent.invalid:443 "));
    for (const QByteArray &raw : proxy.requests())
        QVERIFY(!testToken()->occursIn(raw));
}

void TestNetworkAccess::unreachableProxyIsItsOwnKind_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << QStringLiteral("http");
    QTest::newRow("socks5") << QStringLiteral("socks5");
}

void TestNetworkAccess::unreachableProxyIsItsOwnKind()
{
    QFETCH(QString, scheme);
    QUrl proxy;
    {
        const StubServer gone;
        proxy = gone.url(QString());
    }
    proxy.setScheme(scheme);
    const auto network = makeNetworkAccess({QString(), proxy.toString()}).value();
    const QUrl url(QStringLiteral("https://nonexistent.invalid/"));
    HttpClient client(*network, m_clock, url);
    Finish finish(client.send(requestTo(url)));
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::Proxy);
    QVERIFY(!finish.last.left);
}

void TestNetworkAccess::systemProxyIsUsed()
{
    StubServer proxy;
    proxy.then(stub::bytesThenClose(stub::answer(403, "no")));
    qputenv("https_proxy", proxy.url(QString()).toEncoded());
    qputenv("http_proxy", proxy.url(QString()).toEncoded());
    const auto network = makeNetworkAccess({}).value();
    const QUrl url(QStringLiteral("https://nonexistent.invalid/"));
    HttpClient client(*network, m_clock, url);
    Finish finish(client.send(requestTo(url)));
    QVERIFY(finish.wait());
#ifdef Q_OS_LINUX
    QVERIFY(proxy.requestCount() > 0);
    QCOMPARE(finish.kind(), ErrorKind::Proxy);
#endif
}

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "TestNetworkAccess.moc"
