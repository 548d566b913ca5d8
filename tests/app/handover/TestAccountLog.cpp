// SPDX-License-Identifier: GPL-3.0-or-later
// What the activity log shows of people, and that it decides nothing.
#include "tests/app/handover/HandoverStage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace keybearer;
using namespace keybearer::test;

namespace {

/// A workspace whose log can be read, and is watched as from the window.
struct LogStage : Stage {
    QJsonArray entries;
    int status = 200;
    int asked = 0;

    LogStage()
    {
        flow->setHeadless(false);
        nam.forget("GET", "/admins/activity_logs");
        nam.on("GET", "/admins/activity_logs", [this](const FakeRequest &) {
            ++asked;
            if (status != 200)
                return FakeReply::json(status,
                    R"({"type":"error.list","errors":[{"code":"forbidden","message":"no"}]})");
            const QJsonObject page{{QStringLiteral("type"), QStringLiteral("activity_log.list")},
                {QStringLiteral("activity_logs"), entries}};
            return FakeReply::json(200, QJsonDocument(page).toJson());
        });
    }
    void note(const char *type, const QString &by)
    {
        entries.append(QJsonObject{{QStringLiteral("id"), QString::number(entries.size())},
            {QStringLiteral("activity_type"), QLatin1String(type)},
            {QStringLiteral("created_at"), clock.nowUtc().toSecsSinceEpoch()},
            {QStringLiteral("performed_by"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("admin")},
                    {QStringLiteral("id"), by}, {QStringLiteral("email"), oldAddress()}}}});
    }
    bool waits() { return confirms(Route::Guided) && reaches(HandoverState::WaitingForPerson); }
    bool saw(AccountEvent event) const { return handover().seenInLog.contains(event); }
};

} // namespace

class TestAccountLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsSeenAndChangesNoState();
    void somebodyElsesSignInIsNotTheTeammates();
    void aClosedLogIsAskedOnceAndSaidToBeClosed();
    void aResetThatIsSeenIsTestedByItself();
    void aStepThatTheLogDoesNotShowIsNotTicked();
    void aClosedLogLeavesItToAPersonsWord();
    void whatWasSeenAndTickedIsThereWhenReopened();
    void aTickIsKeptOnceAndOnlyWhileWaiting();
};

void TestAccountLog::aSignInIsSeenAndChangesNoState()
{
    LogStage stage;
    QVERIFY(stage.waits());
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::Readable; }));
    QVERIFY(!stage.saw(AccountEvent::SignedIn));
    stage.note("admin_login_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::SignedIn); }));
    QCOMPARE(stage.state(), HandoverState::WaitingForPerson);
    QVERIFY(stage.kinds().contains(QLatin1String("log_seen")));
}

void TestAccountLog::somebodyElsesSignInIsNotTheTeammates()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.note("admin_login_success", QStringLiteral("7"));
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::PasswordReset); }));
    QVERIFY(!stage.saw(AccountEvent::SignedIn));
}

void TestAccountLog::aClosedLogIsAskedOnceAndSaidToBeClosed()
{
    LogStage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.status = 403;
    const int before = stage.asked;
    stage.flow->confirm();
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::Refused; }));
    const int calls = stage.handover().canary.calls;
    QVERIFY(stage.passes([&] { return stage.handover().canary.calls > calls + 60; }));
    QCOMPARE(stage.asked, before + 1);
    QCOMPARE(stage.state(), HandoverState::WaitingForPerson);
}

void TestAccountLog::aResetThatIsSeenIsTestedByItself()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    const auto tested = [&] {
        const QList<Checkpoint> &all = stage.handover().checkpoints;
        return std::any_of(all.begin(), all.end(), [](const Checkpoint &checkpoint) {
            return checkpoint.kind == CheckpointKind::PasswordReset && checkpoint.doneAt.isValid();
        });
    };
    QVERIFY(stage.passes(tested));
    QCOMPARE(stage.state(), HandoverState::FollowingUp);
}

void TestAccountLog::aStepThatTheLogDoesNotShowIsNotTicked()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.intercom.email = newAddress();
    stage.intercom.emailVerified = false;
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::Readable; }));
    for (const CheckpointKind kind : {CheckpointKind::EmailConfirmed, CheckpointKind::PasswordReset,
             CheckpointKind::TwoFactor, CheckpointKind::OneDayLater}) {
        const auto at = [&] { return stage.handover().checkpoints.at(static_cast<int>(kind)); };
        QVERIFY(stage.passes([&] {
            stage.flow->runCheckpoint(kind);
            return at().triedAt.isValid();
        }));
        QVERIFY(at().isOpen());
    }
    QVERIFY(!stage.kinds().contains(QLatin1String("checkpoint")));
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    const auto password = [&] { return stage.handover().checkpoints.at(1); };
    QVERIFY(stage.passes([&] { return !password().isOpen(); }));
    QVERIFY(!password().byWord);
}

void TestAccountLog::aClosedLogLeavesItToAPersonsWord()
{
    LogStage stage;
    stage.status = 403;
    QVERIFY(stage.waits());
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const auto twoFactor = [&] { return stage.handover().checkpoints.at(2); };
    QVERIFY(stage.passes([&] {
        stage.flow->runCheckpoint(CheckpointKind::TwoFactor);
        return !twoFactor().isOpen();
    }));
    QVERIFY(twoFactor().byWord);
    const QString id = stage.handover().id;
    stage.flow.reset();
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, stage.draft(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(!twoFactor().isOpen() && twoFactor().byWord);
}

void TestAccountLog::whatWasSeenAndTickedIsThereWhenReopened()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.note("admin_login_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::SignedIn); }));
    stage.flow->tickByHand(HandTick::OpenedAccount);
    const QString id = stage.handover().id;
    QVERIFY(stage.kinds().contains(QLatin1String("ticked")));
    stage.flow.reset();
    stage.flow = stage.makeFlow();
    stage.flow->resume(id, stage.draft(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    QVERIFY(stage.saw(AccountEvent::SignedIn));
    QVERIFY(stage.handover().ticked.contains(HandTick::OpenedAccount));
}

void TestAccountLog::aTickIsKeptOnceAndOnlyWhileWaiting()
{
    LogStage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.flow->tickByHand(HandTick::OpenedAccount);
    QVERIFY(stage.handover().ticked.isEmpty());
    stage.flow->confirm();
    QVERIFY(stage.reaches(HandoverState::WaitingForPerson));
    stage.flow->tickByHand(HandTick::OpenedAccount);
    stage.flow->tickByHand(HandTick::OpenedAccount);
    QCOMPARE(stage.kinds().count(QStringLiteral("ticked")), 1);
}

QTEST_GUILESS_MAIN(TestAccountLog)
#include "TestAccountLog.moc"
