// SPDX-License-Identifier: GPL-3.0-or-later
// A job ends exactly once, by success, error, cancel, time-out or destruction.
#include "tests/app/http/Finish.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"
#include "tests/support/StubServer.h"

#include "app/http/NetworkAccess.h"

#include <QNetworkAccessManager>
#include <QPointer>

using namespace keybearer;

class TestHttpJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelIsNotTimeout();
    void jobEndsOnce_data();
    void jobEndsOnce();
    void deadlineIsAbsolute();
    void boundEndsAWaitingRequest();
    void deletedJobIsSilent();
    void deletedClientIsSilent();
    void clientMayDieInItsSignals_data();
    void clientMayDieInItsSignals();

private:
    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network = makeNetworkAccess({}).value();
};

void TestHttpJob::cancelIsNotTimeout()
{
    StubServer server;
    server.then(stub::silent());
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpJob *job = client.send(requestTo(server.url()));
    Finish finish(job);
    QTRY_COMPARE(server.requestCount(), 1);
    job->cancel();
    job->cancel();
    QVERIFY(finish.wait());
    QCOMPARE(finish.kind(), ErrorKind::Cancelled);
    QCOMPARE(finish.last.attempts, 1);
}

void TestHttpJob::jobEndsOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("bound_ms");
    QTest::addColumn<qint64>("cancelAt_ms");
    QTest::newRow("cancelled while it waits") << "/silent" << qint64(0) << qint64(0);
    QTest::newRow("cancelled on its way") << "/silent" << qint64(0) << qint64(500);
    QTest::newRow("deadline, bound and cancel at once")
        << "/silent" << qint64(1'000) << qint64(1'000);
    QTest::newRow("answer and cancel at once") << "/late" << qint64(0) << qint64(900);
    QTest::newRow("refused and cancelled") << "/%0d%0a" << qint64(0) << qint64(0);
}

void TestHttpJob::jobEndsOnce()
{
    QFETCH(QString, path);
    QFETCH(qint64, bound_ms);
    QFETCH(qint64, cancelAt_ms);
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/silent", FakeReply::hanging());
    nam.on("GET", "/late", FakeReply::json(200, "{}").withDelay(900));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(QUrl(QString(client.base().toString() + path)));
    request.deadline_ms = 1'000;
    request.giveUpAt_ns = bound_ms * 1'000'000;
    const QPointer<HttpJob> job = client.send(request);
    Finish finish(job);
    const auto cancelTwice = [job] {
        for (int i = 0; i < 2 && job; ++i)
            job->cancel();
    };
    if (cancelAt_ms == 0)
        cancelTwice();
    else
        clock.after(cancelAt_ms, this, cancelTwice);
    clock.advance(60'000);
    QCOMPARE(finish.times, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!job);
}

void TestHttpJob::deadlineIsAbsolute()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", FakeReply::json(200, "{}").withDelay(15'001));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    Finish finish(client.send(requestTo(client.urlFor(QStringLiteral("/me")))));
    clock.advance(14'999);
    QCOMPARE(finish.times, 0);
    clock.advance(1);
    QCOMPARE(finish.times, 1);
    QCOMPARE(finish.kind(), ErrorKind::Timeout);
    clock.advance(60'000);
    QCOMPARE(finish.times, 1);
    QCOMPARE(nam.requests().size(), 1);
    QVERIFY(nam.requests().first().raw.transferTimeout() > 0);
}

void TestHttpJob::boundEndsAWaitingRequest()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/slow", FakeReply::hanging());
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    std::vector<std::unique_ptr<Finish>> all;
    all.reserve(5);
    for (int i = 0; i < 5; ++i) {
        HttpRequest request = requestTo(client.urlFor(QStringLiteral("/slow")));
        request.giveUpAt_ns = 2'000'000'000;
        all.push_back(std::make_unique<Finish>(client.send(request)));
    }
    clock.advance(2'000);
    QCOMPARE(nam.requests().size(), 4);
    for (const auto &finish : all) {
        QCOMPARE(finish->times, 1);
        QCOMPARE(finish->kind(), ErrorKind::Timeout);
    }
    QCOMPARE(all.back()->last.attempts, 0);
    QVERIFY(!all.back()->last.left);
}

void TestHttpJob::deletedJobIsSilent()
{
    StubServer server;
    server.then(stub::silent());
    HttpClient client(*m_network, m_clock, server.url(QString()));
    HttpJob *job = client.send(requestTo(server.url()));
    Finish gone(job);
    QTRY_COMPARE(server.requestCount(), 1);
    delete job;
    server.then(stub::bytes(stub::answer(200, "{}")));
    Finish next(client.send(requestTo(server.url())));
    QVERIFY(next.wait());
    QCOMPARE(gone.times, 0);
    QVERIFY(!next.last.error);
}

void TestHttpJob::deletedClientIsSilent()
{
    StubServer server;
    server.then(stub::silent());
    auto client = std::make_unique<HttpClient>(*m_network, m_clock, server.url(QString()));
    std::vector<std::unique_ptr<Finish>> all;
    all.reserve(8);
    for (int i = 0; i < 8; ++i)
        all.push_back(std::make_unique<Finish>(client->send(requestTo(server.url()))));
    QTRY_COMPARE(server.requestCount(), 4);
    client.reset();
    QCoreApplication::processEvents(); // a report that was posted would arrive in it
    for (const auto &finish : all)
        QCOMPARE(finish->times, 0);
}

void TestHttpJob::clientMayDieInItsSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    for (const int status : {200, 403}) {
        QTest::addRow("sending, %d", status) << 0 << status;
        QTest::addRow("answered, %d", status) << 1 << status;
        QTest::addRow("finished, %d", status) << 2 << status;
        QTest::addRow("finished, too large, %d", status) << 3 << status;
    }
}

void TestHttpJob::clientMayDieInItsSignals()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    StubServer server;
    server.then(stub::bytes(stub::answer(status, QByteArray(5000, 'x'))));
    auto client = std::make_unique<HttpClient>(*m_network, m_clock, server.url(QString()));
    bool died = false;
    const auto die = [&] {
        client.reset();
        died = true;
    };
    if (signal == 0)
        connect(client.get(), &HttpClient::sending, this, die);
    else if (signal == 1)
        connect(client.get(), &HttpClient::answered, this, die);
    for (int i = 0; i < 5; ++i) {
        HttpRequest request = requestTo(server.url());
        request.bodyCap = signal == 3 ? 100 : 1'000'000;
        HttpJob *job = client->send(request);
        if (signal >= 2)
            connect(job, &HttpJob::finished, this, die);
    }
    QTRY_VERIFY(died);
    QCoreApplication::processEvents(); // what was posted to the dead must be gone
}

QTEST_GUILESS_MAIN(TestHttpJob)
#include "TestHttpJob.moc"
