// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/Record.h"

#include "app/record/RecordLine.h"
#include "app/record/RecordPlace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace keybearer {
namespace {

constexpr qsizetype longestRecord = 64 * 1024 * 1024;
constexpr qint64 readAtOnce = 1024 * 1024;

/// Takes the lines off a record one by one; only what ends in a line feed is a line.
class Lines {
public:
    explicit Lines(const QByteArray &record)
        : m_record(record)
    {
    }
    std::optional<QByteArray> next()
    {
        const qsizetype end = m_record.indexOf('\n', m_at);
        if (end < 0)
            return std::nullopt;
        const QByteArray line = m_record.mid(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    bool atEnd() const { return m_at == m_record.size(); }

private:
    const QByteArray &m_record;
    qsizetype m_at = 0;
};

/// Line `number` names another predecessor than it has: says which of the two is the bad one. The
/// line itself when it was changed, moved, doubled or lacks its predecessor; the one before when
/// the line is as it was and none is missing.
qint64 badLine(const QByteArray &record, qint64 number, const RecordLine &line)
{
    Lines lines(record);
    qint64 count = 0;
    bool moved = false; // what it follows is elsewhere in the file
    bool vouched = false; // the next line says that this one is unchanged
    QByteArray hash;
    std::optional<RecordLine> last;
    while (const std::optional<QByteArray> bytes = lines.next()) {
        last = parseRecordLine(*bytes);
        if (++count > 1 && !last)
            return number;
        vouched = vouched || (count == number + 1 && last->prev == hash);
        hash = sha256Hex(*bytes);
        moved = moved || hash == line.prev;
    }
    const bool complete = last && !last->entry && last->entries == count - 2;
    // The bytes of the end line follow from the rest, so a right count speaks for it.
    vouched = vouched || (number == count && complete);
    return vouched && complete && !moved ? number - 1 : number;
}

/// Follows a record line by line and notes what is intact.
class Follower {
public:
    Follower(const QByteArray &record, RecordCheck &check)
        : m_record(record)
        , m_lines(record)
        , m_check(check)
    {
    }
    /// The first bad line, or 0.
    qint64 follow();

private:
    qint64 afterEnd(const RecordLine &end);

    const QByteArray &m_record;
    Lines m_lines;
    RecordCheck &m_check;
    qint64 m_number = 1;
};

qint64 Follower::follow()
{
    std::optional<QByteArray> bytes = m_lines.next();
    const std::optional<RecordHeader> header = parseHeaderLine(bytes.value_or(QByteArray()));
    if (!header)
        return 1;
    m_check.header = *header;
    m_check.hasHeader = true;
    for (;;) {
        m_check.head = sha256Hex(*bytes);
        ++m_number;
        bytes = m_lines.next();
        const std::optional<RecordLine> line = bytes ? parseRecordLine(*bytes) : std::nullopt;
        if (!line)
            return m_number;
        if (line->prev != m_check.head)
            return badLine(m_record, m_number, *line);
        if (!line->entry) {
            m_check.head = sha256Hex(*bytes);
            return afterEnd(*line);
        }
        NewEntry entry = *line->entry;
        entry.handoverId = header->handoverId;
        m_check.read.append(entry);
    }
}

qint64 Follower::afterEnd(const RecordLine &end)
{
    if (end.entries != m_check.read.size())
        return m_number;
    return m_lines.atEnd() ? 0 : m_number + 1;
}

/// As by an editor or a mail program: with the line ends set right it is intact.
bool isReformatted(QByteArray record)
{
    if (record.startsWith("\xef\xbb\xbf"))
        record.remove(0, 3);
    record.replace("\r\n", "\n").replace('\r', '\n');
    RecordCheck check;
    return Follower(record, check).follow() == 0;
}

/// What came of it, and of a change back after that.
void readOutcome(RecordCheck &check)
{
    QString before;
    for (const NewEntry &entry : std::as_const(check.read)) {
        if (entry.kind == QLatin1String("outcome")) {
            check.outcome = entry.data.value(QLatin1String("outcome")).toString();
            check.changingBack = false;
        } else if (isChangeBack(entry)) {
            before = std::exchange(check.outcome, QString());
            check.changingBack = true;
            check.back = true;
        } else if (entry.kind == QLatin1String("back_ended")) {
            check.outcome = before;
            check.changingBack = false;
            check.back = false;
        } else if (entry.kind == QLatin1String("waiting_again")) {
            check.outcome.clear();
        } else if (entry.kind == QLatin1String("other_accepted")) {
            check.changingBack = false;
            check.back = false;
        }
    }
}

} // namespace

bool isChangeBack(const NewEntry &entry)
{
    return entry.kind == QLatin1String("intent")
        && entry.data.value(QLatin1String("back")).toBool();
}

QByteArray writeRecord(const RecordHeader &header, const QList<NewEntry> &entries)
{
    QByteArray record;
    QByteArray prev;
    const auto add = [&record, &prev](const Result<QByteArray> &line) {
        if (!line)
            return false;
        prev = sha256Hex(*line);
        record += *line + '\n';
        return true;
    };
    bool whole = add(headerLine(header));
    for (const NewEntry &entry : entries)
        whole = whole && add(entryLine(entry, prev));
    whole = whole && add(endLine(entries.size(), prev));
    // Also what only reads back as something else, say an entry without a time, is no record.
    return whole && verifyRecord(record).valid ? record : QByteArray();
}

QByteArray recordOf(const RecordHeader &header, const QList<ChainEntry> &entries)
{
    QList<NewEntry> plain;
    plain.reserve(entries.size());
    for (const ChainEntry &entry : entries)
        plain.append(entry.entry);
    return writeRecord(header, plain);
}

void readRecord(HistoryStore &history, const QString &handoverId, QObject *context,
    std::function<void(const Result<QByteArray> &)> then)
{
    history.entriesOf(handoverId, context,
        [handoverId, then = std::move(then)](const Result<QList<ChainEntry>> &entries) {
            if (!entries)
                return then(Unexpected(entries.error()));
            if (entries->isEmpty())
                return then(Unexpected(Error::of(ErrorKind::NotFound)));
            then(recordOf({handoverId, entries->constFirst().entry.connection}, *entries));
        });
}

Result<Done> saveRecord(const QString &file, const QByteArray &record)
{
    if (record.isEmpty())
        return Unexpected(Error::of(ErrorKind::WrongUsage, file));
    const QString target = behindLinks(file);
    // A device or a pipe would be replaced by the file.
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile())
        return Unexpected(Error::of(ErrorKind::Disk, file));
    QSaveFile save(target);
    // A short record is still in QFileDevice's buffer: commit() would flush it without looking at
    // what became of that, and put an empty file in place on a full disk.
    if (!save.open(QIODevice::WriteOnly)
        || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || save.write(record) != record.size() || !save.flush() || !save.commit()
        || save.error() != QFileDevice::NoError)
        return Unexpected(Error::of(ErrorKind::Disk, file));
    return Done{};
}

RecordCheck verifyRecord(const QByteArray &record)
{
    RecordCheck check;
    if (record.size() > longestRecord) {
        check.firstBadLine = 1;
        return check;
    }
    check.firstBadLine = Follower(record, check).follow();
    check.valid = check.firstBadLine == 0;
    check.reformatted = !check.hasHeader && isReformatted(record);
    // A line that the next one betrayed was taken for good at first; line 1 is the header.
    if (!check.valid) {
        check.read.resize(qBound<qsizetype>(0, check.firstBadLine - 2, check.read.size()));
        check.head.clear();
    }
    check.entries = check.read.size();
    readOutcome(check);
    return check;
}

Result<RecordCheck> verifyRecordFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Unexpected(Error::of(ErrorKind::NotFound, file));
    if (!info.isFile())
        return Unexpected(Error::of(ErrorKind::WrongUsage, file));
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Unexpected(Error::of(ErrorKind::Disk, file));
    QByteArray record;
    for (QByteArray part = in.read(readAtOnce); !part.isEmpty(); part = in.read(readAtOnce)) {
        record += part;
        if (record.size() > longestRecord)
            return Unexpected(Error::of(ErrorKind::TooLarge, file));
    }
    if (in.error() != QFile::NoError)
        return Unexpected(Error::of(ErrorKind::Disk, file));
    return verifyRecord(record);
}

} // namespace keybearer
