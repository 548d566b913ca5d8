// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryExport.h"
#include "app/history/HistoryView.h"
#include "tests/app/history/HistoryTools.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace keybearer;

namespace {

Sample sampleAt(const QDateTime &at, const char *verdict, const char *connection = "w1:t1")
{
    return {QString::fromLatin1(connection), at, QString::fromLatin1(verdict), QStringLiteral("ok"),
        1000};
}

NewEntry withEmail(const QDateTime &at, const char *email)
{
    NewEntry entry = entryOf("h1", "draft");
    entry.at = at;
    entry.data = {{QStringLiteral("email_to"), QLatin1String(email)}};
    return entry;
}

/// A store and a view on the same file.
struct Both {
    Both()
        : store(directory.path())
        , view(HistoryStore::fileIn(directory.path()))
    {
        store.prepare();
        store.flush();
    }
    QList<HistoryRow> all(const HistoryFilter &filter = {})
    {
        store.flush();
        if (!view.open(filter))
            return {};
        while (const auto more = view.countOn(1000)) {
            if (!*more)
                break;
        }
        const auto rows = view.rows(0, 10'000);
        return rows ? *rows : QList<HistoryRow>();
    }
    bool thin(const QDateTime &now)
    {
        store.flush();
        QCoreApplication::sendPostedEvents(); // written() of what was added before is not ours
        QSignalSpy thinned(&store, &HistoryStore::written);
        store.thin(now);
        return thinned.wait();
    }

    QTemporaryDir directory;
    HistoryStore store;
    HistoryView view;
};

} // namespace

class TestHistoryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesNewestFirst();
    void filtersFindTheirRowsOnly();
    void textIsFoundInEntriesConnectionsAndWords();
    void newRowsMoveNothingUntilTheyAreTakenIn();
    void newRowsWithTheTextAreTakenInToo();
    void aTokenIsFoundByItsFingerprintAsShown();
    void aHandoverIsFoundByItsNumber_data();
    void aHandoverIsFoundByItsNumber();
    void aDatumIsFoundByTheWordsItIsShownIn();
    void aTextIsFoundHoweverFarBack();
    void aPeriodThatIsOverTakesNothingIn();
    void aRowFromLongAgoMakesTheViewStale();
    void aDateIsAPlace();
    void oldChecksBecomeSumsAndNoneIsLost();
    void checksInsideAHandoverStay();
    void schemaOneIsBroughtUpToDate();
    void schemaTwosWordsAreReadAnew();
    void exportHoldsWhatIsFilteredAndCanBeCalledOff();
};

void TestHistoryView::everythingComesNewestFirst()
{
    Both both;
    both.store.addSample(sampleAt(someTime().addSecs(-5), "alive"));
    QVERIFY(appendTo(both.store, entryOf("h1", "draft")));
    both.store.addSample(sampleAt(someTime().addSecs(5), "dead"));
    const auto rows = both.all();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).facet.verdict, QStringLiteral("dead"));
    QCOMPARE(rows.at(1).seq, 1);
    QCOMPARE(rows.at(1).handoverId, QStringLiteral("h1"));
    QCOMPARE(rows.at(2).at, someTime().addSecs(-5));
    QVERIFY(both.view.extent().exact);
    QCOMPARE(both.view.extent().found, 3);
    const auto entry = both.view.entry(1);
    QVERIFY(entry);
    QCOMPARE(entry->entry.kind, QStringLiteral("draft"));
}

void TestHistoryView::filtersFindTheirRowsOnly()
{
    Both both;
    for (int i = 0; i < 600; ++i) {
        both.store.addSample(sampleAt(someTime().addSecs(i * 60), i % 100 == 7 ? "dead" : "alive",
            i % 3 == 0 ? "other" : "w1:t1"));
    }
    HistoryFilter dead;
    dead.verdict = QStringLiteral("dead");
    QCOMPARE(both.all(dead).size(), 6);
    HistoryFilter other;
    other.fingerprint = QStringLiteral("other");
    QCOMPARE(both.all(other).size(), 200);
    other.verdict = QStringLiteral("dead");
    QCOMPARE(both.all(other).size(), 2);
    QVERIFY(both.view.rows(1, 1).value().at(0).at < both.view.rows(0, 1).value().at(0).at);
    HistoryFilter time;
    time.from = someTime().addSecs(60);
    time.to = someTime().addSecs(61 * 60);
    QCOMPARE(both.all(time).size(), 60);
    QCOMPARE(both.view.extent().found, 60);
    HistoryFilter nothing;
    nothing.kinds = QStringList{QStringLiteral("intent")};
    QCOMPARE(both.all(nothing).size(), 0);
}

