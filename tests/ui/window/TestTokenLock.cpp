// SPDX-License-Identifier: GPL-3.0-or-later
// What a lock means for tokens, above all while a handover is under way.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/handover/HandoverPage.h"
#include "ui/window/TokenLock.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;
using test::WindowStage;

class TestTokenLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->open();
        m_locked = std::make_unique<QSignalSpy>(&lock(), &TokenLock::locked);
    }
    void cleanup()
    {
        m_locked.reset();
        m_stage.reset();
    }

    void aSentChangeIsFollowedToItsProofAndThenItsTokensGo();
    void aWaitForAPersonIsFollowedBehindTheLock();
    void unlockingMeanwhileKeepsTheToken();
    void aTokenThatIsStillToComeDoesNotComeIntoALockedProgram();
    void aScimHandoverAsksForItsTokenAgain_data();
    void aScimHandoverAsksForItsTokenAgain();
    void afterTheChangeOnlyChangingBackNeedsTheScimToken();
    void aScimTokenThatIsRefusedIsAskedForAgain();
    void whoHasNoScimTokenDoesNotChangeBack();
    void whoHasNoScimTokenAnyMoreCancels();
    void noOtherHandoverBeginsWhileOneWaitsForItsToken();
    void whatIsOpenElsewhereIsNotReadAgainAndAgain();
    void whatWasTypedIsForgotten();
    void nobodyPassesByTheKeychain_data();
    void nobodyPassesByTheKeychain();
    void aSlowKeychainIsSaid();

private:
    const TokenLock &lock() const { return m_stage->workbench->tokenLock(); }
    Connection &first() const { return m_stage->first(); }
    bool connects(bool keep)
    {
        m_stage->connectToken(keep);
        return m_stage->isTested();
    }
    bool unlocks()
    {
        bool fine = false;
        m_stage->workbench->unlock(
            this, [&fine](const Result<Done> &result) { fine = result.has_value(); });
        return passes(m_stage->clock, [&fine] { return fine; });
    }
    /// At the moment when the change leaves.
    bool changesAndLocks()
    {
        bool done = false;
        connect(&first().handover(), &ConnectionHandover::changed, this, [this, &done] {
            if (done || first().handover().value().state != HandoverState::Changing)
                return;
            done = true;
            m_stage->workbench->lock();
        });
        if (!m_stage->handsOver(Route::Scim, HandoverState::AwaitingConfirm))
            return false;
        first().handover().flow()->confirm();
        const bool locked = passes(m_stage->clock, [&done] { return done; });
        disconnect(&first().handover(), nullptr, this, nullptr);
        return locked;
    }
    bool asksForScimToken()
    {
        return QTest::qWaitFor([this] { return first().handover().wantsScimToken(); })
            && QTest::qWaitFor(
                [this] { return m_stage->find<QWidget>("missingToken")->isVisible(); });
    }
    /// The change back of a proven handover whose SCIM token went with a lock.
    bool wantsBackAfterALock()
    {
        if (!connects(true) || !m_stage->handsOver(Route::Scim, HandoverState::FollowingUp))
            return false;
        m_stage->workbench->lock();
        if (!unlocks() || !m_stage->reaches(HandoverState::FollowingUp))
            return false;
        m_stage->window->showPage(MainWindow::Page::Handover);
        Q_EMIT m_stage->window->handoverPage().changeBackWanted();
        return true;
    }
    void pasteScimToken()
    {
        auto *const field = m_stage->find<QLineEdit>("missingScimToken");
        field->setText(QString::fromLatin1(FakeIntercom::scimToken()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty());
    }

    std::unique_ptr<WindowStage> m_stage;
    std::unique_ptr<QSignalSpy> m_locked;
};

