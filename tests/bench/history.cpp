// SPDX-License-Identifier: GPL-3.0-or-later
// history_bench [ROWS]: makes a history of 200 connections once in a temporary directory and prints
// what looking at it costs, a line `name value limit` each. It judges nothing.
#include "app/history/HistoryBrowser.h"
#include "app/history/HistoryView.h"
#include "app/wording/HistoryWording.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace keybearer;

namespace {

constexpr int connections = 200;
constexpr int entries = 200'000;

void print(const char *name, double value, const char *limit)
{
    std::printf("%-34s %10.1f %s\n", name, value, limit);
    std::fflush(stdout);
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

bool run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    std::fprintf(stderr, "%s\n", qUtf8Printable(statement));
    return false;
}

/// Chained entries through the store's own code, then sums and checks around them by SQL: a check
/// every five minutes for 30 days, sums before.
bool fill(const QString &directory, qint64 rows, const QDateTime &now)
{
    const QString file = HistoryStore::fileIn(directory);
    {
        HistoryStore store(directory);
        store.prepare();
        store.flush();
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    if (!database.open())
        return false;
    bool fine = run(database, QStringLiteral("PRAGMA synchronous = OFF"))
        && run(database, QStringLiteral("PRAGMA cache_size = -200000"))
        && run(database, QStringLiteral("BEGIN"));
    for (const char *verdict : {"alive", "limited", "dead", "blocked", "unknown"}) {
        fine = fine
            && run(database,
                QStringLiteral("INSERT INTO facets(kind, verdict, cause) VALUES('check', '%1', "
                               "'ok'), ('check', '%1', 'timeout'), ('hour', '%1', '')")
                    .arg(QString::fromLatin1(verdict)));
    }
    const QString people = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO connections(fingerprint, workspace, email) SELECT lower(hex(randomblob(16))), "
        "'Workspace ' || i, 'api' || i || '@agency' || (i % 7) || '.example' FROM n");
    fine = fine && run(database, people.arg(connections));
    const qint64 checks = qMin<qint64>(rows * 34 / 100, 30LL * 24 * 12 * connections);
    const qint64 sums = rows - checks - entries;
    const qint64 top = now.toMSecsSinceEpoch();
    const QString insert = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i - 1 FROM n WHERE i > 1) "
        "INSERT INTO log(id, late, conn, facet, us) SELECT ((%2 - (i / %3) * %4) << 12) + %3 - i % "
        "%3, 0, 1 + i % %3, (SELECT id FROM facets WHERE kind = '%5' AND verdict = CASE WHEN i % "
        "97 = 0 THEN 'limited' WHEN i % 1009 = 0 THEN 'dead' WHEN i % 53 = 0 THEN 'unknown' ELSE "
        "'alive' END), %6 FROM n");
    fine = fine
        && run(database,
            insert.arg(sums)
                .arg(top - checks / connections * 300'000 - 3'600'000)
                .arg(connections)
                .arg(3'600'000)
                .arg(QStringLiteral("hour"), QStringLiteral("NULL")))
        && run(database,
            insert.arg(checks)
                .arg(top)
                .arg(connections)
                .arg(300'000)
                .arg(QStringLiteral("check"), QStringLiteral("90000 + i % 300000")))
        && run(database,
            QStringLiteral("INSERT INTO sums SELECT id, 12, 0, 0, 0, 0, 12, 90000, 2400000, 400000 "
                           "FROM log WHERE us IS NULL"))
        && run(database, QStringLiteral("COMMIT"));
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection));
    return fine;
}

