// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QTest>

using namespace keybearer;

class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durationsKeepTheirDecimal_data();
    void durationsKeepTheirDecimal();
    void whatIsReadBackIsWhatWasWritten();
};

void TestConsole::durationsKeepTheirDecimal_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("line");
    const QString ms = QStringLiteral("ms");
    QTest::newRow("whole") << QJsonObject{{ms, 15.0}} << QByteArray(R"({"ms":15.0})");
    QTest::newRow("zero") << QJsonObject{{ms, 0.0}} << QByteArray(R"({"ms":0.0})");
    QTest::newRow("with a decimal") << QJsonObject{{ms, 15.3}} << QByteArray(R"({"ms":15.3})");
    QTest::newRow("unknown") << QJsonObject{{ms, QJsonValue()}} << QByteArray(R"({"ms":null})");
    QTest::newRow("of the check") << QJsonObject{{QStringLiteral("duration_ms"), 200.0},
        {QStringLiteral("z"), 1}} << QByteArray(R"({"duration_ms":200.0,"z":1})");
    QTest::newRow("a count of milliseconds") << QJsonObject{{QStringLiteral("longest_gap_ms"), 15}}
                                             << QByteArray(R"({"longest_gap_ms":15})");
    QTest::newRow("the same inside of a text")
        << QJsonObject{{QStringLiteral("detail"), QStringLiteral(R"("ms":15,)")}}
        << QByteArray(R"({"detail":"\"ms\":15,"})");
}

void TestConsole::durationsKeepTheirDecimal()
{
    QFETCH(QJsonObject, object);
    QTEST(jsonLine(QJsonDocument(object)), "line");
}

void TestConsole::whatIsReadBackIsWhatWasWritten()
{
    const QJsonObject row{{QStringLiteral("ms"), 7.0}, {QStringLiteral("n"), QStringLiteral("o")}};
    const QJsonDocument written(QJsonArray{row, row});
    QCOMPARE(QJsonDocument::fromJson(jsonLine(written)), written);
}

QTEST_GUILESS_MAIN(TestConsole)
#include "TestConsole.moc"
