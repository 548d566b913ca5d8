// SPDX-License-Identifier: GPL-3.0-or-later
// On a bus of its own: dbus-run-session -- TestScreenLockWatch. Fake services stand for the screen
// saver and for logind; the one bus is both, the session's and the system's.
#include "ui/session/LinuxScreenLockWatch.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/c7");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

/// As much of logind as is asked for.
class FakeLogind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int asked = 0;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &)
    {
        ++asked;
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetSessionByPID(uint)
    {
        ++asked;
        return QDBusObjectPath(sessionPath);
    }
};

class TestScreenLockWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theScreenSaverLocks_data();
    void theScreenSaverLocks();
    void logindsHintLocks();
    void aMissingBusIsNoError();

private:
    void sayActive(const QString &path, const QString &interface, bool active);
    void sayHint(const QString &interface, bool locked);

    QDBusConnection m_services{QString()};
    QDBusConnection m_ours{QString()};
    FakeLogind m_logind;
};

void TestScreenLockWatch::initTestCase()
{
    m_services =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fakes"));
    m_ours = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("ours"));
    QVERIFY(m_services.isConnected() && m_ours.isConnected());
    for (const char *name :
        {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.freedesktop.login1"})
        QVERIFY(m_services.registerService(QLatin1String(name)));
    QVERIFY(m_services.registerObject(
        QStringLiteral("/org/freedesktop/login1"), &m_logind, QDBusConnection::ExportAllSlots));
}

void TestScreenLockWatch::sayActive(const QString &path, const QString &interface, bool active)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(path, interface, QStringLiteral("ActiveChanged"));
    signal << active;
    QVERIFY(m_services.send(signal));
}

void TestScreenLockWatch::sayHint(const QString &interface, bool locked)
{
    QDBusMessage signal = QDBusMessage::createSignal(sessionPath,
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    signal << interface << QVariantMap{{QStringLiteral("LockedHint"), locked}} << QStringList();
    QVERIFY(m_services.send(signal));
}

void TestScreenLockWatch::theScreenSaverLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    const QString common = QStringLiteral("org.freedesktop.ScreenSaver");
    QTest::newRow("common") << QStringLiteral("/org/freedesktop/ScreenSaver") << common;
    QTest::newRow("KDE") << QStringLiteral("/ScreenSaver") << common;
    QTest::newRow("GNOME") << QStringLiteral("/org/gnome/ScreenSaver")
                           << QStringLiteral("org.gnome.ScreenSaver");
}

void TestScreenLockWatch::theScreenSaverLocks()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    LinuxScreenLockWatch watch(m_ours, QDBusConnection(QStringLiteral("none")), nullptr);
    QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
    sayActive(path, interface, false); // unlocking locks nothing
    sayActive(path, interface, true);
    QTRY_COMPARE(locked.count(), 1);
}

void TestScreenLockWatch::logindsHintLocks()
{
    m_logind.asked = 0;
    LinuxScreenLockWatch watch(QDBusConnection(QStringLiteral("none")), m_ours, nullptr);
    QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
    QTRY_VERIFY(m_logind.asked > 0);
    // The subscription goes out when the answer is in; said again until it is heard.
    QTRY_VERIFY((sayHint(QStringLiteral("org.example.Other"), true),
        sayHint(sessionInterface, false), sayHint(sessionInterface, true), locked.count() > 0));
}

void TestScreenLockWatch::aMissingBusIsNoError()
{
    const QDBusConnection none(QStringLiteral("none"));
    LinuxScreenLockWatch watch(none, none, nullptr);
    QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
    QCOMPARE(locked.count(), 0);
}

QTEST_GUILESS_MAIN(TestScreenLockWatch)
#include "TestScreenLockWatch.moc"
