// SPDX-License-Identifier: GPL-3.0-or-later
// firstframe_bench [ROUNDS [ROWS]]: how long the window takes from its start to its first painted
// frame, with 200 connections and a history of ROWS rows, and what memory it uses, beside a bare
// QMainWindow with a table. The two are programs of their own and take turns; see watch.cpp. Each
// figure is the median, a line `name value limit`.
#include "tests/bench/support/BenchDirectory.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/HistoryFill.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <optional>

using namespace keybearer::bench;

namespace {

constexpr int connections = 200;

struct Start {
    double frame_ms = 0;
    double cpu_ms = 0; ///< of the main thread until then
    int rows = 0; ///< in the lists of the first frame
    QByteArray memory;
    QByteArray memoryLater;
};

QByteArray now_ns()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return QByteArray::number(
        qint64(std::chrono::duration_cast<std::chrono::nanoseconds>(since).count()));
}

std::optional<Start> start(
    const QString &program, const QStringList &arguments, const QString &report)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FIRSTFRAME_WATCH));
    environment.insert(QStringLiteral("FIRSTFRAME_REPORT"), report);
    environment.insert(QStringLiteral("FIRSTFRAME_SETTLE_MS"), QStringLiteral("2000"));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("FIRSTFRAME_START_NS"), QString::fromLatin1(now_ns()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> told = file.readLine().trimmed().split(' ');
    const QByteArray memory = file.readAll();
    const qsizetype later = memory.indexOf("later\n");
    QFile::remove(report);
    return Start{told.value(0).toDouble() / 1e6, told.value(1).toDouble() / 1e6,
        told.value(2).toInt(), memory.left(later), memory.mid(later)};
}

struct Series {
    const char *name;
    QString program;
    QStringList arguments;
    int leastRows;
    QList<double> frame_ms = {};
    QList<double> cpu_ms = {};
    QHash<QByteArray, QList<double>> memory_MiB = {}; ///< by field; what was later is `later.FIELD`
    bool run(const QString &report)
    {
        const std::optional<Start> one = start(program, arguments, report);
        if (!one || one->rows < leastRows) {
            std::fprintf(stderr, "%s: no frame with %d rows\n", name, leastRows);
            return false;
        }
        frame_ms << one->frame_ms;
        cpu_ms << one->cpu_ms;
        for (const char *field : {"Rss", "Pss", "Private_Clean", "Private_Dirty"}) {
            memory_MiB[field] << memoryIn(one->memory, field);
            memory_MiB[QByteArray("later.") + field] << memoryIn(one->memoryLater, field);
        }
        return true;
    }
    void show() const
    {
        print(QByteArray(name) + ".first_frame_ms", median(frame_ms));
        print(QByteArray(name) + ".first_frame_cpu_ms", median(cpu_ms));
        for (const char *field : {"Rss", "Pss", "later.Rss", "later.Pss"})
            print(QByteArray(name) + '.' + QByteArray(field).toLower() + "_MiB",
                median(memory_MiB.value(field)));
    }
    void compare(const Series &bare) const
    {
        print(
            QByteArray(name) + ".first_frame_ratio", median(frame_ms) / median(bare.frame_ms), "2");
        for (const char *field : {"Rss", "Pss", "later.Rss", "later.Pss"})
            print(QByteArray(name) + '.' + QByteArray(field).toLower() + "_ratio",
                median(memory_MiB.value(field)) / median(bare.memory_MiB.value(field)), "2");
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(1, QStringLiteral("21")).toInt();
    const qint64 rows = arguments.value(2, QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir directory;
    const QString data = directory.filePath(QStringLiteral("data"));
    if (!makeDirectory(data, someFingerprints(connections), rows))
        return 70;
    const QString keybearer = QStringLiteral(FIRSTFRAME_KEYBEARER);
    const QStringList given{QStringLiteral("--data-dir"), data};
    Series bare{"bare", QStringLiteral(FIRSTFRAME_BARE), {}, connections};
    Series teammate{"window", keybearer, given, connections};
    Series history{"window_on_history", keybearer, given, connections};
    const QString report = directory.filePath(QStringLiteral("report"));
    for (int i = 0; i < rounds; ++i) {
        const bool measured = bare.run(report) && setLastPage(data, QStringLiteral("teammate"))
            && teammate.run(report) && setLastPage(data, QStringLiteral("history"))
            && history.run(report);
        if (!measured)
            return 70;
    }
    for (const Series *series : {&bare, &teammate, &history})
        series->show();
    teammate.compare(bare);
    history.compare(bare);
    return 0;
}