void TestHistoryView::textIsFoundInEntriesConnectionsAndWords()
{
    Both both;
    NewEntry entry = entryOf("h1", "draft");
    entry.data = {{QStringLiteral("email_to"), QStringLiteral("New.Owner@Brightwater.example")},
        {QStringLiteral("rows"),
            QJsonArray{QJsonObject{{QStringLiteral("request_id"), QStringLiteral("req-0077")},
                {QStringLiteral("code"), QStringLiteral("not_found")}}}}};
    QVERIFY(appendTo(both.store, entry));
    NewEntry verdict = entryOf("", "verdict");
    verdict.connection = QStringLiteral("f2");
    verdict.data = {{QStringLiteral("verdict"), QStringLiteral("alive")},
        {QStringLiteral("teammate"),
            QJsonObject{{QStringLiteral("email"), QStringLiteral("api@nordlys.example")},
                {QStringLiteral("workspace"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Nordlys Travel")}}}}}};
    QVERIFY(appendTo(both.store, verdict));
    both.store.addSample(sampleAt(someTime(), "dead", "f2"));
    HistoryFilter filter;
    filter.said = [](const HistoryFacet &facet) {
        return facet.verdict == QLatin1String("dead") ? QStringLiteral("not accepted") : QString();
    };
    const std::pair<const char *, int> found[] = {{"new.owner@b", 1}, {"NORDLYS", 2},
        {"req-0077", 1}, {"not_found", 0}, {"not acc", 1}, {"\"", 3}, {"xyz\" OR", 0}, {"no", 3}};
    for (const auto &[text, rows] : found) {
        filter.text = QString::fromLatin1(text); // shorter than three filters nothing
        QVERIFY2(both.all(filter).size() == rows, text);
    }
    QCOMPARE(both.all().at(0).connection.workspace, QStringLiteral("Nordlys Travel"));
}

void TestHistoryView::newRowsMoveNothingUntilTheyAreTakenIn()
{
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive"));
    const auto before = both.all();
    both.store.addSample(sampleAt(someTime().addSecs(1), "dead"));
    both.store.flush();
    QCOMPARE(both.view.rows(0, 9).value().size(), 1);
    QCOMPARE(both.view.rows(0, 9).value().at(0).id, before.at(0).id);
    QCOMPARE(both.view.grow().value(), 1);
    QCOMPARE(both.view.rows(0, 9).value().size(), 2);
    QCOMPARE(both.view.rows(1, 1).value().at(0).id, before.at(0).id);
}

void TestHistoryView::newRowsWithTheTextAreTakenInToo()
{
    Both both;
    QVERIFY(appendTo(both.store, withEmail(someTime(), "owner@nordlys.example")));
    HistoryFilter filter;
    filter.text = QStringLiteral("nordlys");
    QCOMPARE(both.all(filter).size(), 1);
    QVERIFY(appendTo(both.store, withEmail(someTime().addSecs(1), "api@nordlys.example")));
    QVERIFY(appendTo(both.store, withEmail(someTime().addSecs(2), "api@agency.example")));
    both.store.flush();
    QCOMPARE(both.view.grow().value(), 1);
    QCOMPARE(both.view.rows(0, 9).value().size(), 2);
}

void TestHistoryView::aTokenIsFoundByItsFingerprintAsShown()
{
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive", "9f3c21aa07be54d1"));
    both.store.addSample(sampleAt(someTime().addSecs(1), "alive", "07be54d19f3c21aa"));
    HistoryFilter filter;
    for (const char *shown : {"9f3c 21aa 07be 54d1", "3c 21AA 07", "9f3c21aa07"}) {
        filter.text = QString::fromLatin1(shown);
        QVERIFY2(both.all(filter).size() == 1, shown);
    }
    filter.text = QStringLiteral("9f3c 21ab");
    QCOMPARE(both.all(filter).size(), 0);
}

void TestHistoryView::aHandoverIsFoundByItsNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("whole") << "3f2a77c1-0c5e-4f6b-9d1e-5b8a6f0e2d11" << 2;
    QTest::newRow("in capitals") << "3F2A77C1-0C5E-4F6B-9D1E-5B8A6F0E2D11" << 2;
    QTest::newRow("its beginning") << "3f2a77c1" << 2;
    QTest::newRow("too little of it") << "3f2a77c" << 0;
    QTest::newRow("not its beginning") << "0c5e-4f6b" << 0;
    QTest::newRow("with what ends a text in SQL") << "3f2a77c1' OR '1'='1" << 0;
}

void TestHistoryView::aHandoverIsFoundByItsNumber()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive"));
    QVERIFY(appendTo(both.store, entryOf("3f2a77c1-0c5e-4f6b-9d1e-5b8a6f0e2d11", "draft")));
    QVERIFY(appendTo(both.store, entryOf("3f2a77c1-0c5e-4f6b-9d1e-5b8a6f0e2d11", "intent")));
    QVERIFY(appendTo(both.store, entryOf("77c13f2a-0c5e-4f6b-9d1e-5b8a6f0e2d11", "draft")));
    HistoryFilter filter;
    filter.text = text;
    QCOMPARE(both.all(filter).size(), rows);
    QVERIFY(appendTo(both.store, entryOf("3f2a77c1-0c5e-4f6b-9d1e-5b8a6f0e2d11", "closed")));
    both.store.flush();
    QCOMPARE(both.view.grow().value(), rows > 0 ? 1 : 0); // what happens later is found too
}

void TestHistoryView::aDatumIsFoundByTheWordsItIsShownIn()
{
    const auto outcome = [](const char *kind, const char *member, const char *value) {
        NewEntry entry = entryOf("h1", kind);
        entry.data = {{QString::fromLatin1(member), QString::fromLatin1(value)}};
        return entry;
    };
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive"));
    QVERIFY(appendTo(both.store, outcome("outcome", "outcome", "done")));
    QVERIFY(appendTo(both.store, outcome("outcome", "outcome", "done_otherwise")));
    QVERIFY(appendTo(both.store, outcome("outcome", "other", "done")));
    QVERIFY(appendTo(both.store, outcome("ticked", "outcome", "done")));
    HistoryFilter filter;
    filter.data = [](const QString &words) {
        const bool fits = QStringLiteral("changed and proven").contains(words);
        return fits ? QList<HistoryDatum>{{QStringLiteral("outcome"), QStringLiteral("outcome"),
                   QStringLiteral("done")}}
                    : QList<HistoryDatum>();
    };
    filter.text = QStringLiteral("proven");
    QCOMPARE(both.all(filter).size(), 1);
    QVERIFY(appendTo(both.store, outcome("outcome", "outcome", "done")));
    both.store.flush();
    QCOMPARE(both.view.grow().value(), 1);
    filter.text = QStringLiteral("cancelled");
    QCOMPARE(both.all(filter).size(), 0);
}

void TestHistoryView::aTextIsFoundHoweverFarBack()
{
    Both both;
    const int days[] = {400, 90, 9, 2, 0};
    for (const int day : days) {
        QVERIFY(appendTo(both.store, withEmail(someTime().addDays(-day), "owner@nordlys.example")));
        QVERIFY(appendTo(
            both.store, withEmail(someTime().addDays(-day).addSecs(9), "api@agency.example")));
    }
    HistoryFilter filter;
    filter.text = QStringLiteral("nordlys");
    const QList<HistoryRow> rows = both.all(filter);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.first().at, someTime());
    QCOMPARE(rows.last().at, someTime().addDays(-400));
}

void TestHistoryView::aPeriodThatIsOverTakesNothingIn()
{
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive"));
    HistoryFilter past;
    past.to = someTime().addSecs(60);
    QCOMPARE(both.all(past).size(), 1);
    both.store.addSample(sampleAt(someTime().addSecs(30), "dead"));
    both.store.addSample(sampleAt(someTime().addSecs(90), "dead"));
    both.store.flush();
    QCOMPARE(both.view.grow().value(), 1);
    QCOMPARE(both.view.grow().value(), 0);
}

void TestHistoryView::aRowFromLongAgoMakesTheViewStale()
{
    Both both;
    both.store.addSample(sampleAt(someTime(), "alive"));
    QCOMPARE(both.all().size(), 1);
    both.store.addSample(sampleAt(someTime().addDays(-9), "alive"));
    both.store.flush();
    QVERIFY(!both.view.rows(0, 9));
    QCOMPARE(both.view.rows(0, 9).error().kind, ErrorKind::NotFound);
    QCOMPARE(both.all().last().at, someTime().addDays(-9));
}

void TestHistoryView::aDateIsAPlace()
{
    Both both;
    for (int day = 0; day < 10; ++day)
        both.store.addSample(sampleAt(someTime().addDays(day), "alive"));
    QCOMPARE(both.all().size(), 10);
    QCOMPARE(both.view.placeOf(someTime().addDays(9)).value(), 0);
    QCOMPARE(both.view.placeOf(someTime().addDays(4)).value(), 5);
    QCOMPARE(both.view.placeOf(someTime().addDays(4).addSecs(-1)).value(), 6);
    QCOMPARE(both.view.placeOf(someTime().addDays(-99)).value(), 9);
}

void TestHistoryView::oldChecksBecomeSumsAndNoneIsLost()
{
    Both both;
    const QDateTime hour(someTime().date(), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < 2500; ++i) // more than one step takes
        both.store.addSample(sampleAt(hour.addMSecs(i), i == 3 ? "dead" : "alive"));
    both.store.addSample(sampleAt(hour.addDays(20), "alive"));
    QVERIFY(both.thin(hour.addDays(40)));
    const auto rows = both.all();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).facet.kind, QStringLiteral("check"));
    const HistoryRow &sum = rows.at(1);
    QVERIFY(sum.sum);
    QCOMPARE(sum.sum->all(), 2500);
    QCOMPARE(sum.sum->checks[2], 1);
    QCOMPARE(sum.sum->timed, 2500);
    QCOMPARE(sum.sum->total_us, 2'500'000);
    QCOMPARE(sum.facet.verdict, QStringLiteral("dead")); // whoever looks for trouble finds it
    QCOMPARE(sum.at, hour);
    // One that comes after all joins its hour.
    both.store.addSample(sampleAt(hour.addSecs(9), "alive"));
    QVERIFY(both.thin(hour.addDays(40)));
    QCOMPARE(both.all().size(), 2);
    QCOMPARE(both.all().at(1).sum->all(), 2501);
}

