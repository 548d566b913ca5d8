// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Program.h"

#include <QTest>

using namespace keybearer;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QJsonObject orderOf(const char *name, QJsonObject with = {})
{
    with.insert(QStringLiteral("do"), QString::fromLatin1(name));
    return with;
}

} // namespace

/// `keybearer check` against `keybearer practice`, both as real programs.
class TestCheckCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfTheWorkspaceHasItsVerdict_data();
    void everyStateOfTheWorkspaceHasItsVerdict();
    void jsonHasEveryMemberOfTheContract();
    void jsonDoesNotDependOnTheLanguage_data();
    void jsonDoesNotDependOnTheLanguage();
    void wrongUsageSaysWhyAndPrintsNoResult_data();
    void wrongUsageSaysWhyAndPrintsNoResult();
    void pastedDecorationIsDropped_data();
    void pastedDecorationIsDropped();
    void theEnvironmentHoldsTheToken();
    void aServerThatIsGoneIsUnknown();
    void neverLongerThanThreeTimeOuts();

private:
    Ran check(const QStringList &more = {}) const
    {
        QStringList arguments = words("check --token-file - --json --api-url");
        arguments << m_practice->text("api_url") << QStringLiteral("--data-dir")
                  << m_program.directory();
        return m_program.run(arguments + more, m_practice->token());
    }

    Program m_program;
    std::unique_ptr<Practice> m_practice = std::make_unique<Practice>(m_program);
};

void TestCheckCommand::everyStateOfTheWorkspaceHasItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QJsonObject &order, const char *verdict,
                         const char *cause, int code) {
        QTest::newRow(name) << order << QString::fromLatin1(verdict) << QString::fromLatin1(cause)
                            << code;
    };
    const auto code = [](const char *value) {
        return QJsonObject{{QStringLiteral("code"), QString::fromLatin1(value)}};
    };
    const auto permissions = [](const char *key, const char *style) {
        return QJsonObject{{QStringLiteral("permissions"), QJsonArray{QString::fromLatin1(key)}},
            {QStringLiteral("style"), QString::fromLatin1(style)}};
    };
    row("calm", orderOf("calm"), "alive", "ok", 0);
    row("revoked", orderOf("revoke_token"), "dead", "token_revoked", 20);
    row("regenerated", orderOf("regenerate"), "dead", "token_invalid", 20);
    row("not found", orderOf("token_code", code("token_not_found")), "dead", "token_not_found", 20);
    row("expired", orderOf("expire"), "dead", "token_expired", 20);
    row("suspended", orderOf("token_code", code("token_suspended")), "blocked",
        "workspace_suspended", 30);
    row("blocked", orderOf("token_code", code("token_blocked")), "blocked", "token_blocked", 30);
    row("teammate deleted", orderOf("delete_teammate"), "dead", "token_invalid", 20);
    row("needed permission taken", orderOf("take_permissions", permissions("read_tags", "classic")),
        "limited", "scope_refused", 10);
    row("scope named", orderOf("take_permissions", permissions("read_conversations", "named")),
        "limited", "scope_refused", 10);
    row("other permission taken",
        orderOf("take_permissions", permissions("read_articles", "classic")), "alive", "ok", 0);
    row("identity refused", orderOf("take_permissions", permissions("identify", "classic")),
        "limited", "identity_refused", 10);
    row("ip allowlist", orderOf("ip_allowlist"), "blocked", "ip_allowlist", 30);
    row("plan", orderOf("plan_restricted"), "blocked", "plan_restricted", 30);
    row("edge", orderOf("edge_block"), "blocked", "edge_block", 30);
    row("captive portal", orderOf("captive_portal"), "unknown", "captive_portal", 40);
    row("malformed", orderOf("malformed"), "unknown", "malformed", 40);
    row("wrong shape", orderOf("wrong_shape"), "unknown", "malformed", 40);
    row("redirect", orderOf("redirect"), "unknown", "redirect", 40);
    row("server error", orderOf("server_error"), "unknown", "server_error", 40);
    row("throttled", orderOf("throttle", {{QStringLiteral("retry_after"), 600}}), "unknown",
        "rate_limited", 40);
    row("connection dropped", orderOf("drop"), "unknown", "connection_lost", 40);
    row("huge", orderOf("huge"), "unknown", "too_large", 40);
    row("any token accepted", orderOf("accept_any_token"), "unknown", "control_accepted", 40);
    row("control without an answer", orderOf("no_control_answer"), "alive", "ok", 0);
}

