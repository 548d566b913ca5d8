// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by keyboard, on the practice workspace, with real network traffic on loopback.
#include "app/history/HistoryStore.h"
#include "app/http/NetworkAccess.h"
#include "app/practice/PracticeWorkspace.h"
#include "tests/support/HandoverFakes.h"
#include "ui/commands/WindowCommands.h"
#include "ui/common/SaidBar.h"
#include "ui/common/Theme.h"
#include "ui/handover/HandoverPage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

constexpr int patience_ms = 30'000;

/// Everything that main() makes, with a browser and a resolver that only take notes.
struct Program {
    QTemporaryDir directory;
    std::unique_ptr<QNetworkAccessManager> network =
        std::move(makeNetworkAccess({QString(), QStringLiteral("none")})).value();
    SystemClock clock;
    HistoryStore history{directory.path()};
    NotingOpener opener;
    FakeDomainMail domainMail;
    PracticeWorkspace practice;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Workbench> workbench;

    /// As when the program is started, or left and started again.
    void open()
    {
        workbench.reset();
        window = std::make_unique<MainWindow>();
        workbench = std::make_unique<Workbench>(*window,
            HandoverServices{*network, clock, history, opener, domainMail, directory.path()},
            practice);
        window->show();
    }

    template <class Widget> Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(name); // pages are made when they are wanted
        return widget && widget->isVisible();
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    Glyph glyph(const char *name) const { return find<SaidBar>(name)->glyph(); }
    void alt(Qt::Key key) const { QTest::keyClick(window.get(), key, Qt::AltModifier); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    void order(const char *what, const QJsonObject &with = {})
    {
        QJsonObject order = with;
        order.insert(QLatin1String("do"), QLatin1String(what));
        const QJsonObject state = practice.control(order);
        QVERIFY2(!state.contains(QLatin1String("error")), what);
    }
};

} // namespace

class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_program.reset(); }
    void guidedRouteByKeyboard();
    void scimRouteByKeyboard();
    void aWrongAddressIsSaidAtOnce();
    void cancelBeforeTheChangeChangesNothing();
    void scimThatSaysNoIsTold();
    void thePageOfTheTeammateLeadsBackToAnOpenHandover();
    void givingUpAWaitIsAskedFirst();
    void leavingAHandoverOpenHasItsWayBackInReach();
    void aRevokedTokenIsShownAsNotAccepted();
    void theTokenIsInNoText();
    void changeBackByKeyboard();
    void anotherAddressIsAFindingOfItsOwn();
    void aResetThatKillsTheTokenIsSeenAtItsCheckpoint();
    void closingAnOpenFollowUpIsAskedFirst();
    void leavingAHandoverIsAskedOnce();
    void anUnfinishedHandoverReopens();
    void aPracticeWhoseTokenIsDeadCanBeginAnew();

private:
    void openPractice();
    void enterAddress(const char *address, bool scim);
    void prepareChange(bool scim); ///< until it is to be decided
    void changeOverScim();

    std::unique_ptr<Program> m_program;
};

void TestMainJob::init()
{
    m_program = std::make_unique<Program>();
    m_program->open();
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
}

void TestMainJob::openPractice()
{
    m_program->alt(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("teammatePage"), patience_ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("verdict"), Glyph::Alive, patience_ms);
    QVERIFY(m_program->text("verdictHappened").contains(QLatin1String("local server")));
}

void TestMainJob::enterAddress(const char *address, bool scim)
{
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY(m_program->isShown("handoverPage"));
    QTRY_COMPARE(QApplication::focusWidget(), m_program->find<QLineEdit>("newEmail"));
    m_program->type(address);
    if (scim) {
        m_program->alt(Qt::Key_S);
        QTRY_VERIFY(m_program->find<QRadioButton>("routeScim")->isChecked());
    }
    m_program->alt(Qt::Key_C);
}

