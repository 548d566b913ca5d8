// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SystemLookSource.h"

#ifdef KEYBEARER_HAS_DBUS
#include "ui/common/BusOpener.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace keybearer {

#ifdef KEYBEARER_HAS_DBUS
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString ourGroup = QStringLiteral("org.freedesktop.appearance");
const QString readOne = QStringLiteral("ReadOne");
const QString readOld = QStringLiteral("Read"); // portals before 1.17: a variant in a variant
constexpr int patience_ms = 5000;

/// The number in at most two variants; anything else is no answer.
std::optional<unsigned> numberIn(QVariant value)
{
    for (int depth = 0; depth < 2 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    if (value.metaType().id() != QMetaType::UInt)
        return std::nullopt;
    return value.toUInt();
}

} // namespace

void SystemLookSource::begin()
{
    openBus(QDBusConnection::SessionBus, this, [this](const QDBusConnection &bus) {
        if (bus.isConnected())
            follow(bus);
    });
}

void SystemLookSource::follow(QDBusConnection bus)
{
    // By name: Qt has no other way to listen to a signal of the bus.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(take(QString, QString, QDBusVariant)));
    for (const char *key : {"color-scheme", "contrast", "reduced-motion"})
        ask(bus, QLatin1String(key), readOne);
}

void SystemLookSource::ask(const QDBusConnection &bus, const QString &key, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call << ourGroup << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience_ms), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, bus, watcher, key, method] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            return take(ourGroup, key, reply.value());
        if (method == readOne && reply.error().type() == QDBusError::UnknownMethod)
            ask(bus, key, readOld);
    });
}

void SystemLookSource::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != ourGroup)
        return;
    if (const std::optional<unsigned> number = numberIn(value.variant()))
        set(key, *number);
}
#else
void SystemLookSource::begin() { }
void SystemLookSource::take(const QString &, const QString &, const QDBusVariant &) { }
#endif

SystemLookSource::SystemLookSource(QObject *parent)
    : QObject(parent)
{
}

// By the portal's documentation an unknown value counts as "no preference".
void SystemLookSource::set(const QString &key, unsigned value)
{
    SystemLook look = m_look;
    if (key == QLatin1String("color-scheme"))
        look.dark = value == 1 || value == 2 ? std::optional(value == 1) : std::nullopt;
    else if (key == QLatin1String("contrast"))
        look.highContrast = value == 1;
    else if (key == QLatin1String("reduced-motion"))
        look.reducedMotion = value == 1;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed();
}

} // namespace keybearer
