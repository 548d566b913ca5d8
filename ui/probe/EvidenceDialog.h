// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace keybearer {

class DataLabel;
class PhaseBar;

/// What a verdict rests on, call by call: what was sent, what came back, where the time went. Not
/// modal: it can stay open beside the window.
class EvidenceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EvidenceDialog(QWidget *parent = nullptr);

    /// `key` is the row to begin with; empty for the first one.
    void present(const ProbeReport &report, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitText();
    void retranslate();
    QWidget *makeDetail();
    void fillList(const QString &key);
    void showCall(int index);
    QString textOf(int index) const;
    void copyAll();

    /// One call: a row of the matrix, or the same call with a made-up token.
    struct Call {
        QString told; ///< with what came of it
        QString note;
        Exchange exchange;
    };
    QList<Call> m_calls;
    ProbeReport m_report;
    QSplitter *m_parts;
    std::optional<bool> m_roomy; ///< nothing before it was arranged
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_requestLabel;
    DataLabel *m_request;
    QPushButton *m_copyRequest;
    PhaseBar *m_phases;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_copyAll;
    QPushButton *m_close;
};

} // namespace keybearer
