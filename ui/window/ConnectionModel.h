// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>

namespace keybearer {

/// In the order of the list.
enum class ConnectionGroup { HandingOver, NeedsALook, Watching };

/// One line of the list at the side.
struct ConnectionEntry {
    int id = 0;
    QString name; ///< the workspace's, or what stands for it
    QString email;
    Glyph glyph = Glyph::Unknown;
    QString state; ///< the word beside the shape
    QDateTime known; ///< UTC; since when; invalid for never
    ConnectionGroup group = ConnectionGroup::Watching;
    bool lastKnown = false; ///< the state is a stored one: not tested since the program started
    bool canRename = false;
    QString workspace = {}; ///< also looked for
    QString ownGroup = {}; ///< a person's; what needs no look stands there; also looked for
};

/// The connections of the window, as value copies.
class ConnectionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole,
        GlyphRole,
        EmailRole,
        StateRole,
        WhenRole,
        GroupRole,
        OwnGroupRole,
        RenameRole,
        WorkspaceRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Adds the entry, or replaces the one with its id.
    void put(const ConnectionEntry &entry);
    /// New ones, in one go.
    void append(const QList<ConnectionEntry> &entries);
    void remove(int id);
    void tick(const QDateTime &now);
    QModelIndex indexOf(int id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ConnectionEntry> m_entries;
    QHash<int, int> m_rows; ///< by id
    QDateTime m_now;
};

} // namespace keybearer
