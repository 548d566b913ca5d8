// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/Verdict.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/common/Theme.h"
#include "ui/probe/GlyphDelegate.h"
#include "ui/probe/MatrixExport.h"
#include "ui/probe/MatrixFilter.h"
#include "ui/probe/ProbeModel.h"
#include "ui/probe/ProbeTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace keybearer;

namespace {

QStringList shown(const MatrixFilter &filter)
{
    QStringList rows;
    for (int row = 0; row < filter.rowCount(); ++row)
        rows.append(filter.index(row, 0).data().toString());
    return rows;
}

QModelIndex rowOf(const MatrixFilter &filter, const char *permission)
{
    return filter.index(static_cast<int>(shown(filter).indexOf(QLatin1String(permission))), 0);
}

} // namespace

class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void groupsStandInTheirOrder();
    void groupsStayWhenSorted_data();
    void groupsStayWhenSorted();
    void aHeadingGoesWithItsLastRow();
    void spaceTicksWhatThePipelineNeeds();
    void nothingIsTickedWhileTesting();
    void identityAndWritesCannotBeTicked();
    void whatIsTickedCountsAtOnce();
    void copyTakesTheRowAsText();
    void columnsComeBack();
    void aWritingWithoutSpacesWraps();
    void exportsHoldNoFormulaAndNoMarkup();

private:
    std::unique_ptr<ProbeModel> m_model;
    std::unique_ptr<MatrixFilter> m_filter;
};

void TestMatrix::init()
{
    m_filter.reset();
    m_model = std::make_unique<ProbeModel>();
    m_filter = std::make_unique<MatrixFilter>(m_model.get());
    m_model->setReport(fixtures::report(), false);
}

void TestMatrix::groupsStandInTheirOrder()
{
    const QAbstractItemModelTester tester(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList rows = shown(*m_filter);
    QCOMPARE(rows.first(), QStringLiteral("What a pipeline usually needs"));
    QCOMPARE(rows.at(1), QStringLiteral("Identify itself"));
    QVERIFY(rows.indexOf(QStringLiteral("Read, not needed"))
        < rows.indexOf(QStringLiteral("Read and List articles")));
    QVERIFY(rows.indexOf(QStringLiteral("Write, not tested"))
        < rows.indexOf(QStringLiteral("Write conversations")));
    m_model->setReport(fixtures::report(), false, {QStringLiteral("read_articles")});
    QCOMPARE(shown(*m_filter).first(), QStringLiteral("Needed by my pipeline"));
    m_model->setReport(ProbeReport(), false);
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestMatrix::groupsStayWhenSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = -1; column < ProbeModel::columns; ++column) {
        QTest::addRow("%d up", column) << column << Qt::AscendingOrder;
        QTest::addRow("%d down", column) << column << Qt::DescendingOrder;
    }
}

void TestMatrix::groupsStayWhenSorted()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_filter->sortBy(column, order);
    int group = -1;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const int of = index.data(ProbeModel::GroupRole).toInt();
        QVERIFY(of >= group);
        QCOMPARE(index.data(ProbeModel::HeadingRole).toBool(), of > group);
        group = of;
    }
    if (column == ProbeModel::Milliseconds) {
        const bool up = order == Qt::AscendingOrder;
        QCOMPARE(m_filter->index(1, 0).data().toString(),
            up ? QStringLiteral("Identify itself") : QStringLiteral("Read conversations"));
    }
}

void TestMatrix::aHeadingGoesWithItsLastRow()
{
    m_filter->setText(QStringLiteral("ARTICLES"));
    QCOMPARE(shown(*m_filter),
        QStringList(
            {QStringLiteral("Read, not needed"), QStringLiteral("Read and List articles")}));
    QCOMPARE(m_filter->shownRows(), 1);
    m_filter->setText(QString());
    m_filter->setOutcome(ProbeOutcome::NotTested);
    QCOMPARE(shown(*m_filter).first(), QStringLiteral("Write, not tested"));
    m_filter->setText(QStringLiteral("articles"));
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestMatrix::spaceTicksWhatThePipelineNeeds()
{
    ProbeTable table(m_filter.get());
    const QSignalSpy needed(m_model.get(), &ProbeModel::neededChanged);
    table.setCurrentIndex(rowOf(*m_filter, "Read and List articles"));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(needed.count(), 1);
    QCOMPARE(needed.first().first().toStringList(), QStringList{QStringLiteral("read_articles")});
    // The row went to another group, and the person with it.
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(),
        QStringLiteral("Read and List articles"));
    QCOMPARE(table.currentIndex().data(ProbeModel::GroupRole).toInt(),
        static_cast<int>(ProbeGroup::Needed));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(needed.last().first().toStringList(), QStringList());
}

