// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/CanonicalJson.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

/// The handover record: UTF-8 JSON Lines that anyone can check with `sha256sum`. Line 1 is the
/// header
/// {"format":"keybearer-handover-record","version":1,"handover_id","fingerprint"}; then the
/// handover's entries in order; the last line is {"entries":N,"kind":"end","prev"}, whose bytes
/// follow from the rest, so that a missing tail shows. Every line but the first has `prev`, the
/// SHA-256 (hex) of the exact bytes of the line before, without its line feed.
struct RecordHeader {
    QString handoverId;
    QString fingerprint;
};

/// The bytes of a record. Empty when an entry holds what canonicalJson() refuses (the history took
/// no such entry) or the record would be longer than verifyRecord() reads.
QByteArray writeRecord(const RecordHeader &header, const QList<NewEntry> &entries);
/// The same from HistoryStore::entriesOf(); the record has a chain of its own.
QByteArray recordOf(const RecordHeader &header, const QList<ChainEntry> &entries);

/// The record of what the history has of a handover by now; NotFound for nothing.
void readRecord(HistoryStore &history, const QString &handoverId, QObject *context,
    std::function<void(const Result<QByteArray> &)> then);

/// Writes atomically (temporary file, flush, rename), readable only by this user; the target of a
/// link, not the link. Disk on failure and for what is there but no regular file (a device would
/// be replaced), WrongUsage for an empty record.
Result<Done> saveRecord(const QString &file, const QByteArray &record);

struct RecordCheck {
    bool valid = false;
    bool isSigned = false;
    bool hasHeader = false; ///< line 1 is a record's header, whatever follows it
    /// It would be intact with its line feeds, and without the byte order mark, that some program
    /// has changed on its way.
    bool reformatted = false;
    qint64 entries = 0; ///< between header and end
    QByteArray head; ///< SHA-256 of the last line; empty when it is not valid
    qint64 firstBadLine = 0; ///< 1-based; the place where a missing line should be; 0 when intact
    /// `data.outcome` of the entry of kind `outcome` that counts: the newest one, but none while a
    /// change back is under way, and the one before it once nothing came of that. Empty: none.
    QString outcome;
    bool changingBack = false; ///< a change back was begun, and its end is not in here
    bool back = false; ///< the newest change, under way or ended, is the one back
    QList<NewEntry> read; ///< the entries up to the first bad line
    RecordHeader header;
};

/// The intent of a change back.
bool isChangeBack(const NewEntry &entry);

/// Never fails: what is no record is an invalid one. Reads at most 64 MiB.
RecordCheck verifyRecord(const QByteArray &record);
/// NotFound, Disk or TooLarge when the file can't be read; WrongUsage for what is no regular file:
/// a pipe could keep silent for ever. The subject is the file.
Result<RecordCheck> verifyRecordFile(const QString &file);

} // namespace keybearer
