// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Orders.h"
#include "app/practice/RestApi.h"
#include "tests/app/practice/PracticeCalls.h"

#include <QTest>

using namespace keybearer::practice;

namespace {

QJsonObject order(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QByteArray nothingFound =
    R"({"query":{"field":"created_at","operator":">","value":4102444800}})";

} // namespace

class TestPracticeRest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meShowsTheTeammateBehindTheToken();
    void roleComesWithTheVersion_data();
    void roleComesWithTheVersion();
    void rateHeadersOnlyForAGoodToken();
    void requestIdIsTheSameInHeadAndBody();
    void situation_data();
    void situation();
    void permissionRefusal_data();
    void permissionRefusal();
    void permissionsBindTheTeammatesTokenOnly();
    void searchThatMatchesNothingIsEmpty_data();
    void searchThatMatchesNothingIsEmpty();
    void pagesGoOn();
    void activityLogGrowsWithWhatHappens_data();
    void activityLogGrowsWithWhatHappens();
    void newAddressStandsBehindLaterEntries();
    void removedTeammateIsSeenByTheWitness();
    void throttleTellsWhenToComeBack();
    void slowApiAnswersLater();
    void orderBecomesATicket();
};

void TestPracticeRest::meShowsTheTeammateBehindTheToken()
{
    Stage stage = freshStage();
    RestApi api(stage);
    const Answer mine = api.answer(request("GET", QStringLiteral("/me"), stage.model.token));
    QCOMPARE(mine.status, 200);
    const QJsonObject me = bodyOf(mine);
    QCOMPARE(me.value(QStringLiteral("id")).toString(), stage.model.teammate().id);
    QCOMPARE(me.value(QStringLiteral("email")).toString(), stage.model.teammate().email);
    QCOMPARE(me.value(QStringLiteral("email_verified")).toBool(), true);
    const QJsonObject app = me.value(QStringLiteral("app")).toObject();
    QCOMPARE(app.value(QStringLiteral("id_code")).toString(), stage.model.workspaceId);
    const Answer theirs =
        api.answer(request("GET", QStringLiteral("/me"), stage.model.witnessToken));
    QCOMPARE(bodyOf(theirs).value(QStringLiteral("id")).toString(), stage.model.owner().id);
}

void TestPracticeRest::roleComesWithTheVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("inMe");
    QTest::addColumn<bool>("inAdmins");
    QTest::newRow("2.15") << QByteArray("2.15") << false << false;
    QTest::newRow("2.16") << QByteArray("2.16") << false << true;
    QTest::newRow("none") << QByteArray() << false << true;
    QTest::newRow("Preview") << QByteArray("Preview") << true << true;
}

void TestPracticeRest::roleComesWithTheVersion()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, inMe);
    QFETCH(bool, inAdmins);
    Stage stage = freshStage();
    RestApi api(stage);
    Request asked = request("GET", QStringLiteral("/me"), stage.model.token);
    asked.headers.insert("intercom-version", version);
    const Answer me = api.answer(asked);
    QCOMPARE(bodyOf(me).contains(QStringLiteral("role")), inMe);
    QCOMPARE(headerOf(me, "Intercom-Version"), version.isEmpty() ? QByteArray("2.16") : version);
    asked.path = QStringLiteral("/admins");
    const QJsonArray admins = bodyOf(api.answer(asked)).value(QStringLiteral("admins")).toArray();
    QCOMPARE(admins.size(), stage.model.admins.size());
    QCOMPARE(admins.first().toObject().contains(QStringLiteral("role")), inAdmins);
}

