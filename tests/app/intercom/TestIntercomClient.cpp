// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/IntercomClient.h"
#include "tests/app/intercom/Exchanges.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"

#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace keybearer;
using namespace keybearer::test;

class TestIntercomClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void meIsReadAndComesLater();
    void requestIsMadeAsEveryCallOfOurs();
    void baseMayHaveAPathOfItsOwn();
    void idStaysOneStepOfThePath();
    void logsAreBoundedOnBothSides();
    void wrongShapeNamesWhatIsMissing();
    void refusalIsAnErrorWithItsEvidence();
    void silenceIsATimeout();
    void cancelIsNoTimeout();
    void deadContextIsNeverCalled();
    void anotherTokenLeavesTheFirstAlone();
    void adminsAndAllowlistAreRead();

private:
    void answer(const QByteArray &path, const FakeReply &reply) { m_nam->on("GET", path, reply); }
    template <class Dto> IntercomClient::Then<Dto> into(std::optional<Called<Dto>> &slot)
    {
        return [this, &slot](const Called<Dto> &called) {
            ++m_calls;
            slot = called;
        };
    }
    bool isCalled()
    {
        for (int i = 0; i < 20 && m_calls == 0; ++i)
            m_clock->advance(1);
        return m_calls == 1;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeNam> m_nam;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<IntercomClient> m_client;
    int m_calls = 0;
};

namespace {

SecretPtr secret(const char *bytes)
{
    return Secret::take(QByteArray(bytes)).value();
}

} // namespace

void TestIntercomClient::init()
{
    m_calls = 0;
    m_clock = std::make_unique<FakeClock>();
    m_nam = std::make_unique<FakeNam>(*m_clock);
    m_http = std::make_unique<HttpClient>(
        *m_nam, *m_clock, QUrl(QStringLiteral("http://127.0.0.1:4010")));
    m_client = std::make_unique<IntercomClient>(*m_http, secret("test-token-0123456789"), "2.16");
}

void TestIntercomClient::cleanup()
{
    m_client.reset();
    m_http.reset();
    m_nam.reset();
    m_clock.reset();
}

void TestIntercomClient::meIsReadAndComesLater()
{
    answer("/me", FakeReply::json(200, meBody()));
    std::optional<Called<Teammate>> called;
    m_client->identify({}, this, into(called));
    QVERIFY(!called);
    QVERIFY(isCalled());
    QCOMPARE(called->answer.cause, Cause::Ok);
    QVERIFY(called->answer.fromIntercom);
    QCOMPARE(called->value->email, QStringLiteral("admin1@email.com"));
    QCOMPARE(called->exchange.status, 200);
}

void TestIntercomClient::requestIsMadeAsEveryCallOfOurs()
{
    const HttpRequest request = m_client->request("GET", QStringLiteral("/me"),
        {.deadline_ms = 2000, .giveUpAt_ns = 9, .urgency = Urgency::Background});
    QCOMPARE(request.deadline_ms, 2000);
    QCOMPARE(request.giveUpAt_ns, 9);
    QCOMPARE(request.urgency, Urgency::Background);
    QVERIFY(!request.isChange);
    answer("/me", FakeReply::json(200, meBody()));
    std::optional<Called<Teammate>> called;
    m_client->identify({}, this, into(called));
    QVERIFY(isCalled());
    const QNetworkRequest sent = m_nam->requests().first().raw;
    QCOMPARE(sent.rawHeader("Intercom-Version"), QByteArray("2.16"));
    QCOMPARE(sent.rawHeader("Accept"), QByteArray("application/json"));
    QCOMPARE(sent.rawHeader("Authorization"), QByteArray("Bearer test-token-0123456789"));
}

void TestIntercomClient::baseMayHaveAPathOfItsOwn()
{
    HttpClient http(*m_nam, *m_clock, QUrl(QStringLiteral("http://127.0.0.1:4010/intercom")));
    const IntercomClient client(http, secret("test-token-0123456789"), "2.16");
    answer("/intercom/me", FakeReply::json(200, meBody()));
    std::optional<Called<Teammate>> called;
    client.identify({}, this, into(called));
    QVERIFY(isCalled());
    QVERIFY(called->value);
}

void TestIntercomClient::idStaysOneStepOfThePath()
{
    for (const char *id : {"7", "a?b=c", "a#b", "a%2Fb", "a&b"}) {
        const HttpRequest request =
            m_client->request("GET", IntercomClient::adminPath(QString::fromLatin1(id)), {});
        QCOMPARE(request.url.path(QUrl::FullyDecoded),
            QString(QStringLiteral("/admins/") + QString::fromLatin1(id)));
        QVERIFY(!request.url.hasQuery());
        QVERIFY(!request.url.hasFragment());
        QVERIFY(request.url.isValid());
    }
}

