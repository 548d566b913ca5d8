// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace keybearer {

class HistoryModel;

/// The history on screen, newest first. Home and End jump to its ends; widths can be kept.
class HistoryTable final : public QTableView {
    Q_OBJECT

public:
    explicit HistoryTable(HistoryModel *model, QWidget *parent = nullptr);

    QByteArray columns() const; ///< a person's own widths; empty while they are fitted
    void restoreColumns(const QByteArray &state);
    /// Makes it the current row, at the top of what is seen.
    void jumpTo(int row);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void fitHeader();
    void fitColumns(); ///< to the longest of what may stand there, while nobody has set widths
    void fitNames();
    void keepStateInSight();
    void scaleColumns();
    void retranslate();

    HistoryModel *const m_model;
    bool m_restored = false; ///< or chosen by hand
    bool m_fitting = false;
    int m_kinds = 0; ///< the width of the widest of What by now
    int m_scale; ///< of the text that the widths are for
};

} // namespace keybearer
