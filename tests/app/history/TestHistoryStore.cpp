// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/CanonicalJson.h"
#include "app/history/HistoryStore.h"
#include "tests/app/history/HistoryTools.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace keybearer;

class TestHistoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emailChangesAreFoundByAnIndex();
    void anOlderFileGetsTheIndex();
    void entryReadsBackAsItWasWritten();
    void everyEntryNamesTheOneBefore();
    void whatCannotBeWrittenExactlyIsRefused_data();
    void whatCannotBeWrittenExactlyIsRefused();
    void answersComeInOrderOnTheCallersThread();
    void deadContextGetsNoAnswer();
    void destroyedStoreHasWrittenEverythingAndAnswersNoMore();
    void storeUnusedMakesNoFile();
    void preparedStoreHasItsFile();
    void samplesComeNewestFirstOfTheirConnection();
    void unfinishedAreThoseNotClosed();
    void lastVerdictIsTheNewestOfItsConnection();
    void folderAndFileAreForThisUserOnly();
    void looseFileIsTightened();
    void hostileTextIsOnlyText();
    void aDeletedFileTakesNothing();
};

/// What is open could still be written to, and nobody would ever read it.
void TestHistoryStore::aDeletedFileTakesNothing()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    const auto append = [&store] {
        return answer<ChainEntry>(
            [&](auto then) { store.append(entryOf("h1", "draft"), &store, then); });
    };
    QVERIFY(append());
    QVERIFY(QFile::remove(HistoryStore::fileIn(dir.path())));
    const auto lost = append();
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::Disk);
    QCOMPARE(lost.error().subject, HistoryStore::fileIn(dir.path()));
    QVERIFY(append()); // a new one begins
}

void TestHistoryStore::entryReadsBackAsItWasWritten()
{
    const QTemporaryDir dir;
    const NewEntry entry{QStringLiteral("w1:t1"), QStringLiteral("h1"), QStringLiteral("intent"),
        QDateTime::fromString(QStringLiteral("2024-05-06T09:08:09.123+02:00"), Qt::ISODateWithMs),
        {{QStringLiteral("to"), QStringLiteral("a@b.example")}, {QStringLiteral("n"), 7}}};
    const QByteArray line =
        R"({"at":"2024-05-06T07:08:09.123Z","connection":"w1:t1","data":{"n":7,"to":"a@b.example"},)"
        R"("handover_id":"h1","kind":"intent","prev":")"
        + QByteArray(64, '0') + R"(","seq":1})";
    {
        HistoryStore store(dir.path());
        const auto written =
            answer<ChainEntry>([&](auto then) { store.append(entry, &store, then); });
        QVERIFY(written);
        QCOMPARE(written->line, line);
        QCOMPARE(written->hash, sha256Hex(line));
    }
    HistoryStore store(dir.path());
    const auto read = answer<QList<ChainEntry>>(
        [&](auto then) { store.entriesOf(QStringLiteral("h1"), &store, then); });
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    const ChainEntry &back = read->constFirst();
    QCOMPARE(back.seq, 1);
    QCOMPARE(back.line, line);
    QCOMPARE(back.entry.connection, entry.connection);
    QCOMPARE(back.entry.handoverId, entry.handoverId);
    QCOMPARE(back.entry.kind, entry.kind);
    QCOMPARE(back.entry.at, entry.at);
    QCOMPARE(back.entry.at.timeSpec(), Qt::UTC);
    QCOMPARE(back.entry.data, entry.data);
}

void TestHistoryStore::everyEntryNamesTheOneBefore()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    QByteArray before(64, '0');
    for (int i = 1; i <= 5; ++i) {
        const auto written = appendTo(store, entryOf("h", "step"));
        QVERIFY(written);
        QCOMPARE(written->seq, i);
        QVERIFY(written->line.contains(before));
        before = written->hash;
    }
    const auto check = answer<ChainCheck>([&](auto then) { store.verifyChain(&store, then); });
    QVERIFY(check);
    QCOMPARE(check->entries, 5);
    QCOMPARE(check->head, before);
    QCOMPARE(check->firstBad, 0);
}

void TestHistoryStore::whatCannotBeWrittenExactlyIsRefused_data()
{
    QTest::addColumn<NewEntry>("entry");
    QTest::addColumn<QString>("subject");
    NewEntry fraction = entryOf("h", "step");
    fraction.data.insert(QStringLiteral("ms"), 1.5);
    QTest::newRow("fraction") << fraction << QStringLiteral("ms");
    NewEntry huge = entryOf("h", "step");
    huge.data.insert(QStringLiteral("n"), Q_INT64_C(1) << 60);
    QTest::newRow("2^60") << huge << QStringLiteral("n");
    NewEntry timeless = entryOf("h", "step");
    timeless.at = QDateTime();
    QTest::newRow("no time") << timeless << QStringLiteral("at");
    QTest::newRow("no kind") << entryOf("h", "") << QStringLiteral("kind");
    NewEntry big = entryOf("h", "step");
    big.data.insert(QStringLiteral("text"), QString(2 * 1024 * 1024, u'x'));
    QTest::newRow("2 MiB") << big << QStringLiteral("data");
}

