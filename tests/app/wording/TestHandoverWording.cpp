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
    void whoIsNotWatchedIsNotSaidToStillWork();
    void aTokenThatIsDeadIsNotBroughtBackByTheOldEmail();
    void aTimeWithoutTestsIsSaid_data();
    void aTimeWithoutTestsIsSaid();
    void aRecordDoesNotTellAChangeBackTheWrongWayRound();
    void aRecordTellsWhatWasSeen_data();
    void aRecordTellsWhatWasSeen();
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
    QVERIFY(say(made).next.contains(newAddress));
    made.back = true;
    made.preview = ChangePreview();
    made.preview->emailFrom = newAddress;
    made.preview->emailTo = oldAddress;
    QVERIFY(say(made).next.contains(oldAddress));
    made.emailNow = newAddress;
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

void TestHandoverWording::whoIsNotWatchedIsNotSaidToStillWork()
{
    Handover made = ended(HandoverState::FollowingUp, TokenState::Alive, Cause::Ok, newAddress);
    made.watched = true;
    QVERIFY(say(made).happened.contains(QLatin1String("still works")));
    made.watched = false;
    QVERIFY(!say(made).happened.contains(QLatin1String("still works")));
    QVERIFY(say(made).happened.contains(exactTime(made.proof->report.startedAt.toLocalTime())));
    made.watched = true;
    made.lastCallRead = false;
    QVERIFY(!say(made).happened.contains(QLatin1String("still works")));
}

void TestHandoverWording::aTokenThatIsDeadIsNotBroughtBackByTheOldEmail()
{
    Handover made =
        ended(HandoverState::NotProven, TokenState::Dead, Cause::TokenRevoked, newAddress);
    const QLatin1String reported("reported to end tokens");
    made.comparison = Comparison();
    made.comparison->sameFingerprint = true;
    made.comparison->permissionsLost = {QStringLiteral("read_tags")};
    QVERIFY(!say(made).next.contains(QLatin1String("back")));
    QVERIFY(!say(made).means.contains(permissionLabel(QStringLiteral("read_tags"))));
    QVERIFY(!say(made).means.contains(reported));
    made.checkpoints = openCheckpoints({});
    QVERIFY(say(made).means.contains(reported)); // it worked after the change
    const QDateTime reset(QDate(2026, 8, 3), QTime(9, 30), Qt::UTC);
    made.seenInLog = {{AccountEvent::PasswordReset, reset}};
    QVERIFY(say(made).means.contains(exactTime(reset.toLocalTime())));
    made.proof->verdict.state = TokenState::Limited;
    QVERIFY(say(made).next.contains(QLatin1String("change the email back")));
    QVERIFY(!say(made).means.contains(reported));
}

void TestHandoverWording::aTimeWithoutTestsIsSaid_data()
{
    QTest::addColumn<qint64>("gap_ms");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << qint64(1'040) << QString();
    QTest::newRow("seconds") << qint64(29'000) << QStringLiteral("29 second");
    QTest::newRow("minutes") << qint64(180'000) << QStringLiteral("3 minute");
    QTest::newRow("hours") << qint64(5 * 3'600'000) << QStringLiteral("5 hour");
    QTest::newRow("days") << qint64(72 * 3'600'000) << QStringLiteral("3 day");
}

/// Nobody can say that the token worked while nobody tested it.
void TestHandoverWording::aTimeWithoutTestsIsSaid()
{
    QFETCH(qint64, gap_ms);
    QFETCH(QString, said);
    Handover made = ended(HandoverState::FollowingUp, TokenState::Alive, Cause::Ok, newAddress);
    made.during = CanaryTally{15, 15, 0, 0, gap_ms, {}};
    const QString means = say(made).means;
    QVERIFY2(means.contains(said), qPrintable(means));
    QCOMPARE(means.contains(QLatin1String("While it was changed, all 15")), said.isEmpty());
}

void TestHandoverWording::aRecordDoesNotTellAChangeBackTheWrongWayRound()
{
    RecordCheck check;
    check.valid = check.hasHeader = true;
    const auto entry = [](const char *kind, const QJsonObject &data) {
        return NewEntry{{}, {}, QString::fromLatin1(kind), QDateTime::currentDateTimeUtc(), data};
    };
    const QString from = QStringLiteral("email_from");
    const QString to = QStringLiteral("email_to");
    check.read = {entry("intent", {{from, oldAddress}, {to, newAddress}}),
        entry("intent", {{from, newAddress}, {to, oldAddress}, {QStringLiteral("back"), true}})};
    const QString way = QStringLiteral("from %1 to %2").arg(oldAddress, newAddress);
    check.outcome = outcomeName(HandoverOutcome::Proven);
    QVERIFY2(say(check).means.contains(way), qPrintable(say(check).means));
    check.outcome.clear();
    check.changingBack = true;
    QVERIFY2(say(check).means.contains(way), qPrintable(say(check).means));
    QVERIFY(say(check).means.contains(QLatin1String("a change back was begun")));
}

// What the account had is told by what was seen, and an earlier proof is not forgotten.
void TestHandoverWording::aRecordTellsWhatWasSeen_data()
{
    QTest::addColumn<QStringList>("seen"); // addresses; "back" and "done" are steps
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("says");
    const QString third = QStringLiteral("c@third.example");
    const QString to = newAddress;
    const QString back = QStringLiteral("back");
    const QString done = QStringLiteral("done");
    QTest::newRow("never moved") << QStringList{} << "not_proven"
                                 << "was to go from";
    QTest::newRow("moved") << QStringList{to} << "not_proven"
                           << "The email went from";
    QTest::newRow("proven once") << QStringList{to, done} << "not_proven"
                                 << "By the newest test it is not proven any more";
    QTest::newRow("back from it") << QStringList{to, back} << "unknown_outcome"
                                  << "and was then to go back";
    QTest::newRow("back from a third one") << QStringList{third, back} << "unknown_outcome"
                                           << "the account had c@third.example";
    QTest::newRow("back from a third one, unproven") << QStringList{third, back} << "not_proven"
                                                     << "the account had c@third.example";
}

void TestHandoverWording::aRecordTellsWhatWasSeen()
{
    QFETCH(const QStringList, seen);
    QFETCH(const QString, outcome);
    RecordCheck check;
    check.valid = check.hasHeader = true;
    const auto add = [&check](const char *kind, const QJsonObject &data) {
        check.read.append(
            {{}, {}, QString::fromLatin1(kind), QDateTime::currentDateTimeUtc(), data});
    };
    const QString from = QStringLiteral("email_from");
    const QString to = QStringLiteral("email_to");
    const QString ended = QStringLiteral("outcome");
    add("intent", {{from, oldAddress}, {to, newAddress}});
    QString now = oldAddress;
    for (const QString &step : seen) {
        if (step == QLatin1String("back"))
            add("intent", {{from, now}, {to, oldAddress}, {step, true}});
        else if (step == QLatin1String("done"))
            add("outcome", {{ended, step}});
        else
            add("email_seen", {{QStringLiteral("email"), now = step}});
    }
    check.back = seen.contains(QLatin1String("back"));
    check.outcome = outcome;
    add("outcome", {{ended, outcome}});
    QFETCH(const QString, says);
    QVERIFY2(say(check).means.contains(says), qPrintable(say(check).means));
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
