// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WindowsScreenLockWatch.h"

#include <QCoreApplication>
#include <QWidget>

#include <windows.h>
#include <wtsapi32.h>

namespace keybearer {

ScreenLockWatch *makeScreenLockWatch(QWidget *window)
{
    return new WindowsScreenLockWatch(window);
}

WindowsScreenLockWatch::WindowsScreenLockWatch(QWidget *window)
    : ScreenLockWatch(window)
    , m_handle(window->winId())
{
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(m_handle), NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

WindowsScreenLockWatch::~WindowsScreenLockWatch()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
    WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(m_handle));
}

bool WindowsScreenLockWatch::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *const seen = static_cast<const MSG *>(message);
    if (seen && seen->message == WM_WTSSESSION_CHANGE && seen->wParam == WTS_SESSION_LOCK)
        Q_EMIT screenLocked();
    return false;
}

} // namespace keybearer
