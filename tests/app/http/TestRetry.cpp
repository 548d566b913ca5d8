// SPDX-License-Identifier: GPL-3.0-or-later
// Which reads are repeated, after how long, and when that is not worth it.
#include "tests/app/http/Finish.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"

#include "app/http/RetryRule.h"

using namespace keybearer;

namespace {

using Headers = QList<QNetworkReply::RawHeaderPair>;

constexpr char nine[] = "Mon, 05 Jan 2026 09:00:00 GMT"; // 1767603600, where FakeClock starts too

FakeReply replyOf(int status, const Headers &headers)
{
    FakeReply reply = status == 0 ? FakeReply::failure(QNetworkReply::RemoteHostClosedError)
                                  : FakeReply::json(status, "{}");
    reply.headers += headers;
    return reply;
}

Exchange exchangeOf(int status, const Headers &headers)
{
    Exchange exchange;
    exchange.status = status;
    for (const auto &[name, value] : headers)
        exchange.headers.append(HttpHeader{name, value});
    return exchange;
}

} // namespace

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPassingTroubleIsRepeated_data();
    void onlyPassingTroubleIsRepeated();
    void serverSaysHowLong_data();
    void serverSaysHowLong();
    void waitsGrowAndStayBounded();
    void requestsComeWhenTheServerSaid();
    void secondAttemptMayBeTheGoodOne();
    void longWaitGivesUpAtOnce_data();
    void longWaitGivesUpAtOnce();
    void cancelWhileWaitingEndsAsCancelled();
    void deletionWhileWaitingIsSilent();
    void answerInHandBeatsTheBound();
};

void TestRetry::onlyPassingTroubleIsRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("attempts");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << 3;
    QTest::newRow("connection lost") << 0 << 3;
    for (const int status : {200, 302, 400, 401, 403, 404, 409, 422})
        QTest::addRow("%d", status) << status << 1;
}

