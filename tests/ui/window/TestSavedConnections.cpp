// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that outlive the window: profiles on disk, tokens in a keychain of the test's.
#include "app/profile/OwnFiles.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryPage.h"
#include "ui/window/SidePanel.h"
#include "ui/window/TokenLock.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace keybearer;

namespace {

using Program = test::WindowStage;

} // namespace

class TestSavedConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->open();
    }
    void cleanup() { m_program.reset(); }

    void aKeptConnectionIsThereAgainAndTestedWithItsToken();
    void theSameTokenIsNotConnectedTwice();
    void aSessionTokenIsGoneAfterALock();
    void aKeptTokenComesBackAfterALock();
    void keychainTroubleIsSaid_data();
    void keychainTroubleIsSaid();
    void removalCanBeUndoneAndThenDeletesTheToken();
    void renamedByKeyboard();
    void aWaitingHandoverIsReopenedWhenChosen();
    void theNextStartShowsTheAddressThatTheProofRead();
    void aHandoverThatIsOverCanBeLookedAtAgain();
    void aHandoverThatIsOverDoesNotHideAnOpenOne();
    void lookingBackLeavesNothingOfTheLastOne();
    void theHistoryIsThereWithoutAConnection();
    void whoComesBackWithoutATokenIsToldWhereToPasteIt();
    void testingAllTestsEveryConnection();
    void nothingIsWrittenAfterTheEnd();
    void nothingIsOpenedAfterTheEnd();
    void anOpenHandoverIsSaidBeforeItsDataGoes();
    void aHandoverOfAnotherProgramStandsInTheWay();

private:
    /// A handover of the first connection that is over and left; its id, empty when it went wrong.
    QString cancelsOne() const
    {
        if (!m_program->handsOver(Route::Guided, HandoverState::AwaitingConfirm))
            return {};
        const QString id = m_program->first().handover().id();
        m_program->first().handover().flow()->cancel();
        if (!m_program->reaches(HandoverState::Cancelled))
            return {};
        m_program->first().forgetHandover();
        return id;
    }
    /// From the history, of the first connection.
    void looksAt(const QString &handoverId) const
    {
        m_program->window->showPage(MainWindow::Page::History);
        Q_EMIT m_program->window->historyPage().handoverWanted(
            m_program->first().origin().profile->fingerprint, handoverId);
    }

    std::unique_ptr<Program> m_program;
};

void TestSavedConnections::aKeptConnectionIsThereAgainAndTestedWithItsToken()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QTRY_COMPARE(m_program->kept.size(), 1U);
    const QString name = m_program->first().entry().name;
    const int asked = m_program->nam.count("GET", "/me");
    m_program->open();
    QCOMPARE(m_program->workbench->book().all().size(), 1);
    QCOMPARE(m_program->first().entry().name, name);
    QCOMPARE(m_program->first().entry().email, m_program->intercom.email);
    QTRY_VERIFY(m_program->first().entry().lastKnown);
    QVERIFY(!m_program->first().hasToken());
    QCOMPARE(m_program->nam.count("GET", "/me"), asked); // nothing without being asked
    QTRY_VERIFY(m_program->find<QWidget>("teammatePage")->isVisible()); // chosen last
    QVERIFY(
        m_program->find<QLabel>("verdictHappened")->text().startsWith(QLatin1String("Last known")));
    QTest::keyClick(m_program->window.get(), Qt::Key_F5);
    QVERIFY(m_program->isTested());
    QCOMPARE(m_program->first().view().result->verdict.state, TokenState::Alive);
    QVERIFY(!m_program->first().entry().lastKnown);
}

void TestSavedConnections::theSameTokenIsNotConnectedTwice()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    m_program->connectToken(true);
    QCOMPARE(m_program->workbench->book().all().size(), 1);
}

void TestSavedConnections::aSessionTokenIsGoneAfterALock()
{
    m_program->connectToken(false);
    QVERIFY(m_program->isTested());
    const QSignalSpy locked(&m_program->workbench->tokenLock(), &TokenLock::locked);
    m_program->workbench->lock();
    QCOMPARE(locked.size(), 1);
    QVERIFY(!m_program->first().hasToken());
    QCOMPARE(m_program->state(), QStringLiteral("paste the token again"));
    QVERIFY(m_program->kept.empty());
    m_program->workbench->unlock(this, [](const Result<Done> &) {});
    QTest::keyClick(m_program->window.get(), Qt::Key_F5); // leads to where it is pasted
    QCOMPARE(m_program->window->page(), MainWindow::Page::Connect);
    m_program->connectToken(false);
    QVERIFY(m_program->first().hasToken());
    QCOMPARE(m_program->workbench->book().all().size(), 1);
}

