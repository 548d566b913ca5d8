// SPDX-License-Identifier: GPL-3.0-or-later
// stall_bench [CONNECTIONS [ROWS]]: tests that many connections at once in the shown window, whose
// history has ROWS rows, against servers in a process of their own, over TLS. A stall is the gap
// between two turns of a precise 1 ms timer on the window's thread, less 1 ms. Prints a line
// `name value limit` each, and fails when the servers saw more than 32 requests open at once or a
// connection was not found alive.
#include "app/handover/DomainMail.h"
#include "app/history/HistoryStore.h"
#include "app/http/NetworkAccess.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/Settings.h"
#include "tests/bench/support/BenchDirectory.h"
#include "tests/bench/support/Figures.h"
#include "ui/common/Theme.h"
#include "ui/window/BrowserOpener.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace keybearer;
using namespace keybearer::bench;

namespace {

constexpr int hosts = 8;
constexpr int mostAtOnce = 32;
constexpr qint64 idle_ms = 3000; ///< what the start leaves to do is done by then
constexpr qint64 longest_ms = 300'000;

/// The servers, and what they tell.
class Servers {
public:
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STALL_SERVER), {QString::number(hosts)});
        // Of another process: its first line says that it listens. Bounded for one that hangs.
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        m_told = QString::fromUtf8(m_process.readLine()).trimmed().split(u' ');
        return m_told.size() == hosts + 1;
    }
    QString caFile() const { return m_told.first(); }
    QList<QUrl> apis() const
    {
        QList<QUrl> all;
        for (const QString &port : m_told.mid(1))
            all << QUrl(QString(QStringLiteral("https://127.0.0.1:") % port));
        return all;
    }
    /// Requests in all, and the most that were open at once.
    std::pair<int, int> end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(20'000);
        const QList<QByteArray> last = m_process.readAll().trimmed().split(' ');
        return {last.value(0).toInt(), last.value(1).toInt()};
    }

private:
    QProcess m_process;
    QStringList m_told;
};

SecretPtr token(int i)
{
    return Secret::take("dG9rOmJlbmNo" + QByteArray::number(i)).value_or(nullptr);
}

/// The gaps of a precise 1 ms timer, less 1 ms.
class StallWatch final : public QObject {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_stalls << double(m_since.nsecsElapsed()) / 1e6 - 1;
            m_since.restart();
        });
    }
    void start()
    {
        m_stalls.clear();
        m_since.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    QList<double> stalls() const { return m_stalls; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_stalls;
};

void show(const char *name, const QList<double> &stalls, bool judged)
{
    const QByteArray begin = QByteArray(name) + ".stall_";
    print(begin + "turns", double(stalls.size()));
    print(begin + "median_ms", at(stalls, 0.5));
    print(begin + "99th_ms", at(stalls, 0.99));
    print(begin + "99.9th_ms", at(stalls, 0.999), judged ? "16" : "-");
    print(begin + "longest_ms", at(stalls, 1), judged ? "50" : "-");
}

/// The window's program as it is, with tokens in memory.
struct Program {
    Program(const QString &directory, QNetworkAccessManager &network)
        : settings(directory)
        , history(directory)
        , domainMail(clock)
        , workbench(window, {network, clock, history, opener, domainMail, directory}, practice,
              {nullptr, &settings})
    {
        window.show();
    }
    bool isTested() const
    {
        const QList<Connection *> &all = workbench.book().all();
        return std::all_of(all.begin(), all.end(),
            [](const Connection *one) { return one->view().result && !one->isTesting(); });
    }
    qint64 alive() const
    {
        const QList<Connection *> &all = workbench.book().all();
        return std::count_if(all.begin(), all.end(), [](const Connection *one) {
            return one->view().result && one->view().result->verdict.state == TokenState::Alive;
        });
    }

    SystemClock clock;
    Settings settings;
    HistoryStore history;
    BrowserOpener opener;
    DnsDomainMail domainMail;
    PracticeWorkspace practice;
    MainWindow window;
    Workbench workbench;
};

void giveTokens(ConnectionBook &book, int connections)
{
    for (int i = 0; i < connections; ++i) {
        ConnectionWish wish;
        wish.check.token = token(i);
        book.add(wish);
    }
}

/// Idle first, then while all are tested.
qint64 measure(Program &program, QList<double> &idle, QList<double> &busy)
{
    StallWatch watch;
    QElapsedTimer round;
    QTimer look;
    look.setInterval(50);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!program.isTested() && !round.hasExpired(longest_ms))
            return;
        busy = watch.stalls();
        QApplication::exit();
    });
    QTimer::singleShot(idle_ms, &watch, &StallWatch::start);
    QTimer::singleShot(2 * idle_ms, &watch, [&] {
        idle = watch.stalls();
        watch.start();
        round.start();
        Q_EMIT program.window.testAllWanted();
        look.start();
    });
    QApplication::exec();
    return round.elapsed();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Scheme::Light);
    const QStringList arguments = QApplication::arguments();
    const int connections = arguments.value(1, QStringLiteral("200")).toInt();
    const qint64 rows = arguments.value(2, QStringLiteral("1000000")).toLongLong();
    Servers servers;
    const QTemporaryDir directory;
    QStringList fingerprints;
    for (int i = 0; i < connections; ++i)
        fingerprints << fingerprintOf(*token(i));
    if (!servers.start() || !makeDirectory(directory.path(), fingerprints, rows, servers.apis()))
        return 70;
    NetworkSettings trusted;
    trusted.caFile = servers.caFile();
    const auto network = makeNetworkAccess(trusted);
    if (!network)
        return 70;
    QList<double> idle;
    QList<double> busy;
    Program program(directory.path(), **network);
    giveTokens(program.workbench.book(), connections);
    const qint64 took_ms = measure(program, idle, busy);
    const auto [requests, atOnce] = servers.end();
    print("connections", connections);
    print("alive", double(program.alive()), QByteArray::number(connections).constData());
    print("round_ms", double(took_ms));
    print("requests", requests);
    print("most_requests_at_once", atOnce, QByteArray::number(mostAtOnce).constData());
    show("idle", idle, false);
    show("testing", busy, true);
    return atOnce <= mostAtOnce && program.alive() == connections ? 0 : 1;
}
