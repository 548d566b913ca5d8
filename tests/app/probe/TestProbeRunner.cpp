// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/ProbeRunner.h"
#include "tests/app/intercom/Exchanges.h"
#include "tests/app/probe/Reports.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace keybearer;
using namespace keybearer::test;

namespace {

const QByteArray bearer = "Bearer dG9rOnRlc3QtdG9rZW4tb25lLXR3by10aHJlZQ==";

QString text(const char *key)
{
    return QString::fromLatin1(key);
}

FakeReply replyOf(const Exchange &exchange)
{
    FakeReply reply =
        FakeReply::text(exchange.status, exchange.body, exchange.header("Content-Type"));
    for (const HttpHeader &header : exchange.headers) {
        if (header.name != "Content-Type")
            reply.headers.append({header.name, header.value});
    }
    return reply;
}

/// A server, a runner, and what the runner said.
struct Run {
    explicit Run(const QStringList &needed = {})
    {
        plan = *ProbePlan::make(needed, clock.nowUtc());
        for (const PlannedProbe &row : plan->rows()) {
            const bool me = row.probe.key == QLatin1String("identify");
            if (ProbePlan::isSent(row) && !me)
                answer(row.probe, replyOf(goodAnswerTo(row.probe)));
        }
        answerMe(replyOf(goodMe()));
    }

    void answer(const Probe &probe, const FakeReply &reply)
    {
        const QString path = text(
            probe.path.contains(QLatin1Char('{')) ? "/admins/991267459" : qPrintable(probe.path));
        nam.forget(probe.method, path.toLatin1());
        nam.on(probe.method, path.toLatin1(), reply);
    }

    void answer(const char *key, const FakeReply &reply)
    {
        for (const PlannedProbe &row : plan->rows()) {
            if (row.probe.key == QLatin1String(key))
                answer(row.probe, reply);
        }
    }

    void answerAllRows(const FakeReply &reply)
    {
        for (const PlannedProbe &row : plan->rows()) {
            if (ProbePlan::isSent(row) && row.probe.key != QLatin1String("identify"))
                answer(row.probe, reply);
        }
    }

    /// The control gets what a bad token gets, whatever /me says to ours.
    void answerMe(const FakeReply &reply)
    {
        nam.forget("GET", "/me");
        nam.on("GET", "/me", [this, reply](const FakeRequest &request) {
            return request.raw.rawHeader("Authorization") == bearer ? reply : control;
        });
    }

    ProbeRunner *start(bool withControl = true)
    {
        http =
            std::make_unique<HttpClient>(nam, clock, QUrl(QStringLiteral("http://127.0.0.1:4010")));
        token = Secret::take(bearer.mid(7)).value();
        ProbeRunner::Options options;
        options.call.deadline_ms = 15000;
        options.withControl = withControl;
        runner = std::make_unique<ProbeRunner>(
            IntercomClient(*http, token, "2.16"), clock, *plan, options);
        QObject::connect(
            runner.get(), &ProbeRunner::finished, &listener, [this](const ProbeReport &said) {
                ++finished;
                report = said;
            });
        QObject::connect(runner.get(), &ProbeRunner::cancelled, &listener, [this] { ++cancelled; });
        QObject::connect(runner.get(), &ProbeRunner::progressed, &listener,
            [this](const ProbeReport &, int done, int total) {
                ++progressed;
                inOrder = inOrder && done >= lastDone && done <= total;
                lastDone = done;
                lastTotal = total;
            });
        runner->start();
        return runner.get();
    }

    /// Lets time pass until the runner ends. False when it took longer than `most_ms` of its clock.
    bool endsWithin(qint64 most_ms)
    {
        for (qint64 passed = 0; passed <= most_ms && finished + cancelled == 0; passed += 5)
            clock.advance(5);
        return finished + cancelled == 1;
    }

    ProbeOutcome outcome(const char *key) const { return report.row(text(key))->outcome; }
    Cause cause(const char *key) const { return report.row(text(key))->answer.cause; }

    FakeClock clock;
    FakeNam nam{clock};
    FakeReply control = replyOf(badToken());
    std::optional<ProbePlan> plan;
    SecretPtr token;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<ProbeRunner> runner;
    QObject listener;
    ProbeReport report;
    int finished = 0;
    int cancelled = 0;
    int progressed = 0;
    int lastDone = 0;
    int lastTotal = 0;
    bool inOrder = true;
};

} // namespace

class TestProbeRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAskedOnce();
    void reportSaysWhatWasAsked();
    void controlIsAnotherTokenOfTheSameForm();
    void controlIsLeftOutOnRequest();
    void everyRequestNamesVersionAndType();
    void atMostFourAreOnTheirWay();
    void silenceOfMeStopsTheRest_data();
    void silenceOfMeStopsTheRest();
    void silentServerEndsWithinThreeDeadlines();
    void silentRowsEndWithinThreeDeadlines();
    void refusedIdentityLeavesOneAdminUntested();
    void badTokenIsStillTriedElsewhere();
    void deathOnTheWayIsAskedForAgain();
    void badWordsOfOnePathAreAskedForAgain();
    void meAloneRefusingIsAskedForAgain();
    void rowInAWrongShapeIsUnknown();
    void cancelAtEveryMomentEndsOnce();
    void destructionAtEveryMomentIsSilent();
    void receiverMayDeleteTheRunner();
    void cancelIsHarmlessTwiceAndAfterwards();
};

void TestProbeRunner::everythingIsAskedOnce()
{
    Run run;
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.nam.unexpected().size(), 0);
    QCOMPARE(run.nam.requests().size(), 16);
    QCOMPARE(run.nam.count("GET", "/me"), 2);
    QCOMPARE(run.nam.count("GET", "/admins/991267459"), 1);
    QCOMPARE(run.nam.count("POST", "/contacts/search"), 1);
    QVERIFY(run.inOrder);
    QCOMPARE(run.lastDone, 16);
    QCOMPARE(run.progressed, 16);
}

void TestProbeRunner::reportSaysWhatWasAsked()
{
    Run run;
    run.answer("read_tickets", replyOf(refused(403, "forbidden", "required scope")));
    run.start();
    const QDateTime startedAt = run.clock.nowUtc();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.report.fingerprint, fingerprintOf(*run.token));
    QCOMPARE(run.report.apiVersion, QByteArray("2.16"));
    QCOMPARE(run.report.apiUrl, QUrl(QStringLiteral("http://127.0.0.1:4010")));
    QCOMPARE(run.report.startedAt, startedAt);
    QCOMPARE(run.report.teammate->email, text("admin1@email.com"));
    QCOMPARE(run.report.identity.cause, Cause::Ok);
    QCOMPARE(run.report.control->cause, Cause::TokenInvalid);
    QCOMPARE(run.report.rateLimit.limit, std::optional<qint64>(1666));
    QCOMPARE(run.report.rows.size(), run.plan->rows().size());
    QCOMPARE(run.outcome("identify"), ProbeOutcome::Allowed);
    QCOMPARE(run.outcome("read_tags"), ProbeOutcome::Allowed);
    QCOMPARE(run.outcome("read_one_user_company"), ProbeOutcome::Allowed);
    QCOMPARE(run.outcome("read_tickets"), ProbeOutcome::Refused);
    QCOMPARE(run.outcome("write_tickets"), ProbeOutcome::NotTested);
    QCOMPARE(run.outcome("read_jobs"), ProbeOutcome::NotTested);
    QVERIFY(run.report.row(text("read_tags"))->needed);
}

void TestProbeRunner::controlIsAnotherTokenOfTheSameForm()
{
    Run run;
    run.start();
    QVERIFY(run.endsWithin(1000));
    QSet<QByteArray> others;
    for (const FakeRequest &request : run.nam.requests()) {
        const QByteArray sent = request.raw.rawHeader("Authorization");
        QCOMPARE(sent.size(), bearer.size());
        if (sent == bearer)
            continue;
        others.insert(sent);
        QCOMPARE(request.url.path(), text("/me"));
    }
    QCOMPARE(others.size(), 1);
}

void TestProbeRunner::controlIsLeftOutOnRequest()
{
    Run run;
    run.start(false);
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.nam.count("GET", "/me"), 1);
    QVERIFY(!run.report.control);
}

void TestProbeRunner::everyRequestNamesVersionAndType()
{
    Run run;
    run.start();
    QVERIFY(run.endsWithin(1000));
    for (const FakeRequest &request : run.nam.requests()) {
        QCOMPARE(request.raw.rawHeader("Intercom-Version"), QByteArray("2.16"));
        QCOMPARE(request.raw.rawHeader("Accept"), QByteArray("application/json"));
        const QByteArray type = request.method == "POST" ? "application/json" : "";
        QCOMPARE(request.raw.rawHeader("Content-Type"), type);
        QCOMPARE(request.body.isEmpty(), request.method == "GET");
    }
}

void TestProbeRunner::atMostFourAreOnTheirWay()
{
    Run run;
    int most = 0;
    for (const PlannedProbe &row : run.plan->rows()) {
        if (ProbePlan::isSent(row) && row.probe.key != QLatin1String("identify"))
            run.answer(row.probe, replyOf(goodAnswerTo(row.probe)).withDelay(100));
    }
    QObject::connect(run.start(), &ProbeRunner::progressed, &run.listener,
        [&] { most = qMax(most, run.nam.open()); });
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(most, 4);
    QVERIFY(run.report.duration_ms <= 500); // 14 rows in fours, at once after /me
}

