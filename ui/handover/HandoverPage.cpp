// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverPage.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/handover/BaselineView.h"
#include "ui/handover/CanaryCard.h"
#include "ui/handover/CheckpointCard.h"
#include "ui/handover/ComparisonCard.h"
#include "ui/handover/EmailLine.h"
#include "ui/handover/FindingList.h"
#include "ui/handover/GuideCard.h"
#include "ui/handover/HandoverActions.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/Headline.h"
#include "ui/handover/ObstacleNote.h"
#include "ui/handover/PassOnCard.h"
#include "ui/handover/PreviewCard.h"
#include "ui/handover/QuestionForm.h"
#include "ui/handover/RecordCard.h"
#include "ui/handover/StepList.h"
#include "ui/handover/StepNote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace keybearer {

HandoverPage::HandoverPage(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_right(new QVBoxLayout)
    , m_head(new QHBoxLayout)
    , m_steps(new StepList(this))
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("handoverTitle")))
    , m_save(new QPushButton(this))
    , m_emails(new EmailLine(this))
    , m_sentence(new SaidBar(QStringLiteral("handoverSentence"), this))
    , m_obstacleNote(new ObstacleNote(this))
    , m_note(new StepNote(this))
    , m_form(new HandoverForm(this))
    , m_baseline(new BaselineView(this))
    , m_comparison(new ComparisonCard(this))
    , m_checkpoints(new CheckpointCard(this))
    , m_canary(new CanaryCard(this))
    , m_guide(new GuideCard(this))
    , m_findings(new FindingList(this))
    , m_preview(new PreviewCard(this))
    , m_questions(new QuestionForm(this))
    , m_record(new RecordCard(this))
    , m_passOn(new PassOnCard(this))
    , m_actions(new HandoverActions(this))
{
    setObjectName(QStringLiteral("handoverPage"));
    m_sentence->speakUp();
    m_sections = {{Section::Form, m_form}, {Section::Obstacle, m_obstacleNote},
        {Section::Note, m_note}, {Section::PassOn, m_passOn}, {Section::Sentence, m_sentence},
        {Section::Preview, m_preview}, {Section::Canary, m_canary}, {Section::Guide, m_guide},
        {Section::Comparison, m_comparison}, {Section::Checkpoints, m_checkpoints},
        {Section::Questions, m_questions}, {Section::Findings, m_findings},
        {Section::Baseline, m_baseline}, {Section::Record, m_record}};
    layOutHead();
    m_right->setSpacing(4);
    m_right->addLayout(m_head);
    m_right->addWidget(m_emails);
    m_right->addSpacing(12);
    m_scroll = makePageScroll(makeContent(), QStringLiteral("handoverScroll"), this);
    m_right->addWidget(m_scroll, 1);
    m_right->addSpacing(12);
    m_row->setSpacing(20);
    m_row->addLayout(m_right, 1);
    place(false);
    connectParts();
    connectActions();
    keepTranslated(this, [this] { retranslate(); });
}

void HandoverPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(620);
    if (narrow != m_narrow)
        place(narrow);
    m_steps->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(width() < scaled(800) ? 184 : 236));
}

QSize HandoverPage::minimumSizeHint() const
{
    return {scaled(220), scaled(40)};
}

// Beside what scrolls where there is room, else with it: then nothing is left for it otherwise.
void HandoverPage::place(bool narrow)
{
    m_narrow = narrow;
    m_steps->setBrief(narrow);
    QBoxLayout *const below = narrow ? m_column : m_right;
    (narrow ? m_column : m_row)->insertWidget(0, m_steps);
    below->addWidget(m_form->startRow());
    below->addWidget(m_actions);
    if (narrow) // above, it would take the room of what is to be read
        below->addWidget(m_save, 0, Qt::AlignLeading);
    else
        m_head->addWidget(m_save, 0, Qt::AlignTop);
    // Tab comes to it where it stands.
    const QWidget *const before = narrow ? static_cast<QWidget *>(m_actions) : m_steps;
    setTabOrder(before->findChildren<QAbstractButton *>().constLast(), m_save);
    m_row->setContentsMargins(24, narrow ? 12 : 20, 24, narrow ? 0 : 20);
}

QWidget *HandoverPage::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("handoverContent"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    // In the order in which a person reads them.
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_obstacleNote, m_note,
             m_form, m_baseline, m_comparison, m_checkpoints, m_canary, m_guide, m_findings,
             m_preview, m_questions, m_record, m_passOn})
        m_column->addWidget(part);
    m_column->addStretch();
    return content;
}

void HandoverPage::layOutHead()
{
    m_head->setSpacing(16);
    m_head->addWidget(m_title, 1);
    m_save->setObjectName(QStringLiteral("saveRecordHere"));
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &HandoverPage::saveRecordWanted);
}

