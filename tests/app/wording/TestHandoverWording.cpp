// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(TestHandoverWording)
#include "TestHandoverWording.moc"
