// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scim/ScimBench.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace keybearer;

namespace {

ScimUser user()
{
    return *parseScimUser(userJson(oldEmail));
}

ScimProvider provider(bool patch)
{
    ScimProvider told;
    told.patch = patch;
    return told;
}

} // namespace

class TestScimSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ScimBench>(); }
    void cleanup();

    void changeIsSentAsPreviewed_data();
    void changeIsSentAsPreviewed();
    void answersToAChange_data();
    void answersToAChange();
    void connectionLostAfterApplyingSendsOnce();
    void silenceWhileChangingSendsOnce();
    void forgedChangesDoNotLeave_data();
    void forgedChangesDoNotLeave();
    void cancelledChangeIsAnUnknownOutcome();

private:
    std::unique_ptr<ScimBench> m_bench;
};

void TestScimSending::cleanup()
{
    QVERIFY(m_bench->isClean());
    m_bench.reset();
}

void TestScimSending::changeIsSentAsPreviewed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("PATCH") << QByteArray("PATCH");
    QTest::newRow("PUT") << QByteArray("PUT");
}

void TestScimSending::changeIsSentAsPreviewed()
{
    QFETCH(QByteArray, method);
    m_bench->nam.on(method, userPath, FakeReply::json(200, userJson(newEmail)));
    ScimProvider told = provider(method == "PATCH");
    told.etag = true;
    ScimUser before = user();
    before.version = QStringLiteral("W/\"3\"");
    const auto change = m_bench->client.previewChange(told, before, newEmail);
    QVERIFY(change);
    QCOMPARE(m_bench->nam.requests().size(), 0);
    std::optional<ScimSent> sent;
    m_bench->client.send(*change, this, ScimBench::into(sent));
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::Accepted);
    QCOMPARE(sent->user->address(), newEmail);
    QCOMPARE(m_bench->nam.requests().size(), 1);
    const FakeRequest request = m_bench->nam.requests().constFirst();
    QCOMPARE(request.method, change->method);
    QCOMPARE(request.url, change->url);
    QCOMPARE(request.body, change->body);
    QCOMPARE(request.raw.rawHeader("Content-Type"), QByteArray("application/scim+json"));
    QCOMPARE(request.raw.rawHeader("If-Match"), QByteArray("W/\"3\""));
}

void TestScimSending::answersToAChange_data()
{
    using Kind = ScimSent::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                         const char *code = "") {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(code);
    };
    const auto scim = [](const char *type) -> QByteArray {
        return R"({"scimType":")" + QByteArray(type) + "\"}";
    };
    row("plain", 200, userJson(newEmail), Kind::Accepted);
    row("ignored", 204, "", Kind::Accepted);
    row("ignored, shown", 200, userJson(oldEmail), Kind::Accepted);
    row("later", 202, "", Kind::Accepted);
    row("immutable", 400, scim("mutability"), Kind::Refused, "mutability");
    row("taken", 409, scim("uniqueness"), Kind::Refused, "uniqueness");
    row("put-only", 501, "{}", Kind::Refused);
    row("not allowed", 405, "", Kind::Refused);
    row("bad token", 403, R"({"errors":[{"code":"unauthorized"}]})", Kind::Refused, "unauthorized");
    row("edge", 403, "<html>", Kind::Refused);
    row("changed meanwhile", 412, "", Kind::Refused);
    row("rate limit", 429, "", Kind::Refused);
    row("gone", 404, "", Kind::Refused);
    row("a page", 200, "<html>Sign in</html>", Kind::OutcomeUnknown);
    row("another user", 200, userJson(newEmail, "8"), Kind::OutcomeUnknown);
    row("time-out in front", 504, "", Kind::OutcomeUnknown);
    row("bad gateway", 502, "<html>", Kind::OutcomeUnknown);
    row("broken", 500, "{}", Kind::OutcomeUnknown);
    row("time-out of the server", 408, "", Kind::OutcomeUnknown);
    row("elsewhere", 303, "", Kind::OutcomeUnknown);
}

