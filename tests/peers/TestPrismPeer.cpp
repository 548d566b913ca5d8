// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"
#include "app/intercom/ApiBase.h"
#include "app/intercom/IntercomClient.h"
#include "app/probe/ProbeRunner.h"
#include "tests/peers/PrismServer.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace keybearer;

namespace {

constexpr int startBound_ms = 60'000;
constexpr int answerBound_ms = 60'000;

/// Prism answers a request that keeps to the description with a success, and with 500 where its own
/// answer breaks the description: some of the description's examples do. Everything else (422, a
/// path or method that is not there, no token) is a fault of the request.
bool accepted(const Exchange &exchange)
{
    const bool ownFault = exchange.status == 500 && exchange.hasHeader("sl-violations");
    const bool taken = !exchange.error && (exchange.status / 100 == 2 || ownFault);
    if (!taken)
        qWarning("%s %s: %d %s", exchange.method.constData(), qPrintable(exchange.url.toString()),
            exchange.status, exchange.body.constData());
    return taken;
}

} // namespace

/// Intercom's own description, served by Prism, takes every request that we make, and our parsers
/// take every answer that the description allows.
class TestPrismPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBrokenRequestIsSeen();
    void everyCallIsAccepted();
    void everyProbeIsAccepted();
    void randomAnswersAreSurvived_data();
    void randomAnswersAreSurvived();

private:
    bool start(const QString &seed);
    CallOptions options() const;
    template <class Dto> void checkAnswer(const Called<Dto> &called);
    void callEverything();
    ProbeReport probe();

    SystemClock m_clock;
    std::unique_ptr<PrismServer> m_prism;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<IntercomClient> m_client;
    int m_answers = 0;
    int m_values = 0;
};

void TestPrismPeer::init()
{
    m_answers = 0;
    m_values = 0;
}

void TestPrismPeer::cleanup()
{
    m_client.reset();
    m_http.reset();
    m_network.reset();
    m_prism.reset();
}

bool TestPrismPeer::start(const QString &seed)
{
    m_prism = std::make_unique<PrismServer>(seed);
    const bool listening = QTest::qWaitFor(
        [this] { return m_prism->isListening() || m_prism->hasEnded(); }, startBound_ms);
    if (!listening || m_prism->hasEnded()) {
        qWarning("Prism did not start: %s", m_prism->output().constData());
        return false;
    }
    NetworkSettings settings;
    settings.proxy = QStringLiteral("none");
    auto network = makeNetworkAccess(settings);
    auto token = Secret::take(QByteArrayLiteral("token-for-prism"));
    if (!network || !token)
        return false;
    m_network = std::move(network).value();
    m_http = std::make_unique<HttpClient>(*m_network, m_clock, m_prism->url());
    m_client = std::make_unique<IntercomClient>(*m_http, *token, QByteArray(defaultApiVersion));
    return true;
}

CallOptions TestPrismPeer::options() const
{
    CallOptions options;
    options.giveUpAt_ns = m_clock.elapsed_ns() + qint64(answerBound_ms) * 1'000'000;
    return options;
}

/// A value comes with cause ok and the other way round, and only from a 2xx.
template <class Dto> void TestPrismPeer::checkAnswer(const Called<Dto> &called)
{
    ++m_answers;
    m_values += called.value.has_value();
    QVERIFY(accepted(called.exchange));
    QCOMPARE(called.value.has_value(), called.answer.cause == Cause::Ok);
    if (called.value)
        QCOMPARE(called.exchange.status / 100, 2);
    else if (called.exchange.status / 100 == 2)
        QCOMPARE(called.value.error().kind, ErrorKind::Malformed);
}

void TestPrismPeer::callEverything()
{
    const int before = m_answers;
    const qint64 now_s = m_clock.nowUtc().toSecsSinceEpoch();
    m_client->identify(options(), this, [this](const auto &called) { checkAnswer(called); });
    m_client->admins(options(), this, [this](const auto &called) { checkAnswer(called); });
    m_client->admin(QStringLiteral("991267466"), options(), this,
        [this](const auto &called) { checkAnswer(called); });
    m_client->activityLogs(
        now_s - 3600, now_s, options(), this, [this](const auto &called) { checkAnswer(called); });
    m_client->ipAllowlist(options(), this, [this](const auto &called) { checkAnswer(called); });
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, before + 5, answerBound_ms);
}

ProbeReport TestPrismPeer::probe()
{
    auto plan = ProbePlan::make({}, m_clock.nowUtc());
    if (!plan)
        return {};
    ProbeRunner::Options runOptions;
    runOptions.call = options();
    ProbeRunner runner(*m_client, m_clock, *plan, runOptions);
    ProbeReport report;
    QSignalSpy finished(&runner, &ProbeRunner::finished);
    connect(&runner, &ProbeRunner::finished, this,
        [&report](const ProbeReport &found) { report = found; });
    runner.start();
    return QTest::qWaitFor([&] { return finished.size() == 1; }, answerBound_ms) ? report
                                                                                 : ProbeReport();
}

void TestPrismPeer::aBrokenRequestIsSeen()
{
    QVERIFY(start({}));
    auto request = m_client->request("GET", QStringLiteral("/admins/activity_logs"), options());
    QSignalSpy answered(m_http.get(), &HttpClient::answered);
    m_http->send(request);
    QTRY_COMPARE(answered.size(), 1);
    const auto exchange = answered.first().first().value<Exchange>();
    QCOMPARE(exchange.status, 422);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("422")));
    QVERIFY(!accepted(exchange));
}

void TestPrismPeer::everyCallIsAccepted()
{
    QVERIFY(start({}));
    callEverything();
    // The description's example of the activity log breaks its own schema, so Prism answers 500.
    QCOMPARE(m_values, 4);
}

void TestPrismPeer::everyProbeIsAccepted()
{
    QVERIFY(start({}));
    const ProbeReport report = probe();
    QVERIFY(report.teammate.has_value());
    QVERIFY(report.rows.size() >= 12);
    int asked = 0;
    for (const ProbeResult &row : report.rows) {
        if (row.outcome == ProbeOutcome::NotTested)
            continue;
        ++asked;
        QVERIFY2(accepted(row.exchange), qPrintable(row.probe.key));
        if (row.exchange.status == 200)
            QVERIFY2(row.outcome == ProbeOutcome::Allowed, qPrintable(row.probe.key));
    }
    QVERIFY(asked >= 12);
    QVERIFY(report.control.has_value());
    QVERIFY(accepted(report.controlExchange));
}

void TestPrismPeer::randomAnswersAreSurvived_data()
{
    QTest::addColumn<QString>("seed");
    for (const char *seed : {"oak", "birch", "alder", "rowan", "hazel", "elm"})
        QTest::newRow(seed) << QString::fromLatin1(seed);
}

void TestPrismPeer::randomAnswersAreSurvived()
{
    QFETCH(QString, seed);
    QVERIFY(start(seed));
    callEverything();
    const ProbeReport report = probe();
    QVERIFY(!report.rows.isEmpty());
    for (const ProbeResult &row : report.rows) {
        // A row that asks about the teammate is not sent where /me told of none.
        if (row.exchange.attempts > 0)
            QVERIFY2(accepted(row.exchange), qPrintable(row.probe.key));
        if (row.outcome == ProbeOutcome::Allowed)
            QCOMPARE(row.exchange.status / 100, 2);
    }
}

QTEST_GUILESS_MAIN(TestPrismPeer)
#include "TestPrismPeer.moc"
