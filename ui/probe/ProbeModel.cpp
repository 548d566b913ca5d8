// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/ProbeModel.h"

#include "app/wording/Wording.h"

#include <QLocale>

namespace keybearer {
namespace {

const QString dash = QStringLiteral("–");

} // namespace

void ProbeModel::setReport(const ProbeReport &report, bool checking)
{
    // The plan's rows stay the same during one check: keeping them keeps the selection.
    const bool sameRows = report.rows.size() == m_report.rows.size();
    if (!sameRows)
        beginResetModel();
    m_report = report;
    m_checking = checking;
    if (!sameRows)
        endResetModel();
    else if (!m_report.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ProbeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int ProbeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ProbeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProbeResult &row = m_report.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return toolTip(row).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (index.column() == Status || index.column() == Milliseconds)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case GlyphRole:
        if (index.column() != Result)
            return {};
        return static_cast<int>(isPending(row) ? Glyph::Checking : glyphOf(row.outcome));
    case KeyRole:
        return row.probe.key;
    }
    return {};
}

QVariant ProbeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section >= Status ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Permission:
        return tr("Permission");
    case Needed:
        return tr("Counts");
    case Result:
        return tr("Result");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    }
    return {};
}

bool ProbeModel::isPending(const ProbeResult &row) const
{
    return m_checking && row.outcome == ProbeOutcome::NotTested && row.probe.testable;
}

QString ProbeModel::text(const ProbeResult &row, int column) const
{
    switch (column) {
    case Permission:
        return row.probe.permission;
    case Needed:
        return row.needed ? tr("usual") : dash;
    case Result:
        return resultText(row);
    case Status:
        return row.answer.status ? QString::number(row.answer.status) : dash;
    case Milliseconds:
        return row.answer.status ? QLocale().toString(qRound64(row.exchange.phases.total_ms))
                                 : dash;
    }
    return {};
}

QString ProbeModel::toolTip(const ProbeResult &row) const
{
    const QString note = isPending(row) ? QString() : noteOn(row);
    if (note.isEmpty() || row.answer.message.isEmpty())
        return note.isEmpty() ? row.answer.message : note;
    return tr("%1 Its answer: %2").arg(note, row.answer.message);
}

QString noteOn(const ProbeResult &row)
{
    if (row.outcome == ProbeOutcome::Allowed && row.answer.status == 404)
        return ProbeModel::tr("Keybearer asked for one that does not exist. That it was not found, "
                              "and not refused, shows that the permission is there.");
    if (row.outcome != ProbeOutcome::NotTested)
        return {};
    return row.probe.testable
        ? ProbeModel::tr("This call was not made: what it needs was not known after the calls "
                         "before it.")
        : ProbeModel::tr("Every call that could test this would change something. So none is "
                         "made.");
}

QString ProbeModel::resultText(const ProbeResult &row) const
{
    if (isPending(row))
        return tr("being tested");
    const QString why = reason(row);
    if (why.isEmpty())
        return word(row.outcome);
    return tr("%1: %2", "an outcome and its reason").arg(word(row.outcome), why);
}

QString ProbeModel::spoken(const ProbeResult &row) const
{
    const QString &permission = row.probe.permission;
    return row.needed
        ? tr("%1, usual: %2").arg(permission, resultText(row))
        : tr("%1: %2", "a permission and its outcome").arg(permission, resultText(row));
}

} // namespace keybearer
