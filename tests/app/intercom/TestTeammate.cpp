// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/StrictJson.h"
#include "app/intercom/Teammate.h"
#include "tests/app/intercom/Exchanges.h"

#include <QTest>

using namespace keybearer;

class TestTeammate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfMeIsRead();
    void unknownFieldsAndRegionsAreKept();
    void idsAreTextOrExactNumbers_data();
    void idsAreTextOrExactNumbers();
    void whatMayBeMissingIsEmptyOrUnknown();
    void wrongShapesAreMalformed_data();
    void wrongShapesAreMalformed();
    void doubledIdentityKeyIsMalformed_data();
    void doubledIdentityKeyIsMalformed();
    void sameKeyInOtherObjectsIsNoDouble();
    void deepJsonIsMalformed();
    void invalidUtf8IsMalformed();
    void namesCanNotSteerATerminal();
    void avatarIsObjectOrText();
    void adminsSkipTeamsAndNulls();
    void oneBadAdminSpoilsTheList();
    void activityLogsKeepUnknownTypes();
    void activityLogsSurviveHoles();
    void ipAllowlistIsRead();
    void ipAllowlistWithoutSwitchIsMalformed();
};

namespace {

QByteArray me(const QByteArray &fields)
{
    return R"({"type":"admin",)" + fields + '}';
}

QString subjectOf(const QByteArray &body)
{
    const auto parsed = parseMe(body);
    return parsed ? QStringLiteral("parsed") : parsed.error().subject;
}

} // namespace

void TestTeammate::everythingOfMeIsRead()
{
    const auto parsed = parseMe(test::meBody());
    QVERIFY(parsed);
    QCOMPARE(parsed->id, QStringLiteral("991267459"));
    QCOMPARE(parsed->name, QStringLiteral("Ciaran1 Lee"));
    QCOMPARE(parsed->email, QStringLiteral("admin1@email.com"));
    QCOMPARE(parsed->emailVerified, std::optional(true));
    QCOMPARE(parsed->hasInboxSeat, std::optional(true));
    QCOMPARE(parsed->avatarUrl, QStringLiteral("https://static.example/128.png"));
    QVERIFY(!parsed->role);
    QVERIFY(parsed->workspace);
    QCOMPARE(parsed->workspace->id, QStringLiteral("abc12345"));
    QCOMPARE(parsed->workspace->name, QStringLiteral("MyApp 1"));
    QCOMPARE(parsed->workspace->region, QStringLiteral("US"));
    QCOMPARE(parsed->workspace->timezone, QStringLiteral("America/Los_Angeles"));
}

void TestTeammate::unknownFieldsAndRegionsAreKept()
{
    const auto parsed = parseMe(me(
        R"("id":"7","shoe_size":44,"role":{"type":"role","id":3,"name":"Bot"},"app":{"id_code":"w","region":"MARS"})"));
    QVERIFY(parsed);
    QCOMPARE(parsed->asSent.value(QLatin1String("shoe_size")).toInt(), 44);
    QCOMPARE(parsed->workspace->region, QStringLiteral("MARS"));
    QCOMPARE(parsed->role->id, QStringLiteral("3"));
    QCOMPARE(parsed->role->name, QStringLiteral("Bot"));
}

