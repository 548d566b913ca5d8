// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BusSignals.h"

namespace keybearer {

ScreenSaverSignals::ScreenSaverSignals(const QString &service, const QString &path,
    const char *interface, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(service, path, interface, bus, parent)
{
}

PropertySignals::PropertySignals(
    const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(service, path, "org.freedesktop.DBus.Properties", bus, parent)
{
}

} // namespace keybearer
