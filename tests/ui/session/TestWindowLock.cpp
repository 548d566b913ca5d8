// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"
#include "tests/ui/support/Catalogue.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/session/IdleWatch.h"
#include "ui/session/LockedSpeech.h"
#include "ui/session/WindowLock.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

constexpr qint64 minute_ms = 60'000;

void setAlive(MainWindow &window)
{
    for (const Screen &screen : allScreens()) {
        if (screen.name == QLatin1String("teammate-alive"))
            screen.set(window);
    }
    window.show();
}

QString everythingSpoken(QAccessibleInterface *interface)
{
    QString all = interface->text(QAccessible::Name) % QLatin1Char('\n')
        % interface->text(QAccessible::Description) % QLatin1Char('\n')
        % interface->text(QAccessible::Value) % QLatin1Char('\n');
    for (int i = 0; i < interface->childCount(); ++i) {
        if (QAccessibleInterface *const child = interface->child(i))
            all += everythingSpoken(child);
    }
    return all;
}

bool tellsOfConnections(MainWindow &window)
{
    const QString all = everythingSpoken(QAccessible::queryAccessibleInterface(&window));
    return all.contains(QLatin1String("Brightwater")) || all.contains(QLatin1Char('@'));
}

} // namespace

class TestWindowLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void aLockedWindowTellsNothing();
    void theKeyLocksAndTheButtonUnlocks();
    void keysDoNothingWhileLocked();
    void openDialogsAreClosedAndNoneComesUp();
    void theKeyLocksWhateverIsOpen_data();
    void theKeyLocksWhateverIsOpen();
    void whatIsHiddenIsNotSpoken();
    void nothingLocksOverTheLastWord();
    void aProblemLeavesItLocked();
    void everythingIsBackAfterwards();
    void lockingTwiceTellsOnce();
    void anUnusedWindowLocks();
    void usePutsTheLockOff();
    void zeroMinutesAreNever();
};

void TestWindowLock::aLockedWindowTellsNothing()
{
    MainWindow window;
    setAlive(window);
    QVERIFY(tellsOfConnections(window));
    window.lock().lock();
    QVERIFY(!tellsOfConnections(window));
    QCOMPARE(window.windowTitle(), QStringLiteral("Keybearer is locked"));
    for (const QLabel *label : window.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("Brightwater")));
}

