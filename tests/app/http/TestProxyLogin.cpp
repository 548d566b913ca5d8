// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that wants a name and a password, and network settings that change while we run.
#include "tests/app/http/Finish.h"
#include "tests/support/StubProxy.h"
#include "tests/support/StubServer.h"
#include "tests/support/TestCertificates.h"

#include "app/http/NetworkAccess.h"

#include <QNetworkAccessManager>

using namespace keybearer;

Q_DECLARE_METATYPE(StubProxy::Kind)

class TestProxyLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rightPasswordOpensTheWay_data() { addKinds(); }
    void rightPasswordOpensTheWay();
    void wrongPasswordIsToldOnceAndEnds_data() { addKinds(); }
    void wrongPasswordIsToldOnceAndEnds();
    void withoutAPasswordTheProxySaysNo_data() { addKinds(); }
    void withoutAPasswordTheProxySaysNo();
    void changedPasswordIsUsedAtOnce_data() { addKinds(); }
    void changedPasswordIsUsedAtOnce();
    void whatIsUnderWayEndsAsItBegan();
    void extraCertificateIsTrustedFromNowOn();
    void wrongSettingsChangeNothing();

private:
    static void addKinds();
    NetworkSettings settings(const StubProxy &proxy, const char *password) const;
    std::optional<ErrorKind> call(QNetworkAccessManager &network);

    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<StubServer> m_server;
    SystemClock m_clock;
    const QUrl m_url{QStringLiteral("https://proxied.example/")};
};

void TestProxyLogin::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    if (!m_certificates->problem().isEmpty())
        QSKIP(qPrintable(m_certificates->problem()));
}

void TestProxyLogin::init()
{
    m_server = std::make_unique<StubServer>();
    m_server->secure(m_certificates->serverFor(QStringLiteral("DNS:proxied.example")));
    m_server->then(stub::bytes(stub::answer(200, "{}")));
}

void TestProxyLogin::addKinds()
{
    QTest::addColumn<StubProxy::Kind>("kind");
    QTest::newRow("http") << StubProxy::Kind::Http;
    QTest::newRow("socks5") << StubProxy::Kind::Socks5;
}

NetworkSettings TestProxyLogin::settings(const StubProxy &proxy, const char *password) const
{
    return {m_certificates->caFile(), proxy.address(), QStringLiteral("ada"),
        Secret::take(QByteArray(password)).value()};
}

std::optional<ErrorKind> TestProxyLogin::call(QNetworkAccessManager &network)
{
    HttpClient client(network, m_clock, m_url);
    HttpRequest request = requestTo(m_url);
    request.retry = false;
    request.deadline_ms = 5'000;
    Finish finish(client.send(request));
    return finish.wait() ? finish.kind() : ErrorKind::Timeout;
}

void TestProxyLogin::rightPasswordOpensTheWay()
{
    QFETCH(StubProxy::Kind, kind);
    const StubProxy proxy(kind, m_server->port(), "ada", "right-password");
    const auto network = makeNetworkAccess(settings(proxy, "right-password")).value();
    QCOMPARE(call(*network), std::nullopt);
    QVERIFY(proxy.opened().value(0).startsWith("proxied.example"));
    QCOMPARE(proxy.refusals(), 0);
    QVERIFY(!m_server->requests().value(0).toLower().contains("proxy-authorization"));
}

void TestProxyLogin::wrongPasswordIsToldOnceAndEnds()
{
    QFETCH(StubProxy::Kind, kind);
    const StubProxy proxy(kind, m_server->port(), "ada", "right-password");
    const auto network = makeNetworkAccess(settings(proxy, "wrong-password")).value();
    QCOMPARE(call(*network), ErrorKind::Proxy);
    QCOMPARE(proxy.refusals(), 1);
    QVERIFY(proxy.opened().isEmpty());
}

void TestProxyLogin::withoutAPasswordTheProxySaysNo()
{
    QFETCH(StubProxy::Kind, kind);
    const StubProxy proxy(kind, m_server->port(), "ada", "right-password");
    const auto network = makeNetworkAccess({m_certificates->caFile(), proxy.address()}).value();
    QCOMPARE(call(*network), ErrorKind::Proxy);
    QCOMPARE(proxy.refusals(), 0);
    QVERIFY(proxy.opened().isEmpty());
}

void TestProxyLogin::changedPasswordIsUsedAtOnce()
{
    QFETCH(StubProxy::Kind, kind);
    const StubProxy proxy(kind, m_server->port(), "ada", "right-password");
    const auto network = makeNetworkAccess(settings(proxy, "wrong-password")).value();
    QCOMPARE(call(*network), ErrorKind::Proxy);
    QVERIFY(applyNetworkSettings(*network, settings(proxy, "right-password")).has_value());
    QCOMPARE(call(*network), std::nullopt);
    QVERIFY(applyNetworkSettings(*network, settings(proxy, "wrong-password")).has_value());
    QCOMPARE(call(*network), ErrorKind::Proxy);
}

void TestProxyLogin::whatIsUnderWayEndsAsItBegan()
{
    StubServer server;
    server.then(stub::delayed(server, 200, stub::answer(200, "{}")));
    const auto network = makeNetworkAccess({QString(), QStringLiteral("none")}).value();
    HttpClient client(*network, m_clock, server.url(QString()));
    Finish finish(client.send(requestTo(server.url())));
    QTRY_COMPARE(server.requestCount(), 1);
    QVERIFY(applyNetworkSettings(*network, {QString(), QStringLiteral("system")}).has_value());
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), std::nullopt);
    QCOMPARE(finish.times, 1);
    QCOMPARE(server.connections(), 1);
    QTRY_COMPARE(network->findChildren<QNetworkAccessManager *>().size(), 1);
    Finish next(client.send(requestTo(server.url())));
    QVERIFY(next.wait());
    QCOMPARE(server.connections(), 2);
}

void TestProxyLogin::extraCertificateIsTrustedFromNowOn()
{
    const StubProxy proxy(StubProxy::Kind::Http, m_server->port(), "ada", "right-password");
    NetworkSettings chosen = settings(proxy, "right-password");
    chosen.caFile.clear();
    const auto network = makeNetworkAccess(chosen).value();
    QCOMPARE(call(*network), ErrorKind::TlsUntrusted);
    QVERIFY(applyNetworkSettings(*network, settings(proxy, "right-password")).has_value());
    QCOMPARE(call(*network), std::nullopt);
    QVERIFY(applyNetworkSettings(*network, chosen).has_value());
    QCOMPARE(call(*network), ErrorKind::TlsUntrusted);
}

void TestProxyLogin::wrongSettingsChangeNothing()
{
    const StubProxy proxy(StubProxy::Kind::Http, m_server->port(), "ada", "right-password");
    const auto network = makeNetworkAccess(settings(proxy, "right-password")).value();
    NetworkSettings wrong = settings(proxy, "wrong-password");
    wrong.proxy = QStringLiteral("proxy.example");
    QCOMPARE(applyNetworkSettings(*network, wrong).error().kind, ErrorKind::WrongUsage);
    wrong = settings(proxy, "wrong-password");
    wrong.caFile = QStringLiteral("/nonexistent/ca.pem");
    QCOMPARE(applyNetworkSettings(*network, wrong).error().kind, ErrorKind::Disk);
    QCOMPARE(call(*network), std::nullopt);
}

QTEST_GUILESS_MAIN(TestProxyLogin)
#include "TestProxyLogin.moc"