void TestMatrix::nothingIsTickedWhileTesting()
{
    m_model->setReport(fixtures::report(), true);
    ProbeTable table(m_filter.get());
    const QSignalSpy needed(m_model.get(), &ProbeModel::neededChanged);
    table.setCurrentIndex(rowOf(*m_filter, "Read and List articles"));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(needed.count(), 0);
}

void TestMatrix::identityAndWritesCannotBeTicked()
{
    for (const char *row : {"Identify itself", "Write conversations"}) {
        const QModelIndex cell = rowOf(*m_filter, row).siblingAtColumn(ProbeModel::Needed);
        QVERIFY2(!(cell.flags() & Qt::ItemIsUserCheckable), row);
        QVERIFY2(!m_filter->setData(cell, Qt::Checked, Qt::CheckStateRole), row);
    }
}

void TestMatrix::whatIsTickedCountsAtOnce()
{
    ProbeReport report = fixtures::report();
    QCOMPARE(classify(report).state, TokenState::Alive);
    const ProbeReport strict = withNeeded(report, {QStringLiteral("read_articles")});
    QCOMPARE(classify(strict).state, TokenState::Limited);
    QCOMPARE(classify(strict).refusedNeeded, QStringList{QStringLiteral("read_articles")});
    QCOMPARE(classify(withNeeded(strict, {})).state, TokenState::Alive);
    // What was not asked for want of a need can't speak against the token.
    report.rows[8].probe.onDemand = true;
    report.rows[8].exchange = Exchange();
    QCOMPARE(
        classify(withNeeded(report, {QStringLiteral("read_articles")})).state, TokenState::Alive);
}

void TestMatrix::copyTakesTheRowAsText()
{
    ProbeTable table(m_filter.get());
    table.setCurrentIndex(rowOf(*m_filter, "Read and List articles"));
    QTest::keySequence(&table, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *piece : {"Read and List articles", "refused", "403", "b2i3ri5909msvfqskol0"})
        QVERIFY2(copied.contains(QLatin1String(piece)), piece);
    QVERIFY(!copied.contains(QLatin1Char('\n')));
}

void TestMatrix::aWritingWithoutSpacesWraps()
{
    QStandardItemModel model(1, 1);
    const QString japanese = QStringLiteral(u"この権限はトークンに与えられていません。");
    model.setItem(0, new QStandardItem(japanese));
    const GlyphDelegate delegate(ProbeModel::GlyphRole);
    const int whole = QFontMetrics(qApp->font()).horizontalAdvance(japanese);
    QVERIFY(delegate.leastWidth(model.index(0, 0), qApp->font()) - scaled(30) < whole / 3);
}

void TestMatrix::columnsComeBack()
{
    ProbeTable table(m_filter.get());
    table.setColumnWidth(ProbeModel::Permission, 321);
    table.setColumnHidden(ProbeModel::Status, true);
    const QByteArray state = table.columnState();
    ProbeTable again(m_filter.get());
    again.restoreColumns(state);
    QCOMPARE(again.columnWidth(ProbeModel::Permission), 321);
    QVERIFY(again.isColumnHidden(ProbeModel::Status));
    again.restoreColumns("nonsense");
    QVERIFY(!again.isColumnHidden(ProbeModel::Permission));
    QCOMPARE(again.columnWidth(ProbeModel::Permission), 321);
}

void TestMatrix::exportsHoldNoFormulaAndNoMarkup()
{
    ProbeReport report = fixtures::report();
    report.rows[0].answer.code = QStringLiteral("=HYPERLINK(\"x\",\"y\")");
    report.rows[1].answer.requestId = QStringLiteral("</script><b>");
    const QByteArray csv = matrixCsv(report, {});
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
    QCOMPARE(csv.count("\r\n"), report.rows.size() + 1);
    const QByteArray json = matrixJson(report, {QStringLiteral("read_tags")});
    QVERIFY(!json.contains('<'));
    const QJsonArray rows =
        QJsonDocument::fromJson(json).object().value(QLatin1String("permissions")).toArray();
    QCOMPARE(rows.size(), report.rows.size());
    QCOMPARE(rows.at(1).toObject().value(QLatin1String("request_id")).toString(),
        QStringLiteral("</script><b>"));
    QCOMPARE(
        rows.at(7).toObject().value(QLatin1String("chosen")).toString(), QStringLiteral("yes"));
}

QTEST_MAIN(TestMatrix)
#include "TestMatrix.moc"
