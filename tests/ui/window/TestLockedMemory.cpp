// SPDX-License-Identifier: GPL-3.0-or-later
// After a lock no token is left anywhere in the process, whichever way it came in and went out.
#include "app/history/HistoryStore.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/secrets/ProcessHardening.h"
#include "app/secrets/Wipe.h"
#include "tests/support/HandoverFakes.h"
#include "tests/support/MemoryScan.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/TokenLock.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

using namespace keybearer;

namespace {

/// Says yes to every write and keeps nothing: what is left after the lock can only be ours.
class ForgetfulKeychain final : public Keychain {
public:
    void run(KeychainAction, const QString &, QByteArray bytes, Answer answer) override
    {
        wipe(bytes);
        answer(KeychainOutcome::NotFound, {});
    }
};

/// Knows every token, and keeps none.
class Server final : public QTcpServer {
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            m_sockets.insert(socket);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_sockets.remove(socket);
                socket->deleteLater(); // its buffer keeps the last request
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    int answers() const { return m_answers; }
    /// With what its sockets still hold in their buffers.
    void hangUp()
    {
        qDeleteAll(m_sockets);
        m_sockets.clear();
    }

private:
    void answer(QTcpSocket &socket)
    {
        if (!socket.peek(65'536).contains("\r\n\r\n"))
            return;
        QByteArray request = socket.readAll();
        const QByteArray body = request.startsWith("GET /me ")
            ? QByteArrayLiteral(
                R"({"type":"admin","id":"991267459","name":"Orders","email":"api@agency.example",)"
                R"("email_verified":true,"app":{"type":"app","id_code":"qx7abcde","name":"B"}})")
            : QByteArrayLiteral(R"({"type":"list","data":[]})");
        wipe(request);
        ++m_answers;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    int m_answers = 0;
    QSet<QTcpSocket *> m_sockets;
};

/// As in the program, and still readable for the scan.
void harden()
{
    hardenProcess();
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
#endif
}

SecretPtr secretOf(const MarkerToken &marker)
{
    return Secret::take(marker.plain()).value_or(nullptr);
}

struct Stage {
    SystemClock clock;
    QNetworkAccessManager network;
    Server server;
    QTemporaryDir directory;
    HistoryStore history{directory.path()};
    NotingOpener opener;
    FakeDomainMail domainMail;
    PracticeWorkspace practice;
    KeychainStore keychain{std::make_unique<ForgetfulKeychain>(), clock};
    MainWindow window;
    Workbench workbench{window,
        HandoverServices{network, clock, history, opener, domainMail, directory.path()}, practice,
        Keeping{&keychain, nullptr}};

    Stage()
    {
        server.listen(QHostAddress::LocalHost);
        window.show();
    }
    void paste(const char *field, const MarkerToken &marker) const
    {
        QByteArray bytes = marker.plain();
        QString text = QString::fromLatin1(bytes);
        window.findChild<QLineEdit *>(QLatin1String(field))->setText(text);
        wipe(bytes);
        wipe(text);
    }
    void connectToken(const MarkerToken &marker)
    {
        window.connectPage().setApiUrl(server.url());
        paste("token", marker);
        window.findChild<QPushButton *>(QStringLiteral("connect"))->click();
    }
    bool isTested() const
    {
        const QList<Connection *> &all = workbench.book().all();
        return QTest::qWaitFor([&all] {
            return std::none_of(
                all.begin(), all.end(), [](const Connection *one) { return one->isTesting(); });
        });
    }
    bool locks()
    {
        QSignalSpy locked(&workbench.tokenLock(), &TokenLock::locked);
        workbench.lock();
        server.hangUp();
        return QTest::qWaitFor([&locked] { return !locked.isEmpty(); });
    }
};

} // namespace

class TestLockedMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTestedTokenIsLeft();
    void noTokenOfAHandoverIsLeft();
    void nothingThatWasPastedAndNotTakenIsLeft();
};

void TestLockedMemory::initTestCase()
{
    if (MarkerToken().copiesInMemory() < 0)
        QSKIP("the memory of a process can't be read here");
    harden();
    applyTheme(*qApp, Scheme::Light);
}

void TestLockedMemory::noTestedTokenIsLeft()
{
    const MarkerToken one;
    const MarkerToken other;
    Stage stage;
    stage.connectToken(one);
    stage.window.findChild<QPushButton *>(QStringLiteral("connectToken"))->click();
    stage.connectToken(other);
    QVERIFY(stage.isTested());
    QCOMPARE(stage.workbench.book().all().size(), 2);
    QVERIFY(stage.server.answers() > 10);
    QVERIFY(one.copiesInMemory() > 0 && other.copiesInMemory() > 0);
    QVERIFY(stage.locks());
    QTRY_COMPARE(one.copiesInMemory(), 0); // Qt's network thread lets go by itself
    QTRY_COMPARE(other.copiesInMemory(), 0);
}

void TestLockedMemory::noTokenOfAHandoverIsLeft()
{
    const MarkerToken access;
    const MarkerToken scim;
    Stage stage;
    stage.connectToken(access);
    QVERIFY(stage.isTested());
    HandoverDraft draft;
    draft.route = Route::Scim;
    draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
    draft.scimUrl = stage.server.url();
    draft.scimToken = secretOf(scim);
    ConnectionHandover &own = stage.workbench.book().all().first()->handover();
    QVERIFY(own.start(draft));
    draft.scimToken.reset();
    const int answers = stage.server.answers();
    QTRY_VERIFY(stage.server.answers() > answers); // in the middle of it
    QVERIFY(scim.copiesInMemory() > 0);
    QVERIFY(stage.locks());
    QVERIFY(!own.flow());
    QTRY_COMPARE(access.copiesInMemory(), 0);
    QTRY_COMPARE(scim.copiesInMemory(), 0);
}

void TestLockedMemory::nothingThatWasPastedAndNotTakenIsLeft()
{
    const MarkerToken marker;
    Stage stage;
    stage.window.showPage(MainWindow::Page::Handover); // makes it
    for (const char *field : {"token", "scimToken", "missingScimToken"})
        stage.paste(field, marker);
    QVERIFY(marker.copiesInMemory() >= 3);
    QVERIFY(stage.locks());
    QTRY_COMPARE(marker.copiesInMemory(), 0);
}

QTEST_MAIN(TestLockedMemory)
#include "TestLockedMemory.moc"
