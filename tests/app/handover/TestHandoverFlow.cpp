// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverRestore.h"
#include "app/record/Record.h"
#include "app/wording/Wording.h"
#include "tests/app/handover/HandoverStage.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace keybearer;
using namespace keybearer::test;

namespace {

/// Another address than the one asked for was seen, and is to be changed back.
bool waitsForTheWayBack(Stage &stage, bool confirmed)
{
    if (!stage.confirms(Route::Guided) || !stage.reaches(HandoverState::WaitingForPerson))
        return false;
    stage.intercom.email = QStringLiteral("somebody@else.example");
    if (!stage.passes([&] { return stage.handover().hasOtherAddress(); }))
        return false;
    stage.flow->changeBack();
    if (!stage.reaches(HandoverState::AwaitingConfirm))
        return false;
    if (!confirmed)
        return true;
    stage.flow->confirm();
    return stage.reaches(HandoverState::WaitingForPerson);
}

} // namespace

class TestHandoverFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scimWalksTheStatesInOrder();
    void intentIsOnDiskBeforeTheChangeLeaves();
    void scimModesEndInTheTruth_data();
    void scimModesEndInTheTruth();
    void guidedNoticesTheRequestedAddress();
    void guidedNeverTakesAnotherAddressForDone();
    void anotherAddressCanBeAccepted();
    void cancelWhileWaitingReadsOnceMore();
    void cancelAfterTheEmailMovedIsNoCancel();
    void cancelBeforeConfirmChangesNothing();
    void deadBaselineIsRefused();
    void refusedIdentityIsNoHandover();
    void addressOfATeammateStops();
    void sameAddressStops();
    void domainWithoutMailStops();
    void samlStopsTheGuidedRoute();
    void lostPermissionIsNotProven();
    void tokenThatDiesIsNotProven();
    void anotherTeammateIsNotProven();
    void changeBackIsASecondChangeWithItsOwnIntent();
    void whoChangesBackMayStillAcceptAnAddress_data();
    void whoChangesBackMayStillAcceptAnAddress();
    void aWayBackThatCameToNothingIsOver_data();
    void aWayBackThatCameToNothingIsOver();
    void cancellingTheWayBackGoesOnAsBefore_data();
    void cancellingTheWayBackGoesOnAsBefore();
    void theNextSyncThatUndoesItIsRolledBack();
    void secondFlowIsToldWhoHoldsIt();
    void resumesWhereItWaited();
    void resumesAChangeWithoutSendingItAgain();
    void resumeWithAnotherTokenTouchesNothing();
    void longWaitTestsLessOften();
    void checkpointTicksAndProvesAgain();
    void recordOfTheWholeIsValid();
    void everyBeginningOfAJournalIsRestored();
    void intentThatCannotBeWrittenStopsTheChange();
};

void TestHandoverFlow::scimWalksTheStatesInOrder()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QCOMPARE(stage.intercom.scimWrites, 0);
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const QList<HandoverState> expected{HandoverState::Preflight, HandoverState::Baseline,
        HandoverState::AwaitingConfirm, HandoverState::IntentWritten, HandoverState::Changing,
        HandoverState::Verifying, HandoverState::Proving, HandoverState::FollowingUp};
    QCOMPARE(stage.walked, expected);
    QCOMPARE(stage.intercom.scimWrites, 1);
    QVERIFY(stage.handover().proven);
    QCOMPARE(stage.handover().emailFrom, oldAddress());
    QCOMPARE(stage.handover().emailNow, newAddress());
    QVERIFY(stage.handover().canary.good > 0);
}

void TestHandoverFlow::intentIsOnDiskBeforeTheChangeLeaves()
{
    Stage stage;
    QStringList kindsAtTheChange;
    stage.intercom.onChanged = [&] {
        // A second reader of the same file: what it sees has been committed.
        HistoryStore reader(stage.directory.path());
        bool answered = false;
        QObject context;
        reader.entriesOf(
            stage.handover().id, &context, [&](const Result<QList<ChainEntry>> &entries) {
                for (const ChainEntry &entry : entries.value_or({}))
                    kindsAtTheChange.append(entry.entry.kind);
                answered = true;
            });
        QVERIFY(QTest::qWaitFor([&answered] { return answered; }));
    };
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(kindsAtTheChange.contains(QLatin1String("intent")));
    QVERIFY(!kindsAtTheChange.contains(QLatin1String("sent")));
}

