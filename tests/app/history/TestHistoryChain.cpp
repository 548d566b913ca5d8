// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/CanonicalJson.h"
#include "app/history/HistorySchema.h"
#include "app/history/HistoryStore.h"
#include "tests/app/history/HistoryTools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

/// What others do to the file behind our back.
class TestHistoryChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesRefuseChanges_data();
    void tablesRefuseChanges();
    void tamperedRowIsFound_data();
    void tamperedRowIsFound();
    void rewrittenRowIsFoundThoughItsHashFits();
    void rewrittenPrevIsFoundThoughItsHashFits();
    void tamperedEntryIsNotReadAsTrue();
    void handoverIsNotReadOverAGapInTheChain_data();
    void handoverIsNotReadOverAGapInTheChain();
    void lostTailStaysVisibleAfterTheNextEntry();
    void damagedFileIsLeftUntouched_data();
    void damagedFileIsLeftUntouched();
    void newerVersionIsNamedAndLeftUntouched();
    void folderThatCannotBeIsADiskError_data();
    void folderThatCannotBeIsADiskError();
    void lockedByAnotherIsBusyAfterABound();
    void worksAgainAfterBusy();
};

namespace {

/// A history of five entries.
class Five {
public:
    Five()
    {
        HistoryStore store(m_dir.path());
        for (int i = 0; i < 5; ++i)
            store.append(entryOf("h", i == 1 ? "verdict" : "step"), nullptr, {});
    }
    QString folder() const { return m_dir.path(); }
    QString file() const { return HistoryStore::fileIn(folder()); }

private:
    QTemporaryDir m_dir;
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool tampered(const QString &file, const QString &statement)
{
    RawDatabase raw(file);
    raw.dropTriggers();
    return raw.run(statement);
}

/// The line of `seq` with `from` replaced, and a hash that fits it.
bool rewrite(const QString &file, qint64 seq, const QByteArray &line)
{
    return tampered(file,
        QStringLiteral("UPDATE entries SET line = CAST('%1' AS BLOB), hash = '%2' WHERE seq = %3")
            .arg(QString::fromUtf8(line), QString::fromLatin1(sha256Hex(line)))
            .arg(seq));
}

QByteArray lineOf(const QString &folder, qint64 seq)
{
    HistoryStore store(folder);
    const auto entries = answer<QList<ChainEntry>>(
        [&](auto then) { store.entriesOf(QStringLiteral("h"), &store, then); });
    return entries ? entries->at(seq - 1).line : QByteArray();
}

} // namespace

void TestHistoryChain::tablesRefuseChanges_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << QStringLiteral("UPDATE entries SET kind = 'x' WHERE seq = 2");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM entries WHERE seq = 5");
    QTest::newRow("replace") << QStringLiteral(
        "INSERT OR REPLACE INTO entries SELECT seq, connection, handover_id, 'x', line, hash "
        "FROM entries WHERE seq = 2");
}

void TestHistoryChain::tablesRefuseChanges()
{
    QFETCH(QString, statement);
    const Five five;
    QVERIFY(!RawDatabase(five.file()).run(statement));
    HistoryStore store(five.folder());
    QCOMPARE(checkOf(store)->firstBad, 0);
}

