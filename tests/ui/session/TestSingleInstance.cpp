// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"
#include "ui/session/SingleInstance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

QString probe;

QByteArray saidBy(QProcess &process, QByteArray &all)
{
    all += process.readAllStandardOutput();
    return all;
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartTellsTheFirst();
    void twoAtTheSameInstantEndWithOne();
    void aCrashedOneIsTakenOver();
    void aHungOneIsToldOfWithinTheBound();
    void aLockFileOfNobodyIsTakenOver();
    void whereNoLockCanBeMadeNothingOpens();
    void nonsenseRaisesNothing();
    void anotherDirectoryIsAnotherWindow();
    void onlyThisUserMayConnect();
    void theActivationTokenIsTakenOnce();
};

void TestSingleInstance::aSecondStartTellsTheFirst()
{
    const QTemporaryDir directory;
    QProcess first;
    QByteArray firstSaid;
    first.start(probe, {directory.path()});
    QTRY_COMPARE_WITH_TIMEOUT(saidBy(first, firstSaid), QByteArray("first\n"), 10'000);
    QProcess second;
    QByteArray secondSaid;
    second.start(probe, {directory.path()});
    QTRY_COMPARE_WITH_TIMEOUT(saidBy(second, secondSaid), QByteArray("told\n"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        saidBy(first, firstSaid), QByteArray("first\nraise practice\n"), 10'000);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void TestSingleInstance::twoAtTheSameInstantEndWithOne()
{
    const QTemporaryDir directory;
    QProcess processes[4];
    QByteArray said[4];
    for (QProcess &process : processes)
        process.start(probe, {directory.path()});
    const auto count = [&](const char *word) {
        int sum = 0;
        for (int i = 0; i < 4; ++i)
            sum += saidBy(processes[i], said[i]).startsWith(word) ? 1 : 0;
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count("told"), 3, 20'000);
    QCOMPARE(count("first"), 1);
    for (QProcess &process : processes) {
        process.kill();
        process.waitForFinished();
    }
}

void TestSingleInstance::aCrashedOneIsTakenOver()
{
    const QTemporaryDir directory;
    QProcess first;
    QByteArray said;
    first.start(probe, {directory.path()});
    QTRY_COMPARE_WITH_TIMEOUT(saidBy(first, said), QByteArray("first\n"), 10'000);
    first.kill(); // leaves its lock file and its socket behind
    QVERIFY(first.waitForFinished());
    QVERIFY(QFileInfo::exists(directory.filePath(QStringLiteral("window.lock"))));
    FakeClock clock;
    SingleInstance next(directory.path(), clock);
    QVERIFY(next.claim());
    SingleInstance second(directory.path(), clock);
    QSignalSpy told(&second, &SingleInstance::told);
    QCOMPARE(second.claim().error().kind, ErrorKind::Busy);
    second.tell({});
    QTRY_COMPARE(told.count(), 1);
}

void TestSingleInstance::aHungOneIsToldOfWithinTheBound()
{
    const QTemporaryDir directory;
    FakeClock clock;
    QLockFile lock(directory.filePath(QStringLiteral("window.lock")));
    QVERIFY(lock.tryLock(0));
    QLocalServer silent; // accepts and never answers
    QVERIFY(silent.listen(directory.filePath(QStringLiteral("window.socket"))));
    SingleInstance second(directory.path(), clock);
    QCOMPARE(second.claim().error().kind, ErrorKind::Busy);
    QSignalSpy gaveUp(&second, &SingleInstance::gaveNoAnswer);
    second.tell({});
    QTRY_VERIFY(silent.hasPendingConnections());
    clock.advance(SingleInstance::answer_ms - 1);
    QCOMPARE(gaveUp.count(), 0);
    clock.advance(1);
    QCOMPARE(gaveUp.count(), 1);
}

void TestSingleInstance::aLockFileOfNobodyIsTakenOver()
{
    const QTemporaryDir directory;
    QFile left(directory.filePath(QStringLiteral("window.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly)); // empty, as a full disk leaves it
    left.close();
    FakeClock clock;
    SingleInstance next(directory.path(), clock);
    QVERIFY(next.claim());
}

/// Else two windows would write to the same files.
void TestSingleInstance::whereNoLockCanBeMadeNothingOpens()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("window.lock")));
    FakeClock clock;
    SingleInstance next(directory.path(), clock);
    const Result<Done> claimed = next.claim();
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().kind, ErrorKind::Disk);
    QCOMPARE(claimed.error().subject, next.lockName());
}

void TestSingleInstance::nonsenseRaisesNothing()
{
    const QTemporaryDir directory;
    FakeClock clock;
    SingleInstance first(directory.path(), clock);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QVERIFY(first.claim());
    for (const QByteArray &message : {QByteArray("[]\n"), QByteArray("raise\n"),
             QByteArray(10'000, 'x'), QByteArray("\0\xff\n", 3)}) {
        QLocalSocket socket;
        socket.connectToServer(directory.filePath(QStringLiteral("window.socket")));
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(raised.count(), 0);
}

void TestSingleInstance::anotherDirectoryIsAnotherWindow()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    FakeClock clock;
    SingleInstance first(one.path(), clock);
    SingleInstance second(other.path(), clock);
    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void TestSingleInstance::onlyThisUserMayConnect()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir directory;
    FakeClock clock;
    SingleInstance first(directory.path(), clock);
    QVERIFY(first.claim());
    const auto rights =
        QFileInfo(directory.filePath(QStringLiteral("window.socket"))).permissions();
    QVERIFY(
        !(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestSingleInstance::theActivationTokenIsTakenOnce()
{
    qputenv("XDG_ACTIVATION_TOKEN", "abc-123");
    qunsetenv("DESKTOP_STARTUP_ID");
    QCOMPARE(SingleInstance::takeActivationToken(), QByteArray("abc-123"));
    QVERIFY(SingleInstance::takeActivationToken().isEmpty());
    qputenv("XDG_ACTIVATION_TOKEN", "two words");
    QVERIFY(SingleInstance::takeActivationToken().isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 64;
    probe = QString::fromLocal8Bit(argv[1]);
    TestSingleInstance test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

#include "TestSingleInstance.moc"
