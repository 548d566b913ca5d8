// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <functional>

class QObject;

namespace keybearer {

/// Connects to the session's or the system's bus on a thread of its own: a bus that takes the
/// connection and never answers would hold the caller for half a minute. `then` is called once, on
/// the thread of `context`, also with a connection that failed; never after `context` is gone.
void openBus(QDBusConnection::BusType type, QObject *context,
    std::function<void(const QDBusConnection &)> then);

/// While this is so, Qt's own end of the program waits for the bus, however long that takes. Any
/// thread.
bool isOpeningBus();

} // namespace keybearer
