// SPDX-License-Identifier: GPL-3.0-or-later
// What the activity log shows of people, and that it decides nothing.
#include "tests/app/handover/HandoverStage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace keybearer;
using namespace keybearer::test;

namespace {

/// A workspace whose log can be read, and is watched as from the window.
struct LogStage : Stage {
    QJsonArray entries;
    int status = 200;
    int asked = 0;
    int onOnePage = 20;
    bool newestFirst = true;
    qint64 ahead_s = 0; ///< the server's clock

    LogStage()
    {
        flow->setHeadless(false);
        nam.forget("GET", "/admins/activity_logs");
        nam.on("GET", "/admins/activity_logs", [this](const FakeRequest &request) {
            ++asked;
            if (status != 200)
                return FakeReply::json(status,
                    R"({"type":"error.list","errors":[{"code":"forbidden","message":"no"}]})");
            const QDateTime now = clock.nowUtc().addSecs(ahead_s);
            return FakeReply::json(200, QJsonDocument(pageOf(request)).toJson())
                .withHeader("Date",
                    QLocale::c()
                        .toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                        .toLatin1());
        });
    }
    /// As many as fit, within the bounds that were asked for.
    QJsonObject pageOf(const FakeRequest &request) const
    {
        const QUrlQuery query(request.url);
        const auto bound = [&query](const char *name) {
            return query.queryItemValue(QLatin1String(name)).toLongLong();
        };
        QJsonArray fit;
        for (const auto &entry : entries) {
            const qint64 at_s = entry.toObject().value(QLatin1String("created_at")).toInteger();
            if (at_s < bound("created_at_after") || at_s > bound("created_at_before"))
                continue;
            if (newestFirst)
                fit.prepend(entry);
            else
                fit.append(entry);
        }
        const bool more = fit.size() > onOnePage;
        while (fit.size() > onOnePage)
            fit.removeLast();
        return {{QStringLiteral("type"), QStringLiteral("activity_log.list")},
            {QStringLiteral("activity_logs"), fit},
            {QStringLiteral("pages"),
                QJsonObject{{QStringLiteral("next"),
                    more ? QJsonValue(QStringLiteral("https://elsewhere.test/next"))
                         : QJsonValue(QJsonValue::Null)}}}};
    }
    void note(const char *type, const QString &by, qint64 later_s = 0, QJsonObject metadata = {})
    {
        const qint64 at_s = clock.nowUtc().toSecsSinceEpoch() + ahead_s + later_s;
        entries.append(QJsonObject{{QStringLiteral("id"), QString::number(entries.size())},
            {QStringLiteral("activity_type"), QLatin1String(type)},
            {QStringLiteral("created_at"), at_s}, {QStringLiteral("metadata"), metadata},
            {QStringLiteral("performed_by"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("admin")},
                    {QStringLiteral("id"), by}, {QStringLiteral("email"), oldAddress()}}}});
    }
    bool waits() { return confirms(Route::Guided) && reaches(HandoverState::WaitingForPerson); }
    bool saw(AccountEvent event) const { return handover().seenInLog.contains(event); }
    bool isFollowedUp()
    {
        if (!waits())
            return false;
        intercom.email = newAddress();
        return reaches(HandoverState::FollowingUp);
    }
    Checkpoint password() const { return handover().checkpoints.at(1); }
    Checkpoint twoFactor() const { return handover().checkpoints.at(2); }
    /// As who presses the button of a step does.
    bool tests(CheckpointKind kind)
    {
        const auto of = [this, kind] { return handover().checkpoints.at(static_cast<int>(kind)); };
        return passes([&] {
            flow->runCheckpoint(kind);
            return of().triedAt.isValid() || !of().isOpen();
        });
    }
};

} // namespace

class TestAccountLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsSeenAndChangesNoState();
    void somebodyElsesSignInIsNotTheTeammates();
    void aLongLogIsReadToItsEnd_data();
    void aLongLogIsReadToItsEnd();
    void anEntryOfTheFutureHidesNothing();
    void aPageOfOneSecondIsNotTakenForTheEnd();
    void aLogThatIsTooLongLeavesItOpenAndIsNotCalledRead();
    void aClosedLogIsAskedOnceAndSaidToBeClosed();
    void aClosedLogIsAskedAgainAfterAnHour();
    void aResetThatIsSeenIsTestedByItself();
    void whatWasBeforeTheChangeTicksNoStep();
    void whatIsYetToComeTicksNoStep();
    void switchingTwoFactorOffTicksNoStep();
    void betweenTwoReadingsAPersonsWordDecides();
    void whatCameIntoTheLogLateIsFoundWhenAsked();
    void aClockThatIsWrongHidesNothing_data();
    void aClockThatIsWrongHidesNothing();
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