void TestHistoryView::checksInsideAHandoverStay()
{
    Both both;
    const QDateTime start = someTime();
    const auto entry = [&](const char *kind, int minutes) {
        NewEntry step = entryOf("h1", kind);
        step.at = start.addSecs(minutes * 60);
        QVERIFY(appendTo(both.store, step));
    };
    both.store.addSample(sampleAt(start.addSecs(-600), "alive"));
    entry("draft", 0);
    both.store.addSample(sampleAt(start.addSecs(600), "alive"));
    both.store.addSample(sampleAt(start.addSecs(660), "alive", "other"));
    entry("closed", 30);
    both.store.addSample(sampleAt(start.addSecs(3000), "alive"));
    QVERIFY(both.thin(start.addDays(31)));
    QStringList kinds;
    for (const HistoryRow &row : both.all())
        kinds.append(row.facet.kind);
    QCOMPARE(kinds.count(QStringLiteral("check")), 1);
    QCOMPARE(kinds.count(QStringLiteral("draft")), 1);
    QCOMPARE(kinds.count(QStringLiteral("closed")), 1);
    QCOMPARE(checkOf(both.store)->firstBad, 0);
}

void TestHistoryView::schemaOneIsBroughtUpToDate()
{
    QTemporaryDir directory;
    const QString file = HistoryStore::fileIn(directory.path());
    {
        HistoryStore store(directory.path());
        QVERIFY(appendTo(store, entryOf("h1", "draft")));
    }
    {
        RawDatabase raw(file);
        for (const char *name :
            {"connections", "facets", "log", "hours", "sums", "handovers", "words", "state"})
            QVERIFY(raw.run(QStringLiteral("DROP TABLE ") % QString::fromLatin1(name)));
        QVERIFY(raw.run(QStringLiteral(
            "CREATE TABLE samples(id INTEGER PRIMARY KEY, connection TEXT NOT NULL, at INTEGER "
            "NOT NULL, verdict TEXT NOT NULL, cause TEXT NOT NULL, identify_us INTEGER)")));
        QVERIFY(raw.run(QStringLiteral("INSERT INTO samples VALUES(1, 'w1:t1', %1, 'dead', "
                                       "'token_revoked', NULL)")
                            .arg(someTime().toMSecsSinceEpoch() + 1000)));
        QVERIFY(raw.run(QStringLiteral("PRAGMA user_version = 1")));
    }
    HistoryStore store(directory.path());
    store.prepare();
    store.flush();
    HistoryView view(file);
    QVERIFY(view.open({}));
    while (*view.countOn(1000)) { }
    const auto rows = view.rows(0, 9);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).facet.cause, QStringLiteral("token_revoked"));
    QCOMPARE(rows->at(0).us, -1);
    QCOMPARE(rows->at(1).seq, 1);
    QCOMPARE(checkOf(store)->entries, 1);
}