void TestTokenLock::aSentChangeIsFollowedToItsProofAndThenItsTokensGo()
{
    QVERIFY(connects(true));
    QVERIFY(changesAndLocks());
    QSet<HandoverState> walked;
    connect(&first().handover(), &ConnectionHandover::changed, this,
        [&] { walked.insert(first().handover().value().state); });
    QVERIFY(lock().isFinishing());
    QVERIFY(first().hasToken());
    QCOMPARE(m_locked->size(), 0);
    QVERIFY(passes(m_stage->clock, [this] { return !m_locked->isEmpty(); }));
    QVERIFY(walked.contains(HandoverState::FollowingUp));
    QVERIFY(!lock().isFinishing());
    QVERIFY(!first().hasToken());
    QVERIFY(!first().handover().flow());
    QCOMPARE(m_stage->intercom.scimWrites, 1);
    QCOMPARE(m_locked->size(), 1);
    QVERIFY(unlocks());
    QVERIFY(m_stage->reaches(HandoverState::FollowingUp));
    QVERIFY(first().handover().value().proven);
}

/// The change may come at any moment, and a token that is kept nowhere could not go on.
void TestTokenLock::aWaitForAPersonIsFollowedBehindTheLock()
{
    QVERIFY(connects(false));
    QVERIFY(m_stage->handsOver(Route::Guided, HandoverState::WaitingForPerson));
    m_stage->workbench->lock();
    QVERIFY(lock().isFinishing());
    const int calls = first().handover().value().canary.calls;
    QVERIFY(passes(
        m_stage->clock, [&] { return first().handover().value().canary.calls > calls + 5; }));
    m_stage->intercom.email = QStringLiteral("intercom-api@brightwater.example");
    QVERIFY(passes(m_stage->clock, [this] { return !m_locked->isEmpty(); }));
    QVERIFY(!first().hasToken());
    QVERIFY(unlocks());
    m_stage->connectToken(false);
    QVERIFY(m_stage->reaches(HandoverState::FollowingUp));
    QVERIFY(first().handover().value().proven);
    QCOMPARE(first().handover().value().canary.unanswered, 0);
}

void TestTokenLock::unlockingMeanwhileKeepsTheToken()
{
    QVERIFY(connects(false));
    QVERIFY(changesAndLocks());
    QVERIFY(unlocks());
    QVERIFY(m_stage->reaches(HandoverState::FollowingUp));
    QVERIFY(first().hasToken());
    QVERIFY(first().handover().flow());
    QCOMPARE(m_locked->size(), 0);
}

void TestTokenLock::aTokenThatIsStillToComeDoesNotComeIntoALockedProgram()
{
    QVERIFY(connects(true));
    m_stage->workbench->lock();
    QVERIFY(unlocks());
    m_stage->workbench->lock();
    first().unlock();
    first().test(); // asks the keychain, which answers later
    m_stage->workbench->lock();
    QVERIFY(!QTest::qWaitFor([this] { return first().hasToken(); }, 50));
    QVERIFY(unlocks());
    QVERIFY(first().hasToken());
}

void TestTokenLock::aScimHandoverAsksForItsTokenAgain_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("after a lock") << false;
    QTest::newRow("after a restart") << true;
}

void TestTokenLock::aScimHandoverAsksForItsTokenAgain()
{
    QFETCH(bool, restarts);
    QVERIFY(connects(true));
    QVERIFY(m_stage->handsOver(Route::Scim, HandoverState::AwaitingConfirm));
    if (restarts) {
        m_locked.reset();
        m_stage->open();
    } else {
        m_stage->workbench->lock();
        QVERIFY(unlocks());
    }
    QTRY_VERIFY(first().handover().isOpen());
    m_stage->window->showPage(MainWindow::Page::Handover);
    first().reopen(); // as choosing it does
    QVERIFY(asksForScimToken());
    QVERIFY(m_stage->find<QLabel>("handoverObstacleHappened")
                ->text()
                .contains(QLatin1String("SCIM token")));
    QVERIFY(first().handover().isOpen());
    pasteScimToken();
    QVERIFY(m_stage->reaches(HandoverState::AwaitingConfirm));
    first().handover().flow()->confirm();
    QVERIFY(m_stage->reaches(HandoverState::FollowingUp));
    QCOMPARE(m_stage->intercom.scimWrites, 1);
}

