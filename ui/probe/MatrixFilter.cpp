// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/MatrixFilter.h"

#include "ui/probe/ProbeModel.h"

namespace keybearer {

MatrixFilter::MatrixFilter(QAbstractItemModel *matrix, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(matrix);
    setDynamicSortFilter(true);
    sort(0);
    // A heading depends on other rows than its own.
    connect(matrix, &QAbstractItemModel::dataChanged, this, [this] { invalidateFilter(); });
}

void MatrixFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void MatrixFilter::setOutcome(std::optional<ProbeOutcome> outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void MatrixFilter::sortBy(int column, Qt::SortOrder order)
{
    m_planOrder = column < 0;
    sort(qMax(0, column), m_planOrder ? Qt::AscendingOrder : order);
    invalidate();
}

int MatrixFilter::shownRows() const
{
    int shown = 0;
    for (int row = 0; row < rowCount(); ++row)
        shown += index(row, 0).data(ProbeModel::HeadingRole).toBool() ? 0 : 1;
    return shown;
}

bool MatrixFilter::matches(int row) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    if (m_outcome && first.data(ProbeModel::OutcomeRole).toInt() != static_cast<int>(*m_outcome))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex heading = sourceModel()->index(row, 0);
    if (!heading.data(ProbeModel::HeadingRole).toBool())
        return matches(row);
    for (int other = 0; other < sourceModel()->rowCount(); ++other) {
        const QModelIndex of = sourceModel()->index(other, 0);
        if (!of.data(ProbeModel::HeadingRole).toBool()
            && of.data(ProbeModel::GroupRole) == heading.data(ProbeModel::GroupRole)
            && matches(other))
            return true;
    }
    return false;
}

bool MatrixFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const int leftGroup = left.data(ProbeModel::GroupRole).toInt();
    const int rightGroup = right.data(ProbeModel::GroupRole).toInt();
    if (leftGroup != rightGroup)
        return (leftGroup < rightGroup) == ascending;
    const bool leftHeads = left.data(ProbeModel::HeadingRole).toBool();
    const bool rightHeads = right.data(ProbeModel::HeadingRole).toBool();
    if (leftHeads != rightHeads)
        return leftHeads == ascending;
    if (!m_planOrder) {
        const auto order =
            QVariant::compare(left.data(ProbeModel::SortRole), right.data(ProbeModel::SortRole));
        if (order != QPartialOrdering::Equivalent)
            return order == QPartialOrdering::Less;
    }
    return (left.row() < right.row()) == ascending;
}

} // namespace keybearer
