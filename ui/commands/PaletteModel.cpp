// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/PaletteModel.h"

#include "ui/commands/FuzzyMatch.h"
#include "ui/common/PlainToolTip.h"

#include <algorithm>
#include <limits>

namespace keybearer {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recentIds)
{
    m_rows.clear();
    for (const PaletteEntry &entry : entries) {
        const qsizetype used = recentIds.indexOf(entry.id);
        m_rows.append({entry, foldedForSearch(entry.text),
            used < 0 ? std::numeric_limits<qsizetype>::max() : used});
    }
    filter({});
}

void PaletteModel::filter(const QString &typed)
{
    const QStringList words = foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    struct Hit {
        int score;
        qsizetype row;
    };
    QList<Hit> hits;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Row &candidate = m_rows.at(row);
        if (words.isEmpty() && candidate.entry.onlyWhenSought)
            continue;
        if (const auto score = matchScore(words, candidate.folded))
            hits.append({*score, row});
    }
    std::stable_sort(hits.begin(), hits.end(), [this](const Hit &left, const Hit &right) {
        if (left.score != right.score)
            return left.score > right.score;
        const bool leftCan = m_rows.at(left.row).entry.whyNot.isEmpty();
        if (leftCan != m_rows.at(right.row).entry.whyNot.isEmpty())
            return leftCan;
        return m_rows.at(left.row).recency < m_rows.at(right.row).recency;
    });
    beginResetModel();
    m_shown.clear();
    for (const Hit &hit : std::as_const(hits))
        m_shown.append(hit.row);
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= m_shown.size() || !shownAt(row).whyNot.isEmpty())
        return nullptr;
    return &shownAt(row);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = shownAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return plainToolTip(entry.text);
    case Qt::AccessibleTextRole:
        if (!entry.whyNot.isEmpty())
            return tr("%1, not now: %2", "a command and why it can't be done")
                .arg(entry.text, entry.whyNot);
        return entry.keys.isEmpty()
            ? entry.text
            : tr("%1, %2", "a command and its key").arg(entry.text, entry.keys);
    case KeysRole:
        return entry.whyNot.isEmpty() ? entry.keys : QString();
    case WhyNotRole:
        return entry.whyNot;
    default:
        return {};
    }
}

} // namespace keybearer
