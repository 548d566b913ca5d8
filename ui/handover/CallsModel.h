// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intercom/Answer.h"

#include <QAbstractTableModel>

namespace keybearer {

/// The newest calls of the live test as a table, the newest first: as many as the strip shows.
class CallsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Call, Result, Status, RequestId, columns };
    enum DataRole { GlyphRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const Answer &answer);
    void clear();
    /// How many there were in all: the newest one's number.
    void setTotal(int total);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString spoken(int row) const;

    QList<Answer> m_answers; ///< the newest first
    int m_total = 0;
};

} // namespace keybearer
