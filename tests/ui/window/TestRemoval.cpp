// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that goes, and one that comes back: its token with it, and what is shown is its own.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/window/SidePanel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace keybearer;
using test::WindowStage;

class TestRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->open();
    }
    void cleanup() { m_stage.reset(); }

    void connectedAnewWithoutKeepingItIsNotKept();
    void aTokenThatStaysInTheKeychainIsSaid();
    void connectedAnewWithoutAKeychainItStaysKept();
    void anUnseenTokenGoesWithItsConnection();
    void anUnseenTokenThatStayedGoesAtTheNextStart();
    void whoLeavesTakesTheTokenAlong();
    void theEndOfUndoLeavesAnothersOffer();
    void theKeyForUndoBringsItBack();
    void broughtBackItShowsItsOwn();
    void theRateLimitIsTheChosenOnes();
    void theSafeAnswerIsTheDefault();
    void offeredWhereItIsEdited();

private:
    bool connects(bool keep)
    {
        m_stage->connectToken(keep);
        return m_stage->isTested()
            && (!keep || QTest::qWaitFor([this] { return m_stage->kept.size() == 1U; }));
    }
    const Profile &profile() const { return *m_stage->first().origin().profile; }
    QString text(const char *label) const { return m_stage->find<QLabel>(label)->text(); }
    void remove() { m_stage->workbench->book().remove(m_stage->first().id()); }

    std::unique_ptr<WindowStage> m_stage;
};

void TestRemoval::connectedAnewWithoutKeepingItIsNotKept()
{
    QVERIFY(connects(true));
    m_stage->connectToken(false);
    QTRY_VERIFY(m_stage->kept.empty());
    QVERIFY(!profile().keepInKeychain);
    QVERIFY(m_stage->first().hasToken());
}

void TestRemoval::aTokenThatStaysInTheKeychainIsSaid()
{
    QVERIFY(connects(true));
    m_stage->mood = {KeychainOutcome::Denied, KeychainAction::Remove};
    m_stage->connectToken(false);
    QTRY_VERIFY(text("messageText").contains(QLatin1String("still in the keychain")));
    QVERIFY(profile().keepInKeychain);
}

void TestRemoval::connectedAnewWithoutAKeychainItStaysKept()
{
    QVERIFY(connects(true));
    ConnectionWish wish;
    wish.check.token = secret(FakeIntercom::goodToken());
    wish.check.apiUrl = FakeIntercom::api();
    wish.couldChoose = false; // as the page says when no keychain was there at the start
    m_stage->workbench->connectToken(wish);
    QVERIFY(m_stage->isTested());
    QVERIFY(profile().keepInKeychain);
    QCOMPARE(m_stage->kept.size(), 1U);
}

void TestRemoval::anUnseenTokenGoesWithItsConnection()
{
    QVERIFY(connects(false));
    m_stage->kept[tokenKey(profile(), TokenRole::Access)] = secret(FakeIntercom::goodToken());
    remove();
    QVERIFY(passes(m_stage->clock, [this] { return m_stage->kept.empty(); }));
    QVERIFY(m_stage->workbench->book().all().isEmpty());
}

void TestRemoval::anUnseenTokenThatStayedGoesAtTheNextStart()
{
    QVERIFY(connects(false));
    m_stage->kept[tokenKey(profile(), TokenRole::Access)] = secret(FakeIntercom::goodToken());
    m_stage->mood = {KeychainOutcome::Denied, KeychainAction::Remove};
    remove();
    m_stage->clock.advance(ConnectionBook::undo_ms);
    QCOMPARE(m_stage->kept.size(), 1U);
    m_stage->mood = {};
    m_stage->open();
    QVERIFY(passes(m_stage->clock, [this] { return m_stage->kept.empty(); }));
    QVERIFY(m_stage->workbench->book().all().isEmpty());
}

/// They were told that it is deleted in a moment.
void TestRemoval::whoLeavesTakesTheTokenAlong()
{
    QVERIFY(connects(true));
    remove();
    QCOMPARE(m_stage->kept.size(), 1U);
    m_stage->workbench->book().endUndo(); // as the closing window does
    QTRY_VERIFY(m_stage->kept.empty());
}

