// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of changes that nobody answered for, and of handovers that go on after a pause.
#include "tests/app/handover/HandoverStage.h"

using namespace keybearer;
using namespace keybearer::test;

class TestHandoverLate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeNobodyAnsweredForStaysUnknownUntilLookedAtAgain();
    void changeThatCameLateIsProvenWhenLookedAtAgain();
    void refusedWithoutANoIsReadAgainWhenReopened();
    void refusedWithANoStaysRefusedWhenReopened();
    void waitGoesOnWhenTheTokenWorksAgain();
    void resumeAtAnotherAddressTouchesNothing();
    void pauseCountsAsAGap();
    void stepsThatWereTickedStaySoWhenReopened();
    void onlyTheCallsOfTheChangeAreCountedAsDuringIt();
    void provenIsNotSaidAnyLongerOnceTheTokenIsRefused();

    void whenTheEmailWasReadIsKeptAndWhetherItStillCanBe();
    void whatWasProvenIsProvenAnewWhereItMayNotBeSoAnyMore_data();
    void whatWasProvenIsProvenAnewWhereItMayNotBeSoAnyMore();
    void aTestThatStillRunsDoesNotOpenWhatWasClosed();
    void aTestThatStillRunsDoesNotAnswerForTheWayBack();
    void whatWasClosedIsNotChangedBack();
    void anAnswerWithoutAnAddressShowsNone();
    void aClosedHandoverCallsNobody();
    void anUnknownOutcomeCanBeClosedAndStaysUnknown();
    void aClosedHandoverThatIsNotProvenStaysClosedWhenReopened();

private:
    void sendAndStayUnknown(Stage &stage) const;
    void proveAndLoseTheToken(Stage &stage) const;
};

void TestHandoverLate::sendAndStayUnknown(Stage &stage) const
{
    stage.intercom.scimMode = FakeIntercom::Scim::DropsUnapplied;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::UnknownOutcome));
    QCOMPARE(stage.handover().emailNow, oldAddress());
}

void TestHandoverLate::proveAndLoseTheToken(Stage &stage) const
{
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.tokenWorks = false;
    QVERIFY(stage.reaches(HandoverState::NotProven));
}

void TestHandoverLate::changeNobodyAnsweredForStaysUnknownUntilLookedAtAgain()
{
    Stage stage;
    sendAndStayUnknown(stage);
    stage.flow->proveAgain();
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverLate::changeThatCameLateIsProvenWhenLookedAtAgain()
{
    Stage stage;
    sendAndStayUnknown(stage);
    stage.intercom.email = newAddress();
    stage.flow->proveAgain();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverLate::refusedWithoutANoIsReadAgainWhenReopened()
{
    Stage stage;
    stage.intercom.scimMode = FakeIntercom::Scim::Ignores;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::Refused));
    stage.intercom.email = newAddress();
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
}

void TestHandoverLate::refusedWithANoStaysRefusedWhenReopened()
{
    Stage stage;
    stage.intercom.scimMode = FakeIntercom::Scim::SaysNo;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::Refused));
    const int asked = stage.nam.count("GET", "/me");
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.nam.count("GET", "/me"), asked);
}

void TestHandoverLate::waitGoesOnWhenTheTokenWorksAgain()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.refusedReads = 3;
    QVERIFY(stage.passes([&] { return stage.walked.contains(HandoverState::Proving); }));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
}

void TestHandoverLate::resumeAtAnotherAddressTouchesNothing()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const QString id = stage.handover().id;
    stage.flow.reset();
    const qsizetype sent = stage.nam.requests().size();
    stage.flow = stage.makeFlow();
    HandoverDraft elsewhere = stage.draft(Route::Guided);
    elsewhere.check.apiUrl = QUrl(QStringLiteral("https://elsewhere.test"));
    stage.flow->resume(id, elsewhere);
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.handover().problem->subject, QStringLiteral("api_url.other"));
    QCOMPARE(stage.nam.requests().size(), sent);
}