void TestProbeRunner::silenceOfMeStopsTheRest_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<Cause>("cause");
    const auto failure = [](const char *name, QNetworkReply::NetworkError error, Cause cause) {
        QTest::newRow(name) << FakeReply::failure(error) << cause;
    };
    failure("unknown host", QNetworkReply::HostNotFoundError, Cause::Dns);
    failure("refused", QNetworkReply::ConnectionRefusedError, Cause::RefusedConnection);
    failure("reset", QNetworkReply::RemoteHostClosedError, Cause::ConnectionLost);
    failure("proxy", QNetworkReply::ProxyConnectionRefusedError, Cause::Proxy);
    QTest::newRow("silent") << FakeReply::hanging() << Cause::Timeout;
    QTest::newRow("certificate") << FakeReply::tls({QSslError(QSslError::CertificateExpired)})
                                 << Cause::TlsExpired;
    QTest::newRow("redirect") << FakeReply::text(302, {}, "text/html")
                                     .withHeader("Location", "https://elsewhere.example/")
                              << Cause::Redirect;
    QTest::newRow("portal") << FakeReply::text(200, "<html>", "text/html") << Cause::CaptivePortal;
    QTest::newRow("edge") << FakeReply::text(403, "<html>", "text/html") << Cause::EdgeBlock;
    QTest::newRow("throttled") << replyOf(refused(429, "rate_limit_exceeded", ""))
                               << Cause::RateLimited;
    QTest::newRow("500") << replyOf(refused(500, "server_error", "")) << Cause::ServerError;
    QTest::newRow("version") << replyOf(refused(400, "intercom_version_invalid", ""))
                             << Cause::VersionInvalid;
    QTest::newRow("wrong shape") << FakeReply::json(200, "{}") << Cause::Malformed;
    QTest::newRow("suspended") << replyOf(refused(401, "token_suspended", ""))
                               << Cause::WorkspaceSuspended;
    QTest::newRow("allowlist") << replyOf(refused(403, "forbidden", "not on the allowlist"))
                               << Cause::IpAllowlist;
}

void TestProbeRunner::silenceOfMeStopsTheRest()
{
    QFETCH(FakeReply, reply);
    QFETCH(Cause, cause);
    Run run;
    run.answerMe(reply);
    run.start();
    QVERIFY(run.endsWithin(45000));
    QCOMPARE(run.finished, 1);
    QCOMPARE(run.nam.count("GET", "/me"), run.nam.requests().size());
    QCOMPARE(causeName(run.report.identity.cause), causeName(cause));
    QCOMPARE(causeName(run.cause("read_tags")), causeName(cause));
    QCOMPARE(run.outcome("read_tags"), ProbeOutcome::Unknown);
    QCOMPARE(run.outcome("write_tags"), ProbeOutcome::NotTested);
    QVERIFY(!run.report.teammate);
    QCOMPARE(run.lastDone, run.lastTotal);
}

void TestProbeRunner::silentServerEndsWithinThreeDeadlines()
{
    Run run;
    run.control = FakeReply::hanging();
    run.answerMe(FakeReply::hanging());
    run.start();
    QVERIFY(run.endsWithin(15000));
    QCOMPARE(run.report.control->cause, Cause::Timeout);
    QCOMPARE(run.nam.open(), 0);
}

void TestProbeRunner::silentRowsEndWithinThreeDeadlines()
{
    Run run;
    run.answerAllRows(FakeReply::hanging());
    run.start();
    QVERIFY(run.endsWithin(45000));
    QCOMPARE(run.outcome("identify"), ProbeOutcome::Allowed);
    QCOMPARE(run.cause("read_tags"), Cause::Timeout);
    QCOMPARE(run.cause("ip_allowlist"), Cause::Timeout);
    QCOMPARE(run.nam.open(), 0);
}

void TestProbeRunner::refusedIdentityLeavesOneAdminUntested()
{
    Run run;
    run.answerMe(replyOf(withRate(refused(401, "token_unauthorized", ""))));
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.outcome("identify"), ProbeOutcome::Refused);
    QCOMPARE(run.outcome("read_one_admin"), ProbeOutcome::NotTested);
    QCOMPARE(run.cause("read_one_admin"), Cause::ScopeRefused);
    QCOMPARE(run.outcome("read_tags"), ProbeOutcome::Allowed);
    QCOMPARE(run.nam.requests().size(), 15);
    QCOMPARE(run.lastDone, run.lastTotal);
}

