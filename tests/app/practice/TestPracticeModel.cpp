// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Model.h"
#include "app/practice/Search.h"
#include "app/practice/Weather.h"
#include "tests/app/practice/PracticeCalls.h"

#include <QTest>

using namespace keybearer::practice;

class TestPracticeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenHasIntercomsForm();
    void everyWorkspaceIsAnother();
    void scimIdIsNotTheAdminId();
    void address_data();
    void address();
    void emailChangeIsInNoLog();
    void removedTeammateLosesTheToken();
    void regeneratedTokenTakesTheOldOnesPlace();
    void orderIdsNeverRepeat();
    void search_data();
    void search();
    void rateWindowCountsAndStartsAnew();
    void pinnedRateStays();
    void troubleStrikesBelowItsPathAndSoOften();
};

void TestPracticeModel::tokenHasIntercomsForm()
{
    const QRegularExpression form(
        QStringLiteral("^tok:[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}:1:0$"));
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = makeToken();
        QCOMPARE(token.size(), 60);
        QVERIFY(token.startsWith("dG9rOj"));
        QVERIFY(form.match(QString::fromLatin1(QByteArray::fromBase64(token))).hasMatch());
    }
}

void TestPracticeModel::everyWorkspaceIsAnother()
{
    const Model one = Model::fresh(testTime());
    const Model other = Model::fresh(testTime());
    QVERIFY(one.token != other.token);
    QVERIFY(one.token != one.witnessToken);
    QVERIFY(one.scimToken != other.scimToken);
    QVERIFY(one.workspaceId != other.workspaceId);
}

void TestPracticeModel::scimIdIsNotTheAdminId()
{
    const Model model = Model::fresh(testTime());
    for (const Admin &admin : model.admins)
        QVERIFY(admin.scimId != admin.id && !admin.scimId.contains(admin.id));
}

void TestPracticeModel::address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const char *address, AddressRefusal refusal) {
        QTest::newRow(name) << QString::fromUtf8(address) << int(refusal);
    };
    row("plain", "intercom-api@harbour-supplies.example", AddressRefusal::None);
    row("plus", "a+b@c.example", AddressRefusal::None);
    row("international", "büro@bücher.example", AddressRefusal::None);
    row("its own in capitals", "ORDERS-API@Northwind-Agency.example", AddressRefusal::None);
    row("another teammate's", "Dana@Harbour-Supplies.example", AddressRefusal::Taken);
    row("a login elsewhere", "taken@harbour-supplies.example", AddressRefusal::Taken);
    row("empty", "", AddressRefusal::Malformed);
    row("no at", "dana", AddressRefusal::Malformed);
    row("no domain", "dana@", AddressRefusal::Malformed);
    row("no dot", "dana@localhost", AddressRefusal::Malformed);
    row("two ats", "a@b@c.example", AddressRefusal::Malformed);
    row("space", "a b@c.example", AddressRefusal::Malformed);
    row("line break", "a@c.example\r\nBcc: x@y.example", AddressRefusal::Malformed);
    row("markup", "<b>@c.example", AddressRefusal::Malformed);
    row("two dots", "a..b@c.example", AddressRefusal::Malformed);
    row("dot before at", "a.@c.example", AddressRefusal::Malformed);
}

void TestPracticeModel::address()
{
    QFETCH(QString, address);
    QFETCH(int, refusal);
    const Model model = Model::fresh(testTime());
    QCOMPARE(int(model.judge(model.teammate(), address)), refusal);
}

void TestPracticeModel::emailChangeIsInNoLog()
{
    Model model = Model::fresh(testTime());
    const qsizetype entries = model.log.size();
    model.setEmail(model.teammate(), QStringLiteral("new@c.example"), false, testTime());
    QCOMPARE(model.log.size(), entries);
    QCOMPARE(model.teammate().previousEmail, QStringLiteral("orders-api@northwind-agency.example"));
    QCOMPARE(model.emailChanges, 1);
    model.setEmail(model.teammate(), QStringLiteral("new@c.example"), true, testTime());
    QCOMPARE(model.emailChanges, 1);
}

void TestPracticeModel::removedTeammateLosesTheToken()
{
    Model model = Model::fresh(testTime());
    const QString id = model.teammate().id;
    QVERIFY(model.tokenWorks() && model.find(id));
    model.remove(model.teammate(), QStringLiteral("admin_deletion"), model.owner(), testTime());
    QVERIFY(!model.tokenWorks());
    QVERIFY(!model.find(id));
    QCOMPARE(model.log.last().type, QStringLiteral("admin_deletion"));
    QCOMPARE(model.log.last().byId, model.owner().id);
}