void TestCheckCommand::everyStateOfTheWorkspaceHasItsVerdict()
{
    QFETCH(QJsonObject, order);
    QFETCH(QString, verdict);
    QFETCH(QString, cause);
    QFETCH(int, code);
    QVERIFY(!m_practice->order(orderOf("reset")).contains(QStringLiteral("error")));
    const QJsonObject state = m_practice->order(order);
    QVERIFY2(!state.contains(QStringLiteral("error")),
        qPrintable(state.value(QStringLiteral("error")).toString()));
    const Ran ran = check();
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(QStringLiteral("verdict")).toString(), verdict);
    QCOMPARE(json.value(QStringLiteral("cause")).toString(), cause);
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.out.contains(m_practice->token()) && !ran.err.contains(m_practice->token()));
}

void TestCheckCommand::jsonHasEveryMemberOfTheContract()
{
    m_practice->order(orderOf("reset"));
    const QJsonObject json = check().json();
    for (const QString &key :
        words("verdict cause detail teammate workspace fingerprint control probes "
              "rate_limit api_version api_url started_at duration_ms"))
        QVERIFY2(json.contains(key), qPrintable(key));
    const QJsonObject teammate = json.value(QStringLiteral("teammate")).toObject();
    for (const QString &key : words("id name email email_verified has_inbox_seat role"))
        QVERIFY2(teammate.contains(key), qPrintable(key));
    QVERIFY(teammate.value(QStringLiteral("id")).isString());
    const QJsonObject workspace = json.value(QStringLiteral("workspace")).toObject();
    for (const QString &key : words("id name region timezone"))
        QVERIFY2(workspace.contains(key), qPrintable(key));
    QCOMPARE(json.value(QStringLiteral("fingerprint")).toString().size(), 16);
    QCOMPARE(json.value(QStringLiteral("control")).toObject().value(QStringLiteral("outcome")),
        QJsonValue(QStringLiteral("refused")));
    const QJsonArray probes = json.value(QStringLiteral("probes")).toArray();
    QVERIFY(probes.size() >= 12);
    for (const auto &probe : probes) {
        for (const QString &key :
            words("permission needed method path status code outcome ms request_id"))
            QVERIFY2(probe.toObject().contains(key), qPrintable(key));
    }
}

void TestCheckCommand::jsonDoesNotDependOnTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE.UTF-8", "ar_EG.UTF-8", "en_IN.UTF-8", "ja_JP.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestCheckCommand::jsonDoesNotDependOnTheLanguage()
{
    QFETCH(QString, locale);
    m_practice->order(orderOf("reset"));
    m_practice->order(orderOf("take_permissions",
        {{QStringLiteral("permissions"),
             QJsonArray{QStringLiteral("read_tags"), QStringLiteral("read_tickets")}},
            {QStringLiteral("style"), QStringLiteral("classic")}}));
    const QJsonObject plain = check().json();
    m_program.setVariable(QStringLiteral("LC_ALL"), locale);
    m_program.setVariable(QStringLiteral("LANGUAGE"), locale.section(QLatin1Char('.'), 0, 0));
    const Ran ran = check();
    m_program.setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_program.setVariable(QStringLiteral("LANGUAGE"), QString());
    const QString detail = QStringLiteral("detail");
    QVERIFY(plain.value(detail).toString().contains(QStringLiteral("Read tags and Read tickets")));
    QCOMPARE(ran.json().value(detail), plain.value(detail));
    QCOMPARE(ran.json().keys(), plain.keys());
}

