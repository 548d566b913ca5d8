// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Profile.h"

#include <QTest>

using namespace keybearer;

using Edit = std::function<void(Profile &)>;

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOnesAreFineAndDiffer();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void everyRoleHasItsOwnKey();
};

void TestProfile::newOnesAreFineAndDiffer()
{
    const Profile one = newProfile(QStringLiteral("  Shop \n"));
    QCOMPARE(one.name, QStringLiteral("Shop"));
    QVERIFY(checkProfile(one).has_value());
    QVERIFY(one.id != newProfile(QStringLiteral("Shop")).id);
    QVERIFY(one.keepInKeychain);
}

void TestProfile::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("subject"); // empty: fine
    const auto row = [](const char *name, const char *subject, const Edit &edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(subject);
    };
    const auto name = [&row](const char *title, const char *subject, const QString &text) {
        row(title, subject, [text](Profile &profile) { profile.name = text; });
    };
    name("usual name", "", QStringLiteral("Shop (EU)"));
    name("any script", "",
        QString::fromUtf8("\xd0\x9b\xd0\xb0\xd0\xb2\xd0\xba\xd0\xb0 \xf0\x9f\x9b\x92"));
    name("longest name", "", QString(100, QLatin1Char('a')));
    name("no name", "profile.name.empty", QString());
    name("white space", "profile.name.empty", QStringLiteral(" \t"));
    name("long name", "profile.name.too_long", QString(101, QLatin1Char('a')));
    name("CR LF in name", "profile.name.characters", QStringLiteral("a\r\nX-Evil: 1"));
    name("LF in name", "profile.name.characters", QStringLiteral("a\nb"));
    name("zero byte in name", "profile.name.characters", QString(QLatin1String("a\0b", 3)));
    name("escape in name", "profile.name.characters", QStringLiteral("a\x1b[2J"));
    name("line separator in name", "profile.name.characters",
        QString(QChar(0x2028)) + QLatin1Char('a'));
    name("half a character", "profile.name.characters", QString(QChar(0xd800)) + QLatin1Char('a'));

    const auto url = [&row](const char *title, const char *subject, const QString &text) {
        row(title, subject, [text](Profile &p) { p.apiUrl = QUrl(text, QUrl::StrictMode); });
    };
    url("API base", "", QStringLiteral("https://api.eu.intercom.io"));
    url("local API base", "", QStringLiteral("http://127.0.0.1:8080/api"));
    url("CR LF in URL", "profile.api_url", QStringLiteral("https://api.example\r\nX-Evil: 1"));
    url("encoded CR LF in URL", "profile.api_url", QStringLiteral("https://api.example%0d%0a"));
    url("another scheme", "profile.api_url", QStringLiteral("file:///etc/passwd"));
    url("no scheme", "profile.api_url", QStringLiteral("api.example"));
    url("no host", "profile.api_url", QStringLiteral("https:///x"));
    url("user in URL", "profile.api_url", QStringLiteral("https://me:secret@api.example"));
    url("query in URL", "profile.api_url", QStringLiteral("https://api.example/?a=b"));

    row("SCIM over another scheme", "profile.scim_url",
        [](Profile &p) { p.scimUrl = QUrl(QStringLiteral("ftp://scim.example")); });
    row("id", "profile.id", [](Profile &p) { p.id = QStringLiteral("../../evil"); });
    row("id in braces", "profile.id",
        [](Profile &p) { p.id = QLatin1Char('{') % p.id % QLatin1Char('}'); });
    row("region", "", [](Profile &p) { p.region = QStringLiteral("au"); });
    row("no such region", "profile.region", [](Profile &p) { p.region = QStringLiteral("mars"); });
    row("version", "", [](Profile &p) { p.apiVersion = "2.16"; });
    row("CR LF in version", "profile.api_version",
        [](Profile &p) { p.apiVersion = "2.16\r\nX: 1"; });
    row("needed", "", [](Profile &p) { p.needed = QStringList{QStringLiteral("tags")}; });
    row("empty need", "profile.needed", [](Profile &p) { p.needed = QStringList{QString()}; });
    row("CR LF in need", "profile.needed",
        [](Profile &p) { p.needed = QStringList{QStringLiteral("a\r\n")}; });
    row("CR LF in workspace", "profile.workspace_id",
        [](Profile &p) { p.workspaceId = QStringLiteral("a\r\n"); });
    row("CR LF in teammate", "profile.teammate_id",
        [](Profile &p) { p.teammateId = QStringLiteral("1\r\n"); });
}

void TestProfile::refusesWhatCannotBeKept()
{
    QFETCH(Edit, edit);
    QFETCH(QString, subject);
    Profile profile = newProfile(QStringLiteral("Shop"));
    edit(profile);
    const Result<Done> checked = checkProfile(profile);
    QCOMPARE(checked ? QString() : checked.error().subject, subject);
    if (!checked)
        QCOMPARE(checked.error().kind, ErrorKind::WrongUsage);
}

void TestProfile::everyRoleHasItsOwnKey()
{
    const Profile profile = newProfile(QStringLiteral("Shop"));
    QCOMPARE(tokenKey(profile, TokenRole::Access), QString(profile.id % QStringLiteral("/access")));
    QCOMPARE(tokenKey(profile, TokenRole::Scim), QString(profile.id % QStringLiteral("/scim")));
    QCOMPARE(
        tokenKey(profile, TokenRole::Witness), QString(profile.id % QStringLiteral("/witness")));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "TestProfile.moc"
