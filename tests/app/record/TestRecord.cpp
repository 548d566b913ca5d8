// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/record/RecordTools.h"

#include <QTest>

using namespace keybearer;

class TestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeBackCountsByWhatCameOfIt_data();
    void aChangeBackCountsByWhatCameOfIt();
    void recordHasTheseBytes();
    void recordReadsBackAsItWasWritten();
    void recordWithoutEntriesIsIntact();
    void recordFromTheHistoryHasAChainOfItsOwn();
    void entryThatHasNoBytesMakesNoRecord();
    void everySingleByteCounts();
    void everyRemovedLineIsFound();
    void everyDoubledLineIsFound();
    void everySwappedPairIsFound();
    void everyMovedLineIsFound();
    void everyCutIsFound();
    void changedEntryIsTheBadLine();
    void aRecordWithOtherLineEndsIsTold_data();
    void aRecordWithOtherLineEndsIsTold();
    void whatIsNoRecordIsInvalid_data();
    void whatIsNoRecordIsInvalid();
    void entriesBeforeTheBadLineAreKept();
};

namespace {

QByteArrayList linesOf(const QByteArray &record)
{
    QByteArrayList lines = record.split('\n');
    lines.removeLast();
    return lines;
}

QByteArray joined(const QByteArrayList &lines)
{
    return lines.join('\n').append('\n');
}

/// A record that holds together although its lines are these: every `prev` is set right.
QByteArray chained(QByteArrayList lines)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype prev = lines.at(i).lastIndexOf("\"prev\":\"") + 8;
        if (prev >= 8)
            lines[i].replace(prev, 64, sha256Hex(lines.at(i - 1)));
    }
    return joined(lines);
}

} // namespace

void TestRecord::recordHasTheseBytes()
{
    const QByteArray header =
        R"({"fingerprint":"f","format":"keybearer-handover-record","handover_id":"h","version":1})";
    QByteArray entry =
        R"({"at":"2024-05-06T07:08:09.123Z","connection":"w1:t1","data":{"n":1},"kind":"intent","prev":")";
    entry += sha256Hex(header);
    entry += R"("})";
    QByteArray end = R"({"entries":1,"kind":"end","prev":")";
    end += sha256Hex(entry);
    end += R"("})";
    const QByteArray record = writeRecord({QStringLiteral("h"), QStringLiteral("f")},
        {sampleEntry("intent", {{QStringLiteral("n"), 1}})});
    QCOMPARE(record, joined({header, entry, end}));
}

void TestRecord::recordReadsBackAsItWasWritten()
{
    const RecordCheck check = verifyRecord(sampleRecord());
    QVERIFY(check.valid);
    QVERIFY(!check.isSigned);
    QCOMPARE(check.firstBadLine, 0);
    QCOMPARE(check.entries, 5);
    QCOMPARE(check.head, sha256Hex(linesOf(sampleRecord()).constLast()));
    QCOMPARE(check.outcome, QStringLiteral("done"));
    QCOMPARE(check.header.handoverId, sampleHeader().handoverId);
    QCOMPARE(check.header.fingerprint, sampleHeader().fingerprint);
    QCOMPARE(check.read.size(), 5);
    for (qsizetype i = 0; i < check.read.size(); ++i) {
        const NewEntry expected = sampleEntries().at(i);
        QCOMPARE(check.read.at(i).connection, expected.connection);
        QCOMPARE(check.read.at(i).handoverId, expected.handoverId);
        QCOMPARE(check.read.at(i).kind, expected.kind);
        QCOMPARE(check.read.at(i).at, expected.at);
        QCOMPARE(check.read.at(i).data, expected.data);
    }
}

void TestRecord::recordWithoutEntriesIsIntact()
{
    const RecordCheck check = verifyRecord(writeRecord(sampleHeader(), {}));
    QVERIFY(check.valid);
    QCOMPARE(check.entries, 0);
    QVERIFY(check.outcome.isEmpty());
}

void TestRecord::recordFromTheHistoryHasAChainOfItsOwn()
{
    QList<ChainEntry> chain;
    for (const NewEntry &entry : sampleEntries())
        chain.append({chain.size() * 7 + 3, entry, "line", "hash"});
    QCOMPARE(recordOf(sampleHeader(), chain), sampleRecord());
}

void TestRecord::entryThatHasNoBytesMakesNoRecord()
{
    const NewEntry fraction = sampleEntry("probe", {{QStringLiteral("ms"), 0.5}});
    QVERIFY(writeRecord(sampleHeader(), {fraction}).isEmpty());
    NewEntry timeless = sampleEntry("probe", {});
    timeless.at = QDateTime();
    QVERIFY(writeRecord(sampleHeader(), {timeless}).isEmpty());
    const NewEntry big =
        sampleEntry("probe", {{QStringLiteral("text"), QString(2 * 1024 * 1024, u'x')}});
    QVERIFY(writeRecord(sampleHeader(), {big}).isEmpty());
}

