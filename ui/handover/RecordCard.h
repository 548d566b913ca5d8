// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/Record.h"
#include "ui/handover/SavedRecords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class DataLabel;
class SaidBar;

/// What the record holds, the way to a file, and whether that file is what it should be: read again
/// from the disk, off the GUI thread.
class RecordCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    /// Of the handover that is shown; `file` is empty for none yet. `savedAt` in UTC.
    void present(const QString &handoverId, const QString &file, RecordState state,
        const QDateTime &savedAt);
    /// To save it is the next thing to do, where nothing else is.
    void setOver(bool over); ///< the handover, which is not continued then
    void lead(bool leads);
    /// Reads this file and says what it is.
    void check(const QString &file);
    QWidget *verdict() const; ///< of the last check
    /// As before any file: for another handover.
    void clear();

Q_SIGNALS:
    void saveWanted();
    void checkWanted(); ///< of one that somebody else made
    void checked(); ///< as a person asked for it: the result stands below

private:
    void retranslate();
    void onChecked(const QString &file, const Result<RecordCheck> &check);
    void sayCheck();

    Card *m_card;
    QLabel *m_text;
    QLabel *m_limits;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_other;
    DataLabel *m_fileName;
    QLabel *m_idText;
    DataLabel *m_id;
    QPushButton *m_copyId;
    SaidBar *m_verdict;
    RecordState m_state = RecordState::NotSaved;
    QDateTime m_savedAt; // UTC
    QString m_file; // native separators; empty before the first
    std::optional<Result<RecordCheck>> m_checked;
    bool m_asked = false; // by a person
    bool m_isOver = false;
};

} // namespace keybearer