void TestWindowLock::theKeyLocksAndTheButtonUnlocks()
{
    MainWindow window;
    setAlive(window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy lockWanted(&window.lock(), &WindowLock::lockWanted);
    QSignalSpy unlockWanted(&window.lock(), &WindowLock::unlockWanted);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(lockWanted.count(), 1);
    auto *const unlock = window.findChild<QPushButton *>(QStringLiteral("unlock"));
    QVERIFY(unlock->hasFocus());
    QTest::keyClick(unlock, Qt::Key_Return);
    QTest::keyClick(unlock, Qt::Key_Space);
    QCOMPARE(unlockWanted.count(), 1); // asked once while it is being answered
    QVERIFY(window.lock().isLocked());
    window.lock().showUnlocked();
    QVERIFY(!window.lock().isLocked());
    QVERIFY(tellsOfConnections(window));
}

void TestWindowLock::keysDoNothingWhileLocked()
{
    MainWindow window;
    setAlive(window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy tests(&window, &MainWindow::testWanted);
    window.lock().lock();
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(tests.count(), 0);
    const auto *palette = window.findChild<QDialog *>(QStringLiteral("palette"));
    QVERIFY(!palette || !palette->isVisible());
    window.lock().showUnlocked();
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(tests.count(), 1);
}

void TestWindowLock::openDialogsAreClosedAndNoneComesUp()
{
    MainWindow window;
    setAlive(window);
    const QPointer<QDialog> before = new QDialog(&window);
    before->open();
    const QPointer<QDialog> closed = new QDialog(&window); // and still holds what it showed
    window.lock().lock();
    QVERIFY(!before->isVisible());
    QTRY_VERIFY(!before && !closed);
    QDialog late(&window);
    late.open();
    QTRY_VERIFY(!late.isVisible());
}

void TestWindowLock::theKeyLocksWhateverIsOpen_data()
{
    QTest::addColumn<QString>("open");
    for (const char *open : {"dialog", "menu", "list"})
        QTest::newRow(open) << QString::fromLatin1(open);
}

void TestWindowLock::theKeyLocksWhateverIsOpen()
{
    QFETCH(QString, open);
    MainWindow window;
    setAlive(window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QPointer<QWidget> over;
    if (open == QLatin1String("dialog")) {
        auto *const dialog = new QDialog(&window);
        dialog->open();
        over = dialog;
    } else if (open == QLatin1String("menu")) {
        auto *const menu = new QMenu(&window);
        menu->addAction(QStringLiteral("Copy"));
        menu->popup(window.mapToGlobal(QPoint(50, 50)));
        over = menu;
    } else {
        auto *const choice = window.findChild<QComboBox *>(QStringLiteral("matrixOutcome"));
        choice->showPopup();
        over = choice->view();
    }
    QTRY_VERIFY(over->isVisible());
    QTest::keyClick(over, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window.lock().isLocked());
    QVERIFY(!over || !over->isVisible());
}

/// The pages go on changing behind the lock.
void TestWindowLock::whatIsHiddenIsNotSpoken()
{
    MainWindow window;
    setAlive(window);
    const auto isHeard = [&window](const char *label) {
        const QAccessibleEvent event(
            window.findChild<QLabel *>(QString::fromLatin1(label)), QAccessible::NameChanged);
        return LockedSpeech::isInSight(event);
    };
    QVERIFY(isHeard("teammateName"));
    QAccessibleEvent behind(
        window.findChild<QLabel *>(QStringLiteral("teammateName")), QAccessible::NameChanged);
    QAccessibleEvent cell(
        QAccessible::queryAccessibleInterface(window.centralWidget()), QAccessible::Alert);
    window.lock().lock();
    QVERIFY(!LockedSpeech::isInSight(behind));
    QVERIFY(!LockedSpeech::isInSight(cell));
    window.lock().showProblem({QStringLiteral("The keychain is closed."), {}, {}});
    QVERIFY(isHeard("lockProblemHappened"));
    window.lock().showUnlocked();
    QVERIFY(LockedSpeech::isInSight(behind));
}

void TestWindowLock::nothingLocksOverTheLastWord()
{
    MainWindow window;
    window.lock().forbid();
    window.lock().lock();
    QVERIFY(!window.lock().isLocked());
}

void TestWindowLock::aProblemLeavesItLocked()
{
    MainWindow window;
    setAlive(window);
    window.lock().lock();
    window.lock().showProblem({QStringLiteral("The keychain is closed."), {}, {}});
    QVERIFY(window.lock().isLocked());
    const auto *said = window.findChild<QLabel *>(QStringLiteral("lockProblemHappened"));
    QCOMPARE(said->text(), QStringLiteral("The keychain is closed."));
    QVERIFY(said->isVisible());
    QSignalSpy unlockWanted(&window.lock(), &WindowLock::unlockWanted);
    window.findChild<QPushButton *>(QStringLiteral("unlock"))->click();
    QCOMPARE(unlockWanted.count(), 1);
}

void TestWindowLock::everythingIsBackAfterwards()
{
    MainWindow window;
    setAlive(window);
    const QString title = window.windowTitle();
    QWidget *const content = window.centralWidget();
    auto *const focused = window.findChild<QPushButton *>(QStringLiteral("testNow"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    focused->setFocus();
    window.lock().lock();
    window.lock().showUnlocked();
    QCOMPARE(window.centralWidget(), content);
    QVERIFY(content->isVisible());
    QCOMPARE(window.windowTitle(), title);
    QCOMPARE(window.focusWidget(), focused);
    QTRY_VERIFY(!window.findChild<QWidget *>(QStringLiteral("lockPage")));
}

void TestWindowLock::lockingTwiceTellsOnce()
{
    MainWindow window;
    QSignalSpy lockWanted(&window.lock(), &WindowLock::lockWanted);
    window.lock().lock();
    window.lock().lock();
    QCOMPARE(lockWanted.count(), 1);
}

void TestWindowLock::anUnusedWindowLocks()
{
    FakeClock clock;
    IdleWatch watch(clock, nullptr);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setLimit(5);
    clock.advance(5 * minute_ms - 1);
    QCOMPARE(idled.count(), 0);
    clock.advance(1);
    QCOMPARE(idled.count(), 1);
    clock.advance(60 * minute_ms);
    QCOMPARE(idled.count(), 1); // once, until somebody is back
}

void TestWindowLock::usePutsTheLockOff()
{
    FakeClock clock;
    QWidget window;
    window.show();
    IdleWatch watch(clock, nullptr);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setLimit(5);
    clock.advance(4 * minute_ms);
    QTest::keyClick(&window, Qt::Key_A);
    clock.advance(5 * minute_ms - 1);
    QCOMPARE(idled.count(), 0);
    clock.advance(1);
    QCOMPARE(idled.count(), 1);
    QTest::mouseClick(&window, Qt::LeftButton);
    clock.advance(5 * minute_ms);
    QCOMPARE(idled.count(), 2);
}

void TestWindowLock::zeroMinutesAreNever()
{
    FakeClock clock;
    IdleWatch watch(clock, nullptr);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setLimit(5);
    watch.setLimit(0);
    clock.advance(24 * 60 * minute_ms);
    QCOMPARE(idled.count(), 0);
}

QTEST_MAIN(TestWindowLock)
#include "TestWindowLock.moc"
