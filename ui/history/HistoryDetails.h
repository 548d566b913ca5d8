// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"
#include "app/history/HistoryStore.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keybearer {

/// Everything that is kept of one row: the sentence, both times, and of a chained entry the exact
/// line and its hash.
class HistoryDetails final : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    void present(const HistoryRow &row);
    /// The entry of that row, when it has been read.
    void presentEntry(qint64 seq, const Result<ChainEntry> &entry);

Q_SIGNALS:
    void handoverWanted(const QString &fingerprint, const QString &handoverId);
    void recordWanted(const QString &handoverId);

private:
    void render();
    void retranslate();

    HistoryRow m_row;
    std::optional<Result<ChainEntry>> m_entry;
    QLabel *m_headline;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_handover;
    QPushButton *m_record;
    QPushButton *m_close;
};

} // namespace keybearer