void TestScimSending::answersToAChange()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ScimSent::Kind, kind);
    QFETCH(QString, code);
    FakeReply reply = FakeReply::json(status, body);
    m_bench->nam.on("PATCH", userPath,
        status == 303 ? std::move(reply).withHeader("Location", "https://elsewhere.example/")
                      : reply);
    std::optional<ScimSent> sent;
    m_bench->client.send(*m_bench->client.previewChange(provider(true), user(), newEmail), this,
        ScimBench::into(sent));
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, kind);
    QCOMPARE(sent->error.has_value(), kind != ScimSent::Kind::Accepted);
    QCOMPARE(sent->error.value_or(Error()).serverCode, code);
    m_bench->clock.advance(120'000);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

void TestScimSending::connectionLostAfterApplyingSendsOnce()
{
    QString email = oldEmail;
    m_bench->nam.on("PUT", userPath, [&](const FakeRequest &request) {
        email = QJsonDocument::fromJson(request.body)[QStringLiteral("userName")].toString();
        return FakeReply::failure(QNetworkReply::RemoteHostClosedError);
    });
    m_bench->nam.on("GET", userPath,
        [&](const FakeRequest &) { return FakeReply::json(200, userJson(email)); });
    std::optional<ScimSent> sent;
    m_bench->client.send(*m_bench->client.previewChange(provider(false), user(), newEmail), this,
        ScimBench::into(sent));
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::OutcomeUnknown);
    m_bench->clock.advance(120'000);
    QCOMPARE(m_bench->nam.count("PUT", userPath), 1);
    std::optional<Result<ScimUser>> now;
    m_bench->client.readUser(QStringLiteral("7"), this, ScimBench::into(now));
    TRY_TOLD(now);
    QCOMPARE((*now)->userName, newEmail);
}

void TestScimSending::silenceWhileChangingSendsOnce()
{
    m_bench->nam.on("PATCH", userPath, FakeReply::hanging());
    std::optional<ScimSent> sent;
    m_bench->client.send(*m_bench->client.previewChange(provider(true), user(), newEmail), this,
        ScimBench::into(sent));
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::OutcomeUnknown);
    m_bench->clock.advance(120'000);
    QCOMPARE(m_bench->nam.requests().size(), 1);
}

void TestScimSending::forgedChangesDoNotLeave_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    const QString good = QStringLiteral("https://scim.example/scim/v2/Users/7");
    const QByteArray put = R"({"userName":"b@x.example"})";
    QTest::newRow("DELETE") << QByteArray("DELETE") << good << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << good << put;
    QTest::newRow("inactive") << QByteArray("PUT") << good << QByteArray(R"({"active":false})");
    QTest::newRow("other host") << QByteArray("PUT")
                                << QStringLiteral("https://evil.example/scim/v2/Users/7") << put;
    QTest::newRow("nothing to send") << QByteArray("PUT") << good << QByteArray();
}

void TestScimSending::forgedChangesDoNotLeave()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    ScimChange forged = *m_bench->client.previewChange(provider(false), user(), newEmail);
    forged.method = method;
    forged.url = QUrl(url);
    forged.body = body;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not sent: .*")));
    std::optional<ScimSent> sent;
    m_bench->client.send(forged, this, ScimBench::into(sent));
    QVERIFY2(!sent, "told before it returned");
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::NotSent);
    QCOMPARE(sent->error->kind, ErrorKind::WrongUsage);
    QCOMPARE(m_bench->nam.requests().size(), 0);
}

void TestScimSending::cancelledChangeIsAnUnknownOutcome()
{
    m_bench->nam.on("PATCH", userPath, FakeReply::hanging());
    std::optional<ScimSent> sent;
    ScimJob *job =
        m_bench->client.send(*m_bench->client.previewChange(provider(true), user(), newEmail), this,
            ScimBench::into(sent));
    QTRY_COMPARE(m_bench->nam.requests().size(), 1);
    job->cancel();
    TRY_TOLD(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(TestScimSending)
#include "TestScimSending.moc"
