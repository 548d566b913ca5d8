// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"
#include "ui/common/TickBox.h"
#include "ui/common/Wrapped.h"

#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace keybearer;

class TestTickBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTickIsToldByItsShape_data();
    void aTickIsToldByItsShape();
    void theWidgetPaintsItWhereTheStyleLeavesRoom();
};

namespace {

constexpr int side_px = 48;

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

void TestTickBox::aTickIsToldByItsShape_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestTickBox::aTickIsToldByItsShape()
{
    QFETCH(Scheme, scheme);
    applyTheme(*qApp, scheme);
    const QPalette palette = QApplication::palette();
    const auto painted = [&](bool ticked) {
        QImage image(side_px, side_px, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintTickBox(painter, image.rect(), ticked, palette);
        return image;
    };
    const QImage on = painted(true);
    // The tick's knee, and beside it the ground it stands on.
    QCOMPARE(on.pixelColor(21, 33), colour(palette, ThemeRole::OnAccent));
    QCOMPARE(on.pixelColor(14, 14), colour(palette, ThemeRole::Accent));
    QCOMPARE(painted(false).pixelColor(21, 33), colour(palette, ThemeRole::Surface));
}

void TestTickBox::theWidgetPaintsItWhereTheStyleLeavesRoom()
{
    applyTheme(*qApp, Scheme::Light);
    Wrapped<QCheckBox> box;
    box.setText(QStringLiteral("Times in UTC"));
    box.resize(box.sizeHint());
    const QColor accent = colour(box.palette(), ThemeRole::Accent);
    QCOMPARE(pixelsOf(box.grab().toImage(), accent), 0);
    QTest::keyClick(&box, Qt::Key_Space);
    QVERIFY(box.isChecked());
    QVERIFY(pixelsOf(box.grab().toImage(), accent) > 60);
}

QTEST_MAIN(TestTickBox)
#include "TestTickBox.moc"
