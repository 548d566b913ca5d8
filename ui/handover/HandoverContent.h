// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Obstacle.h"
#include "ui/handover/Steps.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;

namespace keybearer {

class BaselineView;
class CanaryCard;
class CheckpointCard;
class ComparisonCard;
class FindingList;
class GuideCard;
class HandoverForm;
class ObstacleNote;
class PassOnCard;
class PreviewCard;
class QuestionForm;
class RecordCard;
class SaidBar;
class StepNote;

/// What a handover has to show, one below the other in the order in which it is read: of the chosen
/// step its own parts.
class HandoverContent final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverContent(QWidget *parent = nullptr);

    /// Everything but the sentence.
    void present(Step step, const Handover &handover, const std::optional<Obstacle> &obstacle,
        const QDateTime &now);
    void tick(const Handover &handover, const QDateTime &now);
    void append(const Answer &answer); ///< to the canary
    void setCanary(const QList<Answer> &answers);
    void clear(); ///< what was entered and shown
    /// To the findings, where they are to be read before anything is done.
    bool focusFindings(const Handover &handover);
    bool focusNext(); ///< to what a person does first in here; false for nothing
    QBoxLayout *column() const { return m_column; }

    SaidBar *sentence() const { return m_sentence; }
    ObstacleNote *obstacleNote() const { return m_obstacleNote; }
    HandoverForm *form() const { return m_form; }
    CheckpointCard *checkpoints() const { return m_checkpoints; }
    GuideCard *guide() const { return m_guide; }
    QuestionForm *questions() const { return m_questions; }
    RecordCard *record() const { return m_record; }

Q_SIGNALS:
    /// A part with the focus is about to go: Qt hands it to whatever comes first in the window.
    void hidesFocus();

private:
    void fill(Step step, Sections sections, const Handover &handover, const QDateTime &now);
    void setShown(QWidget *part, bool shown);

    QBoxLayout *m_column;
    // Made in the order in which they are read, what is to be done before what is to be seen: Tab
    // goes through them so.
    SaidBar *m_sentence;
    ObstacleNote *m_obstacleNote;
    StepNote *m_note;
    HandoverForm *m_form;
    BaselineView *m_baseline;
    CheckpointCard *m_checkpoints;
    ComparisonCard *m_comparison;
    CanaryCard *m_canary;
    GuideCard *m_guide;
    FindingList *m_findings;
    PreviewCard *m_preview;
    QuestionForm *m_questions;
    RecordCard *m_record;
    PassOnCard *m_passOn;
    QMap<Section, QWidget *> m_sections;
};

} // namespace keybearer
