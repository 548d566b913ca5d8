// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIntercom.h"
#include "tests/support/HandoverFakes.h"
#include "tests/support/Passes.h"
#include "ui/window/Connection.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

/// A connection in virtual time whose handover waits for the person, its canary calling.
struct Stage {
    FakeClock clock;
    FakeNam nam{clock};
    FakeIntercom intercom{nam};
    QTemporaryDir directory;
    HistoryStore history{directory.path()};
    NotingOpener opener;
    FakeDomainMail domainMail;
    std::unique_ptr<Connection> connection = std::make_unique<Connection>(1, origin(),
        HandoverServices{nam, clock, history, opener, domainMail, directory.path()}, nullptr);

    static ConnectionOrigin origin()
    {
        ConnectionOrigin origin;
        origin.request.token = secret(FakeIntercom::goodToken());
        origin.request.apiUrl = FakeIntercom::api();
        return origin;
    }
    HandoverState state() const { return connection->handover().value().state; }
    bool passes(const std::function<bool()> &condition)
    {
        return keybearer::passes(clock, condition);
    }
    bool waitsForPerson()
    {
        HandoverDraft draft;
        draft.route = Route::Guided;
        draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
        draft.accountPage = QUrl(QStringLiteral("https://app.test/a/apps/_/account"));
        if (!connection->handover().start(draft)
            || !passes([this] { return state() == HandoverState::AwaitingConfirm; }))
            return false;
        connection->handover().flow()->confirm();
        return passes([this] { return state() == HandoverState::WaitingForPerson; });
    }
    void silenceEveryRow()
    {
        const auto plan = ProbePlan::make({}, clock.nowUtc());
        for (const PlannedProbe &row : plan->rows()) {
            const QByteArray path = QString(row.probe.path)
                                        .replace(QLatin1String("{admin_id}"), intercom.teammateId)
                                        .toUtf8();
            if (row.probe.key == QLatin1String("identify"))
                continue;
            nam.forget(row.probe.method, path);
            nam.on(row.probe.method, path, FakeReply::hanging());
        }
    }
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void testBesideAHandoverKeepsToFourRequests();
    void testSurvivesAForgottenHandover();
    void closedConnectionEndsItsTestFirst();
    void everyAnswerIsPassedOn();
    void anotherTokenIsTestedAnew();
    void theSameTokenKeepsItsTest();
    void anotherAddressEndsTheTest();
    void afterAHandoverTheAddressIsTheConnectionsOwn();
    void theListTellsWhatTheLiveTestSees();
};

void TestConnection::testBesideAHandoverKeepsToFourRequests()
{
    Stage stage;
    QVERIFY(stage.waitsForPerson());
    stage.silenceEveryRow();
    stage.connection->test();
    QVERIFY(stage.passes([&] { return stage.nam.open() == 4; }));
    // From here on the canary's calls stay open as well, and have to wait for their turn.
    stage.intercom.identifySilent = true;
    const int asked = stage.nam.count("GET", "/me");
    int most = 0;
    QVERIFY(stage.passes([&] {
        most = qMax(most, stage.nam.open());
        return stage.nam.count("GET", "/me") > asked;
    }));
    QCOMPARE(most, 4);
}

void TestConnection::testSurvivesAForgottenHandover()
{
    Stage stage;
    QVERIFY(stage.waitsForPerson());
    stage.connection->handover().flow()->cancel();
    QVERIFY(stage.passes([&] { return stage.connection->handover().value().isOver(); }));
    stage.connection->test();
    stage.connection->forgetHandover();
    QVERIFY(stage.connection->view().checking);
    QVERIFY(stage.passes([&] { return !stage.connection->view().checking; }));
    QCOMPARE(stage.connection->view().result->verdict.state, TokenState::Alive);
}

void TestConnection::closedConnectionEndsItsTestFirst()
{
    Stage stage;
    QVERIFY(stage.waitsForPerson());
    stage.silenceEveryRow();
    stage.connection->test();
    QVERIFY(stage.passes([&] { return stage.nam.open() == 4; }));
    stage.connection.reset();
    QTRY_COMPARE(stage.nam.open(), 0);
}

void TestConnection::everyAnswerIsPassedOn()
{
    Stage stage;
    QSignalSpy answered(stage.connection.get(), &Connection::answered);
    stage.connection->test();
    QVERIFY(stage.passes([&] { return !stage.connection->view().checking; }));
    QVERIFY(answered.size() > 10);
    QCOMPARE(answered.first().first().value<Exchange>().status, 200);
    answered.clear();
    QVERIFY(stage.waitsForPerson());
    QVERIFY(answered.size() > 10); // the handover's own tests
    answered.clear();
    QVERIFY(stage.passes([&] { return !answered.isEmpty(); })); // its live test
}

