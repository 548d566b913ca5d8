// SPDX-License-Identifier: GPL-3.0-or-later
// history_bench [ROWS]: makes a history of 200 connections in a temporary directory and prints what
// looking at it on its page costs, a line `name value limit` each.
#include "tests/bench/history/ShownHistory.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/HistoryFill.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace keybearer;
using namespace keybearer::bench;

namespace {

constexpr int connections = 200;

void show(const char *name, const ShownHistory::Filtered &filtered)
{
    const QByteArray begin = QByteArray(name) + '.';
    print(begin + "rows", filtered.rows);
    print(begin + "first_page_ms", filtered.first_ms, "200");
    print(begin + "exact_count_ms", filtered.exact_ms, "2000");
    print(begin + "longest_gap_ms", filtered.longestGap_ms, "50");
    print(begin + "longest_jump_ms", filtered.longestJump_ms, "50");
}

void measureFilters(ShownHistory &shown)
{
    show("connection", shown.choosePlace("historyConnection", 6));
    show("verdict", shown.choose("historyState", QStringLiteral("dead")));
    show("kind", shown.choose("historyKind", QStringList{QStringLiteral("hour")}));
    show("time", shown.choose("historyTime", 7));
    const std::pair<const char *, QString> texts[] = {{"text_email", QStringLiteral("owner77@cus")},
        {"text_workspace", QStringLiteral("workspace 17")},
        {"text_everyone", QStringLiteral("agency")}, {"text_word", QStringLiteral("limited")},
        {"text_common_word", QStringLiteral("works")},
        {"text_entries", QStringLiteral("customer.example")},
        {"text_one_request", HistoryFill::requestOf(77)},
        {"text_nothing", QStringLiteral("zzzzzz")}};
    for (const auto &[name, text] : texts)
        show(name, shown.search(text));
}

void measurePage(const QString &directory, const HistoryFill &history)
{
    const QTemporaryDir empty;
    ShownHistory none(empty.path());
    none.open();
    const double before = memoryNow();
    ShownHistory shown(directory);
    const ShownHistory::Opened opened = shown.open();
    print("page.open_ms", opened.first_ms, "50");
    print("page.whole_ms", opened.whole_ms, "-");
    print("page.longest_gap_ms", opened.longestGap_ms, "50");
    print("page.rows", shown.rows());
    print("page.longest_jump_ms", shown.longestJump(), "16");
    print("page.memory_over_empty_MiB", memoryNow() - before, "64");
    print("page.jump_to_day_ms", shown.jumpToDay(history.now.date().addDays(-60)), "-");
    measureFilters(shown);
    print("page.new_row_ms", shown.newRow(history.fingerprints.first()), "-");
    print("page.memory_at_the_end_MiB", memoryNow() - before, "64");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Scheme::Light);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 5'000'000;
    const HistoryFill history{someFingerprints(connections), rows, static_cast<int>(rows / 25),
        QDateTime::currentDateTimeUtc().addSecs(-7200 - rows / 25 / 20)};
    const QTemporaryDir directory;
    if (!history.fill(directory.path()))
        return 70;
    const QString file = HistoryStore::fileIn(directory.path());
    print("file_MiB", double(QFileInfo(file).size()) / 1048576, "1024");
    measurePage(directory.path(), history);
    return 0;
}
