// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scim/ScimBench.h"

#include <QUrlQuery>

using namespace keybearer;

namespace {

QByteArray listJson(const QByteArray &users, int total)
{
    return R"({"totalResults":)" + QByteArray::number(total) + R"(,"Resources":[)" + users + "]}";
}

FakeReply refusal(int status, const QByteArray &scimType)
{
    return FakeReply::json(status,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],
        "detail":"No.","scimType":")"
            + scimType + "\"}");
}

FakeReply config(bool patch)
{
    return FakeReply::json(
        200, patch ? R"({"patch":{"supported":true}})" : R"({"patch":{"supported":false}})");
}

FakeReply schemas(const QByteArray &userNameMutability)
{
    return FakeReply::json(200,
        R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User",
        "attributes":[{"name":"userName","mutability":")"
            + userNameMutability + "\"}]}]}");
}

QString filterOf(const FakeRequest &request)
{
    return QUrlQuery(request.url).queryItemValue(QStringLiteral("filter"), QUrl::FullyDecoded);
}

} // namespace

class TestScimReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ScimBench>(); }
    void cleanup();

    void discoveryReadsConfigAndSchemas();
    void discoveryLivesWithoutSchemas_data();
    void discoveryLivesWithoutSchemas();
    void discoveryNeedsTheConfig_data();
    void discoveryNeedsTheConfig();
    void userIsFoundByItsName();
    void filtersNotUnderstoodArePassedOver_data();
    void filtersNotUnderstoodArePassedOver();
    void searchNeedsExactlyOneUser_data();
    void searchNeedsExactlyOneUser();
    void everyPageIsRead();
    void listsInACircleEnd_data();
    void listsInACircleEnd();
    void filterCannotBeBrokenOutOf();
    void refusedTokenEndsTheSearch();
    void userIsReadByItsOwnId();
    void cancelEndsOnce();
    void deadContextIsNotTold();
    void contextMayDieWhileItIsTold();
    void tokenGoesOnlyToTheBase();

private:
    std::unique_ptr<ScimBench> m_bench;
};

void TestScimReading::cleanup()
{
    QVERIFY(m_bench->isClean());
    m_bench.reset();
}

void TestScimReading::discoveryReadsConfigAndSchemas()
{
    m_bench->nam.on("GET", configPath, config(true));
    m_bench->nam.on("GET", schemasPath, schemas("immutable"));
    std::optional<Result<ScimProvider>> result;
    m_bench->client.discover(this, ScimBench::into(result));
    QVERIFY2(!result, "told before it returned");
    TRY_TOLD(result);
    QVERIFY(result->has_value());
    QVERIFY((*result)->patch);
    QCOMPARE((*result)->userName, Mutability::Immutable);
    const QNetworkRequest raw = m_bench->nam.requests().constFirst().raw;
    QCOMPARE(raw.rawHeader("Authorization"), QByteArray("Bearer scim-token-of-the-workspace"));
    QVERIFY(raw.rawHeader("Accept").startsWith("application/scim+json"));
}

void TestScimReading::discoveryLivesWithoutSchemas_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray();
    QTest::newRow("not implemented") << 501 << QByteArray("{}");
    QTest::newRow("forbidden") << 403 << QByteArray("<html>");
    QTest::newRow("a page") << 200 << QByteArray("<html>");
    QTest::newRow("no user") << 200 << QByteArray(R"({"Resources":[]})");
}

void TestScimReading::discoveryLivesWithoutSchemas()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_bench->nam.on("GET", configPath, config(false));
    m_bench->nam.on("GET", schemasPath, FakeReply::json(status, body));
    std::optional<Result<ScimProvider>> result;
    m_bench->client.discover(this, ScimBench::into(result));
    TRY_TOLD(result);
    QVERIFY(result->has_value());
    QVERIFY(!(*result)->patch);
    QCOMPARE((*result)->userName, Mutability::Unknown);
}

