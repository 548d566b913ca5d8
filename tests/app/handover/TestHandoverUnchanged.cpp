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
    void whatWasLostOnTheWayBackIsHeeded();
    void theWayBackIsWatchedUntilItIsConfirmed();
    void whatSomebodyElseChangedIsNotWrittenOver_data();
    void whatSomebodyElseChangedIsNotWrittenOver();
    void whatIsCalledOffIsNotSent();
    void confirmedTwiceItIsBegunOnce();
    void whoCancelsAtOnceIsToldWhatWasRead();
    void oneUnreadableAnswerCancelsAllTheSame();
    void whatWasNotChangedByUsIsSaidSo();
    void nobodyWantedItBack();
    void aProofThatIsOvertakenEndsNothing();
    void whatWaitsAgainCountsOn();
    void anotherTeammateIsNotThisAccount();
    void aScimTokenIsNotExchangedUnderWay();
};

void TestHandoverUnchanged::whoCancelsIsToldWhatTheAccountHas_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("means");
    QTest::newRow("as before") << oldAddress() << true << "Cancelled. Nothing was changed."
                               << "the account had api@agency.example";
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
    const bool same = works && email == oldAddress();
    QVERIFY2(
        record.contains(QLatin1String("before anything was changed")) == same, qPrintable(record));
    QVERIFY2(record.contains(QLatin1String("was not seen")) != works, qPrintable(record));
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
    QCOMPARE(stage.handover().notBack->kind, ErrorKind::WrongUsage);
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

void TestHandoverUnchanged::whatWasLostOnTheWayBackIsHeeded()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Guided));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.takenPermissions = {QStringLiteral("read_tags")};
    stage.intercom.refusedReads = 3; // so that it is looked at closely
    QVERIFY(stage.passes([&] { return !stage.handover().comparison->permissionsLost.isEmpty(); }));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(recordOf(stage).outcome, QStringLiteral("not_proven"));
}

void TestHandoverUnchanged::theWayBackIsWatchedUntilItIsConfirmed()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.letPass(400);
    QCOMPARE(stage.state(), HandoverState::AwaitingConfirm);
    QVERIFY(stage.handover().watched);
    stage.intercom.email = elsewhere;
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverUnchanged::whatSomebodyElseChangedIsNotWrittenOver_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("refused");
    QTest::newRow("another address") << elsewhere << 0;
    QTest::newRow("not readable") << oldAddress() << 99;
}

void TestHandoverUnchanged::whatSomebodyElseChangedIsNotWrittenOver()
{
    QFETCH(QString, email);
    QFETCH(int, refused);
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Scim));
    stage.intercom.email = email;
    stage.intercom.refusedReads = refused;
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.intercom.scimWrites, 0);
    const Said said = say(stage.handover());
    QCOMPARE(said.happened, QStringLiteral("Keybearer did not change the email."));
    QVERIFY2(!said.means.contains(QLatin1String("still has")), qPrintable(said.means));
}

void TestHandoverUnchanged::whatIsCalledOffIsNotSent()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.intercom.email = elsewhere;
    bool confirmed = false;
    connect(stage.flow.get(), &HandoverFlow::answered, this, [&] {
        if (stage.state() == HandoverState::AwaitingConfirm && !std::exchange(confirmed, true))
            stage.flow->confirm(); // the answer that calls it off comes before its intent is kept
    });
    QVERIFY(stage.passes([&] { return confirmed; }));
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.intercom.scimWrites, 1);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QVERIFY(!stage.handover().back);
}

void TestHandoverUnchanged::confirmedTwiceItIsBegunOnce()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Guided));
    stage.flow->confirm();
    stage.flow->confirm();
    QVERIFY(stage.flow->isBeginning());
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QCOMPARE(stage.kinds().count(QStringLiteral("intent")), 2); // there, and back
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverUnchanged::whoCancelsAtOnceIsToldWhatWasRead()
{
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Guided));
    stage.intercom.email = newAddress();
    stage.flow->confirm();
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::Cancelled));
    QCOMPARE(stage.handover().emailNow, newAddress());
    QCOMPARE(
        say(stage.handover()).happened, QStringLiteral("Cancelled. Keybearer changed nothing."));
}