void TestPracticeRest::rateHeadersOnlyForAGoodToken()
{
    Stage stage = freshStage();
    RestApi api(stage);
    const Answer good = api.answer(request("GET", QStringLiteral("/me"), stage.model.token));
    QCOMPARE(headerOf(good, "X-RateLimit-Limit"), QByteArray("1667"));
    QCOMPARE(headerOf(good, "X-RateLimit-Remaining"), QByteArray("1666"));
    QCOMPARE(headerOf(good, "X-RateLimit-Reset").toLongLong(), testTime().toSecsSinceEpoch() + 10);
    const Answer bad = api.answer(request("GET", QStringLiteral("/me"), makeToken()));
    QCOMPARE(bad.status, 401);
    QVERIFY(headerOf(bad, "X-RateLimit-Limit").isEmpty());
    stage.model.taken.insert(QStringLiteral("identify"));
    const Answer scope = api.answer(request("GET", QStringLiteral("/me"), stage.model.token));
    QCOMPARE(scope.status, 401);
    QVERIFY(!headerOf(scope, "X-RateLimit-Limit").isEmpty());
}

void TestPracticeRest::requestIdIsTheSameInHeadAndBody()
{
    Stage stage = freshStage();
    RestApi api(stage);
    const Answer bad = api.answer(request("GET", QStringLiteral("/me"), makeToken()));
    const QString id = bodyOf(bad).value(QStringLiteral("request_id")).toString();
    QCOMPARE(id.size(), 36);
    QCOMPARE(headerOf(bad, "X-Request-Id"), id.toLatin1());
}

void TestPracticeRest::situation_data()
{
    QTest::addColumn<QByteArray>("orders"); // one a line
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *orders, const char *path, int status,
                         const char *code, const char *method = "GET") {
        QTest::newRow(name) << QByteArray(orders) << QByteArray(method) << QString::fromLatin1(path)
                            << status << QString::fromLatin1(code);
    };
    row("fine", "", "/me", 200, "");
    row("revoked", R"({"do":"revoke_token"})", "/me", 401, "token_revoked");
    row("revoked otherwise", R"({"do":"revoke_token","code":"unauthorized"})", "/me", 401,
        "unauthorized");
    row("not found", R"({"do":"token_code","code":"token_not_found"})", "/me", 401,
        "token_not_found");
    row("suspended", R"({"do":"token_code","code":"token_suspended"})", "/me", 401,
        "token_suspended");
    row("blocked", R"({"do":"token_code","code":"token_blocked"})", "/me", 403, "token_blocked");
    row("expired", R"({"do":"expire"})", "/me", 401, "token_expired");
    row("regenerated", R"({"do":"regenerate"})", "/me", 401, "unauthorized");
    row("removed", R"({"do":"delete_teammate"})", "/me", 401, "unauthorized");
    row("restored", "{\"do\":\"expire\"}\n{\"do\":\"restore_token\"}", "/me", 200, "");
    row("seat gone, reading", R"({"do":"remove_seat"})", "/conversations", 200, "");
    row("seat gone, strict", R"({"do":"remove_seat","strict":true})", "/conversations", 403,
        "action_forbidden");
    row("allowlist", R"({"do":"ip_allowlist"})", "/me", 403, "forbidden");
    row("plan", R"({"do":"plan_restricted"})", "/me", 403, "api_plan_restricted");
    row("plan, one path", R"({"do":"plan_restricted","path":"/news"})", "/news/newsfeeds", 403,
        "api_plan_restricted");
    row("plan, another path", R"({"do":"plan_restricted","path":"/news"})", "/me", 200, "");
    row("feature off", R"({"do":"feature_off","path":"/news"})", "/news/newsfeeds", 404,
        "not_found");
    row("throttled", R"({"do":"throttle"})", "/me", 429, "rate_limit_exceeded");
    row("rate used up", R"({"do":"low_rate","remaining":0})", "/me", 429, "rate_limit_exceeded");
    row("server error", R"({"do":"server_error"})", "/me", 500, "server_error");
    row("unavailable", R"({"do":"server_error","status":503})", "/me", 503, "service_unavailable");
    row("gateway", R"({"do":"server_error","status":502})", "/me", 502, "");
    row("edge", R"({"do":"edge_block"})", "/me", 403, "");
    row("redirect", R"({"do":"redirect","status":307})", "/me", 307, "");
    row("captive portal", R"({"do":"captive_portal"})", "/me", 200, "");
    row("calm again", "{\"do\":\"edge_block\"}\n{\"do\":\"calm\"}", "/me", 200, "");
    row("unknown path", "", "/macaroni", 404, "not_found");
    row("unknown method", "", "/me", 404, "not_found", "DELETE");
    row("logs without a bound", "", "/admins/activity_logs", 404, "parameter_not_found");
    row("no such admin", "", "/admins/1", 404, "admin_not_found");
    row("no such contact", "", "/contacts/none", 404, "not_found");
    row("no such job", "", "/jobs/status/none", 404, "job_not_found");
    row("events of a contact", "", "/events?type=user&user_id=buyer-1001", 200, "");
    row("events, older form", "", "/events?type=user&filter[user_id]=buyer-1001", 200, "");
    row("events of nobody", "", "/events?type=user&user_id=none", 404, "not_found");
    row("events of whom", "", "/events?type=user", 400, "parameter_invalid");
    row("page of none", "", "/contacts?per_page=0", 400, "parameter_invalid");
    row("search without a query", "", "/contacts/search", 400, "parameter_invalid", "POST");
}

