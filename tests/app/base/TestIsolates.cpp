// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Isolates.h"

#include <QTest>

using namespace keybearer;

class TestIsolates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceForDataIsIsolated_data();
    void everyPlaceForDataIsIsolated();
    void marksComeOffAgain();
};

void TestIsolates::everyPlaceForDataIsIsolated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // < and > stand for the marks
    const auto row = [](const char *text, const char *marked) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(marked);
    };
    row("", "");
    row("no data", "no data");
    row("%1", "<%1>");
    row("from %1 to %2.", "from <%1> to <%2>.");
    row("%L1 of %12", "<%L1> of <%12>");
    row("%n days, %1", "%n days, <%1>");
    row("100 %", "100 %");
}

void TestIsolates::everyPlaceForDataIsIsolated()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    marked.replace(QLatin1Char('<'), QChar(0x2068)).replace(QLatin1Char('>'), QChar(0x2069));
    QCOMPARE(withIsolatedPlaces(text), marked);
}

void TestIsolates::marksComeOffAgain()
{
    const QString email = QStringLiteral("api@customer.example");
    QVERIFY(isolated(email) != email);
    QCOMPARE(withoutIsolates(isolated(email)), email);
    QCOMPARE(withoutIsolates(isolatedAlone(email)), email);
    QVERIFY(isolatedAlone(email).isRightToLeft() && !isolated(email).isRightToLeft());
    QVERIFY(isolated(QString()).isEmpty());
}

QTEST_APPLESS_MAIN(TestIsolates)
#include "TestIsolates.moc"
