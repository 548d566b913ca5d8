// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverPage.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/handover/CheckpointCard.h"
#include "ui/handover/EmailLine.h"
#include "ui/handover/GuideCard.h"
#include "ui/handover/HandoverActions.h"
#include "ui/handover/HandoverContent.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/Headline.h"
#include "ui/handover/ObstacleNote.h"
#include "ui/handover/QuestionForm.h"
#include "ui/handover/RecordCard.h"
#include "ui/handover/StepList.h"

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
    , m_content(new HandoverContent(this))
    , m_actions(new HandoverActions(this))
{
    setObjectName(QStringLiteral("handoverPage"));
    layOutHead();
    m_right->setSpacing(4);
    m_right->addLayout(m_head);
    m_right->addWidget(m_emails);
    m_right->addSpacing(12);
    m_scroll = makePageScroll(m_content, QStringLiteral("handoverScroll"), this);
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
    const int side = scaled(width() < scaled(800) ? 184 : 236);
    m_steps->setMinimumWidth(narrow ? 0 : side); // whatever its texts are: nothing beside it moves
    m_steps->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
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
    QBoxLayout *const below = narrow ? m_content->column() : m_right;
    if (narrow) // all of it scrolls, and what is true comes first
        m_content->column()->insertWidget(1, m_steps);
    else
        m_row->insertWidget(0, m_steps);
    below->addWidget(form()->startRow());
    below->addWidget(m_actions);
    QSizePolicy stays = m_save->sizePolicy();
    stays.setRetainSizeWhenHidden(!narrow); // the title does not move when it comes
    m_save->setSizePolicy(stays);
    if (narrow) // above, it would take the room of what is to be read
        below->addWidget(m_save, 0, Qt::AlignLeading);
    else
        m_head->addWidget(m_save, 0, Qt::AlignTop);
    // Tab comes to it where it stands.
    const QWidget *const before = narrow ? static_cast<QWidget *>(m_actions) : m_steps;
    setTabOrder(before->findChildren<QAbstractButton *>().constLast(), m_save);
    m_row->setContentsMargins(24, narrow ? 12 : 20, 24, narrow ? 0 : 20);
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
    connect(form(), &HandoverForm::startWanted, this, [this](HandoverDraft draft) {
        draft.replies = m_content->questions()->replies();
        Q_EMIT startWanted(draft);
    });
    connect(form(), &HandoverForm::routeChosen, this, [this] {
        if (m_handover.state != HandoverState::Draft)
            return;
        m_handover.route = form()->route();
        presentSteps();
    });
    connect(m_content, &HandoverContent::hidesFocus, m_steps, &StepList::focusShown);
    connect(m_content->questions(), &QuestionForm::replied, this, &HandoverPage::replied);
    const GuideCard *const guide = m_content->guide();
    connect(guide, &GuideCard::openWanted, this, &HandoverPage::openAccountWanted);
    connect(guide, &GuideCard::doingItNow, this, &HandoverPage::doingItNow);
    connect(guide, &GuideCard::tickWanted, this, &HandoverPage::tickWanted);
    const CheckpointCard *const steps = m_content->checkpoints();
    connect(steps, &CheckpointCard::testWanted, this, &HandoverPage::checkpointWanted);
    connect(steps, &CheckpointCard::openWanted, this, &HandoverPage::openAccountWanted);
    const RecordCard *const record = m_content->record();
    connect(record, &RecordCard::saveWanted, this, &HandoverPage::saveRecordWanted);
    connect(record, &RecordCard::checkWanted, this, &HandoverPage::checkRecordWanted);
    connect(record, &RecordCard::checked, this,
        [this] { m_scroll->ensureWidgetVisible(m_content->record()->verdict()); });
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
        m_handover.route = form()->route();
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
    m_steps->present(m_handover, recordState(), m_now);
    RecordCard *const record = m_content->record();
    record->present(
        m_handover.id, m_saved.fileOf(m_handover), recordState(), m_saved.savedAt(m_handover));
    record->setOver(m_handover.isOver());
    record->lead(!m_handover.canConfirm());
}

void HandoverPage::recordSaved(const QString &file)
{
    m_saved.add(m_handover, file, m_now);
    presentSteps();
    presentActions();
    m_content->record()->check(file);
}

void HandoverPage::setObstacle(const std::optional<Obstacle> &obstacle)
{
    m_obstacle = obstacle;
    if (obstacle)
        obstacleNote()->present(*obstacle);
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
    m_content->append(answer);
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
    m_content->tick(m_handover, now);
}

void HandoverPage::reset()
{
    m_content->clear();
    m_total = 0;
    m_lastCurrent = Step::Prepare;
    m_steps->showStep(Step::Prepare);
    m_scroll->verticalScrollBar()->setValue(0);
}

void HandoverPage::setPractice(bool practice, const std::optional<QUrl> &scimUrl)
{
    form()->setPractice(practice, scimUrl);
    m_content->questions()->setPractice(practice);
    m_content->checkpoints()->setPractice(practice);
}

void HandoverPage::showStep(Step step)
{
    m_steps->showStep(step);
}

void HandoverPage::setCanary(const QList<Answer> &answers)
{
    m_content->setCanary(answers);
}

void HandoverPage::focusFirst()
{
    // What is not fine is read before the change is begun.
    if (m_content->focusFindings(m_handover) || m_actions->focusNext() || m_content->focusNext())
        return;
    if (m_save->isVisible() && recordState() != RecordState::Saved)
        m_save->setFocus(Qt::OtherFocusReason);
    else
        m_steps->focusShown();
}

HandoverForm *HandoverPage::form() const
{
    return m_content->form();
}

ObstacleNote *HandoverPage::obstacleNote() const
{
    return m_content->obstacleNote();
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
    const bool guides =
        m_handover.state == HandoverState::WaitingForPerson && !m_handover.hasOtherAddress();
    // So does the follow-up, which is not on the page of the record.
    if (guides
        || (m_steps->shown() == Step::Record && m_handover.state == HandoverState::FollowingUp))
        said.next.clear();
    m_content->sentence()->say(glyphOf(m_handover), said);
}

void HandoverPage::presentSections()
{
    presentHead();
    m_content->present(m_steps->shown(), m_handover, m_obstacle, m_now);
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
    const bool saves = rests && !heldUp && m_steps->shown() != Step::Record;
    if (!saves && focused == m_save)
        m_steps->focusShown();
    m_save->setVisible(saves);
    // What is left to do once everything is tested: first the one, then the other.
    mark(m_save, "primary", m_handover.isOver() && recordState() != RecordState::Saved);
    m_actions->leadToClose(m_handover.canClose() && isAllTested(m_handover.checkpoints));
}

void HandoverPage::retranslate()
{
    m_save->setText(tr("Save the recor&d…"));
    presentSteps();
    presentSections();
}

} // namespace keybearer
