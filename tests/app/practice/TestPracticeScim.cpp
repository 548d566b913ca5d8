// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Orders.h"
#include "app/practice/ScimApi.h"
#include "tests/app/practice/PracticeCalls.h"

#include <QTest>

using namespace keybearer::practice;

namespace {

const QString base = QStringLiteral("http://127.0.0.1:1/scim/v2");
const QString newAddress = QStringLiteral("new@harbour.example");

QByteArray patchBody(const QByteArray &operations)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)"
        + operations + "]}";
}

const QByteArray bothAttributes = patchBody(
    R"({"op":"replace","path":"userName","value":"new@harbour.example"},)"
    R"({"op":"replace","path":"emails[primary eq true].value","value":"new@harbour.example"})");

struct Scene {
    Stage stage = freshStage();
    ScimApi api{stage};

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return api.answer(
            request(method, ScimApi::root() + path, stage.model.scimToken, body), base);
    }
    QString me() const { return QStringLiteral("/Users/") + stage.model.teammate().scimId; }
    QString order(const QByteArray &text)
    {
        return Orders::apply(stage, QJsonDocument::fromJson(text).object(), testTime());
    }
    Answer find(const QString &filter)
    {
        return call("GET",
            QStringLiteral("/Users?filter=")
                + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    }
};

} // namespace

class TestPracticeScim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badTokenIsForbiddenInIntercomsWords_data();
    void badTokenIsForbiddenInIntercomsWords();
    void discoverySaysWhatIsSupported();
    void filter_data();
    void filter();
    void change_data();
    void change();
    void mode_data();
    void mode();
    void delayedChangeComesLater();
    void putOnlyRefusesPatch();
    void noContentAnswersNothing();
    void inactiveOrDeletedIsRemoved_data();
    void inactiveOrDeletedIsRemoved();
    void syncPutsTheOldAddressBack();
};

void TestPracticeScim::badTokenIsForbiddenInIntercomsWords_data()
{
    QTest::addColumn<bool>("accessToken");
    QTest::newRow("unknown") << false;
    QTest::newRow("the REST token") << true;
}

void TestPracticeScim::badTokenIsForbiddenInIntercomsWords()
{
    QFETCH(bool, accessToken);
    Scene scene;
    const QByteArray token = accessToken ? scene.stage.model.token : QByteArray("nonsense");
    const Answer answer = scene.api.answer(
        request("GET", QStringLiteral("/scim/v2/ServiceProviderConfig"), token), base);
    QCOMPARE(answer.status, 403);
    QCOMPARE(codeOf(answer), QStringLiteral("forbidden"));
    QVERIFY(answer.body.contains("Access Token Invalid"));
}

void TestPracticeScim::discoverySaysWhatIsSupported()
{
    Scene scene;
    const Answer config = scene.call("GET", QStringLiteral("/ServiceProviderConfig"));
    QCOMPARE(config.contentType, QByteArray("application/scim+json; charset=utf-8"));
    const auto patch = [&] {
        return bodyOf(scene.call("GET", QStringLiteral("/ServiceProviderConfig")))
            .value(QStringLiteral("patch"))
            .toObject()
            .value(QStringLiteral("supported"))
            .toBool();
    };
    QVERIFY(patch());
    QCOMPARE(scene.order(R"({"do":"scim","mode":"put_only"})"), QString());
    QVERIFY(!patch());
    const Answer types = scene.call("GET", QStringLiteral("/ResourceTypes"));
    QVERIFY(types.body.contains("\"/Users\""));
    const Answer known = scene.call("GET", QStringLiteral("/Schemas"));
    QVERIFY(known.body.contains("\"userName\""));
}

void TestPracticeScim::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found"); // -1: refused
    const auto row = [](const char *text, int found) {
        QTest::newRow(text) << QString::fromLatin1(text) << found;
    };
    row(R"(userName eq "orders-api@northwind-agency.example")", 1);
    row(R"(userName Eq "ORDERS-API@NORTHWIND-AGENCY.EXAMPLE")", 1);
    row(R"(userName eq "nobody@c.example")", 0);
    row(R"(emails.value eq "orders-api@northwind-agency.example")", 1);
    row(R"(emails[type eq "work" and value eq "orders-api@northwind-agency.example"])", 1);
    row(R"(emails[value eq "orders-api@northwind-agency.example"])", 1);
    row(R"(emails eq "orders-api@northwind-agency.example")", -1);
    row(R"(userName sw "o")", -1);
    row(R"(userName eq "a" or userName eq "b")", -1);
    row(R"(userName eq "a\"b")", 0);
}

