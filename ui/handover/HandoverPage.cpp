// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverPage.h"

#include "app/wording/Wording.h"
#include "ui/common/DataLabel.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/handover/Addresses.h"
#include "ui/handover/BaselineView.h"
#include "ui/handover/CanaryCard.h"
#include "ui/handover/CheckpointCard.h"
#include "ui/handover/ComparisonCard.h"
#include "ui/handover/FindingList.h"
#include "ui/handover/GuideCard.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/Headline.h"
#include "ui/handover/PreviewCard.h"
#include "ui/handover/QuestionForm.h"
#include "ui/handover/RecordCard.h"
#include "ui/handover/StepList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVariant>

namespace keybearer {
namespace {

/// What a saved record holds; another one is needed when this differs.
QString recordKey(const Handover &handover)
{
    return QString(handover.id % QLatin1Char(' ') % stateName(handover.state) % QLatin1Char(' ')
        % QString::number(testedCheckpoints(handover)));
}

} // namespace

HandoverPage::HandoverPage(QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepList(this))
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("handoverTitle")))
    , m_from(new DataLabel(QStringLiteral("muted"), QStringLiteral("handoverFrom"), this))
    , m_arrow(makeLabel(TextRole::Muted, this, QStringLiteral("handoverArrow")))
    , m_to(new DataLabel(QStringLiteral("strong"), QStringLiteral("handoverTo"), this))
    , m_sentence(new SaidBar(QStringLiteral("handoverSentence"), this))
    , m_baseline(new BaselineView(this))
    , m_form(new HandoverForm(this))
    , m_preview(new PreviewCard(this))
    , m_canary(new CanaryCard(this))
    , m_guide(new GuideCard(this))
    , m_comparison(new ComparisonCard(this))
    , m_checkpoints(new CheckpointCard(this))
    , m_questions(new QuestionForm(this))
    , m_findings(new FindingList(this))
    , m_record(new RecordCard(this))
{
    setObjectName(QStringLiteral("handoverPage"));
    m_sentence->speakUp();
    m_sections = {{Section::Form, m_form}, {Section::Sentence, m_sentence},
        {Section::Preview, m_preview}, {Section::Canary, m_canary}, {Section::Guide, m_guide},
        {Section::Comparison, m_comparison}, {Section::Checkpoints, m_checkpoints},
        {Section::Questions, m_questions}, {Section::Findings, m_findings},
        {Section::Baseline, m_baseline}, {Section::Record, m_record}};
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    m_save = addAction(head, QStringLiteral("saveRecordHere"), &HandoverPage::saveRecordWanted);
    right->addLayout(head);
    right->addLayout(makeEmails());
    right->addSpacing(12);
    right->addWidget(makePageScroll(makeContent(), QStringLiteral("handoverScroll"), this), 1);
    right->addSpacing(12);
    right->addWidget(m_form->startRow());
    right->addLayout(makeActions());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
    connectParts();
    retranslate();
}

void HandoverPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_steps->setFixedWidth(width() < 800 ? 184 : 236);
}

QWidget *HandoverPage::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("handoverContent"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    // In the order in which a person reads them.
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_sentence),
             static_cast<QWidget *>(m_baseline), static_cast<QWidget *>(m_comparison),
             static_cast<QWidget *>(m_checkpoints), static_cast<QWidget *>(m_canary),
             static_cast<QWidget *>(m_guide), static_cast<QWidget *>(m_preview),
             static_cast<QWidget *>(m_questions), static_cast<QWidget *>(m_findings),
             static_cast<QWidget *>(m_record)})
        column->addWidget(part);
    column->addStretch();
    return content;
}

QHBoxLayout *HandoverPage::makeEmails()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(m_arrow);
    row->addWidget(m_to);
    row->addStretch();
    return row;
}

QHBoxLayout *HandoverPage::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_confirm = addAction(row, QStringLiteral("confirmChange"), &HandoverPage::confirmWanted);
    m_confirm->setProperty("primary", true);
    m_accept = addAction(row, QStringLiteral("acceptOther"), &HandoverPage::acceptWanted);
    m_prove = addAction(row, QStringLiteral("proveAgain"), &HandoverPage::proveWanted);
    m_changeBack = addAction(row, QStringLiteral("changeBack"), &HandoverPage::changeBackWanted);
    m_cancel = addAction(row, QStringLiteral("cancelHandover"), &HandoverPage::cancelWanted);
    m_close = addAction(row, QStringLiteral("closeHandover"), &HandoverPage::closeWanted);
    m_another = addAction(row, QStringLiteral("anotherHandover"), &HandoverPage::anotherWanted);
    row->addStretch();
    return row;
}

