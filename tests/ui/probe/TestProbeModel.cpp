// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "ui/common/PlainToolTip.h"
#include "ui/probe/EvidenceText.h"
#include "ui/probe/ProbeModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace keybearer;

namespace {

QString cell(const ProbeModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Glyph glyphIn(const ProbeModel &model, int row)
{
    return static_cast<Glyph>(
        model.index(row, ProbeModel::Result).data(ProbeModel::GlyphRole).toInt());
}

int rowOf(const ProbeModel &model, const char *key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ProbeModel::KeyRole).toString() == QLatin1String(key))
            return row;
    }
    return -1;
}

} // namespace

class TestProbeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysAModelThroughEveryReport();
    void tellsOutcomeReasonStatusAndTime();
    void writesAreNeverShownAsFine();
    void rowsWithoutAnAnswerAreBeingTested();
    void aServersWordsAreNotMarkup();
    void whatIsNotPlainIsExplained();
    void evidenceTellsBothSidesAndTheTime();
    void evidenceOfNothingSaysSo();
};

void TestProbeModel::staysAModelThroughEveryReport()
{
    ProbeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(ProbeReport(), true);
    model.setReport(fixtures::report(), true);
    model.setReport(fixtures::checked(TokenState::Dead).report, false);
    QCOMPARE(model.rowCount(), 12 + 3); // with the headings
    model.setReport(ProbeReport(), false);
    QCOMPARE(model.rowCount(), 0);
}

void TestProbeModel::tellsOutcomeReasonStatusAndTime()
{
    ProbeModel model;
    model.setReport(fixtures::report(), false);
    QCOMPARE(cell(model, 0, ProbeModel::Permission), QStringLiteral("Identify itself"));
    QCOMPARE(cell(model, 0, ProbeModel::Needed), QStringLiteral("always"));
    QCOMPARE(cell(model, 0, ProbeModel::Result), QStringLiteral("allowed"));
    QCOMPARE(cell(model, 0, ProbeModel::Status), QStringLiteral("200"));
    QCOMPARE(cell(model, 0, ProbeModel::Milliseconds), QStringLiteral("61"));
    const int articles = rowOf(model, "read_articles");
    QCOMPARE(
        cell(model, articles, ProbeModel::Result), QStringLiteral("refused: permission missing"));
    QCOMPARE(glyphIn(model, articles), Glyph::Limited);
}

void TestProbeModel::writesAreNeverShownAsFine()
{
    ProbeModel model;
    model.setReport(fixtures::report(), false);
    const int write = rowOf(model, "write_conversations");
    QCOMPARE(cell(model, write, ProbeModel::Result), QStringLiteral("not tested: no harmless way"));
    QCOMPARE(glyphIn(model, write), Glyph::Unknown);
    model.setReport(fixtures::report(), true);
    QCOMPARE(glyphIn(model, write), Glyph::Unknown);
}

void TestProbeModel::rowsWithoutAnAnswerAreBeingTested()
{
    ProbeReport report = fixtures::report();
    report.rows[1].outcome = ProbeOutcome::NotTested;
    report.rows[1].answer = Answer();
    ProbeModel model;
    model.setReport(report, true);
    QCOMPARE(glyphIn(model, 1), Glyph::Checking);
    model.setReport(report, false);
    QCOMPARE(cell(model, 1, ProbeModel::Result), QStringLiteral("not tested: not asked"));
}

void TestProbeModel::aServersWordsAreNotMarkup()
{
    ProbeReport report = fixtures::report();
    report.rows[0].answer.message = QStringLiteral("<b>no</b>");
    ProbeModel model;
    model.setReport(report, false);
    QCOMPARE(model.index(0, ProbeModel::Result).data(Qt::ToolTipRole).toString(),
        plainToolTip(QStringLiteral("<b>no</b>")));
}

void TestProbeModel::whatIsNotPlainIsExplained()
{
    ProbeReport report = fixtures::report();
    report.rows[2].answer.status = 404; // allowed all the same
    report.rows[3].outcome = ProbeOutcome::NotTested;
    ProbeModel model;
    model.setReport(report, false);
    const auto tip = [&model](int row) {
        return model.index(row, ProbeModel::Result).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(0).isEmpty());
    QVERIFY(tip(2).contains(QLatin1String("does not exist")));
    QVERIFY(tip(3).contains(QLatin1String("was not made")));
    QVERIFY(tip(rowOf(model, "write_events")).contains(QLatin1String("change something")));
    model.setReport(report, true);
    QVERIFY(tip(3).isEmpty());
}

void TestProbeModel::evidenceTellsBothSidesAndTheTime()
{
    ProbeReport report = fixtures::report();
    Exchange exchange = report.rows.at(0).exchange;
    exchange.body = R"({"type":"admin"})";
    const QString text = evidenceText(exchange);
    for (const char *part : {"GET https://api.eu.intercom.io/me", "Authorization: Bearer ****",
             "status 200", "X-Request-Id: b2i3ri5909msvfqskol0", R"({"type":"admin"})", "61.0 ms"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TestProbeModel::evidenceOfNothingSaysSo()
{
    QCOMPARE(evidenceText(Exchange()), QStringLiteral("Nothing was sent."));
}

QTEST_MAIN(TestProbeModel)
#include "TestProbeModel.moc"