void TestTokenLock::afterTheChangeOnlyChangingBackNeedsTheScimToken()
{
    QVERIFY(wantsBackAfterALock());
    // It goes on being followed up meanwhile, and what is known of it stays in sight.
    QVERIFY(first().handover().wantsTokenForBack());
    QCOMPARE(first().handover().value().state, HandoverState::FollowingUp);
    QVERIFY(m_stage->find<QWidget>("checkpoints")->isVisible());
    QVERIFY(m_stage->find<QLineEdit>("missingScimToken")->hasFocus());
    pasteScimToken();
    QVERIFY(m_stage->reaches(HandoverState::AwaitingConfirm));
    QVERIFY(first().handover().value().back);
    QVERIFY(!first().handover().wantsTokenForBack());
}

void TestTokenLock::aScimTokenThatIsRefusedIsAskedForAgain()
{
    QVERIFY(wantsBackAfterALock());
    auto *const field = m_stage->find<QLineEdit>("missingScimToken");
    field->setText(QStringLiteral("c2NpbS1iYWQ="));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(
        passes(m_stage->clock, [this] { return first().handover().value().notBack.has_value(); }));
    QCOMPARE(first().handover().value().state, HandoverState::FollowingUp);
    Q_EMIT m_stage->window->handoverPage().changeBackWanted();
    QVERIFY(first().handover().wantsTokenForBack());
    pasteScimToken();
    QVERIFY(m_stage->reaches(HandoverState::AwaitingConfirm));
}

void TestTokenLock::whoHasNoScimTokenDoesNotChangeBack()
{
    QVERIFY(wantsBackAfterALock());
    auto *const no = m_stage->find<QPushButton>("abandonHandover");
    QVERIFY(no->isVisible());
    QCOMPARE(no->text().remove(u'&'), QStringLiteral("Do not change it back"));
    no->click();
    QVERIFY(!no->isVisible());
    QCOMPARE(first().handover().value().state, HandoverState::FollowingUp);
    QVERIFY(first().handover().isOpen());
    QCOMPARE(m_stage->intercom.scimWrites, 1);
}

void TestTokenLock::whoHasNoScimTokenAnyMoreCancels()
{
    QVERIFY(connects(true));
    QVERIFY(m_stage->handsOver(Route::Scim, HandoverState::AwaitingConfirm));
    m_stage->workbench->lock();
    QVERIFY(unlocks());
    m_stage->window->showPage(MainWindow::Page::Handover);
    QVERIFY(asksForScimToken());
    m_stage->find<QPushButton>("abandonHandover")->click();
    QVERIFY(m_stage->reaches(HandoverState::Cancelled));
    QVERIFY(!first().handover().isOpen());
    QCOMPARE(m_stage->intercom.scimWrites, 0);
}

void TestTokenLock::noOtherHandoverBeginsWhileOneWaitsForItsToken()
{
    QVERIFY(connects(false));
    QVERIFY(m_stage->handsOver(Route::Guided, HandoverState::WaitingForPerson));
    m_stage->open();
    m_stage->window->showPage(MainWindow::Page::Handover);
    QTRY_VERIFY(m_stage->find<QWidget>("handoverObstacle")->isVisible());
    QVERIFY(!m_stage->find<QWidget>("handoverForm")->isVisible());
    QTRY_VERIFY(m_stage->find<QLabel>("handoverObstacleNext")
                    ->text()
                    .contains(QLatin1String("Connect a token")));
    m_stage->connectToken(false);
    QVERIFY(m_stage->reaches(HandoverState::WaitingForPerson));
}

