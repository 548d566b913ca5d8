// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/Answer.h"
#include "tests/app/intercom/Exchanges.h"

#include <QTest>

#include <array>

using namespace keybearer;
using namespace keybearer::test;

class TestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsName();
    void answerSaysOnlyWhatItSays_data();
    void answerSaysOnlyWhatItSays();
    void wrongShapeIsNeverOk();
    void droppedBodyCountsOnlyAsJson();
    void onlyVerifiedTlsOrLoopbackIsIntercom();
    void envelopeIsReadDefensively_data();
    void envelopeIsReadDefensively();
    void ambiguousEnvelopeIsNone();
    void evidenceOfAnAnswerIsKept();
    void serversWordsCanNotSteerATerminal();
    void errorTellsWhatTheAnswerTold();
};

namespace {

struct Row {
    const char *name;
    Exchange exchange;
    Cause cause;
    bool fromIntercom;
};

QList<Row> tokenRows()
{
    const char *classic = "Not authorized to access resource";
    const char *scope = "You do not have the required scope (read_conversations) to access this "
                        "resource";
    return {
        {"unauthorized", refused(401, "unauthorized", "Access Token Invalid"), Cause::TokenInvalid,
            true},
        {"unauthorized, known token",
            withRate(refused(401, "unauthorized", "Access Token Invalid")), Cause::ScopeRefused,
            true},
        {"token_unauthorized, known token", withRate(refused(401, "token_unauthorized", classic)),
            Cause::ScopeRefused, true},
        {"token_unauthorized, scope words", refused(401, "token_unauthorized", classic),
            Cause::ScopeRefused, true},
        {"token_unauthorized, wrong kind", refused(401, "token_unauthorized", "Unauthorized token"),
            Cause::TokenInvalid, true},
        {"token_not_found", refused(401, "token_not_found", "Unauthorized\n"), Cause::TokenNotFound,
            true},
        {"token_revoked", refused(401, "token_revoked", ""), Cause::TokenRevoked, true},
        {"token_revoked 403", refused(403, "token_revoked", ""), Cause::TokenRevoked, true},
        {"token_expired", refused(401, "token_expired", ""), Cause::TokenExpired, true},
        {"token_blocked", refused(401, "token_blocked", ""), Cause::TokenBlocked, true},
        {"token_blocked 403", refused(403, "token_blocked", ""), Cause::TokenBlocked, true},
        {"token_suspended",
            refused(401, "token_suspended", "Unauthorized token, suspended application"),
            Cause::WorkspaceSuspended, true},
        {"missing_authorization", refused(401, "missing_authorization", ""), Cause::Proxy, true},
        {"unknown 401 code", refused(401, "mood", "No"), Cause::Malformed, true},
        {"forbidden scope", refused(403, "forbidden", scope), Cause::ScopeRefused, true},
        {"forbidden scope of the allowlist",
            refused(403, "forbidden",
                "You do not have the required scope (manage_ip_allowlist) to access this resource"),
            Cause::ScopeRefused, true},
        {"forbidden", refused(403, "forbidden", "Forbidden request"), Cause::ScopeRefused, true},
        {"forbidden, token words", refused(403, "forbidden", "Access Token Invalid"),
            Cause::TokenInvalid, true},
        {"seat",
            refused(403, "action_forbidden", "This admin does not have Inbox access permissions"),
            Cause::SeatMissing, true},
        {"plan", refused(403, "api_plan_restricted", "Active subscription needed."),
            Cause::PlanRestricted, true},
        {"allowlist",
            refused(403, "forbidden", "Your IP address is not on the allowlist for API access"),
            Cause::IpAllowlist, true},
        {"405", refused(405, "forbidden", "not allowed"), Cause::ScopeRefused, true},
    };
}

QList<Row> otherRows()
{
    return {
        {"version",
            refused(400, "intercom_version_invalid", "The requested version could not be found"),
            Cause::VersionInvalid, true},
        {"bad request", refused(400, "parameter_invalid", ""), Cause::Malformed, true},
        {"406", refused(406, "client_error", ""), Cause::Malformed, true},
        {"422", refused(422, "parameter_invalid", ""), Cause::Malformed, true},
        {"404", refused(404, "admin_not_found", "Admin not found"), Cause::NotFound, true},
        {"404 page", page(404), Cause::NotIntercom, false},
        {"408", refused(408, "request_timeout", ""), Cause::Timeout, true},
        {"429", withRate(refused(429, "rate_limit_exceeded", "Exceeded")), Cause::RateLimited,
            true},
        {"429 of a gateway", page(429), Cause::RateLimited, false},
        {"500", refused(500, "server_error", ""), Cause::ServerError, true},
        {"502 page", page(502), Cause::ServerError, false},
        {"503", refused(503, "service_unavailable", ""), Cause::ServerError, true},
        {"511", page(511), Cause::CaptivePortal, false},
        {"407", page(407), Cause::Proxy, false},
        {"302", answered(302, {}), Cause::Redirect, false},
        {"403 page", page(403), Cause::EdgeBlock, false},
        {"403 page behind Intercom", with(page(403), "X-Request-Id", "r"), Cause::NotIntercom,
            false},
        {"401 page", page(401), Cause::NotIntercom, false},
        {"401 of a gateway", answered(401, R"({"message":"Unauthorized"})"), Cause::NotIntercom,
            false},
        {"403 of a gateway", answered(403, R"({"message":"Forbidden"})"), Cause::NotIntercom,
            false},
        {"401 without body", answered(401, {}), Cause::NotIntercom, false},
        {"200 page", page(200), Cause::CaptivePortal, false},
        {"200 page called JSON", answered(200, "<!doctype html><p>"), Cause::CaptivePortal, false},
        {"200 text", answered(200, "OK", "text/plain"), Cause::NotIntercom, false},
        {"200 other JSON", answered(200, R"({"message":"hello"})"), Cause::Malformed, false},
        {"200 nothing", answered(200, {}), Cause::Malformed, false},
        {"204", answered(204, {}), Cause::Malformed, false},
    };
}

struct ErrorRow {
    ErrorKind kind;
    Cause cause;
};

constexpr std::array errorRows{
    ErrorRow{ErrorKind::Cancelled, Cause::Cancelled},
    ErrorRow{ErrorKind::Timeout, Cause::Timeout},
    ErrorRow{ErrorKind::Dns, Cause::Dns},
    ErrorRow{ErrorKind::ConnectionRefused, Cause::RefusedConnection},
    ErrorRow{ErrorKind::ConnectionLost, Cause::ConnectionLost},
    ErrorRow{ErrorKind::TlsUntrusted, Cause::TlsUntrusted},
    ErrorRow{ErrorKind::TlsExpired, Cause::TlsExpired},
    ErrorRow{ErrorKind::TlsHost, Cause::TlsHost},
    ErrorRow{ErrorKind::Proxy, Cause::Proxy},
    ErrorRow{ErrorKind::Redirect, Cause::Redirect},
    ErrorRow{ErrorKind::TooLarge, Cause::TooLarge},
    ErrorRow{ErrorKind::Withheld, Cause::RateLimited},
    ErrorRow{ErrorKind::Malformed, Cause::Malformed},
};

} // namespace

