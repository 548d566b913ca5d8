// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryStore.h"
#include "tests/app/history/HistoryTools.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

/// Real processes on one history.
class TestHistoryProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesKeepOneChain();
    void killedWriterLeavesAllThatItAcknowledged_data();
    void killedWriterLeavesAllThatItAcknowledged();
    void fullDiskIsADiskError_data();
    void fullDiskIsADiskError();
};

namespace {

class Writer : public QProcess {
public:
    Writer(const QString &folder, const QString &name, int count, const QString &limit = {})
    {
        QStringList arguments{folder, name, QString::number(count)};
        if (!limit.isEmpty())
            arguments.append(limit);
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QStringLiteral(HISTORY_WRITER), arguments);
    }
    ~Writer() override
    {
        kill();
        waitForFinished();
    }
};

QList<qint64> numbersIn(const QByteArray &output)
{
    QList<qint64> numbers;
    // The last piece is empty, or cut off by the kill.
    const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            numbers.append(line.toLongLong());
    }
    return numbers;
}

} // namespace

void TestHistoryProcesses::twoProcessesKeepOneChain()
{
    constexpr int each = 300;
    const QTemporaryDir dir;
    // Both also race to make the folder and the file.
    const QString folder = dir.filePath(QStringLiteral("new"));
    Writer one(folder, QStringLiteral("one"), each);
    Writer two(folder, QStringLiteral("two"), each);
    QVERIFY(one.waitForFinished(60'000));
    QVERIFY(two.waitForFinished(60'000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    QList<qint64> given = numbersIn(one.readAllStandardOutput());
    QCOMPARE(given.size(), each);
    given += numbersIn(two.readAllStandardOutput());
    std::sort(given.begin(), given.end());
    QCOMPARE(given.size(), 2 * each);
    QCOMPARE(given.constFirst(), 1);
    QCOMPARE(given.constLast(), 2 * each);
    QVERIFY(std::adjacent_find(given.cbegin(), given.cend()) == given.cend());

    HistoryStore store(folder);
    const auto check = checkOf(store);
    QVERIFY(check);
    QCOMPARE(check->entries, 2 * each);
    QCOMPARE(check->firstBad, 0);
}

void TestHistoryProcesses::killedWriterLeavesAllThatItAcknowledged_data()
{
    QTest::addColumn<int>("acknowledged");
    QTest::newRow("soon") << 1;
    QTest::newRow("later") << 40;
    QTest::newRow("around a checkpoint") << 400;
}

void TestHistoryProcesses::killedWriterLeavesAllThatItAcknowledged()
{
    QFETCH(int, acknowledged);
    const QTemporaryDir dir;
    Writer writer(dir.path(), QStringLiteral("w"), 0);
    QByteArray output;
    while (output.count('\n') < acknowledged) {
        // Of another process: there is no event to wait for. Bounded for a writer that hangs.
        QVERIFY(writer.waitForReadyRead(20'000));
        output += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    output += writer.readAllStandardOutput();
    const qint64 last = numbersIn(output).constLast();

    HistoryStore store(dir.path());
    const auto check = checkOf(store);
    QVERIFY(check);
    QCOMPARE(check->firstBad, 0);
    QVERIFY2(check->entries == last || check->entries == last + 1, // one may have been unanswered
        qPrintable(QStringLiteral("%1 of %2").arg(check->entries).arg(last)));
    QVERIFY(appendTo(store, entryOf("h", "step")));
}

void TestHistoryProcesses::fullDiskIsADiskError_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("some");
    QTest::newRow("from the start") << QStringLiteral("0") << false;
    QTest::newRow("while the file is made") << QStringLiteral("10000") << false;
    QTest::newRow("after some entries") << QStringLiteral("200000") << true;
}

void TestHistoryProcesses::fullDiskIsADiskError()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has no bound on the size of files (RLIMIT_FSIZE)");
#endif
    QFETCH(QString, limit);
    QFETCH(bool, some);
    const QTemporaryDir dir;
    Writer writer(dir.path(), QStringLiteral("w"), 0, limit);
    QVERIFY(writer.waitForFinished(60'000));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(writer.exitCode(), 1);
    QByteArray output = writer.readAllStandardOutput();
    const QByteArray error =
        "error " + QByteArray::number(static_cast<int>(ErrorKind::Disk)) + '\n';
    QVERIFY2(output.endsWith(error), output.right(40).constData());
    output.chop(error.size());
    const QList<qint64> written = numbersIn(output);
    QCOMPARE(!written.isEmpty(), some);

    HistoryStore store(dir.path());
    const auto check = checkOf(store);
    QVERIFY(check);
    QCOMPARE(check->firstBad, 0);
    QCOMPARE(check->entries, written.size());
    QVERIFY(appendTo(store, entryOf("h", "step")));
}

QTEST_GUILESS_MAIN(TestHistoryProcesses)
#include "TestHistoryProcesses.moc"
