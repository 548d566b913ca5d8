// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a handover stays true while the program runs, and one program at a time has it.
#include "app/record/Record.h"
#include "app/wording/Wording.h"
#include "tests/app/handover/HandoverStage.h"

using namespace keybearer;
using namespace keybearer::test;

namespace {

const QString elsewhere = QStringLiteral("somebody@else.example");

/// Proven as in the window, and so long ago that it is looked at now and then only.
bool isFollowedUp(Stage &stage)
{
    stage.flow->setHeadless(false);
    if (!stage.confirms(Route::Scim) || !stage.reaches(HandoverState::FollowingUp))
        return false;
    stage.letPass(400);
    return stage.state() == HandoverState::FollowingUp;
}

std::unique_ptr<HandoverFlow> reopenBeside(Stage &stage, Route route)
{
    auto second = stage.makeFlow();
    second->resume(stage.handover().id, stage.draft(route));
    return second;
}

bool sendsBackWithoutAnAnswer(Stage &stage)
{
    if (!stage.confirms(Route::Scim) || !stage.reaches(HandoverState::FollowingUp))
        return false;
    stage.intercom.scimMode = FakeIntercom::Scim::DropsUnapplied;
    stage.flow->changeBack();
    if (!stage.reaches(HandoverState::AwaitingConfirm))
        return false;
    stage.flow->confirm();
    return stage.reaches(HandoverState::UnknownOutcome);
}

} // namespace

class TestHandoverLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProvenOneIsLookedAtNowAndThen();
    void aProvenOneIsProvenAnewWhenItsEmailMoves_data();
    void aProvenOneIsProvenAnewWhenItsEmailMoves();
    void aTokenThatIsRevokedLaterIsNoticed();
    void theDayIsTestedByItself();
    void theDayIsNotTestedWhileNobodyAnswers();
    void anothersAnswerTicksNoStep();
    void aTestWithoutAnAnswerTicksNoStep();
    void aTokenThatWorksAgainIsProvenAnew();
    void whatATestBesideItFindsIsHeeded_data();
    void whatATestBesideItFindsIsHeeded();
    void aTestThatBeganBeforeTheChangeIsNoNews();
    void aProofThatIsOvertakenProvesNothing();
    void whatIsClosedElsewhereIsNotProven();
    void whoComesBackIsWatchedClosely();
    void aChangeThatWasLeftIsNotCalledWatched();
    void whatIsBackCallsNobody();
    void acceptedOnTheWayBackItEndsTheSameLiveAndReopened();
    void whatWaitsAgainDoesSoWhenReopened();
    void theSameOneInAnotherProgramIsLeftAlone_data();
    void theSameOneInAnotherProgramIsLeftAlone();
    void whoCancelsInAnotherProgramCancelsNothing();
    void aChangeBackThatNobodyAnsweredForIsUnknown();
    void aChangeBackThatNobodyAnsweredForMayComeLate();
    void stepsOfAnotherAddressAreNotTaken();
};

void TestHandoverLive::aProvenOneIsLookedAtNowAndThen()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    QVERIFY(stage.handover().watched);
    const int calls = stage.handover().canary.calls;
    stage.letPass(3000);
    const int more = stage.handover().canary.calls - calls;
    QVERIFY2(more >= 9 && more <= 11, qPrintable(QString::number(more)));
    stage.flow->close();
    QVERIFY(!stage.handover().watched);
}

void TestHandoverLive::aProvenOneIsProvenAnewWhenItsEmailMoves_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<HandoverState>("state");
    QTest::newRow("to another address") << elsewhere << HandoverState::NotProven;
    QTest::newRow("back") << oldAddress() << HandoverState::RolledBack;
}

void TestHandoverLive::aProvenOneIsProvenAnewWhenItsEmailMoves()
{
    QFETCH(QString, email);
    QFETCH(HandoverState, state);
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.intercom.email = email;
    QVERIFY(stage.reaches(state));
    QVERIFY(!stage.handover().proven);
}

