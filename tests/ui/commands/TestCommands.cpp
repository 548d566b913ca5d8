// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/CommandPalette.h"
#include "ui/commands/Commands.h"
#include "ui/commands/FuzzyMatch.h"
#include "ui/commands/PaletteModel.h"
#include "ui/commands/WindowCommands.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

QStringList shownIn(const PaletteModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data(Qt::DisplayRole).toString());
    return texts;
}

PaletteEntry entry(const char *text)
{
    return {QLatin1String(text), QString::fromUtf8(text), {}, [] {}};
}

QDialog *dialogOf(const MainWindow &window, const char *name)
{
    return window.findChild<QDialog *>(QLatin1String(name));
}

void chooseOne(MainWindow &window)
{
    window.connections().put({7, QStringLiteral("Brightwater Foods"), {}, Glyph::Alive, {}, {}});
    window.sidePanel().select(7);
}

/// As a field does on X11, where Ctrl+E goes to the end of its line.
class GreedyField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return QLineEdit::event(event);
    }
};

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void wordsAreFoundInAnyOrder_data();
    void wordsAreFoundInAnyOrder();
    void theBestIsFirst();
    void whatWasUsedLastIsFirst();
    void thePaletteStaysAModel();
    void noTwoCommandsShareAKey();
    void enterRunsAndEscCloses();
    void aConnectionIsReachedByName();
    void aButtonOfThePageIsFoundByItsWords();
    void settingsOpenByKeyAndEscReturns();
    void theSheetListsEveryKey();
    void aCommandAddedAgainIsReplaced();
    void whatWasDisabledStaysSoAfterTheLock();
    void aKeyWorksFromAFieldThatWouldKeepIt();
    void whatCantBeDoneIsOffAndSaysWhy();
};

void TestCommands::wordsAreFoundInAnyOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a part") << "hand"
                            << "Go to the handover" << true;
    QTest::newRow("any order") << "now test"
                               << "Test now" << true;
    QTest::newRow("accents") << "munchen" << QString::fromUtf8("Go to M\u00fcnchen") << true;
    QTest::newRow("letters left out") << "lkb"
                                      << "Lock Keybearer" << true;
    QTest::newRow("every word counts") << "test later"
                                       << "Test now" << false;
    QTest::newRow("nothing typed") << ""
                                   << "Test now" << true;
}

void TestCommands::wordsAreFoundInAnyOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const QStringList words = foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QCOMPARE(matchScore(words, foldedForSearch(text)).has_value(), found);
}

void TestCommands::theBestIsFirst()
{
    PaletteModel model;
    model.setEntries(
        {entry("toe in a pest"), entry("Contest"), entry("Now test"), entry("Test now")}, {});
    model.filter(QStringLiteral("TEST"));
    QCOMPARE(shownIn(model),
        QStringList({QStringLiteral("Test now"), QStringLiteral("Now test"),
            QStringLiteral("Contest"), QStringLiteral("toe in a pest")}));
}

void TestCommands::whatWasUsedLastIsFirst()
{
    PaletteModel model;
    model.setEntries({entry("a one"), entry("a two"), entry("a three")},
        {QStringLiteral("a three"), QStringLiteral("a two")});
    const QStringList wanted{
        QStringLiteral("a three"), QStringLiteral("a two"), QStringLiteral("a one")};
    QCOMPARE(shownIn(model), wanted);
    model.filter(QStringLiteral("a"));
    QCOMPARE(shownIn(model), wanted);
}

void TestCommands::thePaletteStaysAModel()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry("one"), entry("two")}, {});
    model.filter(QStringLiteral("tw"));
    QCOMPARE(model.rowCount(), 1);
    model.filter(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.entryAt(0));
    model.setEntries({}, {});
}

void TestCommands::noTwoCommandsShareAKey()
{
    const MainWindow window;
    QStringList keys;
    for (const Commands::Command &command : window.windowCommands().commands().all()) {
        QVERIFY(!command.action->text().isEmpty());
        for (const QKeySequence &key : command.action->shortcuts())
            keys.append(key.toString());
    }
    QVERIFY(keys.size() > 8);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestCommands::enterRunsAndEscCloses()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    chooseOne(window);
    window.showPage(MainWindow::Page::Teammate);
    QSignalSpy wanted(&window, &MainWindow::testWanted);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QDialog *const palette = dialogOf(window, "palette");
    QTRY_VERIFY(palette->isVisible());
    auto *const field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("test n"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(wanted.count(), 1);
    window.windowCommands().openPalette();
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(wanted.count(), 1);
}

void TestCommands::settingsOpenByKeyAndEscReturns()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(MainWindow::Page::History);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.page(), MainWindow::Page::Settings);
    QWidget *const focused = window.focusWidget();
    QCOMPARE(focused->objectName(), QStringLiteral("searchSettings"));
    QTest::keyClick(focused, Qt::Key_Escape);
    QCOMPARE(window.page(), MainWindow::Page::History);
}

