// SPDX-License-Identifier: GPL-3.0-or-later
// From right to left every page is its own mirror image; what is written in Latin letters is not.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/Settle.h"
#include "ui/common/PaintedTexts.h"
#include "ui/common/ProbeStrip.h"
#include "ui/common/Theme.h"
#include "ui/handover/StepButton.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>
#include <QValueAxis>

using namespace keybearer;

namespace {

struct Placed {
    QString what;
    QRect at; ///< in the window
};

QString describe(const QWidget &widget)
{
    return QString(
        QLatin1String(widget.metaObject()->className()) % QLatin1Char(' ') % widget.objectName());
}

QList<Placed> placesIn(const QWidget &window)
{
    QList<Placed> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The inside of a date field is Qt's, and what is in Latin letters has its own direction.
        bool isOwn = false;
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
            isOwn = isOwn || each->testAttribute(Qt::WA_SetLayoutDirection);
        if (widget->isVisible() && !isOwn && !widget->objectName().startsWith(QLatin1String("qt_")))
            places.append(
                {describe(*widget), QRect(widget->mapTo(&window, QPoint()), widget->size())});
    }
    return places;
}

// Antialiasing may round to the other side.
bool almostEqual(const QImage &one, const QImage &other)
{
    int apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            apart += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48 ? 1 : 0;
    }
    return one.size() == other.size() && apart <= one.height();
}

// Addresses, hosts, fingerprints and ids.
const QRegularExpression &dataPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("https?://[\\w./:-]+|[\\w.-]+@[\\w.-]+\\w|\\b[\\w-]+(\\.[\\w-]+)+\\.io\\b|"
                       "\\b[0-9a-f]{4}( [0-9a-f]{4}){3}\\b|\\b\\d{6,}\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Whether these characters stand side by side from left to right in a line that is read from right
/// to left.
bool runsLeftToRight(const QString &text, qsizetype from, qsizetype length)
{
    QTextLayout layout(text, QApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();
    qreal last = -1;
    for (qsizetype i = from; i < from + length; ++i) {
        const QList<QGlyphRun> runs = line.glyphRuns(static_cast<int>(i), 1);
        if (runs.isEmpty() || runs.constFirst().positions().constFirst().x() <= last)
            return false;
        last = runs.constFirst().positions().constFirst().x();
    }
    return true;
}

} // namespace

class TestRightToLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyWidgetIsMirrored_data();
    void everyWidgetIsMirrored();
    void theSidePanelIsOnTheRight_data();
    void theSidePanelIsOnTheRight();
    void timeRunsWithTheText_data();
    void timeRunsWithTheText();
    void theChartsTimeRunsWithTheText();
    void arrowsPointWithTheText();
    void whatIsEnteredInLatinLettersIsNotMirrored();
    void dataInSentencesKeepsItsOrder_data() { everyWidgetIsMirrored_data(); }
    void dataInSentencesKeepsItsOrder();
    void paintedDataKeepsItsOrder();

private:
    static void show(MainWindow &window, const QString &screen);
    static QList<Placed> placesOn(const QString &screen, int *width = nullptr);
};

void TestRightToLeft::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestRightToLeft::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QList<Placed> TestRightToLeft::placesOn(const QString &screen, int *width)
{
    MainWindow window;
    show(window, screen);
    if (width)
        *width = window.width();
    return placesIn(window);
}

void TestRightToLeft::show(MainWindow &window, const QString &screen)
{
    window.resize(1280, 820);
    for (const Screen &each : allScreens()) {
        if (each.name == screen)
            each.set(window);
    }
    window.show();
    settle(window);
}

void TestRightToLeft::everyWidgetIsMirrored_data()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens()) {
        if (!screen.overWindow)
            QTest::newRow(qPrintable(screen.name)) << screen.name;
    }
}

void TestRightToLeft::everyWidgetIsMirrored()
{
    QFETCH(QString, screen);
    int width = 0;
    const QList<Placed> left = placesOn(screen, &width);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QList<Placed> right = placesOn(screen);
    QVERIFY(left.size() > 5);
    QCOMPARE(right.size(), left.size());
    int wrong = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        QCOMPARE(right.at(i).what, left.at(i).what);
        const QRect &was = left.at(i).at;
        const QRect mirrored(
            width - was.left() - was.width(), was.top(), was.width(), was.height());
        const QRect &is = right.at(i).at;
        if (qAbs(is.left() - mirrored.left()) > 1 || is.top() != mirrored.top()
            || qAbs(is.width() - mirrored.width()) > 1) {
            ++wrong;
            qWarning("%s: at %d of %d, and mirrored %d of %d", qPrintable(left.at(i).what),
                was.left(), was.width(), is.left(), is.width());
        }
    }
    QCOMPARE(wrong, 0);
}

