// SPDX-License-Identifier: GPL-3.0-or-later
// What is cancelled, or not changed back, is told as it is; and what is put right is proven.
#include "app/record/Record.h"
#include "app/wording/Wording.h"
#include "tests/app/handover/HandoverStage.h"

using namespace keybearer;
using namespace keybearer::test;

namespace {

const QString elsewhere = QStringLiteral("somebody@else.example");

bool isPrepared(Stage &stage, Route route)
{
    return stage.flow->start(stage.draft(route)) && stage.reaches(HandoverState::AwaitingConfirm);
}

/// Proven, and the way back lies ready to be confirmed.
bool isReadyToGoBack(Stage &stage, Route route)
{
    stage.flow->setHeadless(false);
    if (!stage.confirms(route)
        || !stage.reaches(
            route == Route::Scim ? HandoverState::FollowingUp : HandoverState::WaitingForPerson))
        return false;
    stage.intercom.email = newAddress();
    if (!stage.reaches(HandoverState::FollowingUp))
        return false;
    stage.flow->changeBack();
    return stage.reaches(HandoverState::AwaitingConfirm);
}

RecordCheck recordOf(Stage &stage)
{
    std::optional<RecordCheck> check;
    stage.flow->makeRecord(stage.flow.get(),
        [&check](const Result<QByteArray> &record) { check = verifyRecord(*record); });
    return QTest::qWaitFor([&check] { return check.has_value(); }) ? *check : RecordCheck();
}

} // namespace

class TestHandoverUnchanged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCancelsIsToldWhatTheAccountHas_data();
    void whoCancelsIsToldWhatTheAccountHas();
    void whatIsBeingCancelledIsNotBegun();
    void whatWasChangedMeanwhileDidNotComeFromThere();
    void aWayBackThatIsOvertakenIsNoMore_data();
    void aWayBackThatIsOvertakenIsNoMore();
    void anAddressThatIsCorrectedIsProven();
    void whyItWasNotChangedBackIsSaid();
    void aScimTokenThatComesLaterIsUsed();
    void aRecordTellsAChangeBackThatNobodySaw();
    void noWayBackIsAdvisedWhereThereIsNone();
};

void TestHandoverUnchanged::whoCancelsIsToldWhatTheAccountHas_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("means");
    QTest::newRow("as before") << oldAddress() << true << "Cancelled. Nothing was changed."
                               << "The account keeps its email";
    QTest::newRow("changed by somebody")
        << newAddress() << true << "Cancelled. Keybearer changed nothing."
        << "But the account has intercom-api@brightwater.example now";
    QTest::newRow("not readable") << newAddress() << false
                                  << "Cancelled. Keybearer changed nothing."
                                  << "the account had api@agency.example";
}

void TestHandoverUnchanged::whoCancelsIsToldWhatTheAccountHas()
{
    QFETCH(QString, email);
    QFETCH(bool, works);
    QFETCH(QString, headline);
    QFETCH(QString, means);
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Guided));
    stage.intercom.email = email;
    stage.intercom.tokenWorks = works;
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::Cancelled));
    const Said said = say(stage.handover());
    QCOMPARE(said.happened, headline);
    QVERIFY2(said.means.contains(means), qPrintable(said.means));
    const QString record = say(recordOf(stage)).means;
    const bool moved = works && email != oldAddress();
    QVERIFY2(
        record.contains(QLatin1String("before anything was changed")) != moved, qPrintable(record));
}

void TestHandoverUnchanged::whatIsBeingCancelledIsNotBegun()
{
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Scim));
    stage.flow->cancel();
    QVERIFY(stage.handover().cancelling);
    QVERIFY(!stage.handover().canConfirm() && !stage.handover().canCancel());
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::Cancelled));
    QCOMPARE(stage.intercom.scimWrites, 0);
    QVERIFY(!stage.kinds().contains(QLatin1String("intent")));
}

void TestHandoverUnchanged::whatWasChangedMeanwhileDidNotComeFromThere()
{
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Guided));
    stage.intercom.email = newAddress();
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.handover().isStopped());
    QCOMPARE(stage.handover().emailFrom, oldAddress());
    QCOMPARE(stage.handover().emailNow, newAddress());
}

void TestHandoverUnchanged::aWayBackThatIsOvertakenIsNoMore_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<QString>("email");
    QTest::addColumn<HandoverState>("state");
    QTest::newRow("by another address") << Route::Scim << elsewhere << HandoverState::NotProven;
    QTest::newRow("by a person") << Route::Guided << oldAddress() << HandoverState::RolledBack;
}

void TestHandoverUnchanged::aWayBackThatIsOvertakenIsNoMore()
{
    QFETCH(Route, route);
    QFETCH(QString, email);
    QFETCH(HandoverState, state);
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, route));
    stage.intercom.email = email;
    QVERIFY(stage.reaches(state));
    QVERIFY(!stage.handover().back);
    QCOMPARE(stage.handover().preview->emailTo, newAddress());
}

void TestHandoverUnchanged::anAddressThatIsCorrectedIsProven()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Guided));
    stage.intercom.email = elsewhere;
    QVERIFY(stage.reaches(HandoverState::NotProven));
    stage.letPass(400);
    QCOMPARE(stage.state(), HandoverState::NotProven);
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
}

void TestHandoverUnchanged::whyItWasNotChangedBackIsSaid()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.intercom.scimMode = FakeIntercom::Scim::SaysNo;
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const QString means = say(stage.handover()).means;
    QVERIFY2(means.startsWith(QLatin1String("The email was not changed back.")), qPrintable(means));
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->cancel(); // by one's own will: nothing went wrong
    QCOMPARE(stage.state(), HandoverState::FollowingUp);
    QVERIFY(!say(stage.handover()).means.contains(QLatin1String("not changed back")));
}

void TestHandoverUnchanged::aScimTokenThatComesLaterIsUsed()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    HandoverDraft without = stage.draft(Route::Scim);
    without.scimToken.reset();
    const QString id = stage.handover().id;
    stage.flow.reset();
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, without);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->changeBack();
    QCOMPARE(stage.handover().problem->kind, ErrorKind::WrongUsage);
    QCOMPARE(stage.state(), HandoverState::FollowingUp);
    stage.flow->useScimToken(secret(FakeIntercom::scimToken()));
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
    QCOMPARE(stage.intercom.email, oldAddress());
}

void TestHandoverUnchanged::aRecordTellsAChangeBackThatNobodySaw()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.intercom.scimMode = FakeIntercom::Scim::DropsUnapplied;
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::UnknownOutcome));
    const QString means = say(recordOf(stage)).means;
    QVERIFY2(means.contains(QLatin1String("was then to go back; whether it did could not be seen")),
        qPrintable(means));
}

void TestHandoverUnchanged::noWayBackIsAdvisedWhereThereIsNone()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.intercom.takenPermissions = {QStringLiteral("read_tags")};
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QVERIFY(!stage.handover().canChangeBack());
    QCOMPARE(say(stage.handover()).next, QStringLiteral("Prove it again."));
}

QTEST_GUILESS_MAIN(TestHandoverUnchanged)
#include "TestHandoverUnchanged.moc"
