// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionModel.h"

#include "app/wording/Wording.h"
#include "ui/common/PlainToolTip.h"

#include <QLocale>

namespace keybearer {
namespace {

QString spoken(const ConnectionEntry &entry, const QString &when)
{
    QStringList parts{entry.name, entry.email};
    parts << (entry.lastKnown
            ? ConnectionModel::tr("last known: %1", "a state word").arg(entry.state)
            : entry.state);
    parts << when;
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

} // namespace

void ConnectionModel::put(const ConnectionEntry &entry)
{
    const QModelIndex known = indexOf(entry.id);
    if (known.isValid()) {
        m_entries[known.row()] = entry;
        Q_EMIT dataChanged(known, known);
        return;
    }
    append({entry});
}

void ConnectionModel::append(const QList<ConnectionEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
    for (const ConnectionEntry &entry : entries) {
        m_rows.insert(entry.id, static_cast<int>(m_entries.size()));
        m_entries.append(entry);
    }
    endInsertRows();
}

void ConnectionModel::remove(int id)
{
    const QModelIndex known = indexOf(id);
    if (!known.isValid())
        return;
    beginRemoveRows({}, known.row(), known.row());
    m_entries.removeAt(known.row());
    m_rows.remove(id);
    for (int &row : m_rows) {
        if (row > known.row())
            --row;
    }
    endRemoveRows();
}

void ConnectionModel::tick(const QDateTime &now)
{
    m_now = now;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole, Qt::AccessibleTextRole});
}

QModelIndex ConnectionModel::indexOf(int id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(*found);
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionEntry &entry = m_entries.at(index.row());
    const QString when =
        entry.known.isValid() && m_now.isValid() ? ago(entry.known, m_now) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return plainToolTip(entry.name % QLatin1Char('\n') % entry.email);
    case Qt::AccessibleTextRole:
        return spoken(entry, when);
    case IdRole:
        return entry.id;
    case GlyphRole:
        return static_cast<int>(entry.glyph);
    case EmailRole:
        return entry.email;
    case StateRole:
        return entry.lastKnown ? tr("last known: %1", "a state word").arg(entry.state)
                               : entry.state;
    case GroupRole:
        return static_cast<int>(entry.group);
    case OwnGroupRole:
        return entry.ownGroup;
    case WorkspaceRole:
        return entry.workspace;
    case RenameRole:
        return entry.canRename;
    case Qt::EditRole:
        return entry.name;
    case WhenRole:
        return when;
    }
    return {};
}

} // namespace keybearer