void TestTeammate::idsAreTextOrExactNumbers_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("expected"); // empty: malformed
    QTest::newRow("text") << QByteArray(R"("991")") << QStringLiteral("991");
    QTest::newRow("number") << QByteArray("991") << QStringLiteral("991");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
    QTest::newRow("whole number with exponent") << QByteArray("1e3") << QStringLiteral("1000");
    QTest::newRow("largest") << QByteArray("9007199254740991")
                             << QStringLiteral("9007199254740991");
    QTest::newRow("one more") << QByteArray("9007199254740992") << QString();
    QTest::newRow("rounded") << QByteArray("9007199254740993") << QString();
    QTest::newRow("huge") << QByteArray("1e300") << QString();
    QTest::newRow("fraction") << QByteArray("9.5") << QString();
    QTest::newRow("negative") << QByteArray("-9") << QString();
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("bool") << QByteArray("true") << QString();
    QTest::newRow("list") << QByteArray("[7]") << QString();
    QTest::newRow("line break") << QByteArray(R"("7\r\n8")") << QString();
    QTest::newRow("slash") << QByteArray(R"("../me")") << QString();
    QTest::newRow("dots") << QByteArray(R"("..")") << QString();
    QTest::newRow("half a pair") << QByteArray(R"("\ud800")") << QString();
    QTest::newRow("too long") << QByteArray('"' + QByteArray(300, 'a') + '"') << QString();
}

void TestTeammate::idsAreTextOrExactNumbers()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, expected);
    const auto parsed = parseMe(me(R"("id":)" + id));
    QCOMPARE(parsed.has_value(), !expected.isEmpty());
    if (parsed)
        QCOMPARE(parsed->id, expected);
    else
        QCOMPARE(parsed.error().subject, QStringLiteral("id"));
}

void TestTeammate::whatMayBeMissingIsEmptyOrUnknown()
{
    const QByteArray nulls = R"("id":"7","name":null,"email":null,"email_verified":null,
        "has_inbox_seat":null,"role":null,"avatar":null,"app":null)";
    for (const QByteArray &body : {me(R"("id":"7")"), me(nulls)}) {
        const auto parsed = parseMe(body);
        QVERIFY(parsed);
        QVERIFY(parsed->name.isEmpty());
        QVERIFY(parsed->email.isEmpty());
        QVERIFY(!parsed->emailVerified);
        QVERIFY(!parsed->hasInboxSeat);
        QVERIFY(!parsed->role);
        QVERIFY(parsed->avatarUrl.isEmpty());
        QVERIFY(!parsed->workspace);
    }
}

void TestTeammate::wrongShapesAreMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("subject");
    const QString json = QStringLiteral("json");
    QTest::newRow("nothing") << QByteArray() << json;
    QTest::newRow("null") << QByteArray("null") << json;
    QTest::newRow("array") << QByteArray("[]") << json;
    QTest::newRow("page") << QByteArray("<html></html>") << json;
    QTest::newRow("cut off") << test::meBody().left(60) << json;
    QTest::newRow("two documents") << QByteArray(test::meBody() + test::meBody()) << json;
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("type");
    QTest::newRow("another type") << QByteArray(R"({"type":"team","id":"7"})")
                                  << QStringLiteral("type");
    QTest::newRow("no id") << me(R"("email":"a@b.example")") << QStringLiteral("id");
    QTest::newRow("email is a number") << me(R"("id":"7","email":7)") << QStringLiteral("email");
    QTest::newRow("email with CR LF")
        << me(R"("id":"7","email":"a@b.example\r\nX: y")") << QStringLiteral("email");
    QTest::newRow("email with NUL")
        << me(R"("id":"7","email":"a\u0000@b.example")") << QStringLiteral("email");
    QTest::newRow("email turns direction")
        << me(R"("id":"7","email":"a\u202e@b.example")") << QStringLiteral("email");
    QTest::newRow("email with a space")
        << me(R"("id":"7","email":"a b@c.example")") << QStringLiteral("email");
    QTest::newRow("app is text") << me(R"("id":"7","app":"w")") << QStringLiteral("app");
    QTest::newRow("workspace id is a list")
        << me(R"("id":"7","app":{"id_code":[]})") << QStringLiteral("id_code");
}

void TestTeammate::wrongShapesAreMalformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, subject);
    const auto parsed = parseMe(body);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Malformed);
    QCOMPARE(parsed.error().subject, subject);
}

