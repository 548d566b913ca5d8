// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace keybearer {

/// Signals of other programs on a bus, typed. Nothing is started on the bus for their sake.
class ScreenSaverSignals final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    /// `interface` lives for ever; it is org.freedesktop.ScreenSaver or one that took after it.
    ScreenSaverSignals(const QString &service, const QString &path, const char *interface,
        const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    void ActiveChanged(bool active);
};

/// org.freedesktop.DBus.Properties of one object.
class PropertySignals final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    PropertySignals(
        const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    void PropertiesChanged(
        const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
};

} // namespace keybearer