void TestAccountLog::aLongLogIsReadToItsEnd_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("the newest first") << true;
    QTest::newRow("the oldest first") << false;
}

/// The order is not documented.
void TestAccountLog::aLongLogIsReadToItsEnd()
{
    QFETCH(bool, newestFirst);
    LogStage stage;
    stage.newestFirst = newestFirst;
    QVERIFY(stage.waits());
    const auto othersDoALot = [&stage] {
        for (int i = 0; i < 50; ++i) {
            stage.clock.advance(1'000);
            stage.note("admin_login_success", QStringLiteral("7"));
        }
    };
    othersDoALot();
    stage.note("admin_login_success", stage.intercom.teammateId);
    othersDoALot();
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::SignedIn); }));
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::Readable; }));
    stage.clock.advance(400'000);
    stage.note("admin_login_success", QStringLiteral("7"));
    const int asked = stage.asked; // not from its beginning each time
    const int calls = stage.handover().canary.calls;
    QVERIFY(stage.passes([&] { return stage.handover().canary.calls > calls + 60; }));
    QVERIFY2(stage.asked - asked <= 15, qPrintable(QString::number(stage.asked - asked)));
}

void TestAccountLog::anEntryOfTheFutureHidesNothing()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.note("admin_login_success", QStringLiteral("7"), 86'400 / 2);
    QVERIFY(stage.passes([&] { return stage.asked > 3; }));
    stage.note("admin_login_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::SignedIn); }));
}

void TestAccountLog::aPageOfOneSecondIsNotTakenForTheEnd()
{
    LogStage stage;
    stage.newestFirst = false;
    QVERIFY(stage.waits());
    for (int i = 0; i <= stage.onOnePage; ++i)
        stage.note("admin_login_success", QStringLiteral("7"));
    stage.clock.advance(5'000);
    stage.note("admin_login_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.asked > 3; }));
    QVERIFY(stage.saw(AccountEvent::SignedIn)
        || stage.handover().logAccess == LogAccess::TooLong); // never: not there
}

void TestAccountLog::aLogThatIsTooLongLeavesItOpenAndIsNotCalledRead()
{
    LogStage stage;
    stage.onOnePage = 2;
    QVERIFY(stage.waits());
    for (int i = 0; i < 20; ++i) // all of one second: no bound leads past them
        stage.note("admin_login_success", QStringLiteral("7"));
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::TooLong; }));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    const auto twoFactor = [&] { return stage.handover().checkpoints.at(2); };
    QVERIFY(stage.passes([&] {
        stage.flow->runCheckpoint(CheckpointKind::TwoFactor);
        return !twoFactor().isOpen();
    }));
    QVERIFY(twoFactor().byWord); // it may stand where nobody read
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

void TestAccountLog::aClosedLogIsAskedAgainAfterAnHour()
{
    LogStage stage;
    QVERIFY(stage.flow->start(stage.draft(Route::Guided)));
    QVERIFY(stage.reaches(HandoverState::AwaitingConfirm));
    stage.status = 403;
    stage.flow->confirm();
    QVERIFY(stage.passes([&] { return stage.handover().logAccess == LogAccess::Refused; }));
    stage.status = 200;
    stage.letPass(2000);
    QCOMPARE(stage.handover().logAccess, LogAccess::Refused);
    stage.letPass(2000);
    QCOMPARE(stage.handover().logAccess, LogAccess::Readable);
}

void TestAccountLog::whatWasBeforeTheChangeTicksNoStep()
{
    LogStage stage;
    QVERIFY(stage.waits());
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::PasswordReset); }));
    stage.letPass(30);
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.tests(CheckpointKind::PasswordReset));
    QVERIFY(stage.password().isOpen());
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return !stage.password().isOpen(); }));
    QVERIFY(!stage.password().byWord);
}