void TestRemoval::theEndOfUndoLeavesAnothersOffer()
{
    QVERIFY(connects(true));
    remove();
    MessageBar &bar = m_stage->window->messageBar();
    const auto *offer = m_stage->find<QPushButton>("messageOffer");
    QVERIFY(offer->isVisible());
    bar.say(Glyph::Alive, renewable([] { return Said{QStringLiteral("Another."), {}, {}}; }));
    bar.offer([] { return QStringLiteral("Undo"); }, [] {});
    m_stage->clock.advance(ConnectionBook::undo_ms);
    QVERIFY(offer->isVisible());
}

void TestRemoval::theKeyForUndoBringsItBack()
{
    QVERIFY(connects(true));
    const QString name = profile().name;
    const QAction *const undo =
        m_stage->window->findChild<QAction *>(QStringLiteral("commandUndo"));
    QVERIFY(!undo->isEnabled()); // and its key is free for the fields
    remove();
    QVERIFY(undo->isEnabled());
    // A field that has something of its own to undo keeps the key.
    auto *const find = m_stage->find<QLineEdit>("findConnection");
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("abc"));
    QTest::keyClick(find, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_stage->workbench->book().all().isEmpty());
    find->clear();
    m_stage->find<QWidget>("connections")->setFocus();
    QTest::keyClick(m_stage->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->workbench->book().all().size(), 1);
    QCOMPARE(profile().name, name);
    QVERIFY(!undo->isEnabled());
}

void TestRemoval::broughtBackItShowsItsOwn()
{
    QVERIFY(connects(true));
    QTRY_VERIFY(!text("fingerprint").isEmpty());
    const QString fingerprint = text("fingerprint");
    remove();
    QCOMPARE(text("talkingTo"), QStringLiteral("Nothing is being talked to."));
    QVERIFY(!m_stage->find<QLabel>("callsLeft")->isVisible());
    m_stage->find<QPushButton>("messageOffer")->click();
    QCOMPARE(m_stage->window->page(), MainWindow::Page::Teammate);
    QTRY_VERIFY(m_stage->first().entry().lastKnown);
    QCOMPARE(text("fingerprint"), fingerprint);
    QTRY_VERIFY(!text("checksSentence").contains(QLatin1String("No test of this token")));
}

void TestRemoval::theRateLimitIsTheChosenOnes()
{
    QVERIFY(connects(true));
    QVERIFY(m_stage->find<QLabel>("callsLeft")->isVisible());
    ConnectionWish wish;
    wish.check.token = secret(QByteArrayLiteral("dG9rOm90aGVy"));
    wish.check.apiUrl = FakeIntercom::api();
    const Connection &other = m_stage->workbench->book().add(wish);
    m_stage->window->sidePanel().select(other.id());
    QVERIFY(!m_stage->find<QLabel>("callsLeft")->isVisible());
    m_stage->window->sidePanel().select(m_stage->first().id());
    QVERIFY(m_stage->find<QLabel>("callsLeft")->isVisible());
}

void TestRemoval::theSafeAnswerIsTheDefault()
{
    QVERIFY(connects(true));
    Q_EMIT m_stage->window->sidePanel().removeWanted(m_stage->first().id());
    auto *box = m_stage->find<QMessageBox>("removeQuestion");
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!m_stage->find<QMessageBox>("removeQuestion"));
    QCOMPARE(m_stage->workbench->book().all().size(), 1);
}

void TestRemoval::offeredWhereItIsEdited()
{
    QVERIFY(connects(true));
    m_stage->window->sidePanel().editCurrent();
    auto *dialog = m_stage->find<QDialog>("editConnectionDialog");
    QVERIFY(dialog->isVisible());
    QTest::keyClick(m_stage->find<QPushButton>("removeEdited"), Qt::Key_Space);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(m_stage->find<QMessageBox>("removeQuestion"));
    QTest::keyClick(m_stage->find<QPushButton>("removeYes"), Qt::Key_Space);
    QTRY_VERIFY(m_stage->workbench->book().all().isEmpty());
}

QTEST_MAIN(TestRemoval)
#include "TestRemoval.moc"