void TestTeammate::doubledIdentityKeyIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::newRow("type") << QByteArray(R"({"type":"admin","id":"7","type":"admin"})")
                          << QStringLiteral("type");
    QTest::newRow("id") << me(R"("id":"7","name":"x","id":"8")") << QStringLiteral("id");
    QTest::newRow("same value") << me(R"("id":"7","id":"7")") << QStringLiteral("id");
    QTest::newRow("escaped") << me(R"("id":"7","\u0069d":"8")") << QStringLiteral("id");
    QTest::newRow("with spaces") << me("\"id\":\"7\",\"id\" \n\t : \"8\"") << QStringLiteral("id");
    QTest::newRow("email") << me(R"("id":"7","email":"a@b.c","email":"x@y.z")")
                           << QStringLiteral("email");
    QTest::newRow("email_verified")
        << me(R"("id":"7","email_verified":true,"email_verified":false)")
        << QStringLiteral("email_verified");
    QTest::newRow("app") << me(R"("id":"7","app":{"id_code":"a"},"app":{"id_code":"b"})")
                         << QStringLiteral("app");
    QTest::newRow("id_code") << me(R"("id":"7","app":{"id_code":"a","id_code":"b"})")
                             << QStringLiteral("id_code");
}

void TestTeammate::doubledIdentityKeyIsMalformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    QCOMPARE(subjectOf(body), key);
}

void TestTeammate::sameKeyInOtherObjectsIsNoDouble()
{
    const QByteArray inOthers = R"("id":"7","role":{"type":"role","id":"8"},"app":{"type":"app"})";
    const QByteArray inTexts = R"("id":"7","name":"\"id\":\"9\"","list":["id","id","type"])";
    QVERIFY(parseMe(me(inOthers)));
    QVERIFY(parseMe(me(inTexts)));
}

void TestTeammate::deepJsonIsMalformed()
{
    for (const int depth : {1000, 1025, 100000, 400000}) {
        const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
        const QByteArray step = R"({"a":)";
        const QByteArray objects = step.repeated(depth) + '1' + QByteArray(depth, '}');
        const QByteArray field = R"("nested":)";
        QVERIFY(!parseMe(me(field + arrays)));
        QVERIFY(!parseMe(objects));
        QVERIFY(!parseMe(QByteArray(depth, '{')));
    }
}

void TestTeammate::invalidUtf8IsMalformed()
{
    QCOMPARE(subjectOf(me("\"id\":\"7\",\"name\":\"\xff\xfe\"")), QStringLiteral("json"));
    QCOMPARE(subjectOf(me("\"id\":\"7\",\"name\":\"\xc3\"")), QStringLiteral("json"));
    QCOMPARE(subjectOf(me("\"id\":\"7\",\"\xc0\xae\":1")), QStringLiteral("json"));
    QCOMPARE(subjectOf(me("\"id\":\"7\",\"name\":\"\xed\xa0\x80\"")), QStringLiteral("json"));
    QCOMPARE(subjectOf(me("\"id\":\"7\",\"name\":\"J\xc3\xb3zsef\"")), QStringLiteral("parsed"));
}

void TestTeammate::namesCanNotSteerATerminal()
{
    const auto parsed =
        parseMe(me(R"("id":"7","name":" \u001b[2JEve\u202e\u0007 \ud83d\ude00\ud800")"));
    QVERIFY(parsed);
    QCOMPARE(parsed->name, QStringLiteral("[2JEve   \U0001F600?"));
}

void TestTeammate::avatarIsObjectOrText()
{
    const auto avatarOf = [](const QByteArray &value) {
        return parseAdmin(me(R"("id":"7","avatar":)" + value))->avatarUrl;
    };
    const QByteArray address = R"("https://a.example/1")";
    QCOMPARE(avatarOf(address), QStringLiteral("https://a.example/1"));
    QCOMPARE(avatarOf(R"({"image_url":)" + address + '}'), QStringLiteral("https://a.example/1"));
    QCOMPARE(avatarOf(R"({"image_url":null})"), QString());
    QCOMPARE(avatarOf("12"), QString());
}

void TestTeammate::adminsSkipTeamsAndNulls()
{
    const auto parsed = parseAdmins(R"({"type":"admin.list","admins":[
        {"type":"admin","id":"1","email":"a@b.example"},null,{"type":"team","id":"5"},
        {"type":"admin","id":2}]})");
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), 2);
    QCOMPARE(parsed->at(1).id, QStringLiteral("2"));
    QVERIFY(parseAdmins(R"({"admins":[]})")->isEmpty());
}

