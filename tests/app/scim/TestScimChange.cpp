// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimChange.h"
#include "app/scim/ScimGuard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace keybearer;

namespace {

const QUrl base(QStringLiteral("https://scim.example/scim/v2"));
const QString newEmail = QStringLiteral("orders@customer.example");

ScimUser userOf(const QByteArray &json)
{
    const auto user = parseScimUser(json);
    return user ? *user : ScimUser();
}

ScimProvider provider(bool patch)
{
    ScimProvider told;
    told.patch = patch;
    return told;
}

/// An independent reading of a PATCH: the paths and, for each, the value.
QStringList operationsOf(const QByteArray &body)
{
    QStringList found;
    const QJsonArray operations =
        QJsonDocument::fromJson(body)[QStringLiteral("Operations")].toArray();
    for (const QJsonValue operation : operations) {
        const QJsonValue value = operation[QStringLiteral("value")];
        const QString text = value.isString()
            ? value.toString()
            : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        found.append(operation[QStringLiteral("op")].toString() + QLatin1Char(' ')
            + operation[QStringLiteral("path")].toString() + QLatin1Char('=') + text);
    }
    return found;
}

const char whole[] = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:x:Extra"],
    "id":"a/7","userName":"api@agency.example","active":true,"displayName":"Orders Pipeline",
    "name":{"givenName":"Orders"},"urn:x:Extra":{"costCenter":9007199254740993},
    "emails":[{"value":"api@agency.example","type":"work","primary":true,"display":"x"}],
    "meta":{"version":"e3","location":"https://elsewhere.example/Users/7"}})";

} // namespace

class TestScimChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchNamesTheMainEmailAsTheUserShowsIt_data();
    void patchNamesTheMainEmailAsTheUserShowsIt();
    void putSendsEverythingBackButMeta();
    void putSpellsAttributesAsTheProviderDoes();
    void bodyIsShownAsItIs();
    void putNeverSendsActiveButTrue_data();
    void putNeverSendsActiveButTrue();
    void whatCannotBeChangedIsSaidBefore_data();
    void whatCannotBeChangedIsSaidBefore();
    void wrongAddressesAreRefused_data();
    void wrongAddressesAreRefused();
    void everythingThatChangesIsListed();
    void versionGoesOnlyWhereItHolds();
    void everyChangePassesTheGuard_data();
    void everyChangePassesTheGuard();
};

void TestScimChange::patchNamesTheMainEmailAsTheUserShowsIt_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QStringList>("operations");
    const auto row = [](const char *name, const char *user, const QStringList &operations) {
        QTest::newRow(name) << QByteArray(user) << operations;
    };
    const QString userName = QStringLiteral("replace userName=orders@customer.example");
    const QString primary =
        QStringLiteral("replace emails[primary eq true].value=orders@customer.example");
    const QString work =
        QStringLiteral("replace emails[type eq \"work\"].value=orders@customer.example");
    row("primary", R"({"id":"7","userName":"a@x.example","emails":[{"value":"a@x.example",
        "type":"work","primary":true}]})",
        {userName, primary});
    row("type",
        R"({"id":"7","userName":"a@x.example","emails":[{"value":"h@x.example","type":"home"},
        {"value":"A@x.example","type":"work"}]})",
        {userName, work});
    row("two primaries", R"({"id":"7","userName":"a@x.example","emails":[{"value":"a@x.example",
        "type":"work","primary":true},{"value":"b@x.example","type":"home","primary":true}]})",
        {userName, work});
    row("neither", R"({"id":"7","userName":"a@x.example","emails":[{"value":"a@x.example"}]})",
        {userName, QStringLiteral("replace emails=[{\"value\":\"orders@customer.example\"}]")});
    row("two of a type", R"({"id":"7","userName":"a@x.example","emails":[
        {"value":"a@x.example","type":"work"},{"value":"b@x.example","type":"Work"}]})",
        {userName,
            QStringLiteral(
                "replace emails=[{\"type\":\"work\",\"value\":"
                "\"orders@customer.example\"},{\"type\":\"Work\",\"value\":\"b@x.example\"}]")});
    row("a type that would break the path", R"({"id":"7","userName":"a@x.example","emails":[
        {"value":"a@x.example","type":"w\"]"}]})",
        {userName,
            QStringLiteral("replace emails=[{\"type\":\"w\\\"]\",\"value\":"
                           "\"orders@customer.example\"}]")});
    row("no emails", R"({"id":"7","userName":"a@x.example"})", {userName});
    row("the name is no address", R"({"id":"7","userName":"orders","emails":[{"value":"a@x.example",
        "primary":true}]})",
        {primary});
    row("the name is the new one already", R"({"id":"7","userName":"ORDERS@customer.example",
        "emails":[{"value":"a@x.example","primary":true}]})",
        {primary});
    row("the email is the new one already", R"({"id":"7","userName":"a@x.example",
        "emails":[{"value":"orders@customer.example","primary":true}]})",
        {userName});
}

