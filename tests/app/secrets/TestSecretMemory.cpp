// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/ProcessHardening.h"
#include "app/secrets/Secret.h"
#include "app/secrets/TokenSource.h"
#include "app/secrets/Wipe.h"
#include "tests/support/MemoryScan.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
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

/// A token in the middle of a block of that many bytes and some more: the allocator puts its own
/// notes at the ends of what is freed.
QByteArray deepInside(const MarkerToken &marker, qsizetype size = 32'768)
{
    QByteArray token = marker.plain();
    QByteArray block;
    block.reserve(size + 2 * token.size());
    block.append(size / 2, ' ').append(token).append(size / 2, ' ');
    wipe(token);
    return block;
}

void hardenButStayReadable()
{
    hardenProcess();
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
#endif
}

void answerEverything(QTcpServer &server)
{
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
    });
}

} // namespace

/// The functions run in this order: the first ones show what our own code wipes while freed blocks
/// stay as they are.
class TestSecretMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryLivingCopy();
    void takeWipesWhatItWasGiven();
    void scrubWipesWhatItWasGiven();
    void tokenFileIsReadWithoutACopy();
    void environmentVariableIsWipedInPlace();
    void freedCopyStaysWithoutHelp();
    void freedCopyIsOverwritten_data();
    void freedCopyIsOverwritten();
    void growingBlockLeavesNothingBehind();
    void shrunkBlockLeavesNothingBehind();
    void secretsLeaveNothingBehind();
    void requestsLeaveNothingBehind();
};

void TestSecretMemory::initTestCase()
{
    if (MarkerToken().copiesInMemory() < 0)
        QSKIP("the memory of a process can't be read here");
}

void TestSecretMemory::findsEveryLivingCopy()
{
    const MarkerToken marker;
    QCOMPARE(marker.copiesInMemory(), 0);
    QByteArray copy = marker.plain();
    QCOMPARE(marker.copiesInMemory(), 1);
    QString text = QString::fromLatin1(copy);
    QCOMPARE(marker.copiesInMemory(), 2);
    wipe(copy);
    wipe(text);
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::takeWipesWhatItWasGiven()
{
    const MarkerToken marker;
    QByteArray pasted = deepInside(marker);
    QCOMPARE(marker.copiesInMemory(), 1);
    SecretPtr secret = Secret::fromPasted(std::move(pasted)).value();
    QCOMPARE(marker.copiesInMemory(), 1);
    secret.reset();
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::scrubWipesWhatItWasGiven()
{
    const MarkerToken marker;
    const SecretPtr secret = Secret::take(marker.plain()).value();
    QCOMPARE(secret->scrubbed(deepInside(marker)).trimmed(), QByteArray("[token]"));
    QCOMPARE(marker.copiesInMemory(), 1);
}

void TestSecretMemory::tokenFileIsReadWithoutACopy()
{
    const MarkerToken marker;
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // no copy of the test's own
    QByteArray token = marker.plain();
    QCOMPARE(file.write(token), token.size());
    wipe(token);
    QCOMPARE(marker.copiesInMemory(), 0);
    Result<SecretPtr> secret = readTokenFile(file.fileName());
    QVERIFY(secret.has_value());
    QCOMPARE(marker.copiesInMemory(), 1);
    secret = SecretPtr();
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::environmentVariableIsWipedInPlace()
{
    const MarkerToken marker;
    QByteArray token = marker.plain();
    qputenv(tokenVariable, token);
    wipe(token);
    QVERIFY(marker.copiesInMemory() >= 1);
    Result<SecretPtr> secret = takeTokenFromEnvironment();
    QVERIFY(secret.has_value());
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));
    QCOMPARE(marker.copiesInMemory(), 1);
}

void TestSecretMemory::freedCopyStaysWithoutHelp()
{
    const MarkerToken marker;
    QByteArray block = deepInside(marker);
    block = QByteArray();
    QCOMPARE(marker.copiesInMemory(), 1); // that is why
}

void TestSecretMemory::freedCopyIsOverwritten_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {16, 64, 128, 400, 900, 1'200, 5'000, 32'768, 500'000})
        QTest::addRow("%lld bytes around it", static_cast<long long>(size)) << size;
}

void TestSecretMemory::freedCopyIsOverwritten()
{
    QFETCH(const qsizetype, size);
    hardenButStayReadable();
    const MarkerToken marker;
    QByteArray block = deepInside(marker, size);
    QCOMPARE(marker.copiesInMemory(), 1);
    block = QByteArray();
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::growingBlockLeavesNothingBehind()
{
    hardenButStayReadable();
    const MarkerToken marker;
    QByteArray block = deepInside(marker, 64);
    std::vector<QByteArray> between; // so that it has to move
    for (int i = 0; i < 200; ++i) {
        block.append(200, ' ');
        between.emplace_back(QByteArray(200, '-'));
        QCOMPARE(marker.copiesInMemory(), 1);
    }
}

void TestSecretMemory::shrunkBlockLeavesNothingBehind()
{
    hardenButStayReadable();
    const MarkerToken marker;
    QByteArray block = deepInside(marker, 4'096);
    block.truncate(64);
    block.squeeze();
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::secretsLeaveNothingBehind()
{
    hardenButStayReadable();
    const MarkerToken marker;
    {
        const SecretPtr secret = Secret::take(marker.plain()).value();
        QCOMPARE(marker.copiesInMemory(), 1);
        QVERIFY(!Secret::madeUpLike(*secret)->equals(*secret));
        QCOMPARE(fingerprintOf(*secret).size(), 16);
        QVERIFY(!secret->occursIn("nothing of it"));
        QCOMPARE(marker.copiesInMemory(), 1);
    }
    QCOMPARE(marker.copiesInMemory(), 0);
}

void TestSecretMemory::requestsLeaveNothingBehind()
{
    hardenButStayReadable();
    const MarkerToken marker;
    {
        const SecretPtr secret = Secret::take(marker.plain()).value();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        answerEverything(server);
        QNetworkAccessManager network;
        for (int i = 0; i < 10; ++i) {
            const QString url = QStringLiteral("http://127.0.0.1:%1/me").arg(server.serverPort());
            QNetworkRequest request{QUrl(url)};
            request.setRawHeader("Authorization", secret->bearer());
            const std::unique_ptr<QNetworkReply> reply(network.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QTRY_COMPARE(finished.count(), 1);
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        }
    }
    QTRY_COMPARE(marker.copiesInMemory(), 0); // Qt's network thread ends by itself
}

QTEST_GUILESS_MAIN(TestSecretMemory)
#include "TestSecretMemory.moc"