void TestCheckCommand::wrongUsageSaysWhyAndPrintsNoResult_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("no command") << QStringList{QStringLiteral("nonsense")} << QByteArray();
    QTest::newRow("no token") << words("check --json") << QByteArray();
    QTest::newRow("empty token") << words("check --json --token-file -") << QByteArray(" \n");
    QTest::newRow("space in the token")
        << words("check --json --token-file -") << QByteArray("ab cd");
    QTest::newRow("line break in the token")
        << words("check --json --token-file -") << QByteArray("ab\r\nX-Evil: 1");
    QTest::newRow("token in an argument") << words("check --json dG9rOjAwMDA=") << QByteArray();
    QTest::newRow("token option") << words("check --json --token dG9rOjAwMDA=") << QByteArray();
    QTest::newRow("http off loopback")
        << words("check --json --token-file - --api-url http://api.intercom.io")
        << QByteArray("abc");
    QTest::newRow("unknown permission")
        << words("check --json --token-file - --need fly") << QByteArray("abc");
    QTest::newRow("control permission")
        << words("check --json --token-file - --need ip_allowlist") << QByteArray("abc");
    QTest::newRow("unknown region")
        << words("check --json --token-file - --region mars") << QByteArray("abc");
    QTest::newRow("version with a line break")
        << (words("check --json --token-file - --api-version") << QStringLiteral("2.16\r\nX: y"))
        << QByteArray("abc");
    QTest::newRow("time-out of zero")
        << words("check --json --token-file - --timeout 0") << QByteArray("abc");
    QTest::newRow("handover without an address")
        << words("handover --json --yes --token-file -") << QByteArray("abc");
    QTest::newRow("handover to no address")
        << words("handover --json --yes --token-file - --to nobody") << QByteArray("abc");
    QTest::newRow("scim without its url")
        << words("handover --json --yes --token-file - --to a@b.example --route scim")
        << QByteArray("abc");
}

void TestCheckCommand::wrongUsageSaysWhyAndPrintsNoResult()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Ran ran = m_program.run(arguments, input);
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY2(!ran.err.contains("dG9rOj"), ran.err.constData());
}

void TestCheckCommand::pastedDecorationIsDropped_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("white space") << QByteArray(" \t") << QByteArray("\r\n\n");
    QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\"");
    QTest::newRow("bearer") << QByteArray("Bearer ") << QByteArray("\n");
    QTest::newRow("quoted bearer") << QByteArray("'Bearer ") << QByteArray("'");
}

void TestCheckCommand::pastedDecorationIsDropped()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    m_practice->order(orderOf("reset"));
    const Ran ran =
        m_program.run(words("check --token-file - --json --api-url") << m_practice->text("api_url"),
            before + m_practice->token() + after);
    QCOMPARE(ran.code, 0);
}

void TestCheckCommand::theEnvironmentHoldsTheToken()
{
    m_practice->order(orderOf("reset"));
    Program program;
    program.setVariable(
        QStringLiteral("KEYBEARER_TOKEN"), QString::fromLatin1(m_practice->token()));
    const Ran ran = program.run(words("check --json --api-url") << m_practice->text("api_url"));
    QCOMPARE(ran.code, 0);
}

void TestCheckCommand::aServerThatIsGoneIsUnknown()
{
    m_practice->order(orderOf("reset"));
    m_practice->order(orderOf("stop"));
    const Ran ran = check();
    m_practice->order(orderOf("start"));
    QCOMPARE(ran.code, 40);
    QCOMPARE(
        ran.json().value(QStringLiteral("cause")).toString(), QStringLiteral("refused_connection"));
}

void TestCheckCommand::neverLongerThanThreeTimeOuts()
{
    m_practice->order(orderOf("reset"));
    m_practice->order(orderOf("drip"));
    const Ran ran = check(words("--timeout 1"));
    QCOMPARE(ran.code, 40);
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(QStringLiteral("cause")).toString(), QStringLiteral("timeout"));
    QVERIFY(json.value(QStringLiteral("duration_ms")).toDouble() < 3000);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "TestCheckCommand.moc"
