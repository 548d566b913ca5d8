// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Report.h"
#include "app/handover/HandoverJudge.h"

#include <QTest>

using namespace keybearer;

namespace {

const QString oldAddress = QStringLiteral("api@agency.example");
const QString newAddress = QStringLiteral("intercom-api@brightwater.example");

CheckResult checkWith(TokenState state, const QString &email)
{
    CheckResult check;
    check.verdict.state = state;
    check.verdict.cause = state == TokenState::Alive ? Cause::Ok : Cause::TokenInvalid;
    if (!email.isEmpty()) {
        check.report.teammate = Teammate();
        check.report.teammate->id = QStringLiteral("1");
        check.report.teammate->email = email;
    }
    return check;
}

Comparison sameEverything()
{
    Comparison comparison;
    comparison.sameFingerprint = true;
    comparison.sameTeammate = true;
    comparison.sameWorkspace = true;
    return comparison;
}

Handover proofOf(TokenState state, const QString &email)
{
    Handover handover;
    handover.emailFrom = oldAddress;
    handover.emailTo = newAddress;
    handover.emailNow = email.isEmpty() ? oldAddress : email;
    handover.baseline = checkWith(TokenState::Alive, oldAddress);
    handover.proof = checkWith(state, email);
    handover.comparison = sameEverything();
    if (email.isEmpty()) {
        handover.comparison->sameTeammate.reset();
        handover.comparison->sameWorkspace.reset();
    }
    return handover;
}

template <class Change> Handover with(Handover handover, Change change)
{
    change(handover);
    return handover;
}

} // namespace

/// What a finished proof means, and the exit code that says so.
class TestHandoverJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proofLeadsToTheState_data();
    void proofLeadsToTheState();
    void onlyAReadableAliveBaselineMayBeFollowed_data();
    void onlyAReadableAliveBaselineMayBeFollowed();
};

