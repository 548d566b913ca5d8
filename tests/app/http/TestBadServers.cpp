// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a server can misbehave, over real sockets, and the one kind it must end as.
#include "tests/app/http/Finish.h"
#include "tests/support/StubServer.h"

#include "app/http/NetworkAccess.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTimer>

#include <future>
#include <thread>

using namespace keybearer;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QByteArray chunkedHead()
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
}

QByteArray headerLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-Line-" + QByteArray::number(i) + ": 1\r\n";
    return lines;
}

/// A server with a thread of its own that answers one request with `head`, then `unit` again and
/// again, until `most` is sent or nobody has read for half a second.
class Flood final {
public:
    Flood(const QByteArray &head, const QByteArray &unit, qint64 most)
    {
        std::promise<quint16> port;
        std::future<quint16> known = port.get_future();
        m_thread = std::thread([this, head, unit, most, told = std::move(port)]() mutable {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            told.set_value(server.serverPort());
            if (server.waitForNewConnection(5'000))
                send(server.nextPendingConnection(), head, unit, most);
        });
        m_port = known.get();
    }
    ~Flood() { join(); }
    Flood(const Flood &) = delete;
    Flood &operator=(const Flood &) = delete;

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    qint64 sent() const { return m_sent; } ///< once joined

private:
    void send(QTcpSocket *socket, const QByteArray &head, const QByteArray &unit, qint64 most)
    {
        socket->waitForReadyRead(5'000); // a thread of its own, without an event loop
        socket->write(head);
        while (m_sent < most && socket->write(unit) == unit.size()) {
            while (socket->bytesToWrite() > 0) {
                if (!socket->waitForBytesWritten(500))
                    return;
            }
            m_sent += unit.size();
        }
    }

    std::thread m_thread;
    quint16 m_port = 0;
    qint64 m_sent = 0;
};

} // namespace

class TestBadServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badAnswerHasItsKind_data();
    void badAnswerHasItsKind();
    void bodyUnderTheCapPasses_data();
    void bodyUnderTheCapPasses();
    void invalidUtf8PassesAsBytes();
    void droppedBodyIsCounted();
    void nobodyReadsFarAhead_data();
    void nobodyReadsFarAhead();
    void redirectIsAFinding_data();
    void redirectIsAFinding();
    void refusedConnection();
    void unknownHost();

private:
    Exchange get(StubServer &server, const HttpRequest &request);
    Exchange get(StubServer &server) { return get(server, requestTo(server.url())); }

    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestBadServers::init()
{
    m_network = makeNetworkAccess({}).value();
}

Exchange TestBadServers::get(StubServer &server, const HttpRequest &request)
{
    HttpClient client(*m_network, m_clock, server.url(QString()));
    Finish finish(client.send(request));
    finish.wait();
    return finish.last;
}

void TestBadServers::badAnswerHasItsKind_data()
{
    QTest::addColumn<StubScript>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    const QByteArray letters(1000, 'a');
    const QByteArray zeros(qsizetype(40 * mebibyte), '\0');
    const QByteArray truncated = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + letters;

    QTest::newRow("drip in the body")
        << stub::drip(stub::answer(200, letters), 20) << ErrorKind::Timeout << -1;
    QTest::newRow("drip in the head")
        << stub::drip("HTTP/1.1 200 OK\r\nX-Slow: " + letters, 20) << ErrorKind::Timeout << 0;
    QTest::newRow("silent") << stub::silent() << ErrorKind::Timeout << 0;
    QTest::newRow("endless body") << stub::endless("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n", letters)
                                  << ErrorKind::TooLarge << 200;
    QTest::newRow("endless chunks")
        << stub::endless(chunkedHead(), "400\r\n" + QByteArray(1024, 'x') + "\r\n")
        << ErrorKind::TooLarge << 200;
    QTest::newRow("endless 403") << stub::endless("HTTP/1.1 403 No\r\nServer: x\r\n\r\n", letters)
                                 << ErrorKind::TooLarge << 403;
    // Qt reads the whole body of a 401 before it says a word.
    QTest::newRow("endless 401") << stub::trickle("HTTP/1.1 401 No\r\nServer: x\r\n\r\n", letters,
        10) << ErrorKind::Timeout << -1;
    QTest::newRow("gzip bomb") << stub::bytes(
        stub::answer(200, stub::gzip(zeros), "Content-Encoding: gzip\r\n"))
                               << ErrorKind::TooLarge << 200;
    QTest::newRow("gzip bomb in a 401")
        << stub::bytes(stub::answer(401, stub::gzip(zeros), "Content-Encoding: gzip\r\n"))
        << ErrorKind::TooLarge << 401;
    QTest::newRow("damaged gzip") << stub::bytes(stub::answer(
        200, stub::gzip(letters).replace(12, 6, "broken"), "Content-Encoding: gzip\r\n"))
                                  << ErrorKind::TooLarge << 200;
    QTest::newRow("truncated body")
        << stub::bytesThenClose(truncated) << ErrorKind::ConnectionLost << 200;
    QTest::newRow("truncated chunks")
        << stub::bytesThenClose(chunkedHead() + "400\r\nabc") << ErrorKind::ConnectionLost << 200;
    QTest::newRow("truncated 401")
        << stub::bytesThenClose("HTTP/1.1 401 No\r\nContent-Length: 99\r\n\r\n{")
        << ErrorKind::ConnectionLost << -1;
    QTest::newRow("20,000 header lines")
        << stub::bytes("HTTP/1.1 200 OK\r\n" + headerLines(20'000) + "Content-Length: 0\r\n\r\n")
        << ErrorKind::TooLarge << -1;
    QTest::newRow("headers that never end")
        << stub::trickle("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n", 1) << ErrorKind::Timeout << 0;
    QTest::newRow("a header line that never ends")
        << stub::trickle("HTTP/1.1 200 OK\r\nX-More: ", letters, 10) << ErrorKind::Timeout << 0;
    QTest::newRow("not HTTP") << stub::bytesThenClose("SSH-2.0-OpenSSH_9.2\r\n\r\n")
                              << ErrorKind::ConnectionLost << 0;
    QTest::newRow("closed before the answer") << stub::close() << ErrorKind::ConnectionLost << 0;
    QTest::newRow("reset") << stub::reset() << ErrorKind::ConnectionLost << 0;
    QTest::newRow("reset in the body") << StubScript([truncated](QTcpSocket *socket) {
        socket->write(truncated);
        socket->flush();
        QTimer::singleShot(50, socket, [socket] { stub::reset()(socket); });
    }) << ErrorKind::ConnectionLost << 200;
    QTest::newRow("407 from no proxy")
        << stub::bytes(stub::answer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
        << ErrorKind::Proxy << -1;
}

void TestBadServers::badAnswerHasItsKind()
{
    QFETCH(StubScript, script);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    StubServer server;
    server.then(script);
    HttpRequest request = requestTo(server.url());
    request.deadline_ms = qstrcmp(QTest::currentDataTag(), "20,000 header lines") == 0
        ? 3'000 // Qt takes a second to read them
        : 700;
    request.giveUpAt_ns = m_clock.elapsed_ns() + 5'000'000'000;
    const qint64 start_ns = m_clock.elapsed_ns();
    const Exchange exchange = get(server, request);
    QVERIFY(m_clock.elapsed_ns() - start_ns < 4'000'000'000);
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, kind);
    if (status >= 0)
        QCOMPARE(exchange.status, status);
    QVERIFY(exchange.body.size() <= mebibyte);
    QVERIFY(exchange.left);
}

void TestBadServers::bodyUnderTheCapPasses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("zipped");
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < mebibyte; ++i) {
        x = x * 1664525U + 1013904223U;
        noise += char(x >> 24);
    }
    QTest::newRow("small") << QByteArray("{}") << false;
    QTest::newRow("small, zipped") << QByteArray("{\"type\":\"admin\"}") << true;
    QTest::newRow("exactly the cap") << noise << false;
    QTest::newRow("exactly the cap, zipped") << noise << true;
    QTest::newRow("well packed, zipped") << QByteArray(900'000, ' ') << true;
}

void TestBadServers::bodyUnderTheCapPasses()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, zipped);
    StubServer server;
    server.then(
        stub::bytes(zipped ? stub::answer(200, stub::gzip(body), "Content-Encoding: gzip\r\n")
                           : stub::answer(200, body)));
    const Exchange exchange = get(server);
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.bodyBytes, body.size());
    QVERIFY(exchange.body == body);
}

void TestBadServers::invalidUtf8PassesAsBytes()
{
    const QByteArray body("{\"email\":\"\xff\xfe\xc3\x28\"}");
    StubServer server;
    server.then(stub::bytes(stub::answer(200, body)));
    const Exchange exchange = get(server);
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.body, body);
}