void TestCommands::aConnectionIsReachedByName()
{
    MainWindow window;
    window.connections().put({7, QStringLiteral("Brightwater Foods"), {}, Glyph::Alive, {}, {}});
    window.connections().put({8, QStringLiteral("Nordlys Travel"), {}, Glyph::Alive, {}, {}});
    window.show();
    window.windowCommands().openPalette();
    auto *const field = window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("nordl"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *list = window.findChild<QListView *>(QStringLiteral("connections"));
    QCOMPARE(list->currentIndex().data(ConnectionModel::IdRole).toInt(), 8);
}

void TestCommands::aButtonOfThePageIsFoundByItsWords()
{
    MainWindow window;
    window.show();
    window.showPage(MainWindow::Page::History);
    QPushButton button(QStringLiteral("Export && &print the list"), &window);
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    const auto find = [&window](const QString &words) {
        window.windowCommands().openPalette();
        auto *const field = window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
    };
    find(QStringLiteral("& print"));
    QCOMPARE(pressed.count(), 1);
    // Not before something is typed, and never what can't be pressed.
    const auto *list = window.findChild<QListView *>(QStringLiteral("paletteList"));
    window.windowCommands().openPalette();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(!list->model()->index(row, 0).data().toString().contains(QLatin1String("print")));
    button.setEnabled(false);
    find(QStringLiteral("& print"));
    QCOMPARE(pressed.count(), 1);
}

void TestCommands::theSheetListsEveryKey()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
    QDialog *const sheet = dialogOf(window, "shortcuts");
    QTRY_VERIFY(sheet->isVisible());
    const auto key = [sheet](const QString &id) {
        return sheet->findChild<QLabel *>(QString(QLatin1String("keysOf-") % id));
    };
    for (const Commands::Command &command : window.windowCommands().commands().all())
        QCOMPARE(
            key(command.action->objectName()) != nullptr, !command.action->shortcuts().isEmpty());
    QVERIFY(key(QStringLiteral("commandTest"))->text().contains(QLatin1String("F5")));
    auto *const find = sheet->findChild<QLineEdit *>(QStringLiteral("shortcutFind"));
    QTest::keyClicks(find, QStringLiteral("lock"));
    QVERIFY(key(QStringLiteral("commandLock")));
    QVERIFY(!key(QStringLiteral("commandTest")));
}

void TestCommands::aCommandAddedAgainIsReplaced()
{
    QWidget window;
    auto *const commands = new Commands(window);
    int first = 0;
    int second = 0;
    const auto text = [] { return QStringLiteral("text"); };
    const QString id = QStringLiteral("id");
    commands->add(id, CommandGroup::Window, text, {}, [&first] { ++first; });
    commands->add(id, CommandGroup::Window, text, {Qt::Key_F7}, [&second] { ++second; });
    QCOMPARE(commands->all().size(), 1);
    commands->action(id)->trigger();
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void TestCommands::whatWasDisabledStaysSoAfterTheLock()
{
    QWidget window;
    auto *const commands = new Commands(window);
    const auto text = [] { return QStringLiteral("text"); };
    QAction *const off =
        commands->add(QStringLiteral("off"), CommandGroup::Window, text, {}, [] {});
    QAction *const on = commands->add(QStringLiteral("on"), CommandGroup::Window, text, {}, [] {});
    off->setEnabled(false);
    commands->setLocked(true);
    QVERIFY(!on->isEnabled());
    commands->setLocked(false);
    QVERIFY(on->isEnabled());
    QVERIFY(!off->isEnabled());
}

void TestCommands::aKeyWorksFromAFieldThatWouldKeepIt()
{
    QMainWindow window;
    auto *const field = new GreedyField(&window);
    auto *const commands = new Commands(window);
    int runs = 0;
    const auto text = [] { return QStringLiteral("text"); };
    const QString id = QStringLiteral("id");
    QString whyNot;
    commands->add(
        id, CommandGroup::Window, text, {QKeySequence(Qt::CTRL | Qt::Key_E)}, [&runs] { ++runs; });
    commands->limit(id, [&whyNot] { return whyNot; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(runs, 1);
    whyNot = QStringLiteral("a reason");
    commands->refresh();
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(runs, 1);
    commands->setLocked(true);
    whyNot.clear();
    commands->refresh();
    QVERIFY(!commands->action(id)->isEnabled());
    commands->setLocked(false);
    QVERIFY(commands->action(id)->isEnabled());
}

void TestCommands::whatCantBeDoneIsOffAndSaysWhy()
{
    MainWindow window;
    ConnectionEntry saved{7, QStringLiteral("Brightwater Foods"), {}, Glyph::Alive, {}, {}};
    saved.canRename = true;
    window.connections().put(saved);
    window.connections().put({8, QStringLiteral("Practice"), {}, Glyph::Alive, {}, {}});
    window.show();
    const Commands &commands = window.windowCommands().commands();
    const QAction *const edit = commands.action(QStringLiteral("commandEdit"));
    const QAction *const test = commands.action(QStringLiteral("commandTest"));
    QVERIFY(!edit->isEnabled());
    QVERIFY(!test->isEnabled());
    window.showPage(MainWindow::Page::Teammate);
    window.sidePanel().select(7);
    QVERIFY(edit->isEnabled());
    QVERIFY(test->isEnabled());
    window.sidePanel().select(8);
    QVERIFY(!edit->isEnabled());
    window.windowCommands().openPalette();
    auto *const field = window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("edit the conn"));
    const auto *list = window.findChild<QListView *>(QStringLiteral("paletteList"));
    const QModelIndex first = list->model()->index(0, 0);
    QVERIFY(!first.data(PaletteModel::WhyNotRole).toString().isEmpty());
    QVERIFY(first.data(Qt::AccessibleTextRole)
                .toString()
                .contains(first.data(PaletteModel::WhyNotRole).toString()));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible()); // nothing was done
}

QTEST_MAIN(TestCommands)
#include "TestCommands.moc"
