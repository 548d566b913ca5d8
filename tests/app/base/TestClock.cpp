// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace keybearer;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timerFiresOnceAtItsTime();
    void stoppedTimerStaysSilent();
    void restartForgetsTheFirstStart();
    void destroyedTimerStaysSilent();
};

void TestClock::timerFiresOnceAtItsTime()
{
    FakeClock clock;
    ClockTimer timer(clock, nullptr);
    int fired = 0;
    connect(&timer, &ClockTimer::timedOut, this, [&fired] { ++fired; });
    timer.start(100);
    clock.advance(99);
    QCOMPARE(fired, 0);
    QVERIFY(timer.isActive());
    clock.advance(1000);
    QCOMPARE(fired, 1);
    QVERIFY(!timer.isActive());
}

void TestClock::stoppedTimerStaysSilent()
{
    FakeClock clock;
    ClockTimer timer(clock, nullptr);
    int fired = 0;
    connect(&timer, &ClockTimer::timedOut, this, [&fired] { ++fired; });
    timer.start(100);
    timer.stop();
    clock.advance(1000);
    QCOMPARE(fired, 0);
}

void TestClock::restartForgetsTheFirstStart()
{
    FakeClock clock;
    ClockTimer timer(clock, nullptr);
    QList<qint64> fired_ms;
    connect(&timer, &ClockTimer::timedOut, this,
        [&] { fired_ms.append(clock.elapsed_ns() / 1'000'000); });
    timer.start(100);
    clock.advance(50);
    timer.start(100);
    clock.advance(1000);
    QCOMPARE(fired_ms, QList<qint64>{150});
}

void TestClock::destroyedTimerStaysSilent()
{
    FakeClock clock;
    auto timer = std::make_unique<ClockTimer>(clock, nullptr);
    int fired = 0;
    connect(timer.get(), &ClockTimer::timedOut, this, [&fired] { ++fired; });
    timer->start(100);
    timer.reset();
    clock.advance(1000);
    QCOMPARE(fired, 0);
    QCOMPARE(clock.pending(), 0);
}

QTEST_GUILESS_MAIN(TestClock)
#include "TestClock.moc"
