// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace keybearer {

class CallsModel;

/// The live strip as a table that a screen reader can walk. The model outlives it.
class CallsDialog final : public QDialog {
    Q_OBJECT

public:
    CallsDialog(CallsModel *model, QWidget *parent);

private:
    void retranslate();

    CallsModel *m_model;
    QLabel *m_explanation;
    QTableView *m_table;
    QPushButton *m_close;
};

} // namespace keybearer