QPushButton *HandoverPage::addAction(
    QHBoxLayout *row, const QString &objectName, void (HandoverPage::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->hide();
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void HandoverPage::connectParts()
{
    connect(m_steps, &StepList::stepChosen, this, [this] {
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
    connect(m_checkpoints, &CheckpointCard::testWanted, this, &HandoverPage::checkpointWanted);
    connect(m_record, &RecordCard::saveWanted, this, &HandoverPage::saveRecordWanted);
}

void HandoverPage::present(const Handover &handover, const QDateTime &now)
{
    const bool moved = m_handover.state != handover.state;
    m_handover = handover;
    if (handover.state == HandoverState::Draft)
        m_handover.route = m_form->route();
    m_now = now;
    if (handover.state != HandoverState::Baseline && handover.state != HandoverState::Proving)
        m_progress.clear();
    presentSteps();
    const Step current = currentStep(handover);
    // A new step takes the page along; otherwise it stays where the person is looking.
    if (current != m_lastCurrent)
        m_steps->showStep(current);
    m_lastCurrent = current;
    presentSections();
    presentActions();
    if (moved)
        focusWhatIsNext();
}

void HandoverPage::presentSteps()
{
    m_steps->present(m_handover, m_savedRecords.contains(recordKey(m_handover)));
}

void HandoverPage::recordSaved()
{
    m_savedRecords.insert(recordKey(m_handover));
    presentSteps();
}

void HandoverPage::focusWhatIsNext()
{
    // Only when the focus is on this page, or was on a part of it that is gone now.
    const QWidget *focused = window()->focusWidget();
    if (!isVisible() || (focused && !isAncestorOf(focused)))
        return;
    focusFirst();
}

void HandoverPage::appendCanary(
    const Answer &answer, const CanaryTally &tally, const QDateTime &now)
{
    m_handover.canary = tally;
    m_now = now;
    m_canary->append(answer);
    tick(now);
}

void HandoverPage::presentProgress(int done, int total)
{
    m_progress = tr("%1 of %2 calls answered.").arg(done).arg(total);
    presentHead();
}

void HandoverPage::tick(const QDateTime &now)
{
    m_now = now;
    m_canary->present(m_handover.canary, isLive(), now);
    if (m_checkpoints->isVisible())
        m_checkpoints->present(m_handover, now);
    if (m_guide->isVisible())
        m_guide->presentTesting(now);
}

bool HandoverPage::isLive() const
{
    switch (m_handover.state) {
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return true;
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
        // It goes on for two minutes after the change.
        return m_handover.canary.lastGood.msecsTo(m_now) < 20'000;
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        break;
    }
    return false;
}

void HandoverPage::reset()
{
    m_canary->clear();
    m_form->clear();
    m_questions->clear();
    m_lastCurrent = Step::Prepare;
    m_steps->showStep(Step::Prepare);
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
    if (m_confirm->isVisible())
        m_confirm->setFocus(Qt::OtherFocusReason);
    else if (m_guide->isVisible())
        m_guide->focusFirst();
    else if (m_form->isVisible())
        m_form->focusFirst();
}

void HandoverPage::presentHead()
{
    m_title->setText(headingOf(m_handover));
    presentEmails();
    Said said = say(m_handover);
    if (!m_progress.isEmpty())
        said.next = m_progress;
    // The guide below says it step by step.
    if (m_handover.state == HandoverState::WaitingForPerson && !m_handover.otherAddressSeen)
        said.next.clear();
    m_sentence->say(glyphOf(m_handover), said);
}

void HandoverPage::presentEmails()
{
    const auto [from, to] = addressesOf(m_handover);
    const bool both = !from.isEmpty() && !to.isEmpty();
    m_from->setData(from);
    m_to->setData(to);
    m_arrow->setText(
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→"));
    for (QWidget *part : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_arrow),
             static_cast<QWidget *>(m_to)})
        part->setVisible(both);
}

void HandoverPage::presentSections()
{
    presentHead();
    const Sections sections = sectionsOf(m_steps->shown(), m_handover);
    fillSections(sections);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        setShown(it.value(), sections.testFlag(it.key()));
    m_form->startRow()->setVisible(sections.testFlag(Section::Form));
}

void HandoverPage::fillSections(Sections sections)
{
    m_form->setEmailNow(m_handover.emailFrom);
    if (sections.testFlag(Section::Baseline) && m_handover.baseline)
        m_baseline->present(*m_handover.baseline);
    if (sections.testFlag(Section::Preview) && m_handover.preview)
        m_preview->present(*m_handover.preview);
    if (sections.testFlag(Section::Canary))
        m_canary->present(m_handover.canary, isLive(), m_now);
    if (sections.testFlag(Section::Guide))
        m_guide->present(m_handover, m_now);
    if (sections.testFlag(Section::Comparison))
        m_comparison->present(m_handover);
    if (sections.testFlag(Section::Checkpoints))
        m_checkpoints->present(m_handover, m_now);
    if (sections.testFlag(Section::Findings))
        m_findings->present(m_handover.findings);
}

void HandoverPage::presentActions()
{
    const bool draft = m_handover.state == HandoverState::Draft;
    setShown(m_confirm, m_handover.canConfirm());
    m_confirm->setText(
        m_handover.route == Route::Scim ? tr("&Send the change") : tr("&Start the change"));
    setShown(m_accept, m_handover.otherAddressSeen && !m_handover.isOver());
    setShown(m_prove, m_handover.canProveAgain());
    setShown(m_changeBack, m_handover.canChangeBack());
    setShown(m_cancel, !draft && m_handover.canCancel());
    setShown(m_close,
        m_handover.state == HandoverState::FollowingUp
            || m_handover.state == HandoverState::NotProven);
    setShown(m_another, m_handover.isOver());
    const bool rests = m_handover.outcome() && m_handover.state != HandoverState::WaitingForPerson;
    setShown(m_save, rests && m_steps->shown() != Step::Record);
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
    m_accept->setText(tr("&Accept this address"));
    m_prove->setText(tr("P&rove again"));
    m_changeBack->setText(tr("Change &back…"));
    m_cancel->setText(tr("Cancel the &handover"));
    m_close->setText(tr("C&lose the follow-up"));
    m_save->setText(tr("Save the recor&d…"));
    m_another->setText(tr("Start ano&ther handover"));
}

} // namespace keybearer