void TestHistoryView::schemaTwosWordsAreReadAnew()
{
    QTemporaryDir directory;
    const QString file = HistoryStore::fileIn(directory.path());
    {
        HistoryStore store(directory.path());
        NewEntry entry = entryOf("h1", "draft");
        entry.data = {{QStringLiteral("email_to"), QStringLiteral("owner@nordlys.example")}};
        QVERIFY(appendTo(store, entry));
    }
    {
        RawDatabase raw(file);
        QVERIFY(raw.run(QStringLiteral("INSERT INTO words(words) VALUES('delete-all')")));
        QVERIFY(raw.run(
            QStringLiteral("INSERT INTO words(rowid, text) SELECT id, 'not_found' FROM log")));
        QVERIFY(raw.run(QStringLiteral("PRAGMA user_version = 2")));
    }
    HistoryStore store(directory.path());
    store.prepare();
    store.flush();
    HistoryView view(file);
    HistoryFilter filter;
    const std::pair<const char *, int> found[] = {{"not_found", 0}, {"nordlys", 1}};
    for (const auto &[text, rows] : found) {
        filter.text = QString::fromLatin1(text);
        QVERIFY(view.open(filter));
        while (*view.countOn(1000)) { }
        QVERIFY2(view.extent().found == rows, text);
    }
}

void TestHistoryView::exportHoldsWhatIsFilteredAndCanBeCalledOff()
{
    Both both;
    for (int i = 0; i < 2000; ++i)
        both.store.addSample(sampleAt(someTime().addSecs(i), i % 2 ? "dead" : "alive"));
    both.store.flush();
    HistoryFilter filter;
    filter.verdict = QStringLiteral("dead");
    HistoryBrowser::Export how{both.directory.filePath(QStringLiteral("out.csv")), "head\n", {},
        "tail\n",
        [](const HistoryRow &row) -> QByteArray { return row.facet.verdict.toUtf8() + '\n'; }};
    const auto go = [](qint64, qint64) { return true; };
    QCOMPARE(exportHistory(both.view, filter, how, go).value(), 1000);
    QFile file(how.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "head\n" + QByteArray("dead\n").repeated(1000) + "tail\n");
    how.file += QStringLiteral(".2");
    const auto stop = [](qint64, qint64) { return false; };
    QCOMPARE(exportHistory(both.view, filter, how, stop).error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(how.file));
}

QTEST_GUILESS_MAIN(TestHistoryView)
#include "TestHistoryView.moc"
