// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ConnectionModel.h"

#include <QCollator>

#include <optional>
#include <unordered_map>

namespace keybearer {

/// The connections as the list shows them: in groups, each below a heading that can't be chosen
/// (first those that need a person, then a person's own groups, then the rest), by name, and only
/// those that what is looked for occurs in. Rows move one by one, never a reset.
class ConnectionGroups final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ConnectionGroups(ConnectionModel *connections, QObject *parent = nullptr);

    void lookFor(const QString &text);
    QModelIndex indexOf(int id) const;
    bool isHeading(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The headings by their names; the whole sentence comes from the row.
    static QString heading(ConnectionGroup group);

Q_SIGNALS:
    void renamed(int id, const QString &name);

private:
    /// What the order and the search depend on.
    struct Sorted {
        int group;
        QString own; ///< the person's own group
        QCollatorSortKey ownKey;
        QCollatorSortKey name;
        QString text;
        std::optional<bool> isBefore(const Sorted &other) const;
    };
    bool learn(const QModelIndex &connection); ///< false when it is known as it is
    void onChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void arrange();
    QList<int> wanted() const;
    void follow(const QList<int> &rows);
    int headingOf(int group, const QString &own) const;

    ConnectionModel *m_connections;
    QCollator m_collator;
    QString m_lookedFor;
    QList<int> m_rows; // ids; headings as -1 - group, a person's own as -1 - firstOwn - its place
    mutable QStringList m_own; // places of a person's own groups; they stay as long as this
    std::unordered_map<int, Sorted> m_sorted; // by id
};

} // namespace keybearer
