// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/SampleModel.h"

#include "app/base/CsvText.h"
#include "app/wording/Wording.h"
#include "ui/common/PlainToolTip.h"

#include <QLocale>

#include <algorithm>

namespace keybearer {
namespace {

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString milliseconds(const Sample &sample)
{
    if (sample.identify_us < 0)
        return QStringLiteral("–");
    return QLocale().toString(qRound64(double(sample.identify_us) / 1000));
}

} // namespace

QString stateWord(const Sample &sample)
{
    return word(stateOf(sample).value_or(TokenState::Unknown));
}

QString lineOf(const Sample &sample)
{
    const QString when = shortTime(sample.at);
    if (sample.identify_us < 0)
        return SampleModel::tr("%1: %2, no answer to “%3”", "a time, a state and a permission")
            .arg(when, stateWord(sample), permissionLabel(QStringLiteral("identify")));
    return SampleModel::tr("%1: %2, answered in %3 ms", "a time and a state")
        .arg(when, stateWord(sample), milliseconds(sample));
}

void SampleModel::setHistory(const TeammateHistory &history)
{
    beginResetModel();
    m_rows.clear();
    for (const Sample &sample : history.samples)
        m_rows.append({sample.at, sample});
    for (const QDateTime &change : history.emailChanges)
        m_rows.append({change, std::nullopt});
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const Row &left, const Row &right) { return left.at > right.at; });
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(exactTime(row.at.toLocalTime(), QLocale::LongFormat));
    case Qt::AccessibleTextRole:
        return row.sample ? lineOf(*row.sample)
                          : tr("%1: email changed", "a time").arg(shortTime(row.at));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == Milliseconds ? Qt::AlignRight | Qt::AlignAbsolute
                                            : Qt::Alignment(Qt::AlignLeft))
            | Qt::AlignVCenter);
    case GlyphRole:
        if (index.column() != State || !row.sample)
            return {};
        return static_cast<int>(glyphOf(stateOf(*row.sample).value_or(TokenState::Unknown)));
    }
    return {};
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Milliseconds ? Qt::AlignRight | Qt::AlignAbsolute
                                                            : Qt::Alignment(Qt::AlignLeft))
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Tested");
    case State:
        return tr("Result");
    case Milliseconds:
        return tr("ms");
    }
    return {};
}

QString SampleModel::text(const Row &row, int column) const
{
    switch (column) {
    case When:
        return shortTime(row.at);
    case State:
        return row.sample ? stateWord(*row.sample) : tr("email changed");
    case Milliseconds:
        return row.sample ? milliseconds(*row.sample) : QString();
    }
    return {};
}

QByteArray SampleModel::csv() const
{
    QByteArray csv = "at_utc,event,verdict,cause,identify_ms\r\n";
    for (const Row &row : m_rows) {
        const bool timed = row.sample && row.sample->identify_us >= 0;
        const QByteArray ms =
            timed ? QByteArray::number(double(row.sample->identify_us) / 1000, 'f', 3) : "";
        csv += csvCell(row.at.toUTC().toString(Qt::ISODateWithMs)) + ','
            + (row.sample ? "check," : "email_changed,")
            + (row.sample ? csvCell(row.sample->verdict) : "") + ','
            + (row.sample ? csvCell(row.sample->cause) : "") + ',' + ms + "\r\n";
    }
    return csv;
}

} // namespace keybearer