void TestSavedConnections::aKeptTokenComesBackAfterALock()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    m_program->workbench->lock();
    QVERIFY(!m_program->first().hasToken());
    bool fine = false;
    m_program->workbench->unlock(this, [&](const Result<Done> &result) { fine = bool(result); });
    QTRY_VERIFY(fine);
    QVERIFY(m_program->first().hasToken());
}

void TestSavedConnections::keychainTroubleIsSaid_data()
{
    QTest::addColumn<KeychainOutcome>("trouble");
    QTest::addColumn<QString>("said");
    QTest::newRow("denied") << KeychainOutcome::Denied << QStringLiteral("did not give");
    QTest::newRow("none") << KeychainOutcome::Failed << QStringLiteral("can't be reached");
    QTest::newRow("removed") << KeychainOutcome::NotFound << QStringLiteral("not here any more");
}

void TestSavedConnections::keychainTroubleIsSaid()
{
    QFETCH(KeychainOutcome, trouble);
    QFETCH(QString, said);
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    m_program->open();
    m_program->mood.trouble = trouble;
    QTest::keyClick(m_program->window.get(), Qt::Key_F5);
    const auto isSaid = [&] {
        return m_program->find<QLabel>("verdictHappened")->text().contains(said);
    };
    QVERIFY2(
        QTest::qWaitFor(isSaid), qPrintable(m_program->find<QLabel>("verdictHappened")->text()));
    QVERIFY(!m_program->first().isTesting());
}

void TestSavedConnections::removalCanBeUndoneAndThenDeletesTheToken()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QTRY_COMPARE(m_program->kept.size(), 1U);
    const auto remove = [this] {
        QTRY_VERIFY(!m_program->find<QWidget>("removeQuestion"));
        m_program->window->activateWindow(); // as a window manager does after a dialog
        QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
        auto *list = m_program->find<QListView>("connections");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::keyClick(m_program->find<QPushButton>("removeYes"), Qt::Key_Space);
    };
    remove();
    QTRY_COMPARE(m_program->workbench->book().all().size(), 0);
    QCOMPARE(m_program->kept.size(), 1U);
    m_program->find<QPushButton>("messageOffer")->click();
    QCOMPARE(m_program->workbench->book().all().size(), 1);
    m_program->window->sidePanel().select(m_program->first().id());
    remove();
    QTRY_COMPARE(m_program->workbench->book().all().size(), 0);
    QVERIFY(passes(m_program->clock, [this] { return m_program->kept.empty(); }));
    m_program->open();
    QCOMPARE(m_program->workbench->book().all().size(), 0);
}

void TestSavedConnections::renamedByKeyboard()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
    auto *list = m_program->find<QListView>("connections");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_VERIFY(QApplication::focusWidget() != list);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kestrel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_program->first().entry().name, QStringLiteral("Kestrel"));
    m_program->open();
    QCOMPARE(m_program->first().entry().name, QStringLiteral("Kestrel"));
}

void TestSavedConnections::aWaitingHandoverIsReopenedWhenChosen()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    HandoverDraft draft;
    draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
    draft.accountPage = QUrl(QStringLiteral("https://app.test/a/apps/_/account"));
    QVERIFY(m_program->first().handover().start(draft));
    const auto reaches = [this](HandoverState state) {
        return passes(m_program->clock,
            [this, state] { return m_program->first().handover().value().state == state; });
    };
    QVERIFY(reaches(HandoverState::AwaitingConfirm));
    m_program->first().handover().flow()->confirm();
    QVERIFY(reaches(HandoverState::WaitingForPerson));
    m_program->settings->reset(SettingsKey::CurrentProfile);
    m_program->open();
    QTRY_COMPARE(m_program->first().entry().group, ConnectionGroup::HandingOver);
    m_program->window->sidePanel().select(m_program->first().id());
    const auto *leads = m_program->find<QPushButton>("handOver");
    QCOMPARE(leads->text(), QStringLiteral("Continue the &handover")); // before it is read again
    QVERIFY(leads->isEnabled());
    QVERIFY(reaches(HandoverState::WaitingForPerson));
    QVERIFY(m_program->find<QWidget>("handoverPage")->isVisible());
}

void TestSavedConnections::theNextStartShowsTheAddressThatTheProofRead()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QVERIFY(m_program->handsOver(Route::Scim, HandoverState::FollowingUp));
    m_program->first().handover().flow()->close();
    QVERIFY(m_program->reaches(HandoverState::Closed));
    m_program->settings->reset(SettingsKey::CurrentProfile); // so that nothing is tested
    m_program->open();
    QCOMPARE(m_program->first().entry().email, QStringLiteral("intercom-api@brightwater.example"));
}

