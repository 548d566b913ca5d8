// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/SharedPlaces.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

class TestSharedPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneManagerHasOneSet();
    void takesUpToTheLimitAndNoFurther();
    void tellsOnceThatSomethingIsFreeAndOnlyWhoWasRefused();
    void givingNothingBackTellsNothing();
};

namespace {

void takeAll(SharedPlaces &places)
{
    for (qsizetype i = 0; i < SharedPlaces::maxAtOnce; ++i)
        QVERIFY(places.take());
}

} // namespace

void TestSharedPlaces::oneManagerHasOneSet()
{
    QNetworkAccessManager one;
    QNetworkAccessManager other;
    SharedPlaces &places = SharedPlaces::of(one);
    QCOMPARE(&SharedPlaces::of(one), &places);
    QVERIFY(&SharedPlaces::of(other) != &places);
    takeAll(places);
    QVERIFY2(SharedPlaces::of(other).take(), "another manager's requests took these places");
}

void TestSharedPlaces::takesUpToTheLimitAndNoFurther()
{
    QNetworkAccessManager network;
    SharedPlaces &places = SharedPlaces::of(network);
    takeAll(places);
    QVERIFY(!places.take());
    QCOMPARE(places.taken(), SharedPlaces::maxAtOnce);
    places.give(2);
    QVERIFY(places.take());
    QVERIFY(places.take());
    QVERIFY(!places.take());
}

void TestSharedPlaces::tellsOnceThatSomethingIsFreeAndOnlyWhoWasRefused()
{
    QNetworkAccessManager network;
    SharedPlaces &places = SharedPlaces::of(network);
    QSignalSpy freed(&places, &SharedPlaces::freed);
    takeAll(places);
    places.give(1);
    QCOMPARE(freed.size(), 0); // nobody waits
    QVERIFY(places.take());
    QVERIFY(!places.take());
    QVERIFY(!places.take());
    places.give(1);
    QCOMPARE(freed.size(), 1);
    places.give(1);
    QCOMPARE(freed.size(), 1);
}

void TestSharedPlaces::givingNothingBackTellsNothing()
{
    QNetworkAccessManager network;
    SharedPlaces &places = SharedPlaces::of(network);
    takeAll(places);
    QVERIFY(!places.take());
    QSignalSpy freed(&places, &SharedPlaces::freed);
    places.give(0);
    QCOMPARE(freed.size(), 0);
    places.give(1);
    QCOMPARE(freed.size(), 1); // still remembered
}

QTEST_GUILESS_MAIN(TestSharedPlaces)
#include "TestSharedPlaces.moc"
