// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/Thinning.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace keybearer {

/// What kind of thing happened: `check`, `hour` (the checks of an hour, summed up) or the kind of a
/// chained entry; with the verdict and the cause where it tells them.
struct HistoryFacet {
    QString kind;
    QString verdict;
    QString cause;
};

struct HistoryConnection {
    QString fingerprint;
    QString workspace; ///< the newest that was told; may be empty
    QString email;
    QString name = {}; ///< as a person calls it; the history keeps none
};

/// Names of connections by their fingerprints.
using ConnectionNames = QHash<QString, QString>;

struct HistoryRow {
    qint64 id = 0; ///< names it for ever; a higher one came later
    QDateTime at; ///< UTC
    HistoryConnection connection;
    HistoryFacet facet;
    qint64 us = -1; ///< answer time, where it has one
    qint64 seq = 0; ///< of the chained entry; 0 for a check or a sum
    QString handoverId;
    QJsonObject data; ///< of the entry, without its lists
    std::optional<HourSum> sum; ///< of an `hour`
};

/// A word in the entries of a kind that a person reads in other words: `outcome`, `done`.
struct HistoryDatum {
    QString kind;
    QString member;
    QString value;
};

/// Empty members filter nothing.
struct HistoryFilter {
    QString fingerprint;
    QStringList kinds;
    QString verdict;
    QDateTime from;
    QDateTime to; ///< up to and without it
    QString text; ///< looked for when it has three characters or more
    ConnectionNames names = {}; ///< a text is found in them as well
    /// What a person reads of a facet, so that a text is found as it is shown. Called on another
    /// thread.
    std::function<QString(const HistoryFacet &)> said;
    /// The data that are shown in words which contain these. As said().
    std::function<QList<HistoryDatum>(const QString &words)> data;
};

constexpr int shortestSearch = 3;

/// How many rows a filter shows: so many are found by now; about `about` it will be.
struct HistoryExtent {
    qint64 found = 0;
    qint64 about = 0;
    bool exact = false;
};

} // namespace keybearer