void TestScimReading::discoveryNeedsTheConfig_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("bad token, as Intercom says it")
        << 403
        << QByteArray(
               R"({"type":"error.list","errors":[{"code":"unauthorized","message":"Access Token Invalid"}]})")
        << ErrorKind::Http << QStringLiteral("unauthorized");
    QTest::newRow("bad token, as SCIM says it")
        << 401 << QByteArray(R"({"status":"401","detail":"Access Token Invalid"})")
        << ErrorKind::Http << QString();
    QTest::newRow("not found") << 404 << QByteArray() << ErrorKind::Http << QString();
    QTest::newRow("a page") << 200 << QByteArray("<html>Sign in</html>") << ErrorKind::Malformed
                            << QString();
    QTest::newRow("no content") << 204 << QByteArray() << ErrorKind::Http << QString();
}

void TestScimReading::discoveryNeedsTheConfig()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    m_bench->nam.on("GET", configPath, FakeReply::json(status, body));
    std::optional<Result<ScimProvider>> result;
    m_bench->client.discover(this, ScimBench::into(result));
    TRY_TOLD(result);
    QVERIFY(!result->has_value());
    QCOMPARE(result->error().kind, kind);
    QCOMPARE(result->error().serverCode, code);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

void TestScimReading::userIsFoundByItsName()
{
    m_bench->nam.on("GET", usersPath, FakeReply::json(200, listJson(userJson(oldEmail), 1)));
    std::optional<Result<ScimUser>> result;
    m_bench->client.findUser(QStringLiteral("API@agency.example"), this, ScimBench::into(result));
    TRY_TOLD(result);
    QVERIFY(result->has_value());
    QCOMPARE((*result)->id, QStringLiteral("7"));
    QCOMPARE(m_bench->nam.requests().size(), 1);
    QCOMPARE(filterOf(m_bench->nam.requests().at(0)),
        QStringLiteral("userName eq \"API@agency.example\""));
}

void TestScimReading::filtersNotUnderstoodArePassedOver_data()
{
    QTest::addColumn<QList<int>>("statuses"); // of the three filters; 200 finds, 0 finds nothing
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("result"); // "found", else the error
    QTest::newRow("emails.value") << QList<int>{0, 200} << 2 << QStringLiteral("found");
    QTest::newRow("emails") << QList<int>{0, 400, 200} << 3 << QStringLiteral("found");
    QTest::newRow("400 twice") << QList<int>{400, 400, 200} << 3 << QStringLiteral("found");
    QTest::newRow("other words for no")
        << QList<int>{422, 404, 200} << 3 << QStringLiteral("found");
    QTest::newRow("nowhere") << QList<int>{0, 0, 400} << 3 << QStringLiteral("not found");
    QTest::newRow("none understood") << QList<int>{400, 422, 404} << 3 << QStringLiteral("400");
}

void TestScimReading::filtersNotUnderstoodArePassedOver()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, requests);
    QFETCH(QString, result);
    for (const int status : statuses) {
        m_bench->nam.on("GET", usersPath,
            status == 200     ? FakeReply::json(200, listJson(userJson(oldEmail), 1))
                : status == 0 ? FakeReply::json(200, R"({"totalResults":0})")
                              : refusal(status, "invalidFilter"));
    }
    std::optional<Result<ScimUser>> told;
    m_bench->client.findUser(oldEmail, this, ScimBench::into(told));
    TRY_TOLD(told);
    QCOMPARE(m_bench->nam.requests().size(), requests);
    const QStringList expected{QStringLiteral("userName eq \"api@agency.example\""),
        QStringLiteral("emails.value eq \"api@agency.example\""),
        QStringLiteral("emails eq \"api@agency.example\"")};
    for (int i = 0; i < requests; ++i)
        QCOMPARE(filterOf(m_bench->nam.requests().at(i)), expected.at(i));
    const QString got = told->has_value()           ? QStringLiteral("found")
        : told->error().kind == ErrorKind::NotFound ? QStringLiteral("not found")
                                                    : QString::number(told->error().httpStatus);
    QCOMPARE(got, result);
}

