// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace keybearer {

/// One thing that the palette can do.
struct PaletteEntry {
    QString id; ///< by which it is known as recently used
    QString text;
    QString keys; ///< as they are shown; empty for none
    std::function<void()> run;
    bool onlyWhenSought = false; ///< not in the list before something is typed
    QString whyNot = {}; ///< why it can't be done now; empty when it can
};

/// What fits the words that were typed, best first; before any, what was used last.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole { KeysRole = Qt::UserRole, WhyNotRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recentIds);
    void filter(const QString &typed);
    /// Null when there is none, and for what can't be done now.
    const PaletteEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        PaletteEntry entry;
        QString folded;
        qsizetype recency; ///< the smaller, the sooner it was used
    };
    const PaletteEntry &shownAt(int row) const { return m_rows.at(m_shown.at(row)).entry; }

    QList<Row> m_rows;
    QList<qsizetype> m_shown; // of m_rows
};

} // namespace keybearer
