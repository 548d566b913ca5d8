// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupt.h"

#ifdef Q_OS_WIN
#include <atomic>
#include <windows.h>
#else
#include <QSocketNotifier>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace keybearer {

#ifdef Q_OS_WIN

namespace {

// A handler gets no argument: the one living Interrupt has to be found through a static.
std::atomic<Interrupt *> living = nullptr;

BOOL WINAPI handle(DWORD event)
{
    Interrupt *interrupt = living.load();
    if (!interrupt)
        return FALSE;
    const bool leave = event != CTRL_C_EVENT;
    QMetaObject::invokeMethod(
        interrupt, [interrupt, leave] { Q_EMIT interrupt->raised(leave); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    living = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handle, FALSE);
    living = nullptr;
}

#else

namespace {

// A handler gets no argument and may do next to nothing: it writes one byte into this pair.
int wakeUp[2] = {-1, -1};

void handle(int number)
{
    const char byte = number == SIGTERM ? 1 : 0;
    // Nothing can be done about a full pair, and nothing needs to be: a byte is on its way already.
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0)
        return; // no descriptors left: the default action stays, which ends the program
    auto *notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeUp[1], &byte, 1) == 1)
            Q_EMIT raised(byte != 0);
    });
    setHandler(handle);
}

Interrupt::~Interrupt()
{
    setHandler(SIG_DFL);
    for (int &end : wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace keybearer
