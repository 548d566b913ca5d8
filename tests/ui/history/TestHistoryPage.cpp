// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/HistoryTools.h"
#include "tests/ui/history/ShownPage.h"
#include "ui/common/Theme.h"
#include "ui/history/ExportFormat.h"
#include "ui/history/HistoryDetails.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace keybearer;

namespace {

constexpr int manyRows = 10'500; // more than a view learns of at once

/// Checks before those that are there, a second apart.
bool addOlder(Shown &shown, int checks)
{
    shown.store.flush();
    RawDatabase raw(HistoryStore::fileIn(shown.directory.path()));
    return raw.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                  "LIMIT %1) INSERT INTO log SELECT "
                                  "(SELECT min(id) FROM log) - i * 4096000, 0, conn, facet, us, "
                                  "NULL FROM n, (SELECT conn, facet, us FROM log LIMIT 1)")
                       .arg(checks));
}

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void nothingIsOpenedBeforeItIsShown();
    void anEmptyHistoryTeaches();
    void rowsComeWhenTheyAreLookedAt();
    void theNewestOfManyRowsComeFirst();
    void endIsTheOldestRowAtOnce();
    void onlyRowsInSightAreFetchedAfterAFilter();
    void theReaderStaysWhereItIsWhenRowsArrive();
    void keysJumpSearchAndClear();
    void aFilterThatFitsNothingSaysSo();
    void enterShowsTheExactLineOfAnEntry();
    void aDamagedFileIsSaidWithARemedy();
    void whatWasMovedAwayIsNotReadOn();
    void rowsOfAnotherProcessAppear();
    void thinningKeepsTheReadersPlace();
    void theSentenceOfTheCurrentRowIsReadInFull();
    void aTextTooShortIsSaidAtTheField();
    void aDayIsJumpedTo();
    void timesSwitchToUtc();
    void anExportIsMadeByKeyboard();
    void anExportIsCalledOffByKeyboard();
    void anExportGivesTheFocusBack();
    void theDayStandsBesideItsLabel();
    void widthsAreKept();
    void widthsFollowTheTextSizeBothWays_data();
    void widthsFollowTheTextSizeBothWays();
    void whatWasOpenedInLargeTextIsFittedToSmallText();
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
    QTRY_COMPARE(shown.cell(0, HistoryModel::What), QStringLiteral("Test"));
    QCOMPARE(shown.cell(600, HistoryModel::What), QString());
    QTRY_COMPARE(shown.cell(600, HistoryModel::What), QStringLiteral("Test"));
    QVERIFY(shown.part<QLabel>("historyCount")->text().startsWith(QStringLiteral("700")));
}

void TestHistoryPage::theNewestOfManyRowsComeFirst()
{
    Shown shown(1);
    QVERIFY(addOlder(shown, manyRows - 1));
    const auto *model = shown.part<HistoryTable>("historyTable")->model();
    int first = 0;
    connect(model, &QAbstractItemModel::modelReset, this, [&] { first = shown.rows(); });
    shown.open();
    QTRY_COMPARE(shown.rows(), manyRows);
    QVERIFY(first > 0);
    QVERIFY(first < manyRows);
    QCOMPARE(shown.cell(0, HistoryModel::What), QStringLiteral("Test"));
}

