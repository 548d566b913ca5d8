// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that meet a slow keychain, a removal, a lock or a handover: none is credited to another
// connection, no token is lost, and none stays where nobody sees it.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/window/EditDialog.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
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

class TestLateEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->open();
    }
    void cleanup() { m_stage.reset(); }

    void aLateEditIsItsOwnConnections();
    void whatIsBeingWrittenCantBeCancelled();
    void aSecondEditIsAnswered();
    void anAbsentKeychainKeepsItsToken();
    void aKeychainThatIsThereAgainIsOffered();
    void aLateWriteKeepsTheTokenBefore_data();
    void aLateWriteKeepsTheTokenBefore();
    void aLateRemovalKeepsTheToken();
    void aRemovedConnectionLeavesNoToken();
    void aHandoverBegunMeanwhileFixesTheToken_data();
    void aHandoverBegunMeanwhileFixesTheToken();

private:
    EditDialog *dialog() const { return m_stage->find<EditDialog>("editConnectionDialog"); }
    bool connects(bool keep)
    {
        m_stage->connectToken(keep);
        return m_stage->isTested()
            && (!keep || QTest::qWaitFor([this] { return m_stage->kept.size() == 1U; }));
    }
    void edit(const Connection &connection)
    {
        m_stage->window->sidePanel().select(connection.id());
        m_stage->window->sidePanel().editCurrent();
        QVERIFY(dialog()->isVisible());
        // Until the keychain has answered nobody can tick it, and its answer sets it as it was.
        if (m_stage->mood.trouble == KeychainOutcome::Worked)
            QTRY_VERIFY(field<QCheckBox>("keepToken")->isEnabled());
    }
    template <class Widget> Widget *field(const char *name) const
    {
        return m_stage->find<Widget>(QByteArray("edit-").append(name).constData());
    }
    void save() const { m_stage->find<QPushButton>("saveConnection")->click(); }
    bool waits() const
    {
        return QTest::qWaitFor([this] { return m_stage->map->isWaiting(); });
    }
    bool isSaved()
    {
        return passes(m_stage->clock, [this] { return !dialog()->isVisible(); });
    }
    QString said() const { return m_stage->find<QLabel>("messageText")->text(); }
    bool isProblemSaid()
    {
        return passes(
            m_stage->clock, [this] { return m_stage->find<QWidget>("editProblem")->isVisible(); });
    }
    /// Intercom knows the other token as this teammate's.
    void knowOther()
    {
        const QJsonObject app{{QStringLiteral("type"), QStringLiteral("app")},
            {QStringLiteral("id_code"), m_stage->intercom.workspaceId},
            {QStringLiteral("name"), QStringLiteral("Kestrel")}};
        const QJsonObject admin{{QStringLiteral("type"), QStringLiteral("admin")},
            {QStringLiteral("id"), m_stage->intercom.teammateId},
            {QStringLiteral("name"), QStringLiteral("Orders")},
            {QStringLiteral("email"), m_stage->intercom.email},
            {QStringLiteral("email_verified"), true}, {QStringLiteral("app"), app}};
        m_stage->nam.forget("GET", "/me");
        m_stage->nam.on("GET", "/me",
            FakeReply::json(200, QJsonDocument(admin).toJson(QJsonDocument::Compact)));
    }
    const Profile &profile() const { return *m_stage->first().origin().profile; }
    bool keeps(const QByteArray &token) const
    {
        return m_stage->kept.size() == 1U && m_stage->kept.begin()->second->plain() == token;
    }

    std::unique_ptr<WindowStage> m_stage;
};

void TestLateEdits::aLateEditIsItsOwnConnections()
{
    QVERIFY(connects(false));
    m_stage->connectToken(false, otherToken().toLatin1());
    const Connection &other = *m_stage->workbench->book().all().last();
    QVERIFY(passes(m_stage->clock, [&other] { return !other.isTesting(); }));
    const Profile before = *other.origin().profile;
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Write, false, true};
    edit(m_stage->first());
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    field<QCheckBox>("keepToken")->setChecked(true);
    save();
    QVERIFY(waits());
    m_stage->workbench->lock();
    m_stage->workbench->unlock(this, [](const Result<Done> &) {});
    edit(other);
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Merlin"));
    m_stage->map->go();
    QTRY_COMPARE(profile().name, QStringLiteral("Kestrel"));
    QTRY_VERIFY2(said().contains(QStringLiteral("“Kestrel” is changed")), qPrintable(said()));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(field<QLineEdit>("connectionName")->text(), QStringLiteral("Merlin"));
    QVERIFY(field<QLineEdit>("connectionName")->isEnabled());
    dialog()->reject();
    m_stage->mood = {};
    QVERIFY(keeps(FakeIntercom::goodToken()));
    m_stage->find<QPushButton>("messageOffer")->click();
    QTRY_VERIFY(profile().name != QLatin1String("Kestrel"));
    QCOMPARE(*other.origin().profile, before);
    QVERIFY(m_stage->kept.empty());
}

void TestLateEdits::whatIsBeingWrittenCantBeCancelled()
{
    QVERIFY(connects(false));
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Write, false, true};
    edit(m_stage->first());
    field<QCheckBox>("keepToken")->setChecked(true);
    save();
    QVERIFY(waits());
    QVERIFY(!m_stage->find<QPushButton>("cancelEdit")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    m_stage->map->go();
    QVERIFY(isSaved());
    edit(m_stage->first());
    QVERIFY(m_stage->find<QPushButton>("cancelEdit")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!dialog()->isVisible());
}