void TestBadServers::droppedBodyIsCounted()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, QByteArray(12'345, 'p'))));
    HttpRequest request = requestTo(server.url());
    request.keepBody = false;
    const Exchange exchange = get(server, request);
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.bodyBytes, 12'345);
    QVERIFY(exchange.body.isEmpty());
}

void TestBadServers::nobodyReadsFarAhead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("unit");
    const QByteArray block(65'536, 'x');
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n") << block;
    QTest::newRow("403") << QByteArray("HTTP/1.1 403 No\r\nServer: x\r\n\r\n") << block;
    QTest::newRow("chunks") << chunkedHead() << QByteArray("10000\r\n" + block + "\r\n");
}

// What Qt reads before we do is memory that no cap of ours counts. This thread is busy here: only
// Qt's own goes on reading. What is left of 64 MiB is Qt's buffer and the kernel's two.
void TestBadServers::nobodyReadsFarAhead()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, unit);
    Flood flood(head, unit, 64 * mebibyte);
    HttpClient client(*m_network, m_clock, flood.url());
    Finish finish(client.send(requestTo(flood.url())));
    QSignalSpy leaving(&client, &HttpClient::sending);
    QVERIFY(leaving.wait());
    flood.join();
    QVERIFY(flood.sent() > 0);
    QVERIFY2(flood.sent() < 20 * mebibyte, qPrintable(QString::number(flood.sent())));
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::TooLarge);
}