/// Whose token is in memory only, as that of a handover that another Keybearer has open.
void TestTokenLock::whatIsOpenElsewhereIsNotReadAgainAndAgain()
{
    HandoverFlow other({m_stage->nam, m_stage->clock, m_stage->history, m_stage->opener,
        m_stage->domainMail, m_stage->directory.path()});
    HandoverDraft draft;
    draft.check.token = secret(FakeIntercom::goodToken());
    draft.check.apiUrl = FakeIntercom::api();
    draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
    QVERIFY(other.start(draft));
    QVERIFY(passes(
        m_stage->clock, [&] { return other.handover().state == HandoverState::AwaitingConfirm; }));
    QVERIFY(connects(false));
    m_stage->window->showPage(MainWindow::Page::Handover);
    QTRY_VERIFY(first().handover().whyWithdrawn());
    QSignalSpy changes(&first().handover(), &ConnectionHandover::changed);
    for (int turn = 0; turn < 200; ++turn)
        QCoreApplication::processEvents();
    QVERIFY2(changes.size() < 10, qPrintable(QString::number(changes.size())));
    QVERIFY(first().handover().whyWithdrawn());
}

void TestTokenLock::whatWasTypedIsForgotten()
{
    QVERIFY(connects(true));
    m_stage->window->showPage(MainWindow::Page::Handover); // makes it
    for (const char *name : {"token", "scimToken", "missingScimToken"})
        m_stage->find<QLineEdit>(name)->setText(QStringLiteral("dG9rOmdvb2Q="));
    m_stage->workbench->lock();
    for (const char *name : {"token", "scimToken", "missingScimToken"}) {
        auto *const field = m_stage->find<QLineEdit>(name);
        QVERIFY2(field->text().isEmpty(), name);
        field->undo();
        QVERIFY2(field->text().isEmpty(), name);
    }
}

void TestTokenLock::nobodyPassesByTheKeychain_data()
{
    QTest::addColumn<test::KeychainMood>("mood");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<ErrorKind>("kind");
    const test::KeychainMood denies{KeychainOutcome::Denied};
    const test::KeychainMood silent{KeychainOutcome::Worked, KeychainAction::Read, true};
    QTest::newRow("denied") << denies << false << ErrorKind::KeychainDenied;
    QTest::newRow("denied, practice shown") << denies << true << ErrorKind::KeychainDenied;
    QTest::newRow("no answer") << silent << false << ErrorKind::Timeout;
}

void TestTokenLock::nobodyPassesByTheKeychain()
{
    QFETCH(test::KeychainMood, mood);
    QFETCH(bool, practice);
    QFETCH(ErrorKind, kind);
    QVERIFY(connects(true));
    if (practice)
        m_stage->workbench->openPractice();
    m_stage->workbench->lock();
    m_stage->mood = mood;
    std::optional<Error> why;
    m_stage->workbench->unlock(this, [&why](const Result<Done> &result) {
        if (!result)
            why = result.error();
    });
    QVERIFY(passes(m_stage->clock, [&why] { return why.has_value(); }));
    QCOMPARE(why->kind, kind);
    QVERIFY(!first().hasToken());
    first().test();
    QVERIFY(!QTest::qWaitFor([this] { return first().hasToken(); }, 50)); // it is still locked
}

void TestTokenLock::aSlowKeychainIsSaid()
{
    QVERIFY(connects(true));
    m_stage->open();
    m_locked.reset();
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Read, true};
    QTest::keyClick(m_stage->window.get(), Qt::Key_F5);
    m_stage->clock.advance(1'000);
    const auto said = [this] { return m_stage->find<QLabel>("verdictHappened")->text(); };
    QTRY_COMPARE(said(), QStringLiteral("The keychain is asked for the token."));
    QVERIFY(passes(m_stage->clock, [&] {
        return said().contains(QLatin1String("reached"))
            || said().contains(QLatin1String("in time"));
    }));
    QVERIFY(!first().isTesting());
}

QTEST_MAIN(TestTokenLock)
#include "TestTokenLock.moc"