void TestSavedConnections::aHandoverThatIsOverCanBeLookedAtAgain()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QVERIFY(m_program->handsOver(Route::Scim, HandoverState::FollowingUp));
    const QString id = m_program->first().handover().id();
    m_program->first().handover().flow()->close();
    QVERIFY(m_program->reaches(HandoverState::Closed));
    m_program->open();
    const int asked = m_program->nam.count("GET", "/me");
    looksAt(id);
    QTRY_COMPARE(m_program->window->page(), MainWindow::Page::Handover);
    QCOMPARE(m_program->find<QLabel>("handoverTitle")->text(), QStringLiteral("Closed"));
    QVERIFY(m_program->find<QWidget>("comparison")->isVisible());
    const auto *const save = m_program->find<QPushButton>("saveRecordHere");
    QVERIFY(save->isVisible() && save->property("primary").toBool());
    QVERIFY(!m_program->first().handover().isOpen());
    QCOMPARE(m_program->nam.count("GET", "/me"), asked); // it is read on this computer
    // From there on to the next one.
    QTest::keyClick(m_program->find<QPushButton>("anotherHandover"), Qt::Key_Space);
    QCOMPARE(m_program->first().handover().value().state, HandoverState::Draft);
    QVERIFY(m_program->first().handover().id().isEmpty());
}

void TestSavedConnections::aHandoverThatIsOverDoesNotHideAnOpenOne()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    const QString past = cancelsOne();
    QVERIFY(!past.isEmpty());
    QVERIFY(m_program->handsOver(Route::Guided, HandoverState::WaitingForPerson));
    const QString open = m_program->first().handover().id();
    looksAt(past);
    QVERIFY(m_program->find<QLabel>("messageText")->text().contains(QLatin1String("is open")));
    QCOMPARE(m_program->window->page(), MainWindow::Page::History);
    QCOMPARE(m_program->first().handover().id(), open);
}

// Neither its own test, nor the calls of the one before, are left behind on the way.
void TestSavedConnections::lookingBackLeavesNothingOfTheLastOne()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    const QString past = cancelsOne();
    QVERIFY(!past.isEmpty());
    QVERIFY(m_program->handsOver(Route::Scim, HandoverState::FollowingUp));
    QVERIFY(!m_program->first().handover().canary().isEmpty());
    m_program->first().handover().flow()->close();
    QVERIFY(m_program->reaches(HandoverState::Closed));
    m_program->first().test(); // shares the way of the handover that is looked away from
    looksAt(past);
    QTRY_COMPARE(m_program->first().handover().id(), past);
    QVERIFY(m_program->first().handover().canary().isEmpty());
    QVERIFY(m_program->isTested());
}

void TestSavedConnections::theHistoryIsThereWithoutAConnection()
{
    QCOMPARE(m_program->window->page(), MainWindow::Page::Connect);
    QTest::keyClick(m_program->find<QPushButton>("historyFirst"), Qt::Key_Space);
    QCOMPARE(m_program->window->page(), MainWindow::Page::History);
    const auto *const tabs = m_program->find<QTabBar>("tabs");
    QVERIFY(tabs->isVisible());
    QVERIFY(!tabs->isTabVisible(0) && !tabs->isTabVisible(1) && tabs->isTabVisible(2));
    QTest::keyClick(m_program->window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_program->window->page(), MainWindow::Page::History);
    QTest::keyClick(m_program->window.get(), Qt::Key_Escape);
    QCOMPARE(m_program->window->page(), MainWindow::Page::Connect);
    QTest::keyClick(m_program->window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_program->window->page(), MainWindow::Page::History);
    m_program->connectToken(false);
    QTRY_COMPARE(m_program->window->page(), MainWindow::Page::Teammate);
    QVERIFY(tabs->isTabVisible(0) && tabs->isTabVisible(1));
}

