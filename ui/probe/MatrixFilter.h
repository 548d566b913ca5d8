// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

#include <QSortFilterProxyModel>

namespace keybearer {

/// Sorts and filters the matrix; the groups stay in their order under their headings, and a heading
/// goes with the last row of its group.
class MatrixFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MatrixFilter(QAbstractItemModel *matrix, QObject *parent = nullptr);

    void setText(const QString &text); ///< in any column, whatever the case; empty for all
    void setOutcome(std::optional<ProbeOutcome> outcome); ///< nothing for all
    /// A column of the matrix; -1 for the order of the plan.
    void sortBy(int column, Qt::SortOrder order);
    bool hidesRows() const { return !m_text.isEmpty() || m_outcome; }
    int shownRows() const; ///< without headings

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matches(int row) const;

    QString m_text;
    std::optional<ProbeOutcome> m_outcome;
    bool m_planOrder = true;
};

} // namespace keybearer