void TestHandoverFlow::scimModesEndInTheTruth_data()
{
    using Scim = FakeIntercom::Scim;
    QTest::addColumn<FakeIntercom::Scim>("mode");
    QTest::addColumn<HandoverState>("state");
    QTest::newRow("changes") << Scim::Changes << HandoverState::FollowingUp;
    QTest::newRow("says no") << Scim::SaysNo << HandoverState::Refused;
    QTest::newRow("accepts and changes nothing") << Scim::Ignores << HandoverState::Refused;
    QTest::newRow("changes itself but not /me") << Scim::OnlyScim << HandoverState::UnknownOutcome;
    QTest::newRow("applies and drops") << Scim::AppliesAndDrops << HandoverState::FollowingUp;
    QTest::newRow("drops and applies nothing")
        << Scim::DropsUnapplied << HandoverState::UnknownOutcome;
    QTest::newRow("fails and applies later")
        << Scim::FailsThenApplies << HandoverState::FollowingUp;
}

void TestHandoverFlow::scimModesEndInTheTruth()
{
    QFETCH(FakeIntercom::Scim, mode);
    QFETCH(HandoverState, state);
    Stage stage;
    stage.intercom.scimMode = mode;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(state));
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverFlow::guidedNoticesTheRequestedAddress()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.opener.opened.isEmpty());
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QCOMPARE(stage.opener.opened.size(), 1);
    stage.intercom.email = QStringLiteral("Intercom-API@Brightwater.example");
    stage.intercom.emailVerified = false;
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(stage.handover().emailVerified, std::optional(false));
    QCOMPARE(stage.intercom.scimWrites, 0);
}

void TestHandoverFlow::guidedNeverTakesAnotherAddressForDone()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = QStringLiteral("somebody@else.example");
    QVERIFY(stage.passes([&] { return stage.handover().hasOtherAddress(); }));
    QCOMPARE(stage.state(), HandoverState::WaitingForPerson);
    QVERIFY(!stage.handover().canCancel());
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverFlow::anotherAddressCanBeAccepted()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = QStringLiteral("somebody@else.example");
    QVERIFY(stage.passes([&] { return stage.handover().hasOtherAddress(); }));
    stage.flow->acceptOtherAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(stage.handover().emailTo, QStringLiteral("somebody@else.example"));
}

void TestHandoverFlow::cancelWhileWaitingReadsOnceMore()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const int before = stage.nam.count("GET", "/me");
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::Cancelled));
    QVERIFY(stage.nam.count("GET", "/me") > before);
    QVERIFY(stage.kinds().contains(QLatin1String("closed")));
}

void TestHandoverFlow::cancelAfterTheEmailMovedIsNoCancel()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.intercom.email = newAddress();
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverFlow::cancelBeforeConfirmChangesNothing()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->cancel();
    QVERIFY(stage.reaches(HandoverState::Cancelled)); // the account was read once more
    stage.flow->confirm();
    QCOMPARE(stage.state(), HandoverState::Cancelled);
    QCOMPARE(stage.intercom.scimWrites, 0);
}

void TestHandoverFlow::deadBaselineIsRefused()
{
    Stage stage;
    stage.intercom.tokenWorks = false;
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.handover().baseline->verdict.state, TokenState::Dead);
    QCOMPARE(stage.intercom.scimWrites, 0);
}

void TestHandoverFlow::refusedIdentityIsNoHandover()
{
    Stage stage;
    stage.intercom.takenPermissions.insert(QStringLiteral("identify"));
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::Refused));
    QCOMPARE(stage.handover().baseline->verdict.cause, Cause::IdentityRefused);
}

