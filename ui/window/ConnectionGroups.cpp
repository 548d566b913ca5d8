// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionGroups.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace keybearer {
namespace {

int headingOf(int group)
{
    return -1 - group;
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString() % QLatin1Char('\n')
        % index.data(ConnectionModel::EmailRole).toString() % QLatin1Char('\n')
        % index.data(ConnectionModel::WorkspaceRole).toString();
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
    const QString text = textOf(connection);
    const auto known = m_sorted.find(id);
    if (known != m_sorted.end() && known->second.group == group && known->second.text == text)
        return false;
    m_sorted.insert_or_assign(
        id, Sorted{group, m_collator.sortKey(connection.data(Qt::DisplayRole).toString()), text});
    return true;
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
        if (one.second->group != other.second->group)
            return one.second->group < other.second->group;
        const int order = one.second->name.compare(other.second->name);
        return order != 0 ? order < 0 : one.first < other.first;
    });
    QList<int> ids;
    int group = -1;
    for (const auto &[id, sorted] : rows) {
        if (sorted->group != group)
            ids << headingOf(sorted->group);
        group = sorted->group;
        ids << id;
    }
    return ids;
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
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return heading(static_cast<ConnectionGroup>(-1 - id));
    return {};
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
