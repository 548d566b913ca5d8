// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LinuxScreenLockWatch.h"

#include "ui/common/BusOpener.h"
#include "ui/session/BusSignals.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QWidget>

namespace keybearer {
namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindSession = QStringLiteral("org.freedesktop.login1.Session");
const QString lockedHint = QStringLiteral("LockedHint");

QDBusMessage managerCall(const QString &method, const QVariant &argument)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind, QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), method);
    call.setArguments({argument});
    return call;
}

QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        logind, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments({interface, name});
    return call;
}

QVariant firstOf(const QDBusMessage &answer)
{
    const QVariant first = answer.arguments().value(0);
    return first.canConvert<QDBusVariant>() ? first.value<QDBusVariant>().variant() : first;
}

} // namespace

ScreenLockWatch *makeScreenLockWatch(QWidget *window)
{
    const QDBusConnection none{QString()};
    auto *const watch = new LinuxScreenLockWatch(none, none, window);
    openBus(QDBusConnection::SessionBus, watch,
        [watch](const QDBusConnection &bus) { watch->setSessionBus(bus); });
    openBus(QDBusConnection::SystemBus, watch,
        [watch](const QDBusConnection &bus) { watch->setSystemBus(bus); });
    return watch;
}

LinuxScreenLockWatch::LinuxScreenLockWatch(
    const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : ScreenLockWatch(parent)
    , m_system(system)
{
    setSessionBus(session);
    setSystemBus(system);
}

void LinuxScreenLockWatch::setSessionBus(const QDBusConnection &session)
{
    if (session.isConnected())
        watchScreenSavers(session);
}

void LinuxScreenLockWatch::setSystemBus(const QDBusConnection &system)
{
    m_system = system;
    if (m_system.isConnected())
        findLogindSession();
}

void LinuxScreenLockWatch::watchScreenSavers(const QDBusConnection &session)
{
    struct Source {
        const char *interface;
        const char *path;
    };
    // The same screen saver may tell on two paths; to lock twice is to lock once.
    for (const Source &source :
        {Source{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
            Source{"org.freedesktop.ScreenSaver", "/ScreenSaver"},
            Source{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}}) {
        auto *const saver = new ScreenSaverSignals(QLatin1String(source.interface),
            QLatin1String(source.path), source.interface, session, this);
        connect(saver, &ScreenSaverSignals::ActiveChanged, this, [this](bool active) {
            if (active)
                Q_EMIT screenLocked();
        });
    }
}

// By the session's own id, else by our process, else (started by the user's service manager) the
// session that has the display.
void LinuxScreenLockWatch::findLogindSession()
{
    const auto take = [this](const QDBusMessage &answer) {
        watchLogindSession(firstOf(answer).value<QDBusObjectPath>().path());
    };
    const auto byDisplay = [this] {
        const auto takeDisplay = [this](const QDBusMessage &answer) {
            const QVariant display = firstOf(answer);
            if (!display.canConvert<QDBusArgument>())
                return;
            const auto argument = display.value<QDBusArgument>();
            if (argument.currentType() != QDBusArgument::StructureType)
                return;
            QString id;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> id >> path;
            argument.endStructure();
            watchLogindSession(path.path());
        };
        ask(propertyCall(QStringLiteral("/org/freedesktop/login1/user/self"),
                QStringLiteral("org.freedesktop.login1.User"), QStringLiteral("Display")),
            takeDisplay, [] {});
    };
    const auto byProcess = [this, take, byDisplay] {
        const auto process = static_cast<uint>(QCoreApplication::applicationPid());
        ask(managerCall(QStringLiteral("GetSessionByPID"), process), take, byDisplay);
    };
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        byProcess();
    else
        ask(managerCall(QStringLiteral("GetSession"), id), take, byProcess);
}

void LinuxScreenLockWatch::ask(const QDBusMessage &question,
    std::function<void(const QDBusMessage &)> then, std::function<void()> otherwise)
{
    auto *const watcher = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [watcher, then = std::move(then), otherwise = std::move(otherwise)] {
            watcher->deleteLater();
            watcher->isError() ? otherwise() : then(watcher->reply());
        });
}

void LinuxScreenLockWatch::watchLogindSession(const QString &path)
{
    if (path.isEmpty() || path == QLatin1String("/"))
        return;
    m_sessionPath = path;
    auto *const properties = new PropertySignals(logind, path, m_system, this);
    connect(properties, &PropertySignals::PropertiesChanged, this,
        &LinuxScreenLockWatch::onPropertiesChanged);
}

void LinuxScreenLockWatch::onPropertiesChanged(
    const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    if (interface != logindSession)
        return;
    if (changed.value(lockedHint).toBool())
        Q_EMIT screenLocked();
    else if (invalidated.contains(lockedHint))
        askForHint();
}

void LinuxScreenLockWatch::askForHint()
{
    ask(
        propertyCall(m_sessionPath, logindSession, lockedHint),
        [this](const QDBusMessage &answer) {
            if (firstOf(answer).toBool())
                Q_EMIT screenLocked();
        },
        [] {});
}

} // namespace keybearer
