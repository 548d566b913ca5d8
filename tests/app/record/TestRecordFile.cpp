// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/record/RecordTools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestRecordFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedRecordIsIntactAndForThisUserOnly();
    void savingReplacesTheWholeFile();
    void whatCannotBeSavedLeavesTheOldFile();
    void unreadableFileIsAnError_data();
    void unreadableFileIsAnError();
    void endlessFileIsTooLarge();
    void chainIsCheckedBySha256sum();
};

void TestRecordFile::savedRecordIsIntactAndForThisUserOnly()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("r.jsonl"));
    QVERIFY(saveRecord(name, sampleRecord()));
    const Result<RecordCheck> check = verifyRecordFile(name);
    QVERIFY(check);
    QVERIFY(check->valid);
    QCOMPARE(check->entries, 5);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(name).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
#endif
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void TestRecordFile::savingReplacesTheWholeFile()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("r.jsonl"));
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(100'000, 'x')) == 100'000);
    old.close();
#ifdef Q_OS_UNIX
    QVERIFY(old.setPermissions(QFile::Permissions(0x6644)));
#endif
    QVERIFY(saveRecord(name, sampleRecord()));
    QVERIFY(verifyRecordFile(name)->valid);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(name).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
#endif
}

void TestRecordFile::whatCannotBeSavedLeavesTheOldFile()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("r.jsonl"));
    QVERIFY(saveRecord(name, sampleRecord()));
    QCOMPARE(saveRecord(name, {}).error().kind, ErrorKind::WrongUsage);
    QVERIFY(verifyRecordFile(name)->valid);
    for (const QString &bad : {dir.path(), dir.filePath(QStringLiteral("none/r.jsonl")),
             QString(name % QStringLiteral("/r.jsonl"))}) {
        const Result<Done> saved = saveRecord(bad, sampleRecord());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Disk);
        QCOMPARE(saved.error().subject, bad);
    }
}

void TestRecordFile::unreadableFileIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << QStringLiteral("none");
    QTest::newRow("folder") << QStringLiteral(".");
    QTest::newRow("no name") << QString();
}

void TestRecordFile::unreadableFileIsAnError()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const Result<RecordCheck> check = verifyRecordFile(name.isEmpty() ? name : dir.filePath(name));
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ErrorKind::Disk);
}

void TestRecordFile::endlessFileIsTooLarge()
{
    const QString zeros = QStringLiteral("/dev/zero");
    if (!QFile::exists(zeros))
        QSKIP("needs /dev/zero");
    QCOMPARE(verifyRecordFile(zeros).error().kind, ErrorKind::TooLarge);
}

void TestRecordFile::chainIsCheckedBySha256sum()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
    if (tool.isEmpty())
        QSKIP("sha256sum is not installed");
    const QByteArrayList lines = sampleRecord().split('\n');
    QCOMPARE(lines.size(), 8); // the last one is empty
    for (qsizetype i = 1; i < 7; ++i) {
        QProcess process;
        process.start(tool, QStringList());
        process.write(lines.at(i - 1));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray hash = process.readAllStandardOutput().left(64);
        QVERIFY(lines.at(i).endsWith(QByteArray("\"prev\":\"" + hash + "\"}")));
    }
}

QTEST_GUILESS_MAIN(TestRecordFile)
#include "TestRecordFile.moc"
