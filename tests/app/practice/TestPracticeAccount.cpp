// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/AccountPage.h"
#include "tests/app/practice/PracticeCalls.h"

#include <QTest>

using namespace keybearer::practice;

namespace {

const QString path = QStringLiteral("/secret/a/apps/_/account");

struct Scene {
    Stage stage = freshStage();
    AccountPage page{stage, path};

    Answer get(const QString &rest = {}) { return page.answer(request("GET", path + rest)); }
    Answer post(const QString &act, const QByteArray &form = {})
    {
        return page.answer(request("POST", path + QLatin1Char('/') + act, {}, form));
    }
    const Admin &teammate() const { return stage.model.teammate(); }
};

} // namespace

class TestPracticeAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsMarkedAsPracticeAndShowsTheTeammate();
    void everyFieldHasALabel();
    void newAddressMustBeConfirmed();
    void refusedAddress_data();
    void refusedAddress();
    void whatWasTypedComesBackHarmless();
    void noticeCannotBePutInByALink();
    void passwordResetKeepsOrKillsTheToken_data();
    void passwordResetKeepsOrKillsTheToken();
    void twoFactorTurnsOnAndOff();
    void singleSignOnClosesTheForm();
    void removedTeammateHasNoPage();
    void ownsItsPathOnly();
};

void TestPracticeAccount::pageIsMarkedAsPracticeAndShowsTheTeammate()
{
    Scene scene;
    const Answer answer = scene.get();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("<strong>Practice</strong>"));
    QVERIFY(answer.body.contains(scene.teammate().email.toUtf8()));
    QVERIFY(!answer.body.contains(scene.stage.model.token));
    QVERIFY(!answer.body.contains("<script"));
    QVERIFY(headerOf(answer, "Content-Security-Policy").contains("default-src 'none'"));
    QCOMPARE(headerOf(answer, "Cache-Control"), QByteArray("no-store"));
}

void TestPracticeAccount::everyFieldHasALabel()
{
    Scene scene;
    const QByteArray html = scene.get().body;
    QVERIFY(html.contains("<html lang=\"en\">"));
    QVERIFY(html.contains("<label for=\"email\">") && html.contains("<input id=\"email\""));
    QVERIFY(html.contains("<fieldset>\n<legend>"));
    QCOMPARE(html.count("type=\"radio\""), html.count("<label class=\"choice\">"));
    QCOMPARE(html.count("<h1>"), 1);
}

void TestPracticeAccount::newAddressMustBeConfirmed()
{
    Scene scene;
    const Answer changed =
        scene.post(QStringLiteral("email"), "email=+intercom-api%40harbour-supplies.example");
    QCOMPARE(changed.status, 303);
    QCOMPARE(headerOf(changed, "Location"), QByteArray("/secret/a/apps/_/account?done=email"));
    QCOMPARE(scene.teammate().email, QStringLiteral("intercom-api@harbour-supplies.example"));
    QVERIFY(!scene.teammate().emailVerified);
    QVERIFY(scene.get().body.contains("Confirm this address"));
    QCOMPARE(scene.post(QStringLiteral("confirm")).status, 303);
    QVERIFY(scene.teammate().emailVerified);
    QVERIFY(!scene.get().body.contains("Confirm this address"));
}

void TestPracticeAccount::refusedAddress_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray taken = "Email has already been taken";
    const QByteArray invalid = "Email is not a valid email address";
    QTest::newRow("taken") << QByteArray("Dana%40Harbour-Supplies.example") << taken;
    QTest::newRow("login elsewhere") << QByteArray("taken%40harbour-supplies.example") << taken;
    QTest::newRow("empty") << QByteArray() << invalid;
    QTest::newRow("no address") << QByteArray("somebody") << invalid;
    QTest::newRow("very long") << QByteArray(100'000, 'a') + "%40c.example" << invalid;
}

