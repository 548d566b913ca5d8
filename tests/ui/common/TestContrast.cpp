// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured is what is painted: each control is grabbed as the program shows it.
#include "ui/common/ChoiceBox.h"
#include "ui/common/DateBox.h"
#include "ui/common/Theme.h"
#include "ui/common/Wrapped.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>
#include <QVariant>

#include <cmath>

using namespace keybearer;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour) / 255.0) + 0.7152 * linear(qGreen(colour) / 255.0)
        + 0.0722 * linear(qBlue(colour) / 255.0);
}

/// As WCAG 2 defines it.
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// The greatest contrast that anything in this part has to its commonest colour, the ground.
double markOn(const QImage &part)
{
    QHash<QRgb, int> counted;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ++counted[part.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        best = qMax(best, contrast(it.key(), ground));
    return best;
}

QStringList schemeNames()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high contrast")};
}

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    int i = 0;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        QTest::newRow(qPrintable(schemeNames().at(i++))) << scheme;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void writtenText_data() { addSchemes(); }
    void writtenText();
    void placeholders_data() { addSchemes(); }
    void placeholders();
    void indicators_data() { addSchemes(); }
    void indicators();
    void aTickIsMoreThanAColour_data() { addSchemes(); }
    void aTickIsMoreThanAColour();
    void theFocusRing_data() { addSchemes(); }
    void theFocusRing();

private:
    template <class Widget> Widget *add(Widget *widget);
    QImage grabbed(const QWidget &widget, QRect part = {}) const;
    void wear(Scheme scheme);

    std::unique_ptr<QWidget> m_window;
    Scheme m_scheme = Scheme::Light;
};

void TestContrast::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    new QVBoxLayout(m_window.get());
}

void TestContrast::wear(Scheme scheme)
{
    m_scheme = scheme;
    applyTheme(*qApp, scheme);
}

template <class Widget> Widget *TestContrast::add(Widget *widget)
{
    m_window->layout()->addWidget(widget);
    return widget;
}

// With its surroundings: a transparent control stands on the window.
QImage TestContrast::grabbed(const QWidget &widget, QRect part) const
{
    if (part.isNull())
        part = widget.rect();
    part.moveTopLeft(widget.mapTo(m_window.get(), part.topLeft()));
    return m_window->grab(part).toImage();
}

void TestContrast::writtenText()
{
    QFETCH(Scheme, scheme);
    wear(scheme);
    const double least = scheme == Scheme::HighContrast ? 7 : 5;
    QList<QWidget *> written;
    for (const TextRole role :
        {TextRole::Body, TextRole::Muted, TextRole::Small, TextRole::Group, TextRole::Mono}) {
        QLabel *label = add(makeLabel(role, m_window.get(), QStringLiteral("label")));
        label->setText(QStringLiteral("HIM"));
        written.append(label);
    }
    auto *primary = add(new QPushButton(QStringLiteral("HIM")));
    primary->setProperty("primary", true);
    auto *off = add(new QPushButton(QStringLiteral("HIM")));
    off->setEnabled(false);
    auto *link = add(new QPushButton(QStringLiteral("HIM")));
    link->setProperty("link", true);
    written << primary << off << link << add(new QPushButton(QStringLiteral("HIM")));
    m_window->show();
    for (const QWidget *widget : std::as_const(written)) {
        const QRect inner = qobject_cast<const QPushButton *>(widget)
            ? widget->rect().adjusted(6, 6, -6, -6)
            : widget->rect();
        const double ratio = markOn(grabbed(*widget, inner));
        QVERIFY2(ratio >= least,
            qPrintable(QStringLiteral("%1: %2").arg(
                QLatin1String(widget->metaObject()->className()), QString::number(ratio))));
    }
}

void TestContrast::placeholders()
{
    QFETCH(Scheme, scheme);
    wear(scheme);
    auto *line = add(new QLineEdit);
    line->setPlaceholderText(QStringLiteral("HIM HIM HIM"));
    auto *area = add(new QPlainTextEdit);
    area->setPlaceholderText(QStringLiteral("HIM HIM HIM"));
    m_window->show();
    m_window->setFocus();
    const double least = scheme == Scheme::HighContrast ? 7 : 5;
    for (const QWidget *widget : {static_cast<QWidget *>(line), static_cast<QWidget *>(area)}) {
        const double ratio = markOn(grabbed(*widget, widget->rect().adjusted(4, 4, -4, -4)));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }
}

void TestContrast::indicators()
{
    QFETCH(Scheme, scheme);
    wear(scheme);
    auto *box = add(new Wrapped<QCheckBox>);
    auto *radio = add(new QRadioButton);
    auto *choice = add(new ChoiceBox(QStringLiteral("choice")));
    auto *date = add(new DateBox(QDate(2026, 3, 16)));
    m_window->show();
    const double least = scheme == Scheme::HighContrast ? 7 : 3;
    const auto verify = [&](const char *what, const QImage &part) {
        const double ratio = markOn(part);
        QVERIFY2(ratio >= least,
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
    };
    for (const bool on : {false, true}) {
        box->setChecked(on);
        radio->setChecked(on);
        verify(on ? "ticked box" : "box", grabbed(*box));
        verify(on ? "chosen" : "not chosen", grabbed(*radio));
    }
    const QRect end(choice->width() - 26, 6, 22, choice->height() - 12);
    verify("choice's arrow", grabbed(*choice, end));
    verify("choice's border", grabbed(*choice, QRect(0, choice->height() / 2, 8, 4)));
    verify("date's buttons", grabbed(*date, QRect(date->width() - 20, 4, 16, date->height() - 8)));
    verify("date's border", grabbed(*date, QRect(0, date->height() / 2, 8, 4)));
}

// Read without colour, the two states differ by a mark inside the box.
void TestContrast::aTickIsMoreThanAColour()
{
    QFETCH(Scheme, scheme);
    wear(scheme);
    auto *box = add(new Wrapped<QCheckBox>);
    box->setChecked(true);
    m_window->show();
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect indicator =
        box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    const double inside = markOn(grabbed(*box, indicator.adjusted(3, 3, -3, -3)));
    QVERIFY2(inside >= 3, qPrintable(QString::number(inside)));
}

void TestContrast::theFocusRing()
{
    QFETCH(Scheme, scheme);
    wear(scheme);
    auto *primary = new QPushButton(QStringLiteral("Go on"));
    primary->setProperty("primary", true);
    auto *link = new QPushButton(QStringLiteral("Show"));
    link->setProperty("link", true);
    const QList<QWidget *> stops{new QPushButton(QStringLiteral("Test")), primary, link,
        new QCheckBox(QStringLiteral("Keep")), new QRadioButton(QStringLiteral("One")),
        new QLineEdit, new ChoiceBox(QStringLiteral("choice")), new DateBox(QDate(2026, 3, 16))};
    for (QWidget *stop : stops)
        add(stop);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (QWidget *stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = grabbed(*stop);
        stop->clearFocus();
        const QImage without = grabbed(*stop);
        int ring = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                ring += contrast(with.pixel(x, y), without.pixel(x, y)) >= 2.5 ? 1 : 0;
        }
        const double edge =
            contrast(with.pixel(with.width() / 2, 0), colour(scheme, ThemeRole::Window).rgb());
        QVERIFY2(ring > 0 && edge >= 3,
            qPrintable(QStringLiteral("%1: %2 pixels, edge %3")
                           .arg(QLatin1String(stop->metaObject()->className()))
                           .arg(ring)
                           .arg(edge)));
    }
}

QTEST_MAIN(TestContrast)
#include "TestContrast.moc"
