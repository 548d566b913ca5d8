// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class MatrixRows;

/// What the token may do: the matrix, made when there is something to list, and until then a way to
/// find it out.
class MatrixCard final : public QFrame {
    Q_OBJECT

public:
    explicit MatrixCard(QWidget *parent = nullptr);

    /// As ProbeModel::setReport().
    void present(const ProbeReport &report, bool checking, const QStringList &ticked);
    const ProbeReport &report() const;
    /// As ProbeTable::columnState() and its restoreColumns().
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    void setWhole(bool whole); ///< as ProbeTable::setWhole()

Q_SIGNALS:
    void neededChanged(const QStringList &keys);
    void columnsChanged();
    void evidenceWanted(const QString &key);
    void testWanted(); ///< where there is nothing to show yet
    /// `file` is empty where nothing was written.
    void saved(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

private:
    void retranslate();
    void makeUntested();
    void makeRows();

    QVBoxLayout *m_column;
    QWidget *m_untested;
    QLabel *m_untestedTitle;
    QLabel *m_untestedText;
    QPushButton *m_test;
    MatrixRows *m_rows = nullptr; ///< once there were any
    ProbeReport m_none;
    QByteArray m_columns; ///< for the table when it is made
    bool m_whole = false;
};

} // namespace keybearer