void TestAnswer::everyCauseHasItsName()
{
    QCOMPARE(causeName(Cause::Ok), QLatin1String("ok"));
    QCOMPARE(causeName(Cause::IpAllowlist), QLatin1String("ip_allowlist"));
    QCOMPARE(causeName(Cause::NotFound), QLatin1String("not_found"));
    QCOMPARE(causeName(Cause::Cancelled), QLatin1String("cancelled"));
    QCOMPARE(causeKind(Cause::TokenExpired), CauseKind::BadToken);
    QCOMPARE(causeKind(Cause::WorkspaceSuspended), CauseKind::Held);
    QCOMPARE(causeKind(Cause::TokenBlocked), CauseKind::Held);
    QCOMPARE(causeKind(Cause::ServerError), CauseKind::Unclear);
}

void TestAnswer::answerSaysOnlyWhatItSays_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("fromIntercom");
    for (const Row &row : tokenRows() + otherRows())
        QTest::newRow(row.name) << row.exchange << row.cause << row.fromIntercom;
    // A complete refusal that came along with an error proves nothing.
    for (const ErrorRow &row : errorRows) {
        Exchange exchange = refused(401, "unauthorized", "Access Token Invalid");
        exchange.error = Error::of(row.kind);
        QTest::newRow(causeName(row.cause).data()) << exchange << row.cause << false;
    }
}

