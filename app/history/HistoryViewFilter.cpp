// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HistoryView that makes a condition for the database of a filter.
#include "app/history/HistorySchema.h"
#include "app/history/HistoryView.h"
#include "app/history/RowReader.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace keybearer {
namespace {

constexpr qint64 firstSearch = idsPerHour; // as far back as a text is looked for at first

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

Result<Done> HistoryView::makePredicate(const HistoryFilter &filter)
{
    m_predicate.clear();
    m_facets.clear();
    m_words.clear();
    m_data.clear();
    m_byHours = true;
    m_searched = std::numeric_limits<qint64>::max();
    m_searchNext = firstSearch;
    QStringList fit;
    QStringList said;
    Result<Done> done = m_sql.run(text("DELETE FROM temp.hits"));
    if (done)
        done = m_sql.run(text("DELETE FROM temp.told"));
    if (done)
        done = findFacets(filter, fit, said);
    if (done && (!filter.kinds.isEmpty() || !filter.verdict.isEmpty()))
        m_facets = fit.isEmpty() ? text("-1") : fit.join(u',');
    if (done && !filter.fingerprint.isEmpty()) {
        const Result<qint64> id = numberOf(
            m_sql, text("SELECT id FROM connections WHERE fingerprint = ?"), {filter.fingerprint});
        if (!id)
            return Unexpected(id.error());
        m_byHours = false;
        m_predicate += text(" AND conn = ") % QString::number(*id);
    }
    if (!m_facets.isEmpty())
        m_predicate += text(" AND facet IN (") % m_facets % u')';
    return done && filter.text.trimmed().size() >= shortestSearch ? addTextPredicate(filter) : done;
}

Result<Done> HistoryView::findFacets(
    const HistoryFilter &filter, QStringList &fit, QStringList &said)
{
    const QString wanted = filter.text.trimmed();
    return m_sql.run(
        text("SELECT id, kind, verdict, cause FROM facets"), {}, [&](const QSqlQuery &row) {
            const HistoryFacet facet{
                row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
            const bool kind = filter.kinds.isEmpty() || filter.kinds.contains(facet.kind);
            const bool verdict = filter.verdict.isEmpty() || filter.verdict == facet.verdict;
            if (kind && verdict)
                fit.append(row.value(0).toString());
            if (filter.said && filter.said(facet).contains(wanted, Qt::CaseInsensitive))
                said.append(row.value(0).toString());
            return true;
        });
}

Result<Done> HistoryView::addTextPredicate(const HistoryFilter &filter)
{
    QStringList fit;
    QStringList said;
    Result<Done> done = findFacets(filter, fit, said);
    const QString wanted = filter.text.trimmed();
    const QString inOne = QString(wanted).remove(u' '); // as shown it is parted into fours
    QStringList conns;
    QStringList others;
    if (done)
        done = m_sql.run(text("SELECT id, fingerprint, workspace, email FROM connections"), {},
            [&](const QSqlQuery &row) {
                const QString fingerprint = row.value(1).toString();
                const QStringList texts{filter.names.value(fingerprint), row.value(2).toString(),
                    row.value(3).toString()};
                const bool found = std::any_of(texts.begin(), texts.end(),
                    [&](const QString &one) { return one.contains(wanted, Qt::CaseInsensitive); });
                const bool byToken = fingerprint.contains(inOne, Qt::CaseInsensitive);
                (found || byToken ? conns : others).append(row.value(0).toString());
                return true;
            });
    m_words = wanted;
    if (filter.data)
        m_data = filter.data(wanted);
    if (done)
        done = addTold();
    if (!done)
        return done;
    const Result<qint64> any = numberOf(m_sql,
        text("SELECT EXISTS (SELECT 1 FROM words WHERE words MATCH ?) "
             "OR EXISTS (SELECT 1 FROM temp.told)"),
        {phrase()});
    if (!any)
        return Unexpected(any.error());
    if (conns.isEmpty() && *any == 0 && m_data.isEmpty()
        && m_byHours) { // one of the facets' words, and nothing else
        const auto outside = [&](const QString &id) {
            return !m_facets.isEmpty() && !fit.contains(id);
        };
        said.erase(std::remove_if(said.begin(), said.end(), outside), said.end());
        m_facets = said.isEmpty() ? text("-1") : said.join(u',');
        m_predicate = text(" AND facet IN (") % m_facets % u')';
        m_words.clear();
        return Done{};
    }
    m_byHours = false;
    // The + keeps SQLite from an index that would lose the order.
    const QString who = others.size() < conns.size()
        ? QString(text("NOT IN (") % others.join(u',')) // the shorter list is the faster one
        : QString(text("IN (") % conns.join(u','));
    m_predicate += text(" AND (+conn ") % who % text(") OR +facet IN (") % said.join(u',')
        % text(") OR +id IN (SELECT id FROM temp.hits) OR +seq IN (SELECT seq FROM temp.told))");
    return Done{};
}

QString HistoryView::phrase() const
{
    return u'"' % QString(m_words).replace(u'"', text("\"\"")) % u'"';
}

// Further back each time, so that the newest rows are there before everything was searched.
Result<Done> HistoryView::searchDownTo(qint64 low)
{
    if (m_words.isEmpty() || low >= m_searched)
        return Done{};
    const qint64 high = qMin(m_searched - 1, m_high);
    const qint64 from = qMin(low, qMax(m_low, high - m_searchNext));
    m_searchNext *= 4;
    m_searched = from;
    return addHits(from, high);
}

Result<Done> HistoryView::addHits(qint64 low, qint64 high)
{
    if (m_words.isEmpty())
        return Done{};
    return m_sql.run(text("INSERT OR IGNORE INTO temp.hits SELECT rowid FROM words "
                          "WHERE words MATCH ? AND rowid BETWEEN ? AND ?"),
        {phrase(), low, high});
}

// The entries of a handover, by its number or how that begins, and those whose datum is shown in
// these words.
Result<Done> HistoryView::addTold()
{
    constexpr qsizetype shortestNumber = 8; // its first group
    const QString add = text("INSERT OR IGNORE INTO temp.told SELECT seq FROM entries WHERE ");
    Result<Done> done = Done{};
    if (m_words.size() >= shortestNumber)
        done = m_sql.run(add
                % text("handover_id <> '' AND handover_id IN (SELECT handover_id FROM handovers "
                       "WHERE substr(handover_id, 1, ?) = ?)"),
            {m_words.size(), m_words.toLower()});
    for (const HistoryDatum &datum : m_data) {
        const QString member =
            u'"' % datum.member % text("\":\"") % datum.value % u'"'; // as CanonicalJson has it
        if (done)
            done = m_sql.run(add % hasDatum() % text(" AND kind = ? AND instr(line, ?) > 0"),
                {datum.kind, member.toUtf8()});
    }
    return done;
}

} // namespace keybearer
