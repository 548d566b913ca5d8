// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CallsModel.h"

#include "ui/common/Glyph.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/ProbeStrip.h"

#include <QLocale>

namespace keybearer {
namespace {

QString resultOf(const Answer &answer)
{
    if (answer.cause == Cause::Ok)
        return CallsModel::tr("answered");
    return isRefusal(answer) ? CallsModel::tr("refused") : CallsModel::tr("no clear answer");
}

Glyph glyphOfCall(const Answer &answer)
{
    if (answer.cause == Cause::Ok)
        return Glyph::Alive;
    return isRefusal(answer) ? Glyph::Dead : Glyph::Unknown;
}

} // namespace

void CallsModel::append(const Answer &answer)
{
    if (m_answers.size() >= ProbeStrip::shown) {
        const int last = static_cast<int>(m_answers.size()) - 1;
        beginRemoveRows({}, last, last);
        m_answers.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_answers.prepend(answer);
    ++m_total;
    endInsertRows();
}

void CallsModel::clear()
{
    beginResetModel();
    m_answers.clear();
    m_total = 0;
    endResetModel();
}

void CallsModel::setTotal(int total)
{
    if (m_total == total || total < rowCount())
        return;
    m_total = total;
    if (!m_answers.isEmpty())
        Q_EMIT dataChanged(index(0, Call), index(rowCount() - 1, Call));
}

void CallsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_answers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Call ? spoken(index.row()) : text(index.row(), index.column());
    case GlyphRole:
        return index.column() == Result
            ? QVariant(static_cast<int>(glyphOfCall(m_answers.at(index.row()))))
            : QVariant();
    }
    return {};
}

QString CallsModel::text(int row, int column) const
{
    const Answer &answer = m_answers.at(row);
    switch (column) {
    case Call:
        return QLocale().toString(m_total - row);
    case Result:
        return resultOf(answer);
    case Status:
        return answer.status > 0 ? QString::number(answer.status) : QStringLiteral("–");
    case RequestId:
        return answer.requestId.isEmpty() ? QStringLiteral("–") : answer.requestId;
    }
    return {};
}

QString CallsModel::spoken(int row) const
{
    return m_answers.at(row).status > 0
        ? tr("Call %1: %2, status %3").arg(text(row, Call), text(row, Result), text(row, Status))
        : tr("Call %1: %2").arg(text(row, Call), text(row, Result));
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Call:
        return tr("Call");
    case Result:
        return tr("Result");
    case Status:
        return tr("Status");
    case RequestId:
        return tr("Request id");
    }
    return {};
}

} // namespace keybearer
