// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/Verdict.h"
#include "tests/app/intercom/Exchanges.h"
#include "tests/app/probe/Reports.h"

#include <QTest>

using namespace keybearer;
using namespace keybearer::test;

/// The situations of the facts (chapters 1.4, 4 and 11), one by one, and the verdict each must get.
class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySituationHasItsVerdict_data();
    void everySituationHasItsVerdict();
    void thereAreEnoughSituations();
    void verdictNamesWhatItRestsOn();
    void localServerIsSaid();
    void namesAreTheContracts();
};

namespace {

using State = TokenState;

struct Case {
    QByteArray name;
    Situation situation;
    State state;
    Cause cause;
};

const char *const classic = "Not authorized to access resource";

Exchange scope401()
{
    return withRate(refused(401, "token_unauthorized", classic));
}

Exchange scope403(const char *scope)
{
    const QByteArray words =
        QByteArray("You do not have the required scope (") + scope + ") to access this resource";
    return withRate(refused(403, "forbidden", words.constData()));
}

Exchange seat()
{
    return withRate(
        refused(403, "action_forbidden", "This admin does not have Inbox access permissions"));
}

Exchange plan()
{
    return refused(403, "api_plan_restricted", "Active subscription needed.");
}

Exchange allowlist()
{
    return refused(403, "forbidden", "Your IP address is not on the allowlist for API access");
}

Situation changed(Situation situation, const char *key, const Exchange &answer)
{
    situation.rows.insert(QString::fromLatin1(key), answer);
    return situation;
}

Situation all(const Exchange &answer)
{
    Situation situation = withIdentity(answer);
    situation.others = answer;
    return situation;
}

/// /me got the one, all other rows the other.
Situation besides(const Exchange &identity, const Exchange &others)
{
    Situation situation = withIdentity(identity);
    situation.others = others;
    return situation;
}

Situation controlled(Situation situation, const std::optional<Exchange> &control)
{
    situation.control = control;
    return situation;
}

Situation another(Situation situation)
{
    situation.identityChanged = true;
    return situation;
}

Exchange inPart(Exchange exchange)
{
    exchange.status = 206;
    return exchange;
}

Situation needing(Situation situation, const QStringList &keys)
{
    situation.needed = keys;
    return situation;
}

QString text(const char *key)
{
    return QString::fromLatin1(key);
}

QList<Case> aliveCases()
{
    const Situation timeoutBeside = changed(fine(), "read_articles", failed(ErrorKind::Timeout));
    return {
        {"all fine", fine(), State::Alive, Cause::Ok},
        {"fresh from the server's point of view", withIdentity(with(goodMe(), "Age", "0")),
            State::Alive, Cause::Ok},
        {"all fine on loopback", withIdentity(overLoopback(goodMe())), State::Alive, Cause::Ok},
        {"control unsent", controlled(fine(), std::nullopt), State::Alive, Cause::Ok},
        {"control timed out", controlled(fine(), failed(ErrorKind::Timeout)), State::Alive,
            Cause::Ok},
        {"control throttled",
            controlled(fine(), refused(429, "rate_limit_exceeded", "Exceeded rate limit")),
            State::Alive, Cause::Ok},
        {"control 500", controlled(fine(), refused(500, "server_error", "")), State::Alive,
            Cause::Ok},
        {"control edge block", controlled(fine(), page(403)), State::Alive, Cause::Ok},
        {"refused but not needed", changed(fine(), "read_articles", scope401()), State::Alive,
            Cause::Ok},
        {"dead words of a row not needed", changed(fine(), "read_news", badToken()), State::Alive,
            Cause::Ok},
        {"timeout of a row not needed", timeoutBeside, State::Alive, Cause::Ok},
        {"allowlist row refused", changed(fine(), "ip_allowlist", scope403("manage_ip_allowlist")),
            State::Alive, Cause::Ok},
        {"plan lacks one needed feature", changed(fine(), "read_tickets", plan()), State::Alive,
            Cause::Ok},
        {"needed feature is off",
            changed(fine(), "read_tickets", refused(404, "not_found", "Not found")), State::Alive,
            Cause::Ok},
        {"one user needed and asked for in vain", needing(fine(), {text("read_one_user_company")}),
            State::Alive, Cause::Ok},
        {"job needed and asked for in vain", needing(fine(), {text("read_jobs")}), State::Alive,
            Cause::Ok},
        {"only tickets needed, tags refused",
            needing(changed(fine(), "read_tags", scope401()), {text("read_tickets")}), State::Alive,
            Cause::Ok},
    };
}

QList<Case> limitedCases()
{
    const Situation noName = withIdentity(scope401());
    Situation onlyScope = all(scope401());
    return {
        {"core refused, 401", changed(fine(), "read_conversations", scope401()), State::Limited,
            Cause::ScopeRefused},
        {"core refused, 401 without headers",
            changed(fine(), "read_tags", refused(401, "token_unauthorized", classic)),
            State::Limited, Cause::ScopeRefused},
        {"core refused, 403", changed(fine(), "read_conversations", scope403("read_conversations")),
            State::Limited, Cause::ScopeRefused},
        {"core refused in bad token's words", changed(fine(), "read_tickets", badToken()),
            State::Limited, Cause::ScopeRefused},
        {"core refused, control unanswered",
            controlled(changed(fine(), "read_tags", scope401()), failed(ErrorKind::Timeout)),
            State::Limited, Cause::ScopeRefused},
        {"ticked row refused",
            needing(changed(fine(), "read_articles", scope401()), {text("read_articles")}),
            State::Limited, Cause::ScopeRefused},
        {"seat gone", changed(fine(), "read_conversations", seat()), State::Limited,
            Cause::SeatMissing},
        {"seat gone and scope gone",
            changed(changed(fine(), "read_conversations", seat()), "read_tags", scope401()),
            State::Limited, Cause::ScopeRefused},
        {"refused beside a timeout",
            changed(changed(fine(), "read_tags", scope401()), "read_tickets",
                failed(ErrorKind::Timeout)),
            State::Limited, Cause::ScopeRefused},
        {"me refused, others pass", noName, State::Limited, Cause::IdentityRefused},
        {"me refused by name of the scope", withIdentity(scope403("read_admins")), State::Limited,
            Cause::IdentityRefused},
        {"me refused without headers", withIdentity(refused(401, "token_unauthorized", classic)),
            State::Limited, Cause::IdentityRefused},
        {"me refused in bad token's words, others pass", withIdentity(badToken()), State::Limited,
            Cause::IdentityRefused},
        {"me refused, others pass, no control", controlled(noName, std::nullopt), State::Limited,
            Cause::IdentityRefused},
        {"everything refused to a known token", onlyScope, State::Limited, Cause::ScopeRefused},
        {"everything refused by scope name", all(scope403("x")), State::Limited,
            Cause::ScopeRefused},
        {"unauthorized with headers everywhere, control without", all(withRate(badToken())),
            State::Limited, Cause::ScopeRefused},
    };
}

QList<Case> deadCases()
{
    return {
        {"token invalid", all(badToken()), State::Dead, Cause::TokenInvalid},
        {"token invalid on loopback", all(overLoopback(badToken())), State::Dead,
            Cause::TokenInvalid},
        {"revoked", all(refused(401, "token_revoked", "")), State::Dead, Cause::TokenRevoked},
        {"revoked, 403", all(refused(403, "token_revoked", "")), State::Dead, Cause::TokenRevoked},
        {"not found", all(refused(401, "token_not_found", "Unauthorized\n")), State::Dead,
            Cause::TokenNotFound},
        {"expired", all(refused(401, "token_expired", "")), State::Dead, Cause::TokenExpired},
        {"wrong kind of key", all(refused(401, "token_unauthorized", "Unauthorized token")),
            State::Dead, Cause::TokenInvalid},
        {"control refused in other words",
            controlled(all(badToken()), refused(401, "token_not_found", "Unauthorized")),
            State::Dead, Cause::TokenInvalid},
        {"headers for the control only", controlled(all(badToken()), withRate(badToken())),
            State::Dead, Cause::TokenInvalid},
        {"headers for everybody", controlled(all(withRate(badToken())), withRate(badToken())),
            State::Dead, Cause::TokenInvalid},
        {"revoked, rows timed out",
            besides(refused(401, "token_revoked", ""), failed(ErrorKind::Timeout)), State::Dead,
            Cause::TokenRevoked},
        {"token invalid, one row says so too, others timed out",
            changed(besides(badToken(), failed(ErrorKind::Timeout)), "read_tags", badToken()),
            State::Dead, Cause::TokenInvalid},
        {"token invalid, there are no other paths", besides(badToken(), page(404)), State::Dead,
            Cause::TokenInvalid},
    };
}

QList<Case> unprovenDeadCases()
{
    QList<Case> cases;
    const QList<QPair<QByteArray, std::optional<Exchange>>> controls{
        {"no control", std::nullopt},
        {"control timed out", failed(ErrorKind::Timeout)},
        {"control lost", failed(ErrorKind::ConnectionLost)},
        {"control throttled", refused(429, "rate_limit_exceeded", "")},
        {"control 500", refused(500, "server_error", "")},
        {"control edge block", page(403)},
        {"control refused by a stranger", answered(401, R"({"message":"Unauthorized"})")},
        {"control refused by scope", scope403("read_admins")},
        {"control suspended", refused(401, "token_suspended", "")},
        {"control refused off TLS", overPlainHttp(badToken())},
        {"control 404", refused(404, "not_found", "")},
        {"control lost its header", refused(401, "missing_authorization", "")},
        {"control in no known words", refused(401, "mood", "")},
    };
    for (const auto &[name, control] : controls)
        cases.append({"dead? " + name, controlled(all(badToken()), control), State::Unknown,
            Cause::ControlUnanswered});
    return cases;
}

QList<Case> acceptedControlCases()
{
    QList<Case> cases;
    const QList<QPair<QByteArray, Situation>> situations{{"all fine", fine()},
        {"dead", all(badToken())}, {"limited", changed(fine(), "read_tags", scope401())},
        {"timeout", all(failed(ErrorKind::Timeout))}, {"blocked", all(allowlist())}};
    for (const auto &[name, situation] : situations) {
        cases.append({"control accepted, " + name, controlled(situation, goodMe()), State::Unknown,
            Cause::ControlAccepted});
        cases.append({"control accepted in another shape, " + name,
            controlled(situation, answered(200, R"({"ok":true})")), State::Unknown,
            Cause::ControlAccepted});
    }
    return cases;
}

QList<Case> blockedCases()
{
    Situation planEverywhere = fine();
    planEverywhere.others = plan();
    return {
        {"suspended", all(refused(401, "token_suspended", "suspended application")), State::Blocked,
            Cause::WorkspaceSuspended},
        {"blocked token", all(refused(401, "token_blocked", "")), State::Blocked,
            Cause::TokenBlocked},
        {"suspended by a row that is not needed",
            changed(fine(), "read_news", refused(401, "token_suspended", "")), State::Blocked,
            Cause::WorkspaceSuspended},
        {"allowlist", all(allowlist()), State::Blocked, Cause::IpAllowlist},
        {"allowlist for a known token", all(withRate(allowlist())), State::Blocked,
            Cause::IpAllowlist},
        {"plan on me", all(plan()), State::Blocked, Cause::PlanRestricted},
        {"plan everywhere but me", planEverywhere, State::Blocked, Cause::PlanRestricted},
        {"edge", all(page(403)), State::Blocked, Cause::EdgeBlock},
        {"edge, control refused", withIdentity(page(403)), State::Blocked, Cause::EdgeBlock},
        {"edge on a needed row", changed(fine(), "read_tags", page(403)), State::Blocked,
            Cause::EdgeBlock},
        {"allowlist, no control", controlled(all(allowlist()), std::nullopt), State::Blocked,
            Cause::IpAllowlist},
        {"suspended, control suspended",
            controlled(
                all(refused(401, "token_suspended", "")), refused(401, "token_suspended", "")),
            State::Blocked, Cause::WorkspaceSuspended},
    };
}

QList<Case> transportCases()
{
    const QList<QPair<ErrorKind, Cause>> failures{{ErrorKind::Dns, Cause::Dns},
        {ErrorKind::ConnectionRefused, Cause::RefusedConnection},
        {ErrorKind::ConnectionLost, Cause::ConnectionLost}, {ErrorKind::Timeout, Cause::Timeout},
        {ErrorKind::TlsUntrusted, Cause::TlsUntrusted}, {ErrorKind::TlsExpired, Cause::TlsExpired},
        {ErrorKind::TlsHost, Cause::TlsHost}, {ErrorKind::Proxy, Cause::Proxy},
        {ErrorKind::Redirect, Cause::Redirect}, {ErrorKind::TooLarge, Cause::TooLarge},
        {ErrorKind::Withheld, Cause::RateLimited}};
    QList<Case> cases;
    for (const auto &[kind, cause] : failures) {
        const QByteArray name = causeName(cause).data();
        cases.append({"all " + name, all(failed(kind)), State::Unknown, cause});
        cases.append({name + " of a needed row", changed(fine(), "read_tags", failed(kind)),
            State::Unknown, cause});
        // A status that came before the connection broke counts for nothing.
        cases.append(
            {name + " after a 401", withIdentity(failed(kind, 401)), State::Unknown, cause});
        cases.append(
            {name + " after a 200", withIdentity(failed(kind, 200)), State::Unknown, cause});
    }
    return cases;
}

QList<Case> unclearCases()
{
    const QByteArray doubled = R"({"type":"admin","id":"7","id":"8"})";
    const QByteArray deep = R"({"type":"admin","id":"7","x":)" + QByteArray(5000, '[');
    return {
        {"another teammate in the second reading", another(fine()), State::Unknown,
            Cause::Malformed},
        {"revoked by a row that is not needed",
            changed(fine(), "read_news", refused(401, "token_revoked", "")), State::Unknown,
            Cause::Malformed},
        {"expired by a needed row", changed(fine(), "read_tags", refused(401, "token_expired", "")),
            State::Unknown, Cause::Malformed},
        {"/me from a cache", withIdentity(with(goodMe(), "Age", "86400")), State::Unknown,
            Cause::NotIntercom},
        {"needed row from a cache",
            changed(fine(), "read_tags", with(answered(200, R"({"data":[]})"), "Age", "1")),
            State::Unknown, Cause::NotIntercom},
        {"a refusal from a cache", all(with(badToken(), "Age", "86400")), State::Unknown,
            Cause::NotIntercom},
        {"two ages on the way", withIdentity(with(goodMe(), "Age", "3600, 3600")), State::Unknown,
            Cause::NotIntercom},
        {"/me with errors beside it",
            withIdentity(answered(
                200, R"({"type":"admin","id":"7","email":"a@b.example","errors":[{"code":"x"}]})")),
            State::Unknown, Cause::Malformed},
        {"nothing there but /me", besides(goodMe(), refused(404, "not_found", "Not found")),
            State::Unknown, Cause::NotFound},
        {"a made-up token is forbidden alike",
            controlled(all(refused(403, "forbidden", "Forbidden request")),
                refused(403, "forbidden", "Forbidden request")),
            State::Unknown, Cause::ControlUnanswered},
        {"/me in part", withIdentity(inPart(goodMe())), State::Unknown, Cause::Malformed},
        {"needed row with data and errors",
            changed(fine(), "read_tags", answered(200, R"({"data":[],"errors":[{"code":"x"}]})")),
            State::Unknown, Cause::Malformed},
        {"throttled", all(withRate(refused(429, "rate_limit_exceeded", ""))), State::Unknown,
            Cause::RateLimited},
        {"throttled row", changed(fine(), "read_tags", refused(429, "too_many_requests", "")),
            State::Unknown, Cause::RateLimited},
        {"500", all(refused(500, "server_error", "")), State::Unknown, Cause::ServerError},
        {"502 page", all(page(502)), State::Unknown, Cause::ServerError},
        {"503 of one row", changed(fine(), "read_admins", page(503)), State::Unknown,
            Cause::ServerError},
        {"408", all(refused(408, "request_timeout", "")), State::Unknown, Cause::Timeout},
        {"302", all(answered(302, {})), State::Unknown, Cause::Redirect},
        {"200 page", all(page(200)), State::Unknown, Cause::CaptivePortal},
        {"511", all(page(511)), State::Unknown, Cause::CaptivePortal},
        {"401 page", all(page(401)), State::Unknown, Cause::NotIntercom},
        {"401 as a page in Intercom's words", all(answered(401, badToken().body, "text/html")),
            State::Unknown, Cause::NotIntercom},
        {"401 by a gateway", all(answered(401, R"({"message":"Unauthorized"})")), State::Unknown,
            Cause::NotIntercom},
        {"401 by a gateway, control alike",
            controlled(
                all(answered(401, R"({"message":"No"})")), answered(401, R"({"message":"No"})")),
            State::Unknown, Cause::NotIntercom},
        {"404 by a web server", all(page(404)), State::Unknown, Cause::NotIntercom},
        {"404", all(refused(404, "not_found", "")), State::Unknown, Cause::NotFound},
        {"version", all(refused(400, "intercom_version_invalid", "")), State::Unknown,
            Cause::VersionInvalid},
        {"version of one row",
            needing(changed(fine(), "read_data_connectors",
                        refused(400, "intercom_version_invalid", "")),
                {text("read_data_connectors")}),
            State::Unknown, Cause::VersionInvalid},
        {"header taken out", all(refused(401, "missing_authorization", "")), State::Unknown,
            Cause::Proxy},
        {"401 in unknown words", all(refused(401, "mood", "")), State::Unknown, Cause::Malformed},
        {"401 without errors", all(answered(401, R"({"type":"error.list","errors":null})")),
            State::Unknown, Cause::Malformed},
        {"200 {}", all(answered(200, "{}")), State::Unknown, Cause::Malformed},
        {"200 {} for everybody", controlled(all(answered(200, "{}")), answered(200, "{}")),
            State::Unknown, Cause::Malformed},
        {"200 page for everybody", controlled(all(page(200)), page(200)), State::Unknown,
            Cause::CaptivePortal},
        {"200 null", all(answered(200, "null")), State::Unknown, Cause::Malformed},
        {"200 without id", withIdentity(answered(200, R"({"type":"admin"})")), State::Unknown,
            Cause::Malformed},
        {"200 doubled id", withIdentity(answered(200, doubled)), State::Unknown, Cause::Malformed},
        {"200 deep", withIdentity(answered(200, deep)), State::Unknown, Cause::Malformed},
        {"200 envelope", all(refused(200, "unauthorized", "")), State::Unknown, Cause::Malformed},
        {"needed row in a wrong shape",
            changed(fine(), "read_tags", answered(200, R"({"data":{}})")), State::Unknown,
            Cause::Malformed},
        {"wrong shape, only tickets needed",
            needing(withIdentity(answered(200, "{}")), {text("read_tickets")}), State::Unknown,
            Cause::Malformed},
        {"good answer off TLS", withIdentity(overPlainHttp(goodMe())), State::Unknown,
            Cause::NotIntercom},
        {"bad token off TLS", all(overPlainHttp(badToken())), State::Unknown, Cause::NotIntercom},
        {"scope words for all, no headers", all(refused(401, "token_unauthorized", classic)),
            State::Unknown, Cause::Malformed},
        {"revoked, yet others pass", withIdentity(refused(401, "token_revoked", "")),
            State::Unknown, Cause::Malformed},
        {"bad token, yet others know it", besides(badToken(), scope401()), State::Unknown,
            Cause::Malformed},
        {"token invalid, all else timed out", besides(badToken(), failed(ErrorKind::Timeout)),
            State::Unknown, Cause::Timeout},
        {"token invalid, all else throttled",
            besides(badToken(), refused(429, "rate_limit_exceeded", "")), State::Unknown,
            Cause::RateLimited},
        {"token invalid, all else 500", besides(badToken(), refused(500, "server_error", "")),
            State::Unknown, Cause::ServerError},
    };
}

QList<Case> allCases()
{
    return aliveCases() + limitedCases() + deadCases() + unprovenDeadCases()
        + acceptedControlCases() + blockedCases() + transportCases() + unclearCases();
}

} // namespace

