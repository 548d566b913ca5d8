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
    return line.findChild<QLabel *>(QStringLiteral("talkingTo"))->text();
}

} // namespace

class TestStatusLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastLineTellsWhatWasAnswered();
    void anUnsentRequestIsNoAnswer();
    void anotherConnectionsAnswerIsForgotten();
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
        QStringLiteral("Talks to api.eu.intercom.io only · last answer: GET /tags 200 in 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.intercom.io"))); // that host has not answered
    QCOMPARE(lastLine(line), QStringLiteral("Talks to api.intercom.io only · idle"));
    exchange.status = 0;
    exchange.error = Error::of(ErrorKind::Timeout);
    line.sayAnswered(exchange);
    QCOMPARE(lastLine(line),
        QStringLiteral("No answer from api.eu.intercom.io · GET /tags, after 84 ms"));
    line.sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    QCOMPARE(lastLine(line), QStringLiteral("Talks to api.eu.intercom.io only · idle"));
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
    QCOMPARE(lastLine(line), QStringLiteral("Talks to api.eu.intercom.io only · idle"));
}

QTEST_MAIN(TestStatusLine)
#include "TestStatusLine.moc"
