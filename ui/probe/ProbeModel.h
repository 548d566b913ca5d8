// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"
#include "ui/common/Glyph.h"

#include <QAbstractTableModel>

namespace keybearer {

/// What rows of the matrix have in common. In the order on screen.
enum class ProbeGroup { Needed, Read, Write };

/// The permission matrix of one report: a value copy, replaced as a whole. Behind the rows of the
/// report stand the headings of the groups, which MatrixFilter puts in their places. A person ticks
/// what their pipeline needs; the owner answers with a report in which that counts.
class ProbeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Permission, Needed, Result, Status, Milliseconds, Code, RequestId, columns };
    enum DataRole {
        GlyphRole = Qt::UserRole,
        KeyRole,
        GroupRole,
        HeadingRole,
        SortRole,
        OutcomeRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// While `checking`, rows without an answer are shown as being tested. `ticked` are the keys
    /// that a person chose; empty for what a pipeline usually needs.
    void setReport(const ProbeReport &report, bool checking, const QStringList &ticked = {});
    void setReadOnly() { m_readOnly = true; } ///< nothing can be ticked
    const ProbeReport &report() const { return m_report; }
    const QStringList &ticked() const { return m_ticked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString columnTitle(int column);

Q_SIGNALS:
    void neededChanged(const QStringList &keys);

private:
    bool isHeading(int row) const { return row >= m_report.rows.size(); }
    QVariant headingData(int row, const QModelIndex &index, int role) const;
    QVariant rowData(const ProbeResult &row, int column, int role) const;
    QVariant sortValue(const ProbeResult &row, int column) const;
    ProbeGroup groupOf(const ProbeResult &row) const;
    QString headingOf(ProbeGroup group) const;
    bool canBeTicked(const ProbeResult &row) const;
    bool isPending(const ProbeResult &row) const;
    QString text(const ProbeResult &row, int column) const;
    QString neededText(const ProbeResult &row) const;
    QString resultText(const ProbeResult &row) const;
    static QString labelToolTip(const ProbeResult &row);
    QString toolTip(const ProbeResult &row) const;
    QString spoken(const ProbeResult &row) const;

    ProbeReport m_report;
    QStringList m_ticked;
    bool m_checking = false;
    bool m_readOnly = false;
};

/// What is not plain about a row's outcome; empty when it is.
QString noteOn(const ProbeResult &row);

} // namespace keybearer
