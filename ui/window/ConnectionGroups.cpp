// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionGroups.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace keybearer {
namespace {

constexpr int firstOwn = 100;

// Only of what needs nothing: what needs a person stands together.
QString ownGroupOf(const QModelIndex &index)
{
    const auto watching = static_cast<int>(ConnectionGroup::Watching);
    return index.data(ConnectionModel::GroupRole).toInt() == watching
        ? index.data(ConnectionModel::OwnGroupRole).toString()
        : QString();
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString() % QLatin1Char('\n')
        % index.data(ConnectionModel::EmailRole).toString() % QLatin1Char('\n')
        % index.data(ConnectionModel::WorkspaceRole).toString() % QLatin1Char('\n')
        % index.data(ConnectionModel::OwnGroupRole).toString();
}

} // namespace

ConnectionGroups::ConnectionGroups(ConnectionModel *connections, QObject *parent)
    : QAbstractListModel(parent)
    , m_connections(connections)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(connections, &QAbstractItemModel::dataChanged, this, &ConnectionGroups::onChanged);
    connect(connections, &QAbstractItemModel::rowsInserted, this, &ConnectionGroups::arrange);
    connect(connections, &QAbstractItemModel::rowsRemoved, this, &ConnectionGroups::arrange);
    arrange();
}

void ConnectionGroups::lookFor(const QString &text)
{
    m_lookedFor = text.trimmed();
    arrange();
}

void ConnectionGroups::onChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    bool moves = false;
    if (roles.isEmpty()) {
        for (int row = first.row(); row <= last.row(); ++row)
            moves = learn(first.siblingAtRow(row)) || moves;
    }
    if (moves)
        follow(wanted());
    if (m_rows.isEmpty())
        return;
    if (first.row() != last.row())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
    else if (const QModelIndex one = indexOf(first.data(ConnectionModel::IdRole).toInt());
             one.isValid())
        Q_EMIT dataChanged(one, one, roles);
}

bool ConnectionGroups::learn(const QModelIndex &connection)
{
    const int id = connection.data(ConnectionModel::IdRole).toInt();
    const int group = connection.data(ConnectionModel::GroupRole).toInt();
    const QString own = ownGroupOf(connection);
    const QString text = textOf(connection);
    const auto known = m_sorted.find(id);
    if (known != m_sorted.end() && known->second.group == group && known->second.own == own
        && known->second.text == text)
        return false;
    const QString name = connection.data(Qt::DisplayRole).toString();
    m_sorted.insert_or_assign(
        id, Sorted{group, own, m_collator.sortKey(own), m_collator.sortKey(name), text});
    return true;
}

// Nothing when they are alike. Those of no group of a person's own come last.
std::optional<bool> ConnectionGroups::Sorted::isBefore(const Sorted &other) const
{
    if (group != other.group)
        return group < other.group;
    if (own.isEmpty() != other.own.isEmpty())
        return other.own.isEmpty();
    if (own != other.own) {
        const int groups = ownKey.compare(other.ownKey);
        return groups != 0 ? groups < 0 : own < other.own;
    }
    const int order = name.compare(other.name);
    return order != 0 ? std::optional(order < 0) : std::nullopt;
}

QList<int> ConnectionGroups::wanted() const
{
    using Row = std::pair<int, const Sorted *>;
    std::vector<Row> rows;
    for (const auto &[id, sorted] : m_sorted) {
        if (sorted.text.contains(m_lookedFor, Qt::CaseInsensitive))
            rows.emplace_back(id, &sorted);
    }
    std::sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) {
        return one.second->isBefore(*other.second).value_or(one.first < other.first);
    });
    QList<int> ids;
    int heading = 0;
    for (const auto &[id, sorted] : rows) {
        const int below = headingOf(sorted->group, sorted->own);
        if (below != heading)
            ids << below;
        heading = below;
        ids << id;
    }
    return ids;
}

int ConnectionGroups::headingOf(int group, const QString &own) const
{
    if (own.isEmpty())
        return -1 - group;
    if (!m_own.contains(own))
        m_own.append(own);
    return -1 - firstOwn - static_cast<int>(m_own.indexOf(own));
}

void ConnectionGroups::arrange()
{
    m_sorted.clear();
    for (int i = 0; i < m_connections->rowCount(); ++i)
        learn(m_connections->index(i));
    follow(wanted());
}

void ConnectionGroups::follow(const QList<int> &rows)
{
    const QSet<int> stay(rows.cbegin(), rows.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stay.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int id = rows.at(row);
        if (row < m_rows.size() && m_rows.at(row) == id)
            continue;
        const int from = static_cast<int>(m_rows.indexOf(id, row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, id);
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
    }
}

QModelIndex ConnectionGroups::indexOf(int id) const
{
    const qsizetype row = id > 0 ? m_rows.indexOf(id) : -1;
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

bool ConnectionGroups::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()) < 0;
}

int ConnectionGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionGroups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int id = m_rows.at(index.row());
    if (id > 0)
        return m_connections->indexOf(id).data(role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const int group = -1 - id;
    return group >= firstOwn ? m_own.value(group - firstOwn)
                             : heading(static_cast<ConnectionGroup>(group));
}

bool ConnectionGroups::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isHeading(index))
        return false;
    if (value.toString().trimmed() == index.data(Qt::EditRole).toString())
        return true;
    const int id = m_rows.at(index.row());
    Q_EMIT renamed(id, value.toString());
    return true;
}

Qt::ItemFlags ConnectionGroups::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.data(ConnectionModel::RenameRole).toBool() ? usual | Qt::ItemIsEditable : usual;
}

QString ConnectionGroups::heading(ConnectionGroup group)
{
    switch (group) {
    case ConnectionGroup::HandingOver:
        return tr("Handing over");
    case ConnectionGroup::NeedsALook:
        return tr("Needs a look");
    case ConnectionGroup::Watching:
        return tr("Watching");
    }
    Q_UNREACHABLE();
}

} // namespace keybearer