void TestSavedConnections::whoComesBackWithoutATokenIsToldWhereToPasteIt()
{
    m_program->connectToken(false);
    QVERIFY(m_program->isTested());
    QVERIFY(m_program->handsOver(Route::Guided, HandoverState::WaitingForPerson));
    m_program->open();
    m_program->window->showPage(MainWindow::Page::Handover);
    auto *const connectIt = m_program->find<QPushButton>("obstacleConnect");
    QTRY_VERIFY(connectIt->isVisible());
    QVERIFY(!m_program->find<QPushButton>("obstacleTest")->isVisible()); // there is nothing to ask
    // Where it stands is told meanwhile, and nothing is offered that can't be done.
    QTRY_VERIFY(m_program->find<QLabel>("handoverTo")
                    ->text()
                    .contains(QLatin1String("brightwater.example")));
    QCOMPARE(m_program->first().handover().value().state, HandoverState::WaitingForPerson);
    QVERIFY(!m_program->find<QWidget>("handoverActions")->isVisible());
    QTest::keyClick(connectIt, Qt::Key_Space);
    QCOMPARE(m_program->window->page(), MainWindow::Page::Connect);
    m_program->connectToken(false);
    QVERIFY(passes(m_program->clock, [this] { return m_program->first().handover().flow(); }));
    QVERIFY(m_program->reaches(HandoverState::WaitingForPerson));
    QVERIFY(m_program->find<QWidget>("handoverActions")->isVisible());
}

void TestSavedConnections::testingAllTestsEveryConnection()
{
    for (int i = 0; i < 20; ++i) {
        ConnectionWish wish;
        wish.check.token = secret(QByteArrayLiteral("dG9rOm90aGVy") + QByteArray::number(100 + i));
        wish.check.apiUrl = FakeIntercom::api();
        m_program->workbench->book().add(wish);
    }
    QTest::keyClick(m_program->window.get(), Qt::Key_F5, Qt::ShiftModifier);
    int most = 0;
    QVERIFY(passes(m_program->clock, [&] {
        most = qMax(most, m_program->nam.open());
        const QList<Connection *> &all = m_program->workbench->book().all();
        return std::all_of(all.begin(), all.end(),
            [](const Connection *one) { return one->view().result && !one->isTesting(); });
    }));
    QVERIFY(most <= 32);
}

void TestSavedConnections::nothingIsWrittenAfterTheEnd()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    m_program->connectToken(true); // and something is still to be saved
    m_program->first().test();
    bool ended = false;
    m_program->workbench->end(this, [&] { ended = true; });
    QTRY_VERIFY(ended);
    QVERIFY(m_program->workbench->book().all().isEmpty());
    QCOMPARE(m_program->nam.open(), 0);
    for (const QString &path : ownFilesIn(m_program->directory.path()))
        QVERIFY(QFile::remove(path));
    Sample late;
    late.at = m_program->clock.nowUtc();
    m_program->history.addSample(late);
    m_program->history.flush();
    m_program->settings = nullptr;
    m_program->clock.advance(60'000);
    m_program->workbench.reset();
    QCOMPARE(ownFilesIn(m_program->directory.path()), QStringList());
}

// A later start hands its wish over while everything is being deleted.
void TestSavedConnections::nothingIsOpenedAfterTheEnd()
{
    bool ended = false;
    m_program->workbench->end(this, [&] { ended = true; });
    m_program->workbench->openPractice();
    m_program->connectToken(true);
    QTRY_VERIFY(ended);
    m_program->workbench->openPractice();
    QVERIFY(m_program->workbench->book().all().isEmpty());
    QVERIFY(!m_program->find<QWidget>("practiceQuestion"));
    QVERIFY(m_program->kept.empty());
    QCOMPARE(m_program->nam.open(), 0);
}

void TestSavedConnections::anOpenHandoverIsSaidBeforeItsDataGoes()
{
    m_program->connectToken(true);
    QVERIFY(m_program->isTested());
    QCOMPARE(m_program->workbench->eraseOutlook(), EraseOutlook::Free);
    HandoverDraft draft;
    draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
    draft.accountPage = QUrl(QStringLiteral("https://app.test/a/apps/_/account"));
    QVERIFY(m_program->first().handover().start(draft));
    QCOMPARE(m_program->workbench->eraseOutlook(), EraseOutlook::ChangeUnderWay);
    QVERIFY(passes(m_program->clock, [this] {
        return m_program->first().handover().value().state == HandoverState::AwaitingConfirm;
    }));
    QCOMPARE(m_program->workbench->eraseOutlook(), EraseOutlook::HandoverOpen);
}

void TestSavedConnections::aHandoverOfAnotherProgramStandsInTheWay()
{
    QFile lock(m_program->directory.filePath(QStringLiteral("handover-ab.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nkeybearer\nelsewhere.example\n\n\n");
    lock.close();
    QCOMPARE(m_program->workbench->eraseOutlook(), EraseOutlook::HandoverElsewhere);
    QVERIFY(lock.remove());
    QCOMPARE(m_program->workbench->eraseOutlook(), EraseOutlook::Free);
}

QTEST_MAIN(TestSavedConnections)
#include "TestSavedConnections.moc"
