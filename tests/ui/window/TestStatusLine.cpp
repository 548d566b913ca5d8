// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "ui/window/StatusLine.h"

#include <QLabel>
#include <QTest>

using namespace keybearer;

namespace {

Exchange answeredTags()
{
    Exchange exchange;
    exchange.method = "GET";
    exchange.url = QUrl(QStringLiteral("https://api.eu.intercom.io/tags"));
    exchange.status = 200;
    exchange.left = true;
    exchange.phases.total_ms = 84.2;
    return exchange;
}

QString lastLine(const StatusLine &line)
{
    return line.findChild<QLabel *>(QStringLiteral("talkingTo"))->text().simplified();
}

} // namespace

class TestStatusLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastLineTellsWhatWasAnswered();
    void anUnsentRequestIsNoAnswer();
    void anotherConnectionsAnswerIsForgotten();
    void aRequestBesideIsNamed();
    void anEmptyRateLimitIsNotThere();
};

void TestStatusLine::theLastLineTellsWhatWasAnswered()
{
    StatusLine line;
    Exchange exchange = answeredTags();
    line.sayAnswered(exchange);
    QCOMPARE(
        lastLine(line), QStringLiteral("api.eu.intercom.io answered · GET /tags 200 in 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    QCOMPARE(lastLine(line),
        QStringLiteral(
            "This connection's API is api.eu.intercom.io · last answer: GET /tags 200 in 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.intercom.io"))); // that host has not answered
    QCOMPARE(lastLine(line), QStringLiteral("This connection's API is api.intercom.io · idle"));
    exchange.status = 0;
    exchange.error = Error::of(ErrorKind::Timeout);
    line.sayAnswered(exchange);
    QCOMPARE(lastLine(line),
        QStringLiteral("No answer from api.eu.intercom.io · GET /tags, after 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    QCOMPARE(lastLine(line), QStringLiteral("This connection's API is api.eu.intercom.io · idle"));
}

void TestStatusLine::anUnsentRequestIsNoAnswer()
{
    StatusLine line;
    const QString before = lastLine(line);
    Exchange exchange = answeredTags();
    exchange.left = false;
    line.sayAnswered(exchange);
    QCOMPARE(lastLine(line), before);
    exchange.left = true;
    exchange.error = Error::of(ErrorKind::Cancelled);
    line.sayAnswered(exchange);
    QCOMPARE(lastLine(line), before);
}

void TestStatusLine::anEmptyRateLimitIsNotThere()
{
    StatusLine line;
    line.show();
    const auto *left = line.findChild<QLabel *>(QStringLiteral("callsLeft"));
    QVERIFY(!left->isVisible());
    line.sayRateLimit(fixtures::report().rateLimit);
    QVERIFY(left->isVisible());
    line.sayRateLimit({});
    QVERIFY(!left->isVisible());
}

void TestStatusLine::anotherConnectionsAnswerIsForgotten()
{
    StatusLine line;
    line.sayAnswered(answeredTags());
    line.forgetAnswer();
    line.sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    QCOMPARE(lastLine(line), QStringLiteral("This connection's API is api.eu.intercom.io · idle"));
}

void TestStatusLine::aRequestBesideIsNamed()
{
    StatusLine line;
    line.sayAnswered(answeredTags(), QStringLiteral("Merlin"));
    QCOMPARE(lastLine(line),
        QStringLiteral("“Merlin”: api.eu.intercom.io answered · GET /tags 200 in 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io"))); // it was no answer to this
    QCOMPARE(lastLine(line), QStringLiteral("This connection's API is api.eu.intercom.io · idle"));
    line.saySending(
        "GET", QUrl(QStringLiteral("https://api.eu.intercom.io/me")), QStringLiteral("Merlin"));
    QCOMPARE(lastLine(line), QStringLiteral("“Merlin” is talking to api.eu.intercom.io · GET /me"));
}

QTEST_MAIN(TestStatusLine)
#include "TestStatusLine.moc"
