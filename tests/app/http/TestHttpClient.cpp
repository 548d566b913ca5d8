// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/http/Finish.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"
#include "tests/support/StubServer.h"

#include "app/http/NetworkAccess.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

using namespace keybearer;

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestLeavesAsItShould();
    void answerIsKeptWhole();
    void wrongUsageNeverLeaves_data();
    void wrongUsageNeverLeaves();
    void tokenWithControlCharactersIsNoToken();
    void echoedTokenIsScrubbed();
    void hiddenTokenIsKeptNowhere_data();
    void hiddenTokenIsKeptNowhere();
    void pathsAreAppendedToTheBase();
    void phasesAddUp();
    void fakeErrorsAreQtsOwn_data();
    void fakeErrorsAreQtsOwn();
    void statusIsNoError_data();
    void statusIsNoError();
    void cookiesAreNeverSentBack();
    void signalsTellWhatIsTalkedTo();
    void logLineHoldsNoQueryAndNoToken();

private:
    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network = makeNetworkAccess({}).value();
};

void TestHttpClient::requestLeavesAsItShould()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{}")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    request.headers = {{"Intercom-Version", "2.16"}, {"Accept", "application/json"}};
    request.token = testToken();
    Finish finish(client.send(request));
    QVERIFY(finish.wait());
    const QByteArray sent = server.requests().first();
    QVERIFY(sent.startsWith("GET /me HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nIntercom-Version: 2.16\r\n"));
    QVERIFY(sent.contains(QByteArray("\r\nAuthorization: " + testToken()->bearer() + "\r\n")));
    QVERIFY(sent.contains("\r\nUser-Agent: Keybearer/"));
    QVERIFY(sent.contains("\r\nCache-Control: no-cache\r\n"));
    QVERIFY(!sent.toLower().contains("\r\nupgrade"));
    bool masked = false;
    for (const HttpHeader &header : finish.last.requestHeaders) {
        QVERIFY(!testToken()->occursIn(header.value));
        masked = masked || (header.name == "Authorization" && header.value == "Bearer [token]");
    }
    QVERIFY(masked);
}

void TestHttpClient::answerIsKeptWhole()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{\"a\":1}",
        "Date: Mon, 05 Jan 2026 09:00:00 GMT\r\nX-Request-Id: req1\r\nX-RateLimit-Limit: 166\r\n"
        "X-RateLimit-Remaining: 160\r\nX-RateLimit-Reset: 1767603610\r\n")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    Finish finish(client.send(requestTo(server.url())));
    QVERIFY(finish.wait());
    const Exchange &exchange = finish.last;
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, QByteArray("{\"a\":1}"));
    QCOMPARE(exchange.bodyBytes, 7);
    QCOMPARE(exchange.requestId(), QStringLiteral("req1"));
    QCOMPARE(exchange.serverDate(), QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC));
    QCOMPARE(exchange.rateLimit().limit, 166);
    QCOMPARE(client.lastRateLimit().remaining, 160);
    QCOMPARE(client.lastRateLimit().reset_s, 1767603610);
    QVERIFY(exchange.hasHeader("x-request-id"));
    QVERIFY(!exchange.verifiedTls);
    QVERIFY(exchange.left);
    QCOMPARE(exchange.attempts, 1);
}

void TestHttpClient::wrongUsageNeverLeaves_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    QTest::addColumn<QString>("subject");
    const QByteArray get("GET");
    const QUrl good(QStringLiteral("https://api.example/me"));
    const QString wrongUrl = QStringLiteral("url");
    const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
    const auto row = [&](const char *name, const QUrl &to) {
        QTest::newRow(name) << get << to << QByteArray("X-A") << QByteArray("b") << wrongUrl;
    };
    row("other host", url("https://evil.example/me"));
    row("look-alike host", url("https://api.example.evil.example/me"));
    row("other port", url("https://api.example:8443/me"));
    row("other scheme", url("http://api.example/me"));
    row("user info", url("https://a:b@api.example/me"));
    row("no host", url("/me"));
    row("empty", QUrl());
    row("CR LF in the path", url("https://api.example/me\r\nX-Evil: 1"));
    row("encoded CR LF in the query", url("https://api.example/me?a=%0d%0aX"));
    row("NUL in the path", url("https://api.example/me%00"));
    row("DEL in the path", url("https://api.example/me%7f"));

    const auto header = [&](const char *title, const QByteArray &name, const QByteArray &value) {
        QTest::newRow(title) << get << good << name << value << QStringLiteral("header");
    };
    header("CR LF in a header's value", "X-A", "b\r\nX-Evil: 1");
    header("LF in a header's value", "X-A", "b\nc");
    header("NUL in a header's value", "X-A", QByteArray("b\0c", 3));
    header("CR LF in a header's name", "X-A\r\nX-Evil", "1");
    header("space in a header's name", "X A", "1");
    header("empty header name", "", "1");
    header("credentials", "authorization", "Bearer x");
    header("another host", "Host", "evil.example");
    header("a cookie", "Cookie", "a=b");
    header("a length", "Content-Length", "1");

    const auto method = [&](const char *title, const QByteArray &name) {
        QTest::newRow(title) << name << good << QByteArray("X-A") << QByteArray("b")
                             << QStringLiteral("method");
    };
    method("CR LF in the method", "GET /x HTTP/1.1\r\n\r\nDELETE");
    method("empty method", "");
    method("lower case", "get");
}