void TestVerdict::everySituationHasItsVerdict_data()
{
    QTest::addColumn<ProbeReport>("report");
    QTest::addColumn<TokenState>("state");
    QTest::addColumn<Cause>("cause");
    for (const Case &one : allCases())
        QTest::newRow(one.name.constData()) << reportOf(one.situation) << one.state << one.cause;
}

void TestVerdict::everySituationHasItsVerdict()
{
    QFETCH(ProbeReport, report);
    QFETCH(TokenState, state);
    QFETCH(Cause, cause);
    const Verdict verdict = classify(report);
    QCOMPARE(stateName(verdict.state), stateName(state));
    QCOMPARE(causeName(verdict.cause), causeName(cause));
    QVERIFY(!verdict.evidence.isEmpty());
}

void TestVerdict::thereAreEnoughSituations()
{
    QVERIFY(allCases().size() >= 80);
}

void TestVerdict::verdictNamesWhatItRestsOn()
{
    const QStringList identityAndControl{text("identify"), text("control")};
    QCOMPARE(classify(reportOf(all(badToken()))).evidence, identityAndControl);
    Situation two = changed(changed(fine(), "read_tickets", scope401()), "read_tags", scope401());
    const Verdict limited = classify(reportOf(changed(two, "read_news", scope401())));
    const QStringList refusedRows{text("read_tags"), text("read_tickets")};
    QCOMPARE(limited.refusedNeeded, refusedRows);
    QCOMPARE(limited.evidence, refusedRows);
    QCOMPARE(classify(reportOf(withIdentity(scope401()))).refusedNeeded.first(), text("identify"));
    const Verdict alive = classify(reportOf(fine()));
    QVERIFY(alive.evidence.contains(text("read_conversations")));
    QVERIFY(!alive.evidence.contains(text("read_news")));
    QVERIFY(alive.refusedNeeded.isEmpty());
    QCOMPARE(alive.control, ControlOutcome::Refused);
}

void TestVerdict::localServerIsSaid()
{
    QVERIFY(classify(reportOf(all(overLoopback(badToken())))).localServer);
    QVERIFY(!classify(reportOf(all(badToken()))).localServer);
}

void TestVerdict::namesAreTheContracts()
{
    QCOMPARE(stateName(State::Alive), QLatin1String("alive"));
    QCOMPARE(stateName(State::Limited), QLatin1String("limited"));
    QCOMPARE(stateName(State::Dead), QLatin1String("dead"));
    QCOMPARE(stateName(State::Blocked), QLatin1String("blocked"));
    QCOMPARE(stateName(State::Unknown), QLatin1String("unknown"));
    QCOMPARE(controlName(ControlOutcome::Refused), QLatin1String("refused"));
    QCOMPARE(controlName(ControlOutcome::Accepted), QLatin1String("accepted"));
    QCOMPARE(controlName(ControlOutcome::Unanswered), QLatin1String("unanswered"));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "TestVerdict.moc"
