// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a connection that is there: as a whole or not at all, and never two histories in one.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/window/EditDialog.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLockFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace keybearer;
using test::WindowStage;

namespace {

QString otherToken()
{
    return QStringLiteral("dG9rOm90aGVy");
}

} // namespace

class TestEditConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->open();
    }
    void cleanup() { m_stage.reset(); }

    void nameAndGroupByKeyboardWithUndo();
    void openedFromEverywhere();
    void aNameThatIsTakenIsSaidBesideIt();
    void anotherTokenOfTheSameTeammateIsTaken();
    void anotherTeammatesTokenIsRefused_data();
    void anotherTeammatesTokenIsRefused();
    void aTokenThatNobodyKnowsChangesNothing();
    void tokenOfAnotherConnectionIsNotTakenTwice();
    void keepingFollowsTheSwitch();
    void aKeychainThatRefusesLeavesEverything();
    void whatCannotBeSavedIsNotKept();
    void anOpenHandoverFixesTokenAndAddress();
    void lockingClosesAndForgets();

private:
    EditDialog *dialog() const { return m_stage->find<EditDialog>("editConnectionDialog"); }
    bool connects(bool keep)
    {
        m_stage->connectToken(keep);
        return m_stage->isTested()
            && (!keep || QTest::qWaitFor([this] { return m_stage->kept.size() == 1U; }));
    }
    void open()
    {
        m_stage->window->activateWindow(); // as a window manager does after a dialog
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        QTest::keyClick(m_stage->window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog()->isVisible());
    }
    template <class Widget> Widget *field(const char *name) const
    {
        return m_stage->find<Widget>(QByteArray("edit-").append(name).constData());
    }
    void keepNoMore() const
    {
        // Until the keychain has answered nobody can tick it, and its answer sets it as it was.
        QTRY_VERIFY(field<QCheckBox>("keepToken")->isEnabled());
        field<QCheckBox>("keepToken")->setChecked(false);
    }
    void save() const
    {
        QTest::keyClick(m_stage->find<QPushButton>("saveConnection"), Qt::Key_Space);
    }
    bool isSaved()
    {
        return passes(m_stage->clock, [this] { return !dialog()->isVisible(); });
    }
    QString tokenSaid() const { return field<QLabel>("tokenHint")->text(); }
    bool says(const QString &words)
    {
        return passes(m_stage->clock, [&] { return tokenSaid().contains(words); });
    }
    /// The fake workspace knows the other token as well, as this teammate's.
    void knowOther(const QString &id, const QString &workspace)
    {
        const QJsonObject app{{QStringLiteral("type"), QStringLiteral("app")},
            {QStringLiteral("id_code"), workspace},
            {QStringLiteral("name"), QStringLiteral("Kestrel")}};
        const QJsonObject admin{{QStringLiteral("type"), QStringLiteral("admin")},
            {QStringLiteral("id"), id}, {QStringLiteral("name"), QStringLiteral("Orders")},
            {QStringLiteral("email"), QStringLiteral("other@agency.example")},
            {QStringLiteral("email_verified"), true}, {QStringLiteral("app"), app}};
        const QByteArray me = QJsonDocument(admin).toJson(QJsonDocument::Compact);
        m_stage->nam.forget("GET", "/me");
        m_stage->nam.on("GET", "/me", [me](const FakeRequest &request) {
            return request.raw.rawHeader("Authorization") == "Bearer " + otherToken().toLatin1()
                ? FakeReply::json(200, me)
                : FakeReply::json(401, "{}");
        });
    }
    const Profile &profile() const { return *m_stage->first().origin().profile; }

    std::unique_ptr<WindowStage> m_stage;
};