void TestHttpClient::wrongUsageNeverLeaves()
{
    QFETCH(QByteArray, method);
    QFETCH(QUrl, url);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    QFETCH(QString, subject);
    FakeClock clock;
    FakeNam nam(clock);
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    for (const bool isChange : {false, true}) {
        HttpRequest request = requestTo(url);
        request.method = method;
        request.headers = {{headerName, headerValue}};
        request.token = testToken();
        request.isChange = isChange;
        request.body = isChange ? "{}" : "";
        Finish finish(client.send(request));
        QCOMPARE(finish.times, 0);
        clock.advance(60'000);
        QCOMPARE(finish.times, 1);
        QCOMPARE(finish.kind(), ErrorKind::WrongUsage);
        QCOMPARE(finish.last.error->subject, subject);
        QCOMPARE(finish.last.attempts, 0);
        QVERIFY(!finish.last.left);
    }
    QCOMPARE(nam.requests().size(), 0);
}

void TestHttpClient::tokenWithControlCharactersIsNoToken()
{
    QVERIFY(!Secret::take("abc\r\nX-Evil: 1"));
    FakeClock clock;
    FakeNam nam(clock);
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    // nor may it travel in a URL, where servers log it
    HttpRequest request =
        requestTo(QUrl(QStringLiteral("https://api.example/me?t=abcdefghijklmnop")));
    request.token = testToken("abcdefghijklmnop");
    Finish finish(client.send(request));
    clock.advance(1);
    QCOMPARE(finish.kind(), ErrorKind::WrongUsage);
    QCOMPARE(finish.last.error->subject, QStringLiteral("token"));
    QVERIFY(!request.token->occursIn(finish.last.url.toEncoded()));
    QCOMPARE(nam.requests().size(), 0);
}

void TestHttpClient::echoedTokenIsScrubbed()
{
    FakeClock clock;
    FakeNam nam(clock);
    const SecretPtr token = testToken();
    const QByteArray plain = token->plain();
    nam.on("GET", "/me",
        FakeReply::json(302, "{\"you sent\":\"" + plain + "\"}")
            .withHeader("X-Echo", "Bearer " + plain)
            .withHeader("X-Request-Id", plain)
            .withHeader("Location", "https://" + plain.left(20) + ".example/?t=" + plain));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    request.token = token;
    Finish finish(client.send(request));
    clock.advance(1);
    QCOMPARE(finish.times, 1);
    const Exchange &exchange = finish.last;
    QVERIFY(!token->occursIn(exchange.body));
    for (const HttpHeader &header : exchange.headers)
        QVERIFY(!token->occursIn(header.value));
    QVERIFY(!token->occursIn(exchange.requestId().toUtf8()));
    QVERIFY(!token->occursIn(exchange.error->subject.toUtf8()));
    QVERIFY(exchange.body.contains("[token]"));
}

void TestHttpClient::hiddenTokenIsKeptNowhere_data()
{
    QTest::addColumn<SecretPtr>("own");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("beside another token") << testToken("another-token-1234567890") << true;
    QTest::newRow("no token") << SecretPtr() << true;
    QTest::newRow("refused before it left") << testToken("another-token-1234567890") << false;
}

void TestHttpClient::hiddenTokenIsKeptNowhere()
{
    QFETCH(SecretPtr, own);
    QFETCH(bool, leaves);
    const SecretPtr hidden = testToken();
    const QByteArray plain = hidden->plain();
    const QByteArray inner = QByteArray::fromBase64(plain);
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("POST", "/x",
        FakeReply::json(302, "{\"a\":\"" + plain + "\",\"b\":\"" + inner + "\"}")
            .withHeader("X-Echo", plain.toBase64())
            .withHeader("X-Request-Id", plain)
            .withHeader("Location", "https://" + plain.left(20) + ".example/?t=" + plain));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    client.hide({});
    client.hide(hidden);
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/x")));
    request.method = leaves ? "POST" : "post";
    request.url.setQuery(QStringLiteral("t=") + QString::fromLatin1(inner));
    request.headers = {{"X-Mine", plain}};
    request.body = plain;
    request.token = own;
    Finish finish(client.send(request));
    clock.advance(1);
    QCOMPARE(finish.times, 1);
    const Exchange &exchange = finish.last;
    QCOMPARE(finish.kind(), leaves ? ErrorKind::Redirect : ErrorKind::WrongUsage);
    QByteArray kept = exchange.url.toEncoded() + '\n' + exchange.requestBody + '\n' + exchange.body
        + '\n' + exchange.requestId().toUtf8() + '\n' + exchange.error->subject.toUtf8();
    for (const HttpHeader &header : exchange.headers + exchange.requestHeaders)
        kept += '\n' + header.name + ':' + header.value;
    QVERIFY2(!hidden->occursIn(kept), kept.constData());
    QVERIFY(kept.contains("[token]"));
}

void TestHttpClient::pathsAreAppendedToTheBase()
{
    FakeClock clock;
    FakeNam nam(clock);
    const HttpClient client(nam, clock, QUrl(QStringLiteral("https://scim.example/v2/abc")));
    QCOMPARE(client.urlFor(QStringLiteral("/Users/7")),
        QUrl(QStringLiteral("https://scim.example/v2/abc/Users/7")));
}

void TestHttpClient::phasesAddUp()
{
    StubServer server;
    server.then(stub::delayed(server, 60, stub::answer(200, "{}")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    Finish first(client.send(requestTo(server.url())));
    QVERIFY(first.wait());
    QVERIFY(first.last.phases.connect_ms);
    Finish second(client.send(requestTo(server.url())));
    QVERIFY(second.wait());
    QVERIFY(!second.last.phases.connect_ms);
    QCOMPARE(server.connections(), 1);
    for (const Finish *finish : {&first, &second}) {
        const Phases &phases = finish->last.phases;
        QVERIFY(phases.wait_ms >= 50);
        const double sum = phases.connect_ms.value_or(0) + phases.wait_ms + phases.receive_ms;
        QVERIFY(sum <= phases.total_ms + 0.01);
    }
}

void TestHttpClient::fakeErrorsAreQtsOwn_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403,
             404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 418, 421, 422, 423, 426, 428, 429,
             431, 451, 500, 501, 502, 503, 504, 505, 507, 511, 520, 529})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::fakeErrorsAreQtsOwn()
{
    QFETCH(int, status);
    StubServer server;
    server.then(stub::bytes(stub::answer(status, status == 204 ? "" : "x", "Server: x\r\n")));
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/", FakeReply::text(status, "x", "text/plain"));
    std::unique_ptr<QNetworkReply> real(m_network->get(QNetworkRequest(server.url())));
    std::unique_ptr<QNetworkReply> fake(nam.get(QNetworkRequest(server.url())));
    QTRY_VERIFY(real->isFinished() && fake->isFinished());
    QCOMPARE(fake->error(), real->error());
}

void TestHttpClient::statusIsNoError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 401, 403, 404, 409, 410, 418, 422, 451})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::statusIsNoError()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? "" : "{\"type\":\"error.list\"}";
    StubServer server;
    server.then(stub::bytes(stub::answer(status, body, "WWW-Authenticate: Basic realm=\"x\"\r\n")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpRequest request = requestTo(server.url());
    request.token = testToken();
    Finish finish(client.send(request));
    QVERIFY(finish.wait());
    QVERIFY(!finish.last.error);
    QCOMPARE(finish.last.status, status);
    QCOMPARE(finish.last.body, body);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpClient::cookiesAreNeverSentBack()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{}", "Set-Cookie: a=b; Path=/\r\n")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    for (int i = 0; i < 2; ++i) {
        Finish finish(client.send(requestTo(server.url())));
        QVERIFY(finish.wait());
    }
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(!server.requests().last().toLower().contains("\r\ncookie:"));
}