void TestAnswer::answerSaysOnlyWhatItSays()
{
    QFETCH(Exchange, exchange);
    QFETCH(Cause, cause);
    QFETCH(bool, fromIntercom);
    const Answer answer = readAnswer(exchange, false);
    QCOMPARE(causeName(answer.cause), causeName(cause));
    QCOMPARE(answer.fromIntercom, fromIntercom);
    QCOMPARE(answer.status, exchange.status);
    if (exchange.status >= 300 || exchange.error) // nothing a parser says makes a refusal good
        QCOMPARE(causeName(readAnswer(exchange, true).cause), causeName(cause));
}

void TestAnswer::wrongShapeIsNeverOk()
{
    QCOMPARE(readAnswer(answered(200, meBody()), true).cause, Cause::Ok);
    QVERIFY(readAnswer(answered(200, meBody()), true).fromIntercom);
    QCOMPARE(readAnswer(answered(200, meBody()), false).cause, Cause::Malformed);
    QVERIFY(!readAnswer(answered(200, meBody()), false).fromIntercom);
    Exchange envelope = refused(200, "unauthorized", "");
    QCOMPARE(readAnswer(envelope, true).cause, Cause::Malformed);
    Exchange html = answered(200, meBody(), "text/html; charset=utf-8");
    QCOMPARE(readAnswer(html, true).cause, Cause::CaptivePortal);
}

void TestAnswer::droppedBodyCountsOnlyAsJson()
{
    Exchange exchange = answered(200, {}, "application/json; charset=utf-8");
    QCOMPARE(readAnswer(exchange, true).cause, Cause::Malformed); // nothing came
    exchange.bodyBytes = 900;
    QCOMPARE(readAnswer(exchange, true).cause, Cause::Ok);
    exchange.headers = {{"Content-Type", "text/plain"}};
    QCOMPARE(readAnswer(exchange, true).cause, Cause::NotIntercom);
    exchange.headers.clear();
    QCOMPARE(readAnswer(exchange, true).cause, Cause::NotIntercom);
}

void TestAnswer::onlyVerifiedTlsOrLoopbackIsIntercom()
{
    const Exchange dead = refused(401, "unauthorized", "Access Token Invalid");
    QVERIFY(readAnswer(dead, false).fromIntercom);
    QVERIFY(readAnswer(overLoopback(dead), false).fromIntercom);
    QVERIFY(!readAnswer(overPlainHttp(dead), false).fromIntercom);
    QVERIFY(!readAnswer(overPlainHttp(answered(200, meBody())), true).fromIntercom);
    Exchange unverified = dead;
    unverified.verifiedTls = false;
    QVERIFY(!readAnswer(unverified, false).fromIntercom);
}