void TestIntercomClient::logsAreBoundedOnBothSides()
{
    answer("/admins/activity_logs", FakeReply::json(200, R"({"activity_logs":[]})"));
    std::optional<Called<ActivityLogPage>> called;
    m_client->activityLogs(100, 200, {}, this, into(called));
    QVERIFY(isCalled());
    QVERIFY(called->value);
    const QUrlQuery query(m_nam->requests().first().url);
    QCOMPARE(query.queryItemValue(QStringLiteral("created_at_after")), QStringLiteral("100"));
    QCOMPARE(query.queryItemValue(QStringLiteral("created_at_before")), QStringLiteral("200"));
}

void TestIntercomClient::wrongShapeNamesWhatIsMissing()
{
    answer("/me", FakeReply::json(200, R"({"type":"admin","id":"7","id":"8"})"));
    std::optional<Called<Teammate>> called;
    m_client->identify({}, this, into(called));
    QVERIFY(isCalled());
    QCOMPARE(called->answer.cause, Cause::Malformed);
    QCOMPARE(called->value.error().kind, ErrorKind::Malformed);
    QCOMPARE(called->value.error().subject, QStringLiteral("id"));
}

void TestIntercomClient::refusalIsAnErrorWithItsEvidence()
{
    const Exchange dead = refused(401, "unauthorized", "Access Token Invalid");
    answer("/me", FakeReply::json(401, dead.body).withHeader("X-Request-Id", "h-1"));
    std::optional<Called<Teammate>> called;
    m_client->identify({}, this, into(called));
    QVERIFY(isCalled());
    QCOMPARE(called->answer.cause, Cause::TokenInvalid);
    const Error error = called->value.error();
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.serverCode, QStringLiteral("unauthorized"));
    QCOMPARE(error.serverMessage, QStringLiteral("Access Token Invalid"));
    QCOMPARE(error.requestId, QStringLiteral("r-1"));
}

void TestIntercomClient::silenceIsATimeout()
{
    answer("/me", FakeReply::hanging());
    std::optional<Called<Teammate>> called;
    m_client->identify({.deadline_ms = 500}, this, into(called));
    m_clock->advance(499);
    QCOMPARE(m_calls, 0);
    m_clock->advance(2);
    QVERIFY(isCalled());
    QCOMPARE(called->answer.cause, Cause::Timeout);
    QCOMPARE(called->value.error().kind, ErrorKind::Timeout);
}

void TestIntercomClient::cancelIsNoTimeout()
{
    answer("/me", FakeReply::hanging());
    std::optional<Called<Teammate>> called;
    HttpJob *job = m_client->identify({}, this, into(called));
    m_clock->advance(10);
    job->cancel();
    QVERIFY(isCalled());
    QCOMPARE(called->answer.cause, Cause::Cancelled);
}

void TestIntercomClient::deadContextIsNeverCalled()
{
    answer("/me", FakeReply::json(200, meBody()));
    std::optional<Called<Teammate>> called;
    auto context = std::make_unique<QObject>();
    m_client->identify({}, context.get(), into(called));
    context.reset();
    QVERIFY(!isCalled());
    QCOMPARE(m_nam->open(), 0);
}

void TestIntercomClient::anotherTokenLeavesTheFirstAlone()
{
    answer("/me", FakeReply::json(200, meBody()));
    const IntercomClient other = m_client->with(secret("another-token-9876543210"));
    std::optional<Called<Teammate>> called;
    other.identify({}, this, into(called));
    QVERIFY(isCalled());
    m_calls = 0;
    m_client->identify({}, this, into(called));
    QVERIFY(isCalled());
    QCOMPARE(m_nam->requests().at(0).raw.rawHeader("Authorization"),
        QByteArray("Bearer another-token-9876543210"));
    QCOMPARE(m_nam->requests().at(1).raw.rawHeader("Authorization"),
        QByteArray("Bearer test-token-0123456789"));
}

void TestIntercomClient::adminsAndAllowlistAreRead()
{
    answer("/admins", FakeReply::json(200, R"({"admins":[{"type":"admin","id":"1"}]})"));
    answer("/admins/1", FakeReply::json(200, R"({"type":"admin","id":"1"})"));
    answer("/ip_allowlist", FakeReply::json(200, R"({"enabled":false,"ip_allowlist":[]})"));
    std::optional<Called<QList<Teammate>>> admins;
    m_client->admins({}, this, into(admins));
    QVERIFY(isCalled());
    QCOMPARE(admins->value->size(), 1);
    m_calls = 0;
    std::optional<Called<Teammate>> admin;
    m_client->admin(QStringLiteral("1"), {}, this, into(admin));
    QVERIFY(isCalled());
    QCOMPARE(admin->value->id, QStringLiteral("1"));
    m_calls = 0;
    std::optional<Called<IpAllowlist>> allowlist;
    m_client->ipAllowlist({}, this, into(allowlist));
    QVERIFY(isCalled());
    QVERIFY(!allowlist->value->enabled);
}

QTEST_GUILESS_MAIN(TestIntercomClient)
#include "TestIntercomClient.moc"