void TestHttpClient::signalsTellWhatIsTalkedTo()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", FakeReply::json(503, "{}"));
    nam.on("GET", "/me", FakeReply::json(200, "{}"));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    QStringList told;
    connect(&client, &HttpClient::sending, this, [&](const QByteArray &method, const QUrl &url) {
        told.append(QString::fromLatin1(method) + url.path());
    });
    connect(&client, &HttpClient::answered, this,
        [&](const Exchange &exchange) { told.append(QString::number(exchange.status)); });
    Finish finish(client.send(requestTo(client.urlFor(QStringLiteral("/me")))));
    clock.advance(1'000);
    QCOMPARE(finish.times, 1);
    const QString sent = QStringLiteral("GET/me");
    QCOMPARE(told, QStringList({sent, sent, QStringLiteral("200")}));
}

void TestHttpClient::logLineHoldsNoQueryAndNoToken()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("keybearer.http=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
    FakeClock clock;
    FakeNam nam(clock);
    const SecretPtr token = testToken();
    nam.on("GET", "/scim/Users",
        FakeReply::json(200, token->plain()).withHeader("X-Request-Id", token->plain()));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    QUrl url = client.urlFor(QStringLiteral("/scim/Users"));
    url.setQuery(QStringLiteral("filter=userName eq \"someone@example.com\""));
    HttpRequest request = requestTo(url);
    request.token = token;
    Finish finish(client.send(request));
    clock.advance(1);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().contains(QLatin1String("/scim/Users")));
    QVERIFY(lines.first().contains(QLatin1String("200")));
    QVERIFY(!lines.first().contains(QLatin1String("someone")));
    QVERIFY(!token->occursIn(lines.first().toUtf8()));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "TestHttpClient.moc"
