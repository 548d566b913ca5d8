// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace keybearer {

class MatrixFilter;

/// The permission matrix on screen: one row a permission, by keyboard too (Enter: evidence, Space:
/// tick, copy: the row as text). Columns can be hidden, widened and sorted by; the filter outlives
/// it.
class ProbeTable final : public QTableView {
    Q_OBJECT

public:
    explicit ProbeTable(MatrixFilter *filter, QWidget *parent = nullptr);

    /// Widths, order and which are hidden, for the settings; restoring takes nothing else.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void showColumnMenu(const QPoint &global);
    /// As high as all of its rows: the page around it scrolls, and not the table in it. Else at
    /// least as high as some.
    void setWhole(bool whole);
    /// Where a column tells nothing; a person can still have it, by the menu.
    void leaveOut(int column);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Enter, or a double click: the evidence of this row is wanted.
    void evidenceWanted(const QString &key);
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void setUpHeader();
    void fitColumns();
    void fitTo(int room);
    void shareOut(int room);
    void fitRows();
    void fitHeight();
    void spanHeadings();
    void copyRow();
    void toggleNeeded();

    MatrixFilter *m_filter;
    bool m_whole = false;
    bool m_fitting = false; ///< by us, not by a person
    bool m_chosen = false; ///< a person set widths
    bool m_columnsChosen = false; ///< a person said which are shown
};

} // namespace keybearer
