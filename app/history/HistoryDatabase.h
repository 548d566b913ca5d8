// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"
#include "app/history/SqlConnection.h"

class QSqlQuery;

namespace keybearer {

/// The statements behind HistoryStore, synchronous, on the store's thread. Each call opens the file
/// if that has not worked yet.
///
/// entries(seq, connection, handover_id, kind, line, hash) is the chain. `line` holds the exact
/// bytes that `hash` is over; connection, handover_id and kind repeat what it says, for the
/// indexes, and are checked against it on every read. Triggers refuse UPDATE, DELETE and INSERT OR
/// REPLACE. AUTOINCREMENT remembers the highest seq ever given, so that a cut-off tail shows and no
/// seq is given twice. The rest stands in HistorySchema.h.
class HistoryDatabase {
public:
    explicit HistoryDatabase(const QString &file);

    Result<Done> open();
    Result<ChainEntry> append(const NewEntry &entry);
    /// Not flushed at once: after a power cut the newest samples may be missing, and nothing else.
    Result<Done> addSample(const Sample &sample);
    Result<QList<Sample>> samples(const QString &connection, int limit);
    Result<QList<ChainEntry>> entriesOf(const QString &handoverId);
    Result<QList<ChainEntry>> unfinished();
    Result<ChainEntry> lastVerdict(const QString &connection);
    Result<QList<ChainEntry>> emailChanges(const QString &connection);
    Result<ChainCheck> verifyChain();
    /// Turns a small number of checks from before that time into sums of their hour, in one
    /// transaction. False when none is left.
    Result<bool> thin(const QDateTime &before);
    void close() { m_sql.close(); }

private:
    Result<Done> openToWrite(); ///< not into a file that somebody deleted
    Result<Done> tryOpen();
    Result<Done> prepareSchema();
    Result<Done> upgrade();
    Result<qint64> number(const QString &statement);
    Result<ChainEntry> appendNext(const NewEntry &entry);
    Result<QList<ChainEntry>> entries(const QString &where, const QVariantList &values);
    Result<Done> walkChain(ChainCheck &check);

    SqlConnection m_sql;
};

} // namespace keybearer
