// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/SqlConnection.h"

namespace keybearer {

/// Schema 2 (PRAGMA user_version), above the chain of schema 1, which stays as it is:
///  - log(id, late, conn, facet, us, seq): one short row for everything that is shown. `id` is the
///    time at which it came, in ms << 12, so that the file is in order of time and a date is a
///    place; `late` is by how many ms its own time was earlier; `seq` names the chained entry.
///  - hours(hour, facet, n): how many rows of a kind each hour has, kept by triggers. A place in
///    five million rows is found by adding these up.
///  - facets(id, kind, verdict, cause) and connections(id, fingerprint, workspace, email): what
///    repeats, once.
///  - sums(id, …): what became of the checks of an hour. handovers(…): when each one went on.
///  - words: the texts of the chained entries, by trigrams; state: `indexed`, the last seq that has
///    its row, `generation`, which moves when rows appear or go elsewhere than at the newest end,
///    and `thinned`, the hour before which no plain check is left.
constexpr qint64 historySchema = 3;
constexpr int idShift = 12;
constexpr qint64 idsPerHour = 3'600'000LL << idShift;

inline qint64 idOf(qint64 at_ms)
{
    return at_ms << idShift;
}

/// Makes the tables of schema 2 in an empty file or above schema 1, inside the caller's
/// transaction.
Result<Done> makeSchema(SqlConnection &sql, qint64 from);
/// Those that came after schema 2, where they are missing; an older program goes on with the file.
Result<Done> addIndexes(SqlConnection &sql);
/// The condition on entries that their index by kind has: those whose datum is a word of ours.
QString hasDatum();
/// Moves the samples of schema 1 into the log. Behind makeSchema(), in the same transaction.
Result<Done> moveSamples(SqlConnection &sql);

Result<qint64> numberOf(
    SqlConnection &sql, const QString &statement, const QVariantList &values = {});

} // namespace keybearer
