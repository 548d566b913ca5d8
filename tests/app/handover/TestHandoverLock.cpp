// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverLock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestHandoverLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondHolderIsToldWhoHoldsIt();
    void otherTeammateIsAnotherLock();
    void lockIsFreeAfterItsHolder();
    void fileOfNobodyIsTakenOver_data();
    void fileOfNobodyIsTakenOver();
    void placeThatIsNoFileIsADiskError();
    void holderInAnotherProcessIsNamed_data();
    void holderInAnotherProcessIsNamed();
    void lockOfThisProcessOrOfNobodyIsNotHeldElsewhere();

private:
    Result<std::unique_ptr<LockFile>> take(const QString &teammate = QStringLiteral("7")) const
    {
        return lockHandover(m_directory.path(), QStringLiteral("w"), teammate);
    }
    /// Where the lock lies, found by taking it once.
    QString file() const
    {
        const auto lock = take();
        const QStringList names =
            QDir(m_directory.path()).entryList({QStringLiteral("*.lock")}, QDir::Files);
        return lock && names.size() == 1 ? m_directory.filePath(names.first()) : QString();
    }

    QTemporaryDir m_directory;
};

void TestHandoverLock::secondHolderIsToldWhoHoldsIt()
{
    const auto first = take();
    QVERIFY(first);
    const auto second = take();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(second.error().subject.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestHandoverLock::otherTeammateIsAnotherLock()
{
    const auto first = take();
    QVERIFY(first);
    QVERIFY(take(QStringLiteral("8")));
}

void TestHandoverLock::lockIsFreeAfterItsHolder()
{
    QVERIFY(take());
    QVERIFY(take());
}

void TestHandoverLock::fileOfNobodyIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x01\xff not a lock\n").repeated(20);
    QTest::newRow("a process that is gone")
        << "999999999\nkeybearer\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n";
}

void TestHandoverLock::fileOfNobodyIsTakenOver()
{
    QFETCH(QByteArray, content);
    QFile left(file());
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(content) == content.size());
    left.close();
    QVERIFY(take());
}

void TestHandoverLock::placeThatIsNoFileIsADiskError()
{
    QVERIFY(QDir().mkdir(file()));
    const auto lock = take();
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, ErrorKind::Disk);
}

void TestHandoverLock::holderInAnotherProcessIsNamed_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("here") << QSysInfo::machineHostName();
    QTest::newRow("on another computer") << QStringLiteral("elsewhere.example");
}

void TestHandoverLock::holderInAnotherProcessIsNamed()
{
    QFETCH(QString, host);
    QProcess other; // lives until its input ends
    other.start(QStringLiteral("cat"), {});
    QTRY_COMPARE(other.state(), QProcess::Running);
    const QByteArray pid = QByteArray::number(other.processId());
    QFile held(m_directory.filePath(QStringLiteral("handover-ab.lock")));
    QVERIFY(held.open(QIODevice::WriteOnly));
    held.write(pid + "\ncat\n" + host.toUtf8() + "\n\n\n");
    held.close();
    const std::optional<QString> holder = handoverHeldElsewhere(m_directory.path());
    QVERIFY(holder.has_value());
    QVERIFY2(holder->contains(QString::fromLatin1(pid)), qPrintable(*holder));
    QVERIFY(held.exists());
    other.closeWriteChannel();
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QVERIFY(held.remove());
}

void TestHandoverLock::lockOfThisProcessOrOfNobodyIsNotHeldElsewhere()
{
    QCOMPARE(handoverHeldElsewhere(m_directory.path()), std::nullopt);
    const auto own = take(QStringLiteral("8"));
    QVERIFY(own);
    QCOMPARE(handoverHeldElsewhere(m_directory.path()), std::nullopt);
    QVERIFY(!take(QStringLiteral("8"))); // and it is held as before
    QFile left(m_directory.filePath(QStringLiteral("handover-ab.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("999999999\nkeybearer\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    left.close();
    QCOMPARE(handoverHeldElsewhere(m_directory.path()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHandoverLock)
#include "TestHandoverLock.moc"
