// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WindowPlacement.h"

#include <QTest>
#include <QWidget>

using namespace keybearer;

class TestWindowPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptComesBack();
    void everyArrangementHasItsOwn();
    void damagedValuesAreNone_data();
    void damagedValuesAreNone();
    void onlyWhatCanBeSeenIsRestored_data();
    void onlyWhatCanBeSeenIsRestored();
    void theOldestArrangementGoes();
    void aPlaceOffTheScreenIsNotApplied();
};

void TestWindowPlacement::whatWasKeptComesBack()
{
    WindowPlacement written;
    written.setPlace(QStringLiteral("A"), {QRect(10, 20, 900, 700), true, false, "split"});
    const auto place = WindowPlacement(written.toKeep()).placeFor(QStringLiteral("A"));
    QVERIFY(place);
    QCOMPARE(place->rect, QRect(10, 20, 900, 700));
    QVERIFY(place->maximized);
    QVERIFY(!place->fullScreen);
    QCOMPARE(place->splitter, QByteArray("split"));
}

void TestWindowPlacement::everyArrangementHasItsOwn()
{
    WindowPlacement kept;
    kept.setPlace(QStringLiteral("A"), {QRect(0, 0, 900, 700), false, false, {}});
    kept.setPlace(QStringLiteral("B"), {QRect(5, 5, 800, 600), false, false, {}});
    QCOMPARE(kept.placeFor(QStringLiteral("A"))->rect.width(), 900);
    QCOMPARE(kept.placeFor(QStringLiteral("B"))->rect.width(), 800);
    QVERIFY(!kept.placeFor(QStringLiteral("C")));
}

void TestWindowPlacement::damagedValuesAreNone_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\xff{[");
    QTest::newRow("another shape") << QByteArray(R"({"screens":"A"})");
    QTest::newRow("no numbers") << QByteArray(R"([{"screens":"A","rect":["a",0,1,1]}])");
    QTest::newRow("three sides") << QByteArray(R"([{"screens":"A","rect":[0,0,900]}])");
    QTest::newRow("huge") << QByteArray(100'000, ' ') + R"([{"screens":"A","rect":[0,0,900,700]}])";
}

void TestWindowPlacement::damagedValuesAreNone()
{
    QFETCH(QByteArray, kept);
    QVERIFY(!WindowPlacement(kept).placeFor(QStringLiteral("A")));
}

void TestWindowPlacement::onlyWhatCanBeSeenIsRestored_data()
{
    QTest::addColumn<QRect>("rect");
    QTest::addColumn<bool>("fits");
    QTest::newRow("inside") << QRect(100, 100, 900, 700) << true;
    QTest::newRow("on the second screen") << QRect(2000, 100, 900, 700) << true;
    QTest::newRow("partly off the side") << QRect(-500, 100, 900, 700) << true;
    QTest::newRow("on a screen that is gone") << QRect(5000, 100, 900, 700) << false;
    QTest::newRow("its top above every screen") << QRect(100, -50, 900, 700) << false;
    QTest::newRow("below") << QRect(100, 1070, 900, 700) << false;
    QTest::newRow("wider than a screen") << QRect(0, 0, 3000, 700) << false;
    QTest::newRow("empty") << QRect(10, 10, 0, 0) << false;
}

void TestWindowPlacement::onlyWhatCanBeSeenIsRestored()
{
    QFETCH(QRect, rect);
    QFETCH(bool, fits);
    QCOMPARE(
        WindowPlacement::fits(rect, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), fits);
}

void TestWindowPlacement::theOldestArrangementGoes()
{
    WindowPlacement kept;
    for (int i = 0; i < 12; ++i)
        kept.setPlace(QString::number(i), {QRect(i, 0, 900, 700), false, false, {}});
    QVERIFY(!kept.placeFor(QStringLiteral("1")));
    QVERIFY(kept.placeFor(QStringLiteral("2")));
    QVERIFY(kept.placeFor(QStringLiteral("11")));
}

void TestWindowPlacement::aPlaceOffTheScreenIsNotApplied()
{
    QWidget window;
    window.resize(300, 200);
    QVERIFY(!WindowPlacement::apply({QRect(50'000, 0, 400, 300), true, false, {}}, window));
    QCOMPARE(window.size(), QSize(300, 200));
    QVERIFY(!window.isMaximized());
    QVERIFY(WindowPlacement::apply({QRect(10, 10, 400, 300), false, false, {}}, window));
    QCOMPARE(WindowPlacement::placeOf(window).rect, QRect(10, 10, 400, 300));
}

QTEST_MAIN(TestWindowPlacement)
#include "TestWindowPlacement.moc"