void TestLateEdits::aSecondEditIsAnswered()
{
    QVERIFY(connects(false));
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Write, false, true};
    edit(m_stage->first());
    field<QCheckBox>("keepToken")->setChecked(true);
    save();
    QVERIFY(waits());
    m_stage->workbench->lock();
    m_stage->workbench->unlock(this, [](const Result<Done> &) {});
    edit(m_stage->first());
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Merlin"));
    save();
    QVERIFY(isProblemSaid());
    QCOMPARE(field<QLineEdit>("connectionName")->text(), QStringLiteral("Merlin"));
    m_stage->map->go();
    QTRY_VERIFY(profile().keepInKeychain);
    QVERIFY(dialog()->isVisible()); // what is entered stays
    save();
    QVERIFY(isSaved());
    QCOMPARE(profile().name, QStringLiteral("Merlin"));
}

void TestLateEdits::anAbsentKeychainKeepsItsToken()
{
    QVERIFY(connects(true));
    m_stage->mood.trouble = KeychainOutcome::Failed;
    m_stage->open();
    edit(m_stage->first());
    QTRY_VERIFY(!field<QCheckBox>("keepToken")->isEnabled());
    QVERIFY(field<QLabel>("keeping")->text().contains(QLatin1String("can't be reached")));
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    save();
    QVERIFY(isSaved());
    QCOMPARE(profile().name, QStringLiteral("Kestrel"));
    QVERIFY(profile().keepInKeychain);
    QVERIFY(keeps(FakeIntercom::goodToken()));
}

void TestLateEdits::aKeychainThatIsThereAgainIsOffered()
{
    QVERIFY(connects(true));
    m_stage->mood.trouble = KeychainOutcome::Failed;
    m_stage->open();
    edit(m_stage->first());
    QTRY_VERIFY(!field<QCheckBox>("keepToken")->isEnabled());
    dialog()->reject();
    m_stage->mood = {};
    edit(m_stage->first());
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    QTRY_VERIFY(field<QCheckBox>("keepToken")->isEnabled());
    QVERIFY(field<QCheckBox>("keepToken")->isChecked());
    QCOMPARE(field<QLineEdit>("connectionName")->text(), QStringLiteral("Kestrel"));
}

void TestLateEdits::aLateWriteKeepsTheTokenBefore_data()
{
    QTest::addColumn<bool>("atHand");
    QTest::newRow("at hand") << true;
    QTest::newRow("in the keychain only") << false;
}

void TestLateEdits::aLateWriteKeepsTheTokenBefore()
{
    QFETCH(bool, atHand);
    QVERIFY(connects(true));
    if (!atHand)
        m_stage->open();
    knowOther();
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Write, false, true};
    edit(m_stage->first());
    field<QLineEdit>("token")->setText(otherToken());
    save();
    QVERIFY(passes(m_stage->clock, [this] { return m_stage->map->isWaiting(); }));
    QVERIFY(isProblemSaid());
    const QString means = m_stage->find<QLabel>("editProblemMeans")->text();
    QVERIFY2(means.contains(QLatin1String("not known")), qPrintable(means));
    m_stage->mood = {};
    m_stage->map->go();
    QVERIFY(keeps(FakeIntercom::goodToken()));
    QVERIFY(profile().keepInKeychain);
}

void TestLateEdits::aLateRemovalKeepsTheToken()
{
    QVERIFY(connects(true));
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Remove, false, true};
    edit(m_stage->first());
    field<QCheckBox>("keepToken")->setChecked(false);
    save();
    QVERIFY(waits());
    QVERIFY(isProblemSaid());
    m_stage->mood = {};
    m_stage->map->go();
    QVERIFY(keeps(FakeIntercom::goodToken()));
    QVERIFY(profile().keepInKeychain);
}

void TestLateEdits::aRemovedConnectionLeavesNoToken()
{
    QVERIFY(connects(false));
    m_stage->mood = {KeychainOutcome::Worked, KeychainAction::Write, false, true};
    edit(m_stage->first());
    field<QCheckBox>("keepToken")->setChecked(true);
    save();
    QVERIFY(waits());
    m_stage->workbench->book().remove(m_stage->first().id());
    QVERIFY(!dialog()->isVisible());
    m_stage->mood = {};
    m_stage->map->go();
    QCOMPARE(m_stage->kept.size(), 1U);
    QTRY_VERIFY(m_stage->kept.empty()); // while it can still be brought back
    m_stage->workbench->book().bringBack();
    edit(m_stage->first());
    field<QLineEdit>("connectionName")->setText(QStringLiteral("Kestrel"));
    save();
    QVERIFY(isSaved());
}

void TestLateEdits::aHandoverBegunMeanwhileFixesTheToken_data()
{
    QTest::addColumn<bool>("asking");
    QTest::newRow("before Intercom is asked") << false;
    QTest::newRow("while Intercom is asked") << true;
}

void TestLateEdits::aHandoverBegunMeanwhileFixesTheToken()
{
    QFETCH(bool, asking);
    QVERIFY(connects(true));
    knowOther();
    const Profile before = profile();
    edit(m_stage->first());
    field<QLineEdit>("token")->setText(otherToken());
    if (!asking)
        m_stage->first().handover().setUnfinished(QStringLiteral("a-handover"));
    save();
    if (asking)
        m_stage->first().handover().setUnfinished(QStringLiteral("a-handover"));
    QVERIFY(isProblemSaid());
    QVERIFY(m_stage->find<QLabel>("editProblemHappened")
                ->text()
                .contains(QLatin1String("While a handover is open")));
    QCOMPARE(profile(), before);
    QVERIFY(keeps(FakeIntercom::goodToken()));
}

QTEST_MAIN(TestLateEdits)
#include "TestLateEdits.moc"