void TestHandoverUnchanged::oneUnreadableAnswerCancelsAllTheSame()
{
    for (const int refused : {1, 3}) {
        Stage stage;
        QVERIFY(stage.confirms(Route::Guided));
        QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
        stage.intercom.refusedReads = refused;
        stage.flow->cancel();
        QVERIFY(stage.reaches(HandoverState::Cancelled));
        QCOMPARE(say(stage.handover()).happened, QStringLiteral("Cancelled. Nothing was changed."));
    }
}

void TestHandoverUnchanged::whatWasNotChangedByUsIsSaidSo()
{
    Stage stage;
    QVERIFY(isPrepared(stage, Route::Guided));
    stage.intercom.email = newAddress();
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(say(stage.handover()).means.startsWith(QLatin1String("But the account has")));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(say(stage.handover()).happened, QStringLiteral("Keybearer did not change the email."));
    const QString record = say(recordOf(stage)).means;
    QVERIFY2(record.contains(QLatin1String("Keybearer did not change it, and the account had "
                                           "intercom-api@brightwater.example then")),
        qPrintable(record));
}

void TestHandoverUnchanged::nobodyWantedItBack()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.identifySilent = true;
    stage.reopen(Route::Scim);
    stage.flow->setHeadless(false);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.identifySilent = false;
    stage.letPass(400);
    const QString means = say(stage.handover()).means;
    QVERIFY2(!means.contains(QLatin1String("not changed back")), qPrintable(means));
}

/// Two servers behind one name, of which one is late.
void TestHandoverUnchanged::aProofThatIsOvertakenEndsNothing()
{
    Stage stage;
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    constexpr qint64 slow_ms = 4000;
    stage.nam.forget("GET", "/tags");
    stage.nam.on("GET", "/tags", [](const FakeRequest &) {
        return FakeReply::json(200, R"({"type":"list","data":[]})").withDelay(slow_ms);
    });
    connect(stage.flow.get(), &HandoverFlow::checkProgressed, this, [&](const ProbeReport &soFar) {
        if (soFar.teammate && stage.state() == HandoverState::Proving)
            stage.intercom.email = newAddress();
    });
    connect(stage.flow.get(), &HandoverFlow::stateChanged, this, [&](const Handover &handover) {
        if (handover.state == HandoverState::Proving)
            stage.intercom.email = oldAddress();
    });
    stage.intercom.email = newAddress();
    QVERIFY(stage.passes([&] {
        return stage.handover().proof.has_value() && stage.state() != HandoverState::Proving;
    }));
    QVERIFY2(!stage.handover().isOver(), stateName(stage.state()).data());
}

void TestHandoverUnchanged::whatWaitsAgainCountsOn()
{
    Stage stage;
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.tokenWorks = false;
    QVERIFY(stage.reaches(HandoverState::UnknownOutcome));
    stage.intercom.tokenWorks = true;
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const int refused = stage.handover().during.refused;
    stage.intercom.refusedReads = 2;
    QVERIFY(stage.passes([&] { return stage.handover().during.refused == refused + 2; }));
}

void TestHandoverUnchanged::anotherTeammateIsNotThisAccount()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.teammateId = QStringLiteral("777");
    stage.intercom.email = QStringLiteral("bob@agency.example");
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().emailNow, oldAddress());
    QVERIFY(!stage.handover().hasOtherAddress());
    const Said said = say(stage.handover());
    QCOMPARE(said.happened, QStringLiteral("Another teammate answers to this token now."));
    QCOMPARE(said.next,
        QStringLiteral("Ask the workspace's administrators what was done to the account. Then "
                       "prove it again."));
}

void TestHandoverUnchanged::aScimTokenIsNotExchangedUnderWay()
{
    Stage stage;
    QVERIFY(isReadyToGoBack(stage, Route::Scim));
    stage.flow->useScimToken(secret("c2NpbS1iYWQ="));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
}

QTEST_GUILESS_MAIN(TestHandoverUnchanged)
#include "TestHandoverUnchanged.moc"