void TestScimReading::searchNeedsExactlyOneUser_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("result"); // the id, else the error's subject
    const QByteArray mine = userJson(oldEmail);
    const QByteArray other = userJson(QStringLiteral("owner@customer.example"), "8");
    const QByteArray twin = userJson(QStringLiteral("API@AGENCY.example"), "9");
    QTest::newRow("one") << listJson(mine, 1) << QStringLiteral("7");
    QTest::newRow("filter ignored") << listJson(other + "," + mine, 2) << QStringLiteral("7");
    QTest::newRow("filter ignored, not there") << listJson(other, 1) << oldEmail;
    QTest::newRow("two") << listJson(mine + "," + twin, 2) << QStringLiteral("users.several");
    const QByteArray shares =
        R"({"id":"5","userName":"dana@customer.example","active":true,"emails":[)"
        R"({"value":"dana@customer.example","primary":true},{"value":"api@agency.example"}]})";
    QTest::newRow("somebody's second address") << listJson(shares, 1) << oldEmail;
    QTest::newRow("one beside somebody's second address")
        << listJson(shares + "," + mine, 2) << QStringLiteral("7");
    QTest::newRow("the same twice") << listJson(mine + "," + mine, 2) << QStringLiteral("id");
}

void TestScimReading::searchNeedsExactlyOneUser()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, result);
    m_bench->nam.on("GET", usersPath, FakeReply::json(200, list));
    std::optional<Result<ScimUser>> told;
    m_bench->client.findUser(oldEmail, this, ScimBench::into(told));
    TRY_TOLD(told);
    QCOMPARE(told->has_value() ? (*told)->id : told->error().subject, result);
}

void TestScimReading::everyPageIsRead()
{
    const QByteArray first = userJson(QStringLiteral("a@x.example"), "1") + ","
        + userJson(QStringLiteral("b@x.example"), "2");
    m_bench->nam.on("GET", usersPath, FakeReply::json(200, listJson(first, 3)));
    m_bench->nam.on("GET", usersPath, FakeReply::json(200, listJson(userJson(oldEmail), 3)));
    std::optional<Result<ScimUser>> told;
    m_bench->client.findUser(oldEmail, this, ScimBench::into(told));
    TRY_TOLD(told);
    QVERIFY(told->has_value());
    QCOMPARE(m_bench->nam.requests().size(), 2);
    const QUrlQuery query(m_bench->nam.requests().at(1).url);
    QCOMPARE(query.queryItemValue(QStringLiteral("startIndex")), QStringLiteral("3"));
}

void TestScimReading::listsInACircleEnd_data()
{
    QTest::addColumn<bool>("newIds");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the same page again") << false << false << ErrorKind::Malformed;
    QTest::newRow("an empty page") << false << true << ErrorKind::Malformed;
    QTest::newRow("new users without end") << true << false << ErrorKind::TooLarge;
}

void TestScimReading::listsInACircleEnd()
{
    QFETCH(bool, newIds);
    QFETCH(bool, empty);
    QFETCH(ErrorKind, kind);
    int asked = 0;
    m_bench->nam.on("GET", usersPath, [&](const FakeRequest &) {
        const QByteArray id = QByteArray::number(newIds ? ++asked : 1);
        const QByteArray page = empty ? QByteArray() : userJson(QStringLiteral("x@x.example"), id);
        return FakeReply::json(200, listJson(page, 1'000'000));
    });
    std::optional<Result<ScimUser>> told;
    m_bench->client.findUser(oldEmail, this, ScimBench::into(told));
    TRY_TOLD(told);
    QVERIFY(!told->has_value());
    QCOMPARE(told->error().kind, kind);
    QVERIFY(m_bench->nam.requests().size() <= 20);
}