void TestHandoverLate::pauseCountsAsAGap()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QVERIFY(stage.passes([&] { return stage.handover().canary.good >= 3; }));
    QVERIFY(stage.handover().canary.longestGap_ms <= 2000);
    const QString id = stage.handover().id;
    stage.flow.reset();
    stage.clock.advance(90'000);
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, stage.draft(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QVERIFY(stage.passes([&] { return stage.handover().canary.longestGap_ms >= 90'000; }));
    QVERIFY(stage.handover().canary.longestGap_ms <= 95'000);
}

void TestHandoverLate::stepsThatWereTickedStaySoWhenReopened()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const auto ticked = [&stage] {
        QSet<CheckpointKind> kinds;
        for (const Checkpoint &checkpoint : stage.handover().checkpoints) {
            if (checkpoint.doneAt.isValid())
                kinds.insert(checkpoint.kind);
        }
        return kinds;
    };
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    QVERIFY(stage.passes([&] { return ticked().contains(CheckpointKind::PasswordReset); }));
    const QSet<CheckpointKind> before = ticked();
    const QDateTime due = stage.handover().checkpoints.last().dueAt;
    stage.clock.advance(60'000);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(ticked(), before);
    QCOMPARE(stage.handover().checkpoints.last().dueAt, due);
}

void TestHandoverLate::onlyTheCallsOfTheChangeAreCountedAsDuringIt()
{
    Stage stage;
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const int during = stage.handover().during.calls;
    QVERIFY(during > 0);
    QCOMPARE(during, stage.handover().canary.calls);
    QVERIFY(stage.passes([&] { return stage.handover().canary.calls > during + 5; }));
    QCOMPARE(stage.handover().during.calls, during);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(stage.handover().during.calls, during);
    QVERIFY(stage.handover().canary.calls > during + 5);
    stage.flow->changeBack(); // a change with a window of its own
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
    QVERIFY(stage.handover().during.calls > 0);
    QVERIFY(stage.handover().during.calls < during + 5);
}

void TestHandoverLate::provenIsNotSaidAnyLongerOnceTheTokenIsRefused()
{
    Stage stage;
    proveAndLoseTheToken(stage);
    QVERIFY(!stage.handover().proven);
    QCOMPARE(stage.handover().proof->verdict.state, TokenState::Dead);
}

void TestHandoverLate::whenTheEmailWasReadIsKeptAndWhetherItStillCanBe()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QVERIFY(stage.passes([&] { return stage.handover().canary.good >= 3; }));
    QVERIFY(stage.handover().lastCallRead);
    QCOMPARE(stage.handover().emailReadAt, stage.handover().canary.lastGood);
    const QDateTime read = stage.handover().emailReadAt;
    const QString id = stage.handover().id;
    stage.flow.reset();
    stage.clock.advance(90'000);
    stage.intercom.tokenWorks = false;
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, stage.draft(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QVERIFY(!stage.handover().lastCallRead); // nobody has looked since
    QCOMPARE(stage.handover().emailReadAt, read);
    stage.intercom.tokenWorks = true;
    QVERIFY(stage.passes([&] { return stage.handover().lastCallRead; }));
    QVERIFY(stage.handover().emailReadAt > read);
}

void TestHandoverLate::whatWasProvenIsProvenAnewWhereItMayNotBeSoAnyMore_data()
{
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("email");
    QTest::newRow("the token is revoked") << false << newAddress();
    QTest::newRow("another address") << true << QStringLiteral("somebody@else.example");
}

/// Between two runs of the program nobody watched.
void TestHandoverLate::whatWasProvenIsProvenAnewWhereItMayNotBeSoAnyMore()
{
    QFETCH(bool, works);
    QFETCH(QString, email);
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.tokenWorks = works;
    stage.intercom.email = email;
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QVERIFY(!stage.handover().proven);
}

void TestHandoverLate::aTestThatStillRunsDoesNotOpenWhatWasClosed()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    stage.flow->close();
    const QDateTime later = stage.clock.nowUtc().addSecs(10);
    QVERIFY(stage.passes([&] { return stage.clock.nowUtc() >= later; }));
    QCOMPARE(stage.state(), HandoverState::Closed);
    QCOMPARE(stage.kinds().last(), QStringLiteral("closed"));
}

void TestHandoverLate::aTestThatStillRunsDoesNotAnswerForTheWayBack()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    const QDateTime later = stage.clock.nowUtc().addSecs(10);
    QVERIFY(stage.passes([&] { return stage.clock.nowUtc() >= later; }));
    QCOMPARE(stage.state(), HandoverState::AwaitingConfirm);
}

void TestHandoverLate::whatWasClosedIsNotChangedBack()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->changeBack(); // is being prepared
    stage.flow->close();
    const QDateTime later = stage.clock.nowUtc().addSecs(10);
    QVERIFY(stage.passes([&] { return stage.clock.nowUtc() >= later; }));
    QCOMPARE(stage.state(), HandoverState::Closed);
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverLate::anAnswerWithoutAnAddressShowsNone()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const QString before = stage.handover().emailNow;
    stage.intercom.email.clear();
    QVERIFY(stage.passes([&] { return !stage.handover().lastCallRead; }));
    QVERIFY(!stage.handover().hasOtherAddress());
    QCOMPARE(stage.handover().emailNow, before);
    stage.flow->acceptOtherAddress();
    QCOMPARE(stage.state(), HandoverState::WaitingForPerson);
}

/// The record ends with its end, and the token is left alone.
void TestHandoverLate::aClosedHandoverCallsNobody()
{
    Stage stage;
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const int during = stage.handover().canary.calls;
    QVERIFY(stage.passes([&] { return stage.handover().canary.calls > during; }));
    stage.flow->close();
    QCOMPARE(stage.state(), HandoverState::Closed);
    const int calls = stage.handover().canary.calls;
    stage.letPass(200);
    QCOMPARE(stage.handover().canary.calls, calls);
    QCOMPARE(stage.kinds().last(), QStringLiteral("closed"));
}

/// A token that never works again must not hold its connection for ever.
void TestHandoverLate::anUnknownOutcomeCanBeClosedAndStaysUnknown()
{
    Stage stage;
    sendAndStayUnknown(stage);
    stage.flow->close();
    const auto isClosedUnknown = [&stage] {
        const Handover &now = stage.handover();
        return now.isOver() && !now.canProveAgain() && now.state == HandoverState::UnknownOutcome
            && now.outcome() == HandoverOutcome::UnknownOutcome;
    };
    QVERIFY(isClosedUnknown());
    QCOMPARE(stage.kinds().last(), QStringLiteral("closed"));
    const qsizetype entries = stage.kinds().size();
    stage.flow->proveAgain();
    stage.flow->close();
    stage.reopen(Route::Scim);
    QVERIFY(stage.passes(isClosedUnknown));
    QCOMPARE(stage.kinds().size(), entries);
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverLate::aClosedHandoverThatIsNotProvenStaysClosedWhenReopened()
{
    Stage stage;
    proveAndLoseTheToken(stage);
    stage.flow->close();
    QCOMPARE(stage.state(), HandoverState::Closed);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::Closed));
    QCOMPARE(stage.handover().outcome(), std::optional(HandoverOutcome::NotProven));
}

QTEST_GUILESS_MAIN(TestHandoverLate)
#include "TestHandoverLate.moc"