void TestHandoverFlow::addressOfATeammateStops()
{
    Stage stage;
    HandoverDraft draft = stage.draft(Route::Guided);
    draft.emailTo = QStringLiteral("Owner@Brightwater.example");
    QVERIFY(stage.flow->start(draft));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.handover().isStopped());
    QVERIFY(!stage.handover().canConfirm());
    stage.flow->confirm();
    QCOMPARE(stage.state(), HandoverState::Refused);
}

void TestHandoverFlow::sameAddressStops()
{
    Stage stage;
    HandoverDraft draft = stage.draft(Route::Guided);
    draft.emailTo = QStringLiteral("API@agency.example");
    QVERIFY(stage.flow->start(draft));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.handover().isStopped());
}

void TestHandoverFlow::domainWithoutMailStops()
{
    Stage stage;
    stage.domainMail.says = MailAnswer::DoesNot;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.handover().isStopped());
}

void TestHandoverFlow::samlStopsTheGuidedRoute()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.handover().canConfirm());
    stage.flow->setReply(Question::Saml, Reply::Yes);
    QVERIFY(!stage.handover().canConfirm());
    stage.flow->setReply(Question::Saml, Reply::No);
    QVERIFY(stage.handover().canConfirm());
}

void TestHandoverFlow::lostPermissionIsNotProven()
{
    Stage stage;
    stage.intercom.onChanged = [&] {
        stage.intercom.takenPermissions.insert(QStringLiteral("read_tickets"));
    };
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(
        stage.handover().comparison->permissionsLost, QStringList{QStringLiteral("read_tickets")});
    stage.intercom.takenPermissions.clear();
    stage.flow->proveAgain();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
}

void TestHandoverFlow::tokenThatDiesIsNotProven()
{
    Stage stage;
    stage.intercom.onChanged = [&] { stage.intercom.tokenWorks = false; };
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().proof->verdict.state, TokenState::Dead);
    QVERIFY(stage.handover().canary.refused > 0);
}

void TestHandoverFlow::anotherTeammateIsNotProven()
{
    Stage stage;
    stage.intercom.onChanged = [&] { stage.intercom.teammateId = QStringLiteral("4711"); };
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().comparison->sameTeammate, std::optional(false));
}

void TestHandoverFlow::changeBackIsASecondChangeWithItsOwnIntent()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QCOMPARE(stage.handover().preview->emailTo, oldAddress());
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::RolledBack));
    QCOMPARE(stage.intercom.scimWrites, 2);
    QCOMPARE(stage.kinds().count(QLatin1String("intent")), 2);
    QCOMPARE(stage.kinds().count(QLatin1String("proof")), 2);
}

// A person who was to change it back, and after all enters one that is right, ends the handover
// well: with the one that was asked for as with another.
void TestHandoverFlow::whoChangesBackMayStillAcceptAnAddress_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::newRow("the one asked for") << newAddress();
    QTest::newRow("another") << QStringLiteral("right@brightwater.example");
}

void TestHandoverFlow::whoChangesBackMayStillAcceptAnAddress()
{
    QFETCH(QString, accepted);
    Stage stage;
    QVERIFY(waitsForTheWayBack(stage, true));
    stage.intercom.email = accepted;
    QVERIFY(stage.passes([&] { return stage.handover().hasOtherAddress(); }));
    stage.flow->acceptOtherAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
    QVERIFY(stage.handover().canChangeBack());
    QCOMPARE(stage.handover().emailTo, accepted);
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(!stage.handover().back);
}

// Also after a restart: the wait before it goes on, and still notices what was asked for.
void TestHandoverFlow::cancellingTheWayBackGoesOnAsBefore_data()
{
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("restarted");
    QTest::newRow("before it was confirmed") << false << false;
    QTest::newRow("while waiting") << true << false;
    QTest::newRow("while waiting, after a restart") << true << true;
}

void TestHandoverFlow::cancellingTheWayBackGoesOnAsBefore()
{
    QFETCH(bool, confirmed);
    QFETCH(bool, restarted);
    Stage stage;
    QVERIFY(waitsForTheWayBack(stage, confirmed));
    if (restarted) {
        stage.reopen(Route::Guided);
        QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
        QVERIFY(stage.handover().back);
        QCOMPARE(stage.handover().preview->emailFrom, QStringLiteral("somebody@else.example"));
    }
    stage.flow->cancel();
    QVERIFY(stage.passes([&] {
        return stage.state() == HandoverState::WaitingForPerson && !stage.handover().back
            && stage.handover().hasOtherAddress();
    }));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
}

