// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/CsvText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keybearer;

class TestCsvText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void jsonReadsBackAndHoldsNoMarkup();
};

void TestCsvText::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("a, b") << QByteArray("\"a, b\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quotes") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("\"'+1\"");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("\"'-1\"");
    QTest::newRow("at") << QStringLiteral("@A1") << QByteArray("\"'@A1\"");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("return") << QStringLiteral("\rx") << QByteArray("\"'\rx\"");
    QTest::newRow("blank") << QStringLiteral("  =1") << QByteArray("\"'  =1\"");
    QTest::newRow("wide") << QStringLiteral("\uFF1D1")
                          << QByteArray("\"'\xEF\xBC\x9D"
                                        "1\"");
}

void TestCsvText::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestCsvText::jsonReadsBackAndHoldsNoMarkup()
{
    QString text = QStringLiteral("a\"\\\n\r\t\u0001<b>&\u2028é\U0001F600");
    text.append(QChar(QChar::Null));
    const QByteArray json = jsonString(text);
    for (const char bad : {'<', '>', '&', '\n', '\0'})
        QVERIFY(!json.contains(bad));
    const auto read = QJsonDocument::fromJson('[' + json + ']').array();
    QCOMPARE(read.at(0).toString(), text);
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "TestCsvText.moc"
