// SPDX-License-Identifier: GPL-3.0-or-later
// A change reaches the server at most once, and nobody says that it did not when it may have.
#include "tests/app/http/Finish.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"
#include "tests/support/StubServer.h"

#include "app/http/NetworkAccess.h"

#include <QNetworkAccessManager>

using namespace keybearer;

namespace {

enum class Connection { Fresh, Reused };

HttpRequest changeOf(const QUrl &url, const QByteArray &method = "PATCH")
{
    HttpRequest request = requestTo(url);
    request.method = method;
    request.headers = {{"Content-Type", "application/scim+json"}};
    request.body = R"({"userName":"new.owner@example.com"})";
    request.isChange = true;
    request.deadline_ms = 700;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Connection)

class TestChangeOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenAnswerLeavesOneRequest_data();
    void brokenAnswerLeavesOneRequest();
    void serverThatDiesWhileChangingIsUnknown();
    void answeredChangeIsTold_data();
    void answeredChangeIsTold();
    void timeoutWhileChangingNeverRetries();
    void cancelAfterLeavingIsUnknown();
    void cancelBeforeLeavingIsCancelled();
    void failureBeforeConnectingHasNotLeft_data();
    void failureBeforeConnectingHasNotLeft();
    void bodylessChangeIsSentOnce();

private:
    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network = makeNetworkAccess({}).value();
};

void TestChangeOnce::brokenAnswerLeavesOneRequest_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<StubScript>("script");
    const QByteArray truncated = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{";
    const std::pair<const char *, StubScript> scripts[] = {
        {"closes", stub::close()},
        {"resets", stub::reset()},
        {"stays silent", stub::silent()},
        {"truncates", stub::bytesThenClose(truncated)},
        {"talks no HTTP", stub::bytesThenClose("hello\r\n\r\n")},
    };
    for (const char *method : {"PATCH", "PUT", "POST"}) {
        for (const auto &[name, script] : scripts) {
            QTest::addRow("%s, %s, fresh", method, name)
                << QByteArray(method) << Connection::Fresh << script;
            QTest::addRow("%s, %s, reused", method, name)
                << QByteArray(method) << Connection::Reused << script;
        }
    }
}

void TestChangeOnce::brokenAnswerLeavesOneRequest()
{
    QFETCH(QByteArray, method);
    QFETCH(Connection, connection);
    QFETCH(StubScript, script);
    StubServer server;
    HttpClient client(*m_network, m_clock, server.url(QString()));
    qsizetype before = 0;
    if (connection == Connection::Reused) {
        server.then(stub::bytes(stub::answer(200, "{}")));
        Finish read(client.send(requestTo(server.url())));
        QVERIFY(read.wait());
        QVERIFY(!read.last.error);
        before = 1;
    }
    server.then(script);
    Finish change(client.send(changeOf(server.url(), method)));
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    QVERIFY(change.last.left);
    QCOMPARE(change.last.attempts, 1);
    // Qt sends again at once, if it does at all: before this one.
    server.then(stub::bytes(stub::answer(200, "{}")));
    Finish after(client.send(requestTo(server.url())));
    QVERIFY(after.wait());
    QVERIFY(!after.last.error);
    const QList<QByteArray> requests = server.requests();
    const auto changes = std::count_if(requests.begin(), requests.end(),
        [&](const QByteArray &request) { return request.startsWith(method); });
    QCOMPARE(changes, 1);
    QVERIFY(requests.at(before).endsWith(R"({"userName":"new.owner@example.com"})"));
    if (connection == Connection::Reused)
        QVERIFY(!change.last.phases.connect_ms);
}

void TestChangeOnce::serverThatDiesWhileChangingIsUnknown()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, "{}")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    const QUrl url = server.url();
    Finish read(client.send(requestTo(url)));
    QVERIFY(read.wait());
    server.then([&](QTcpSocket *socket) {
        server.stopListening();
        socket->abort();
    });
    Finish change(client.send(changeOf(url)));
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    QVERIFY(change.last.left);
}

void TestChangeOnce::answeredChangeIsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 400, 401, 403, 404, 408, 409, 422, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestChangeOnce::answeredChangeIsTold()
{
    QFETCH(int, status);
    StubServer server;
    server.then(stub::bytes(stub::answer(status, status == 204 ? "" : "{}", "Retry-After: 0\r\n")));
    HttpClient client(*m_network, m_clock, server.url(QString()));
    Finish change(client.send(changeOf(server.url())));
    QVERIFY(change.wait());
    QVERIFY(!change.last.error);
    QCOMPARE(change.last.status, status);
    QVERIFY(change.last.left);
    QCOMPARE(server.requestCount(), 1);
}

void TestChangeOnce::timeoutWhileChangingNeverRetries()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("PATCH", "/Users/7", FakeReply::hanging());
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://scim.example")));
    Finish change(client.send(changeOf(client.urlFor(QStringLiteral("/Users/7")))));
    clock.advance(699);
    QCOMPARE(change.times, 0);
    clock.advance(1);
    QCOMPARE(change.times, 1);
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    clock.advance(3'600'000);
    QCOMPARE(change.times, 1);
    QCOMPARE(nam.count("PATCH", "/Users/7"), 1);
}

void TestChangeOnce::cancelAfterLeavingIsUnknown()
{
    StubServer server;
    server.then(stub::silent());
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpRequest request = changeOf(server.url());
    request.deadline_ms = 15'000;
    HttpJob *job = client.send(request);
    Finish change(job);
    QTRY_COMPARE(server.requestCount(), 1);
    job->cancel();
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    QVERIFY(change.last.left);
}

void TestChangeOnce::cancelBeforeLeavingIsCancelled()
{
    StubServer server;
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpJob *job = client.send(changeOf(server.url()));
    Finish change(job);
    job->cancel();
    QCOMPARE(change.times, 0);
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::Cancelled);
    QVERIFY(!change.last.left);
    QCOMPARE(change.last.attempts, 0);
    QCOMPARE(server.connections(), 0);
}

void TestChangeOnce::failureBeforeConnectingHasNotLeft_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<ErrorKind>("kind");
    StubServer gone;
    const QString port = QString::number(gone.port());
    QTest::newRow("refused") << QString(QStringLiteral("http://127.0.0.1:") + port)
                             << ErrorKind::ConnectionRefused;
    QTest::newRow("unknown host") << QStringLiteral("https://nonexistent.invalid")
                                  << ErrorKind::Dns;
}

void TestChangeOnce::failureBeforeConnectingHasNotLeft()
{
    QFETCH(QString, base);
    QFETCH(ErrorKind, kind);
    HttpClient client(*m_network, m_clock, QUrl(base));
    HttpRequest request = changeOf(client.urlFor(QStringLiteral("/Users/7")));
    request.deadline_ms = 15'000;
    Finish change(client.send(request));
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), kind);
    QVERIFY(!change.last.left);
    QCOMPARE(change.last.attempts, 1);
}

void TestChangeOnce::bodylessChangeIsSentOnce()
{
    StubServer server;
    server.then(stub::close());
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpRequest request = changeOf(server.url(), "POST");
    request.body.clear();
    Finish change(client.send(request));
    QVERIFY(change.wait());
    QCOMPARE(change.kind(), ErrorKind::OutcomeUnknown);
    QCOMPARE(server.requestCount(), 1);
}

QTEST_GUILESS_MAIN(TestChangeOnce)
#include "TestChangeOnce.moc"