// Also for a later start: a way back that came to nothing is over for good.
void TestHandoverFlow::aWayBackThatCameToNothingIsOver_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<HandoverState>("rests");
    QTest::newRow("guided, cancelled") << Route::Guided << HandoverState::FollowingUp;
    QTest::newRow("guided, not proven") << Route::Guided << HandoverState::NotProven;
    QTest::newRow("SCIM, refused") << Route::Scim << HandoverState::FollowingUp;
}

void TestHandoverFlow::aWayBackThatCameToNothingIsOver()
{
    QFETCH(Route, route);
    QFETCH(HandoverState, rests);
    Stage stage;
    if (rests == HandoverState::NotProven)
        stage.intercom.onChanged = [&] {
            stage.intercom.takenPermissions.insert(QStringLiteral("read_tickets"));
        };
    QVERIFY(stage.confirms(route));
    if (route == Route::Guided) {
        QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
        stage.intercom.email = newAddress();
        if (stage.intercom.onChanged)
            stage.intercom.onChanged();
    }
    QVERIFY(stage.reaches(rests));
    stage.intercom.scimMode = FakeIntercom::Scim::Ignores;
    stage.flow->changeBack();
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->confirm();
    if (route == Route::Guided) {
        QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
        stage.flow->cancel();
    }
    QVERIFY(stage.reaches(rests));
    QVERIFY(!stage.handover().back);
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(rests));
    QVERIFY(!stage.handover().back);
    stage.flow->close();
    QVERIFY(stage.reaches(HandoverState::Closed));
    stage.reopen(Route::Guided);
    QVERIFY(stage.reaches(HandoverState::Closed));
}

void TestHandoverFlow::theNextSyncThatUndoesItIsRolledBack()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.email = oldAddress();
    stage.flow->runCheckpoint(CheckpointKind::OneDayLater);
    QVERIFY(stage.reaches(HandoverState::RolledBack));
}

void TestHandoverFlow::secondFlowIsToldWhoHoldsIt()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    const auto second = stage.makeFlow();
    QVERIFY(second->start(stage.draft(Route::Guided)));
    QVERIFY(stage.passes([&] { return second->handover().isOver(); }));
    QCOMPARE(second->handover().state, HandoverState::Cancelled);
    QCOMPARE(second->handover().problem->kind, ErrorKind::Busy);
    const QString holder = QString::number(QCoreApplication::applicationPid());
    QVERIFY(second->handover().problem->subject.contains(holder));
    const Said said = say(second->handover());
    QCOMPARE(said.happened, QStringLiteral("Another handover of this account is open."));
    QVERIFY(said.means.contains(holder));
}

void TestHandoverFlow::resumesWhereItWaited()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const QString id = stage.handover().id;
    stage.flow.reset();
    stage.flow = stage.makeFlow();
    HandoverDraft draft = stage.draft(Route::Guided);
    draft.emailTo.clear();
    stage.flow->resume(id, draft);
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QCOMPARE(stage.handover().emailTo, newAddress());
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.handover().proven);
}

void TestHandoverFlow::resumesAChangeWithoutSendingItAgain()
{
    Stage stage;
    stage.intercom.scimMode = FakeIntercom::Scim::AppliesAndDrops;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.passes([&] { return stage.intercom.scimWrites == 1; }));
    const QString id = stage.handover().id;
    stage.flow.reset(); // the plug is pulled while the answer is on its way
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, stage.draft(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QCOMPARE(stage.intercom.scimWrites, 1);
}

void TestHandoverFlow::resumeWithAnotherTokenTouchesNothing()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    const QString id = stage.handover().id;
    const auto entries = stage.kinds().size();
    const auto other = stage.makeFlow();
    HandoverDraft draft = stage.draft(Route::Guided);
    draft.check.token = secret("another-token");
    other->resume(id, draft);
    QVERIFY(stage.passes([&] { return other->handover().state == HandoverState::Refused; }));
    QCOMPARE(stage.kinds().size(), entries);
}