void TestHistoryPage::endIsTheOldestRowAtOnce()
{
    Shown shown(1);
    QVERIFY(addOlder(shown, manyRows - 1));
    auto *table = shown.part<HistoryTable>("historyTable");
    QSignalSpy shownFirst(table->model(), &QAbstractItemModel::dataChanged);
    int before = 0;
    const auto pressEnd = [&] {
        before = shown.rows();
        QTest::keyClick(table, Qt::Key_End);
    };
    connect(table->model(), &QAbstractItemModel::dataChanged, this, pressEnd,
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    shown.open();
    QTRY_VERIFY(!shownFirst.isEmpty());
    QVERIFY(before < manyRows);
    QCOMPARE(table->currentIndex().row(), manyRows - 1);
}

// Who was far below is not at the place in the new rows that the table has not laid out yet.
void TestHistoryPage::onlyRowsInSightAreFetchedAfterAFilter()
{
    Shown shown(1);
    QVERIFY(addOlder(shown, manyRows - 1));
    shown.open();
    QTRY_COMPARE(shown.rows(), manyRows);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->jumpTo(manyRows - 1);
    QTRY_COMPARE(shown.cell(manyRows - 1, HistoryModel::What), QStringLiteral("Test"));
    auto *state = shown.part<QComboBox>("historyState");
    QSignalSpy fetched(table->model(), &QAbstractItemModel::dataChanged);
    state->setCurrentIndex(state->findData(QStringLiteral("alive")));
    QTRY_VERIFY(!fetched.isEmpty());
    QTRY_COMPARE(shown.rows(), manyRows);
    QTRY_COMPARE(shown.cell(5000, HistoryModel::What), QStringLiteral("Test"));
    QVERIFY2(fetched.size() <= 8, qPrintable(QString::number(fetched.size())));
}

void TestHistoryPage::theReaderStaysWhereItIsWhenRowsArrive()
{
    Shown shown(300);
    shown.open();
    QTRY_COMPARE(shown.rows(), 300);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->jumpTo(150);
    QTRY_COMPARE(shown.cell(150, HistoryModel::What), QStringLiteral("Test"));
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
    QCOMPARE(wanted.size(), 0); // Enter only shows
    const auto *text = shown.part<QPlainTextEdit>("historyDetailsText");
    QVERIFY(text);
    QTRY_VERIFY(text->toPlainText().contains(QString::fromUtf8(entry->line)));
    QVERIFY(text->toPlainText().contains(QString::fromLatin1(entry->hash)));
    QTest::keyClick(shown.part<QPushButton>("historyDetailsCopy"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    QTest::keyClick(shown.part<QPushButton>("historyDetailsHandover"), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("h1"));
    QVERIFY(!shown.part<HistoryDetails>("historyDetails")->isVisible());
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

void TestHistoryPage::whatWasMovedAwayIsNotReadOn()
{
    Shown shown(0);
    const QString file = HistoryStore::fileIn(shown.directory.path());
    {
        HistoryStore newer(shown.directory.path());
        newer.addSample({QStringLiteral("0123456789abcdef"), someTime(), QStringLiteral("alive"),
            QStringLiteral("ok"), 1});
        newer.flush();
        QVERIFY(RawDatabase(file).run(QStringLiteral("PRAGMA user_version = 99")));
    }
    shown.open();
    QTRY_VERIFY(shown.part<QLabel>("historyNoticeTitle")->isVisible());
    QVERIFY(QFile::rename(file, file + QStringLiteral(".newer")));
    QTest::keyClick(shown.part<QPushButton>("historyNoticeButton"), Qt::Key_Space);
    QTRY_VERIFY(!shown.part<QPushButton>("historyNoticeButton")->isVisible());
    QCOMPARE(shown.rows(), 0);
    shown.add(1, "dead");
    QTRY_COMPARE(shown.rows(), 1);
    QTRY_COMPARE(shown.cell(0, HistoryModel::What), QStringLiteral("Test"));
}

void TestHistoryPage::rowsOfAnotherProcessAppear()
{
    Shown shown(3);
    shown.open();
    QTRY_COMPARE(shown.rows(), 3);
    HistoryStore other(shown.directory.path()); // tells the page nothing, like another process
    other.addSample({QStringLiteral("0123456789abcdef"), someTime().addSecs(100),
        QStringLiteral("dead"), QStringLiteral("ok"), 90'000});
    other.flush();
    QTRY_COMPARE(shown.rows(), 4);
}

void TestHistoryPage::thinningKeepsTheReadersPlace()
{
    Shown shown(300);
    for (int i = 0; i < 300; ++i)
        shown.add(i + 90 * 24 * 3600, "alive");
    shown.open();
    QTRY_COMPARE(shown.rows(), 600);
    auto *table = shown.part<HistoryTable>("historyTable");
    table->jumpTo(100);
    QTRY_COMPARE(shown.cell(102, HistoryModel::What), QStringLiteral("Test"));
    table->setCurrentIndex(table->model()->index(102, 0));
    const QVariant id = table->currentIndex().data(HistoryModel::IdRole);
    QVERIFY(id.isValid());
    shown.store.thin(someTime().addDays(60));
    QTRY_COMPARE(shown.rows(), 301);
    QTRY_COMPARE(table->rowAt(0), 100);
    QTRY_COMPARE(table->currentIndex().data(HistoryModel::IdRole), id);
}

void TestHistoryPage::theSentenceOfTheCurrentRowIsReadInFull()
{
    Shown shown(0);
    NewEntry entry = entryOf("h1", "draft");
    entry.data.insert(QStringLiteral("email_to"), QStringLiteral("owner@customer.example"));
    QVERIFY(appendTo(shown.store, entry));
    shown.open();
    QTRY_COMPARE(shown.cell(0, HistoryModel::Details), QStringLiteral("owner@customer.example"));
    QTest::keyClick(shown.part<HistoryTable>("historyTable"), Qt::Key_Home);
    QTRY_COMPARE(shown.part<QLabel>("historySentence")->text(),
        QStringLiteral("A handover to owner@customer.example was prepared."));
}

void TestHistoryPage::aTextTooShortIsSaidAtTheField()
{
    Shown shown(3);
    shown.open();
    QTRY_COMPARE(shown.rows(), 3);
    auto *search = shown.part<QLineEdit>("historySearch");
    const auto *hint = shown.part<QLabel>("historySearchHint");
    QTest::keyClicks(search, QStringLiteral("ch"));
    QVERIFY(!hint->text().isEmpty());
    QCOMPARE(search->accessibleDescription(), hint->text());
    QTest::keyClicks(search, QStringLiteral("e"));
    QVERIFY(hint->text().isEmpty());
}

void TestHistoryPage::aDayIsJumpedTo()
{
    Shown shown(10);
    for (int i = 0; i < 50; ++i)
        shown.add(i + 10 * 24 * 3600, "alive");
    shown.open();
    QTRY_COMPARE(shown.rows(), 60);
    shown.part<QDateEdit>("historyDay")->setDate(someTime().toLocalTime().date());
    QTest::keyClick(shown.part<QPushButton>("historyJump"), Qt::Key_Space);
    QTRY_COMPARE(shown.part<HistoryTable>("historyTable")->currentIndex().row(), 50);
}

void TestHistoryPage::timesSwitchToUtc()
{
    Shown shown(1);
    shown.open();
    QTRY_VERIFY(!shown.cell(0, HistoryModel::What).isEmpty());
    const auto *model = shown.part<HistoryTable>("historyTable")->model();
    const QString local = model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    QTest::keyClick(shown.part<QCheckBox>("historyUtc"), Qt::Key_Space);
    QVERIFY(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != local);
    QCOMPARE(
        shown.cell(0, HistoryModel::When), QLocale().toString(someTime(), QLocale::ShortFormat));
}

namespace {

/// Through the window's own dialog.
void exportTo(const Shown &shown, const QString &file)
{
    QTest::keyClick(shown.part<QPushButton>("historyExport"), Qt::Key_Space);
    auto *dialog = shown.part<QFileDialog>("historyExportDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
}

} // namespace

void TestHistoryPage::anExportIsMadeByKeyboard()
{
    Shown shown(700);
    shown.open();
    QTRY_COMPARE(shown.rows(), 700);
    const QString path = shown.directory.filePath(QStringLiteral("out.csv"));
    QSignalSpy told(&shown.page, &HistoryPage::told);
    exportTo(shown, path);
    QTRY_VERIFY(shown.part<QLabel>("historyNote")->isVisible());
    QVERIFY(shown.part<QLabel>("historyNote")->text().contains(QStringLiteral("700")));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().at(2).toString(), path);
    QVERIFY(!shown.part<QProgressBar>("historyProgress")->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 701);
}

void TestHistoryPage::anExportIsCalledOffByKeyboard()
{
    Shown shown(700);
    shown.open();
    QTRY_COMPARE(shown.rows(), 700);
    const QString path = shown.directory.filePath(QStringLiteral("out.json"));
    exportTo(shown, path);
    // Its end is told by the event loop, so that the export is under way until then.
    QVERIFY(shown.part<QProgressBar>("historyProgress")->isVisible());
    QTest::keyClick(shown.part<QPushButton>("historyExportCancel"), Qt::Key_Space);
    QTRY_VERIFY(shown.part<QLabel>("historyNote")->isVisible());
    QVERIFY(!shown.part<QPushButton>("historyExportCancel")->isVisible());
    QVERIFY(shown.part<QPushButton>("historyExport")->isVisible());
}

void TestHistoryPage::anExportGivesTheFocusBack()
{
    Shown shown(700);
    shown.open();
    QTRY_COMPARE(shown.rows(), 700);
    auto *button = shown.part<QPushButton>("historyExport");
    button->setFocus();
    exportTo(shown, shown.directory.filePath(QStringLiteral("out.csv")));
    QTRY_VERIFY(shown.part<QLabel>("historyNote")->isVisible());
    QTRY_COMPARE(shown.page.focusWidget(), button);
}

void TestHistoryPage::theDayStandsBesideItsLabel()
{
    Shown shown(1);
    shown.open();
    QTRY_COMPARE(shown.rows(), 1);
    const auto middle = [&shown](const char *name) {
        const QWidget *part = shown.part<QWidget>(name);
        return part->mapTo(&shown.page, part->rect().center()).y();
    };
    QTRY_VERIFY(qAbs(middle("historyDayLabel") - middle("historyDay")) <= 1);
    QVERIFY(qAbs(middle("historyUtc") - middle("historyDay")) <= 1);
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

void TestHistoryPage::widthsFollowTheTextSizeBothWays_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("fitted to what is shown") << false;
    QTest::newRow("set by a person") << true;
}

void TestHistoryPage::widthsFollowTheTextSizeBothWays()
{
    QFETCH(bool, own);
    Shown shown(30);
    shown.open();
    QTRY_COMPARE(shown.rows(), 30);
    QTRY_VERIFY(!shown.cell(0, HistoryModel::What).isEmpty());
    auto *table = shown.part<HistoryTable>("historyTable");
    QVERIFY(shown.page.columns().isEmpty()); // nothing of a person's to keep
    if (own) {
        table->setColumnWidth(HistoryModel::Connection, 320);
        QVERIFY(!shown.page.columns().isEmpty());
    }
    const auto widths = [table] {
        QList<int> all;
        for (int column = 0; column < HistoryModel::Details; ++column)
            all.append(table->columnWidth(column));
        return all;
    };
    const QList<int> before = widths();
    applyTheme(*qApp, Scheme::Light, 200);
    QTRY_VERIFY(widths().at(HistoryModel::When) > before.at(HistoryModel::When) * 3 / 2);
    applyTheme(*qApp, Scheme::Light);
    QTRY_COMPARE(widths(), before);
}

void TestHistoryPage::whatWasOpenedInLargeTextIsFittedToSmallText()
{
    applyTheme(*qApp, Scheme::Light, 200);
    Shown shown(30);
    shown.open();
    QTRY_COMPARE(shown.rows(), 30);
    const auto *table = shown.part<HistoryTable>("historyTable");
    const int large = table->columnWidth(HistoryModel::When);
    QVERIFY(shown.page.columns().isEmpty()); // nothing of a person's to keep
    applyTheme(*qApp, Scheme::Light);
    QTRY_VERIFY(table->columnWidth(HistoryModel::When) < large * 2 / 3);
}

void TestHistoryPage::exportDefusesFormulas()
{
    HistoryRow row;
    row.at = someTime();
    row.connection.workspace = QStringLiteral("=cmd()");
    row.connection.fingerprint = QStringLiteral("0123");
    const ConnectionNames names{{row.connection.fingerprint, QStringLiteral("+Orders")}};
    const QByteArray csv = exportFormat(QStringLiteral("a.csv"), names).line(row);
    QVERIFY(csv.contains("\"'=cmd()\""));
    QVERIFY(csv.contains("\"'+Orders\""));
    const QByteArray json = exportFormat(QStringLiteral("a.JSON"), names).line(row);
    QVERIFY(json.contains("\"workspace\":\"=cmd()\""));
    QVERIFY(json.contains("\"connection\":\"+Orders\""));
}

QTEST_MAIN(TestHistoryPage)
#include "TestHistoryPage.moc"