void TestPracticeScim::filter()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    Scene scene;
    const Answer answer = scene.find(text);
    if (found < 0) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(bodyOf(answer).value(QStringLiteral("scimType")).toString(),
            QStringLiteral("invalidFilter"));
        return;
    }
    QCOMPARE(bodyOf(answer).value(QStringLiteral("totalResults")).toInt(-1), found);
    const QJsonArray users = bodyOf(answer).value(QStringLiteral("Resources")).toArray();
    QCOMPARE(users.size(), found);
    if (found > 0) {
        QCOMPARE(users.first().toObject().value(QStringLiteral("id")).toString(),
            scene.stage.model.teammate().scimId);
    }
}

void TestPracticeScim::change_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("scimType");
    const auto row = [](const char *name, const char *method, const QByteArray &body,
                         int status = 200, const char *scimType = "") {
        QTest::newRow(name) << QByteArray(method) << body << status
                            << QString::fromLatin1(scimType);
    };
    row("both", "PATCH", bothAttributes);
    row("userName", "PATCH",
        patchBody(R"({"op":"Replace","path":"userName","value":"new@harbour.example"})"));
    row("emails", "PATCH",
        patchBody(R"({"op":"replace","path":"emails","value":[{"value":"other@c.example"},)"
                  R"({"value":"new@harbour.example","primary":true}]})"));
    row("emails of a type", "PATCH",
        patchBody(R"({"op":"replace","path":"emails[type eq \"work\"].value",)"
                  R"("value":"new@harbour.example"})"));
    row("without a path", "PATCH",
        patchBody(R"({"op":"replace","value":{"userName":"new@harbour.example"}})"));
    row("put", "PUT",
        R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":)"
        R"("new@harbour.example","emails":[{"value":"new@harbour.example","primary":true}],"active":true})");
    row("put without a name", "PUT", R"({"active":true})", 400, "invalidValue");
    row("two addresses", "PUT", R"({"userName":"a@c.example","emails":[{"value":"b@c.example"}]})",
        400, "invalidValue");
    row("no schema", "PATCH",
        R"({"Operations":[{"op":"replace","path":"userName","value":"a@c.example"}]})", 400,
        "invalidSyntax");
    row("remove", "PATCH", patchBody(R"({"op":"remove","path":"userName"})"), 400, "invalidSyntax");
    row("a number", "PATCH", patchBody(R"({"op":"replace","path":"userName","value":7})"), 400,
        "invalidValue");
    row("no address", "PATCH", patchBody(R"({"op":"replace","path":"userName","value":"nobody"})"),
        400, "invalidValue");
    row("taken", "PATCH",
        patchBody(R"({"op":"replace","path":"userName","value":"DANA@harbour-supplies.example"})"),
        409, "uniqueness");
    row("no JSON", "PATCH", "{", 400, "invalidSyntax");
    row("post", "POST", "{}", 501, "");
}

void TestPracticeScim::change()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, scimType);
    Scene scene;
    const QString before = scene.stage.model.teammate().email;
    const Answer answer = scene.call(method, scene.me(), body);
    QCOMPARE(answer.status, status);
    QCOMPARE(bodyOf(answer).value(QStringLiteral("scimType")).toString(), scimType);
    QCOMPARE(scene.stage.model.teammate().email, status == 200 ? newAddress : before);
    if (status == 200) {
        QCOMPARE(bodyOf(answer).value(QStringLiteral("userName")).toString(), newAddress);
    }
    QCOMPARE(scene.stage.tally.scimWrites, 1);
}