void TestAnswer::envelopeIsReadDefensively_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isEnvelope");
    QTest::addColumn<QString>("code");
    const QString code = QStringLiteral("unauthorized");
    QTest::newRow("plain") << QByteArray(
        R"({"type":"error.list","errors":[{"code":"unauthorized"}]})")
                           << true << code;
    QTest::newRow("nested") << QByteArray(
        R"({"type":"error.list","request_id":null,"errors":[[{"code":"unauthorized"}]]})")
                            << true << code;
    QTest::newRow("null") << QByteArray(R"({"type":"error.list","errors":null})") << true
                          << QString();
    QTest::newRow("empty") << QByteArray(R"({"type":"error.list","errors":[]})") << true
                           << QString();
    QTest::newRow("empty in empty")
        << QByteArray(R"({"type":"error.list","errors":[[]]})") << true << QString();
    QTest::newRow("code is a number")
        << QByteArray(R"({"type":"error.list","errors":[{"code":401}]})") << true << QString();
    QTest::newRow("no errors") << QByteArray(R"({"type":"error.list"})") << false << QString();
    QTest::newRow("no type") << QByteArray(R"({"errors":[{"code":"unauthorized"}]})") << false
                             << QString();
    QTest::newRow("other JSON") << QByteArray(R"({"message":"Unauthorized"})") << false
                                << QString();
    QTest::newRow("page") << QByteArray("<html>") << false << QString();
    QTest::newRow("nothing") << QByteArray() << false << QString();
}

void TestAnswer::envelopeIsReadDefensively()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isEnvelope);
    QFETCH(QString, code);
    const auto envelope = parseErrorEnvelope(body);
    QCOMPARE(envelope.has_value(), isEnvelope);
    if (envelope)
        QCOMPARE(envelope->code, code);
    if (code.isEmpty()) // no word of Intercom's, no verdict on the token
        QVERIFY(causeKind(readAnswer(answered(401, body), false).cause) == CauseKind::Unclear);
}

void TestAnswer::ambiguousEnvelopeIsNone()
{
    QVERIFY(!parseErrorEnvelope(
        R"({"type":"error.list","errors":[{"code":"unauthorized","code":"rate_limit_exceeded"}]})"));
    QVERIFY(!parseErrorEnvelope(
        R"({"type":"error.list","errors":[],"errors":[{"code":"unauthorized"}]})"));
}

void TestAnswer::evidenceOfAnAnswerIsKept()
{
    const Answer answer =
        readAnswer(withRate(refused(401, "token_unauthorized", "Not authorized")), false);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code, QStringLiteral("token_unauthorized"));
    QCOMPARE(answer.message, QStringLiteral("Not authorized"));
    QCOMPARE(answer.requestId, QStringLiteral("r-1"));
    QVERIFY(answer.rateHeaders);
    QCOMPARE(readAnswer(answered(200, meBody()), true).requestId,
        QStringLiteral("b2i3ri5909msvfqskol0"));
}

void TestAnswer::serversWordsCanNotSteerATerminal()
{
    const Answer answer =
        readAnswer(refused(401, "unauthorized\x1b[2J", "bad\r\n\x07 token\n"), false);
    QCOMPARE(answer.code, QStringLiteral("unauthorized [2J"));
    QCOMPARE(answer.message, QStringLiteral("bad    token"));
    QCOMPARE(answer.cause, Cause::Malformed);
}

void TestAnswer::errorTellsWhatTheAnswerTold()
{
    const Exchange throttled =
        with(refused(429, "rate_limit_exceeded", "Slow"), "Retry-After", "7");
    const Error error = errorOf(throttled, readAnswer(throttled, false));
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 429);
    QCOMPARE(error.serverCode, QStringLiteral("rate_limit_exceeded"));
    QCOMPARE(error.retryAfter_ms, std::optional<qint64>(7000));
    const Exchange gone = refused(404, "admin_not_found", "Admin not found");
    QCOMPARE(errorOf(gone, readAnswer(gone, false)).kind, ErrorKind::NotFound);
    const Exchange odd = answered(200, "{}");
    QCOMPARE(errorOf(odd, readAnswer(odd, false)).kind, ErrorKind::Malformed);
    const Exchange lost = failed(ErrorKind::ConnectionLost);
    QCOMPARE(errorOf(lost, readAnswer(lost, false)).kind, ErrorKind::ConnectionLost);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "TestAnswer.moc"
