// SPDX-License-Identifier: GPL-3.0-or-later
// history_writer DIRECTORY NAME COUNT [FILE_LIMIT]: appends COUNT entries (0: without end), each
// after the answer to the one before, and prints every seq that was answered. At FILE_LIMIT bytes a
// file can't grow any more, as on a full disk. Ends with 1 after printing `error KIND`.
#include "app/history/HistoryStore.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace keybearer;

namespace {

class Writer : public QObject {
public:
    Writer(const QString &directory, const QString &name, int count)
        : m_store(directory)
        , m_name(name)
        , m_left(count == 0 ? -1 : count)
    {
    }

    void next()
    {
        if (m_left-- == 0) {
            QCoreApplication::quit();
            return;
        }
        const NewEntry entry{QStringLiteral("w1:t1"), m_name, QStringLiteral("step"),
            QDateTime::currentDateTimeUtc(), {{QStringLiteral("left"), m_left}}};
        m_store.append(entry, this, [this](const Result<ChainEntry> &written) {
            if (written)
                std::printf("%lld\n", static_cast<long long>(written->seq));
            else
                std::printf("error %d\n", static_cast<int>(written.error().kind));
            std::fflush(stdout);
            if (written)
                next();
            else
                QCoreApplication::exit(1);
        });
    }

private:
    HistoryStore m_store;
    const QString m_name;
    int m_left;
};

void limitFiles([[maybe_unused]] quint64 bytes)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    if (arguments.size() > 4)
        limitFiles(arguments.at(4).toULongLong());
    Writer writer(arguments.at(1), arguments.at(2), arguments.at(3).toInt());
    writer.next();
    return QCoreApplication::exec();
}