void TestConnection::anotherTokenIsTestedAnew()
{
    Stage stage;
    stage.connection->test();
    QVERIFY(stage.passes([&] { return !stage.connection->isTesting(); }));
    stage.silenceEveryRow();
    stage.connection->test();
    QVERIFY(stage.passes([&] { return stage.nam.open() == 4; }));
    const SecretPtr other = secret(QByteArrayLiteral("dG9rOm90aGVy"));
    stage.connection->takeToken(other);
    QVERIFY(!stage.connection->view().result);
    QVERIFY(stage.connection->view().checking);
    QVERIFY(stage.passes([&] { return !stage.connection->isTesting(); }));
    QCOMPARE(stage.connection->view().result->report.fingerprint, fingerprintOf(*other));
    stage.connection->takeToken(secret(FakeIntercom::goodToken()));
    QVERIFY(!stage.connection->view().result); // the other one's
}

void TestConnection::theSameTokenKeepsItsTest()
{
    Stage stage;
    stage.connection->test();
    QVERIFY(stage.passes([&] { return !stage.connection->isTesting(); }));
    const int asked = stage.nam.count("GET", "/me");
    stage.connection->takeToken(secret(FakeIntercom::goodToken()));
    QVERIFY(stage.connection->view().result);
    QVERIFY(!stage.connection->isTesting());
    QCOMPARE(stage.nam.count("GET", "/me"), asked);
}

void TestConnection::anotherAddressEndsTheTest()
{
    Stage stage;
    Profile profile = newProfile(QStringLiteral("Kestrel"));
    profile.apiUrl = FakeIntercom::api();
    stage.connection->setProfile(profile);
    stage.silenceEveryRow();
    stage.connection->test();
    QVERIFY(stage.passes([&] { return stage.nam.open() == 4; }));
    profile.apiUrl = QUrl(QStringLiteral("https://another.test"));
    QSignalSpy sending(stage.connection.get(), &Connection::sending);
    stage.connection->setProfile(profile);
    QVERIFY(!stage.connection->isTesting());
    QTRY_COMPARE(stage.nam.open(), 0);
    QVERIFY(sending.isEmpty()); // it may have a token of its own
    stage.connection->test();
    QVERIFY(stage.passes([&] { return !sending.isEmpty(); }));
    QCOMPARE(sending.first().at(1).toUrl().host(), QStringLiteral("another.test"));
}

void TestConnection::afterAHandoverTheAddressIsTheConnectionsOwn()
{
    Stage stage;
    QVERIFY(stage.waitsForPerson());
    stage.connection->handover().flow()->cancel();
    QVERIFY(stage.passes([&] { return stage.connection->handover().value().isOver(); }));
    Profile profile = newProfile(QStringLiteral("Kestrel"));
    profile.apiUrl = QUrl(QStringLiteral("https://another.test"));
    stage.connection->setProfile(profile);
    QSignalSpy sending(stage.connection.get(), &Connection::sending);
    stage.connection->test();
    QVERIFY(stage.passes([&] { return !sending.isEmpty(); }));
    QCOMPARE(sending.first().at(1).toUrl().host(), QStringLiteral("another.test"));
}

void TestConnection::theListTellsWhatTheLiveTestSees()
{
    Stage stage;
    QVERIFY(stage.waitsForPerson());
    const QDateTime begun = stage.clock.nowUtc();
    QVERIFY(stage.passes([&] { return stage.clock.nowUtc() > begun.addSecs(60); }));
    QVERIFY(stage.connection->entry().known > begun);
    QCOMPARE(stage.connection->entry().email, stage.intercom.email);
    stage.intercom.email = QStringLiteral("somebody@else.example");
    QVERIFY(stage.passes([&] { return stage.connection->entry().email == stage.intercom.email; }));
    const QDateTime good = stage.connection->entry().known;
    stage.intercom.identifySilent = true; // what was not answered is no news
    const QDateTime later = good.addSecs(60);
    QVERIFY(stage.passes([&] { return stage.clock.nowUtc() > later; }));
    QVERIFY(stage.connection->entry().known < later);
}

QTEST_MAIN(TestConnection)
#include "TestConnection.moc"
