// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryView.h"

#include "app/history/ChainWalk.h"
#include "app/history/HistorySchema.h"
#include "app/history/RowReader.h"

#include <QElapsedTimer>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace keybearer {
namespace {

constexpr qint64 fewAmong = 20; // one in so many: its ids are kept

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

HistoryView::HistoryView(const QString &file)
    : m_sql(file)
{
}

Result<Done> HistoryView::open(const HistoryFilter &filter)
{
    Result<Done> done = Done{};
    if (!m_sql.isOpen()) {
        done = m_sql.open();
        if (done)
            done = m_sql.run(text("PRAGMA temp_store = MEMORY"));
        if (done)
            done = m_sql.run(text("CREATE TEMP TABLE IF NOT EXISTS hits(id INTEGER PRIMARY KEY)"));
        if (!done) {
            m_sql.close();
            return done;
        }
    }
    m_spans.clear();
    m_ahead.clear();
    m_next = m_looked = m_all = m_grown = 0;
    return m_sql.transaction(text("BEGIN"), [this, &filter] { return begin(filter); });
}

Result<Done> HistoryView::begin(const HistoryFilter &filter)
{
    const Result<qint64> now = generation();
    if (!now)
        return Unexpected(now.error());
    m_generation = *now;
    const Result<qint64> newest = numberOf(m_sql, text("SELECT max(id) FROM log"));
    if (!newest)
        return Unexpected(newest.error());
    m_low = filter.from.isValid() ? idOf(filter.from.toMSecsSinceEpoch()) : 0;
    m_end = filter.to.isValid() ? idOf(filter.to.toMSecsSinceEpoch()) - 1
                                : std::numeric_limits<qint64>::max();
    m_high = qMin(*newest, m_end);
    Result<Done> done = makePredicate(filter);
    return done ? readHours() : done;
}

Result<qint64> HistoryView::generation()
{
    return numberOf(m_sql, text("SELECT value FROM state WHERE name = 'generation'"));
}

Result<Done> HistoryView::makePredicate(const HistoryFilter &filter)
{
    m_predicate.clear();
    m_facets.clear();
    m_byHours = true;
    QStringList fit;
    QStringList said;
    Result<Done> done = findFacets(filter, fit, said);
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
    QStringList conns;
    QStringList others;
    if (done)
        done = m_sql.run(text("SELECT id, fingerprint, workspace, email FROM connections"), {},
            [&](const QSqlQuery &row) {
                const QString fingerprint = row.value(1).toString();
                const QStringList texts{filter.names.value(fingerprint), fingerprint,
                    row.value(2).toString(), row.value(3).toString()};
                const bool found = std::any_of(texts.begin(), texts.end(),
                    [&](const QString &one) { return one.contains(wanted, Qt::CaseInsensitive); });
                (found ? conns : others).append(row.value(0).toString());
                return true;
            });
    if (done)
        done = m_sql.run(text("DELETE FROM temp.hits"));
    QString phrase = wanted;
    phrase = u'"' % phrase.replace(u'"', text("\"\"")) % u'"';
    if (done)
        done = m_sql.run(
            text("INSERT INTO temp.hits SELECT rowid FROM words WHERE words MATCH ?"), {phrase});
    if (!done)
        return done;
    const Result<qint64> hits = numberOf(m_sql, text("SELECT count(*) FROM temp.hits"));
    if (!hits)
        return Unexpected(hits.error());
    if (conns.isEmpty() && *hits == 0 && m_byHours) { // one of the facets' words, and nothing else
        const auto outside = [&](const QString &id) {
            return !m_facets.isEmpty() && !fit.contains(id);
        };
        said.erase(std::remove_if(said.begin(), said.end(), outside), said.end());
        m_facets = said.isEmpty() ? text("-1") : said.join(u',');
        m_predicate = text(" AND facet IN (") % m_facets % u')';
        return Done{};
    }
    m_byHours = false;
    // The + keeps SQLite from an index that would lose the order.
    const QString who = others.size() < conns.size()
        ? QString(text("NOT IN (") % others.join(u',')) // the shorter list is the faster one
        : QString(text("IN (") % conns.join(u','));
    m_predicate += text(" AND (+conn ") % who % text(") OR +facet IN (") % said.join(u',')
        % text(") OR +id IN (SELECT id FROM temp.hits))");
    return Done{};
}

Result<Done> HistoryView::readHours()
{
    const QString facets =
        m_byHours && !m_facets.isEmpty() ? text(" AND facet IN (") % m_facets % u')' : QString();
    QList<Span> hours;
    Result<Done> done = m_sql.run(text("SELECT hour, sum(n) FROM hours WHERE hour >= ? AND hour <= "
                                       "?")
            % facets % text(" GROUP BY hour ORDER BY hour DESC"),
        {m_low / idsPerHour, m_high / idsPerHour}, [&](const QSqlQuery &row) {
            const qint64 low = row.value(0).toLongLong() * idsPerHour;
            hours.append({qMax(low, m_low), qMin(low + idsPerHour - 1, m_high), 0,
                row.value(1).toLongLong(), {}});
            return true;
        });
    for (const Span &hour : std::as_const(hours))
        m_all += hour.rows;
    if (!done || !m_byHours) {
        m_ahead = hours;
        return done;
    }
    for (Span &hour : hours) {
        const qint64 all = hour.rows;
        // The hours at both ends may be shown in part only.
        const bool cut = hour.low % idsPerHour != 0 || &hour == &hours.first();
        if (cut && done)
            done = countSpan(hour);
        take(hour, all);
    }
    return done;
}

void HistoryView::take(Span span, qint64 looked)
{
    m_looked += looked;
    if (span.rows == 0)
        return;
    span.start = m_spans.isEmpty() ? 0 : m_spans.last().start + m_spans.last().rows;
    m_spans.append(std::move(span));
}

Result<Done> HistoryView::countSpan(Span &span)
{
    const qint64 all = span.rows;
    const Result<qint64> counted =
        numberOf(m_sql, text("SELECT count(*) FROM log WHERE id BETWEEN ? AND ?") % m_predicate,
            {span.low, span.high});
    if (!counted)
        return Unexpected(counted.error());
    span.rows = *counted;
    if (span.rows == 0 || span.rows * fewAmong > all)
        return Done{};
    return m_sql.run(text("SELECT id FROM log WHERE id BETWEEN ? AND ?") % m_predicate
            % text(" ORDER BY id DESC"),
        {span.low, span.high}, [&span](const QSqlQuery &row) {
            span.ids.append(row.value(0).toLongLong());
            return true;
        });
}

Result<bool> HistoryView::countOn(int budget_ms)
{
    QElapsedTimer spent;
    spent.start();
    Result<Done> done = stillValid();
    while (done && m_next < m_ahead.size() && !spent.hasExpired(budget_ms)) {
        Span span = m_ahead.at(m_next);
        const qint64 all = span.rows;
        done = countSpan(span);
        if (!done)
            break;
        take(std::move(span), all);
        ++m_next;
    }
    if (!done)
        return Unexpected(done.error());
    if (m_next < m_ahead.size())
        return true;
    m_ahead.clear();
    m_next = 0;
    return false;
}

HistoryExtent HistoryView::extent() const
{
    const qint64 found = m_spans.isEmpty() ? 0 : m_spans.last().start + m_spans.last().rows;
    const bool exact = m_next >= m_ahead.size();
    if (exact)
        return {found, found, true};
    const double share = m_all > 0 ? double(m_looked) / double(m_all) : 0;
    return {found, share > 0 ? qRound64(double(found) / share) : found, false};
}

Result<Done> HistoryView::stillValid()
{
    const Result<qint64> now = generation();
    if (!now)
        return Unexpected(now.error());
    if (*now != m_generation)
        return Unexpected(Error::of(ErrorKind::NotFound, text("generation")));
    return Done{};
}

QString HistoryView::idsOf(qint64 first, int count, qint64 &skip, QString &where) const
{
    auto span = std::upper_bound(m_spans.begin(), m_spans.end(), first,
        [](qint64 place, const Span &one) { return place < one.start; });
    if (span == m_spans.begin())
        return {};
    --span;
    if (first >= span->start + span->rows)
        return {};
    skip = first - span->start;
    const qint64 high = span->high;
    qint64 low = span->low;
    QStringList ids;
    bool listed = true;
    for (auto next = span; next != m_spans.end() && next->start < first + count; ++next) {
        low = next->low;
        listed = listed && !next->ids.isEmpty();
        for (const qint64 id : next->ids)
            ids.append(QString::number(id));
    }
    where = text("id BETWEEN ") % QString::number(low) % text(" AND ") % QString::number(high);
    return listed ? ids.mid(skip, count).join(u',') : QString();
}

Result<QList<HistoryRow>> HistoryView::rows(qint64 first, int count)
{
    QList<HistoryRow> rows;
    const Result<Done> done = m_sql.transaction(text("BEGIN"), [&]() -> Result<Done> {
        const Result<Done> valid = stillValid();
        if (!valid)
            return valid;
        qint64 skip = 0;
        QString where;
        const QString ids = idsOf(first, count, skip, where);
        if (where.isEmpty())
            return Done{};
        Result<QList<HistoryRow>> found = ids.isEmpty()
            ? readRows(m_sql, QString(where % m_predicate), count, skip)
            : readRows(m_sql, QString(text("id IN (") % ids % u')'), count, 0);
        if (!found)
            return Unexpected(found.error());
        rows = *std::move(found);
        return Done{};
    });
    if (!done)
        return Unexpected(done.error());
    return rows;
}

Result<qint64> HistoryView::grow()
{
    qint64 more = 0;
    const Result<Done> done = m_sql.transaction(text("BEGIN"), [&]() -> Result<Done> {
        const Result<Done> valid = stillValid();
        if (!valid)
            return valid;
        const Result<qint64> newest = numberOf(m_sql, text("SELECT max(id) FROM log"));
        if (!newest)
            return Unexpected(newest.error());
        const qint64 high = qMin(*newest, m_end);
        if (high <= m_high)
            return Done{};
        Span span{m_high + 1, high, 0, 0, {}};
        Result<Done> counted = countSpan(span);
        m_high = high;
        more = span.rows;
        if (counted && more > 0) {
            for (Span &old : m_spans)
                old.start += more;
            m_spans.prepend(span);
            m_grown += more;
        }
        return counted;
    });
    if (!done)
        return Unexpected(done.error());
    return more;
}

Result<qint64> HistoryView::placeOf(const QDateTime &at)
{
    const qint64 wanted = idOf(at.toMSecsSinceEpoch() + 1) - 1;
    const auto span = std::find_if(
        m_spans.begin(), m_spans.end(), [&](const Span &one) { return one.low <= wanted; });
    if (span == m_spans.end())
        return m_spans.isEmpty() ? 0 : extent().found - 1;
    const Result<qint64> newer =
        numberOf(m_sql, text("SELECT count(*) FROM log WHERE id BETWEEN ? AND ?") % m_predicate,
            {qMax(wanted + 1, span->low), span->high});
    if (!newer)
        return newer;
    return qMin(span->start + *newer, qMax<qint64>(0, extent().found - 1));
}

Result<QList<HistoryConnection>> HistoryView::connections()
{
    QList<HistoryConnection> all;
    const Result<Done> done = m_sql.run(
        text("SELECT fingerprint, workspace, email FROM connections "
             "ORDER BY workspace = '', workspace COLLATE NOCASE, email, fingerprint"),
        {}, [&all](const QSqlQuery &row) {
            all.append(
                {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), {}});
            return true;
        });
    if (!done)
        return Unexpected(done.error());
    return all;
}

Result<ChainEntry> HistoryView::entry(qint64 seq)
{
    std::optional<LinkedEntry> read;
    const Result<Done> done =
        m_sql.run(chainRows() % text("WHERE seq = ?"), {seq}, [&read](const QSqlQuery &row) {
            read = readChainRow(row);
            return true;
        });
    if (!done)
        return Unexpected(done.error());
    if (!read)
        return m_sql.damaged(text("entry ") % QString::number(seq));
    return read->chained;
}

} // namespace keybearer