void TestPracticeRest::situation()
{
    QFETCH(QByteArray, orders);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, code);
    Stage stage = freshStage();
    RestApi api(stage);
    const QByteArray token = stage.model.token;
    const QList<QByteArray> lines = orders.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            QCOMPARE(Orders::apply(stage, order(line), testTime()), QString());
    }
    const Answer answer = api.answer(request(method, path, token, "{}"));
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
}

void TestPracticeRest::permissionRefusal_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *permission, const char *path, const char *method = "GET") {
        QTest::newRow(path) << QString::fromLatin1(permission) << QByteArray(method)
                            << QString::fromLatin1(path);
    };
    row("identify", "/me");
    row("read_admins", "/admins");
    row("read_one_admin", "/admins/1");
    row("read_admin_activity_logs", "/admins/activity_logs?created_at_after=0");
    row("list_users_companies", "/contacts?per_page=1");
    row("list_users_companies", "/contacts/search", "POST");
    row("list_users_companies", "/companies?per_page=1");
    row("list_users_companies", "/segments");
    row("read_one_user_company", "/contacts/none");
    row("read_tags", "/tags");
    row("read_conversations", "/conversations?per_page=1");
    row("read_tickets", "/ticket_types");
    row("read_tickets", "/ticket_states");
    row("read_tickets", "/tickets/search", "POST");
    row("read_events", "/events?type=user&filter[user_id]=none");
    row("read_data_attributes", "/data_attributes?model=contact");
    row("read_articles", "/articles?per_page=1");
    row("read_articles", "/help_center/collections?per_page=1");
    row("read_news", "/news/newsfeeds");
    row("read_content_data", "/subscription_types");
    row("read_ai_content", "/ai/content_import_sources");
    row("read_data_connectors", "/data_connectors?per_page=1");
    row("read_jobs", "/jobs/status/none");
    row("ip_allowlist", "/ip_allowlist");
    row("teams", "/teams");
    row("write_tickets", "/tickets", "POST");
}

void TestPracticeRest::permissionRefusal()
{
    QFETCH(QString, permission);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    Stage stage = freshStage();
    RestApi api(stage);
    const Request asked = request(method, path, stage.model.token, nothingFound);
    QVERIFY(api.answer(asked).status != 401);

    QJsonObject take{{QStringLiteral("do"), QStringLiteral("take_permissions")},
        {QStringLiteral("permissions"), QJsonArray{permission}}};
    QCOMPARE(Orders::apply(stage, take, testTime()), QString());
    const Answer classic = api.answer(asked);
    QCOMPARE(classic.status, 401);
    QCOMPARE(codeOf(classic), QStringLiteral("token_unauthorized"));

    take.insert(QStringLiteral("style"), QStringLiteral("named"));
    QCOMPARE(Orders::apply(stage, take, testTime()), QString());
    const Answer named = api.answer(asked);
    QCOMPARE(named.status, 403);
    QCOMPARE(codeOf(named), QStringLiteral("forbidden"));
    QVERIFY(named.body.contains("required scope ("));
}