void TestEditConnection::nameAndGroupByKeyboardWithUndo()
{
    QVERIFY(connects(true));
    const QString before = profile().name;
    open();
    QTRY_VERIFY(field<QLineEdit>("connectionName")->hasFocus());
    field<QLineEdit>("connectionName")->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kestrel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Shops"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(isSaved());
    QCOMPARE(m_stage->first().entry().name, QStringLiteral("Kestrel"));
    QCOMPARE(m_stage->first().entry().ownGroup, QStringLiteral("Shops"));
    const auto *list = m_stage->find<QListView>("connections");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Shops"));
    QTest::keyClick(m_stage->find<QPushButton>("messageOffer"), Qt::Key_Space);
    QTRY_COMPARE(m_stage->first().entry().name, before);
    QCOMPARE(m_stage->first().entry().ownGroup, QString());
    QVERIFY(m_stage->first().hasToken());
    m_stage->open();
    QCOMPARE(m_stage->first().entry().name, before);
}

void TestEditConnection::openedFromEverywhere()
{
    QVERIFY(connects(true));
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->find<QPushButton>("editCurrent")->click(); // the gear
    QVERIFY(dialog()->isVisible());
    dialog()->reject();
    auto *list = m_stage->find<QListView>("connections");
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, list->viewport()->rect().center(),
        list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list->viewport(), &byKey);
    QTest::keyClick(list->findChild<QMenu *>(QStringLiteral("connectionMenu")), Qt::Key_E);
    QTRY_VERIFY(dialog()->isVisible());
    dialog()->reject();
    m_stage->workbench->openPractice();
    QVERIFY(!m_stage->find<QPushButton>("editCurrent")->isVisible());
    m_stage->window->sidePanel().editCurrent();
    QVERIFY(!dialog()->isVisible()); // there is nothing to edit
}

void TestEditConnection::aNameThatIsTakenIsSaidBesideIt()
{
    QVERIFY(connects(true));
    m_stage->connectToken(false, otherToken().toLatin1());
    m_stage->window->sidePanel().select(m_stage->workbench->book().all().last()->id());
    open();
    field<QLineEdit>("connectionName")->setText(profile().name.toUpper());
    save();
    QTRY_VERIFY(field<QLabel>("nameHint")->text().contains(QLatin1String("Another connection")));
    QVERIFY(dialog()->isVisible());
}

void TestEditConnection::anotherTokenOfTheSameTeammateIsTaken()
{
    QVERIFY(connects(true));
    knowOther(m_stage->intercom.teammateId, m_stage->intercom.workspaceId);
    const QString before = profile().fingerprint;
    open();
    field<QLineEdit>("token")->setText(otherToken());
    save();
    QVERIFY(field<QLineEdit>("token")->text().isEmpty());
    QVERIFY(isSaved());
    QVERIFY(profile().fingerprint != before);
    QCOMPARE(m_stage->kept.begin()->second->plain(), otherToken().toLatin1());
    QCOMPARE(m_stage->workbench->book().all().size(), 1);
    QVERIFY(!m_stage->find<QPushButton>("messageOffer")->isVisible()); // the other one is gone
    QVERIFY(passes(m_stage->clock, [this] {
        return !m_stage->first().isTesting()
            && m_stage->first().view().result->report.fingerprint == profile().fingerprint;
    }));
}

void TestEditConnection::anotherTeammatesTokenIsRefused_data()
{
    QTest::addColumn<QString>("teammate");
    QTest::addColumn<QString>("workspace");
    QTest::newRow("teammate") << QStringLiteral("77") << QStringLiteral("qx7abcde");
    QTest::newRow("workspace") << QStringLiteral("991267459") << QStringLiteral("another1");
}

void TestEditConnection::anotherTeammatesTokenIsRefused()
{
    QFETCH(QString, teammate);
    QFETCH(QString, workspace);
    QVERIFY(connects(true));
    knowOther(teammate, workspace);
    const Profile before = profile();
    open();
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    field<QLineEdit>("token")->setText(otherToken());
    save();
    QVERIFY(says(QStringLiteral("belongs to other@agency.example")));
    QCOMPARE(profile(), before); // not even the name
    QCOMPARE(m_stage->kept.begin()->second->plain(), FakeIntercom::goodToken());
}