void TestPracticeModel::regeneratedTokenTakesTheOldOnesPlace()
{
    Model model = Model::fresh(testTime());
    const QByteArray old = model.token;
    model.tokenFate = QStringLiteral("token_revoked");
    const QByteArray token = model.regenerate(testTime());
    QVERIFY(!model.bearerOf(old));
    QCOMPARE(model.bearerOf(token)->id, model.teammate().id);
    QVERIFY(model.tokenWorks());
}

void TestPracticeModel::orderIdsNeverRepeat()
{
    Model model = Model::fresh(testTime());
    QSet<QString> ids;
    for (int i = 0; i < 500; ++i)
        ids.insert(model.takeOrder(testTime()));
    QCOMPARE(ids.size(), 500);
    QCOMPARE(model.ordersTaken, 500);
    QVERIFY(model.tickets.size() < 500);
}

void TestPracticeModel::search_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("expected"); // -1: not a query
    const auto row = [](const char *name, const char *query, int expected) {
        QTest::newRow(name) << QByteArray(query) << expected;
    };
    row("equal", R"({"field":"name","operator":"=","value":"Ines"})", 1);
    row("equal in capitals", R"({"field":"name","operator":"=","value":"INES"})", 1);
    row("not equal", R"({"field":"name","operator":"!=","value":"Ines"})", 0);
    row("later", R"({"field":"created_at","operator":">","value":1700000001})", 0);
    row("earlier, as text", R"({"field":"created_at","operator":"<","value":"1700000001"})", 1);
    row("nested field", R"({"field":"custom_attributes.orders","operator":"=","value":12})", 1);
    row("in", R"({"field":"name","operator":"IN","value":["Jonas","Ines"]})", 1);
    row("not in", R"({"field":"name","operator":"NIN","value":["Jonas","Ines"]})", 0);
    row("contains", R"({"field":"name","operator":"~","value":"ne"})", 1);
    row("contains not", R"({"field":"name","operator":"!~","value":"ne"})", 0);
    row("starts", R"({"field":"name","operator":"^","value":"in"})", 1);
    row("ends", R"({"field":"name","operator":"$","value":"in"})", 0);
    row("missing field is never later", R"({"field":"none","operator":">","value":-1})", 0);
    row("and", R"({"operator":"AND","value":[{"field":"name","operator":"=","value":"Ines"},
        {"field":"created_at","operator":">","value":1800000000}]})",
        0);
    row("or", R"({"operator":"OR","value":[{"field":"name","operator":"=","value":"Ines"},
        {"field":"created_at","operator":">","value":1800000000}]})",
        1);
    row("empty", R"({})", -1);
    row("no operator", R"({"field":"name","value":"Ines"})", -1);
    row("odd operator", R"({"field":"name","operator":"LIKE","value":"Ines"})", -1);
    row("and without list", R"({"operator":"AND","value":7})", -1);
    row("fault inside", R"({"operator":"OR","value":[{"field":"name"}]})", -1);
}

void TestPracticeModel::search()
{
    QFETCH(QByteArray, query);
    QFETCH(int, expected);
    const QJsonObject item{{QStringLiteral("name"), QStringLiteral("Ines")},
        {QStringLiteral("created_at"), 1700000000},
        {QStringLiteral("custom_attributes"), QJsonObject{{QStringLiteral("orders"), 12}}}};
    const std::optional<bool> result = matches(QJsonDocument::fromJson(query).object(), item);
    QCOMPARE(result ? int(*result) : -1, expected);
}

void TestPracticeModel::rateWindowCountsAndStartsAnew()
{
    Weather weather;
    weather.rateLimit = 2;
    RateWindow window;
    QCOMPARE(window.take(1000, weather).remaining, 1);
    QCOMPARE(window.take(1009, weather).reset, 1010);
    const RateWindow::Reading third = window.take(1009, weather);
    QVERIFY(third.exceeded);
    QCOMPARE(third.remaining, 0);
    QVERIFY(!window.take(1010, weather).exceeded);
}

void TestPracticeModel::pinnedRateStays()
{
    Weather weather;
    weather.remaining = 5;
    RateWindow window;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(window.take(1000, weather).remaining, 5);
    weather.remaining = 0;
    QVERIFY(window.take(1000, weather).exceeded);
}

void TestPracticeModel::troubleStrikesBelowItsPathAndSoOften()
{
    Weather weather;
    weather.trouble = Trouble::Drop;
    weather.path = QStringLiteral("/me");
    weather.times = 1;
    QCOMPARE(weather.strike(QStringLiteral("/tags"), false), Trouble::None);
    QCOMPARE(weather.strike(QStringLiteral("/me"), true), Trouble::None); // the pipeline's
    QCOMPARE(weather.strike(QStringLiteral("/me"), false), Trouble::Drop);
    QCOMPARE(weather.strike(QStringLiteral("/me"), false), Trouble::None);
}

QTEST_GUILESS_MAIN(TestPracticeModel)
#include "TestPracticeModel.moc"