/// Stands in one entry only.
QString requestOf(int i)
{
    return QString::number(quint64(i) * 2'654'435'761, 36).repeated(3);
}

void addEntries(const QString &directory, const QDateTime &now)
{
    HistoryStore store(directory);
    const char *const kinds[] = {"draft", "baseline", "intent", "canary", "canary", "proof"};
    for (int i = 0; i < entries; ++i) {
        const int who = i / 1000 % connections;
        NewEntry entry{QStringLiteral("handover-%1").arg(who), QString::number(i / 1000),
            QString::fromLatin1(kinds[i % 6]), now.addMSecs(i * 50),
            {{QStringLiteral("email_to"), QStringLiteral("owner%1@customer.example").arg(who)},
                {QStringLiteral("request_id"), requestOf(i)},
                {QStringLiteral("cause"), QStringLiteral("ok")}, {QStringLiteral("us"), 90000}}};
        store.append(entry, nullptr, {});
        if (i % 2000 == 0)
            store.flush();
    }
}

struct Measured {
    double first_ms = 0;
    double count_ms = 0;
    double jump_ms = 0;
    HistoryExtent extent;
};

Measured measure(HistoryView &view, const HistoryFilter &filter)
{
    Measured measured;
    QElapsedTimer timer;
    timer.start();
    Result<bool> more = Unexpected(Error());
    if (view.open(filter))
        more = view.countOn(40);
    (void)view.rows(0, 256);
    measured.first_ms = double(timer.nsecsElapsed()) / 1e6;
    while (more && *more)
        more = view.countOn(40);
    measured.count_ms = double(timer.nsecsElapsed()) / 1e6;
    measured.extent = view.extent();
    for (int i = 1; i < 40; ++i) {
        timer.restart();
        (void)view.rows(measured.extent.found * i / 40, 256);
        measured.jump_ms = qMax(measured.jump_ms, double(timer.nsecsElapsed()) / 1e6);
    }
    return measured;
}

void show(const char *name, const Measured &measured, const char *first, const char *jump)
{
    std::printf("# %s: %lld rows\n", name, static_cast<long long>(measured.extent.found));
    print(qPrintable(QString(QLatin1String(name) + QLatin1String(".first_page_ms"))),
        measured.first_ms, first);
    print(qPrintable(QString(QLatin1String(name) + QLatin1String(".count_ms"))), measured.count_ms,
        "2000");
    print(qPrintable(QString(QLatin1String(name) + QLatin1String(".longest_jump_ms"))),
        measured.jump_ms, jump);
}

void measureAll(const QString &file)
{
    {
        HistoryView fresh(file);
        show("unfiltered", measure(fresh, {}), "50", "16");
    }
    HistoryView view(file);
    const double before = residentMiB();
    show("unfiltered_again", measure(view, {}), "50", "16");
    const auto known = view.connections();
    HistoryFilter filter;
    filter.said = searchableText;
    filter.fingerprint = known ? known->at(5).fingerprint : QString();
    show("connection", measure(view, filter), "200", "50");
    filter.fingerprint.clear();
    filter.verdict = QStringLiteral("dead");
    show("verdict", measure(view, filter), "200", "50");
    filter.verdict.clear();
    filter.kinds = QStringList{QStringLiteral("hour")};
    show("kind", measure(view, filter), "200", "50");
    filter.kinds.clear();
    const std::pair<const char *, const char *> texts[] = {{"text_email", "owner77@cus"},
        {"text_workspace", "workspace 17"}, {"text_everyone", "agency"}, {"text_word", "limited"},
        {"text_common_word", "works"}, {"text_entries", "customer.example"},
        {"text_one_request", "%1"}, {"text_nothing", "zzzzzz"}};
    for (const auto &[name, text] : texts) {
        filter.text = QString::fromLatin1(text);
        if (filter.text.contains(u'%'))
            filter.text = requestOf(77'777);
        show(name, measure(view, filter), "200", "50");
    }
    print("memory_over_start_MiB", residentMiB() - before, "64");
}

/// Turns the event loop until `done`, or for 30 s.
template <class Done> bool wait(Done done)
{
    return QTest::qWaitFor(done, 30'000);
}

/// Until the window shows the rows; the page and its table as a person has them.
struct ShownPage {
    explicit ShownPage(const QString &directory)
        : store(directory)
    {
        page.resize(1280, 820);
        table = page.findChild<HistoryTable *>(QStringLiteral("historyTable"));
        timer.start();
        page.open(store, directory);
        page.show();
    }
    bool isThere(int row) const
    {
        return !table->model()->index(row, 2).data().toString().isEmpty();
    }
    bool waitForRows(int least)
    {
        return wait([this, least] { return table->model()->rowCount() >= least && isThere(0); });
    }

    HistoryStore store;
    HistoryPage page;
    HistoryTable *table = nullptr;
    QElapsedTimer timer;
};

void measurePage(const QString &directory)
{
    const QTemporaryDir empty;
    const auto none = std::make_unique<ShownPage>(empty.path());
    wait([&none] { return none->timer.hasExpired(500); });
    const double before = residentMiB();
    ShownPage shown(directory);
    if (!shown.waitForRows(1))
        return;
    print("page.open_ms", double(shown.timer.nsecsElapsed()) / 1e6, "50");
    const int rows = shown.table->model()->rowCount();
    double longest = 0;
    for (int i = 1; i <= 60; ++i) {
        const int row = static_cast<int>(qint64(rows - 1) * (i * 37 % 61) / 61);
        shown.timer.restart();
        shown.table->jumpTo(row);
        wait([&] { return shown.isThere(row); });
        shown.table->viewport()->repaint();
        longest = qMax(longest, double(shown.timer.nsecsElapsed()) / 1e6);
    }
    print("page.longest_jump_ms", longest, "16");
    print("page.memory_over_empty_MiB", residentMiB() - before, "64");
    shown.store.addSample({QStringLiteral("new"), QDateTime::currentDateTimeUtc(),
        QStringLiteral("alive"), QStringLiteral("ok"), 1000});
    shown.timer.restart();
    wait([&] { return shown.table->model()->rowCount() > rows; });
    print("page.new_row_ms", double(shown.timer.nsecsElapsed()) / 1e6, "-");
    print("page.memory_after_growth_MiB", residentMiB() - before, "64");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Scheme::Light);
    const QTemporaryDir directory;
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 5'000'000;
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-7200);
    if (!fill(directory.path(), rows, now))
        return 70;
    addEntries(directory.path(), now);
    const QString file = HistoryStore::fileIn(directory.path());
    print("file_MiB", double(QFileInfo(file).size()) / 1048576, "1024");
    measurePage(directory.path());
    measureAll(file);
    return 0;
}