void TestHandoverLive::aTokenThatIsRevokedLaterIsNoticed()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.intercom.tokenWorks = false;
    const QDateTime revoked = stage.clock.nowUtc();
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().proof->verdict.state, TokenState::Dead);
    // The log's own refusal leads to a look at once.
    QVERIFY(revoked.secsTo(stage.clock.nowUtc()) < 120);
}

// Nobody has to be there to press a button.
void TestHandoverLive::theDayIsTestedByItself()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    const auto day = [&] {
        return stage.handover().checkpoints.at(static_cast<int>(CheckpointKind::OneDayLater));
    };
    const QDateTime proven = stage.handover().firstProvenAt;
    QVERIFY(proven.isValid());
    stage.letPass(3600);
    QVERIFY(day().isOpen());
    stage.letPass(86'400 - 3600);
    QVERIFY(stage.passes([&] { return !day().isOpen(); }));
    QVERIFY(!day().byWord);
    QCOMPARE(day().verdict, QString(stateName(TokenState::Alive)));
    QVERIFY(day().doneAt >= day().dueAt);
    QVERIFY(day().dueAt.secsTo(day().doneAt) < 600);
    // The step of the proof was done a day ago, and stays so after a restart.
    QVERIFY(stage.passes([&] { return stage.state() == HandoverState::FollowingUp; }));
    QCOMPARE(stage.handover().firstProvenAt, proven);
    QVERIFY(stage.handover().provenAt > proven);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(qAbs(stage.handover().firstProvenAt.msecsTo(proven)) < 1000);
}

// What a day without a connection would find is nothing about the token.
void TestHandoverLive::theDayIsNotTestedWhileNobodyAnswers()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.intercom.identifySilent = true;
    stage.letPass(90'000);
    QVERIFY(
        stage.handover().checkpoints.at(static_cast<int>(CheckpointKind::OneDayLater)).isOpen());
}

// Somebody else may have the token by then.
void TestHandoverLive::anothersAnswerTicksNoStep()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    const auto step = [&] {
        return stage.handover().checkpoints.at(static_cast<int>(CheckpointKind::PasswordReset));
    };
    stage.intercom.teammateId = QStringLiteral("7955999");
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QVERIFY(step().isOpen());
    QVERIFY(!step().triedAt.isValid());
}

void TestHandoverLive::aTestWithoutAnAnswerTicksNoStep()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.intercom.identifySilent = true;
    stage.flow->runCheckpoint(CheckpointKind::TwoFactor);
    const auto step = [&] {
        return stage.handover().checkpoints.at(static_cast<int>(CheckpointKind::TwoFactor));
    };
    QVERIFY(stage.passes([&] { return step().triedAt.isValid(); }));
    QCOMPARE(step().verdict, QString(stateName(TokenState::Unknown)));
    QVERIFY(step().isOpen());
    QVERIFY(!isAllTested(stage.handover().checkpoints));
}

void TestHandoverLive::aTokenThatWorksAgainIsProvenAnew()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    const QDateTime proven = stage.handover().provenAt;
    QVERIFY(proven.isValid());
    stage.intercom.tokenWorks = false;
    QVERIFY(stage.reaches(HandoverState::NotProven));
    stage.letPass(400);
    QCOMPARE(stage.state(), HandoverState::NotProven);
    QCOMPARE(stage.handover().provenAt, proven); // it did survive the change
    stage.intercom.tokenWorks = true;
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().provenAt > proven);
    const int calls = stage.handover().canary.calls;
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().canary.calls >= calls); // counted on, not anew
    QVERIFY(stage.handover().canary.refused > 0);
}

