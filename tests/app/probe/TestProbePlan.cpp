// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intercom/Exchanges.h"
#include "tests/app/probe/Reports.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keybearer;
using namespace keybearer::test;

class TestProbePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planHasEnoughHarmlessProbes();
    void keysAreStableAndUnlike();
    void coreRowsCountWhenNothingIsTicked();
    void tickedRowsCountAndIdentityAlways();
    void whatCanNotCountIsWrongUsage_data();
    void whatCanNotCountIsWrongUsage();
    void onlyReadsAndSearchesForNothingAreSent();
    void searchesMatchNothingEvenWithASlowClock();
    void onDemandRowsAreSentOnlyWhenTicked();
    void shapeIsWhatThePathPromises();
    void outcomesSayNoMoreThanTheAnswer_data();
    void outcomesSayNoMoreThanTheAnswer();
    void bodyOfAGoodAnswerIsNotKept();
    void sameRunsCompareEqual();
    void comparisonNamesWhatChanged();
    void whatOneSideDoesNotKnowIsNotCompared();
};

namespace {

const QDateTime today(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);

ProbePlan planFor(const QStringList &needed)
{
    return *ProbePlan::make(needed, today);
}

QString text(const char *key)
{
    return QString::fromLatin1(key);
}

Probe probeOf(const char *key)
{
    for (const PlannedProbe &row : planFor({}).rows()) {
        if (row.probe.key == QLatin1String(key))
            return row.probe;
    }
    return {};
}

} // namespace

void TestProbePlan::planHasEnoughHarmlessProbes()
{
    int sent = 0;
    for (const PlannedProbe &row : planFor({}).rows())
        sent += ProbePlan::isSent(row) ? 1 : 0;
    QVERIFY(sent >= 14);
    QVERIFY(sent <= 16); // of a check that nobody asked anything special of
}

