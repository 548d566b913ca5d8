// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Obstacle.h"
#include "ui/handover/SavedRecords.h"
#include "ui/handover/Steps.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace keybearer {

class EmailLine;
class HandoverActions;
class HandoverContent;
class HandoverForm;
class ObstacleNote;
class StepList;

/// The handover, its steps at the side. Renders a Handover value and sends what the person wants;
/// decides nothing itself.
class HandoverPage final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverPage(QWidget *parent = nullptr);

    void present(const Handover &handover, const QDateTime &now);
    /// One more call was answered, and the handover counts it.
    void appendCanary(const Answer &answer, const Handover &counted, const QDateTime &now);
    /// How far the test before or after the change has come.
    void presentProgress(int done, int total);
    void tick(const QDateTime &now);
    /// Empties what was entered and shown, for another handover or connection.
    void reset();
    void showStep(Step step);
    void setPractice(
        bool practice, const std::optional<QUrl> &scimUrl); ///< what it knows is filled in
    /// The record as the handover stands is in this file now; it is read again and checked.
    void recordSaved(const QString &file);
    RecordState recordState() const { return m_saved.stateOf(m_handover); }
    /// Why none can be begun now, shown instead of the form; nothing when one can.
    void setObstacle(const std::optional<Obstacle> &obstacle);
    /// The newest calls of the canary, oldest first.
    void setCanary(const QList<Answer> &answers);
    /// To what a person does first here.
    void focusFirst();
    HandoverForm *form() const;
    ObstacleNote *obstacleNote() const;
    /// Of the narrow form, into which it falls by itself.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void startWanted(const keybearer::HandoverDraft &draft);
    void replied(keybearer::Question question, keybearer::Reply reply);
    void confirmWanted();
    void cancelWanted();
    void acceptWanted();
    void proveWanted();
    void changeBackWanted();
    void closeWanted();
    void leaveWanted();
    void tickWanted(keybearer::HandTick tick);
    void anotherWanted();
    void openAccountWanted();
    void doingItNow();
    void checkpointWanted(keybearer::CheckpointKind kind);
    void saveRecordWanted();
    void checkRecordWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutHead();
    void place(bool narrow);
    void connectParts();
    void connectActions();
    void retranslate();
    void presentSteps();
    void presentHead();
    void focusWhatIsNext(const QWidget *before);
    void presentSections();
    void presentActions();

    Handover m_handover;
    QDateTime m_now;
    std::optional<Obstacle> m_obstacle;
    int m_done = 0; // of the test before or after the change
    int m_total = 0;
    Step m_lastCurrent = Step::Prepare;
    SavedRecords m_saved;

    QBoxLayout *m_row;
    QBoxLayout *m_right;
    QBoxLayout *m_head;
    QScrollArea *m_scroll = nullptr;
    bool m_narrow = false;
    // Made in the order in which they are read: Tab goes through them so.
    StepList *m_steps;
    QLabel *m_title;
    QPushButton *m_save;
    EmailLine *m_emails;
    HandoverContent *m_content; // scrolls
    HandoverActions *m_actions;
};

} // namespace keybearer