void TestPracticeRest::permissionsBindTheTeammatesTokenOnly()
{
    Stage stage = freshStage();
    RestApi api(stage);
    QCOMPARE(Orders::apply(stage, order(R"({"do":"take_permissions"})"), testTime()), QString());
    QCOMPARE(api.answer(request("GET", QStringLiteral("/tags"), stage.model.token)).status, 401);
    QCOMPARE(
        api.answer(request("GET", QStringLiteral("/tags"), stage.model.witnessToken)).status, 200);
}

void TestPracticeRest::searchThatMatchesNothingIsEmpty_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::newRow("contacts") << QStringLiteral("/contacts/search") << QStringLiteral("data");
    QTest::newRow("tickets") << QStringLiteral("/tickets/search") << QStringLiteral("tickets");
    QTest::newRow("conversations")
        << QStringLiteral("/conversations/search") << QStringLiteral("conversations");
}

void TestPracticeRest::searchThatMatchesNothingIsEmpty()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    Stage stage = freshStage();
    stage.model.takeOrder(testTime());
    RestApi api(stage);
    const QJsonObject none =
        bodyOf(api.answer(request("POST", path, stage.model.token, nothingFound)));
    QVERIFY(none.value(key).isArray());
    QVERIFY(none.value(key).toArray().isEmpty());
    QCOMPARE(none.value(QStringLiteral("total_count")).toInt(-1), 0);
    QByteArray all = nothingFound;
    all.replace("\">\"", "\"<\"");
    const QJsonObject some = bodyOf(api.answer(request("POST", path, stage.model.token, all)));
    QVERIFY(!some.value(key).toArray().isEmpty());
}

void TestPracticeRest::pagesGoOn()
{
    Stage stage = freshStage();
    RestApi api(stage);
    QStringList ids;
    QString after;
    for (int page = 0; page < 5; ++page) {
        const QString path = QStringLiteral("/contacts?per_page=2&starting_after=") + after;
        const QJsonObject body = bodyOf(api.answer(request("GET", path, stage.model.token)));
        const QJsonArray data = body.value(QStringLiteral("data")).toArray();
        for (const QJsonValue contact : data)
            ids << contact.toObject().value(QStringLiteral("id")).toString();
        const QJsonObject next =
            body.value(QStringLiteral("pages")).toObject().value(QStringLiteral("next")).toObject();
        after = next.value(QStringLiteral("starting_after")).toString();
        if (after.isEmpty())
            break;
    }
    QCOMPARE(ids.size(), 3);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 3);
}

void TestPracticeRest::activityLogGrowsWithWhatHappens_data()
{
    QTest::addColumn<QByteArray>("happening");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *happening, const char *type) {
        QTest::newRow(happening) << QByteArray(happening) << QString::fromLatin1(type);
    };
    row(R"({"do":"regenerate"})", "app_package_token_regeneration");
    row(R"({"do":"revoke_token"})", "oauth_token_revocation");
    row(R"({"do":"delete_teammate"})", "admin_deletion");
    row(R"({"do":"sync_remove"})", "admin_deprovisioned");
    row(R"({"do":"login"})", "admin_login_success");
    row(R"({"do":"reset_password"})", "admin_password_reset_success");
    row(R"({"do":"two_factor"})", "admin_two_factor_auth_change");
    row(R"({"do":"take_permissions"})", "admin_permission_change");
    row(R"({"do":"remove_seat"})", "seat_revoke");
    row(R"({"do":"ip_allowlist"})", "security_settings_change");
}

void TestPracticeRest::activityLogGrowsWithWhatHappens()
{
    QFETCH(QByteArray, happening);
    QFETCH(QString, type);
    Stage stage = freshStage();
    RestApi api(stage);
    QCOMPARE(Orders::apply(stage, order(happening), testTime()), QString());
    stage.weather = Weather();
    const QString path = QStringLiteral("/admins/activity_logs?created_at_after=%1")
                             .arg(testTime().toSecsSinceEpoch());
    const QJsonObject body = bodyOf(api.answer(request("GET", path, stage.model.witnessToken)));
    const QJsonObject newest =
        body.value(QStringLiteral("activity_logs")).toArray().first().toObject();
    QCOMPARE(newest.value(QStringLiteral("activity_type")).toString(), type);
    const Answer known = api.answer(request(
        "GET", QStringLiteral("/admins/activity_log_event_types"), stage.model.witnessToken));
    QVERIFY(bodyOf(known).value(QStringLiteral("event_types")).toArray().contains(type));
}

