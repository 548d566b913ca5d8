// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keybearer {

class ChoiceBox;

/// What a verdict rests on, call by call. Not modal: it can stay open beside the window.
class EvidenceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EvidenceDialog(QWidget *parent = nullptr);

    /// `key` is the row to begin with; empty for the first one.
    void present(const ProbeReport &report, const QString &key);

private:
    void retranslate();
    void showCall(int index);
    void showText(const QString &note, const Exchange &exchange);
    void copy();

    ProbeReport m_report;
    QLabel *m_label;
    ChoiceBox *m_calls;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace keybearer
