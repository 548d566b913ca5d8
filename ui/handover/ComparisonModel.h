// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "ui/common/Glyph.h"

#include <QAbstractTableModel>

#include <optional>

namespace keybearer {

/// Before and after, line by line: token, teammate, workspace, email, verdict, permissions.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Before, After, Result, columns };
    enum DataRole { GlyphRole = Qt::UserRole };

    struct Line {
        QString what;
        QString before;
        QString after;
        QString result;
        std::optional<Glyph> glyph = Glyph::Unknown;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHandover(const Handover &handover);
    const QList<Line> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Line> m_lines;
    bool m_back = false; ///< it is changed back, so that there are two changes in between
};

} // namespace keybearer