void TestPracticeAccount::refusedAddress()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, sentence);
    Scene scene;
    const QString before = scene.teammate().email;
    const Answer answer = scene.post(QStringLiteral("email"), "email=" + typed);
    QCOMPARE(answer.status, 422);
    QVERIFY(answer.body.contains(sentence));
    QVERIFY(answer.body.contains("role=\"alert\"") && answer.body.contains("aria-invalid"));
    QCOMPARE(scene.teammate().email, before);
    QVERIFY(scene.teammate().emailVerified);
}

void TestPracticeAccount::whatWasTypedComesBackHarmless()
{
    Scene scene;
    const Answer answer = scene.post(QStringLiteral("email"),
        "email=" + QByteArray("\"><script>alert(1)</script>{path}@x").toPercentEncoding());
    QVERIFY(!answer.body.contains("<script"));
    QVERIFY(answer.body.contains("&quot;&gt;&lt;script&gt;"));
    QVERIFY(answer.body.contains("{path}")); // and fills no hole of the page

    scene.stage.model.teammate().name = QStringLiteral("<img src=x onerror=alert(1)>");
    QVERIFY(!scene.get().body.contains("<img"));
}

void TestPracticeAccount::noticeCannotBePutInByALink()
{
    Scene scene;
    QVERIFY(scene.get(QStringLiteral("?done=confirm")).body.contains("role=\"status\""));
    const Answer other = scene.get(QStringLiteral("?done=Call+this+number"));
    QVERIFY(!other.body.contains("role=\"status\""));
    QVERIFY(!other.body.contains("Call"));
}

void TestPracticeAccount::passwordResetKeepsOrKillsTheToken_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("works");
    QTest::newRow("kept") << QByteArray("token=kept") << true;
    QTest::newRow("revoked") << QByteArray("token=revoked") << false;
    QTest::newRow("nothing chosen") << QByteArray() << true;
}

void TestPracticeAccount::passwordResetKeepsOrKillsTheToken()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, works);
    Scene scene;
    QCOMPARE(scene.post(QStringLiteral("password"), form).status, 303);
    QCOMPARE(scene.stage.model.tokenWorks(), works);
    QCOMPARE(scene.stage.model.log.last().type, QStringLiteral("admin_password_reset_success"));
}

void TestPracticeAccount::twoFactorTurnsOnAndOff()
{
    Scene scene;
    scene.post(QStringLiteral("two_factor"));
    QVERIFY(scene.teammate().twoFactor);
    scene.post(QStringLiteral("two_factor"));
    QVERIFY(!scene.teammate().twoFactor);
}

void TestPracticeAccount::singleSignOnClosesTheForm()
{
    Scene scene;
    scene.stage.model.singleSignOn = true;
    QVERIFY(!scene.get().body.contains("<input id=\"email\""));
    QCOMPARE(scene.post(QStringLiteral("email"), "email=new%40c.example").status, 422);
    QVERIFY(scene.teammate().email != QStringLiteral("new@c.example"));
}

void TestPracticeAccount::removedTeammateHasNoPage()
{
    Scene scene;
    scene.stage.model.teammate().removed = true;
    QCOMPARE(scene.get().status, 404);
    QCOMPARE(scene.post(QStringLiteral("email"), "email=new%40c.example").status, 404);
    QVERIFY(scene.get().body.contains("<strong>Practice</strong>"));
}

void TestPracticeAccount::ownsItsPathOnly()
{
    Scene scene;
    QVERIFY(scene.page.owns(path) && scene.page.owns(path + QStringLiteral("/email")));
    QVERIFY(!scene.page.owns(QStringLiteral("/a/apps/_/account")));
    QVERIFY(!scene.page.owns(path + QStringLiteral("s")));
    QCOMPARE(scene.get(QStringLiteral("/nowhere")).status, 404);
}

QTEST_GUILESS_MAIN(TestPracticeAccount)
#include "TestPracticeAccount.moc"
