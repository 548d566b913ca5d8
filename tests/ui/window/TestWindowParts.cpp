// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"
#include "tests/support/HandoverFakes.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/MessageBar.h"
#include "ui/common/SaveAs.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionGroups.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageOpener.h"
#include "ui/window/SavedFile.h"
#include "ui/window/SidePanel.h"
#include "ui/window/WindowOptions.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

bool isCommandLine(std::initializer_list<const char *> arguments)
{
    std::vector<const char *> argv{"keybearer"};
    argv.insert(argv.end(), arguments);
    return isCommand(static_cast<int>(argv.size()), argv.data());
}

QString hostsOf(const ConnectPage &page)
{
    return page.findChild<QLabel *>(QStringLiteral("hosts"))->text();
}

class NoBrowser final : public UrlOpener {
public:
    bool open(const QUrl &) override { return false; }
};

QString hintOf(const ConnectPage &page, const char *name)
{
    return page.findChild<QLabel *>(QLatin1String(name))->text();
}

QString wholeToken()
{
    return QStringLiteral("dG9rOjAwMDAwMDAwXzAwMDBfMDAwMF8wMDAwXzAwMDAwMDAwMDAwMDoxOjA=");
}

} // namespace

class TestWindowParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void commandsNeedNoWindow();
    void optionsOfTheWindow();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void connectionsStayAModel();
    void hostsAreNamedBeforeTheFirstRequest();
    void aTokenIsHandedOverOnce();
    void enterConnectsFromEveryField_data();
    void enterConnectsFromEveryField();
    void anUnusualTokenIsAWarningNeverARefusal();
    void theListHasGroupsAndIsSearched();
    void anApiAddressMustBeSafe();
    void theNextConnectionBeginsClean();
    void aHighlightedEntryStaysInLine();
    void aNarrowerListIsLaidOutAnew();
    void aPageIsOpenedOnce();
    void aBrowserThatFailsIsTold();
    void aSavedFilesFolderIsOneKeyAway();
    void lookingForAConnectionChoosesNone();
    void aConnectionIsRemovedByKeyboard();
    void theWindowAsksBeforeItCloses();
    void theWindowFitsItsScreen();
    void aHeldEnterPressesOnce();
    void practiceIsOfferedOnce();
};

void TestWindowParts::commandsNeedNoWindow()
{
    QVERIFY(!isCommandLine({}));
    QVERIFY(!isCommandLine({"--practice"}));
    QVERIFY(!isCommandLine({"--data-dir", "check"}));
    QVERIFY(!isCommandLine({"--data-dir=/tmp/x", "--practice"}));
    QVERIFY(isCommandLine({"check", "--json"}));
    QVERIFY(isCommandLine({"--data-dir", "/tmp/x", "demo"}));
    QVERIFY(isCommandLine({"--help"}));
    QVERIFY(isCommandLine({"-v"}));
    QVERIFY(isCommandLine({"nonsense"}));
}

void TestWindowParts::optionsOfTheWindow()
{
    const auto options = parseWindowOptions(
        {QStringLiteral("--practice"), QStringLiteral("--data-dir"), QStringLiteral("/tmp/kb"),
            QStringLiteral("--proxy=none"), QStringLiteral("--ca-file"), QStringLiteral("ca.pem"),
            QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:8080")});
    QVERIFY(options.has_value());
    QVERIFY(options->practice);
    QCOMPARE(options->dataDirectory, QStringLiteral("/tmp/kb"));
    QCOMPARE(options->network.proxy, QStringLiteral("none"));
    QCOMPARE(options->network.caFile, QStringLiteral("ca.pem"));
    QCOMPARE(options->apiUrl->port(), 8080);
}

void TestWindowParts::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("subject");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--token")} << QStringLiteral("--token");
    QTest::newRow("no value") << QStringList{QStringLiteral("--proxy")}
                              << QStringLiteral("--proxy");
    QTest::newRow("a value too many")
        << QStringList{QStringLiteral("--practice=1")} << QStringLiteral("--practice");
    QTest::newRow("plain http off loopback") << QStringList{QStringLiteral("--api-url"),
        QStringLiteral("http://api.example")} << QStringLiteral("--api-url");
}

void TestWindowParts::wrongOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, subject);
    const auto options = parseWindowOptions(arguments);
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(options.error().subject, subject);
}

