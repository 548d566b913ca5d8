// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckFlow.h"
#include "app/check/CheckSummary.h"
#include "app/history/HistoryStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIntercom.h"
#include "tests/support/Passes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

constexpr char unknownToken[] =
    R"({"type":"error.list","errors":[{"code":"unauthorized","message":"Access Token Invalid"}]})";

bool isGood(const FakeRequest &request, const char *host)
{
    return request.url.host() == QLatin1String(host)
        && request.raw.rawHeader("Authorization") == "Bearer " + FakeIntercom::goodToken();
}

struct Stage {
    FakeClock clock;
    FakeNam nam{clock};
    FakeIntercom intercom{nam};
    QTemporaryDir directory;
    HistoryStore history{directory.path()};
    std::optional<CheckResult> result;
    bool cancelled = false;

    std::unique_ptr<CheckFlow> flow(bool withHistory = true)
    {
        auto made = std::make_unique<CheckFlow>(nam, clock, withHistory ? &history : nullptr);
        QObject::connect(made.get(), &CheckFlow::finished, made.get(),
            [this](const CheckResult &r) { result = r; });
        QObject::connect(
            made.get(), &CheckFlow::cancelled, made.get(), [this] { cancelled = true; });
        return made;
    }
    CheckRequest request() const
    {
        CheckRequest request;
        request.token = secret(FakeIntercom::goodToken());
        request.apiUrl = FakeIntercom::api();
        return request;
    }
    bool finishes()
    {
        return passes(clock, [this] { return result.has_value(); });
    }
    /// A whole check without a base; /me answers as `me` says, on every host.
    bool finishesSomewhere(FakeNam::Handler me)
    {
        nam.forget("GET", "/me");
        nam.on("GET", "/me", std::move(me));
        const auto made = flow();
        CheckRequest anywhere = request();
        anywhere.apiUrl.reset();
        return made->start(anywhere).has_value() && finishes();
    }
    QByteArray regionOfMe(const char *region) const
    {
        return QByteArrayLiteral(
                   R"({"type":"admin","id":"1","email":"a@b.example","app":{"type":"app",)"
                   R"("id_code":"w","region":")")
            + region + R"("}})";
    }
    QStringList hostsAsked() const
    {
        QStringList hosts;
        for (const FakeRequest &request : nam.requests()) {
            if (!hosts.contains(request.url.host()))
                hosts.append(request.url.host());
        }
        return hosts;
    }
};

} // namespace

class TestCheckFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTokenIsAliveAndNoted();
    void sameVerdictIsNotedOnce();
    void changedVerdictIsChained();
    void unknownPermissionSendsNothing();
    void cancelAnswersOnceAndSendsNoMore();
    void destroyedFlowStaysSilent();
    void silentServerEndsWithinThreeTimeOuts();
    void automaticRegionStaysWhereTheWorkspaceIs_data();
    void automaticRegionStaysWhereTheWorkspaceIs();
    void tokenUnknownInOneRegionIsLookedForInTheOthers();
    void tokenIsNotDeadWhileARegionSaysNothing_data();
    void tokenIsNotDeadWhileARegionSaysNothing();
    void hostThatKnowsTheTokenIsKeptWhenItsRegionDoesNot();
    void silentFirstHostSendsTheTokenNowhereElse();
    void historyThatCannotBeWrittenIsTold();
    void controlTokenIsAnotherOne();
    void tokenEchoedToTheControlIsKeptNowhere();
    void summaryComesBackAsItWas();
};

void TestCheckFlow::goodTokenIsAliveAndNoted()
{
    Stage stage;
    const auto flow = stage.flow();
    QVERIFY(flow->start(stage.request()));
    QVERIFY(stage.finishes());
    QCOMPARE(stage.result->verdict.state, TokenState::Alive);
    QCOMPARE(stage.result->report.teammate->email, stage.intercom.email);
    QVERIFY(!stage.result->historyProblem);
    QList<Sample> samples;
    bool answered = false;
    stage.history.samples(
        stage.result->report.fingerprint, 10, this, [&](const Result<QList<Sample>> &read) {
            samples = read.value_or({});
            answered = true;
        });
    QVERIFY(QTest::qWaitFor([&answered] { return answered; }));
    QCOMPARE(samples.size(), 1);
    QCOMPARE(samples.first().verdict, QStringLiteral("alive"));
}

void TestCheckFlow::sameVerdictIsNotedOnce()
{
    Stage stage;
    for (int i = 0; i < 3; ++i) {
        const auto flow = stage.flow();
        stage.result.reset();
        QVERIFY(flow->start(stage.request()));
        QVERIFY(stage.finishes());
    }
    ChainEntry last;
    stage.history.lastVerdict(stage.result->report.fingerprint, this,
        [&last](const Result<ChainEntry> &read) { last = read.value_or({}); });
    QVERIFY(QTest::qWaitFor([&last] { return last.seq > 0; }));
    QCOMPARE(last.seq, 1);
}