void TestEditConnection::aTokenThatNobodyKnowsChangesNothing()
{
    QVERIFY(connects(true));
    const Profile before = profile();
    open();
    field<QLineEdit>("token")->setText(otherToken());
    save();
    QVERIFY(says(QStringLiteral("not known whose token")));
    QCOMPARE(profile(), before);
}

void TestEditConnection::tokenOfAnotherConnectionIsNotTakenTwice()
{
    QVERIFY(connects(true));
    const QString name = profile().name;
    m_stage->connectToken(false, otherToken().toLatin1());
    m_stage->window->sidePanel().select(m_stage->workbench->book().all().last()->id());
    open();
    field<QLineEdit>("token")->setText(QString::fromLatin1(FakeIntercom::goodToken()));
    save();
    QVERIFY(says(name));
    QVERIFY(dialog()->isVisible());
}

void TestEditConnection::keepingFollowsTheSwitch()
{
    QVERIFY(connects(true));
    open();
    keepNoMore();
    save();
    QVERIFY(isSaved());
    QVERIFY(m_stage->kept.empty());
    QVERIFY(m_stage->first().hasToken());
    QVERIFY(!profile().keepInKeychain);
    m_stage->find<QPushButton>("messageOffer")->click();
    QTRY_VERIFY(profile().keepInKeychain);
    QCOMPARE(m_stage->kept.size(), 1U);
}

void TestEditConnection::aKeychainThatRefusesLeavesEverything()
{
    QVERIFY(connects(true));
    const Profile before = profile();
    m_stage->mood = {KeychainOutcome::Denied, KeychainAction::Remove};
    open();
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    keepNoMore();
    save();
    QTRY_VERIFY(m_stage->find<QWidget>("editProblem")->isVisible());
    QCOMPARE(
        m_stage->find<QLabel>("editProblemMeans")->text(), QStringLiteral("Nothing was changed."));
    QCOMPARE(profile(), before);
    QCOMPARE(m_stage->kept.size(), 1U);
}

void TestEditConnection::whatCannotBeSavedIsNotKept()
{
    QVERIFY(connects(false));
    QLockFile other(m_stage->directory.filePath(QStringLiteral("profiles.json.lock")));
    other.setStaleLockTime(0);
    QVERIFY(QTest::qWaitFor([&other] { return other.tryLock(10); }));
    open();
    QTRY_VERIFY(field<QCheckBox>("keepToken")->isEnabled());
    field<QCheckBox>("keepToken")->setChecked(true);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find<QWidget>("editProblem")->isVisible(), 10'000);
    QCOMPARE(
        m_stage->find<QLabel>("editProblemMeans")->text(), QStringLiteral("Nothing was changed."));
    QVERIFY(m_stage->kept.empty());
    QVERIFY(!profile().keepInKeychain);
}

void TestEditConnection::anOpenHandoverFixesTokenAndAddress()
{
    QVERIFY(connects(true));
    QVERIFY(m_stage->handsOver(Route::Guided, HandoverState::AwaitingConfirm));
    open();
    QVERIFY(!field<QLineEdit>("token")->isEnabled());
    QVERIFY(!field<QComboBox>("region")->isEnabled());
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    save();
    QVERIFY(isSaved());
    QCOMPARE(profile().name, QStringLiteral("Kestrel"));
    QCOMPARE(m_stage->first().handover().value().state, HandoverState::AwaitingConfirm);
}

void TestEditConnection::lockingClosesAndForgets()
{
    QVERIFY(connects(true));
    m_stage->intercom.identifySilent = true;
    open();
    field<QLineEdit>("token")->setText(otherToken());
    m_stage->workbench->lock();
    QVERIFY(!dialog()->isVisible());
    QVERIFY(field<QLineEdit>("token")->text().isEmpty());
    m_stage->workbench->unlock(this, [](const Result<Done> &) {});
    QTRY_VERIFY(m_stage->first().hasToken());
    m_stage->window->sidePanel().editCurrent();
    QVERIFY(dialog()->isVisible());
    QVERIFY(field<QLineEdit>("token")->text().isEmpty());
}

QTEST_MAIN(TestEditConnection)
#include "TestEditConnection.moc"
