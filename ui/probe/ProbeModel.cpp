// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/ProbeModel.h"

#include "app/wording/Wording.h"
#include "ui/common/PlainToolTip.h"

#include <QFont>
#include <QLocale>

namespace keybearer {
namespace {

const QString dash = QStringLiteral("–");
const QLatin1String identifyKey("identify");
constexpr int groups = 3;

} // namespace

void ProbeModel::setReport(const ProbeReport &report, bool checking, const QStringList &ticked)
{
    // The plan's rows stay the same during one check: keeping them keeps the selection.
    const bool sameRows = report.rows.size() == m_report.rows.size();
    if (!sameRows)
        beginResetModel();
    m_report = report;
    m_checking = checking;
    m_ticked = ticked;
    if (!sameRows)
        endResetModel();
    else if (!m_report.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ProbeModel::rowCount(const QModelIndex &parent) const
{
    const int rows = static_cast<int>(m_report.rows.size());
    return parent.isValid() || rows == 0 ? 0 : rows + groups;
}

int ProbeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ProbeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index.row()))
        return headingData(index.row(), index, role);
    return rowData(m_report.rows.at(index.row()), index.column(), role);
}

QVariant ProbeModel::headingData(int row, const QModelIndex &index, int role) const
{
    const auto group = static_cast<ProbeGroup>(row - m_report.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Permission ? QVariant(headingOf(group)) : QVariant();
    case Qt::AccessibleTextRole:
        return headingOf(group);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(scaled(11));
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case GroupRole:
        return static_cast<int>(group);
    case HeadingRole:
        return true;
    }
    return {};
}

QVariant ProbeModel::rowData(const ProbeResult &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return plainToolTip(column == Permission ? labelToolTip(row) : toolTip(row));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column == Status || column == Milliseconds ? Qt::AlignRight | Qt::AlignAbsolute
                                                        : Qt::Alignment(Qt::AlignLeft))
            | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (column != Needed || !canBeTicked(row))
            return {};
        return static_cast<int>(m_ticked.contains(row.probe.key) ? Qt::Checked : Qt::Unchecked);
    case GlyphRole:
        if (column != Result)
            return {};
        return static_cast<int>(isPending(row) ? Glyph::Checking : glyphOf(row.outcome));
    case KeyRole:
        return row.probe.key;
    case GroupRole:
        return static_cast<int>(groupOf(row));
    case HeadingRole:
        return false;
    case SortRole:
        return sortValue(row, column);
    case OutcomeRole:
        return static_cast<int>(row.outcome);
    }
    return {};
}

QVariant ProbeModel::sortValue(const ProbeResult &row, int column) const
{
    switch (column) {
    case Needed:
        return m_ticked.contains(row.probe.key) ? 0 : row.needed ? 1 : 2;
    case Status:
        return row.answer.status;
    case Milliseconds:
        return row.exchange.phases.total_ms;
    }
    return text(row, column).toLower();
}

bool ProbeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool ours = checkIndex(index, CheckIndexOption::IndexIsValid)
        && role == Qt::CheckStateRole && index.column() == Needed && !isHeading(index.row());
    if (!ours || !canBeTicked(m_report.rows.at(index.row())))
        return false;
    const QString key = m_report.rows.at(index.row()).probe.key;
    m_ticked.removeAll(key);
    if (value.toInt() == Qt::Checked)
        m_ticked.append(key);
    // The group it stands in may be another one now, and what counts without a tick too.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columns - 1));
    Q_EMIT neededChanged(m_ticked);
    return true;
}

Qt::ItemFlags ProbeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Needed && canBeTicked(m_report.rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

ProbeGroup ProbeModel::groupOf(const ProbeResult &row) const
{
    if (row.needed || m_ticked.contains(row.probe.key))
        return ProbeGroup::Needed;
    return row.probe.testable ? ProbeGroup::Read : ProbeGroup::Write;
}

QString ProbeModel::headingOf(ProbeGroup group) const
{
    switch (group) {
    case ProbeGroup::Needed:
        return m_ticked.isEmpty() ? tr("What a pipeline usually needs")
                                  : tr("Needed by my pipeline");
    case ProbeGroup::Read:
        return tr("Read, not needed");
    case ProbeGroup::Write:
        return tr("Write, not tested");
    }
    return {};
}

// While a check runs the rows are not whole: the answer to a tick would be of another report.
bool ProbeModel::canBeTicked(const ProbeResult &row) const
{
    return !m_checking && !m_readOnly && row.probe.testable && row.probe.countable
        && row.probe.key != identifyKey;
}

QVariant ProbeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == Status || section == Milliseconds ? Qt::AlignRight | Qt::AlignAbsolute
                                                          : Qt::Alignment(Qt::AlignLeft))
            | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

QString ProbeModel::columnTitle(int column)
{
    switch (column) {
    case Permission:
        return tr("Permission");
    case Needed:
        return tr("Needed");
    case Result:
        return tr("Result");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    case Code:
        return tr("Code");
    case RequestId:
        return tr("Request id");
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
        return permissionLabel(row.probe.key);
    case Needed:
        return neededText(row);
    case Result:
        return resultText(row);
    case Status:
        return row.answer.status ? QString::number(row.answer.status) : dash;
    case Milliseconds:
        return row.answer.status ? QLocale().toString(qRound64(row.exchange.phases.total_ms))
                                 : dash;
    case Code:
        return row.answer.code.isEmpty() ? dash : row.answer.code;
    case RequestId:
        return row.answer.requestId.isEmpty() ? dash : row.answer.requestId;
    }
    return {};
}

QString ProbeModel::neededText(const ProbeResult &row) const
{
    if (row.probe.key == identifyKey)
        return tr("always");
    if (m_ticked.isEmpty() && row.needed)
        return tr("usual");
    return canBeTicked(row) || m_ticked.contains(row.probe.key) ? QString() : dash;
}

QString ProbeModel::toolTip(const ProbeResult &row) const
{
    const QString note = isPending(row) ? QString() : noteOn(row);
    if (note.isEmpty() || row.answer.message.isEmpty())
        return note.isEmpty() ? row.answer.message : note;
    return tr("%1 Its answer: %2").arg(note, row.answer.message);
}

// What to look for on Intercom's own pages, which speak English.
QString ProbeModel::labelToolTip(const ProbeResult &row)
{
    const QString label = permissionLabel(row.probe.key);
    const QString theirs = intercomsLabel(row.probe.key);
    if (label == theirs || row.probe.key == identifyKey)
        return label;
    return tr("%1. Intercom calls it “%2”.", "a permission").arg(label, theirs);
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
    const QString permission = permissionLabel(row.probe.key);
    return groupOf(row) == ProbeGroup::Needed
        ? tr("%1, needed: %2", "a permission and its outcome").arg(permission, resultText(row))
        : tr("%1: %2", "a permission and its outcome").arg(permission, resultText(row));
}

} // namespace keybearer
