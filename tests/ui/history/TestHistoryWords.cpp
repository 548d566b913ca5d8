// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/ShownPage.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"

#include <QApplication>
#include <QLineEdit>

using namespace keybearer;

class TestHistoryWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void theFirstResultIsNoChange();
    void aSearchFindsWhatIsReadAndNoCodes();
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

QTEST_MAIN(TestHistoryWords)
#include "TestHistoryWords.moc"
