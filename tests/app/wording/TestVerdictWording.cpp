// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include <QTest>

using namespace keybearer;

/// A verdict's sentences claim no more than was asked for and seen.
class TestVerdictWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTickedPermissionsAreCalledThePipelines();
    void deadInAChosenRegionSaysThatNoOtherWasAsked_data();
    void deadInAChosenRegionSaysThatNoOtherWasAsked();
    void readingIsNotCalledWriting();
    void allowedByAn404IsExplained();
    void everyPermissionHasALabel();
};

namespace {

ProbeReport reportNeeding(const QStringList &needed)
{
    ProbeReport report;
    const auto plan = ProbePlan::make(needed, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    for (const PlannedProbe &row : plan->rows())
        report.rows.append({row.probe, row.needed, ProbeOutcome::Allowed, {}, {}});
    return report;
}

Verdict verdictOf(TokenState state, Cause cause)
{
    Verdict verdict;
    verdict.state = state;
    verdict.cause = cause;
    verdict.control = ControlOutcome::Refused;
    return verdict;
}

} // namespace

void TestVerdictWording::onlyTickedPermissionsAreCalledThePipelines()
{
    const Verdict alive = verdictOf(TokenState::Alive, Cause::Ok);
    const QString pipelines = QStringLiteral("your pipeline needs");
    QVERIFY(!say(alive, reportNeeding({})).means.contains(pipelines));
    QVERIFY(say(alive, reportNeeding({QStringLiteral("read_tags")})).means.contains(pipelines));
    Verdict limited = verdictOf(TokenState::Limited, Cause::ScopeRefused);
    limited.refusedNeeded = QStringList{QStringLiteral("read_tags")};
    QVERIFY(!say(limited, reportNeeding({})).means.contains(pipelines));
    QVERIFY(say(limited, reportNeeding({QStringLiteral("read_tags")})).means.contains(pipelines));
}

void TestVerdictWording::deadInAChosenRegionSaysThatNoOtherWasAsked_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("said");
    QTest::newRow("chosen") << Cause::TokenInvalid << true << true;
    QTest::newRow("chosen, not found") << Cause::TokenNotFound << true << true;
    QTest::newRow("all were asked") << Cause::TokenInvalid << false << false;
    QTest::newRow("revoked: the host knows it") << Cause::TokenRevoked << true << false;
}

void TestVerdictWording::deadInAChosenRegionSaysThatNoOtherWasAsked()
{
    QFETCH(Cause, cause);
    QFETCH(bool, chosen);
    QFETCH(bool, said);
    ProbeReport report = reportNeeding({});
    report.apiUrl = QUrl(QStringLiteral("https://api.eu.intercom.io"));
    report.regionChosen = chosen;
    const Said told = say(verdictOf(TokenState::Dead, cause), report);
    QCOMPARE(told.means.contains(QStringLiteral("Only api.eu.intercom.io was asked.")), said);
}

void TestVerdictWording::readingIsNotCalledWriting()
{
    const ProbeReport report = reportNeeding({});
    for (const ProbeResult &row : report.rows) {
        const bool forMore =
            intercomsLabel(row.probe.key).contains(QLatin1String("write"), Qt::CaseInsensitive)
            || intercomsLabel(row.probe.key).contains(QLatin1String("manage"), Qt::CaseInsensitive);
        if (row.probe.testable)
            QVERIFY2(reason(row).isEmpty() != forMore, qPrintable(row.probe.key));
    }
}

void TestVerdictWording::allowedByAn404IsExplained()
{
    ProbeResult row = reportNeeding({}).rows.at(1);
    QVERIFY(reason(row).isEmpty());
    row.answer.cause = Cause::NotFound;
    QVERIFY(!reason(row).isEmpty());
}

void TestVerdictWording::everyPermissionHasALabel()
{
    QSet<QString> labels;
    for (const QString &key : ProbePlan::keys()) {
        QVERIFY2(permissionLabel(key) != key, qPrintable(key));
        QCOMPARE(permissionLabel(key), intercomsLabel(key)); // nothing translates here
        labels.insert(intercomsLabel(key));
    }
    QCOMPARE(labels.size(), ProbePlan::keys().size());
    QCOMPARE(permissionLabel(QStringLiteral("not_in_the_plan")), QStringLiteral("not_in_the_plan"));
}

QTEST_GUILESS_MAIN(TestVerdictWording)
#include "TestVerdictWording.moc"
