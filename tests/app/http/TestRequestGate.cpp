// SPDX-License-Identifier: GPL-3.0-or-later
// Four at once, and the customer's pipeline first.
#include "tests/app/http/Finish.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"

#include "app/http/RequestGate.h"

using namespace keybearer;

namespace {

constexpr qint64 second_ns = 1'000'000'000;
constexpr qint64 nine_s = 1767603600;

Exchange told(qint64 limit, qint64 remaining, qint64 resetIn_s, int status = 200)
{
    Exchange exchange;
    exchange.status = status;
    exchange.headers = {{"Date", "Mon, 05 Jan 2026 09:00:00 GMT"},
        {"X-RateLimit-Limit", QByteArray::number(limit)},
        {"X-RateLimit-Remaining", QByteArray::number(remaining)},
        {"X-RateLimit-Reset", QByteArray::number(nine_s + resetIn_s)}};
    return exchange;
}

} // namespace

class TestRequestGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paceFollowsWhatIsLeft_data();
    void paceFollowsWhatIsLeft();
    void knowledgeEndsWithItsWindow();
    void remainingOnlyFallsWithinAWindow();
    void answerOfAnOldWindowIsIgnored();
    void refusalForItsRateHoldsEverythingBack();
    void neverMoreThanFourAtOnce();
    void askedGoesBeforeBackground();
    void placeIsGivenBackInEveryWay();
    void lowLimitSpacesRequests();
    void scarceLimitWithholdsBackground();
    void waitingBackgroundIsWithheldToo();
    void whatThePaceHeldBackIsWithheld_data();
    void whatThePaceHeldBackIsWithheld();
    void waitingForAPlaceTimesOut();
    void watchingOncePerSecondIsFreeAboveHalf();
};