void TestProbePlan::keysAreStableAndUnlike()
{
    const QStringList keys = ProbePlan::keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(keys.first(), text("identify"));
    for (const char *key : {"read_admins", "read_one_admin", "read_admin_activity_logs",
             "list_users_companies", "read_one_user_company", "read_tags", "read_conversations",
             "read_tickets", "read_events", "read_data_attributes", "read_articles", "read_news",
             "read_content_data", "read_ai_content", "read_data_connectors", "read_jobs",
             "ip_allowlist", "teams", "write_users_companies", "write_tags", "write_conversations",
             "write_tickets", "write_events", "write_data_attributes", "update_admins",
             "write_articles"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
}

void TestProbePlan::coreRowsCountWhenNothingIsTicked()
{
    const QStringList core{text("identify"), text("read_admins"), text("list_users_companies"),
        text("read_tags"), text("read_conversations"), text("read_tickets")};
    QCOMPARE(planFor({}).needed(), core);
}

void TestProbePlan::tickedRowsCountAndIdentityAlways()
{
    const QStringList expected{text("identify"), text("read_tickets"), text("read_jobs")};
    QCOMPARE(planFor({text("read_jobs"), text("read_tickets")}).needed(), expected);
}

void TestProbePlan::whatCanNotCountIsWrongUsage_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
        {"", "read_everything", "READ_TAGS", "write_tickets", "update_admins", "ip_allowlist"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestProbePlan::whatCanNotCountIsWrongUsage()
{
    QFETCH(QString, key);
    const auto plan = ProbePlan::make({text("read_tags"), key}, today);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(plan.error().subject, key);
}

void TestProbePlan::onlyReadsAndSearchesForNothingAreSent()
{
    for (const PlannedProbe &row : planFor({}).rows()) {
        const Probe &probe = row.probe;
        if (!probe.testable) {
            QVERIFY(probe.method.isEmpty() && probe.path.isEmpty() && !probe.countable);
            continue;
        }
        const bool search = probe.method == "POST" && probe.path.endsWith(QLatin1String("/search"));
        QVERIFY2(probe.method == "GET" || search, qPrintable(probe.key));
        QCOMPARE(probe.body.isEmpty(), !search);
        QVERIFY(!probe.listKey.isEmpty());
    }
}

void TestProbePlan::searchesMatchNothingEvenWithASlowClock()
{
    for (const QDateTime &now : {today, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)}) {
        const auto plan = ProbePlan::make({}, now);
        for (const PlannedProbe &row : plan->rows()) {
            if (row.probe.body.isEmpty())
                continue;
            const QJsonObject body = QJsonDocument::fromJson(row.probe.body).object();
            const QJsonObject query = body.value(QLatin1String("query")).toObject();
            QCOMPARE(query.value(QLatin1String("field")).toString(), text("created_at"));
            QCOMPARE(query.value(QLatin1String("operator")).toString(), text(">"));
            QVERIFY(query.value(QLatin1String("value")).toInteger()
                > today.addYears(5).toSecsSinceEpoch());
        }
    }
}

void TestProbePlan::onDemandRowsAreSentOnlyWhenTicked()
{
    const auto isSent = [](const QStringList &needed) {
        for (const PlannedProbe &row : planFor(needed).rows()) {
            if (row.probe.key == QLatin1String("read_events"))
                return ProbePlan::isSent(row);
        }
        return false;
    };
    QVERIFY(!isSent({}));
    QVERIFY(isSent({text("read_events")}));
}

void TestProbePlan::shapeIsWhatThePathPromises()
{
    const Probe tags = probeOf("read_tags");
    QVERIFY(hasShape(tags, R"({"type":"list","data":[]})"));
    for (const char *body : {"", "[]", "{}", R"({"data":{}})", R"({"data":null})", R"({"tags":[]})",
             R"({"data":[)", R"({"data":[],"type":"list","type":"x"})"})
        QVERIFY2(!hasShape(tags, body), body);
    const Probe one = probeOf("read_one_admin");
    QVERIFY(hasShape(one, R"({"id":"7"})"));
    QVERIFY(hasShape(one, R"({"id":7})"));
    QVERIFY(!hasShape(one, R"({"id":null})"));
}

void TestProbePlan::outcomesSayNoMoreThanTheAnswer_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ProbeOutcome>("outcome");
    const auto add = [](const char *name, const char *key, const Exchange &exchange,
                         ProbeOutcome outcome) {
        QTest::newRow(name) << QByteArray(key) << exchange << outcome;
    };
    const Exchange list = answered(200, R"({"data":[]})");
    const Exchange absent = refused(404, "not_found", "User Not Found");
    add("list", "read_tags", list, ProbeOutcome::Allowed);
    add("list off TLS", "read_tags", overPlainHttp(list), ProbeOutcome::Unknown);
    add("wrong shape", "read_tags", answered(200, "{}"), ProbeOutcome::Unknown);
    add("off", "read_news", absent, ProbeOutcome::Unavailable);
    add("absent as asked", "read_one_user_company", absent, ProbeOutcome::Allowed);
    add("absent, other words", "read_one_user_company", refused(404, "job_not_found", ""),
        ProbeOutcome::Unavailable);
    add("absent, by a stranger", "read_one_user_company", page(404), ProbeOutcome::Unknown);
    add("absent, off TLS", "read_one_user_company", overPlainHttp(absent), ProbeOutcome::Unknown);
    add("job absent as asked", "read_jobs", refused(404, "job_not_found", ""),
        ProbeOutcome::Allowed);
    add("plan", "read_tickets", refused(403, "api_plan_restricted", ""), ProbeOutcome::Unavailable);
    add("scope", "read_tags", withRate(refused(401, "token_unauthorized", "")),
        ProbeOutcome::Refused);
    add("seat", "read_conversations", refused(403, "action_forbidden", "Inbox access"),
        ProbeOutcome::Refused);
    add("bad token", "read_tags", badToken(), ProbeOutcome::Refused);
    add("bad token off TLS", "read_tags", overPlainHttp(badToken()), ProbeOutcome::Unknown);
    add("allowlist", "read_tags", refused(403, "forbidden", "not on the allowlist"),
        ProbeOutcome::Unknown);
    add("edge", "read_tags", page(403), ProbeOutcome::Unknown);
    add("throttled", "read_tags", refused(429, "rate_limit_exceeded", ""), ProbeOutcome::Unknown);
    add("500", "read_tags", refused(500, "server_error", ""), ProbeOutcome::Unknown);
    add("timeout", "read_tags", failed(ErrorKind::Timeout), ProbeOutcome::Unknown);
    add("version", "ip_allowlist", refused(400, "intercom_version_invalid", ""),
        ProbeOutcome::Unknown);
}

void TestProbePlan::outcomesSayNoMoreThanTheAnswer()
{
    QFETCH(QByteArray, key);
    QFETCH(Exchange, exchange);
    QFETCH(ProbeOutcome, outcome);
    const ProbeResult result = readRow({probeOf(key.constData()), true}, exchange);
    QCOMPARE(outcomeName(result.outcome), outcomeName(outcome));
    QVERIFY(result.needed);
}

void TestProbePlan::bodyOfAGoodAnswerIsNotKept()
{
    const PlannedProbe tags{probeOf("read_tags"), true};
    QVERIFY(readRow(tags, answered(200, R"({"data":[]})")).exchange.body.isEmpty());
    QVERIFY(!readRow(tags, badToken()).exchange.body.isEmpty());
}

void TestProbePlan::sameRunsCompareEqual()
{
    const Comparison same = compare(reportOf(fine()), reportOf(fine()));
    QVERIFY(same.sameFingerprint);
    QCOMPARE(same.sameTeammate, std::optional(true));
    QCOMPARE(same.sameWorkspace, std::optional(true));
    QCOMPARE(same.emailBefore, text("admin1@email.com"));
    QCOMPARE(same.emailAfter, text("admin1@email.com"));
    QVERIFY(same.permissionsLost.isEmpty());
    QVERIFY(same.permissionsGained.isEmpty());
    QVERIFY(same.permissionsUnknown.isEmpty());
}

void TestProbePlan::comparisonNamesWhatChanged()
{
    Situation before = fine();
    before.rows.insert(text("read_news"), refused(403, "forbidden", "scope"));
    Situation after = fine();
    QByteArray other = meBody();
    after.identity = answered(200, other.replace("991267459", "5").replace("abc12345", "w2"));
    after.rows.insert(text("read_tags"), refused(403, "forbidden", "scope"));
    after.rows.insert(text("read_tickets"), refused(404, "not_found", ""));
    after.rows.insert(text("read_articles"), failed(ErrorKind::Timeout));
    ProbeReport afterwards = reportOf(after);
    afterwards.fingerprint = text("fedcba9876543210");
    const Comparison comparison = compare(reportOf(before), afterwards);
    QVERIFY(!comparison.sameFingerprint);
    QCOMPARE(comparison.sameTeammate, std::optional(false));
    QCOMPARE(comparison.sameWorkspace, std::optional(false));
    const QStringList lost{text("read_tags"), text("read_tickets")};
    QCOMPARE(comparison.permissionsLost, lost);
    QCOMPARE(comparison.permissionsGained, QStringList{text("read_news")});
    QCOMPARE(comparison.permissionsUnknown, QStringList{text("read_articles")});
}

void TestProbePlan::whatOneSideDoesNotKnowIsNotCompared()
{
    const ProbeReport known = reportOf(fine());
    const ProbeReport unknown = reportOf(withIdentity(failed(ErrorKind::Timeout)));
    for (const Comparison &one : {compare(known, unknown), compare(unknown, known)}) {
        QVERIFY(!one.sameTeammate);
        QVERIFY(!one.sameWorkspace);
    }
    QCOMPARE(compare(known, unknown).emailAfter, QString());
    QVERIFY(compare(known, unknown).permissionsUnknown.contains(text("identify")));
    const QByteArray noApp = R"({"type":"admin","id":"991267459"})";
    const Comparison half = compare(known, reportOf(withIdentity(answered(200, noApp))));
    QCOMPARE(half.sameTeammate, std::optional(true));
    QVERIFY(!half.sameWorkspace);
    ProbeReport nameless = known;
    nameless.fingerprint.clear();
    QVERIFY(!compare(nameless, nameless).sameFingerprint);
}

QTEST_GUILESS_MAIN(TestProbePlan)
#include "TestProbePlan.moc"