void TestWindowParts::connectionsStayAModel()
{
    ConnectionModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ConnectionEntry entry;
    entry.id = 7;
    entry.name = QStringLiteral("Brightwater Foods");
    entry.known = fixtures::now();
    model.put(entry);
    entry.glyph = Glyph::Dead;
    entry.state = QStringLiteral("not accepted");
    model.put(entry);
    model.tick(fixtures::now().addSecs(240));
    QCOMPARE(model.rowCount(), 1);
    const QString spoken = model.indexOf(7).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QLatin1String("not accepted")));
    QVERIFY(spoken.contains(QLatin1String("4 minute")));
    QVERIFY(!model.indexOf(8).isValid());
}

void TestWindowParts::hostsAreNamedBeforeTheFirstRequest()
{
    ConnectPage page;
    for (const char *host : {"api.intercom.io", "api.eu.intercom.io", "api.au.intercom.io"})
        QVERIFY(hostsOf(page).contains(QLatin1String(host)));
    page.findChild<ChoiceBox *>(QStringLiteral("region"))->setCurrentIndex(2);
    QVERIFY(hostsOf(page).contains(QLatin1String("api.eu.intercom.io")));
    QVERIFY(!hostsOf(page).contains(QLatin1String("api.au.intercom.io")));
    page.setApiUrl(QUrl(QStringLiteral("https://intercom.example/api")));
    QVERIFY(hostsOf(page).contains(QLatin1String("intercom.example")));
}

void TestWindowParts::aTokenIsHandedOverOnce()
{
    ConnectPage page;
    QSignalSpy wanted(&page, &ConnectPage::connectWanted);
    auto *token = page.findChild<QLineEdit *>(QStringLiteral("token"));
    auto *connectButton = page.findChild<QPushButton *>(QStringLiteral("connect"));
    token->setText(QStringLiteral("Bearer ") + wholeToken());
    connectButton->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(token->text().isEmpty());
    QVERIFY(!wanted.at(0).at(0).value<ConnectionWish>().check.apiUrl);
    connectButton->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(hintOf(page, "tokenHint"), QStringLiteral("Paste the access token."));
    token->setText(QStringLiteral("two words"));
    connectButton->click();
    QVERIFY(hintOf(page, "tokenHint").startsWith(QLatin1String("This was no access token")));
    QTest::keyClicks(token, QStringLiteral("d"));
    QVERIFY(hintOf(page, "tokenHint").startsWith(QLatin1String("From Intercom")));
}

