// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Glyph.h"
#include "ui/common/Theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace keybearer;

namespace {

constexpr Scheme schemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr ThemeRole grounds[] = {ThemeRole::Window, ThemeRole::Surface, ThemeRole::Selection,
    ThemeRole::AliveTint, ThemeRole::LimitedTint, ThemeRole::DeadTint, ThemeRole::BlockedTint,
    ThemeRole::UnknownTint};
constexpr ThemeRole texts[] = {ThemeRole::Text, ThemeRole::Muted, ThemeRole::Accent,
    ThemeRole::Alive, ThemeRole::Limited, ThemeRole::Dead, ThemeRole::Blocked, ThemeRole::Unknown};
constexpr Glyph glyphs[] = {Glyph::Alive, Glyph::Limited, Glyph::Dead, Glyph::Blocked,
    Glyph::Unknown, Glyph::Checking, Glyph::Waiting, Glyph::Over};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// The shape with its mark, drawn on a surface: where anything else than the surface shows.
QImage shapeOf(Glyph glyph)
{
    const QPalette palette = paletteOf(Scheme::Light);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour(palette, ThemeRole::Surface));
    QPainter painter(&image);
    paintGlyph(painter, QRectF(0, 0, 64, 64), glyph, palette);
    return image;
}

int pixelsApart(const QImage &one, const QImage &other)
{
    int apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool here = qGray(one.pixel(x, y)) < 240;
            const bool there = qGray(other.pixel(x, y)) < 240;
            apart += here != there ? 1 : 0;
        }
    }
    return apart;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void controlsHaveAVisibleBorder();
    void everyPaletteTellsItsScheme();
    void theSheetHasNoOpenPlace();
    void theSheetGrowsWithTheTextButItsLinesDoNot();
    void shapesDifferWithoutColour();
};

void TestTheme::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(Scheme, scheme);
    const double least = scheme == Scheme::HighContrast ? 7.0 : 5.0;
    for (const ThemeRole ground : grounds) {
        for (const ThemeRole text : texts) {
            const double ratio = contrast(colour(scheme, text), colour(scheme, ground));
            QVERIFY2(ratio >= least,
                qPrintable(QStringLiteral("text %1 on ground %2: %3")
                               .arg(static_cast<int>(text))
                               .arg(static_cast<int>(ground))
                               .arg(ratio)));
        }
    }
    QVERIFY(
        contrast(colour(scheme, ThemeRole::OnAccent), colour(scheme, ThemeRole::Accent)) >= least);
}

void TestTheme::controlsHaveAVisibleBorder()
{
    for (const Scheme scheme : schemes) {
        const double least = scheme == Scheme::HighContrast ? 7.0 : 3.0;
        for (const ThemeRole ground : grounds)
            QVERIFY(contrast(colour(scheme, ThemeRole::ControlBorder), colour(scheme, ground))
                >= least);
    }
}

void TestTheme::everyPaletteTellsItsScheme()
{
    for (const Scheme scheme : schemes) {
        QPalette palette = paletteOf(scheme);
        QCOMPARE(schemeOf(palette), scheme);
        // As a style sheet leaves it for a view without a ground of its own.
        palette.setColor(QPalette::Window, Qt::transparent);
        palette.setColor(QPalette::Base, Qt::transparent);
        QCOMPARE(colour(palette, ThemeRole::Text), colour(scheme, ThemeRole::Text));
    }
}

void TestTheme::theSheetHasNoOpenPlace()
{
    QVERIFY(!styleSheetOf(Scheme::Light).contains(QLatin1Char('@')));
    QVERIFY(styleSheetOf(Scheme::Light) != styleSheetOf(Scheme::Dark));
}

void TestTheme::theSheetGrowsWithTheTextButItsLinesDoNot()
{
    const QString large = styleSheetOf(Scheme::Light, 200);
    QVERIFY(large.contains(QLatin1String("font-size: 40px")));
    QVERIFY(!large.contains(QLatin1String("font-size: 20px")));
    QVERIFY(large.contains(QLatin1String("border: 1px solid")));
    QVERIFY(large.contains(QLatin1String("border: 2px solid")));
}

void TestTheme::shapesDifferWithoutColour()
{
    for (const Glyph one : glyphs) {
        for (const Glyph other : glyphs) {
            if (one != other)
                QVERIFY(pixelsApart(shapeOf(one), shapeOf(other)) > 200);
        }
    }
}

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
