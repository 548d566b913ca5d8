// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimUser.h"

#include <QTest>

using namespace keybearer;

namespace {

const char api[] = R"({"id":"7","userName":"api@agency.example","active":true,
    "displayName":"Orders Pipeline","meta":{"version":"e3"},
    "emails":[{"value":"home@agency.example","type":"home"},
              {"value":"api@agency.example","type":"work","primary":true}]})";

QByteArray listOf(const QByteArray &users, int total)
{
    return R"({"totalResults":)" + QByteArray::number(total) + R"(,"Resources":[)" + users + "]}";
}

} // namespace

class TestScimUser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void userIsReadAsShown();
    void brokenUsersAreMalformed_data();
    void brokenUsersAreMalformed();
    void activeMayBeTextOrAbsent_data();
    void activeMayBeTextOrAbsent();
    void mainEmailIsThePrimaryOne_data();
    void mainEmailIsThePrimaryOne();
    void pagesAreCounted_data();
    void pagesAreCounted();
    void addressesAreComparedWithoutCase_data();
    void addressesAreComparedWithoutCase();
};

void TestScimUser::userIsReadAsShown()
{
    const auto user = parseScimUser(api);
    QVERIFY(user);
    QCOMPARE(user->id, QStringLiteral("7"));
    QCOMPARE(user->userName, QStringLiteral("api@agency.example"));
    QCOMPARE(user->displayName, QStringLiteral("Orders Pipeline"));
    QCOMPARE(user->version, QStringLiteral("e3"));
    QCOMPARE(user->active, std::optional<bool>(true));
    QCOMPARE(user->emails.size(), 2);
    QCOMPARE(user->emails.at(0).type, QStringLiteral("home"));
    QVERIFY(user->emails.at(1).primary);
    QCOMPARE(user->asSent.size(), 6);
    QCOMPARE(parseScimUser(R"({"id":"1","userName":"x","displayName":"A\u009b31m\u202eB"})")
                 ->displayName,
        QStringLiteral("A 31m B"));
    QCOMPARE(
        parseScimUser(R"({"ID":12345678901,"USERNAME":"x"})")->id, QStringLiteral("12345678901"));
}

void TestScimUser::brokenUsersAreMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QByteArray &json, const char *subject) {
        QTest::newRow(name) << json << QString::fromLatin1(subject);
    };
    row("no id", R"({"userName":"x"})", "id");
    row("id of a wrong type", R"({"id":[1],"userName":"x"})", "id");
    row("id with a fraction", R"({"id":1.5,"userName":"x"})", "id");
    row("id below zero", R"({"id":-1,"userName":"x"})", "id");
    row("id that leads away", R"({"id":"../Groups","userName":"x"})", "id");
    row("id twice", R"({"id":"1","id":"2","userName":"x"})", "json.duplicate");
    row("userName twice", R"({"id":"1","userName":"x","username":"y"})", "json.duplicate");
    row("no userName", R"({"id":"1"})", "userName");
    row("userName of a wrong type", R"({"id":"1","userName":{"value":"x"}})", "userName");
    row("emails as an object", R"({"id":"1","userName":"x","emails":{"value":"y"}})", "emails");
    row("emails as texts", R"({"id":"1","userName":"x","emails":["y"]})", "emails.value");
    row("email as a number", R"({"id":"1","userName":"x","emails":[{"value":1}]})", "emails.value");
    row("active as a number", R"({"id":"1","userName":"x","active":1})", "active");
    row("active as another text", R"({"id":"1","userName":"x","active":"yes"})", "active");
    row("id turned round", R"({"id":"a\u202eb","userName":"x"})", "id");
    row("escape in the userName", R"({"id":"1","userName":"x\u001b[2J"})", "userName");
    row("userName turned round", R"({"id":"1","userName":"x\u2067y"})", "userName");
    row("line end in an email", R"({"id":"1","userName":"x","emails":[{"value":"a\n@x"}]})",
        "emails.value");
    row("email turned round", R"({"id":"1","userName":"x","emails":[{"value":"\u202ea@x"}]})",
        "emails.value");
    row("a list of users", listOf(api, 1), "id");
}

void TestScimUser::brokenUsersAreMalformed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto user = parseScimUser(json);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::Malformed);
    QCOMPARE(user.error().subject, subject);
}