void TestPracticeScim::mode_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("status"); // 0: none at all
    QTest::addColumn<bool>("inScim");
    QTest::addColumn<bool>("inRest");
    const auto row = [](const char *order, int status, bool inScim, bool inRest) {
        QTest::newRow(order) << QByteArray(order) << status << inScim << inRest;
    };
    row(R"({"do":"scim","mode":"normal"})", 200, true, true);
    row(R"({"do":"scim","mode":"ignore"})", 200, false, false);
    row(R"({"do":"scim","mode":"scim_only"})", 200, true, false);
    row(R"({"do":"scim","mode":"drop"})", 0, true, true);
    row(R"({"do":"scim","mode":"off"})", 404, false, false);
    row(R"({"do":"scim","mode":"refuse"})", 403, false, false);
    row(R"({"do":"scim","mode":"refuse","as":"mutability"})", 400, false, false);
    row(R"({"do":"scim","mode":"refuse","as":"uniqueness"})", 409, false, false);
    row(R"({"do":"scim","mode":"refuse","as":"envelope"})", 403, false, false);
}

void TestPracticeScim::mode()
{
    QFETCH(QByteArray, order);
    QFETCH(int, status);
    QFETCH(bool, inScim);
    QFETCH(bool, inRest);
    Scene scene;
    QCOMPARE(scene.order(order), QString());
    const Answer answer = scene.call("PATCH", scene.me(), bothAttributes);
    QCOMPARE(answer.delivery == Delivery::Drop ? 0 : answer.status, status);
    QCOMPARE(scene.stage.model.teammate().scimUserName == newAddress, inScim);
    QCOMPARE(scene.stage.model.teammate().email == newAddress, inRest);
    QCOMPARE(codeOf(answer).isEmpty(), !order.contains("envelope"));
}

void TestPracticeScim::delayedChangeComesLater()
{
    Scene scene;
    QCOMPARE(scene.order(R"({"do":"scim","mode":"delayed","ms":700})"), QString());
    const Answer answer = scene.call("PATCH", scene.me(), bothAttributes);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.later_ms, 700);
    QVERIFY(scene.stage.model.teammate().email != newAddress);
    answer.later();
    QCOMPARE(scene.stage.model.teammate().email, newAddress);
}

void TestPracticeScim::putOnlyRefusesPatch()
{
    Scene scene;
    QCOMPARE(scene.order(R"({"do":"scim","mode":"put_only"})"), QString());
    QCOMPARE(scene.call("PATCH", scene.me(), bothAttributes).status, 501);
    QCOMPARE(scene.call("PUT", scene.me(), R"({"userName":"new@harbour.example"})").status, 200);
    QCOMPARE(scene.stage.model.teammate().email, newAddress);
}

void TestPracticeScim::noContentAnswersNothing()
{
    Scene scene;
    QCOMPARE(scene.order(R"({"do":"scim","no_content":true})"), QString());
    QCOMPARE(scene.call("PATCH", scene.me(), bothAttributes).status, 204);
    QCOMPARE(scene.stage.model.teammate().email, newAddress);
}

void TestPracticeScim::inactiveOrDeletedIsRemoved_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("patch") << QByteArray("PATCH")
                           << patchBody(R"({"op":"replace","path":"active","value":false})");
    QTest::newRow("patch, as a word")
        << QByteArray("PATCH") << patchBody(R"({"op":"replace","path":"active","value":"False"})");
    QTest::newRow("put") << QByteArray("PUT")
                         << QByteArray(R"({"userName":"a@c.example","active":false})");
}

void TestPracticeScim::inactiveOrDeletedIsRemoved()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    Scene scene;
    QCOMPARE(scene.call(method, scene.me(), body).status, 204);
    QVERIFY(!scene.stage.model.tokenWorks());
    QCOMPARE(scene.stage.model.log.last().type, QStringLiteral("admin_deprovisioned"));
    QCOMPARE(scene.call("GET", scene.me()).status, 404);
}

void TestPracticeScim::syncPutsTheOldAddressBack()
{
    Scene scene;
    const QString before = scene.stage.model.teammate().email;
    QCOMPARE(scene.call("PATCH", scene.me(), bothAttributes).status, 200);
    QCOMPARE(scene.order(R"({"do":"sync_restore"})"), QString());
    QCOMPARE(scene.stage.model.teammate().email, before);
    QCOMPARE(scene.stage.model.teammate().scimUserName, before);
}

QTEST_GUILESS_MAIN(TestPracticeScim)
#include "TestPracticeScim.moc"
