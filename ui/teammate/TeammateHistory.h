// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/Verdict.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

/// What the history tells of one token; complete at every change.
struct TeammateHistory {
    static constexpr int mostSamples = 60;

    QList<Sample> samples; ///< the newest ones, oldest first
    QList<QDateTime> emailChanges; ///< UTC, oldest first
    /// UTC: the first test of the unbroken run of the newest verdict; invalid when not known
    QDateTime verdictSince;
};

/// Nothing for a name that no state has.
std::optional<TokenState> stateOf(const Sample &sample);

/// From the entries that saw the email, newest first as the store answers: the times at which it
/// was another one than before.
QList<QDateTime> timesOfChange(const QList<ChainEntry> &seen);

/// The middle answer time in ms, in order of size; nothing without one.
std::optional<double> median_ms(const QList<Sample> &samples);

} // namespace keybearer