void TestHistoryChain::tamperedRowIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("firstBad");
    const auto row = [](const char *name, const char *statement, qint64 firstBad) {
        QTest::newRow(name) << QString::fromLatin1(statement) << firstBad;
    };
    row("line", "UPDATE entries SET line = replace(line, 'step', 'stop') WHERE seq = 3", 3);
    row("hash", "UPDATE entries SET hash = replace(hash, 'a', 'b') || '' WHERE seq = 4", 4);
    row("kind", "UPDATE entries SET kind = 'closed' WHERE seq = 1", 1);
    row("connection", "UPDATE entries SET connection = 'w2:t2' WHERE seq = 5", 5);
    row("handover", "UPDATE entries SET handover_id = '' WHERE seq = 2", 2);
    row("number", "UPDATE entries SET seq = 9 WHERE seq = 3", 3);
    row("first deleted", "DELETE FROM entries WHERE seq = 1", 1);
    row("deleted", "DELETE FROM entries WHERE seq = 3", 3);
    row("last deleted", "DELETE FROM entries WHERE seq = 5", 5);
    row("all deleted", "DELETE FROM entries", 1);
    row("forged",
        "INSERT INTO entries(connection, handover_id, kind, line, hash) "
        "SELECT connection, handover_id, kind, line, hash FROM entries WHERE seq = 5",
        6);
    row("not text", "UPDATE entries SET line = x'ff00' WHERE seq = 2", 2);
    row("empty", "UPDATE entries SET line = x'' WHERE seq = 2", 2);
}

void TestHistoryChain::tamperedRowIsFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, firstBad);
    const Five five;
    QVERIFY(tampered(five.file(), statement));
    HistoryStore store(five.folder());
    const auto check = checkOf(store);
    QVERIFY(check);
    QCOMPARE(check->firstBad, firstBad);
    QCOMPARE(check->entries, firstBad - 1);
    QVERIFY(check->head.isEmpty());
}

void TestHistoryChain::rewrittenRowIsFoundThoughItsHashFits()
{
    for (qint64 seq = 1; seq < 5; ++seq) {
        const Five five;
        QByteArray line = lineOf(five.folder(), seq);
        QVERIFY(rewrite(
            five.file(), seq, line.replace("w1:t1\",\"data\":{\"st", "w1:t1\",\"data\":{\"xt")));
        HistoryStore store(five.folder());
        QCOMPARE(checkOf(store)->firstBad, seq);
    }
}

void TestHistoryChain::rewrittenPrevIsFoundThoughItsHashFits()
{
    const Five five;
    QByteArray line = lineOf(five.folder(), 3);
    const qsizetype prev = line.indexOf("\"prev\":\"") + 8;
    QVERIFY(rewrite(five.file(), 3, line.replace(prev, 64, QByteArray(64, 'f'))));
    HistoryStore store(five.folder());
    QCOMPARE(checkOf(store)->firstBad, 3);
}

void TestHistoryChain::tamperedEntryIsNotReadAsTrue()
{
    const Five five;
    QVERIFY(
        tampered(five.file(), QStringLiteral("UPDATE entries SET kind = 'verdict' WHERE seq = 3")));
    HistoryStore store(five.folder());
    const auto last = answer<ChainEntry>(
        [&](auto then) { store.lastVerdict(QStringLiteral("w1:t1"), &store, then); });
    QVERIFY(!last);
    QCOMPARE(last.error().kind, ErrorKind::Damaged);
    QCOMPARE(last.error().subject, QString(five.file() % QStringLiteral(" (entry 3)")));
}

void TestHistoryChain::handoverIsNotReadOverAGapInTheChain_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("damaged");
    QTest::newRow("one taken out") << QStringLiteral("DELETE FROM entries WHERE seq = 3") << 3;
    QTest::newRow("two taken out")
        << QStringLiteral("DELETE FROM entries WHERE seq IN (2, 3)") << 2;
    QTest::newRow("hidden in another handover")
        << QStringLiteral("UPDATE entries SET handover_id = 'x' WHERE seq = 3") << 3;
}

void TestHistoryChain::handoverIsNotReadOverAGapInTheChain()
{
    QFETCH(QString, statement);
    QFETCH(int, damaged);
    const Five five;
    QVERIFY(tampered(five.file(), statement));
    HistoryStore store(five.folder());
    const auto entries = answer<QList<ChainEntry>>(
        [&](auto then) { store.entriesOf(QStringLiteral("h"), &store, then); });
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::Damaged);
    QVERIFY(entries.error().subject.endsWith(QStringLiteral("(entry %1)").arg(damaged)));
}