void TestScimChange::patchNamesTheMainEmailAsTheUserShowsIt()
{
    QFETCH(QByteArray, user);
    QFETCH(QStringList, operations);
    const auto change = makeEmailChange(base, provider(true), userOf(user), newEmail);
    QVERIFY(change);
    QCOMPARE(change->method, QByteArray("PATCH"));
    QCOMPARE(operationsOf(change->body), operations);
}

void TestScimChange::putSendsEverythingBackButMeta()
{
    const auto change = makeEmailChange(base, provider(false), userOf(whole), newEmail);
    QVERIFY(change);
    QCOMPARE(change->method, QByteArray("PUT"));
    QCOMPARE(change->url.toEncoded(), QByteArray("https://scim.example/scim/v2/Users/a%2F7"));
    QJsonObject expected = QJsonDocument::fromJson(whole).object();
    expected.remove(QStringLiteral("meta"));
    expected[QStringLiteral("userName")] = newEmail;
    QJsonObject email = expected[QStringLiteral("emails")].toArray().at(0).toObject();
    email[QStringLiteral("value")] = newEmail;
    expected[QStringLiteral("emails")] = QJsonArray{email};
    QCOMPARE(QJsonDocument::fromJson(change->body).object(), expected);
    QVERIFY(change->body.contains("9007199254740993"));
}

void TestScimChange::putSpellsAttributesAsTheProviderDoes()
{
    const ScimUser user = userOf(R"({"ID":"7","UserName":"a@x.example","Active":"True","Meta":{},
        "Emails":[{"Value":"a@x.example","Primary":true}]})");
    const auto change = makeEmailChange(base, provider(false), user, newEmail);
    QVERIFY(change);
    QCOMPARE(QJsonDocument::fromJson(change->body), QJsonDocument::fromJson(R"({"ID":"7",
        "UserName":"orders@customer.example","Active":true,
        "Emails":[{"Value":"orders@customer.example","Primary":true}],
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]})"));
}

void TestScimChange::bodyIsShownAsItIs()
{
    const QByteArray user = R"({"id":"7","userName":"a@x.example","active":true,
        "title":"\u202egnp.exe\u009b2J\u007f\u2028\\\u202e \\u202e"})";
    const auto change = makeEmailChange(base, provider(false), userOf(user), newEmail);
    QVERIFY(change);
    const QString shown = QString::fromUtf8(change->body);
    static const QRegularExpression steering(
        QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}-\\x{202e}]"));
    QVERIFY(!shown.contains(steering));
    QCOMPARE(QJsonDocument::fromJson(change->body).object().value(QLatin1String("title")),
        QJsonDocument::fromJson(user).object().value(QLatin1String("title")));
}

void TestScimChange::putNeverSendsActiveButTrue_data()
{
    QTest::addColumn<QByteArray>("active");
    QTest::addColumn<bool>("sends");
    QTest::newRow("true") << QByteArray(R"(,"active":true)") << true;
    QTest::newRow("text") << QByteArray(R"(,"active":"true")") << true;
    QTest::newRow("null") << QByteArray(R"(,"active":null)") << true;
    QTest::newRow("absent") << QByteArray() << true;
    QTest::newRow("false") << QByteArray(R"(,"active":false)") << false;
    QTest::newRow("text false") << QByteArray(R"(,"ACTIVE":"False")") << false;
    QTest::newRow("deeper") << QByteArray(R"(,"active":true,"seats":[{"active":false}])") << false;
}

void TestScimChange::putNeverSendsActiveButTrue()
{
    QFETCH(QByteArray, active);
    QFETCH(bool, sends);
    const ScimUser user = userOf(R"({"id":"7","userName":"a@x.example")" + active + "}");
    QCOMPARE(user.id, QStringLiteral("7"));
    const auto change = makeEmailChange(base, provider(false), user, newEmail);
    QCOMPARE(change.has_value(), sends);
    if (!change) {
        QCOMPARE(change.error().kind, ErrorKind::WrongUsage);
        QCOMPARE(change.error().subject, QStringLiteral("scim.active"));
    }
}

