// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"
#include "ui/teammate/TeammateHistory.h"

#include <QAbstractTableModel>

namespace keybearer {

/// The checks behind the strip and the chart as a table, newest first; email changes stand between.
class SampleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, State, Milliseconds, columns };
    enum DataRole { GlyphRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const TeammateHistory &history);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// For other programs: ISO times, names that are never translated.
    QByteArray csv() const;

private:
    /// A check, or the moment at which the email changed.
    struct Row {
        QDateTime at;
        std::optional<Sample> sample;
    };
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

/// One check in a line: when, what it found, how long the answer took.
QString lineOf(const Sample &sample);
QString stateWord(const Sample &sample);

} // namespace keybearer