void TestMainJob::prepareChange(bool scim)
{
    enterAddress("intercom-api@brightwater.example", scim);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("confirmChange"), patience_ms);
}

void TestMainJob::guidedRouteByKeyboard()
{
    openPractice();
    prepareChange(false);
    QVERIFY(m_program->isShown("preview"));
    // The findings first: not all of them are known.
    QTRY_COMPARE(QApplication::focusWidget(), m_program->find<QWidget>("findingList"));
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("guide"), patience_ms);
    m_program->alt(Qt::Key_O);
    QTRY_VERIFY(!m_program->opener.opened.isEmpty());
    QCOMPARE(m_program->opener.opened.last().host(), QStringLiteral("127.0.0.1"));
    // The person, on the account's own page.
    m_program->order("change_email",
        {{QStringLiteral("email"), QStringLiteral("intercom-api@brightwater.example")}});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("checkpoints"), patience_ms);
    QCOMPARE(m_program->glyph("handoverSentence"), Glyph::Alive);
    QVERIFY(m_program->isShown("comparisonTable"));
    QVERIFY(m_program->text("handoverSentenceMeans").contains(QLatin1String("same teammate")));
}

void TestMainJob::scimRouteByKeyboard()
{
    openPractice();
    prepareChange(true);
    QVERIFY(m_program->isShown("previewRequest"));
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("checkpoints"), patience_ms);
    QCOMPARE(m_program->glyph("handoverSentence"), Glyph::Alive);
    QCOMPARE(m_program->find<QWidget>("handoverTo")->accessibleName(),
        QStringLiteral("intercom-api@brightwater.example"));
}

void TestMainJob::aWrongAddressIsSaidAtOnce()
{
    openPractice();
    enterAddress("not an address", false);
    QTRY_VERIFY(m_program->text("newEmailHint").startsWith(QLatin1String("This is not an email")));
    QVERIFY(!m_program->isShown("messageBar"));
    QVERIFY(m_program->isShown("handoverForm"));
    QCOMPARE(QApplication::focusWidget(), m_program->find<QLineEdit>("newEmail"));
}

void TestMainJob::cancelBeforeTheChangeChangesNothing()
{
    openPractice();
    prepareChange(true);
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("anotherHandover"), patience_ms);
    QCOMPARE(m_program->text("handoverSentenceHappened"),
        QStringLiteral("Cancelled. Nothing was changed."));
    m_program->find<QPushButton>("anotherHandover")->setFocus();
    m_program->press(Qt::Key_Return);
    QTRY_VERIFY(m_program->isShown("handoverForm"));
    QCOMPARE(QApplication::focusWidget(), m_program->find<QLineEdit>("newEmail"));
}

void TestMainJob::scimThatSaysNoIsTold()
{
    openPractice();
    m_program->order("scim",
        {{QStringLiteral("mode"), QStringLiteral("refuse")},
            {QStringLiteral("as"), QStringLiteral("uniqueness")}});
    prepareChange(true);
    m_program->alt(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->text("handoverSentenceHappened"),
        QStringLiteral("The email was not changed."), patience_ms);
}

void TestMainJob::thePageOfTheTeammateLeadsBackToAnOpenHandover()
{
    openPractice();
    const auto *leads = m_program->find<QPushButton>("handOver");
    const QString before = leads->text();
    prepareChange(false);
    QTest::keyClick(m_program->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_program->isShown("handOver"));
    QCOMPARE(leads->text(), QStringLiteral("Continue the &handover"));
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY(m_program->isShown("cancelHandover"));
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("anotherHandover"), patience_ms);
    QTest::keyClick(m_program->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(leads->text(), before);
}

