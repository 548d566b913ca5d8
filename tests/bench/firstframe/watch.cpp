// SPDX-License-Identifier: GPL-3.0-or-later
// Goes into a program ahead of everything else (LD_PRELOAD), so that the program that people get is
// measured and not one like it. When its main window has painted for the first time, a file gets
// the time since FIRSTFRAME_START_NS (of the steady clock, read before the program was started),
// the processor's time of the main thread, the rows that its lists have then and what memory it
// uses; FIRSTFRAME_SETTLE_MS later what it uses then. Then the program ends.
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace {

/// Opened before main(): the program may then close its memory to every reader, itself too.
const int memory = open("/proc/self/smaps_rollup", O_RDONLY | O_CLOEXEC);

QByteArray memoryNow()
{
    QByteArray text(4096, Qt::Uninitialized);
    const auto size = pread(memory, text.data(), static_cast<std::size_t>(text.size()), 0);
    text.truncate(size > 0 ? size : 0);
    return text;
}

qint64 now_ns()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

/// Of the main thread, since the program is there.
qint64 cpu_ns()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
}

class FirstFrame final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched)) {
            QCoreApplication::instance()->removeEventFilter(this);
            m_window = static_cast<QMainWindow *>(watched);
            // Behind all of this frame, ahead of everything else.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), INT_MAX);
        }
        return false;
    }

protected:
    void customEvent(QEvent *) override
    {
        const qint64 taken_ns = now_ns() - qEnvironmentVariable("FIRSTFRAME_START_NS").toLongLong();
        const qint64 cpu = cpu_ns();
        m_first = memoryNow();
        int rows = 0;
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model())
                rows += view->model()->rowCount();
        }
        for (const qint64 value : {taken_ns, cpu, qint64(rows)})
            m_told += QByteArray::number(value) + ' ';
        m_told += '\n';
        QTimer::singleShot(
            qEnvironmentVariableIntValue("FIRSTFRAME_SETTLE_MS"), this, &FirstFrame::tell);
    }

private:
    void tell()
    {
        const QByteArray all = m_told + m_first + "later\n" + memoryNow();
        std::ofstream file(qgetenv("FIRSTFRAME_REPORT").constData(), std::ios::binary);
        file.write(all.constData(), all.size());
        file.close();
        QCoreApplication::quit();
    }

    QMainWindow *m_window = nullptr;
    QByteArray m_told;
    QByteArray m_first;
};

void watch()
{
    QCoreApplication *const application = QCoreApplication::instance();
    application->installEventFilter(new FirstFrame(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