void TestScimReading::filterCannotBeBrokenOutOf()
{
    m_bench->nam.on("GET", usersPath, FakeReply::json(200, R"({"totalResults":0})"));
    std::optional<Result<ScimUser>> told;
    const QString hostile = QStringLiteral("a\" or id pr or \"\\+&count=0#@x.example");
    m_bench->client.findUser(hostile, this, ScimBench::into(told));
    TRY_TOLD(told);
    const FakeRequest request = m_bench->nam.requests().constFirst();
    QCOMPARE(QUrlQuery(request.url).queryItems().size(), 1);
    QCOMPARE(filterOf(request),
        QStringLiteral("userName eq \"a\\\" or id pr or \\\"\\\\+&count=0#@x.example\""));
    QVERIFY(request.url.toEncoded().contains("%2B%26count%3D0%23"));
}

void TestScimReading::refusedTokenEndsTheSearch()
{
    m_bench->nam.on("GET", usersPath, FakeReply::json(401, "{}"));
    std::optional<Result<ScimUser>> told;
    m_bench->client.findUser(oldEmail, this, ScimBench::into(told));
    TRY_TOLD(told);
    QCOMPARE(told->error().httpStatus, 401);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

void TestScimReading::userIsReadByItsOwnId()
{
    m_bench->nam.on("GET", userPath, FakeReply::json(200, userJson(newEmail)));
    m_bench->nam.on("GET", userPath, FakeReply::json(200, userJson(newEmail, "8")));
    m_bench->nam.on("GET", userPath, refusal(404, ""));
    std::optional<Result<ScimUser>> right, other, gone;
    m_bench->client.readUser(QStringLiteral("7"), this, ScimBench::into(right));
    TRY_TOLD(right);
    QCOMPARE((*right)->address(), newEmail);
    m_bench->client.readUser(QStringLiteral("7"), this, ScimBench::into(other));
    TRY_TOLD(other);
    QCOMPARE(other->error().kind, ErrorKind::Malformed);
    m_bench->client.readUser(QStringLiteral("7"), this, ScimBench::into(gone));
    TRY_TOLD(gone);
    QCOMPARE(gone->error().httpStatus, 404);
}

void TestScimReading::cancelEndsOnce()
{
    m_bench->nam.on("GET", configPath, FakeReply::hanging());
    std::optional<Result<ScimProvider>> result;
    ScimJob *job = m_bench->client.discover(this, ScimBench::into(result));
    QTRY_COMPARE(m_bench->nam.requests().size(), 1);
    job->cancel();
    job->cancel();
    TRY_TOLD(result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    m_bench->clock.advance(120'000);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

void TestScimReading::deadContextIsNotTold()
{
    m_bench->nam.on("GET", configPath, FakeReply::hanging());
    m_bench->nam.on("GET", usersPath, FakeReply::hanging());
    std::optional<Result<ScimProvider>> provider;
    std::optional<Result<ScimUser>> found;
    auto context = std::make_unique<QObject>();
    m_bench->client.discover(context.get(), ScimBench::into(provider));
    m_bench->client.findUser(oldEmail, context.get(), ScimBench::into(found));
    QTRY_VERIFY(m_bench->nam.requests().size() >= 2);
    context.reset();
    QTRY_COMPARE(m_bench->nam.open(), 0); // dropped, long before its deadline
    m_bench->clock.advance(120'000);
    QVERIFY(!provider);
    QVERIFY(!found);
}

void TestScimReading::contextMayDieWhileItIsTold()
{
    m_bench->nam.on("GET", userPath, FakeReply::json(200, userJson(oldEmail)));
    auto *context = new QObject;
    bool told = false;
    m_bench->client.readUser(
        QStringLiteral("7"), context, [&told, context](const Result<ScimUser> &user) {
            delete context;
            told = user.has_value();
        });
    TRY_TOLD(told);
}

void TestScimReading::tokenGoesOnlyToTheBase()
{
    m_bench->nam.on("GET", configPath,
        FakeReply::json(302, "").withHeader(
            "Location", "https://evil.example/scim/v2/ServiceProviderConfig"));
    std::optional<Result<ScimProvider>> result;
    m_bench->client.discover(this, ScimBench::into(result));
    TRY_TOLD(result);
    QCOMPARE(result->error().kind, ErrorKind::Redirect);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestScimReading)
#include "TestScimReading.moc"