void HandoverPage::connectParts()
{
    connect(m_steps, &StepList::stepChosen, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        presentSections();
        presentActions();
    });
    connect(m_form, &HandoverForm::startWanted, this, [this](HandoverDraft draft) {
        draft.replies = m_questions->replies();
        Q_EMIT startWanted(draft);
    });
    connect(m_form, &HandoverForm::routeChosen, this, [this] {
        if (m_handover.state != HandoverState::Draft)
            return;
        m_handover.route = m_form->route();
        presentSteps();
    });
    connect(m_questions, &QuestionForm::replied, this, &HandoverPage::replied);
    connect(m_guide, &GuideCard::openWanted, this, &HandoverPage::openAccountWanted);
    connect(m_guide, &GuideCard::doingItNow, this, &HandoverPage::doingItNow);
    connect(m_guide, &GuideCard::tickWanted, this, &HandoverPage::tickWanted);
    connect(m_checkpoints, &CheckpointCard::testWanted, this, &HandoverPage::checkpointWanted);
    connect(m_checkpoints, &CheckpointCard::openWanted, this, &HandoverPage::openAccountWanted);
    connect(m_record, &RecordCard::saveWanted, this, &HandoverPage::saveRecordWanted);
    connect(m_record, &RecordCard::checkWanted, this, &HandoverPage::checkRecordWanted);
    connect(m_record, &RecordCard::checked, this,
        [this] { m_scroll->ensureWidgetVisible(m_record->verdict()); });
}

void HandoverPage::connectActions()
{
    using Actions = HandoverActions;
    connect(m_actions, &Actions::confirmWanted, this, &HandoverPage::confirmWanted);
    connect(m_actions, &Actions::acceptWanted, this, &HandoverPage::acceptWanted);
    connect(m_actions, &Actions::proveWanted, this, &HandoverPage::proveWanted);
    connect(m_actions, &Actions::changeBackWanted, this, &HandoverPage::changeBackWanted);
    connect(m_actions, &Actions::leaveWanted, this, &HandoverPage::leaveWanted);
    connect(m_actions, &Actions::cancelWanted, this, &HandoverPage::cancelWanted);
    connect(m_actions, &Actions::closeWanted, this, &HandoverPage::closeWanted);
    connect(m_actions, &Actions::anotherWanted, this, &HandoverPage::anotherWanted);
}

void HandoverPage::present(const Handover &handover, const QDateTime &now)
{
    const bool moved = m_handover.state != handover.state;
    const QPointer<QWidget> focused = window()->focusWidget();
    m_handover = handover;
    if (handover.state == HandoverState::Draft)
        m_handover.route = m_form->route();
    m_now = now;
    if (handover.state != HandoverState::Baseline && handover.state != HandoverState::Proving)
        m_total = 0;
    presentSteps();
    const Step current = currentStep(handover);
    // A new step takes the page along; otherwise it stays where the person is looking.
    if (current != m_lastCurrent)
        m_steps->showStep(current);
    m_lastCurrent = current;
    presentSections();
    presentActions();
    if (moved)
        focusWhatIsNext(focused);
    if (moved && m_steps->shown() == current)
        m_scroll->verticalScrollBar()->setValue(0);
}

void HandoverPage::presentSteps()
{
    m_steps->present(m_handover, recordState());
    m_record->present(
        m_handover.id, m_saved.fileOf(m_handover), recordState(), m_saved.savedAt(m_handover));
    m_record->lead(!m_handover.canConfirm());
}

void HandoverPage::recordSaved(const QString &file)
{
    m_saved.add(m_handover, file, m_now);
    presentSteps();
    m_record->check(file);
}

void HandoverPage::setObstacle(const std::optional<Obstacle> &obstacle)
{
    m_obstacle = obstacle;
    if (obstacle)
        m_obstacleNote->present(*obstacle);
    presentSections();
    presentActions();
}

// `before`: what had the focus until something happened.
void HandoverPage::focusWhatIsNext(const QWidget *before)
{
    if (!isVisible() || (before && !isAncestorOf(before)))
        return;
    // Who holds a button that still does the same is not led away from it.
    const bool stays = before && before->isVisible() && before->isEnabled()
        && before == window()->focusWidget() && !m_steps->isAncestorOf(before);
    if (!stays)
        focusFirst();
}

void HandoverPage::appendCanary(const Answer &answer, const Handover &counted, const QDateTime &now)
{
    m_handover.canary = counted.canary;
    m_handover.during = counted.during;
    m_now = now;
    m_canary->append(answer);
    tick(now);
}

void HandoverPage::presentProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    presentHead();
}

void HandoverPage::tick(const QDateTime &now)
{
    m_now = now;
    m_canary->present(m_handover, isWatchedNow(m_handover), now);
    if (m_checkpoints->isVisible())
        m_checkpoints->present(m_handover, now);
    if (m_guide->isVisible())
        m_guide->presentTesting(now);
}