void TestWindowParts::enterConnectsFromEveryField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"token", "connectionName", "apiBase"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestWindowParts::enterConnectsFromEveryField()
{
    QFETCH(QString, field);
    ConnectPage page;
    page.setApiUrl(QUrl(QStringLiteral("https://intercom.example/api")));
    QSignalSpy wanted(&page, &ConnectPage::connectWanted);
    page.findChild<QLineEdit *>(QStringLiteral("token"))->setText(wholeToken());
    auto *const pressed = page.findChild<QLineEdit *>(field);
    QVERIFY(pressed);
    QTest::keyClick(pressed, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestWindowParts::anUnusualTokenIsAWarningNeverARefusal()
{
    ConnectPage page;
    QSignalSpy wanted(&page, &ConnectPage::connectWanted);
    auto *token = page.findChild<QLineEdit *>(QStringLiteral("token"));
    auto *anyway = page.findChild<QPushButton *>(QStringLiteral("connectAnyway"));
    token->setText(wholeToken().left(41));
    page.findChild<QPushButton *>(QStringLiteral("connect"))->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!anyway->isHidden());
    QVERIFY(hintOf(page, "tokenHint").contains(QLatin1String("41")));
    QVERIFY(token->text().isEmpty());
    anyway->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(anyway->isHidden());
    QVERIFY(!wanted.at(0).at(0).value<ConnectionWish>().keepInKeychain); // none was told
}

void TestWindowParts::theListHasGroupsAndIsSearched()
{
    ConnectionModel model;
    ConnectionGroups groups(&model);
    const QAbstractItemModelTester tester(
        &groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entry = [](int id, const char *name, ConnectionGroup group) {
        ConnectionEntry made;
        made.id = id;
        made.name = QLatin1String(name);
        made.group = group;
        return made;
    };
    model.put(entry(1, "Nordlys", ConnectionGroup::Watching));
    model.put(entry(2, "Brightwater", ConnectionGroup::Watching));
    model.put(entry(3, "Kestrel", ConnectionGroup::NeedsALook));
    const auto rows = [&groups] {
        QStringList all;
        for (int row = 0; row < groups.rowCount(); ++row)
            all << groups.index(row).data(Qt::DisplayRole).toString();
        return all.join(QLatin1Char('|'));
    };
    QCOMPARE(rows(), QStringLiteral("Needs a look|Kestrel|Watching|Brightwater|Nordlys"));
    QVERIFY(!(groups.flags(groups.index(0)) & Qt::ItemIsSelectable));
    const QPersistentModelIndex current(groups.indexOf(2));
    QSignalSpy resets(&groups, &QAbstractItemModel::modelReset);
    model.put(entry(2, "Brightwater", ConnectionGroup::HandingOver));
    QCOMPARE(
        rows(), QStringLiteral("Handing over|Brightwater|Needs a look|Kestrel|Watching|Nordlys"));
    QCOMPARE(current.data(ConnectionModel::IdRole).toInt(), 2);
    groups.lookFor(QStringLiteral("KEST"));
    QCOMPARE(rows(), QStringLiteral("Needs a look|Kestrel"));
    model.remove(3);
    QCOMPARE(groups.rowCount(), 0);
    groups.lookFor({});
    QCOMPARE(rows(), QStringLiteral("Handing over|Brightwater|Watching|Nordlys"));
    QCOMPARE(resets.size(), 0);
}

void TestWindowParts::anApiAddressMustBeSafe()
{
    ConnectPage page;
    QSignalSpy wanted(&page, &ConnectPage::connectWanted);
    page.setApiUrl(QUrl(QStringLiteral("http://api.example")));
    page.findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("dG9rOmFiYw=="));
    page.findChild<QPushButton *>(QStringLiteral("connect"))->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(hintOf(page, "apiBaseHint").contains(QLatin1String("https://")));
}

void TestWindowParts::theNextConnectionBeginsClean()
{
    ConnectPage page;
    page.setDefaults(QStringLiteral("eu"), {}, defaultApiVersion, 15'000);
    page.setKeychain(true);
    QSignalSpy wanted(&page, &ConnectPage::connectWanted);
    auto *region = page.findChild<ChoiceBox *>(QStringLiteral("region"));
    auto *base = page.findChild<QLineEdit *>(QStringLiteral("apiBase"));
    auto *keep = page.findChild<QCheckBox *>(QStringLiteral("keepToken"));
    region->setCurrentIndex(4);
    base->setText(QStringLiteral("https://gateway.example"));
    keep->setChecked(false);
    page.findChild<QLineEdit *>(QStringLiteral("token"))->setText(wholeToken());
    page.findChild<QPushButton *>(QStringLiteral("connect"))->click();
    QCOMPARE(wanted.size(), 1);
    const auto wish = wanted.at(0).at(0).value<ConnectionWish>();
    QCOMPARE(wish.check.apiUrl, QUrl(QStringLiteral("https://gateway.example")));
    QVERIFY(!wish.keepInKeychain);
    QCOMPARE(region->currentIndex(), 2);
    QVERIFY(base->text().isEmpty());
    QVERIFY(keep->isChecked());
}

void TestWindowParts::aHighlightedEntryStaysInLine()
{
    ChoiceBox box(QStringLiteral("choice"));
    box.addItems({QStringLiteral("Hungary"), QStringLiteral("Honduras")});
    box.show();
    box.showPopup();
    QAbstractItemView *const list = box.view();
    list->setCurrentIndex(box.model()->index(1, 0));
    QTRY_VERIFY(list->isVisible());
    const QImage picture = list->viewport()->grab().toImage();
    const auto textBegins = [&](int row) {
        const QRect place = list->visualRect(box.model()->index(row, 0));
        for (int x = place.left(); x <= place.right(); ++x) {
            for (int y = place.top() + 1; y < place.bottom(); ++y) {
                if (qGray(picture.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    QVERIFY(textBegins(0) >= 0);
    QCOMPARE(textBegins(1), textBegins(0));
}

// No row stands on another one when what it says takes another line.
void TestWindowParts::aNarrowerListIsLaidOutAnew()
{
    applyTheme(*qApp, Scheme::Light);
    MainWindow window;
    for (const int id : {1, 2})
        window.connections().put({id, QStringLiteral("Brightwater"), {}, Glyph::Alive,
            QStringLiteral("a state of many words"), {}});
    window.show();
    SidePanel &panel = window.sidePanel();
    auto *list = panel.findChild<QListView *>(QStringLiteral("connections"));
    const auto fits = [list] {
        int below = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            if (place.top() < below)
                return false;
            below = place.bottom();
        }
        return true;
    };
    QTRY_VERIFY(fits());
    const QModelIndex second = list->model()->index(1, 0);
    const int wide = list->sizeHintForIndex(second).height();
    list->setFixedWidth(130);
    QTRY_VERIFY(list->sizeHintForIndex(second).height() > wide);
    QTRY_VERIFY(fits());
}

void TestWindowParts::aPageIsOpenedOnce()
{
    FakeClock clock;
    NotingOpener browser;
    PageOpener opener(browser, clock);
    const QUrl page(QStringLiteral("https://app.intercom.com/a"));
    QVERIFY(opener.open(page));
    clock.advance(1900);
    QVERIFY(opener.open(page));
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(opener.open(QUrl(QStringLiteral("https://app.intercom.com/b"))));
    QCOMPARE(browser.opened.size(), 2);
    QVERIFY(opener.open(page));
    clock.advance(2000);
    QVERIFY(opener.open(page));
    QCOMPARE(browser.opened.size(), 4);
}

void TestWindowParts::aBrowserThatFailsIsTold()
{
    FakeClock clock;
    NoBrowser browser;
    PageOpener opener(browser, clock);
    QSignalSpy failed(&opener, &PageOpener::failed);
    QVERIFY(!opener.open(QUrl(QStringLiteral("https://app.intercom.com/a"))));
    QVERIFY(!opener.open(QUrl(QStringLiteral("https://app.intercom.com/a"))));
    QCOMPARE(failed.size(), 2);
}

void TestWindowParts::aSavedFilesFolderIsOneKeyAway()
{
    MessageBar bar;
    NotingOpener manager;
    bar.show();
    auto *const button = bar.findChild<QPushButton *>(QStringLiteral("messageOffer"));
    QVERIFY(button);
    const QString file = QStringLiteral("/home/ada/Handover/out.csv");
    saySaved(bar, manager, Glyph::Limited, saidOfFile(file, false), {});
    QVERIFY(!button->isVisible());
    saySaved(bar, manager, Glyph::Alive, saidOfFile(file, true), file);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(manager.opened, {QUrl::fromLocalFile(QStringLiteral("/home/ada/Handover"))});
    NoBrowser none;
    saySaved(bar, none, Glyph::Alive, saidOfFile(file, true), file);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(bar.isVisible()); // and says where the folder is
    QVERIFY(bar.said().inOneLine().contains(QStringLiteral("/home/ada/Handover")));
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/home/ada/Handover"));
}

/// The connection that is shown stays so, whatever a search hides.
void TestWindowParts::lookingForAConnectionChoosesNone()
{
    MainWindow window;
    for (const auto &[id, name] : {std::pair(1, "Brightwater"), std::pair(2, "Nordlys")})
        window.connections().put({id, QLatin1String(name), {}, Glyph::Alive, {}, {}});
    SidePanel &panel = window.sidePanel();
    panel.select(1);
    const auto current = [&panel] {
        const auto *list = panel.findChild<QListView *>(QStringLiteral("connections"));
        return list->currentIndex().data(ConnectionModel::IdRole).toInt();
    };
    QCOMPARE(current(), 1);
    QSignalSpy chosen(&panel, &SidePanel::connectionChosen);
    auto *const field = panel.findChild<QLineEdit *>(QStringLiteral("findConnection"));
    QTest::keyClicks(field, QStringLiteral("nord"));
    QCOMPARE(current(), 0);
    QVERIFY(!panel.whyNotEdit().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(current(), 1);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClicks(field, QStringLiteral("nord"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(current(), 2);
    QCOMPARE(chosen.size(), 1);
}

void TestWindowParts::aConnectionIsRemovedByKeyboard()
{
    MainWindow window;
    window.connections().put({3, QStringLiteral("A"), {}, Glyph::Alive, {}, {}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.sidePanel().select(3);
    QSignalSpy wanted(&window.sidePanel(), &SidePanel::removeWanted);
    auto *list = window.findChild<QListView *>(QStringLiteral("connections"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toInt(), 3);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, list->viewport()->rect().center(),
        list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list->viewport(), &byKey);
    auto *menu = list->findChild<QMenu *>(QStringLiteral("connectionMenu"));
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_R);
    QCOMPARE(wanted.size(), 2);
    window.connections().remove(3);
    QCOMPARE(window.connections().rowCount(), 0);
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("connectionsEmpty"))->isVisible());
}

void TestWindowParts::theWindowAsksBeforeItCloses()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setLeaveQuestion(QStringLiteral("A handover is still open."));
    QVERIFY(!window.close());
    QVERIFY(!window.close()); // and asks once
    QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
    auto *stay = window.findChild<QPushButton *>(QStringLiteral("leaveStay"));
    QTest::keyClick(stay, Qt::Key_Space);
    QVERIFY(window.isVisible());
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QVERIFY(!window.close());
    QTest::keyClick(window.findChild<QPushButton *>(QStringLiteral("leaveQuit")), Qt::Key_Space);
    QTRY_VERIFY(!window.isVisible());
}

void TestWindowParts::theWindowFitsItsScreen()
{
    const MainWindow window;
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() < room.width() && window.height() < room.height());
}

void TestWindowParts::practiceIsOfferedOnce()
{
    MainWindow window;
    window.show();
    const auto offers = [&] {
        int seen = 0;
        for (const QPushButton *button : window.findChildren<QPushButton *>())
            seen += button->isVisible() && button->text().contains(QLatin1String("&practice"));
        return seen;
    };
    QCOMPARE(offers(), 1);
    window.showPage(MainWindow::Page::History);
    QCOMPARE(offers(), 1);
}

void TestWindowParts::aHeldEnterPressesOnce()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy practice(&window.connectPage(), &ConnectPage::practiceWanted);
    auto *button = window.findChild<QPushButton *>(QStringLiteral("practiceFirst"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(practice.size(), 1);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(button, &held);
    QCOMPARE(practice.size(), 1);
}

QTEST_MAIN(TestWindowParts)
#include "TestWindowParts.moc"