void TestRightToLeft::theSidePanelIsOnTheRight_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *page :
        {"connect", "teammate-alive", "handover-confirm", "history-rows", "settings-plain"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestRightToLeft::theSidePanelIsOnTheRight()
{
    QFETCH(QString, screen);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    show(window, screen);
    const QWidget &panel = window.sidePanel();
    QVERIFY(panel.isVisible());
    const QRect at(panel.mapTo(&window, QPoint()), panel.size());
    QVERIFY(qAbs(at.right() - window.width()) <= 1);
    QVERIFY(at.left() > window.width() / 2);
}

void TestRightToLeft::timeRunsWithTheText_data()
{
    using Cell = ProbeStrip::Cell;
    QTest::addColumn<QList<Cell>>("cells");
    QTest::newRow("one") << QList<Cell>{Cell::Good};
    QTest::newRow("the newest refused") << QList<Cell>{Cell::Good, Cell::Good, Cell::Refused};
    QTest::newRow("all kinds") << QList<Cell>{
        Cell::Limited, Cell::Blocked, Cell::Unanswered, Cell::Refused, Cell::Gap, Cell::None};
}

// The oldest is where reading begins: on the right.
void TestRightToLeft::timeRunsWithTheText()
{
    QFETCH(QList<ProbeStrip::Cell>, cells);
    ProbeStrip strip(QStringLiteral("strip"));
    strip.setCapacity(12);
    strip.setCells(cells);
    strip.resize(362, strip.sizeHint().height());
    const QImage left = strip.grab().toImage();
    strip.setLayoutDirection(Qt::RightToLeft);
    const QImage right = strip.grab().toImage();
    QVERIFY(left != right);
    QVERIFY(almostEqual(right, left.mirrored(true, false)));
}

void TestRightToLeft::theChartsTimeRunsWithTheText()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        MainWindow window;
        show(window, QStringLiteral("teammate-alive"));
        const auto *view = window.findChild<QChartView *>(QStringLiteral("latencyView"));
        QVERIFY(view);
        const bool mirrored = direction == Qt::RightToLeft;
        QCOMPARE(view->chart()->axes(Qt::Horizontal).constFirst()->isReverse(), mirrored);
        QCOMPARE(view->chart()->axes(Qt::Vertical).constFirst()->alignment(),
            mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void TestRightToLeft::arrowsPointWithTheText()
{
    StepButton step(1, QStringLiteral("step"));
    step.setCheckable(true);
    step.setState(StepState::Finished); // a tick: a number would not be mirrored
    step.resize(200, 40);
    const QImage left = step.grab(QRect(0, 0, 30, 40)).toImage();
    const QImage leftArrow = step.grab(QRect(170, 0, 30, 40)).toImage();
    step.setLayoutDirection(Qt::RightToLeft);
    const QImage rightArrow = step.grab(QRect(0, 0, 30, 40)).toImage();
    QVERIFY(left != rightArrow);
    QVERIFY(almostEqual(rightArrow, leftArrow.mirrored(true, false)));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    show(window, QStringLiteral("handover-confirm"));
    QCOMPARE(
        window.findChild<QLabel *>(QStringLiteral("handoverArrow"))->text(), QStringLiteral("←"));
}

void TestRightToLeft::whatIsEnteredInLatinLettersIsNotMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    for (const auto page :
        {MainWindow::Page::Connect, MainWindow::Page::Handover, MainWindow::Page::Settings})
        window.showPage(page); // makes it
    for (const char *name : {"token", "apiBase", "newEmail", "scimUrl", "scimToken", "apiVersion",
             "ownApiBase", "proxyHost", "proxyPort", "proxyUser", "proxyPassword", "caFile"}) {
        const auto *field = window.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(field, name);
        QVERIFY2(field->layoutDirection() == Qt::LeftToRight, name);
    }
    for (const char *name : {"connectionName", "searchSettings"}) {
        const auto *field = window.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(field, name);
        QVERIFY2(field->layoutDirection() == Qt::RightToLeft, name);
    }
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("fingerprint"))->layoutDirection(),
        Qt::LeftToRight);
}

void TestRightToLeft::dataInSentencesKeepsItsOrder()
{
    QFETCH(QString, screen);
    Dresser dresser(*qApp);
    dresser.wear({Scheme::Light, QStringLiteral("pseudo-ar"), 100, QSize(1280, 820)});
    MainWindow window;
    show(window, screen);
    int seen = 0;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->layoutDirection() == Qt::LeftToRight)
            continue;
        auto matches = dataPattern().globalMatch(label->text());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            ++seen;
            QVERIFY2(runsLeftToRight(label->text(), match.capturedStart(), match.capturedLength()),
                qPrintable(describe(*label) % QLatin1String(": ") % label->text()));
        }
    }
    if (screen.startsWith(QLatin1String("teammate-a")))
        QVERIFY(seen > 0);
}

void TestRightToLeft::paintedDataKeepsItsOrder()
{
    const QString fingerprint = QStringLiteral("9031 21aa 07be 54d1");
    QVERIFY(!runsLeftToRight(fingerprint, 0, fingerprint.size())); // it needs help
    const auto painted = [&](Qt::LayoutDirection direction) {
        QImage image(300, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        PaintedText text;
        text.box = image.rect();
        text.text = fingerprint;
        text.font = QApplication::font();
        text.flags = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;
        text.isData = true;
        paintText(painter, text);
        return image;
    };
    QVERIFY(painted(Qt::LeftToRight) == painted(Qt::RightToLeft));
}

QTEST_MAIN(TestRightToLeft)
#include "TestRightToLeft.moc"