void TestBadServers::redirectIsAFinding_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target"); // %1: the port of another server
    QTest::addColumn<QString>("subject");
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto row = [status](const char *name) -> QTestData & {
            return QTest::addRow("%d, %s", status, name);
        };
        row("other host") << status << "http://localhost:%1/me"
                          << "http://localhost:%1";
        row("other port") << status << "http://127.0.0.1:%1/me?a=b"
                          << "http://127.0.0.1:%1";
        row("other scheme") << status << "https://127.0.0.1:%1/me"
                            << "https://127.0.0.1:%1";
        row("with a password") << status << "http://a:b@127.0.0.1:%1/"
                               << "http://127.0.0.1:%1";
        row("captive portal") << status << "https://login.example/x"
                              << "https://login.example";
        row("same host") << status << "/elsewhere"
                         << "";
        row("no target") << status << "" << QString();
    }
}

void TestBadServers::redirectIsAFinding()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    QFETCH(QString, subject);
    StubServer other;
    other.then(stub::bytes(stub::answer(200, "{}")));
    StubServer server;
    const auto filled = [&](const QString &text) {
        return text.contains(QLatin1String("%1")) ? text.arg(other.port()) : text;
    };
    QByteArray location;
    if (!target.isEmpty())
        location = "Location: " + filled(target).toLatin1() + "\r\n";
    server.then(stub::bytes(stub::answer(status, "moved", location)));
    HttpRequest request = requestTo(server.url());
    request.token = testToken();
    const Exchange exchange = get(server, request);
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Redirect);
    QCOMPARE(exchange.status, status);
    if (target.startsWith(QLatin1Char('/')))
        subject = server.url(QString()).toString();
    QCOMPARE(exchange.error->subject, filled(subject));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestBadServers::refusedConnection()
{
    StubServer gone;
    const QUrl url = gone.url();
    gone.stopListening();
    HttpClient client(*m_network, m_clock, url);
    Finish finish(client.send(requestTo(url)));
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::ConnectionRefused);
    QVERIFY(!finish.last.left);
    QCOMPARE(finish.last.attempts, 1);
}

void TestBadServers::unknownHost()
{
    const QUrl base(QStringLiteral("https://nonexistent.invalid"));
    HttpClient client(*m_network, m_clock, base);
    Finish finish(client.send(requestTo(base)));
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::Dns);
    QVERIFY(!finish.last.left);
}

QTEST_GUILESS_MAIN(TestBadServers)
#include "TestBadServers.moc"
