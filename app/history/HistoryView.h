// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

/// What one filter shows, newest first, as it was when it was opened: rows that come later are
/// taken in by grow() only. Synchronous, for a thread of its own. It knows for every hour how many
/// rows it has, so that a place is found by adding up: step by step, newest hour first. Without a
/// filter or by kind, verdict and time the hours' sums say it, and at once how many there are; for
/// a connection or a text the rows are looked through.
class HistoryView {
public:
    explicit HistoryView(const QString &file);

    /// Opens the file only, which open() does by itself when it must.
    Result<Done> connect();
    void disconnect() { m_sql.close(); }
    Result<Done> open(const HistoryFilter &filter);
    /// Looks through more hours for about `budget_ms`; false when all are counted.
    Result<bool> countOn(int budget_ms);
    HistoryExtent extent() const;
    /// NotFound when rows have gone or appeared elsewhere than at the newest end: open it again.
    Result<QList<HistoryRow>> rows(qint64 first, int count);
    /// How many came at the newest end since; NotFound as above.
    Result<qint64> grow();
    /// How many grow() has taken in since open(): a place counted from the newest row of then stays
    /// right when this is added.
    qint64 grown() const { return m_grown; }
    /// The place of the newest row that is not newer than `at`.
    Result<qint64> placeOf(const QDateTime &at);
    Result<QList<HistoryConnection>> connections();
    /// With its line and hash, checked against each other; Damaged when they contradict.
    Result<ChainEntry> entry(qint64 seq);

private:
    struct Span {
        qint64 low = 0; ///< first id
        qint64 high = 0; ///< last id
        qint64 start = 0; ///< place of its newest row
        qint64 rows = 0;
        QList<qint64> ids; ///< where it has few rows among many
    };
    Result<Done> begin(const HistoryFilter &filter);
    Result<Done> makePredicate(const HistoryFilter &filter);
    Result<Done> addTextPredicate(const HistoryFilter &filter);
    Result<Done> findFacets(const HistoryFilter &filter, QStringList &fit, QStringList &said);
    QString hourFacets() const;
    Result<qint64> rowsOfHours(qint64 first, qint64 last);
    Result<Done> sumHours();
    Result<Done> readHours();
    bool isCounted() const { return m_isLast && m_next >= m_ahead.size(); }
    Result<Done> countNext();
    Result<Done> countTo(qint64 place);
    qint64 counted() const;
    bool needsCounting(const Span &hour) const;
    Result<Done> countSpan(Span &span);
    Result<Done> searchDownTo(qint64 low);
    Result<Done> addHits(qint64 low, qint64 high);
    Result<Done> addTold();
    QString phrase() const; ///< m_words as the index takes them
    Result<qint64> generation();
    Result<Done> stillValid();
    void take(Span span, qint64 looked);
    QString idsOf(qint64 first, int count, qint64 &skip, QString &where) const;

    SqlConnection m_sql;
    QString m_predicate; ///< over log; only ids and numbers, no text
    bool m_byHours = true; ///< the sums of the hours are the answer
    QString m_facets; ///< the ids that fit; empty: all
    QString m_words; ///< to be found, as they were typed; empty: none
    QList<HistoryDatum> m_data; ///< one of which an entry may have instead
    qint64 m_searched = 0; ///< down to this id it was
    qint64 m_searchNext = 0; ///< how many ids further next
    qint64 m_low = 0;
    qint64 m_high = 0;
    qint64 m_end = 0; ///< no id above it is shown, whatever comes
    qint64 m_generation = 0;
    QList<Span> m_spans; ///< counted, newest first
    QList<Span> m_ahead; ///< still to be counted, newest first; `rows` is all that are there
    qsizetype m_next = 0;
    qint64 m_nextHour = 0; ///< what is older than m_ahead begins there
    bool m_isLast = false; ///< and there is nothing
    qint64 m_grown = 0;
    qint64 m_looked = 0;
    qint64 m_all = 0;
    qint64 m_total = 0; ///< by the hours; else nothing
};

} // namespace keybearer