void TestCheckFlow::changedVerdictIsChained()
{
    Stage stage;
    for (const bool works : {true, false}) {
        stage.intercom.tokenWorks = works;
        const auto flow = stage.flow();
        stage.result.reset();
        QVERIFY(flow->start(stage.request()));
        QVERIFY(stage.finishes());
    }
    QCOMPARE(stage.result->verdict.state, TokenState::Dead);
    ChainEntry last;
    stage.history.lastVerdict(stage.result->report.fingerprint, this,
        [&last](const Result<ChainEntry> &read) { last = read.value_or({}); });
    QVERIFY(QTest::qWaitFor([&last] { return last.seq > 0; }));
    QCOMPARE(last.seq, 2);
    QCOMPARE(last.entry.data.value(QStringLiteral("verdict")).toString(), QStringLiteral("dead"));
}

void TestCheckFlow::unknownPermissionSendsNothing()
{
    Stage stage;
    const auto flow = stage.flow();
    CheckRequest request = stage.request();
    request.needed = {QStringLiteral("fly")};
    const auto started = flow->start(request);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::WrongUsage);
    QVERIFY(stage.nam.requests().isEmpty());
}

void TestCheckFlow::cancelAnswersOnceAndSendsNoMore()
{
    Stage stage;
    const auto flow = stage.flow();
    QVERIFY(flow->start(stage.request()));
    QVERIFY(QTest::qWaitFor([&] { return !stage.nam.requests().isEmpty(); }));
    flow->cancel();
    QVERIFY(stage.cancelled);
    const auto sent = stage.nam.requests().size();
    stage.clock.advance(60'000);
    QVERIFY(!stage.result);
    QCOMPARE(stage.nam.requests().size(), sent);
}

void TestCheckFlow::destroyedFlowStaysSilent()
{
    Stage stage;
    auto flow = stage.flow();
    QVERIFY(flow->start(stage.request()));
    QVERIFY(QTest::qWaitFor([&] { return !stage.nam.requests().isEmpty(); }));
    flow.reset();
    stage.clock.advance(60'000);
    QVERIFY(!stage.result && !stage.cancelled);
}

void TestCheckFlow::silentServerEndsWithinThreeTimeOuts()
{
    Stage stage;
    stage.intercom.identifySilent = true;
    const auto flow = stage.flow();
    CheckRequest request = stage.request();
    request.timeout_ms = 2000;
    const qint64 started_ns = stage.clock.elapsed_ns();
    QVERIFY(flow->start(request));
    QVERIFY(stage.finishes());
    QCOMPARE(stage.result->verdict.state, TokenState::Unknown);
    QCOMPARE(stage.result->verdict.cause, Cause::Timeout);
    QVERIFY((stage.clock.elapsed_ns() - started_ns) / 1'000'000 <= 6250);
}

void TestCheckFlow::automaticRegionStaysWhereTheWorkspaceIs_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("host");
    QTest::newRow("US") << QByteArray("US") << QStringLiteral("api.intercom.io");
    QTest::newRow("EU") << QByteArray("EU") << QStringLiteral("api.eu.intercom.io");
    QTest::newRow("AU") << QByteArray("AU") << QStringLiteral("api.au.intercom.io");
    QTest::newRow("unknown region") << QByteArray("MARS") << QStringLiteral("api.intercom.io");
}

void TestCheckFlow::automaticRegionStaysWhereTheWorkspaceIs()
{
    QFETCH(QByteArray, region);
    QFETCH(QString, host);
    Stage stage;
    QVERIFY(stage.finishesSomewhere([&](const FakeRequest &) {
        return FakeReply::json(200, stage.regionOfMe(region.constData()));
    }));
    QCOMPARE(stage.result->report.apiUrl.host(), host);
    QCOMPARE(stage.nam.requests().first().url.host(), QStringLiteral("api.intercom.io"));
    QCOMPARE(stage.nam.requests().last().url.host(), host);
    QVERIFY(stage.hostsAsked().size() <= 2);
}

void TestCheckFlow::tokenUnknownInOneRegionIsLookedForInTheOthers()
{
    Stage stage;
    QVERIFY(stage.finishesSomewhere([&](const FakeRequest &request) {
        return isGood(request, "api.au.intercom.io") ? FakeReply::json(200, stage.regionOfMe("AU"))
                                                     : FakeReply::json(401, unknownToken);
    }));
    QCOMPARE(stage.result->report.apiUrl.host(), QStringLiteral("api.au.intercom.io"));
    QVERIFY(stage.result->verdict.state != TokenState::Dead);
}

void TestCheckFlow::tokenIsNotDeadWhileARegionSaysNothing_data()
{
    QTest::addColumn<QString>("silent");
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    for (const char *host : {"api.eu.intercom.io", "api.au.intercom.io"}) {
        const QString silent = QString::fromLatin1(host);
        QTest::addRow("%s times out", host) << silent << 0 << Cause::Timeout;
        QTest::addRow("%s 503", host) << silent << 503 << Cause::ServerError;
        QTest::addRow("%s captive portal", host) << silent << 200 << Cause::CaptivePortal;
    }
}

void TestCheckFlow::tokenIsNotDeadWhileARegionSaysNothing()
{
    QFETCH(QString, silent);
    QFETCH(int, status);
    QFETCH(Cause, cause);
    Stage stage;
    QVERIFY(stage.finishesSomewhere([&](const FakeRequest &request) {
        if (request.url.host() != silent)
            return FakeReply::json(401, unknownToken);
        return status == 0 ? FakeReply::hanging()
                           : FakeReply::text(status, "<html>Sign in</html>", "text/html");
    }));
    QCOMPARE(stage.result->verdict.state, TokenState::Unknown);
    QCOMPARE(stage.result->verdict.cause, cause);
    QCOMPARE(stage.result->report.apiUrl.host(), silent);
}

void TestCheckFlow::hostThatKnowsTheTokenIsKeptWhenItsRegionDoesNot()
{
    Stage stage;
    QVERIFY(stage.finishesSomewhere([&](const FakeRequest &request) {
        return isGood(request, "api.intercom.io") ? FakeReply::json(200, stage.regionOfMe("EU"))
                                                  : FakeReply::json(401, unknownToken);
    }));
    QCOMPARE(stage.result->report.apiUrl.host(), QStringLiteral("api.intercom.io"));
    QVERIFY(stage.result->verdict.state != TokenState::Dead);
}

void TestCheckFlow::silentFirstHostSendsTheTokenNowhereElse()
{
    Stage stage;
    QVERIFY(stage.finishesSomewhere([](const FakeRequest &) { return FakeReply::hanging(); }));
    QCOMPARE(stage.result->verdict.cause, Cause::Timeout);
    QCOMPARE(stage.hostsAsked().size(), 1);
}

void TestCheckFlow::historyThatCannotBeWrittenIsTold()
{
    Stage stage;
    QTemporaryDir directory;
    QFile blocking(directory.path() + QStringLiteral("/file"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    HistoryStore history(blocking.fileName() + QStringLiteral("/below-a-file"));
    CheckFlow flow(stage.nam, stage.clock, &history);
    connect(&flow, &CheckFlow::finished, this, [&](const CheckResult &r) { stage.result = r; });
    QVERIFY(flow.start(stage.request()));
    QVERIFY(stage.finishes());
    QCOMPARE(stage.result->verdict.state, TokenState::Alive);
    QVERIFY(stage.result->historyProblem);
    QCOMPARE(stage.result->historyProblem->kind, ErrorKind::Disk);
}

void TestCheckFlow::controlTokenIsAnotherOne()
{
    Stage stage;
    const auto flow = stage.flow();
    QVERIFY(flow->start(stage.request()));
    QVERIFY(stage.finishes());
    int controls = 0;
    for (const FakeRequest &request : stage.nam.requests()) {
        if (request.raw.rawHeader("Authorization") == "Bearer " + FakeIntercom::goodToken())
            continue;
        ++controls;
        QCOMPARE(request.url.path(), QStringLiteral("/me"));
    }
    QCOMPARE(controls, 1);
    QCOMPARE(stage.result->verdict.control, ControlOutcome::Refused);
}

void TestCheckFlow::tokenEchoedToTheControlIsKeptNowhere()
{
    Stage stage;
    const QByteArray token = FakeIntercom::goodToken();
    stage.nam.on("GET", "/me", [token](const FakeRequest &request) {
        if (request.raw.rawHeader("Authorization") == "Bearer " + token)
            return FakeReply::json(503, "{}");
        return FakeReply::json(401, "{\"known\":\"" + token + "\"}")
            .withHeader("X-Request-Id", token);
    });
    const auto flow = stage.flow();
    QVERIFY(flow->start(stage.request()));
    QVERIFY(stage.finishes());
    const Exchange &control = stage.result->report.controlExchange;
    QVERIFY(control.body.contains("[token]"));
    QVERIFY(!stage.request().token->occursIn(control.body + control.requestId().toUtf8()));
}

void TestCheckFlow::summaryComesBackAsItWas()
{
    Stage stage;
    stage.intercom.takenPermissions.insert(QStringLiteral("read_tags"));
    const auto flow = stage.flow(false);
    QVERIFY(flow->start(stage.request()));
    QVERIFY(stage.finishes());
    const QJsonObject summary = summaryOf(*stage.result);
    const auto back = resultFromSummary(summary);
    QVERIFY(back);
    QCOMPARE(summaryOf(*back), summary);
    QCOMPARE(back->verdict.state, TokenState::Limited);
    const Comparison comparison = compare(stage.result->report, back->report);
    QVERIFY(comparison.sameFingerprint && comparison.sameTeammate == true);
    QVERIFY(comparison.permissionsLost.isEmpty() && comparison.permissionsGained.isEmpty());
    QJsonObject broken = summary;
    broken.insert(QStringLiteral("verdict"), QStringLiteral("splendid"));
    QVERIFY(!resultFromSummary(broken));
}

QTEST_GUILESS_MAIN(TestCheckFlow)
#include "TestCheckFlow.moc"
