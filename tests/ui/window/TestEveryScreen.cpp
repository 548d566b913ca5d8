// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Catalogue.h"
#include "ui/common/Theme.h"
#include "ui/session/WindowLock.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace keybearer;

namespace {

QString describe(const QWidget *widget)
{
    return QString(
        QLatin1String(widget->metaObject()->className()) % QLatin1Char(' ') % widget->objectName());
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isInnerPart(const QWidget *widget)
{
    // The list inside a combo box, the viewport of a view: Qt names them by their owner.
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || QLatin1String(widget->metaObject()->className())
        == QLatin1String("QComboBoxPrivateContainer");
}

QString mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

// A locked window has one thing to do, every page has more.
int leastStops(const MainWindow &window)
{
    return window.lock().isLocked() ? 1 : 4;
}

QStringList mnemonicsOf(const MainWindow &window)
{
    QStringList keys;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            keys.append(mnemonicOf(button->text()));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            keys.append(mnemonicOf(label->text()));
    }
    const auto *tabs = window.findChild<QTabBar *>(QStringLiteral("tabs"));
    for (int i = 0; tabs && tabs->isVisible() && i < tabs->count(); ++i)
        keys.append(mnemonicOf(tabs->tabText(i)));
    keys.removeAll(QString());
    return keys;
}

/// What scrolls together with this widget; null for what does not scroll.
const QWidget *pageOf(const QWidget *widget)
{
    for (; widget && widget->parentWidget(); widget = widget->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(widget->parentWidget()->parentWidget());
        if (area && area->widget() == widget)
            return widget;
    }
    return nullptr;
}

const QWidget *cardOf(const QWidget *widget)
{
    while (widget && !widget->property("card").isValid())
        widget = widget->parentWidget();
    return widget;
}

/// Up the page, and not to a column beside it. Within a card the main action may come first.
bool goesBackwards(const QWidget *from, const QWidget *to)
{
    const QWidget *page = pageOf(from);
    const QWidget *card = cardOf(from);
    if (!page || page != pageOf(to) || (card && card == cardOf(to)))
        return false;
    const QRect before(from->mapTo(page, QPoint()), from->size());
    const QRect after(to->mapTo(page, QPoint()), to->size());
    return after.bottom() <= before.top() && after.left() <= before.right();
}

// A text cursor alone is no frame: the difference has to be as long as the widget's short side.
bool differs(const QImage &left, const QImage &right)
{
    int pixels = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            pixels += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
    }
    return pixels > 2 * qMin(left.width(), left.height());
}

} // namespace

class TestEveryScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusableWidgetsHaveNames_data() { addScreens(); }
    void focusableWidgetsHaveNames();
    void mnemonicsAreUnique_data() { addScreens(); }
    void mnemonicsAreUnique();
    void fitsASmallWindow_data() { addScreens(); }
    void fitsASmallWindow();
    void everyTabStopShowsItsFocus_data() { addScreens(); }
    void everyTabStopShowsItsFocus();
    void tabGoesAsOneReads_data() { addScreens(); }
    void tabGoesAsOneReads();
    void labelsWithTextAreNotMarkup();

private:
    static void addScreens();
    static void set(MainWindow &window, const QString &name);
};

void TestEveryScreen::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestEveryScreen::addScreens()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens()) {
        if (!screen.overWindow) // a dialog has keys and stops of its own, and tests of its own
            QTest::newRow(qPrintable(screen.name)) << screen.name;
    }
}

void TestEveryScreen::set(MainWindow &window, const QString &name)
{
    for (const Screen &screen : allScreens()) {
        if (screen.name == name)
            screen.set(window);
    }
    window.show();
    QCoreApplication::processEvents();
}

void TestEveryScreen::focusableWidgetsHaveNames()
{
    QFETCH(QString, screen);
    MainWindow window;
    set(window, screen);
    int seen = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isInnerPart(widget))
            continue;
        ++seen;
        QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(describe(widget)));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(describe(widget)));
    }
    QVERIFY(seen >= leastStops(window));
}

void TestEveryScreen::mnemonicsAreUnique()
{
    QFETCH(QString, screen);
    MainWindow window;
    set(window, screen);
    const QStringList keys = mnemonicsOf(window);
    const QSet<QString> unique(keys.begin(), keys.end());
    QVERIFY2(unique.size() == keys.size(), qPrintable(keys.join(QLatin1Char(' '))));
}

void TestEveryScreen::fitsASmallWindow()
{
    QFETCH(QString, screen);
    MainWindow window;
    set(window, screen);
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= 960, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 605, qPrintable(QString::number(least.height())));
    window.resize(960, 605);
    QCoreApplication::processEvents();
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), "cut at its side");
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->fontMetrics().height();
        QVERIFY2(label->height() + 1 >= needed,
            qPrintable(QString(describe(label) % QLatin1Char(' ') % QString::number(label->height())
                % QLatin1Char('<') % QString::number(needed))));
    }
}

void TestEveryScreen::everyTabStopShowsItsFocus()
{
    QFETCH(QString, screen);
    MainWindow window;
    set(window, screen);
    window.activateWindow(); // a dialog of the screen had it
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<const QWidget *> seen;
    for (int stop = 0; stop < 60; ++stop) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QWidget *focused = window.focusWidget();
        QVERIFY(focused);
        if (seen.contains(focused))
            break;
        seen.insert(focused);
        const QImage with = focused->grab().toImage();
        focused->clearFocus();
        const QImage without = focused->grab().toImage();
        focused->setFocus(Qt::TabFocusReason);
        QVERIFY2(differs(with, without), qPrintable(describe(focused)));
    }
    QVERIFY(seen.size() >= leastStops(window));
}

void TestEveryScreen::tabGoesAsOneReads()
{
    QFETCH(QString, screen);
    MainWindow window;
    set(window, screen);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSet<const QWidget *> seen;
    const QWidget *before = nullptr;
    for (int stop = 0; stop < 60; ++stop) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget *focused = window.focusWidget();
        QVERIFY(focused);
        if (seen.contains(focused))
            break;
        seen.insert(focused);
        if (before && goesBackwards(before, focused))
            QFAIL(
                qPrintable(QString(describe(before) % QLatin1String(" -> ") % describe(focused))));
        before = focused;
    }
}

void TestEveryScreen::labelsWithTextAreNotMarkup()
{
    MainWindow window;
    for (const QLabel *label : window.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(describe(label)));
}

QTEST_MAIN(TestEveryScreen)
#include "TestEveryScreen.moc"
