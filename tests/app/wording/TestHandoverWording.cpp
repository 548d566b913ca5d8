// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/Record.h"
#include "app/wording/Wording.h"

#include <QTest>

using namespace keybearer;

/// What is said when a handover ends otherwise than hoped: the most important thing first.
class TestHandoverWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deadTokenIsSaidBeforeTheUnknownEmail();
    void changeNobodyAnsweredForIsNotCalledUnreadable();
    void otherAddressIsNotBlamedOnTheToken();
    void aClosedHandoverSaysWhatNobodyConfirmed();
    void aClosedHandoverSaysThatTheTokenWorkedAndWhen();
    void theWayBackIsNoFirstChange();
    void whoChangesBackIsToldOfAnotherAddress();
    void whoChangesBackWithADeadTokenIsToldThatNobodyCanSeeIt();
    void whoseEmailIsNotReadAnyMoreIsNotSaidToStillHaveIt();
    void anAddressThatIsNotProvenHasItsTime();
    void aRecordSaysWhatStayedOpenAndThatNoIntercomWasThere();
};

namespace {

const QString oldAddress = QStringLiteral("orders-api@agency.example");
const QString newAddress = QStringLiteral("intercom-api@brightwater.example");

Handover ended(HandoverState state, TokenState token, Cause cause, const QString &emailNow)
{
    Handover made;
    made.state = state;
    made.route = Route::Scim;
    made.emailFrom = oldAddress;
    made.emailTo = newAddress;
    made.emailNow = emailNow;
    made.baseline = CheckResult();
    made.proof = CheckResult();
    made.proof->verdict.state = token;
    made.proof->verdict.cause = cause;
    made.proof->verdict.control = ControlOutcome::Refused;
    if (token == TokenState::Alive) {
        made.proof->report.teammate = Teammate();
        made.proof->report.teammate->email = emailNow;
    }
    made.comparison = Comparison();
    made.comparison->sameFingerprint = true;
    made.comparison->sameTeammate = true;
    made.comparison->sameWorkspace = true;
    return made;
}

} // namespace

void TestHandoverWording::deadTokenIsSaidBeforeTheUnknownEmail()
{
    const Handover made =
        ended(HandoverState::UnknownOutcome, TokenState::Dead, Cause::TokenRevoked, oldAddress);
    const Said said = say(made);
    QCOMPARE(said.happened, say(made.proof->verdict, made.proof->report).happened);
    QVERIFY(said.means.contains(oldAddress));
}

void TestHandoverWording::changeNobodyAnsweredForIsNotCalledUnreadable()
{
    const Handover made =
        ended(HandoverState::UnknownOutcome, TokenState::Alive, Cause::Ok, oldAddress);
    const Said said = say(made);
    QVERIFY2(said.means.contains(oldAddress), qPrintable(said.means));
    QVERIFY2(!said.means.contains(QLatin1String("could not be read")), qPrintable(said.means));
}

void TestHandoverWording::otherAddressIsNotBlamedOnTheToken()
{
    const QString third = QStringLiteral("somebody@else.example");
    const Said said = say(ended(HandoverState::NotProven, TokenState::Alive, Cause::Ok, third));
    QVERIFY2(said.happened.startsWith(QLatin1String("The token works")), qPrintable(said.happened));
    QVERIFY2(said.means.contains(third) && said.means.contains(newAddress), qPrintable(said.means));
}

void TestHandoverWording::aClosedHandoverSaysWhatNobodyConfirmed()
{
    Handover made = ended(HandoverState::Closed, TokenState::Alive, Cause::Ok, newAddress);
    made.proven = true;
    made.emailVerified = false;
    made.checkpoints = openCheckpoints(QDateTime::currentDateTimeUtc());
    made.checkpoints[2].doneAt = QDateTime::currentDateTimeUtc();
    const QString means = say(made).means;
    QVERIFY2(means.contains(QLatin1String("has not been confirmed yet")), qPrintable(means));
    for (const int open : {0, 1, 3})
        QVERIFY(means.contains(say(made.checkpoints.at(open).kind).happened));
    QVERIFY(!means.contains(say(CheckpointKind::TwoFactor).happened));
}

void TestHandoverWording::aClosedHandoverSaysThatTheTokenWorkedAndWhen()
{
    Handover made = ended(HandoverState::Closed, TokenState::Alive, Cause::Ok, newAddress);
    made.proof->report.startedAt = QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
    made.proven = true;
    const Said said = say(made);
    QVERIFY(said.happened.contains(QLatin1String("token kept working")));
    QVERIFY(said.means.contains(exactTime(made.proof->report.startedAt.toLocalTime())));
    QVERIFY(said.means.contains(newAddress));
    made.emailNow = QStringLiteral("somebody@else.example"); // read later than that test
    QVERIFY(!say(made).means.contains(made.emailNow));
    made.proven = false;
    QVERIFY(!say(made).happened.contains(QLatin1String("token kept working")));
}

