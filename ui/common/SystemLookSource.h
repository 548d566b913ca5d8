// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace keybearer {

/// Asks the settings portal (`org.freedesktop.portal.Settings` on the session bus) how the system
/// looks, and listens for changes. Neither connecting nor a call makes the GUI thread wait; no bus,
/// no portal or a malformed answer: look() stays empty. Elsewhere than on Linux it knows nothing.
class SystemLookSource final : public QObject {
    Q_OBJECT

public:
    explicit SystemLookSource(QObject *parent = nullptr);

    const SystemLook &look() const { return m_look; }
    /// Connects to the bus and asks. Once, when the event loop runs.
    void begin();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void follow(QDBusConnection bus);
    void ask(const QDBusConnection &bus, const QString &key, const QString &method);
    void set(const QString &key, unsigned value);

    SystemLook m_look;
};

} // namespace keybearer
