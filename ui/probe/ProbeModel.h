// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"
#include "ui/common/Glyph.h"

#include <QAbstractTableModel>

namespace keybearer {

/// The permission matrix of one report: a value copy, replaced as a whole.
class ProbeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Permission, Needed, Result, Status, Milliseconds, columns };
    enum DataRole { GlyphRole = Qt::UserRole, KeyRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// While `checking`, rows without an answer are shown as being tested.
    void setReport(const ProbeReport &report, bool checking);
    const ProbeReport &report() const { return m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isPending(const ProbeResult &row) const;
    QString text(const ProbeResult &row, int column) const;
    QString resultText(const ProbeResult &row) const;
    QString toolTip(const ProbeResult &row) const;
    QString spoken(const ProbeResult &row) const;

    ProbeReport m_report;
    bool m_checking = false;
};

/// What is not plain about a row's outcome; empty when it is.
QString noteOn(const ProbeResult &row);

} // namespace keybearer