void TestRequestGate::paceFollowsWhatIsLeft_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<qint64>("wait_ms"); // after a request that started just now
    QTest::addColumn<bool>("scarce");
    const auto row = [](const char *name, const Exchange &exchange, qint64 wait_ms, bool scarce) {
        QTest::newRow(name) << exchange << wait_ms << scarce;
    };
    row("nothing known", {}, 0, false);
    row("full", told(166, 166, 10), 0, false);
    row("just above half", told(100, 51, 10), 0, false);
    row("half", told(100, 50, 10), 0, false);
    row("below half", told(100, 40, 10), 250, false);
    row("a quarter", told(100, 25, 10), 400, false);
    row("below a quarter", told(100, 20, 10), 500, true);
    row("one left", told(100, 1, 10), 10'000, true);
    row("none left", told(100, 0, 7), 7'000, true);
    row("negative", told(100, -3, 7), 7'000, true);
    row("reset has passed", told(100, 0, -1), 0, false);
    row("reset in milliseconds", told(100, 0, nine_s * 999), 60'000, true);
    row("limit of nothing", told(0, 0, 10), 0, false);
    Exchange noDate = told(100, 40, 5);
    noDate.headers.removeFirst();
    row("without a Date: the usual 10 s", noDate, 250, false);
    Exchange noReset = told(100, 40, 5);
    noReset.headers.removeLast();
    row("without a reset: the usual 10 s", noReset, 250, false);
}

void TestRequestGate::paceFollowsWhatIsLeft()
{
    QFETCH(Exchange, exchange);
    QFETCH(qint64, wait_ms);
    QFETCH(bool, scarce);
    RatePace pace;
    pace.started(second_ns);
    pace.learn(exchange, second_ns);
    QCOMPARE((pace.earliest_ns(second_ns) - second_ns) / 1'000'000, wait_ms);
    QCOMPARE(pace.isScarce(second_ns), scarce);
    QCOMPARE(pace.newest().limit, exchange.rateLimit().limit);
}

void TestRequestGate::knowledgeEndsWithItsWindow()
{
    RatePace pace;
    pace.learn(told(100, 0, 7), 0);
    QVERIFY(pace.isScarce(7 * second_ns - 1));
    QVERIFY(!pace.isScarce(7 * second_ns));
    QCOMPARE(pace.earliest_ns(7 * second_ns), 7 * second_ns);
}

void TestRequestGate::remainingOnlyFallsWithinAWindow()
{
    RatePace pace;
    pace.learn(told(100, 20, 10), 0);
    pace.learn(told(100, 60, 10), 1); // the answer of an earlier request, late
    QVERIFY(pace.isScarce(2));
    pace.learn(told(100, 90, 20), 3); // the next window
    QVERIFY(!pace.isScarce(4));
}

void TestRequestGate::answerOfAnOldWindowIsIgnored()
{
    RatePace pace;
    pace.learn(told(100, 90, 20), 0);
    pace.learn(told(100, 0, 10), 1);
    QVERIFY(!pace.isScarce(2));
    QCOMPARE(pace.earliest_ns(2), 2);
}

void TestRequestGate::refusalForItsRateHoldsEverythingBack()
{
    RatePace pace;
    Exchange refused;
    refused.status = 429;
    refused.headers = {{"Retry-After", "4"}};
    pace.learn(refused, 0);
    QVERIFY(pace.isScarce(1));
    QCOMPARE(pace.earliest_ns(1), 4 * second_ns);
    refused.headers.clear();
    RatePace fresh;
    fresh.learn(refused, 0); // it does not say until when
    QCOMPARE(fresh.earliest_ns(1), 1);
}

void TestRequestGate::neverMoreThanFourAtOnce()
{
    FakeClock clock;
    FakeNam nam(clock);
    int most = 0;
    nam.on("GET", "/me", [&](const FakeRequest &) {
        most = qMax(most, nam.open());
        return FakeReply::json(200, "{}").withDelay(100);
    });
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    QList<qint64> ended_ms;
    for (int i = 0; i < 10; ++i) {
        connect(client.send(requestTo(client.urlFor(QStringLiteral("/me")))), &HttpJob::finished,
            this, [&] { ended_ms.append(clock.elapsed_ns() / 1'000'000); });
    }
    clock.advance(1'000);
    QCOMPARE(most, 4);
    QCOMPARE(ended_ms, QList<qint64>({100, 100, 100, 100, 200, 200, 200, 200, 300, 300}));
}

void TestRequestGate::askedGoesBeforeBackground()
{
    FakeClock clock;
    RequestGate gate(clock);
    QObject who[8];
    QList<int> order;
    for (int i = 0; i < 8; ++i) {
        const Urgency urgency = i % 2 == 0 ? Urgency::Background : Urgency::Asked;
        gate.enter({&who[i], urgency, [&order, i] { order.append(i); }, [] {}});
    }
    QVERIFY(order.isEmpty());
    clock.advance(0);
    QCOMPARE(order, QList<int>({1, 3, 5, 7}));
    for (const int i : {1, 3, 5, 7})
        gate.leave(&who[i]);
    clock.advance(0);
    QCOMPARE(order, QList<int>({1, 3, 5, 7, 0, 2, 4, 6}));
}

void TestRequestGate::placeIsGivenBackInEveryWay()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/hang", FakeReply::hanging());
    nam.on("GET", "/gone", FakeReply::failure(QNetworkReply::ConnectionRefusedError));
    nam.on("GET", "/me", FakeReply::json(200, "{}"));
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    const auto send = [&](const char *path) {
        return client.send(requestTo(client.urlFor(QString::fromLatin1(path))));
    };
    for (int round = 0; round < 3; ++round) {
        send("/gone");
        delete send("/hang"); // before it was let out
        HttpJob *deleted = send("/hang");
        HttpJob *cancelled = send("/hang");
        send("/hang");
        clock.advance(10);
        delete deleted;
        cancelled->cancel();
        clock.advance(20'000); // the last one times out
    }
    Finish finish[4] = {
        Finish(send("/me")), Finish(send("/me")), Finish(send("/me")), Finish(send("/me"))};
    clock.advance(1);
    for (const Finish &one : finish)
        QCOMPARE(one.last.status, 200);
}

void TestRequestGate::lowLimitSpacesRequests()
{
    FakeClock clock;
    RequestGate gate(clock);
    QObject who[5];
    QList<qint64> started_ms;
    gate.learn(told(100, 40, 10));
    for (QObject &one : who) {
        gate.enter({&one, Urgency::Asked,
            [&] {
                started_ms.append(clock.elapsed_ns() / 1'000'000);
                gate.leave(&one);
            },
            [] {}});
    }
    clock.advance(5'000);
    QCOMPARE(started_ms, QList<qint64>({250, 500, 750, 1'000, 1'250}));
}

void TestRequestGate::scarceLimitWithholdsBackground()
{
    FakeClock clock;
    FakeNam nam(clock);
    FakeReply reply = FakeReply::json(200, "{}");
    for (const HttpHeader &header : told(100, 10, 10).headers)
        reply.headers.append({header.name, header.value});
    nam.on("GET", "/me", reply);
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    Finish first(client.send(request));
    clock.advance(10);
    QCOMPARE(first.last.status, 200);
    request.urgency = Urgency::Background;
    Finish watching(client.send(request));
    clock.advance(1);
    QCOMPARE(watching.times, 1);
    QCOMPARE(watching.kind(), ErrorKind::Withheld);
    QCOMPARE(watching.last.attempts, 0);
    QVERIFY(!watching.last.left);
    request.urgency = Urgency::Asked;
    Finish asked(client.send(request));
    clock.advance(2'000);
    QCOMPARE(asked.last.status, 200);
    QCOMPARE(nam.requests().size(), 2);
    clock.advance(20'000); // the window is over
    request.urgency = Urgency::Background;
    Finish later(client.send(request));
    clock.advance(1);
    QCOMPARE(later.last.status, 200);
}

void TestRequestGate::waitingBackgroundIsWithheldToo()
{
    FakeClock clock;
    RequestGate gate(clock);
    QObject who[5];
    int started = 0;
    int withheld = 0;
    for (QObject &one : who)
        gate.enter({&one, Urgency::Background, [&] { ++started; }, [&] { ++withheld; }});
    clock.advance(0);
    QCOMPARE(started, 4);
    gate.learn(told(100, 10, 10));
    clock.advance(0);
    QCOMPARE(started, 4);
    QCOMPARE(withheld, 1);
}

void TestRequestGate::whatThePaceHeldBackIsWithheld_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<qint64>("bound_ms");
    QTest::addColumn<int>("kind"); // -1: answered
    QTest::newRow("none left") << 0 << qint64(6'000) << int(ErrorKind::Withheld);
    QTest::newRow("none left, but soon again") << 0 << qint64(11'000) << -1;
    QTest::newRow("one left, spread") << 1 << qint64(6'000) << int(ErrorKind::Withheld);
    QTest::newRow("enough") << 90 << qint64(6'000) << -1;
}

void TestRequestGate::whatThePaceHeldBackIsWithheld()
{
    QFETCH(int, remaining);
    QFETCH(qint64, bound_ms);
    QFETCH(int, kind);
    FakeClock clock;
    FakeNam nam(clock);
    FakeReply reply = FakeReply::json(200, "{}");
    for (const HttpHeader &header : told(100, remaining, 10).headers)
        reply.headers.append({header.name, header.value});
    nam.on("GET", "/me", reply);
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/me")));
    Finish first(client.send(request));
    clock.advance(0);
    QCOMPARE(first.last.status, 200);
    request.giveUpAt_ns = clock.elapsed_ns() + bound_ms * 1'000'000;
    Finish second(client.send(request));
    clock.advance(20'000);
    QCOMPARE(second.times, 1);
    QCOMPARE(second.kind() ? int(*second.kind()) : -1, kind);
    QCOMPARE(second.last.attempts, kind < 0 ? 1 : 0);
}

void TestRequestGate::waitingForAPlaceTimesOut()
{
    FakeClock clock;
    FakeNam nam(clock);
    nam.on("GET", "/hang", FakeReply::hanging());
    HttpClient client(nam, clock, QUrl(QStringLiteral("https://api.example")));
    HttpRequest request = requestTo(client.urlFor(QStringLiteral("/hang")));
    request.giveUpAt_ns = 5 * second_ns;
    for (int i = 0; i < 4; ++i)
        client.send(request);
    Finish fifth(client.send(request));
    clock.advance(20'000);
    QCOMPARE(fifth.times, 1);
    QCOMPARE(fifth.kind(), ErrorKind::Timeout);
    QCOMPARE(fifth.last.attempts, 0);
}

void TestRequestGate::watchingOncePerSecondIsFreeAboveHalf()
{
    FakeClock clock;
    RequestGate gate(clock);
    QObject who;
    QList<qint64> started_ms;
    for (int second = 0; second < 20; ++second) {
        gate.learn(told(100, 51, 10));
        gate.enter({&who, Urgency::Background,
            [&] { started_ms.append(clock.elapsed_ns() / 1'000'000); }, [] {}});
        clock.advance(1'000);
        gate.leave(&who);
        QCOMPARE(started_ms.size(), second + 1);
        QCOMPARE(started_ms.last(), second * 1'000);
    }
}

QTEST_GUILESS_MAIN(TestRequestGate)
#include "TestRequestGate.moc"