void HandoverPage::reset()
{
    m_canary->clear();
    m_form->clear();
    m_obstacleNote->clear();
    m_questions->clear();
    m_record->clear();
    m_total = 0;
    m_lastCurrent = Step::Prepare;
    m_steps->showStep(Step::Prepare);
    m_scroll->verticalScrollBar()->setValue(0);
}

void HandoverPage::setPractice(bool practice, const std::optional<QUrl> &scimUrl)
{
    m_form->setPractice(practice, scimUrl);
    m_questions->setPractice(practice);
}

void HandoverPage::showStep(Step step)
{
    m_steps->showStep(step);
}

void HandoverPage::setCanary(const QList<Answer> &answers)
{
    m_canary->clear();
    for (const Answer &answer : answers)
        m_canary->append(answer);
}

void HandoverPage::focusFirst()
{
    // What is not fine is read before the change is begun.
    if (m_findings->isVisible() && m_findings->needsALook()
        && m_handover.state == HandoverState::AwaitingConfirm)
        return m_findings->setFocus(Qt::OtherFocusReason);
    if (m_actions->focusNext() || m_obstacleNote->focusNext() || m_checkpoints->focusNext())
        return;
    if (m_guide->isVisible())
        m_guide->focusFirst();
    else if (m_form->isVisible())
        m_form->focusFirst();
    else if (m_save->isVisible() && recordState() != RecordState::Saved)
        m_save->setFocus(Qt::OtherFocusReason);
    else
        m_steps->focusShown();
}

void HandoverPage::presentHead()
{
    m_title->setText(headingOf(m_handover));
    m_emails->present(addressesOf(m_handover));
    Said said = say(m_handover);
    if (m_total > 0)
        said.next = tr("%1 of %2 calls answered.")
                        .arg(QLocale().toString(m_done), QLocale().toString(m_total));
    // The guide below says it step by step.
    if (m_handover.state == HandoverState::WaitingForPerson && !m_handover.hasOtherAddress())
        said.next.clear();
    m_sentence->say(glyphOf(m_handover), said);
}

void HandoverPage::presentSections()
{
    presentHead();
    Sections sections = sectionsBeside(m_obstacle, sectionsOf(m_steps->shown(), m_handover));
    // Of practice they are known; whoever wants to see what follows finds them before the change.
    if (m_questions->isPractice() && sections.testFlag(Section::Form))
        sections.setFlag(Section::Questions, false);
    m_note->present(m_steps->shown(), m_handover);
    fillSections(sections);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        setShown(it.value(), sections.testFlag(it.key()));
    setShown(m_form->startRow(), sections.testFlag(Section::Form));
}

void HandoverPage::fillSections(Sections sections)
{
    m_form->setEmailNow(m_handover.emailFrom);
    if (sections.testFlag(Section::Baseline) && m_handover.baseline)
        m_baseline->present(*m_handover.baseline);
    if (sections.testFlag(Section::Preview) && m_handover.preview)
        m_preview->present(*m_handover.preview, m_handover.state != HandoverState::AwaitingConfirm);
    if (sections.testFlag(Section::Canary))
        m_canary->present(m_handover, isWatchedNow(m_handover), m_now);
    if (sections.testFlag(Section::Guide))
        m_guide->present(m_handover, m_now);
    if (sections.testFlag(Section::Comparison))
        m_comparison->present(m_handover);
    if (sections.testFlag(Section::Checkpoints))
        m_checkpoints->present(m_handover, m_now);
    if (sections.testFlag(Section::Findings))
        m_findings->present(m_handover.findings, sections.testFlag(Section::Preview));
}

void HandoverPage::presentActions()
{
    const QWidget *focused = window()->focusWidget();
    const bool here = focused && m_actions->isAncestorOf(focused);
    const bool heldUp = m_obstacle && m_obstacle->holdsUp;
    m_actions->present(m_handover);
    m_actions->setVisible(!heldUp);
    // Else Qt has handed the focus to whatever comes first in the window.
    if (here && !focused->isVisible())
        m_steps->focusShown();
    const bool rests = m_handover.outcome() && m_handover.state != HandoverState::WaitingForPerson;
    setShown(m_save, rests && !heldUp && m_steps->shown() != Step::Record);
}

void HandoverPage::setShown(QWidget *part, bool shown)
{
    const QWidget *focused = window()->focusWidget();
    // Else Qt hands the focus to whatever comes first in the window.
    if (!shown && focused && (part == focused || part->isAncestorOf(focused)))
        m_steps->focusShown();
    part->setVisible(shown);
}

void HandoverPage::retranslate()
{
    m_save->setText(tr("Save the recor&d…"));
    presentSteps();
    presentSections();
}

} // namespace keybearer
