// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"
#include "app/secrets/SystemKeychain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keybearer;

/// As on a server: no session bus, so no Secret Service.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRequestIsToldWithinTheCeiling();
};

void TestNoKeychain::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus");
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
}

void TestNoKeychain::everyRequestIsToldWithinTheCeiling()
{
    SystemClock clock;
    KeychainStore store(std::make_unique<SystemKeychain>(), clock);
    QList<ErrorKind> errors;
    const QString key = QStringLiteral("profile/access");
    const auto changed = [&errors](const Result<Done> &result) {
        QVERIFY(!result);
        errors.append(result.error().kind);
    };
    QElapsedTimer time;
    time.start();
    store.read(key, this, [&errors](const Result<SecretPtr> &result) {
        QVERIFY(!result);
        errors.append(result.error().kind);
    });
    store.write(key, Secret::take("abc").value(), this, changed);
    store.remove(key, this, changed);
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 3, 3 * int(KeychainStore::probeCeiling_ms));
    QCOMPARE(errors, QList<ErrorKind>(3, ErrorKind::NoKeychain));
    QVERIFY(time.elapsed() < KeychainStore::probeCeiling_ms + 2'000);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "TestNoKeychain.moc"