void TestHandoverWording::theWayBackIsNoFirstChange()
{
    Handover made = ended(HandoverState::AwaitingConfirm, TokenState::Alive, Cause::Ok, newAddress);
    QVERIFY(say(made).happened.contains(QLatin1String("Nothing has been changed yet")));
    QVERIFY(say(made).next.contains(QLatin1String("what was found")));
    made.back = true;
    QVERIFY(say(made).happened.contains(QLatin1String("not been changed back yet")));
    QVERIFY(!say(made).next.contains(QLatin1String("what was found")));
    QVERIFY(say(made).next.contains(QLatin1String("Do not change it back")));
}

void TestHandoverWording::whoChangesBackIsToldOfAnotherAddress()
{
    const QString other = QStringLiteral("somebody@else.example");
    Handover made = ended(HandoverState::WaitingForPerson, TokenState::Alive, Cause::Ok, other);
    made.otherAddressSeen = true;
    QVERIFY(say(made).next.contains(QLatin1String("change it back")));
    made.back = true;
    made.preview = ChangePreview();
    made.preview->emailFrom = newAddress;
    made.preview->emailTo = oldAddress;
    QVERIFY(!say(made).next.contains(QLatin1String("change it back"))); // that is under way
    QVERIFY(say(made).next.contains(oldAddress));
    made.otherAddressSeen = false;
    QVERIFY(say(made).happened.contains(QLatin1String("changed back")));
    made = ended(HandoverState::UnknownOutcome, TokenState::Dead, Cause::TokenRevoked, newAddress);
    made.back = true;
    made.preview = ChangePreview();
    made.preview->emailFrom = newAddress;
    QVERIFY(say(made).means.contains(newAddress)); // it had that one before this change
    QVERIFY(!say(made).means.contains(oldAddress));
}

void TestHandoverWording::whoChangesBackWithADeadTokenIsToldThatNobodyCanSeeIt()
{
    const QLatin1String blind("can't see whether the email was changed back");
    Handover made =
        ended(HandoverState::AwaitingConfirm, TokenState::Dead, Cause::TokenRevoked, newAddress);
    QVERIFY(!say(made).means.contains(blind));
    made.back = true;
    QVERIFY(say(made).means.contains(blind));
    made.proof->verdict.state = TokenState::Limited; // /me can be read with that one
    QVERIFY(!say(made).means.contains(blind));
}

void TestHandoverWording::whoseEmailIsNotReadAnyMoreIsNotSaidToStillHaveIt()
{
    Handover made =
        ended(HandoverState::WaitingForPerson, TokenState::Alive, Cause::Ok, oldAddress);
    made.emailReadAt = QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
    QVERIFY(say(made).means.startsWith(QLatin1String("The account still has ")));
    made.lastCallRead = false;
    const QString means = say(made).means;
    QVERIFY2(!means.contains(QLatin1String("still has")), qPrintable(means));
    QVERIFY2(!means.contains(QLatin1String("goes on as before")), qPrintable(means));
    QVERIFY(means.contains(exactTime(made.emailReadAt.toLocalTime())));
}

void TestHandoverWording::anAddressThatIsNotProvenHasItsTime()
{
    Handover made = ended(HandoverState::Closed, TokenState::Dead, Cause::TokenRevoked, newAddress);
    made.emailReadAt = QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
    QVERIFY(say(made).means.contains(exactTime(made.emailReadAt.toLocalTime())));
    QVERIFY(say(made).means.contains(newAddress));
}

void TestHandoverWording::aRecordSaysWhatStayedOpenAndThatNoIntercomWasThere()
{
    RecordCheck check;
    check.valid = check.hasHeader = true;
    check.outcome = outcomeName(HandoverOutcome::Proven);
    const auto entry = [](const QString &kind, const QJsonObject &data) {
        NewEntry made;
        made.kind = kind;
        made.data = data;
        made.at = QDateTime(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
        return made;
    };
    check.read = {entry(QStringLiteral("baseline"), {{QStringLiteral("local_server"), false}}),
        entry(QStringLiteral("checkpoint"),
            {{QStringLiteral("checkpoint"), checkpointName(CheckpointKind::TwoFactor)}})};
    const QString some = say(check).means;
    QVERIFY(some.contains(say(CheckpointKind::PasswordReset).happened));
    QVERIFY(!some.contains(say(CheckpointKind::TwoFactor).happened));
    QVERIFY(!some.contains(QLatin1String("not Intercom")));
    check.read.append(entry(QStringLiteral("proof"), {{QStringLiteral("local_server"), true}}));
    for (const CheckpointKind kind : allCheckpoints)
        check.read.append(entry(
            QStringLiteral("checkpoint"), {{QStringLiteral("checkpoint"), checkpointName(kind)}}));
    QVERIFY(say(check).means.contains(QLatin1String("Every step of the follow-up was tested")));
    QVERIFY(say(check).means.contains(QLatin1String("not Intercom")));
    check.outcome = outcomeName(HandoverOutcome::NotProven);
    QVERIFY(!say(check).means.contains(QLatin1String("follow-up")));
}

QTEST_GUILESS_MAIN(TestHandoverWording)
#include "TestHandoverWording.moc"
