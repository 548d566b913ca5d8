// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverContent.h"

#include "ui/common/SaidBar.h"
#include "ui/handover/BaselineView.h"
#include "ui/handover/CanaryCard.h"
#include "ui/handover/CheckpointCard.h"
#include "ui/handover/ComparisonCard.h"
#include "ui/handover/FindingList.h"
#include "ui/handover/GuideCard.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/ObstacleNote.h"
#include "ui/handover/PassOnCard.h"
#include "ui/handover/PreviewCard.h"
#include "ui/handover/QuestionForm.h"
#include "ui/handover/RecordCard.h"
#include "ui/handover/StepNote.h"

#include <QVBoxLayout>

namespace keybearer {

HandoverContent::HandoverContent(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(new SaidBar(QStringLiteral("handoverSentence"), this))
    , m_obstacleNote(new ObstacleNote(this))
    , m_note(new StepNote(this))
    , m_form(new HandoverForm(this))
    , m_baseline(new BaselineView(this))
    , m_checkpoints(new CheckpointCard(this))
    , m_comparison(new ComparisonCard(this))
    , m_canary(new CanaryCard(this))
    , m_guide(new GuideCard(this))
    , m_findings(new FindingList(this))
    , m_preview(new PreviewCard(this))
    , m_questions(new QuestionForm(this))
    , m_record(new RecordCard(this))
    , m_passOn(new PassOnCard(this))
    , m_sections({{Section::Form, m_form}, {Section::Obstacle, m_obstacleNote},
          {Section::Note, m_note}, {Section::PassOn, m_passOn}, {Section::Sentence, m_sentence},
          {Section::Preview, m_preview}, {Section::Canary, m_canary}, {Section::Guide, m_guide},
          {Section::Comparison, m_comparison}, {Section::Checkpoints, m_checkpoints},
          {Section::Questions, m_questions}, {Section::Findings, m_findings},
          {Section::Baseline, m_baseline}, {Section::Record, m_record}})
{
    setObjectName(QStringLiteral("handoverContent"));
    m_sentence->speakUp();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_obstacleNote, m_note,
             m_form, m_baseline, m_checkpoints, m_comparison, m_canary, m_guide, m_findings,
             m_preview, m_questions, m_record, m_passOn})
        m_column->addWidget(part);
    m_column->addStretch();
}

void HandoverContent::present(Step step, const Handover &handover,
    const std::optional<Obstacle> &obstacle, const QDateTime &now)
{
    Sections sections = sectionsBeside(obstacle, sectionsOf(step, handover));
    // Of practice they are known; whoever wants to see what follows finds them before the change.
    if (m_questions->isPractice() && sections.testFlag(Section::Form))
        sections.setFlag(Section::Questions, false);
    m_note->present(step, handover);
    fill(step, sections, handover, now);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        setShown(it.value(), sections.testFlag(it.key()));
    setShown(m_form->startRow(), sections.testFlag(Section::Form));
}

void HandoverContent::fill(
    Step step, Sections sections, const Handover &handover, const QDateTime &now)
{
    m_form->setEmailNow(handover.emailFrom);
    if (sections.testFlag(Section::Baseline) && handover.baseline)
        m_baseline->present(*handover.baseline);
    if (sections.testFlag(Section::Preview) && handover.preview)
        m_preview->present(*handover.preview, handover.state != HandoverState::AwaitingConfirm);
    if (sections.testFlag(Section::Canary))
        m_canary->present(handover, isWatchedNow(handover), now);
    if (sections.testFlag(Section::Guide))
        m_guide->present(handover, now);
    if (sections.testFlag(Section::Comparison))
        m_comparison->present(handover);
    if (sections.testFlag(Section::Checkpoints))
        m_checkpoints->present(handover, now);
    if (sections.testFlag(Section::Findings))
        m_findings->present(handover.findings, step == Step::Change);
}

void HandoverContent::setShown(QWidget *part, bool shown)
{
    const QWidget *focused = window()->focusWidget();
    if (!shown && focused && (part == focused || part->isAncestorOf(focused)))
        Q_EMIT hidesFocus();
    part->setVisible(shown);
}

void HandoverContent::tick(const Handover &handover, const QDateTime &now)
{
    m_canary->present(handover, isWatchedNow(handover), now);
    if (m_checkpoints->isVisible())
        m_checkpoints->present(handover, now);
    if (m_guide->isVisible())
        m_guide->presentTesting(now);
}

void HandoverContent::append(const Answer &answer)
{
    m_canary->append(answer);
}

void HandoverContent::setCanary(const QList<Answer> &answers)
{
    m_canary->clear();
    for (const Answer &answer : answers)
        m_canary->append(answer);
}

void HandoverContent::clear()
{
    m_canary->clear();
    m_form->clear();
    m_obstacleNote->clear();
    m_questions->clear();
    m_record->clear();
}

bool HandoverContent::focusFindings(const Handover &handover)
{
    if (!m_findings->isVisible() || !m_findings->needsALook()
        || handover.state != HandoverState::AwaitingConfirm)
        return false;
    m_findings->setFocus(Qt::OtherFocusReason);
    return true;
}

bool HandoverContent::focusNext()
{
    if (m_obstacleNote->focusNext() || m_checkpoints->focusNext())
        return true;
    if (m_guide->isVisible())
        m_guide->focusFirst();
    else if (m_form->isVisible())
        m_form->focusFirst();
    else
        return false;
    return true;
}

} // namespace keybearer
