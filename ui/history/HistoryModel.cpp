// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "app/base/EnumName.h"
#include "app/diagnosis/Verdict.h"
#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"
#include "ui/common/PlainToolTip.h"

#include <QLocale>

#include <limits>

namespace keybearer {
namespace {

constexpr int pagesKept = 192;
constexpr int rowsAtFirst = 10'000, restAfter_ms = 50;
constexpr qint64 mostRows = std::numeric_limits<int>::max() / 64; // a view counts pixels in an int

qint64 pageOf(qint64 place)
{
    constexpr qint64 size = HistoryModel::pageSize;
    return place >= 0 ? place / size : -((-place + size - 1) / size);
}

} // namespace

std::optional<Glyph> glyphOf(const HistoryFacet &facet)
{
    const auto state = enumNamed(facet.verdict, TokenState::Unknown, stateName);
    if (state)
        return glyphOf(*state);
    const auto outcome = outcomeOf(facet);
    return outcome ? std::optional(glyphOf(*outcome)) : std::nullopt;
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(pagesKept)
{
    m_adding.setSingleShot(true);
    m_adding.setInterval(restAfter_ms);
    connect(&m_adding, &QTimer::timeout, this, &HistoryModel::addRest);
}

void HistoryModel::setBrowser(HistoryBrowser *browser)
{
    if (m_browser)
        m_browser->disconnect(this);
    m_browser = browser;
    if (!browser)
        return;
    connect(browser, &HistoryBrowser::opened, this, &HistoryModel::start);
    connect(browser, &HistoryBrowser::counted, this, &HistoryModel::extendTo);
    connect(browser, &HistoryBrowser::fetched, this, &HistoryModel::keep);
    connect(browser, &HistoryBrowser::grown, this, &HistoryModel::grow);
    connect(
        browser, &HistoryBrowser::wentStale, this, [this] { m_browser->open(m_filter, pageSize); });
    connect(browser, &HistoryBrowser::failed, this, &HistoryModel::failed);
}

void HistoryModel::open(const HistoryFilter &filter)
{
    m_filter = filter;
    if (m_browser)
        m_browser->open(filter, pageSize);
}

void HistoryModel::start(const HistoryExtent &extent)
{
    beginResetModel();
    m_pages.clear();
    m_asked.clear();
    m_newer = 0;
    m_extent = extent;
    m_there = static_cast<int>(qMin(extent.found, mostRows));
    m_rows = qMin(m_there, rowsAtFirst);
    endResetModel();
    if (m_rows < m_there)
        m_adding.start();
    Q_EMIT extentChanged();
}

void HistoryModel::extendTo(const HistoryExtent &extent)
{
    // The view's count holds what came at the top as well; that is inserted by grow().
    m_there = qMax(m_there, static_cast<int>(qMin(extent.found, mostRows)));
    if (!m_adding.isActive())
        addRest();
    m_extent = extent;
    Q_EMIT extentChanged();
}

void HistoryModel::addRest()
{
    m_adding.stop();
    if (m_rows >= m_there)
        return;
    beginInsertRows({}, m_rows, m_there - 1);
    m_rows = m_there;
    endInsertRows();
}

void HistoryModel::reach(int row)
{
    if (row >= m_rows)
        addRest();
}

void HistoryModel::grow(qint64 rows)
{
    const int more = static_cast<int>(qMin(rows, mostRows - m_there));
    if (more <= 0)
        return;
    beginInsertRows({}, 0, more - 1);
    m_rows += more;
    m_there += more;
    m_extent.found += more;
    m_extent.about += more;
    m_newer += more;
    endInsertRows();
    Q_EMIT extentChanged();
}

void HistoryModel::keep(qint64 place, const QList<HistoryRow> &rows)
{
    const qint64 page = pageOf(place);
    m_asked.remove(page);
    auto kept = std::make_unique<Page>(Page{place, rows});
    name(*kept);
    m_pages.insert(page, kept.release());
    const int first = rowOfPlace(place);
    const int last = qMin(first + static_cast<int>(rows.size()), m_rows) - 1;
    if (first >= 0 && last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

const HistoryRow *HistoryModel::find(int row) const
{
    const qint64 place = row - m_newer;
    const qint64 page = pageOf(place);
    if (const Page *const found = m_pages.object(page)) {
        // The page may be from when it was shorter at one of its ends.
        if (place >= found->first && place < found->first + found->rows.size())
            return &found->rows.at(place - found->first);
    }
    if (m_browser && !m_asked.contains(page)) {
        m_asked.insert(page);
        m_browser->fetch(page * pageSize, pageSize);
    }
    return nullptr;
}

std::optional<HistoryRow> HistoryModel::rowAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return std::nullopt;
    const HistoryRow *const found = find(row);
    return found ? std::optional(*found) : std::nullopt;
}

void HistoryModel::name(Page &page) const
{
    for (HistoryRow &row : page.rows)
        row.connection.name = m_names.value(row.connection.fingerprint);
}

void HistoryModel::setNames(const ConnectionNames &names)
{
    m_names = names;
    const QList<qint64> pages = m_pages.keys();
    for (const qint64 page : pages)
        name(*m_pages.object(page));
    retranslate();
}

void HistoryModel::setUtc(bool utc)
{
    m_utc = utc;
    retranslate();
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role < Qt::UserRole)
        return {};
    const HistoryRow *const row = find(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == When ? tr("being read") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == When ? timeText(row->at, !m_utc)
                : index.column() == Details        ? detailText(*row)
                                                   : text(*row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == When ? spoken(*row) : text(*row, index.column());
    case GlyphRole: {
        const auto glyph = index.column() == State ? glyphOf(row->facet) : std::nullopt;
        return glyph ? QVariant(static_cast<int>(*glyph)) : QVariant();
    }
    case SeqRole:
        return row->seq;
    case IdRole:
        return row->id;
    }
    return {};
}

QString HistoryModel::timeText(const QDateTime &at, bool utc) const
{
    return utc ? tr("%1 UTC").arg(exactTime(at))
               : tr("%1 local time").arg(exactTime(at.toLocalTime()));
}

QString HistoryModel::text(const HistoryRow &row, int column) const
{
    switch (column) {
    case When:
        return exactTime(m_utc ? row.at : row.at.toLocalTime());
    case Connection:
        return connectionThen(row.connection);
    case What:
        return kindText(row.facet.kind);
    case State:
        return stateText(row.facet);
    case Details:
        return factText(row);
    }
    return {};
}

QString HistoryModel::spoken(const HistoryRow &row) const
{
    QStringList parts{timeText(row.at, true), kindText(row.facet.kind), stateText(row.facet),
        connectionThen(row.connection), detailText(row)};
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return m_utc ? tr("When (UTC)") : tr("When");
    case Connection:
        return tr("Connection");
    case What:
        return tr("What");
    case State:
        return tr("State");
    case Details:
        return tr("Details");
    }
    return {};
}

} // namespace keybearer
