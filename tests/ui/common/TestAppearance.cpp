// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AppearanceController.h"
#include "ui/common/GlyphLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChosenSchemeIsInForceAtOnce_data();
    void aChosenSchemeIsInForceAtOnce();
    void theSystemsPaletteDecidesWhereNothingElseTells();
    void widgetsGrowWithTheTextAndBack();
    void textSizesOutOfRangeAreBrought();
    void reducedMotionStopsWhatTurns();
    void theSameAppearanceChangesNothing();
};

void TestAppearance::aChosenSchemeIsInForceAtOnce_data()
{
    QTest::addColumn<Appearance::SchemeChoice>("choice");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Appearance::SchemeChoice::Light << Scheme::Light;
    QTest::newRow("dark") << Appearance::SchemeChoice::Dark << Scheme::Dark;
    QTest::newRow("contrast") << Appearance::SchemeChoice::HighContrast << Scheme::HighContrast;
}

void TestAppearance::aChosenSchemeIsInForceAtOnce()
{
    QFETCH(Appearance::SchemeChoice, choice);
    QFETCH(Scheme, scheme);
    AppearanceController controller(*qApp);
    QSignalSpy changed(&controller, &AppearanceController::changed);
    Appearance wanted;
    wanted.scheme = choice;
    controller.setAppearance(wanted);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(controller.scheme(), scheme);
    QCOMPARE(schemeOf(QApplication::palette()), scheme);
}

void TestAppearance::theSystemsPaletteDecidesWhereNothingElseTells()
{
    QApplication::setPalette(paletteOf(Scheme::Dark));
    AppearanceController controller(*qApp);
    QCOMPARE(controller.scheme(), Scheme::Dark);
    Appearance light;
    light.scheme = Appearance::SchemeChoice::Light;
    controller.setAppearance(light);
    controller.setAppearance({}); // not what our own light palette tells
    QCOMPARE(controller.scheme(), Scheme::Dark);
}

void TestAppearance::widgetsGrowWithTheTextAndBack()
{
    AppearanceController controller(*qApp);
    GlyphLabel glyph(16);
    glyph.show();
    QCOMPARE(glyph.width(), 16);
    Appearance large;
    large.textPercent = 200;
    controller.setAppearance(large);
    QTRY_COMPARE(glyph.width(), 32);
    controller.setAppearance({});
    QTRY_COMPARE(glyph.width(), 16);
}

void TestAppearance::textSizesOutOfRangeAreBrought()
{
    AppearanceController controller(*qApp);
    Appearance huge;
    huge.textPercent = 5000;
    controller.setAppearance(huge);
    QCOMPARE(controller.appearance().textPercent, 200);
    Appearance tiny;
    tiny.textPercent = -3;
    controller.setAppearance(tiny);
    QCOMPARE(controller.appearance().textPercent, 100);
}

void TestAppearance::reducedMotionStopsWhatTurns()
{
    AppearanceController controller(*qApp);
    GlyphLabel glyph(16);
    glyph.setGlyph(Glyph::Checking);
    glyph.show();
    const QTimer *turning = glyph.findChild<QTimer *>(QStringLiteral("turning"));
    QVERIFY(turning);
    QTRY_VERIFY(turning->isActive());
    Appearance still;
    still.motion = Appearance::Motion::Reduced;
    controller.setAppearance(still);
    QTRY_VERIFY(!turning->isActive());
    still.motion = Appearance::Motion::Full;
    controller.setAppearance(still);
    QTRY_VERIFY(turning->isActive());
}

void TestAppearance::theSameAppearanceChangesNothing()
{
    AppearanceController controller(*qApp);
    QSignalSpy changed(&controller, &AppearanceController::changed);
    controller.setAppearance({});
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestAppearance)
#include "TestAppearance.moc"