void TestHandoverFlow::longWaitTestsLessOften()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    const auto callsIn = [&](qint64 minutes) {
        const int before = stage.nam.count("GET", "/me");
        for (qint64 i = 0; i < minutes * 240; ++i) {
            stage.clock.advance(250);
            deliverEvents();
        }
        return stage.nam.count("GET", "/me") - before;
    };
    const int fast = callsIn(1);
    QVERIFY2(fast >= 55, qPrintable(QString::number(fast)));
    callsIn(10);
    const int slow = callsIn(2);
    QVERIFY2(slow >= 7 && slow <= 9, qPrintable(QString::number(slow)));
    stage.flow->doingItNow();
    QVERIFY(callsIn(1) >= 55);
}

void TestHandoverFlow::checkpointTicksAndProvesAgain()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.intercom.tokenWorks = false; // as vendors report of a password reset
    stage.flow->runCheckpoint(CheckpointKind::PasswordReset);
    QVERIFY(stage.reaches(HandoverState::NotProven));
    QCOMPARE(stage.handover().proof->verdict.state, TokenState::Dead);
    QVERIFY(stage.kinds().contains(QLatin1String("checkpoint")));
}

void TestHandoverFlow::recordOfTheWholeIsValid()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    std::optional<Result<QByteArray>> record;
    stage.flow->makeRecord(this, [&record](const Result<QByteArray> &made) { record = made; });
    QVERIFY(QTest::qWaitFor([&record] { return record.has_value(); }));
    QVERIFY(*record);
    const RecordCheck check = verifyRecord(record->value());
    QVERIFY(check.valid);
    QCOMPARE(check.outcome, QStringLiteral("done"));
    QVERIFY(!record->value().contains(FakeIntercom::goodToken()));
    QVERIFY(!record->value().contains(FakeIntercom::scimToken()));
}

void TestHandoverFlow::everyBeginningOfAJournalIsRestored()
{
    Stage stage;
    QVERIFY(stage.confirms(Route::Scim));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    std::optional<QList<ChainEntry>> all;
    stage.history->entriesOf(stage.handover().id, this,
        [&all](const Result<QList<ChainEntry>> &entries) { all = entries.value_or({}); });
    QVERIFY(QTest::qWaitFor([&all] { return all.has_value(); }));
    QVERIFY(all->size() > 7);
    for (qsizetype length = 1; length <= all->size(); ++length) {
        const QList<ChainEntry> beginning = all->first(length);
        const auto restored = restoreHandover(beginning);
        QVERIFY(restored);
        QCOMPARE(restored->handover.emailTo, newAddress());
        const bool intended = std::any_of(beginning.begin(), beginning.end(),
            [](const ChainEntry &entry) { return entry.entry.kind == QLatin1String("intent"); });
        QCOMPARE(restored->intentWritten, intended);
    }
    QCOMPARE(restoreHandover(*all)->handover.state, HandoverState::FollowingUp);
    QVERIFY(!restoreHandover({}));
    QVERIFY(!restoreHandover(all->mid(1)));
}

void TestHandoverFlow::intentThatCannotBeWrittenStopsTheChange()
{
    Stage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Scim)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    QVERIFY(stage.kinds().contains(QLatin1String("baseline")));
    {
        // Another program holds the database for longer than anyone waits.
        auto blocker =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("blocker"));
        blocker.setDatabaseName(HistoryStore::fileIn(stage.directory.path()));
        QVERIFY(blocker.open());
        QVERIFY(QSqlQuery(blocker).exec(QStringLiteral("BEGIN IMMEDIATE")));
        stage.flow->confirm();
        QVERIFY(stage.reaches(HandoverState::Refused));
        blocker.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("blocker"));
    QCOMPARE(stage.handover().problem->kind, ErrorKind::Busy);
    QCOMPARE(stage.intercom.scimWrites, 0);
}

QTEST_GUILESS_MAIN(TestHandoverFlow)
#include "TestHandoverFlow.moc"