void TestHistoryChain::lostTailStaysVisibleAfterTheNextEntry()
{
    const Five five;
    QVERIFY(tampered(five.file(), QStringLiteral("DELETE FROM entries WHERE seq >= 4")));
    HistoryStore store(five.folder());
    const auto next = appendTo(store, entryOf("h", "step"));
    QVERIFY(next);
    QCOMPARE(next->seq, 6);
    QCOMPARE(checkOf(store)->firstBad, 4);
}

void TestHistoryChain::damagedFileIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    const Five five;
    const QByteArray good = contentOf(five.file());
    QByteArray torn = good;
    torn.replace(4096, good.size() - 4096, QByteArray(good.size() - 4096, '\x55'));
    QTest::newRow("text") << QByteArray("not a database\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("short") << QByteArray("SQLite format 3");
    QTest::newRow("cut off") << good.left(4096);
    QTest::newRow("torn pages") << torn;
}

void TestHistoryChain::damagedFileIsLeftUntouched()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    const QString name = HistoryStore::fileIn(dir.path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    {
        HistoryStore store(dir.path());
        const auto refused = appendTo(store, entryOf("h", "step"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Damaged);
        QCOMPARE(refused.error().subject, name);
        QCOMPARE(checkOf(store).error().kind, ErrorKind::Damaged);
    }
    QCOMPARE(contentOf(name), content);
}

void TestHistoryChain::newerVersionIsNamedAndLeftUntouched()
{
    for (const qint64 version : {historySchema + 1, qint64(0)}) {
        const Five five;
        QVERIFY(
            RawDatabase(five.file()).run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        const QByteArray content = contentOf(five.file());
        HistoryStore store(five.folder());
        const auto refused = appendTo(store, entryOf("h", "step"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Damaged);
        QVERIFY(refused.error().subject.endsWith(QStringLiteral(" (version %1)").arg(version)));
        QCOMPARE(contentOf(five.file()), content);
    }
}

void TestHistoryChain::folderThatCannotBeIsADiskError_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file is in its place") << QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("below a file") << QStringLiteral("x") << QStringLiteral("x/y/z");
    QTest::newRow("a folder in the file's place")
        << QStringLiteral("history.sqlite/y") << QStringLiteral(".");
}

void TestHistoryChain::folderThatCannotBeIsADiskError()
{
    QFETCH(QString, below);
    QFETCH(QString, folder);
    const QTemporaryDir dir;
    const QFileInfo blocking(dir.filePath(below));
    QVERIFY(QDir().mkpath(blocking.path()));
    QFile file(blocking.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    HistoryStore store(dir.filePath(folder));
    const auto refused = appendTo(store, entryOf("h", "step"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Disk);
    QCOMPARE(refused.error().subject, HistoryStore::fileIn(dir.filePath(folder)));
    store.addSample({});
    store.flush();
}

void TestHistoryChain::lockedByAnotherIsBusyAfterABound()
{
    const Five five;
    RawDatabase raw(five.file());
    QVERIFY(raw.run(QStringLiteral("BEGIN IMMEDIATE")));
    HistoryStore store(five.folder());
    QElapsedTimer timer;
    timer.start();
    const auto refused = appendTo(store, entryOf("h", "step"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY(timer.elapsed() < 10'000);
    // Reading goes on meanwhile.
    QCOMPARE(checkOf(store)->entries, 5);
}

void TestHistoryChain::worksAgainAfterBusy()
{
    const Five five;
    HistoryStore store(five.folder());
    {
        RawDatabase raw(five.file());
        QVERIFY(raw.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        QVERIFY(raw.run(QStringLiteral("BEGIN EXCLUSIVE")));
        QCOMPARE(checkOf(store).error().kind, ErrorKind::Busy);
    }
    const auto written = appendTo(store, entryOf("h", "step"));
    QVERIFY(written);
    QCOMPARE(written->seq, 6);
}

QTEST_GUILESS_MAIN(TestHistoryChain)
#include "TestHistoryChain.moc"
