// SPDX-License-Identifier: GPL-3.0-or-later
// A bus that takes the connection and says nothing. In a process of its own: Qt keeps what became
// of the session's bus.
#include "ui/common/BusOpener.h"
#include "ui/common/SystemLookSource.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestBusOpener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDeadBusHoldsNobody();

private:
    QTemporaryDir m_directory;
    QLocalServer m_server;
};

void TestBusOpener::initTestCase()
{
    const QString socket = m_directory.filePath(QStringLiteral("bus"));
    QVERIFY(m_server.listen(socket));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toUtf8());
}

void TestBusOpener::aDeadBusHoldsNobody()
{
    SystemLookSource source;
    source.begin();
    bool opened = false;
    bool connected = true;
    openBus(QDBusConnection::SessionBus, this, [&](const QDBusConnection &bus) {
        opened = true;
        connected = bus.isConnected();
    });
    QTRY_VERIFY(m_server.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
    // Whoever had waited would have given up by now, and hung up.
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QCOMPARE(socket->state(), QLocalSocket::ConnectedState);
    QVERIFY(!opened);
    QVERIFY(isOpeningBus());
    m_server.close();
    socket->abort();
    QTRY_VERIFY_WITH_TIMEOUT(opened, 60'000);
    QVERIFY(!connected);
    QTRY_VERIFY(!isOpeningBus()); // the other one's end
    QVERIFY(!source.look().dark);
}

QTEST_GUILESS_MAIN(TestBusOpener)
#include "TestBusOpener.moc"