void TestHandoverLive::whatATestBesideItFindsIsHeeded_data()
{
    QTest::addColumn<TokenState>("found");
    QTest::addColumn<QString>("email");
    QTest::addColumn<HandoverState>("state");
    QTest::addColumn<bool>("read");
    QTest::newRow("as it was") << TokenState::Alive << newAddress() << HandoverState::FollowingUp
                               << true;
    QTest::newRow("dead") << TokenState::Dead << QString() << HandoverState::Proving << false;
    QTest::newRow("blocked") << TokenState::Blocked << QString() << HandoverState::Proving << false;
    QTest::newRow("nobody answered")
        << TokenState::Unknown << QString() << HandoverState::FollowingUp << false;
    QTest::newRow("another address")
        << TokenState::Alive << elsewhere << HandoverState::Proving << true;
}

void TestHandoverLive::whatATestBesideItFindsIsHeeded()
{
    QFETCH(TokenState, found);
    QFETCH(QString, email);
    QFETCH(HandoverState, state);
    QFETCH(bool, read);
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    CheckResult beside = *stage.handover().proof;
    beside.report.startedAt = stage.clock.nowUtc();
    beside.verdict.state = found;
    if (email.isEmpty())
        beside.report.teammate.reset();
    else
        beside.report.teammate->email = email;
    stage.flow->heed(beside);
    QCOMPARE(stage.state(), state);
    QCOMPARE(stage.handover().lastCallRead, read);
}

void TestHandoverLive::aTestThatBeganBeforeTheChangeIsNoNews()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    CheckResult beside = *stage.handover().baseline; // it has the old address
    stage.flow->heed(beside);
    QCOMPARE(stage.state(), HandoverState::FollowingUp);
    QCOMPARE(stage.handover().emailNow, newAddress());
}

void TestHandoverLive::aProofThatIsOvertakenProvesNothing()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset); // it has asked for the account
    stage.intercom.email = elsewhere;
    CheckResult beside = *stage.handover().proof;
    beside.report.startedAt = stage.clock.nowUtc().addMSecs(1);
    beside.report.teammate->email = elsewhere;
    stage.flow->heed(beside);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().emailNow, elsewhere);
    QVERIFY(stage.handover().checkpoints.at(1).isOpen());
}

void TestHandoverLive::whatIsClosedElsewhereIsNotProven()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    CheckResult beside = *stage.handover().proof;
    beside.report.startedAt = stage.clock.nowUtc();
    beside.report.teammate->email = elsewhere;
    stage.flow->heed(beside); // a test is under way: it can't be proven anew now
    stage.flow->close();
    QCOMPARE(stage.handover().outcome(), std::optional(HandoverOutcome::NotProven));
}

/// Whoever comes back is at it: a reset of the password is noticed at once.
void TestHandoverLive::whoComesBackIsWatchedClosely()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.reopen(Route::Scim);
    stage.flow->setHeadless(false);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const int calls = stage.handover().canary.calls;
    stage.letPass(30);
    QVERIFY(stage.handover().canary.calls >= calls + 25);
    stage.letPass(300);
    const int later = stage.handover().canary.calls;
    stage.letPass(200);
    QVERIFY(stage.handover().canary.calls <= later + 2);
}

/// However short: nobody saw what happened in it.
void TestHandoverLive::aChangeThatWasLeftIsNotCalledWatched()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.letPass(3);
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().during.longestGap_ms < 20'000);
    const QString means = say(stage.handover()).means;
    QVERIFY2(means.contains(QLatin1String("Around the change, all")), qPrintable(means));
    QVERIFY2(means.contains(QLatin1String("was not seen")), qPrintable(means));
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().during.interrupted);
    std::optional<QString> record;
    stage.flow->makeRecord(stage.flow.get(),
        [&record](const Result<QByteArray> &bytes) { record = say(verifyRecord(*bytes)).means; });
    QTRY_VERIFY(record.has_value());
    QVERIFY2(
        record->contains(QLatin1String("what happened in it was not seen")), qPrintable(*record));
}

void TestHandoverLive::whatIsBackCallsNobody()
{
    Stage stage;
    QVERIFY(isFollowedUp(stage));
    stage.intercom.email = oldAddress();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
    const int calls = stage.handover().canary.calls;
    stage.letPass(600);
    QCOMPARE(stage.handover().canary.calls, calls);
    QCOMPARE(stage.kinds().last(), QStringLiteral("closed"));
}

