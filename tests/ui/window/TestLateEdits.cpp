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

QTEST_MAIN(TestLateEdits)
#include "TestLateEdits.moc"