void TestRecord::everySingleByteCounts()
{
    const QByteArray record = sampleRecord();
    for (qsizetype at = 0; at < record.size(); ++at) {
        const qint64 line = record.left(at).count('\n') + 1;
        for (const char mask : {'\x01', '\x20', '\x80'}) {
            QByteArray changed = record;
            changed[at] = static_cast<char>(changed.at(at) ^ mask);
            const RecordCheck check = verifyRecord(changed);
            const auto place = QStringLiteral("byte %1, line %2, found in %3")
                                   .arg(at)
                                   .arg(line)
                                   .arg(check.firstBadLine);
            QVERIFY2(!check.valid, qPrintable(place));
            // Which of two lines was changed can't be told when one is the end.
            QVERIFY2(
                check.firstBadLine == line || check.firstBadLine == line - 1, qPrintable(place));
        }
        QByteArray shorter = record;
        QVERIFY(!verifyRecord(shorter.remove(at, 1)).valid);
        QByteArray longer = record;
        QVERIFY(!verifyRecord(longer.insert(at, record.at(at))).valid);
    }
}

void TestRecord::everyRemovedLineIsFound()
{
    const QByteArrayList lines = linesOf(sampleRecord());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArrayList changed = lines;
        changed.removeAt(i);
        const RecordCheck check = verifyRecord(joined(changed));
        QVERIFY(!check.valid);
        QCOMPARE(check.firstBadLine, i + 1);
    }
}

void TestRecord::everyDoubledLineIsFound()
{
    const QByteArrayList lines = linesOf(sampleRecord());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArrayList changed = lines;
        changed.insert(i, lines.at(i));
        const RecordCheck check = verifyRecord(joined(changed));
        QVERIFY(!check.valid);
        QCOMPARE(check.firstBadLine, i + 2);
    }
}

void TestRecord::everySwappedPairIsFound()
{
    const QByteArrayList lines = linesOf(sampleRecord());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = i + 1; j < lines.size(); ++j) {
            QByteArrayList changed = lines;
            changed.swapItemsAt(i, j);
            const RecordCheck check = verifyRecord(joined(changed));
            QVERIFY(!check.valid);
            QCOMPARE(check.firstBadLine, i + 1);
        }
    }
}

void TestRecord::everyMovedLineIsFound()
{
    const QByteArrayList lines = linesOf(sampleRecord());
    for (qsizetype from = 0; from < lines.size(); ++from) {
        for (qsizetype to = 0; to < lines.size(); ++to) {
            QByteArrayList changed = lines;
            changed.move(from, to);
            const RecordCheck check = verifyRecord(joined(changed));
            QCOMPARE(check.valid, from == to);
            if (from != to)
                QCOMPARE(check.firstBadLine, qMin(from, to) + 1);
        }
    }
}

void TestRecord::everyCutIsFound()
{
    const QByteArray record = sampleRecord();
    for (qsizetype size = 0; size < record.size(); ++size) {
        const QByteArray cut = record.left(size);
        const RecordCheck check = verifyRecord(cut);
        QVERIFY(!check.valid);
        QCOMPARE(check.firstBadLine, cut.count('\n') + 1);
    }
}

void TestRecord::changedEntryIsTheBadLine()
{
    const QByteArrayList lines = linesOf(sampleRecord());
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QByteArrayList changed = lines;
        const QByteArray from = i == 0 ? "\"h-1\"" : "\"w1:t1\"";
        const QByteArray to = i == 0 ? "\"h-2\"" : "\"w1:t2\"";
        QVERIFY(changed.at(i).contains(from));
        changed[i].replace(from, to);
        QCOMPARE(verifyRecord(joined(changed)).firstBadLine, i + 1);
    }
}

void TestRecord::aRecordWithOtherLineEndsIsTold_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("told");
    const QByteArray record = sampleRecord();
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf").append(record) << true;
    QTest::newRow("CRLF") << QByteArray(record).replace("\n", "\r\n") << true;
    QTest::newRow("CR") << QByteArray(record).replace('\n', '\r') << true;
    QTest::newRow("as it was") << record << false;
    QTest::newRow("text") << QByteArray("hello\r\nworld\r\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRecord::aRecordWithOtherLineEndsIsTold()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, told);
    QCOMPARE(verifyRecord(record).reformatted, told);
}