void TestHandoverLive::acceptedOnTheWayBackItEndsTheSameLiveAndReopened()
{
    Stage stage;
    stage.flow->setHeadless(false);
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = elsewhere;
    QVERIFY(stage.passes([&] { return stage.handover().hasOtherAddress(); }));
    stage.flow->acceptOtherAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.email = newAddress(); // neither the accepted one nor the old one
    QVERIFY(stage.reaches(HandoverState::NotProven));
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().originEmail(), oldAddress());
}

void TestHandoverLive::whatWaitsAgainDoesSoWhenReopened()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.tokenWorks = false;
    QVERIFY(stage.reaches(HandoverState::UnknownOutcome));
    stage.intercom.tokenWorks = true;
    stage.flow->proveAgain();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverLive::theSameOneInAnotherProgramIsLeftAlone_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<HandoverState>("state");
    QTest::newRow("it waits") << Route::Guided << HandoverState::WaitingForPerson;
    QTest::newRow("it is not confirmed") << Route::Guided << HandoverState::AwaitingConfirm;
    QTest::newRow("it is proven") << Route::Scim << HandoverState::FollowingUp;
}

void TestHandoverLive::theSameOneInAnotherProgramIsLeftAlone()
{
    QFETCH(Route, route);
    QFETCH(HandoverState, state);
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(route)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    if (state != HandoverState::AwaitingConfirm)
        stage.flow->confirm();
    QVERIFY(stage.reaches(state));
    const auto entriesButCalls = [&stage] {
        QStringList kinds = stage.kinds();
        kinds.removeAll(QStringLiteral("canary"));
        return kinds;
    };
    const QStringList before = entriesButCalls();
    const auto second = reopenBeside(stage, route);
    QVERIFY(stage.passes([&] { return second->handover().isWithdrawn(); }));
    QCOMPARE(second->handover().problem->kind, ErrorKind::Busy);
    QCOMPARE(entriesButCalls(), before);
    QCOMPARE(stage.state(), state);
    stage.reopen(route);
    QVERIFY(stage.reaches(state));
}

void TestHandoverLive::whoCancelsInAnotherProgramCancelsNothing()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    const auto second = stage.makeFlow();
    second->abandon(stage.handover().id, stage.draft(Route::Scim));
    QVERIFY(stage.passes([&] { return second->handover().isWithdrawn(); }));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverLive::aChangeBackThatNobodyAnsweredForIsUnknown()
{
    Stage stage;
    QVERIFY(sendsBackWithoutAnAnswer(stage));
    QVERIFY(stage.handover().back);
    stage.flow->proveAgain(); // by then nothing came of it: what was proven before is so again
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(!stage.handover().back);
    QVERIFY(stage.handover().proven);
    QCOMPARE(stage.intercom.scimWrites, 2);
    stage.reopen(Route::Scim);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(stage.handover().wantedEmail(), newAddress());
}

void TestHandoverLive::aChangeBackThatNobodyAnsweredForMayComeLate()
{
    Stage stage;
    QVERIFY(sendsBackWithoutAnAnswer(stage));
    stage.intercom.email = oldAddress();
    stage.flow->proveAgain();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
    QVERIFY(stage.handover().back);
}

/// What was done while the account had one address says nothing of the next one.
void TestHandoverLive::stepsOfAnotherAddressAreNotTaken()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    const auto password = [&] { return stage.handover().checkpoints.at(1); };
    QVERIFY(stage.passes([&] { return !password().isOpen(); }));
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = elsewhere;
    QVERIFY(stage.passes([&] { return stage.handover().hasOtherAddress(); }));
    stage.flow->acceptOtherAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(password().isOpen());
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(password().isOpen());
}

QTEST_GUILESS_MAIN(TestHandoverLive)
#include "TestHandoverLive.moc"