void TestAccountLog::whatIsYetToComeTicksNoStep()
{
    LogStage stage;
    QVERIFY(stage.isFollowedUp());
    stage.note("admin_password_reset_success", stage.intercom.teammateId, 86'400 / 2);
    QVERIFY(stage.tests(CheckpointKind::PasswordReset));
    QVERIFY(stage.password().isOpen());
    QVERIFY(!stage.saw(AccountEvent::PasswordReset));
}

void TestAccountLog::switchingTwoFactorOffTicksNoStep()
{
    LogStage stage;
    QVERIFY(stage.isFollowedUp());
    stage.letPass(5);
    stage.note("admin_two_factor_auth_change", stage.intercom.teammateId, 0,
        {{QStringLiteral("enabled"), false}});
    QVERIFY(stage.tests(CheckpointKind::TwoFactor));
    QVERIFY(stage.twoFactor().isOpen());
    stage.note("admin_two_factor_auth_change", stage.intercom.teammateId, 0,
        {{QStringLiteral("enabled"), true}});
    QVERIFY(stage.passes([&] { return !stage.twoFactor().isOpen(); }));
    QVERIFY(!stage.twoFactor().byWord);
}

/// Which address it had by then nobody saw.
void TestAccountLog::betweenTwoReadingsAPersonsWordDecides()
{
    LogStage stage;
    QVERIFY(stage.waits());
    const QString id = stage.handover().id;
    QVERIFY(stage.kinds().size() > 3); // all of it is on disk
    stage.flow.reset();
    stage.clock.advance(3'600'000);
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    stage.clock.advance(3'600'000);
    stage.intercom.email = newAddress();
    stage.flow = stage.makeFlow();
    stage.flow->setHeadless(false);
    stage.flow->resume(id, stage.draft(Route::Guided));
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::PasswordReset); }));
    QVERIFY(stage.password().isOpen());
    QVERIFY(stage.tests(CheckpointKind::PasswordReset));
    QVERIFY(stage.password().byWord);
}

void TestAccountLog::whatCameIntoTheLogLateIsFoundWhenAsked()
{
    LogStage stage;
    QVERIFY(stage.isFollowedUp());
    stage.letPass(30);
    const qint64 reset = stage.clock.nowUtc().toSecsSinceEpoch();
    for (int minute = 0; minute < 20; ++minute) { // what is read moves on
        stage.letPass(60);
        stage.note("admin_login_success", QStringLiteral("7"));
    }
    stage.note("admin_password_reset_success", stage.intercom.teammateId,
        reset - stage.clock.nowUtc().toSecsSinceEpoch());
    stage.letPass(120);
    QVERIFY(!stage.saw(AccountEvent::PasswordReset)); // by itself it reads what is new
    QVERIFY(stage.tests(CheckpointKind::PasswordReset));
    QVERIFY(stage.passes([&] { return !stage.password().isOpen(); }));
    QVERIFY(!stage.password().byWord);
}

void TestAccountLog::aClockThatIsWrongHidesNothing_data()
{
    QTest::addColumn<qint64>("ahead_s");
    QTest::newRow("ours is three hours ahead") << qint64(-3 * 3600);
    QTest::newRow("ours is three hours behind") << qint64(3 * 3600);
    QTest::newRow("ours is two days ahead") << qint64(-48 * 3600);
}

void TestAccountLog::aClockThatIsWrongHidesNothing()
{
    QFETCH(qint64, ahead_s);
    LogStage stage;
    stage.ahead_s = ahead_s;
    QVERIFY(stage.waits());
    stage.note("admin_password_reset_success", stage.intercom.teammateId, -600); // before it began
    stage.note("admin_login_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return stage.saw(AccountEvent::SignedIn); }));
    QVERIFY(!stage.saw(AccountEvent::PasswordReset));
    stage.intercom.email = newAddress();
    QVERIFY(stage.reaches(HandoverState::FollowingUp));
    stage.letPass(5);
    stage.note("admin_password_reset_success", stage.intercom.teammateId);
    QVERIFY(stage.passes([&] { return !stage.password().isOpen(); }));
    QVERIFY(!stage.password().byWord);
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
    stage.reopen(Route::Guided);
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
