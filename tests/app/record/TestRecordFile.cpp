// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/RecordPlace.h"
#include "tests/app/record/RecordTools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace keybearer;

Q_DECLARE_METATYPE(keybearer::RecordPlace)

namespace {

void writeTo(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

#ifdef Q_OS_UNIX
/// No file of this process grows beyond `bytes` while it lives: what a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};
#endif

} // namespace

class TestRecordFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedRecordIsIntactAndForThisUserOnly();
    void savingReplacesTheWholeFile();
    void whatCannotBeSavedLeavesTheOldFile();
    void unreadableFileIsAnError_data();
    void unreadableFileIsAnError();
    void aFullDiskIsAnErrorAndLeavesTheOldFile_data();
    void aFullDiskIsAnErrorAndLeavesTheOldFile();
    void whatIsNoRegularFileIsNeitherReadNorReplaced();
    void aLinkIsFollowedAndStays();
    void placesAreJudgedBeforeAnythingIsWritten_data();
    void placesAreJudgedBeforeAnythingIsWritten();
    void aReadOnlyPlaceIsFoundOutAlsoByRoot();
    void fileOverTheBoundIsTooLarge();
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
    QTest::addColumn<int>("kind");
    const int notThere = static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("missing") << QStringLiteral("none") << notThere;
    QTest::newRow("folder") << QStringLiteral(".") << static_cast<int>(ErrorKind::WrongUsage);
    QTest::newRow("no name") << QString() << notThere;
}

void TestRecordFile::unreadableFileIsAnError()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const QTemporaryDir dir;
    const Result<RecordCheck> check = verifyRecordFile(name.isEmpty() ? name : dir.filePath(name));
    QVERIFY(!check);
    QCOMPARE(static_cast<int>(check.error().kind), kind);
}

void TestRecordFile::aReadOnlyPlaceIsFoundOutAlsoByRoot()
{
    const QString folder = QStringLiteral("/proc");
    if (!QFileInfo(folder).isDir())
        QSKIP("only Linux has a folder, /proc, that even root can't write to");
    QCOMPARE(recordPlace(folder + QStringLiteral("/r.jsonl"), {}), RecordPlace::NotWritable);
}

void TestRecordFile::fileOverTheBoundIsTooLarge()
{
    const QTemporaryDir dir;
    QFile sparse(dir.filePath(QStringLiteral("r.jsonl")));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(65LL * 1024 * 1024));
    QCOMPARE(verifyRecordFile(sparse.fileName()).error().kind, ErrorKind::TooLarge);
}

void TestRecordFile::aFullDiskIsAnErrorAndLeavesTheOldFile_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("no room at all") << 0;
    QTest::newRow("room for a part") << 100;
}

void TestRecordFile::aFullDiskIsAnErrorAndLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(int, room);
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("r.jsonl"));
    QVERIFY(saveRecord(name, sampleRecord()));
    const QByteArray other = writeRecord(sampleHeader(), {});
    std::optional<Result<Done>> saved;
    {
        const FullDisk full(static_cast<rlim_t>(room));
        saved = saveRecord(name, other);
    }
    QVERIFY(!*saved);
    QCOMPARE(saved->error().kind, ErrorKind::Disk);
    QCOMPARE(verifyRecordFile(name)->entries, 5);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
#else
    QSKIP("Windows has no bound on the size of files (RLIMIT_FSIZE)");
#endif
}

void TestRecordFile::whatIsNoRegularFileIsNeitherReadNorReplaced()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = dir.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(pipe, link));
    for (const QString &name : {pipe, link}) {
        QCOMPARE(verifyRecordFile(name).error().kind, ErrorKind::WrongUsage);
        QCOMPARE(saveRecord(name, sampleRecord()).error().kind, ErrorKind::Disk);
        QCOMPARE(recordPlace(name, {}), RecordPlace::NotAFile);
    }
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
#else
    QSKIP("needs pipes with a name");
#endif
}

void TestRecordFile::aLinkIsFollowedAndStays()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString first = dir.filePath(QStringLiteral("first"));
    const QString second = dir.filePath(QStringLiteral("second"));
    const QString target = dir.filePath(QStringLiteral("r.jsonl"));
    QVERIFY(QFile::link(second, first) && QFile::link(target, second));
    QCOMPARE(recordPlace(first, {}), RecordPlace::Usable);
    QVERIFY(saveRecord(first, sampleRecord()));
    QVERIFY(QFileInfo(first).isSymLink() && QFileInfo(second).isSymLink());
    QVERIFY(verifyRecordFile(target)->valid);
#else
    QSKIP("needs symbolic links");
#endif
}

void TestRecordFile::placesAreJudgedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("handoverId");
    QTest::addColumn<RecordPlace>("place");
    const QString file = QStringLiteral("r.jsonl");
    const QByteArray none;
    const QByteArray record = sampleRecord();
    const QString id = sampleHeader().handoverId;
    const QString other = QStringLiteral("h-2");
    QTest::newRow("new") << file << none << QString() << RecordPlace::Usable;
    QTest::newRow("no folder") << QStringLiteral("none/r.jsonl") << none << QString()
                               << RecordPlace::NoFolder;
    QTest::newRow("folder") << QStringLiteral(".") << none << QString() << RecordPlace::IsFolder;
    QTest::newRow("folder to be") << QStringLiteral("new/") << none << QString()
                                  << RecordPlace::IsFolder;
    QTest::newRow("something else") << file << QByteArray("dear diary") << id << RecordPlace::Taken;
    QTest::newRow("a record") << file << record << QString() << RecordPlace::Taken;
    QTest::newRow("another handover's") << file << record << other << RecordPlace::Taken;
    QTest::newRow("this handover's") << file << record << id << RecordPlace::Usable;
}

void TestRecordFile::placesAreJudgedBeforeAnythingIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, handoverId);
    const QTemporaryDir dir;
    const QString file = dir.filePath(name);
    if (!content.isEmpty())
        writeTo(file, content);
    QTEST(recordPlace(file, handoverId), "place");
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), content.isEmpty() ? 0 : 1);
    if (content.isEmpty())
        return;
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    writeTo(file, {});
    QCOMPARE(recordPlace(file, handoverId), RecordPlace::Usable);
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