void TestTeammate::oneBadAdminSpoilsTheList()
{
    const auto list = [](const QByteArray &entry) {
        return parseAdmins(R"({"admins":[{"type":"admin","id":"1"},)" + entry + "]}");
    };
    QVERIFY(list(R"({"type":"admin","id":"2"})"));
    QVERIFY(!list(R"({"type":"admin"})"));
    QVERIFY(!list(R"({"type":"admin","id":"2","id":"3"})"));
    QVERIFY(!list(R"("text")"));
    QVERIFY(!parseAdmins("{}"));
    QVERIFY(!parseAdmins(R"({"admins":{}})"));
}

void TestTeammate::activityLogsKeepUnknownTypes()
{
    const auto page = parseActivityLogs(R"({"type":"activity_log.list",
        "pages":{"type":"pages","next":null,"page":1,"per_page":20,"total_pages":3},
        "activity_logs":[{"id":"fca0","performed_by":{"type":"admin","id":"99","email":"a@b.example",
        "ip":"127.0.0.1"},"metadata":{"before":"x","after":"y"},"created_at":1734537253,
        "activity_type":"ai_inbox_translation_setting_change","activity_description":"Changed it."}]})");
    QVERIFY(page);
    QCOMPARE(page->totalPages, 3);
    QCOMPARE(page->logs.size(), 1);
    const ActivityLog &log = page->logs.first();
    QCOMPARE(log.type, QStringLiteral("ai_inbox_translation_setting_change"));
    QCOMPARE(log.performedById, QStringLiteral("99"));
    QCOMPARE(log.createdAt.toString(Qt::ISODate), QStringLiteral("2024-12-18T15:54:13Z"));
    QCOMPARE(log.metadata.value(QLatin1String("after")).toString(), QStringLiteral("y"));
}

void TestTeammate::activityLogsSurviveHoles()
{
    const auto page = parseActivityLogs(
        R"({"activity_logs":[null,{},{"id":[],"performed_by":null,"created_at":1e300}],"pages":null})");
    QVERIFY(page);
    QCOMPARE(page->logs.size(), 2);
    QVERIFY(!page->logs.last().createdAt.isValid());
    QCOMPARE(page->page, 1);
    QVERIFY(!parseActivityLogs(R"({"activity_logs":{}})"));
    QVERIFY(!parseActivityLogs("{}"));
}

void TestTeammate::ipAllowlistIsRead()
{
    const auto parsed = parseIpAllowlist(
        R"({"type":"ip_allowlist","enabled":true,"ip_allowlist":["192.168.1.0/24","10.0.0.1"]})");
    QVERIFY(parsed);
    QVERIFY(parsed->enabled);
    QCOMPARE(parsed->entries.size(), 2);
    QVERIFY(parseIpAllowlist(R"({"enabled":false,"ip_allowlist":null})")->entries.isEmpty());
}

void TestTeammate::ipAllowlistWithoutSwitchIsMalformed()
{
    QCOMPARE(parseIpAllowlist(R"({"ip_allowlist":[]})").error().subject, QStringLiteral("enabled"));
    QVERIFY(!parseIpAllowlist(R"({"enabled":true,"ip_allowlist":"10.0.0.1"})"));
}

QTEST_GUILESS_MAIN(TestTeammate)
#include "TestTeammate.moc"