void TestRecord::whatIsNoRecordIsInvalid_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<qint64>("firstBad");
    const QByteArray record = sampleRecord();
    const QByteArrayList lines = linesOf(record);
    const auto row = [](const char *name, const QByteArray &bytes, qint64 firstBad) {
        QTest::newRow(name) << bytes << firstBad;
    };
    row("empty", {}, 1);
    row("line feed", "\n", 1);
    row("text", "hello\nworld\n", 1);
    row("BOM", QByteArray("\xef\xbb\xbf").append(record), 1);
    row("CRLF", QByteArray(record).replace("\n", "\r\n"), 1);
    row("CR", QByteArray(record).replace('\n', '\r'), 1);
    row("UTF-16", QByteArray("\xff\xfe{\0\n\0", 6), 1);
    row("line feed behind", QByteArray(record).append('\n'), 8);
    row("NUL behind", QByteArray(record).append('\0'), 8);
    row("twice", QByteArray(record).append(record), 8);
    row("only zeros", QByteArray(100'000, '\0'), 1);
    row("one huge line", QByteArray(8'000'000, '{'), 1);
    row("64 MiB and one byte", QByteArray(64 * 1024 * 1024 + 1, '\n'), 1);
    row("header only", lines.at(0) + "\n", 2);
    row("empty lines behind", QByteArray(lines.at(0)).append(QByteArray(1'000'000, '\n')), 2);

    // What holds together, so that only its content is wrong.
    const auto with = [&lines](qsizetype i, const QByteArray &from, const QByteArray &to) {
        QByteArrayList changed = lines;
        changed[i].replace(from, to);
        return chained(changed);
    };
    QCOMPARE(with(0, "h-1", "h-1"), record);
    row("next version", with(0, "\"version\":1", "\"version\":2"), 1);
    row("other format", with(0, "keybearer-handover", "keybearer-other"), 1);
    row("header with more", with(0, ",\"version\"", ",\"more\":1,\"version\""), 1);
    row("wrong count", with(6, "\"entries\":5", "\"entries\":4"), 7);
    row("end with more", with(6, ",\"kind\"", ",\"extra\":1,\"kind\""), 7);
    row("fraction", with(1, ":12,", ":12.5,"), 2);
    row("float", with(1, ":12,", ":12.0,"), 2);
    row("white space", with(1, ":12,", ": 12,"), 2);
    row("doubled key", with(1, "\"allowed\":12,", "\"allowed\":12,\"allowed\":12,"), 2);
    row("not UTF-8", with(2, "zo", "\xff"), 3);
    row("no date", with(2, "2024-05-06", "2024-13-06"), 3);
    row("other time zone", with(2, "09.123Z", "09.123+00:00"), 3);
    row("entry with more", with(2, ",\"prev\"", ",\"more\":1,\"prev\""), 3);
    row("data of another type", with(4, "{\"alive\":true}", "[]"), 5);
    row("end in the middle",
        chained({lines.at(0), lines.at(1), lines.at(6), lines.at(2), lines.at(6)}), 3);
}

void TestRecord::whatIsNoRecordIsInvalid()
{
    QFETCH(QByteArray, record);
    QFETCH(qint64, firstBad);
    const RecordCheck check = verifyRecord(record);
    QVERIFY(!check.valid);
    QCOMPARE(check.firstBadLine, firstBad);
    QVERIFY(check.head.isEmpty());
    // Whether it is a damaged record or none at all is decided by its first line alone.
    QCOMPARE(check.hasHeader, firstBad > 1);
}

void TestRecord::entriesBeforeTheBadLineAreKept()
{
    QByteArray record = sampleRecord();
    record.replace("\"alive\":true", "\"alive\":null");
    const RecordCheck check = verifyRecord(record);
    QCOMPARE(check.firstBadLine, 5);
    QCOMPARE(check.entries, 3);
    QCOMPARE(check.read.size(), 3);
    QCOMPARE(check.outcome, QStringLiteral("not_proven"));
    QCOMPARE(check.header.handoverId, QStringLiteral("h-1"));
}

void TestRecord::aChangeBackCountsByWhatCameOfIt_data()
{
    QTest::addColumn<QList<NewEntry>>("after");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("changingBack");
    const NewEntry begun = sampleEntry("intent", {{QStringLiteral("back"), true}});
    const NewEntry ended = sampleEntry("back_ended", {{QStringLiteral("cancelled"), true}});
    const auto outcome = [](const char *name) {
        return sampleEntry("outcome", {{QStringLiteral("outcome"), QString::fromLatin1(name)}});
    };
    using Entries = QList<NewEntry>;
    QTest::newRow("none was begun") << Entries{} << QStringLiteral("done") << false;
    QTest::newRow("under way") << Entries{begun} << QString() << true;
    QTest::newRow("given up") << Entries{begun, ended} << QStringLiteral("done") << false;
    QTest::newRow("made") << Entries{begun, outcome("rolled_back")} << QStringLiteral("rolled_back")
                          << false;
    QTest::newRow("unknown, and then not made")
        << Entries{begun, outcome("unknown_outcome"), ended} << QStringLiteral("done") << false;
    QTest::newRow("another address was accepted")
        << Entries{begun, sampleEntry("other_accepted", {})} << QString() << false;
}

void TestRecord::aChangeBackCountsByWhatCameOfIt()
{
    QFETCH(QList<NewEntry>, after);
    QFETCH(QString, outcome);
    QFETCH(bool, changingBack);
    const RecordCheck check = verifyRecord(writeRecord(sampleHeader(), sampleEntries() + after));
    QVERIFY(check.valid);
    QCOMPARE(check.outcome, outcome);
    QCOMPARE(check.changingBack, changingBack);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "TestRecord.moc"
