// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/HistoryTools.h"
#include "ui/common/Theme.h"
#include "ui/history/ExportFormat.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace keybearer;

namespace {

struct Shown {
    explicit Shown(int checks)
        : store(directory.path())
    {
        for (int i = 0; i < checks; ++i)
            add(i, i % 10 == 3 ? "dead" : "alive");
        tester = new QAbstractItemModelTester(part<HistoryTable>("historyTable")->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
        page.resize(1000, 700);
    }
    void add(int second, const char *verdict)
    {
        store.addSample({QStringLiteral("0123456789abcdef"), someTime().addSecs(second),
            QString::fromLatin1(verdict), QStringLiteral("ok"), 90'000});
    }
    void open()
    {
        page.open(store, directory.path());
        page.show();
    }
    template <class Widget> Widget *part(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const
    {
        return part<HistoryTable>("historyTable")->model()->index(row, column).data().toString();
    }
    int rows() const { return part<HistoryTable>("historyTable")->model()->rowCount(); }

    QTemporaryDir directory;
    HistoryStore store;
    HistoryPage page;
    QAbstractItemModelTester *tester = nullptr;
};

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void nothingIsOpenedBeforeItIsShown();
    void anEmptyHistoryTeaches();
    void rowsComeWhenTheyAreLookedAt();
    void theReaderStaysWhereItIsWhenRowsArrive();
    void keysJumpSearchAndClear();
    void aFilterThatFitsNothingSaysSo();
    void enterShowsTheExactLineOfAnEntry();
    void aDamagedFileIsSaidWithARemedy();
    void widthsAreKept();
    void exportDefusesFormulas();
};

void TestHistoryPage::nothingIsOpenedBeforeItIsShown()
{
    QTemporaryDir directory;
    HistoryStore store(directory.path());
    HistoryPage page;
    page.open(store, directory.path());
    store.flush();
    QVERIFY(!QFile::exists(HistoryStore::fileIn(directory.path())));
}

void TestHistoryPage::anEmptyHistoryTeaches()
{
    Shown shown(0);
    shown.open();
    QTRY_VERIFY(shown.part<QLabel>("historyNoticeTitle")->isVisible());
    QVERIFY(!shown.part<QPushButton>("historyExport")->isEnabled());
    shown.add(1, "alive");
    QTRY_COMPARE(shown.rows(), 1);
    QVERIFY(!shown.part<QLabel>("historyNoticeTitle")->isVisible());
}

void TestHistoryPage::rowsComeWhenTheyAreLookedAt()
{
    Shown shown(700);
    shown.open();
    QTRY_COMPARE(shown.rows(), 700);
    QTRY_COMPARE(shown.cell(0, HistoryModel::What), QStringLiteral("Check"));
    QCOMPARE(shown.cell(600, HistoryModel::What), QString());
    QTRY_COMPARE(shown.cell(600, HistoryModel::What), QStringLiteral("Check"));
    QVERIFY(shown.part<QLabel>("historyCount")->text().startsWith(QStringLiteral("700")));
}

void TestHistoryPage::theReaderStaysWhereItIsWhenRowsArrive()
{
    Shown shown(300);
    shown.open();
    QTRY_COMPARE(shown.rows(), 300);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->jumpTo(150);
    QTRY_COMPARE(shown.cell(150, HistoryModel::What), QStringLiteral("Check"));
    const qint64 id = table->currentIndex().data(HistoryModel::IdRole).toLongLong();
    const int top = table->rowAt(0);
    shown.add(1000, "dead");
    shown.add(1001, "dead");
    QTRY_COMPARE(shown.rows(), 302);
    QTRY_COMPARE(table->currentIndex().data(HistoryModel::IdRole).toLongLong(), id);
    QCOMPARE(table->currentIndex().row(), 152);
    QTRY_COMPARE(table->rowAt(0), top + 2);
}

void TestHistoryPage::keysJumpSearchAndClear()
{
    Shown shown(300);
    shown.open();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QTRY_COMPARE(shown.rows(), 300);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 299);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    shown.page.focusSearch();
    auto *search = shown.part<QLineEdit>("historySearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("not acc"));
    QTRY_COMPARE(shown.rows(), 30);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(shown.rows(), 300);
}

void TestHistoryPage::aFilterThatFitsNothingSaysSo()
{
    Shown shown(5);
    shown.open();
    QTRY_COMPARE(shown.rows(), 5);
    auto *state = shown.part<QComboBox>("historyState");
    state->setCurrentIndex(state->findData(QStringLiteral("blocked")));
    auto *all = shown.part<QPushButton>("historyNoticeButton");
    QTRY_VERIFY(all->isVisible());
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(shown.rows(), 5);
}

void TestHistoryPage::enterShowsTheExactLineOfAnEntry()
{
    Shown shown(0);
    const auto entry = appendTo(shown.store, entryOf("h1", "draft"));
    QVERIFY(entry);
    shown.open();
    QTRY_COMPARE(shown.rows(), 1);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->jumpTo(0);
    QTRY_VERIFY(!shown.cell(0, HistoryModel::What).isEmpty());
    const QSignalSpy wanted(&shown.page, &HistoryPage::handoverWanted);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto *text = shown.part<QPlainTextEdit>("historyDetailsText");
    QVERIFY(text);
    QTRY_VERIFY(text->toPlainText().contains(QString::fromUtf8(entry->line)));
    QVERIFY(text->toPlainText().contains(QString::fromLatin1(entry->hash)));
}

void TestHistoryPage::aDamagedFileIsSaidWithARemedy()
{
    Shown shown(0);
    shown.store.flush();
    QFile file(HistoryStore::fileIn(shown.directory.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(5000, 'x')) > 0);
    file.close();
    shown.open();
    QTRY_VERIFY(shown.part<QLabel>("historyNoticeTitle")->isVisible());
    QVERIFY(!shown.part<QLabel>("historyNoticeText")->text().isEmpty());
    QVERIFY(file.remove());
    QTest::keyClick(shown.part<QPushButton>("historyNoticeButton"), Qt::Key_Space);
    QTRY_VERIFY(!shown.part<QPushButton>("historyNoticeButton")->isVisible());
}

void TestHistoryPage::widthsAreKept()
{
    Shown shown(0);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->setColumnWidth(HistoryModel::Connection, 333);
    const QByteArray kept = shown.page.columns();
    table->setColumnWidth(HistoryModel::Connection, 100);
    shown.page.restoreColumns(kept);
    QCOMPARE(table->columnWidth(HistoryModel::Connection), 333);
    shown.page.restoreColumns(QByteArray("nonsense"));
    QCOMPARE(table->columnWidth(HistoryModel::Connection), 333);
}

void TestHistoryPage::exportDefusesFormulas()
{
    HistoryRow row;
    row.at = someTime();
    row.connection.workspace = QStringLiteral("=cmd()");
    const QByteArray csv = exportFormat(QStringLiteral("a.csv")).line(row);
    QVERIFY(csv.contains("\"'=cmd()\""));
    const QByteArray json = exportFormat(QStringLiteral("a.JSON")).line(row);
    QVERIFY(json.contains("\"workspace\":\"=cmd()\""));
}

QTEST_MAIN(TestHistoryPage)
#include "TestHistoryPage.moc"