void TestScimChange::whatCannotBeChangedIsSaidBefore_data()
{
    QTest::addColumn<Mutability>("userName");
    QTest::addColumn<Mutability>("emails");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("result"); // the attributes that change, else the one that can't
    const QByteArray both =
        R"({"id":"7","userName":"a@x.example","emails":[{"value":"a@x.example"}]})";
    const QByteArray plainName = R"({"id":"7","userName":"a","emails":[{"value":"a@x.example"}]})";
    using M = Mutability;
    const auto row = [](const char *name, M userName, M emails, const QByteArray &user,
                         const char *result) {
        QTest::newRow(name) << userName << emails << user << QString::fromLatin1(result);
    };
    row("open", M::ReadWrite, M::ReadWrite, both, "userName emails");
    row("not told", M::Unknown, M::Unknown, both, "userName emails");
    row("name read-only", M::ReadOnly, M::ReadWrite, both, "no userName");
    row("name immutable", M::Immutable, M::ReadWrite, both, "no userName");
    row("emails read-only", M::ReadWrite, M::ReadOnly, both, "userName");
    row("name is no address", M::Immutable, M::ReadWrite, plainName, "emails");
    row("nothing left", M::ReadWrite, M::ReadOnly, plainName, "no emails");
}

void TestScimChange::whatCannotBeChangedIsSaidBefore()
{
    QFETCH(Mutability, userName);
    QFETCH(Mutability, emails);
    QFETCH(QByteArray, user);
    QFETCH(QString, result);
    ScimProvider told = provider(true);
    told.userName = userName;
    told.emails = emails;
    const auto change = makeEmailChange(base, told, userOf(user), newEmail);
    if (!change) {
        QCOMPARE(change.error().serverCode, QStringLiteral("mutability"));
        QCOMPARE(change.error().httpStatus, 0);
        QCOMPARE(QStringLiteral("no ") + change.error().subject, result);
        return;
    }
    QStringList changed;
    for (const ScimReplacement &replacement : change->replacements)
        changed.append(replacement.attribute);
    QCOMPARE(changed.join(QLatin1Char(' ')), result);
}

void TestScimChange::wrongAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("subject");
    for (const char *address :
        {"", "orders", "@x.example", "a@", "a b@x.example", "a@x.example\r\nX: y", "a@x.example\t"})
        QTest::addRow("'%s'", address) << QString::fromLatin1(address) << QStringLiteral("email");
    QTest::newRow("the same") << QStringLiteral("API@agency.example")
                              << QStringLiteral("email.same");
}

void TestScimChange::wrongAddressesAreRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, subject);
    const auto change = makeEmailChange(base, provider(true), userOf(whole), address);
    QVERIFY(!change);
    QCOMPARE(change.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(change.error().subject, subject);
}

void TestScimChange::everythingThatChangesIsListed()
{
    const ScimUser user = userOf(R"({"id":"7","userName":"login@x.example",
        "emails":[{"value":"mail@x.example","primary":true}]})");
    const auto change = makeEmailChange(base, provider(true), user, newEmail);
    QVERIFY(change);
    QCOMPARE(change->replacements.size(), 2);
    QCOMPARE(change->replacements.at(0).attribute, QStringLiteral("userName"));
    QCOMPARE(change->replacements.at(0).before, QStringLiteral("login@x.example"));
    QCOMPARE(change->replacements.at(1).before, QStringLiteral("mail@x.example"));
    QCOMPARE(change->replacements.at(1).after, newEmail);
    QCOMPARE(makeEmailChange(base, provider(true), userOf(R"({"id":"7","userName":"x"})"), newEmail)
                 .error()
                 .kind,
        ErrorKind::NotFound);
}

void TestScimChange::versionGoesOnlyWhereItHolds()
{
    ScimProvider told = provider(true);
    QCOMPARE(makeEmailChange(base, told, userOf(whole), newEmail)->version, QByteArray());
    told.etag = true;
    QCOMPARE(makeEmailChange(base, told, userOf(whole), newEmail)->version, QByteArray("e3"));
}

void TestScimChange::everyChangePassesTheGuard_data()
{
    QTest::addColumn<bool>("patch");
    QTest::newRow("PATCH") << true;
    QTest::newRow("PUT") << false;
}

void TestScimChange::everyChangePassesTheGuard()
{
    QFETCH(bool, patch);
    const auto change = makeEmailChange(base, provider(patch), userOf(whole), newEmail);
    QVERIFY(change);
    HttpRequest request;
    request.method = change->method;
    request.url = change->url;
    request.body = change->body;
    request.isChange = true;
    QVERIFY(guardScimRequest(base, request));
}

QTEST_APPLESS_MAIN(TestScimChange)
#include "TestScimChange.moc"
