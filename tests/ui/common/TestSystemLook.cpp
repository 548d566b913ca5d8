// SPDX-License-Identifier: GPL-3.0-or-later
// On a bus of its own: dbus-run-session -- TestSystemLook. A fake stands for the settings portal.
#include "ui/common/AppearanceController.h"
#include "ui/common/BusOpener.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString ours = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

/// As much of the portal as is asked for: what it has, by key.
class FakePortal final : public QObject, public QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values;
    bool isOld = false; ///< before 1.17: `Read` alone, with a variant in the variant
    int asked = 0;

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public Q_SLOTS:
    QDBusVariant ReadOne(const QString &group, const QString &key)
    {
        if (isOld) {
            sendErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such method"));
            return {};
        }
        return answer(group, key);
    }
    QDBusVariant Read(const QString &group, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(answer(group, key)));
    }

private:
    QDBusVariant answer(const QString &group, const QString &key)
    {
        ++asked;
        if (group != ours || !values.contains(key)) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"));
            return {};
        }
        return QDBusVariant(values.value(key));
    }
};

class TestSystemLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatThePortalHasAtFirst_data();
    void whatThePortalHasAtFirst();
    void anOldPortalIsAsked();
    void aChangeIsFollowed();
    void othersChangesAreNotOurs();
    void theControllerFollows();
    void withoutAPortalTheWindowsLightnessDecides_data();
    void withoutAPortalTheWindowsLightnessDecides();

private:
    void offer(const QVariantMap &values, bool isOld = false);

    QDBusConnection m_bus{QString()};
    FakePortal m_portal;
};

void TestSystemLook::initTestCase()
{
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    QVERIFY(m_bus.isConnected());
    QVERIFY(m_bus.registerObject(
        path, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestSystemLook::cleanup()
{
    m_bus.unregisterService(service);
    m_portal.asked = 0;
}

void TestSystemLook::offer(const QVariantMap &values, bool isOld)
{
    m_portal.values = values;
    m_portal.isOld = isOld;
    QVERIFY(m_bus.registerService(service));
}

void TestSystemLook::whatThePortalHasAtFirst_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("dark"); // -1: not told
    QTest::newRow("no preference") << QVariant(0U) << -1;
    QTest::newRow("dark") << QVariant(1U) << 1;
    QTest::newRow("light") << QVariant(2U) << 0;
    QTest::newRow("of a later portal") << QVariant(7U) << -1;
    QTest::newRow("a word") << QVariant(QStringLiteral("dark")) << -1;
    QTest::newRow("signed") << QVariant(1) << -1;
}

void TestSystemLook::whatThePortalHasAtFirst()
{
    QFETCH(QVariant, value);
    QFETCH(int, dark);
    offer({{colorScheme, value}});
    SystemLookSource source;
    QSignalSpy changed(&source, &SystemLookSource::changed);
    source.begin();
    QVERIFY(!source.look().dark); // not before the event loop runs: nobody waited
    QTRY_COMPARE(m_portal.asked, 3);
    if (dark >= 0)
        QTRY_COMPARE(changed.count(), 1);
    const std::optional<bool> told = dark < 0 ? std::nullopt : std::optional(dark == 1);
    QCOMPARE(source.look().dark, told);
}

void TestSystemLook::anOldPortalIsAsked()
{
    offer({{colorScheme, 1U}, {QStringLiteral("contrast"), 1U}}, true);
    SystemLookSource source;
    source.begin();
    QTRY_VERIFY(source.look().dark.value_or(false));
    QTRY_VERIFY(source.look().highContrast.value_or(false));
}

void TestSystemLook::aChangeIsFollowed()
{
    offer({{colorScheme, 2U}});
    SystemLookSource source;
    source.begin();
    QTRY_VERIFY(source.look().dark == false);
    Q_EMIT m_portal.SettingChanged(ours, colorScheme, QDBusVariant(1U));
    QTRY_VERIFY(source.look().dark == true);
    Q_EMIT m_portal.SettingChanged(ours, QStringLiteral("reduced-motion"), QDBusVariant(1U));
    QTRY_VERIFY(source.look().reducedMotion == true);
    Q_EMIT m_portal.SettingChanged(ours, colorScheme, QDBusVariant(0U));
    QTRY_VERIFY(!source.look().dark);
}

void TestSystemLook::othersChangesAreNotOurs()
{
    offer({{colorScheme, 2U}});
    SystemLookSource source;
    source.begin();
    QTRY_VERIFY(source.look().dark == false);
    Q_EMIT m_portal.SettingChanged(
        QStringLiteral("org.gnome.desktop.interface"), colorScheme, QDBusVariant(1U));
    Q_EMIT m_portal.SettingChanged(ours, colorScheme, QDBusVariant(QStringLiteral("dark")));
    Q_EMIT m_portal.SettingChanged(ours, QStringLiteral("contrast"), QDBusVariant(1U));
    QTRY_VERIFY(source.look().highContrast == true); // the last one is in
    QVERIFY(source.look().dark == false);
}

void TestSystemLook::theControllerFollows()
{
    offer({{colorScheme, 1U}});
    QApplication::setPalette(paletteOf(Scheme::Light));
    AppearanceController controller(*qApp);
    QCOMPARE(controller.scheme(), Scheme::Light); // nothing told yet
    QTRY_COMPARE(controller.scheme(), Scheme::Dark);
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
    Q_EMIT m_portal.SettingChanged(ours, QStringLiteral("contrast"), QDBusVariant(1U));
    QTRY_COMPARE(controller.scheme(), Scheme::HighContrast);
    Q_EMIT m_portal.SettingChanged(ours, QStringLiteral("contrast"), QDBusVariant(0U));
    Q_EMIT m_portal.SettingChanged(ours, colorScheme, QDBusVariant(2U));
    QTRY_COMPARE(controller.scheme(), Scheme::Light);
    Appearance dark;
    dark.scheme = Appearance::SchemeChoice::Dark;
    controller.setAppearance(dark); // a person's choice wins
    QCOMPARE(controller.scheme(), Scheme::Dark);
}

void TestSystemLook::withoutAPortalTheWindowsLightnessDecides_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestSystemLook::withoutAPortalTheWindowsLightnessDecides()
{
    QFETCH(Scheme, scheme);
    QApplication::setPalette(paletteOf(scheme));
    AppearanceController controller(*qApp);
    // A call of our own after the controller's: what comes back then, nobody answered before.
    bool answered = false;
    openBus(QDBusConnection::SessionBus, this, [&](const QDBusConnection &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(controller.scheme(), scheme);
    QCOMPARE(schemeOf(QApplication::palette()), scheme);
}

QTEST_MAIN(TestSystemLook)
#include "TestSystemLook.moc"