void TestMainJob::givingUpAWaitIsAskedFirst()
{
    openPractice();
    prepareChange(false);
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("leaveOpen"), patience_ms);
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY(m_program->find<QMessageBox>("cancelQuestion"));
    QTest::keyClick(m_program->find<QMessageBox>("cancelQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!m_program->find<QMessageBox>("cancelQuestion"));
    QVERIFY(m_program->isShown("cancelHandover"));
    m_program->window->activateWindow(); // there is no window manager to do it
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY(m_program->find<QPushButton>("cancelYes"));
    QTest::keyClick(m_program->find<QPushButton>("cancelYes"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("anotherHandover"), patience_ms);
}

void TestMainJob::leavingAHandoverOpenHasItsWayBackInReach()
{
    openPractice();
    prepareChange(false);
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("leaveOpen"), patience_ms);
    m_program->alt(Qt::Key_L);
    QTRY_VERIFY(m_program->isShown("teammateCard"));
    QCOMPARE(QApplication::focusWidget(), m_program->find<QPushButton>("handOver"));
    m_program->press(Qt::Key_Space);
    QTRY_VERIFY(m_program->isShown("leaveOpen"));
    // The palette has the words that the button has.
    QTest::keyClick(m_program->window.get(), Qt::Key_1, Qt::ControlModifier);
    m_program->window->windowCommands().openPalette();
    QTest::keyClicks(m_program->find<QLineEdit>("paletteField"), QStringLiteral("handover cont"));
    const auto *palette = m_program->find<QListView>("paletteList");
    QCOMPARE(palette->model()->index(0, 0).data(Qt::DisplayRole).toString(),
        QStringLiteral("Continue the handover"));
}

void TestMainJob::aRevokedTokenIsShownAsNotAccepted()
{
    openPractice();
    m_program->order("revoke_token");
    QTest::keyClick(m_program->window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("verdict"), Glyph::Dead, patience_ms);
    QVERIFY(!m_program->find<QPushButton>("handOver")->isEnabled());
    QVERIFY(m_program->find<QWidget>("teammateEmail")->accessibleName().contains(QLatin1Char('@')));
    const QModelIndex entry = m_program->window->connections().index(0);
    QVERIFY(entry.data(ConnectionModel::EmailRole).toString().contains(QLatin1Char('@')));
}

void TestMainJob::theTokenIsInNoText()
{
    openPractice();
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY(m_program->isShown("evidenceDialog"));
    for (const QWidget *widget : m_program->window->findChildren<QWidget *>()) {
        for (const char *property : {"text", "plainText", "accessibleName", "toolTip"}) {
            const QString value = widget->property(property).toString();
            QVERIFY2(!value.contains(QLatin1String("dG9rO")), qPrintable(value)); // `tok:`
        }
    }
}

void TestMainJob::changeOverScim()
{
    openPractice();
    prepareChange(true);
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("checkpoints"), patience_ms);
}

void TestMainJob::changeBackByKeyboard()
{
    changeOverScim();
    m_program->alt(Qt::Key_B);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("confirmChange"), patience_ms);
    QCOMPARE(m_program->find<QWidget>("handoverFrom")->accessibleName(),
        QStringLiteral("intercom-api@brightwater.example"));
    m_program->alt(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->text("handoverSentenceHappened"),
        QStringLiteral("The email is back to what it was before."), patience_ms);
    QCOMPARE(m_program->glyph("handoverSentence"), Glyph::Alive);
}

void TestMainJob::anotherAddressIsAFindingOfItsOwn()
{
    openPractice();
    prepareChange(false);
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("guide"), patience_ms);
    m_program->order(
        "change_email", {{QStringLiteral("email"), QStringLiteral("somebody@elsewhere.example")}});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("acceptOther"), patience_ms);
    QVERIFY(m_program->glyph("handoverSentence") != Glyph::Alive);
    m_program->alt(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("checkpoints"), patience_ms);
}

void TestMainJob::aResetThatKillsTheTokenIsSeenAtItsCheckpoint()
{
    changeOverScim();
    m_program->order("reset_password", {{QStringLiteral("kills_token"), true}});
    auto *test = m_program->find<QPushButton>("checkpointTest1");
    test->setFocus();
    m_program->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("handoverSentence"), Glyph::Dead, patience_ms);
    QVERIFY(!m_program->text("handoverSentenceHappened").contains(QLatin1String("still works")));
}

