// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"
#include "app/probe/Probe.h"

#include <optional>

namespace keybearer {

/// A row of the history as a person reads it. All of it may be called on any thread.
QString kindText(const QString &kind); ///< `Check`, `Change written down`, …; the kind when unknown
/// A state's word, or of a single call its outcome; empty where there is neither.
QString stateText(const HistoryFacet &facet);
/// What came of a single call, which tells nothing of the token's state.
std::optional<ProbeOutcome> outcomeOf(const HistoryFacet &facet);
/// One sentence: what happened, with the datum that matters.
QString detailText(const HistoryRow &row);
/// The one datum of a row, for a narrow column: an email, an answer time, how many checks.
QString factText(const HistoryRow &row);
/// What of this does not depend on one row, so that a search finds it.
QString searchableText(const HistoryFacet &facet);
/// The data whose words contain these: `done` for "proven".
QList<HistoryDatum> dataSaid(const QString &words);
/// `name (workspace, email)`; without a name what is in the brackets, or the fingerprint in fours
/// while neither is known.
QString connectionText(const HistoryConnection &connection);
/// The same beside something that happened: without the email, which may have been another one
/// then.
QString connectionThen(const HistoryConnection &connection);
/// The kinds that are shown, in the order in which a filter offers them.
QStringList historyKinds();

} // namespace keybearer
