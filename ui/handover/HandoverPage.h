// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/handover/Steps.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class BaselineView;
class CanaryCard;
class CheckpointCard;
class ComparisonCard;
class DataLabel;
class FindingList;
class GuideCard;
class HandoverForm;
class PreviewCard;
class QuestionForm;
class RecordCard;
class SaidBar;
class StepList;

/// The handover, its steps at the side. Renders a Handover value and sends what the person wants;
/// decides nothing itself.
class HandoverPage final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverPage(QWidget *parent = nullptr);

    void present(const Handover &handover, const QDateTime &now);
    void appendCanary(const Answer &answer, const CanaryTally &tally, const QDateTime &now);
    /// How far the test before or after the change has come.
    void presentProgress(int done, int total);
    void tick(const QDateTime &now);
    /// Empties what was entered and shown, for another handover or connection.
    void reset();
    void showStep(Step step);
    /// The record as the handover stands is in a file now.
    void recordSaved();
    /// The newest calls of the canary, oldest first.
    void setCanary(const QList<Answer> &answers);
    /// To what a person does first here.
    void focusFirst();
    HandoverForm *form() const { return m_form; }

Q_SIGNALS:
    void startWanted(const keybearer::HandoverDraft &draft);
    void replied(keybearer::Question question, keybearer::Reply reply);
    void confirmWanted();
    void cancelWanted();
    void acceptWanted();
    void proveWanted();
    void changeBackWanted();
    void closeWanted();
    void anotherWanted();
    void openAccountWanted();
    void doingItNow();
    void checkpointWanted(keybearer::CheckpointKind kind);
    void saveRecordWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QHBoxLayout *makeActions();
    QPushButton *addAction(
        QHBoxLayout *row, const QString &objectName, void (HandoverPage::*wanted)());
    void connectParts();
    void retranslate();
    QHBoxLayout *makeEmails();
    void presentSteps();
    void presentHead();
    void presentEmails();
    void focusWhatIsNext();
    bool isLive() const;
    void presentSections();
    void presentActions();
    void setShown(QWidget *part, bool shown);
    void fillSections(Sections sections);

    Handover m_handover;
    QDateTime m_now;
    QString m_progress;
    Step m_lastCurrent = Step::Prepare;
    QSet<QString> m_savedRecords;

    StepList *m_steps;
    QLabel *m_title;
    DataLabel *m_from;
    QLabel *m_arrow;
    DataLabel *m_to;
    SaidBar *m_sentence;
    BaselineView *m_baseline;
    HandoverForm *m_form;
    PreviewCard *m_preview;
    CanaryCard *m_canary;
    GuideCard *m_guide;
    ComparisonCard *m_comparison;
    CheckpointCard *m_checkpoints;
    QuestionForm *m_questions;
    FindingList *m_findings;
    RecordCard *m_record;
    QMap<Section, QWidget *> m_sections;

    QPushButton *m_confirm = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_prove = nullptr;
    QPushButton *m_changeBack = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_another = nullptr;
};

} // namespace keybearer