void TestScimUser::activeMayBeTextOrAbsent_data()
{
    QTest::addColumn<QByteArray>("active");
    QTest::addColumn<int>("read"); // -1: not told
    QTest::newRow("true") << QByteArray(R"(,"active":true)") << 1;
    QTest::newRow("false") << QByteArray(R"(,"active":false)") << 0;
    QTest::newRow("text") << QByteArray(R"(,"Active":"True")") << 1;
    QTest::newRow("text false") << QByteArray(R"(,"active":"false")") << 0;
    QTest::newRow("null") << QByteArray(R"(,"active":null)") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TestScimUser::activeMayBeTextOrAbsent()
{
    QFETCH(QByteArray, active);
    QFETCH(int, read);
    const auto user = parseScimUser(R"({"id":"1","userName":"x")" + active + "}");
    QVERIFY(user);
    QCOMPARE(user->active ? int(*user->active) : -1, read);
}

void TestScimUser::mainEmailIsThePrimaryOne_data()
{
    QTest::addColumn<QByteArray>("emails");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *emails, const char *address) {
        QTest::newRow(name) << QByteArray(emails) << QString::fromLatin1(address);
    };
    row("primary", R"([{"value":"a@x"},{"value":"b@x","primary":true}])", "b@x");
    row("primary as text", R"([{"value":"a@x"},{"value":"b@x","primary":"True"}])", "b@x");
    row("the user name", R"([{"value":"a@x"},{"value":"Name@x"}])", "Name@x");
    row("the first", R"([{"value":"a@x"},{"value":"b@x"}])", "a@x");
    row("no value", R"([{"type":"work"}])", "");
    row("none", "[]", "name@x");
    row("null", "null", "name@x");
}

void TestScimUser::mainEmailIsThePrimaryOne()
{
    QFETCH(QByteArray, emails);
    QFETCH(QString, address);
    const auto user = parseScimUser(R"({"id":"1","userName":"name@x","emails":)" + emails + "}");
    QVERIFY(user);
    QCOMPARE(user->address(), address);
}

void TestScimUser::pagesAreCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("users"); // -1: malformed
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QByteArray &json, int users, const char *subject) {
        QTest::newRow(name) << json << users << QString::fromLatin1(subject);
    };
    const QByteArray other = R"({"id":"8","userName":"x"})";
    row("one", listOf(api, 1), 1, "");
    row("a page of many", listOf(api, 500), 1, "");
    row("none, no Resources", R"({"totalResults":0})", 0, "");
    row("none, null", R"({"totalResults":0,"Resources":null})", 0, "");
    row("none, empty", listOf("", 0), 0, "");
    row("more than the total", listOf(api + QByteArray(",") + other, 1), -1, "totalResults");
    row("some although none", listOf(api, 0), -1, "totalResults");
    row("no Resources", R"({"totalResults":2})", -1, "Resources");
    row("Resources as an object", R"({"totalResults":1,"Resources":{}})", -1, "Resources");
    row("no total", R"({"Resources":[]})", -1, "totalResults");
    row("total as text", R"({"totalResults":"1","Resources":[]})", -1, "totalResults");
    row("total below zero", R"({"totalResults":-1,"Resources":[]})", -1, "totalResults");
    row("the same id twice", listOf(api + QByteArray(",") + api, 2), -1, "id");
    row("not a user", listOf("7", 1), -1, "id");
    row("an error with status 200", R"({"detail":"no"})", -1, "totalResults");
}

void TestScimUser::pagesAreCounted()
{
    QFETCH(QByteArray, json);
    QFETCH(int, users);
    QFETCH(QString, subject);
    const auto page = parseScimUserPage(json);
    QCOMPARE(page.has_value() ? int(page->users.size()) : -1, users);
    if (!page)
        QCOMPARE(page.error().subject, subject);
}

void TestScimUser::addressesAreComparedWithoutCase_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("equal", "a@x.example", "a@x.example", true);
    row("case", "Api@Agency.Example", "api@agency.example", true);
    row("domain in letters", "a@bücher.example", "a@xn--bcher-kva.example", true);
    row("other name", "a@x.example", "b@x.example", false);
    row("other domain", "a@x.example", "a@y.example", false);
    row("look-alike", "a@x.example", "а@x.example", false);
    row("Kelvin sign", "\u212Aey@x.example", "key@x.example", false);
    row("long s", "ſ@x.example", "s@x.example", false);
    row("sharp s", "ß@x.example", "ss@x.example", false);
    row("plus", "a+b@x.example", "a@x.example", false);
    row("no address", "jane", "JANE", true);
    row("not a domain", "a@x y", "a@x z", false);
}

void TestScimUser::addressesAreComparedWithoutCase()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameAddress(one, other), same);
    QCOMPARE(isSameAddress(other, one), same);
}

QTEST_APPLESS_MAIN(TestScimUser)
#include "TestScimUser.moc"