void TestRetry::onlyPassingTroubleIsRepeated()
{
    QFETCH(int, status);
    QFETCH(int, attempts);
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("POST", "/contacts/search", replyOf(status, {}));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/contacts/search")));
    request.method = "POST";
    request.body = "{}";
    Finish finish(client.send(request));
    clock.advance(60'000);
    QCOMPARE(finish.times, 1);
    QCOMPARE(finish.last.status, status);
    QCOMPARE(finish.last.attempts, attempts);
    QCOMPARE(nam.requests().size(), attempts);
    QCOMPARE(nam.requests().last().body, QByteArray("{}"));
    QCOMPARE(clock.pending(), 0);
}

void TestRetry::serverSaysHowLong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("wait_ms"); // -1: it does not
    const QNetworkReply::RawHeaderPair date{"Date", nine};
    const QNetworkReply::RawHeaderPair reset{"X-RateLimit-Reset", "1767603607"};
    QTest::newRow("nothing") << 503 << Headers{date} << qint64(-1);
    QTest::newRow("seconds") << 503 << Headers{{"Retry-After", "3"}} << qint64(3'000);
    QTest::newRow("now") << 503 << Headers{{"Retry-After", "0"}} << qint64(0);
    QTest::newRow("a date") << 503
                            << Headers{{"Retry-After", "Mon, 05 Jan 2026 09:00:04 GMT"}, date}
                            << qint64(4'000);
    QTest::newRow("a date that has passed")
        << 503 << Headers{{"Retry-After", "Mon, 05 Jan 2026 08:00:00 GMT"}, date} << qint64(0);
    QTest::newRow("a date without a clock")
        << 503 << Headers{{"Retry-After", "Mon, 05 Jan 2026 09:00:04 GMT"}} << qint64(-1);
    QTest::newRow("no sense") << 503 << Headers{{"Retry-After", "soon"}, date} << qint64(-1);
    QTest::newRow("negative") << 503 << Headers{{"Retry-After", "-5"}, date} << qint64(-1);
    QTest::newRow("reset of a 429") << 429 << Headers{reset, date} << qint64(7'000);
    QTest::newRow("reset without a clock") << 429 << Headers{reset} << qint64(-1);
    QTest::newRow("reset in the past")
        << 429 << Headers{{"X-RateLimit-Reset", "1767603500"}, date} << qint64(0);
    QTest::newRow("Retry-After before reset")
        << 429 << Headers{{"Retry-After", "2"}, reset, date} << qint64(2'000);
    QTest::newRow("reset of a 500 is another matter") << 500 << Headers{reset, date} << qint64(-1);
}

void TestRetry::serverSaysHowLong()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(qint64, wait_ms);
    QCOMPARE(toldWait_ms(exchangeOf(status, headers)).value_or(-1), wait_ms);
}

void TestRetry::waitsGrowAndStayBounded()
{
    Exchange exchange = exchangeOf(503, {});
    for (int ms = 0; ms < 1'000; ms += 7) {
        exchange.startedAt = QDateTime({2026, 1, 5}, {9, 0, 0, ms}, Qt::UTC);
        const qint64 first_ms = repeatWait_ms(exchange, 0).value();
        const qint64 second_ms = repeatWait_ms(exchange, 1).value();
        QVERIFY(first_ms >= 250 && first_ms < 300);
        QVERIFY(second_ms >= 500 && second_ms < 550);
    }
    QVERIFY(!repeatWait_ms(exchange, 2));
    // more seconds than fit: no overflow, just never
    const Exchange never = exchangeOf(503, {{"Retry-After", "99999999999999999999"}});
    QVERIFY(repeatWait_ms(never, 0).value() > qint64(1'000) * 3600 * 24 * 365);
}

void TestRetry::requestsComeWhenTheServerSaid()
{
    FakeClock clock;
    clock.shiftWallClock(86'400'000); // ours is a day ahead, which must not matter
    FakeNam nam(clock);
    QList<qint64> came_ms;
    nam.on("GET", "/me", [&](const FakeRequest &) {
        came_ms.append(clock.elapsed_ns() / 1'000'000);
        return replyOf(429, {{"Date", nine}, {"X-RateLimit-Reset", "1767603603"}});
    });
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    Finish finish(client.send(requestTo(client.urlFor(QStringLiteral("/me")))));
    clock.advance(60'000);
    QCOMPARE(came_ms, QList<qint64>({0, 3'000, 6'000}));
    QCOMPARE(finish.last.status, 429);
    QVERIFY(!finish.last.error);
}

void TestRetry::secondAttemptMayBeTheGoodOne()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", FakeReply::failure(QNetworkReply::RemoteHostClosedError));
    nam.on("GET", "/me", FakeReply::json(200, "{\"type\":\"admin\"}"));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    Finish finish(client.send(requestTo(client.urlFor(QStringLiteral("/me")))));
    clock.advance(10'000);
    QCOMPARE(finish.times, 1);
    QVERIFY(!finish.last.error);
    QCOMPARE(finish.last.attempts, 2);
    QCOMPARE(finish.last.body, QByteArray("{\"type\":\"admin\"}"));
}

void TestRetry::longWaitGivesUpAtOnce_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("giveUpAt_ms");
    QTest::newRow("past the deadline") << QByteArray("16") << qint64(0);
    QTest::newRow("past the bound") << QByteArray("3") << qint64(3'000);
    QTest::newRow("for ever") << QByteArray("99999999999999999999") << qint64(0);
}

void TestRetry::longWaitGivesUpAtOnce()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(qint64, giveUpAt_ms);
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", replyOf(503, {{"Retry-After", retryAfter}}));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    request.giveUpAt_ns = giveUpAt_ms * 1'000'000;
    Finish finish(client.send(request));
    clock.advance(1);
    QCOMPARE(finish.times, 1);
    QCOMPARE(finish.last.status, 503);
    QCOMPARE(finish.last.attempts, 1);
    QVERIFY(!finish.last.error);
}

void TestRetry::cancelWhileWaitingEndsAsCancelled()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", replyOf(503, {{"Retry-After", "5"}}));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpJob *job = client.send(requestTo(client.urlFor(QStringLiteral("/me"))));
    Finish finish(job);
    clock.advance(1'000);
    QCOMPARE(finish.times, 0);
    job->cancel();
    clock.advance(60'000);
    QCOMPARE(finish.times, 1);
    QCOMPARE(finish.kind(), ErrorKind::Cancelled);
    QCOMPARE(nam.requests().size(), 1);
}

void TestRetry::deletionWhileWaitingIsSilent()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", replyOf(503, {{"Retry-After", "5"}}));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpJob *job = client.send(requestTo(client.urlFor(QStringLiteral("/me"))));
    Finish finish(job);
    clock.advance(1'000);
    delete job;
    clock.advance(60'000);
    QCOMPARE(finish.times, 0);
    QCOMPARE(nam.requests().size(), 1);
}

void TestRetry::answerInHandBeatsTheBound()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/me", replyOf(503, {{"Retry-After", "1"}}));
    nam.on("GET", "/slow", FakeReply::hanging());
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    request.giveUpAt_ns = 2'000'000'000;
    Finish finish(client.send(request));
    clock.advance(500);
    // every place is taken when the wait ends
    for (int i = 0; i < 4; ++i)
        client.send(requestTo(client.urlFor(QStringLiteral("/slow"))));
    clock.advance(1'500);
    QCOMPARE(finish.times, 1);
    QVERIFY(!finish.last.error);
    QCOMPARE(finish.last.status, 503);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "TestRetry.moc"