void TestHistoryStore::whatCannotBeWrittenExactlyIsRefused()
{
    QFETCH(NewEntry, entry);
    QFETCH(QString, subject);
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    const auto refused = appendTo(store, entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(refused.error().subject, subject);
    const auto next = appendTo(store, entryOf("h", "step"));
    QVERIFY(next);
    QCOMPARE(next->seq, 1);
}

void TestHistoryStore::answersComeInOrderOnTheCallersThread()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    QStringList order;
    const auto note = [&order](const QString &what) {
        return [&order, what](const auto &result) {
            QVERIFY(result);
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            order.append(what);
        };
    };
    store.append(entryOf("h", "a"), &store, note(QStringLiteral("append")));
    store.unfinished(&store, note(QStringLiteral("unfinished")));
    store.verifyChain(&store, note(QStringLiteral("verify")));
    store.append(entryOf("h", "b"), &store, note(QStringLiteral("append")));
    QCOMPARE(order.size(), 0);
    QTRY_COMPARE(order.join(u' '), QStringLiteral("append unfinished verify append"));
}

void TestHistoryStore::deadContextGetsNoAnswer()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    int answers = 0;
    {
        QObject context;
        store.append(entryOf("h", "a"), &context, [&answers](const auto &) { ++answers; });
        // The answer is already on its way when the context dies.
        store.flush();
    }
    store.append(entryOf("h", "b"), nullptr, [&answers](const auto &) { ++answers; });
    const auto last = appendTo(store, entryOf("h", "c"));
    QVERIFY(last);
    QCOMPARE(last->seq, 3);
    QCOMPARE(answers, 0);
}

void TestHistoryStore::destroyedStoreHasWrittenEverythingAndAnswersNoMore()
{
    const QTemporaryDir dir;
    int answers = 0;
    {
        HistoryStore store(dir.path());
        for (int i = 0; i < 200; ++i)
            store.append(entryOf("h", "step"), this, [&answers](const auto &) { ++answers; });
        store.addSample({QStringLiteral("w1:t1"), someTime(), QStringLiteral("alive"),
            QStringLiteral("ok"), 5});
    }
    QCoreApplication::processEvents(); // an answer that was posted would arrive in it
    QCOMPARE(answers, 0);
    HistoryStore store(dir.path());
    const auto check = answer<ChainCheck>([&](auto then) { store.verifyChain(&store, then); });
    QVERIFY(check);
    QCOMPARE(check->entries, 200);
    const auto samples = answer<QList<Sample>>(
        [&](auto then) { store.samples(QStringLiteral("w1:t1"), 9, &store, then); });
    QVERIFY(samples);
    QCOMPARE(samples->size(), 1);
}

void TestHistoryStore::storeUnusedMakesNoFile()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("new"));
    {
        HistoryStore store(folder);
        store.flush();
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void TestHistoryStore::preparedStoreHasItsFile()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    store.prepare();
    store.flush();
    QVERIFY(QFileInfo::exists(HistoryStore::fileIn(dir.path())));
}

void TestHistoryStore::samplesComeNewestFirstOfTheirConnection()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    const QString mine = QStringLiteral("w1:t1");
    for (int i = 0; i < 10; ++i) {
        store.addSample({i % 2 == 0 ? mine : QStringLiteral("w2:t2"), someTime().addSecs(i % 8),
            QStringLiteral("alive"), QString::number(i), i == 4 ? -1 : i});
    }
    const auto ask = [&store, &mine](int limit) {
        return answer<QList<Sample>>([&](auto then) { store.samples(mine, limit, &store, then); });
    };
    const auto samples = ask(100);
    QVERIFY(samples);
    QStringList order;
    for (const Sample &sample : *samples)
        order.append(sample.cause);
    QCOMPARE(order.join(u' '), QStringLiteral("6 4 2 8 0")); // 8 has the time of 0 and came later
    QCOMPARE(samples->at(0).at, someTime().addSecs(6));
    QCOMPARE(samples->at(0).at.timeSpec(), Qt::UTC);
    QCOMPARE(samples->at(0).identify_us, 6);
    QCOMPARE(samples->at(1).identify_us, -1);
    QCOMPARE(ask(2)->size(), 2);
    QCOMPARE(ask(0)->size(), 0);
    QCOMPARE(ask(-1)->size(), 0);
}

