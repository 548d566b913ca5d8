// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/HistoryWording.h"
#include "tests/ui/history/ShownPage.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace keybearer;

class TestHistoryWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void theFirstResultIsNoChange();
    void aConnectionIsReadAndFoundByItsOwnName();
    void aSearchFindsWhatIsReadAndNoCodes();
    void aSearchFindsADatumByItsWords_data();
    void aSearchFindsADatumByItsWords();
};

void TestHistoryWords::theFirstResultIsNoChange()
{
    Shown shown(0);
    NewEntry entry = entryOf("", "verdict");
    entry.data = {{QStringLiteral("verdict"), QStringLiteral("alive")}};
    QVERIFY(appendTo(shown.store, entry));
    shown.open();
    QTRY_COMPARE(shown.cell(0, HistoryModel::What), QStringLiteral("New result"));
}

void TestHistoryWords::aConnectionIsReadAndFoundByItsOwnName()
{
    Shown shown(3);
    shown.store.addSample({QStringLiteral("fedcba9876543210"), someTime().addSecs(9),
        QStringLiteral("alive"), QStringLiteral("ok"), 90'000});
    shown.page.setNames({{QStringLiteral("fedcba9876543210"), QStringLiteral("Billing robot")}});
    shown.open();
    QTRY_COMPARE(shown.rows(), 4);
    QTRY_VERIFY(shown.cell(0, HistoryModel::Connection).startsWith(QLatin1String("Billing robot")));
    QTRY_COMPARE(shown.cell(1, HistoryModel::Connection), QStringLiteral("0123 4567 89ab cdef"));
    const auto *choice = shown.part<QComboBox>("historyConnection");
    QTRY_VERIFY(choice->findText(QStringLiteral("Billing robot"), Qt::MatchStartsWith) > 0);
    shown.part<QLineEdit>("historySearch")->setText(QStringLiteral("billing"));
    QTRY_COMPARE(shown.rows(), 1);
    QTRY_VERIFY(shown.cell(0, HistoryModel::Connection).startsWith(QLatin1String("Billing robot")));
    // Renamed while it is looked at.
    shown.page.setNames({{QStringLiteral("fedcba9876543210"), QStringLiteral("Night robot")}});
    QVERIFY(shown.cell(0, HistoryModel::Connection).startsWith(QLatin1String("Night robot")));
    QVERIFY(choice->findText(QStringLiteral("Night robot"), Qt::MatchStartsWith) > 0);
}

void TestHistoryWords::aSearchFindsWhatIsReadAndNoCodes()
{
    Shown shown(3);
    NewEntry entry = entryOf("h1", "proof");
    entry.data = {{QStringLiteral("verdict"), QStringLiteral("unknown")},
        {QStringLiteral("cause"), QStringLiteral("not_json")},
        {QStringLiteral("route"), QStringLiteral("guided")},
        {QStringLiteral("witness"),
            QJsonObject{{QStringLiteral("id"), QStringLiteral("not_found")}}}};
    QVERIFY(appendTo(shown.store, entry));
    NewEntry sent = entryOf("h1", "draft");
    sent.data = {{QStringLiteral("email_to"), QStringLiteral("owner@brightwater.example")}};
    QVERIFY(appendTo(shown.store, sent));
    shown.open();
    QTRY_COMPARE(shown.rows(), 5);
    const std::pair<const char *, int> found[] = {{"not_", 0}, {"guided", 0}, {"verdict", 0},
        {"tested again", 1}, {"brightwater", 1}, {"Unknown", 1}, {"owner@", 1}};
    for (const auto &[text, rows] : found) {
        shown.part<QLineEdit>("historySearch")->setText(QString::fromLatin1(text));
        QTRY_VERIFY2(shown.rows() == rows, text);
        shown.part<QLineEdit>("historySearch")->clear();
        QTRY_COMPARE(shown.rows(), 5);
    }
}

void TestHistoryWords::aSearchFindsADatumByItsWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    // Every kind that has words, so that a new one is not forgotten in the history's index.
    QSet<QString> kinds;
    const QList<HistoryDatum> all = dataSaid({});
    for (const HistoryDatum &datum : all) {
        if (!kinds.contains(datum.kind))
            QTest::newRow(qPrintable(datum.kind)) << datum.kind << datum.member << datum.value;
        kinds.insert(datum.kind);
    }
    QVERIFY(kinds.size() >= 4);
}

void TestHistoryWords::aSearchFindsADatumByItsWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, member);
    QFETCH(QString, value);
    Shown shown(3);
    NewEntry entry = entryOf("h1", "draft");
    entry.kind = kind;
    entry.data = {{member, value}};
    QVERIFY(appendTo(shown.store, entry));
    HistoryRow row;
    row.facet.kind = kind;
    row.data = entry.data;
    shown.open();
    QTRY_COMPARE(shown.rows(), 4);
    shown.part<QLineEdit>("historySearch")->setText(factText(row));
    QTRY_COMPARE(shown.rows(), 1);
    QTRY_COMPARE(shown.cell(0, HistoryModel::What), kindText(kind));
}

QTEST_MAIN(TestHistoryWords)
#include "TestHistoryWords.moc"