void TestProbeRunner::badTokenIsStillTriedElsewhere()
{
    Run run;
    run.answerMe(replyOf(badToken()));
    run.answerAllRows(replyOf(badToken()));
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.report.identity.cause, Cause::TokenInvalid);
    QCOMPARE(run.outcome("read_tags"), ProbeOutcome::Refused);
    QCOMPARE(run.nam.count("GET", "/me"), 2); // nothing spoke against it
}

void TestProbeRunner::deathOnTheWayIsAskedForAgain()
{
    Run run;
    run.answerAllRows(replyOf(badToken()));
    ProbeRunner *runner = run.start();
    QObject::connect(runner, &ProbeRunner::progressed, &run.listener,
        [&] { run.answerMe(replyOf(badToken())); });
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.nam.count("GET", "/me"), 3);
    QCOMPARE(run.report.identity.cause, Cause::TokenInvalid);
    QCOMPARE(run.outcome("identify"), ProbeOutcome::Refused);
    QVERIFY(run.report.teammate); // who it was is still known
    QCOMPARE(run.lastTotal, 17);
}

void TestProbeRunner::badWordsOfOnePathAreAskedForAgain()
{
    Run run;
    run.answer("read_tickets", replyOf(badToken()));
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.nam.count("GET", "/me"), 3);
    QCOMPARE(run.report.identity.cause, Cause::Ok);
    QCOMPARE(run.outcome("read_tickets"), ProbeOutcome::Refused);
}

void TestProbeRunner::meAloneRefusingIsAskedForAgain()
{
    Run run;
    run.answerMe(replyOf(badToken()));
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.nam.count("GET", "/me"), 3);
    QCOMPARE(run.report.identity.cause, Cause::TokenInvalid);
    QCOMPARE(run.finished, 1);
}

void TestProbeRunner::rowInAWrongShapeIsUnknown()
{
    Run run;
    run.answer("read_tags", FakeReply::json(200, R"({"data":{}})"));
    run.start();
    QVERIFY(run.endsWithin(1000));
    QCOMPARE(run.outcome("read_tags"), ProbeOutcome::Unknown);
    QCOMPARE(run.cause("read_tags"), Cause::Malformed);
}

void TestProbeRunner::cancelAtEveryMomentEndsOnce()
{
    for (int moment = 0; moment <= 15; ++moment) {
        Run run;
        ProbeRunner *runner = run.start();
        QObject::connect(runner, &ProbeRunner::progressed, &run.listener,
            [runner, moment](const ProbeReport &, int done) {
                if (done == moment)
                    runner->cancel();
            });
        if (moment == 0)
            runner->cancel();
        QVERIFY(run.endsWithin(1000));
        const int asked = run.nam.requests().size();
        run.clock.advance(60000);
        QCOMPARE(run.cancelled, 1);
        QCOMPARE(run.finished, 0);
        QCOMPARE(run.nam.open(), 0);
        QCOMPARE(run.nam.requests().size(), asked);
        QVERIFY(run.progressed <= moment);
    }
}

void TestProbeRunner::destructionAtEveryMomentIsSilent()
{
    for (int moment = 0; moment <= 16; ++moment) {
        Run run;
        run.start();
        QObject::connect(run.runner.get(), &ProbeRunner::progressed, &run.listener,
            [&run, moment](const ProbeReport &, int done) {
                if (done == moment)
                    run.runner.reset();
            });
        if (moment == 0)
            run.runner.reset();
        for (int i = 0; i < 200; ++i)
            run.clock.advance(5);
        QVERIFY(!run.runner);
        QCOMPARE(run.finished + run.cancelled, 0);
        QCOMPARE(run.nam.open(), 0);
    }
}

void TestProbeRunner::receiverMayDeleteTheRunner()
{
    Run finishing;
    finishing.start();
    QObject::connect(finishing.runner.get(), &ProbeRunner::finished, &finishing.listener,
        [&finishing] { finishing.runner.reset(); });
    QVERIFY(finishing.endsWithin(1000));
    QVERIFY(!finishing.runner);
    Run cancelling;
    cancelling.start();
    QObject::connect(cancelling.runner.get(), &ProbeRunner::cancelled, &cancelling.listener,
        [&cancelling] { cancelling.runner.reset(); });
    cancelling.runner->cancel();
    QVERIFY(!cancelling.runner);
    QCOMPARE(cancelling.cancelled, 1);
}

void TestProbeRunner::cancelIsHarmlessTwiceAndAfterwards()
{
    Run run;
    ProbeRunner *runner = run.start();
    runner->cancel();
    runner->cancel();
    QCOMPARE(run.cancelled, 1);
    Run done;
    done.start();
    QVERIFY(done.endsWithin(1000));
    done.runner->cancel();
    QCOMPARE(done.cancelled, 0);
    QCOMPARE(done.finished, 1);
}

QTEST_GUILESS_MAIN(TestProbeRunner)
#include "TestProbeRunner.moc"
