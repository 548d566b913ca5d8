// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/Verdict.h"
#include "tests/app/intercom/Exchanges.h"
#include "tests/app/probe/Reports.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace keybearer;
using namespace keybearer::test;

/// Promises that must hold for every combination of answers: each kind below as the answer to /me,
/// to two needed rows, to the control, with the rows that are not needed passing or answering like
/// /me.
class TestVerdictRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void silenceAndNoiseAreNeverDead();
    void deadNeedsARefusedControl();
    void deadNeedsIntercomsOwnWord();
    void deadIsNeverSaidAgainstAPass();
    void wrongShapeIsNeverAlive();
    void aliveNeedsEveryNeededRow();
    void limitedNeedsARefusalAndALife();
    void acceptedControlMakesEverythingUnknown();
    void missingControlOnlyTurnsDeadIntoUnknown();
    void whatAMadeUpTokenIsToldTooProvesNoLife();

private:
    struct Kind {
        Exchange exchange; ///< status 0: the good answer
        bool speaks = true; ///< says something about the token
    };
    struct Outcome {
        std::array<qsizetype, 4> kinds; ///< of /me, two needed rows, the control
        bool othersPass = true;
        Verdict verdict;
        Verdict withoutControl;
        bool anyRowPasses = false;
    };
    ProbeReport reportOf(const Outcome &outcome) const;
    Exchange exchangeOf(qsizetype kind, const Probe &probe) const;
    void addAll(qsizetype identity);
    bool never(const std::function<bool(const Outcome &)> &forbidden) const;

    QList<Kind> m_kinds;
    QList<QList<ProbeResult>> m_rows; ///< by kind: identify, two needed rows, one that is not
    QList<Answer> m_controls; ///< by kind
    QList<Outcome> m_all;
};

namespace {

constexpr qsizetype good = 0;
constexpr qsizetype bad = 1; // as a made-up token is refused

bool isDead(const Verdict &verdict)
{
    return verdict.state == TokenState::Dead;
}

bool isAlive(const Verdict &verdict)
{
    return verdict.state == TokenState::Alive;
}

QList<PlannedProbe> fourRows()
{
    const QStringList needed{QStringLiteral("read_tags"), QStringLiteral("read_tickets")};
    const auto plan = ProbePlan::make(needed, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    QList<PlannedProbe> rows;
    for (const PlannedProbe &row : plan->rows()) {
        if (row.needed || row.probe.key == QLatin1String("read_news"))
            rows.append(row);
    }
    return rows;
}

} // namespace

Exchange TestVerdictRules::exchangeOf(qsizetype kind, const Probe &probe) const
{
    if (kind != good)
        return m_kinds.at(kind).exchange;
    return probe.key == QLatin1String("identify") ? goodMe() : goodAnswerTo(probe);
}

ProbeReport TestVerdictRules::reportOf(const Outcome &outcome) const
{
    ProbeReport report;
    report.apiUrl = QUrl(QStringLiteral("https://api.intercom.io"));
    const auto [me, first, second, control] = outcome.kinds;
    report.rows = {m_rows.at(me).at(0), m_rows.at(first).at(1), m_rows.at(second).at(2),
        m_rows.at(outcome.othersPass ? good : me).at(3)};
    report.identity = report.rows.first().answer;
    report.control = m_controls.at(control);
    return report;
}

void TestVerdictRules::addAll(qsizetype identity)
{
    const qsizetype count = m_kinds.size();
    for (qsizetype i = 0; i < count * count * count * 2; ++i) {
        Outcome outcome{{identity, i / 2 % count, i / 2 / count % count, i / 2 / count / count},
            i % 2 == 0, {}, {}, false};
        ProbeReport report = reportOf(outcome);
        outcome.verdict = classify(report);
        report.control.reset();
        outcome.withoutControl = classify(report);
        outcome.anyRowPasses = std::any_of(report.rows.begin() + 1, report.rows.end(),
            [](const ProbeResult &row) { return row.outcome == ProbeOutcome::Allowed; });
        m_all.append(outcome);
    }
}

void TestVerdictRules::initTestCase()
{
    const char *classic = "Not authorized to access resource";
    m_kinds = {
        {{}},
        {badToken()},
        {withRate(badToken())},
        {refused(401, "token_revoked", "")},
        {refused(401, "token_unauthorized", classic)},
        {withRate(refused(403, "forbidden", "required scope"))},
        {refused(403, "forbidden", "Forbidden request")},
        {refused(403, "api_plan_restricted", "")},
        {failed(ErrorKind::Timeout, 401), false},
        {withRate(refused(429, "rate_limit_exceeded", "")), false},
        {page(403), false},
        {overPlainHttp(badToken()), false},
        {answered(200, R"({"type":"admin","id":null,"data":{},"tickets":{}})"), false},
    };
    const QList<PlannedProbe> planned = fourRows();
    QCOMPARE(planned.size(), 4);
    for (qsizetype kind = 0; kind < m_kinds.size(); ++kind) {
        QList<ProbeResult> rows;
        for (const PlannedProbe &row : planned)
            rows.append(readRow(row, exchangeOf(kind, row.probe)));
        m_rows.append(rows);
        m_controls.append(rows.first().answer);
    }
    for (qsizetype identity = 0; identity < m_kinds.size(); ++identity)
        addAll(identity);
    QVERIFY(std::any_of(m_all.begin(), m_all.end(), [](auto &o) { return isDead(o.verdict); }));
    QVERIFY(std::any_of(m_all.begin(), m_all.end(), [](auto &o) { return isAlive(o.verdict); }));
}

bool TestVerdictRules::never(const std::function<bool(const Outcome &)> &forbidden) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), forbidden);
    if (found == m_all.end())
        return true;
    const auto [me, first, second, control] = found->kinds;
    qWarning("me %lld, rows %lld %lld, control %lld, others pass %d: %s %s", me, first, second,
        control, found->othersPass, stateName(found->verdict.state).data(),
        causeName(found->verdict.cause).data());
    return false;
}