void TestMainJob::closingAnOpenFollowUpIsAskedFirst()
{
    changeOverScim();
    m_program->alt(Qt::Key_F);
    QTRY_VERIFY(m_program->find<QMessageBox>("closeQuestion"));
    auto *question = m_program->find<QMessageBox>("closeQuestion");
    QVERIFY(question->text().contains(QLatin1String("Set a new password")));
    QCOMPARE(question->defaultButton(), m_program->find<QPushButton>("closeNo"));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_program->find<QMessageBox>("closeQuestion"));
    QVERIFY(m_program->isShown("closeHandover"));
    m_program->window->activateWindow(); // there is no window manager to do it
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
    m_program->find<QPushButton>("closeHandover")->setFocus();
    m_program->press(Qt::Key_Space);
    QTRY_VERIFY(m_program->find<QPushButton>("closeYes"));
    QTest::keyClick(m_program->find<QPushButton>("closeYes"), Qt::Key_Space);
    QTRY_VERIFY(m_program->isShown("anotherHandover"));
    QVERIFY(m_program->text("handoverSentenceMeans").contains(QLatin1String("Left open")));
}

void TestMainJob::leavingAHandoverIsAskedOnce()
{
    openPractice();
    prepareChange(false);
    QVERIFY(!m_program->window->close());
    auto *stay = m_program->find<QPushButton>("leaveStay");
    QTest::keyClick(stay, Qt::Key_Space);
    QTRY_VERIFY(!m_program->find<QPushButton>("leaveStay"));
    m_program->window->activateWindow(); // there is no window manager to do it
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
    auto *list = m_program->find<QListView>("connections");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(m_program->isShown("messageBar")); // not while a handover is under way
    m_program->alt(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("anotherHandover"), patience_ms);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_program->window->connections().rowCount(), 0);
    QCOMPARE(m_program->window->page(), MainWindow::Page::Connect);
    QVERIFY(m_program->window->close());
}

void TestMainJob::anUnfinishedHandoverReopens()
{
    const Result<PracticeAddresses> practice = m_program->practice.start();
    QVERIFY(practice.has_value());
    CheckRequest request;
    request.apiUrl = practice->api;
    request.token = *Secret::take(QByteArray(practice->token));
    m_program->workbench->connectToken({request, {}, false});
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("verdict"), Glyph::Alive, patience_ms);
    prepareChange(false);
    m_program->alt(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isShown("guide"), patience_ms);

    m_program->open();
    m_program->workbench->connectToken({request, {}, false});
    const QWidget &page = m_program->window->handoverPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QWidget>("guide")->isVisibleTo(&page), patience_ms);
    m_program->order("change_email",
        {{QStringLiteral("email"), QStringLiteral("intercom-api@brightwater.example")}});
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("handoverSentence"), Glyph::Alive, patience_ms);
}

void TestMainJob::aPracticeWhoseTokenIsDeadCanBeginAnew()
{
    openPractice();
    m_program->alt(Qt::Key_P); // it works: chosen, and nothing else
    QVERIFY(!m_program->find<QMessageBox>("practiceQuestion"));
    m_program->order("revoke_token");
    m_program->alt(Qt::Key_T);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("verdict"), Glyph::Dead, patience_ms);
    m_program->alt(Qt::Key_P);
    QTRY_VERIFY(m_program->find<QMessageBox>("practiceQuestion"));
    QTest::keyClick(m_program->find<QPushButton>("practiceAnew"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->glyph("verdict"), Glyph::Alive, patience_ms);
    QCOMPARE(m_program->window->connections().rowCount(), 1);
}

QTEST_MAIN(TestMainJob)
#include "TestMainJob.moc"