void TestHistoryStore::unfinishedAreThoseNotClosed()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    for (const char *step :
        {"a intent", "b intent", "a outcome", "c intent", "b closed", " verdict"}) {
        const QByteArrayList parts = QByteArray(step).split(' ');
        QVERIFY(appendTo(store, entryOf(parts.at(0).constData(), parts.at(1).constData())));
    }
    const auto open = answer<QList<ChainEntry>>([&](auto then) { store.unfinished(&store, then); });
    QVERIFY(open);
    QCOMPARE(open->size(), 2);
    QCOMPARE(open->at(0).entry.handoverId, QStringLiteral("c"));
    QCOMPARE(open->at(1).entry.handoverId, QStringLiteral("a"));
    QCOMPARE(open->at(1).entry.kind, QStringLiteral("intent"));
    const auto none =
        answer<QList<ChainEntry>>([&](auto then) { store.entriesOf(QString(), &store, then); });
    QVERIFY(none);
    QCOMPARE(none->size(), 0);
}

void TestHistoryStore::lastVerdictIsTheNewestOfItsConnection()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    const auto ask = [&store](const char *connection) {
        return answer<ChainEntry>(
            [&](auto then) { store.lastVerdict(QString::fromLatin1(connection), &store, then); });
    };
    QCOMPARE(ask("w1:t1")->seq, 0);
    QVERIFY(appendTo(store, entryOf("", "verdict")));
    QVERIFY(appendTo(store, entryOf("", "verdict")));
    QVERIFY(appendTo(store, entryOf("h", "outcome")));
    QCOMPARE(ask("w1:t1")->seq, 2);
    QCOMPARE(ask("w2:t1")->seq, 0);
}

void TestHistoryStore::folderAndFileAreForThisUserOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("deep/er/data"));
    HistoryStore store(folder);
    QVERIFY(appendTo(store, entryOf("h", "step")));
    constexpr QFile::Permissions others(0x0077);
    QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
    const QString file = HistoryStore::fileIn(folder);
    for (const QString &name : {file, QString(file % QStringLiteral("-wal"))}) {
        QVERIFY2(QFileInfo::exists(name), qPrintable(name));
        QCOMPARE(QFileInfo(name).permissions() & others, QFile::Permissions());
    }
#else
    QSKIP("Windows has no Unix permissions");
#endif
}

void TestHistoryStore::looseFileIsTightened()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString file = HistoryStore::fileIn(dir.path());
    {
        HistoryStore store(dir.path());
        QVERIFY(appendTo(store, entryOf("h", "step")));
    }
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
    HistoryStore store(dir.path());
    QVERIFY(appendTo(store, entryOf("h", "step")));
    QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
#else
    QSKIP("Windows has no Unix permissions");
#endif
}

void TestHistoryStore::hostileTextIsOnlyText()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    NewEntry entry = entryOf("'); DROP TABLE entries; --", "step");
    entry.connection = QString(QChar(0)) % QStringLiteral("w:1\n😀") % QChar(0xd800);
    entry.data.insert(QStringLiteral("name"), QStringLiteral("\u202e\r\n\"\\"));
    QVERIFY(appendTo(store, entry));
    const auto read = answer<QList<ChainEntry>>(
        [&](auto then) { store.entriesOf(entry.handoverId, &store, then); });
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->constFirst().entry.data, entry.data);
    const auto check = answer<ChainCheck>([&](auto then) { store.verifyChain(&store, then); });
    QVERIFY(check);
    QCOMPARE(check->firstBad, 0);
}

void TestHistoryStore::emailChangesAreFoundByAnIndex()
{
    const QTemporaryDir dir;
    HistoryStore store(dir.path());
    NewEntry entry = entryOf("h1", "email_seen");
    QVERIFY(appendTo(store, entryOf("h1", "step")));
    QVERIFY(appendTo(store, entry));
    const auto found = answer<QList<ChainEntry>>(
        [&](auto then) { store.emailChanges(entry.connection, &store, then); });
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    RawDatabase raw(HistoryStore::fileIn(dir.path()));
    const QString plan = raw.text(QStringLiteral("EXPLAIN QUERY PLAN SELECT line FROM entries "
                                                 "WHERE kind = 'email_seen' AND connection = 'w' "
                                                 "ORDER BY seq DESC LIMIT 50"));
    QVERIFY2(plan.contains(QLatin1String("USING INDEX entries_email")), qPrintable(plan));
    QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan));
}

void TestHistoryStore::anOlderFileGetsTheIndex()
{
    const QTemporaryDir dir;
    {
        HistoryStore store(dir.path());
        QVERIFY(appendTo(store, entryOf("h1", "email_seen")));
    }
    RawDatabase raw(HistoryStore::fileIn(dir.path()));
    QVERIFY(raw.run(QStringLiteral("DROP INDEX entries_email")));
    HistoryStore store(dir.path());
    QVERIFY(answer<Done>([&](auto then) { store.ready(&store, then); }));
    QCOMPARE(
        raw.text(QStringLiteral("SELECT name FROM sqlite_master WHERE name = 'entries_email'")),
        QStringLiteral("entries_email"));
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "TestHistoryStore.moc"
