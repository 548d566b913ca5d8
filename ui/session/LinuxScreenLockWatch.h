// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ScreenLockWatch.h"

#include <QDBusConnection>

#include <functional>

class QDBusMessage;

namespace keybearer {

/// The screen saver's signal on the session bus (KDE, GNOME and those after them) and logind's
/// LockedHint on the system bus. Either bus may be missing, or come later.
class LinuxScreenLockWatch final : public ScreenLockWatch {
    Q_OBJECT

public:
    LinuxScreenLockWatch(
        const QDBusConnection &session, const QDBusConnection &system, QObject *parent);

    /// A bus that is not connected is left alone.
    void setSessionBus(const QDBusConnection &session);
    void setSystemBus(const QDBusConnection &system);

private:
    void watchScreenSavers(const QDBusConnection &session);
    void findLogindSession();
    void watchLogindSession(const QString &path);
    void onPropertiesChanged(
        const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void askForHint();
    void ask(const QDBusMessage &question, std::function<void(const QDBusMessage &)> then,
        std::function<void()> otherwise);

    QDBusConnection m_system;
    QString m_sessionPath;
};

} // namespace keybearer