void TestVerdictRules::silenceAndNoiseAreNeverDead()
{
    QVERIFY(never([this](const Outcome &outcome) {
        return isDead(outcome.verdict) && !m_kinds.at(outcome.kinds[0]).speaks;
    }));
}

void TestVerdictRules::deadNeedsARefusedControl()
{
    QVERIFY(never([](const Outcome &outcome) {
        return isDead(outcome.withoutControl)
            || (isDead(outcome.verdict) && outcome.verdict.control != ControlOutcome::Refused);
    }));
    QVERIFY(never([this](const Outcome &outcome) {
        return isDead(outcome.verdict) && !m_kinds.at(outcome.kinds[3]).speaks;
    }));
}

void TestVerdictRules::deadNeedsIntercomsOwnWord()
{
    QVERIFY(never([this](const Outcome &outcome) {
        const Answer &me = m_rows.at(outcome.kinds[0]).at(0).answer;
        return isDead(outcome.verdict) && !(me.fromIntercom && me.status == 401);
    }));
}

void TestVerdictRules::deadIsNeverSaidAgainstAPass()
{
    QVERIFY(never([](const Outcome &outcome) {
        return isDead(outcome.verdict) && (outcome.anyRowPasses || outcome.kinds[0] == good);
    }));
}

void TestVerdictRules::wrongShapeIsNeverAlive()
{
    const qsizetype wrongShape = m_kinds.size() - 1;
    QVERIFY(never([wrongShape](const Outcome &outcome) {
        const auto last = outcome.kinds.begin() + 3;
        return isAlive(outcome.verdict)
            && std::find(outcome.kinds.begin(), last, wrongShape) != last;
    }));
}

void TestVerdictRules::aliveNeedsEveryNeededRow()
{
    QVERIFY(never([this](const Outcome &outcome) {
        const ProbeOutcome first = m_rows.at(outcome.kinds[1]).at(1).outcome;
        const ProbeOutcome second = m_rows.at(outcome.kinds[2]).at(2).outcome;
        const auto fits = [](ProbeOutcome is) {
            return is == ProbeOutcome::Allowed || is == ProbeOutcome::Unavailable;
        };
        const bool all = outcome.kinds[0] == good && fits(first) && fits(second);
        return isAlive(outcome.verdict) && !all;
    }));
}

void TestVerdictRules::limitedNeedsARefusalAndALife()
{
    QVERIFY(never([](const Outcome &outcome) {
        return outcome.verdict.state == TokenState::Limited
            && outcome.verdict.refusedNeeded.isEmpty();
    }));
    // Where a bad token is all that was ever said, nothing lives.
    QVERIFY(never([](const Outcome &outcome) {
        return outcome.verdict.state == TokenState::Limited && outcome.kinds[0] == bad
            && !outcome.anyRowPasses;
    }));
}

void TestVerdictRules::acceptedControlMakesEverythingUnknown()
{
    QVERIFY(never([](const Outcome &outcome) {
        return outcome.kinds[3] == good && outcome.verdict.cause != Cause::ControlAccepted;
    }));
    QVERIFY(never([](const Outcome &outcome) {
        return outcome.verdict.control == ControlOutcome::Accepted
            && outcome.verdict.state != TokenState::Unknown;
    }));
}

void TestVerdictRules::missingControlOnlyTurnsDeadIntoUnknown()
{
    // Without rate headers on the control's answer, which say how to read those on ours, and
    // without a refusal of it as of a known token, which says how to read ours.
    QVERIFY(never([this](const Outcome &outcome) {
        const Answer &control = m_controls.at(outcome.kinds[3]);
        if (outcome.verdict.control == ControlOutcome::Accepted || control.rateHeaders
            || (control.fromIntercom && causeKind(control.cause) == CauseKind::Permission))
            return false;
        if (outcome.verdict.state == TokenState::Dead)
            return outcome.withoutControl.cause != Cause::ControlUnanswered;
        return outcome.withoutControl.state != outcome.verdict.state
            || outcome.withoutControl.cause != outcome.verdict.cause;
    }));
}

void TestVerdictRules::whatAMadeUpTokenIsToldTooProvesNoLife()
{
    QVERIFY(never([](const Outcome &outcome) {
        const bool isSame = outcome.kinds[0] != good && outcome.kinds[3] == outcome.kinds[0];
        return isSame && !outcome.anyRowPasses && works(outcome.verdict.state);
    }));
}

QTEST_GUILESS_MAIN(TestVerdictRules)
#include "TestVerdictRules.moc"