void TestPracticeRest::newAddressStandsBehindLaterEntries()
{
    Stage stage = freshStage();
    RestApi api(stage);
    for (const char *text :
        {R"({"do":"change_email","email":"new@c.example"})", R"({"do":"login"})"})
        QCOMPARE(Orders::apply(stage, order(text), testTime()), QString());
    const QString path = QStringLiteral("/admins/activity_logs?created_at_after=0&per_page=1");
    const QJsonObject body = bodyOf(api.answer(request("GET", path, stage.model.token)));
    const QJsonObject newest =
        body.value(QStringLiteral("activity_logs")).toArray().first().toObject();
    const QJsonObject by = newest.value(QStringLiteral("performed_by")).toObject();
    QCOMPARE(by.value(QStringLiteral("email")).toString(), QStringLiteral("new@c.example"));
}

void TestPracticeRest::removedTeammateIsSeenByTheWitness()
{
    Stage stage = freshStage();
    RestApi api(stage);
    const QString path = QStringLiteral("/admins/") + stage.model.teammate().id;
    QCOMPARE(api.answer(request("GET", path, stage.model.witnessToken)).status, 200);
    QCOMPARE(Orders::apply(stage, order(R"({"do":"delete_teammate"})"), testTime()), QString());
    const Answer gone = api.answer(request("GET", path, stage.model.witnessToken));
    QCOMPARE(codeOf(gone), QStringLiteral("admin_not_found"));
}

void TestPracticeRest::throttleTellsWhenToComeBack()
{
    Stage stage = freshStage();
    RestApi api(stage);
    QCOMPARE(
        Orders::apply(stage, order(R"({"do":"throttle","retry_after":7,"times":1})"), testTime()),
        QString());
    const Request asked = request("GET", QStringLiteral("/me"), stage.model.token);
    const Answer answer = api.answer(asked);
    QCOMPARE(headerOf(answer, "Retry-After"), QByteArray("7"));
    QCOMPARE(headerOf(answer, "X-RateLimit-Remaining"), QByteArray("0"));
    QCOMPARE(api.answer(asked).status, 200);
}

void TestPracticeRest::slowApiAnswersLater()
{
    Stage stage = freshStage();
    RestApi api(stage);
    QCOMPARE(Orders::apply(stage, order(R"({"do":"slow","ms":250})"), testTime()), QString());
    QCOMPARE(api.answer(request("GET", QStringLiteral("/me"), stage.model.token)).delay_ms, 250);
    QCOMPARE(Orders::apply(stage, order(R"({"do":"slow","on":false})"), testTime()), QString());
    QCOMPARE(api.answer(request("GET", QStringLiteral("/me"), stage.model.token)).delay_ms, 0);
}

void TestPracticeRest::orderBecomesATicket()
{
    Stage stage = freshStage();
    RestApi api(stage);
    const Request asked = request("POST", QStringLiteral("/tickets"), stage.model.token,
        R"({"ticket_type_id":"5","contacts":[{"external_id":"buyer-1001"}]})");
    const QJsonObject ticket = bodyOf(api.answer(asked));
    const QString path =
        QStringLiteral("/tickets/") + ticket.value(QStringLiteral("id")).toString();
    QCOMPARE(bodyOf(api.answer(request("GET", path, stage.model.token))), ticket);
    QCOMPARE(Orders::apply(stage, order(R"({"do":"remove_seat"})"), testTime()), QString());
    QCOMPARE(codeOf(api.answer(asked)), QStringLiteral("action_forbidden"));
    QCOMPARE(stage.model.ordersTaken, 1);
}

QTEST_GUILESS_MAIN(TestPracticeRest)
#include "TestPracticeRest.moc"