void TestHandoverJudge::proofLeadsToTheState_data()
{
    QTest::addColumn<Handover>("handover");
    QTest::addColumn<HandoverState>("state");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("again");
    using H = Handover;
    const H good = proofOf(TokenState::Alive, newAddress);
    QTest::newRow("alive, new address, same everything")
        << good << HandoverState::FollowingUp << 0 << false;
    QTest::newRow("limited as before")
        << proofOf(TokenState::Limited, newAddress) << HandoverState::FollowingUp << 0 << false;
    QTest::newRow("other letters, same mailbox") << proofOf(TokenState::Alive, newAddress.toUpper())
                                                 << HandoverState::FollowingUp << 0 << false;
    QTest::newRow("a permission lost")
        << with(good, [](H &h) { h.comparison->permissionsLost = {QStringLiteral("read_tags")}; })
        << HandoverState::NotProven << 10 << false;
    QTest::newRow("a permission not known any more") << with(good, [](H &h) {
        h.comparison->permissionsUnknown = {QStringLiteral("read_tags")};
    }) << HandoverState::NotProven << 40 << false;
    QTest::newRow("another teammate")
        << with(good, [](H &h) { h.comparison->sameTeammate = false; }) << HandoverState::NotProven
        << 63 << false;
    QTest::newRow("another workspace")
        << with(good, [](H &h) { h.comparison->sameWorkspace = false; }) << HandoverState::NotProven
        << 63 << false;
    QTest::newRow("workspace not known")
        << with(good, [](H &h) { h.comparison->sameWorkspace.reset(); }) << HandoverState::NotProven
        << 40 << false;
    QTest::newRow("another token")
        << with(good, [](H &h) { h.comparison->sameFingerprint = false; })
        << HandoverState::NotProven << 63 << false;
    QTest::newRow("the old address is back")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.moved = true; })
        << HandoverState::RolledBack << 60 << false;
    QTest::newRow("sent without an answer, still the old address")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.route = Route::Scim; })
        << HandoverState::UnknownOutcome << 61 << false;
    QTest::newRow("sent without an answer, still the old address when looked at again")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.route = Route::Scim; })
        << HandoverState::Refused << 60 << true;
    QTest::newRow("guided, the token works again and nothing moved")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.route = Route::Guided; })
        << HandoverState::WaitingForPerson << 75 << false;
    QTest::newRow("guided, not clear whether the token works, nothing moved")
        << with(proofOf(TokenState::Unknown, oldAddress), [](H &h) { h.route = Route::Guided; })
        << HandoverState::UnknownOutcome << 61 << false;
    QTest::newRow("a third address") << proofOf(TokenState::Alive, QStringLiteral("x@y.example"))
                                     << HandoverState::NotProven << 40 << false;
    QTest::newRow("SCIM says new, /me says old")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.scimEmail = newAddress; })
        << HandoverState::UnknownOutcome << 61 << false;
    for (const TokenState state : {TokenState::Dead, TokenState::Blocked, TokenState::Unknown}) {
        const QByteArray name(stateName(state).data());
        const int code = static_cast<int>(exitOf(checkWith(state, {}).verdict));
        QTest::addRow("%s, the new address was seen before", name.constData())
            << with(proofOf(state, {}), [](H &h) { h.emailNow = newAddress; })
            << HandoverState::NotProven << code << false;
        QTest::addRow("%s, SCIM shows the new address", name.constData())
            << with(proofOf(state, {}), [](H &h) { h.scimEmail = newAddress; })
            << HandoverState::NotProven << code << false;
        QTest::addRow("%s, nobody saw the new address", name.constData())
            << proofOf(state, {}) << HandoverState::UnknownOutcome << 61 << false;
    }
    QTest::newRow("changed back and proven")
        << with(proofOf(TokenState::Alive, oldAddress), [](H &h) { h.back = true; })
        << HandoverState::RolledBack << 60 << false;
    const H back = with(good, [](H &h) {
        h.back = true;
        h.moved = true;
    });
    const H backByScim = with(back, [](H &h) { h.route = Route::Scim; });
    QTest::newRow("a person changes it back, and has not yet")
        << back << HandoverState::WaitingForPerson << 75 << false;
    QTest::newRow("sent back without an answer, still the new address")
        << backByScim << HandoverState::UnknownOutcome << 61 << false;
    QTest::newRow("sent back without an answer, still the new address when looked at again")
        << backByScim << HandoverState::Refused << 60 << true;
    QTest::newRow("changed back, but to a third address") << with(
        proofOf(TokenState::Alive, QStringLiteral("x@y.example")), [](H &h) { h.back = true; })
                                                          << HandoverState::NotProven << 40
                                                          << false;
}

void TestHandoverJudge::proofLeadsToTheState()
{
    QFETCH(Handover, handover);
    QFETCH(HandoverState, state);
    QFETCH(bool, again);
    QFETCH(int, code);
    QCOMPARE(stateAfterProof(handover, again), state);
    QCOMPARE(isProven(handover),
        state == HandoverState::FollowingUp
            || (state == HandoverState::RolledBack && handover.back));
    handover.state = state;
    QCOMPARE(static_cast<int>(exitOf(handover)), code);
}

void TestHandoverJudge::onlyAReadableAliveBaselineMayBeFollowed_data()
{
    QTest::addColumn<CheckResult>("baseline");
    QTest::addColumn<bool>("may");
    QTest::newRow("alive") << checkWith(TokenState::Alive, oldAddress) << true;
    QTest::newRow("limited") << checkWith(TokenState::Limited, oldAddress) << true;
    QTest::newRow("dead") << checkWith(TokenState::Dead, {}) << false;
    QTest::newRow("blocked") << checkWith(TokenState::Blocked, oldAddress) << false;
    QTest::newRow("unknown") << checkWith(TokenState::Unknown, oldAddress) << false;
    QTest::newRow("alive, but nobody known") << checkWith(TokenState::Alive, {}) << false;
    CheckResult refused = checkWith(TokenState::Limited, oldAddress);
    refused.verdict.cause = Cause::IdentityRefused;
    QTest::newRow("identity refused") << refused << false;
}

void TestHandoverJudge::onlyAReadableAliveBaselineMayBeFollowed()
{
    QFETCH(CheckResult, baseline);
    QFETCH(bool, may);
    QCOMPARE(mayFollowBaseline(baseline), may);
}

QTEST_GUILESS_MAIN(TestHandoverJudge)
#include "TestHandoverJudge.moc"
