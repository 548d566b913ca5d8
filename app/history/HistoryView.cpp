// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryView.h"

#include "app/history/ChainWalk.h"
#include "app/history/HistorySchema.h"
#include "app/history/RowReader.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <limits>
#include <utility>

namespace keybearer {
namespace {

constexpr qint64 fewAmong = 20; // one in so many: its ids are kept
constexpr qint64 hoursAtOnce = 500;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

HistoryView::HistoryView(const QString &file)
    : m_sql(file)
{
}

Result<Done> HistoryView::connect()
{
    if (m_sql.isOpen())
        return Done{};
    Result<Done> done = m_sql.open();
    if (done)
        done = m_sql.run(text("PRAGMA temp_store = MEMORY"));
    if (done)
        done = m_sql.run(text("CREATE TEMP TABLE IF NOT EXISTS hits(id INTEGER PRIMARY KEY)"));
    if (done)
        done = m_sql.run(text("CREATE TEMP TABLE IF NOT EXISTS told(seq INTEGER PRIMARY KEY)"));
    if (!done)
        m_sql.close();
    return done;
}

Result<Done> HistoryView::open(const HistoryFilter &filter)
{
    if (const Result<Done> connected = connect(); !connected)
        return connected;
    m_spans.clear();
    m_ahead.clear();
    m_next = m_looked = m_all = m_grown = 0;
    m_isLast = false;
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
    return done ? sumHours() : done;
}

Result<qint64> HistoryView::generation()
{
    return numberOf(m_sql, text("SELECT value FROM state WHERE name = 'generation'"));
}

// How many rows the hours have, which is the answer without a look at the rows, but for the hours
// at both ends that are shown in part only.
Result<Done> HistoryView::sumHours()
{
    m_nextHour = m_high / idsPerHour;
    const Result<qint64> all = rowsOfHours(m_low / idsPerHour, m_nextHour);
    if (!all)
        return Unexpected(all.error());
    m_all = m_total = *all;
    if (!m_byHours)
        return Done{};
    QSet<qint64> ends;
    if (m_low % idsPerHour != 0)
        ends.insert(m_low / idsPerHour);
    if (m_high == m_end)
        ends.insert(m_nextHour);
    for (const qint64 end : std::as_const(ends)) {
        const qint64 low = end * idsPerHour;
        Span shown{qMax(low, m_low), qMin(low + idsPerHour - 1, m_high), 0, 0, {}};
        const Result<qint64> whole = rowsOfHours(end, end);
        const Result<Done> counted = whole ? countSpan(shown) : Unexpected(whole.error());
        if (!counted)
            return counted;
        m_total += shown.rows - *whole;
    }
    return Done{};
}

Result<qint64> HistoryView::rowsOfHours(qint64 first, qint64 last)
{
    return numberOf(m_sql,
        text("SELECT sum(n) FROM hours WHERE hour BETWEEN ? AND ?") % hourFacets(), {first, last});
}

QString HistoryView::hourFacets() const
{
    return m_byHours && !m_facets.isEmpty() ? text(" AND facet IN (") % m_facets % u')' : QString();
}

// The next older hours that have rows, to m_ahead.
Result<Done> HistoryView::readHours()
{
    m_ahead.clear();
    m_next = 0;
    const Result<Done> done = m_sql.run(text("SELECT hour, sum(n) FROM hours WHERE hour >= ? AND "
                                             "hour <= ?")
            % hourFacets() % text(" GROUP BY hour ORDER BY hour DESC LIMIT ?"),
        {m_low / idsPerHour, m_nextHour, hoursAtOnce}, [&](const QSqlQuery &row) {
            m_nextHour = row.value(0).toLongLong() - 1;
            const qint64 low = (m_nextHour + 1) * idsPerHour;
            m_ahead.append({qMax(low, m_low), qMin(low + idsPerHour - 1, m_high), 0,
                row.value(1).toLongLong(), {}});
            return true;
        });
    m_isLast = m_ahead.size() < hoursAtOnce;
    return done;
}

void HistoryView::take(Span span, qint64 looked)
{
    m_looked += looked;
    if (span.rows == 0)
        return;
    span.start = counted();
    m_spans.append(std::move(span));
}

Result<Done> HistoryView::countSpan(Span &span)
{
    const qint64 all = span.rows;
    if (const Result<Done> searched = searchDownTo(span.low); !searched)
        return searched;
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

bool HistoryView::needsCounting(const Span &hour) const
{
    return !m_byHours || hour.low % idsPerHour != 0 || m_looked == 0;
}

// The next older hour.
Result<Done> HistoryView::countNext()
{
    if (m_next >= m_ahead.size())
        return readHours();
    Span span = m_ahead.at(m_next++);
    const qint64 all = span.rows;
    const Result<Done> done = needsCounting(span) ? countSpan(span) : Done{};
    if (done)
        take(std::move(span), all);
    return done;
}

Result<bool> HistoryView::countOn(int budget_ms)
{
    QElapsedTimer spent;
    spent.start();
    Result<Done> done = stillValid();
    while (done && !isCounted() && !spent.hasExpired(budget_ms))
        done = countNext();
    if (!done)
        return Unexpected(done.error());
    return !isCounted();
}

// By the hours it is known how many there are before all of them were walked through.
Result<Done> HistoryView::countTo(qint64 place)
{
    Result<Done> done = Done{};
    while (done && m_byHours && !isCounted() && counted() <= place)
        done = countNext();
    return done;
}

qint64 HistoryView::counted() const
{
    return m_spans.isEmpty() ? 0 : m_spans.last().start + m_spans.last().rows;
}

HistoryExtent HistoryView::extent() const
{
    if (m_byHours)
        return {m_total, m_total, true};
    const qint64 found = counted();
    if (isCounted())
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
        const Result<Done> reached = countTo(first + count);
        if (!reached)
            return reached;
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
        Result<Done> counted = addHits(span.low, span.high);
        if (counted)
            counted = addTold();
        if (counted)
            counted = countSpan(span);
        m_high = high;
        more = span.rows;
        if (counted && more > 0) {
            for (Span &old : m_spans)
                old.start += more;
            m_spans.prepend(span);
            m_grown += more;
            m_total += more;
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
    const auto isAbove = [&] { return m_spans.isEmpty() || m_spans.last().low > wanted; };
    for (Result<Done> done = Done{}; m_byHours && !isCounted() && isAbove();) {
        done = countNext();
        if (!done)
            return Unexpected(done.error());
    }
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
