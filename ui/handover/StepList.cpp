// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/StepList.h"

#include "app/wording/Wording.h"
#include "ui/common/FlowLayout.h"
#include "ui/handover/ShortTime.h"
#include "ui/handover/StepButton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QVariant>

namespace keybearer {
namespace {

QString objectNameOf(Step step)
{
    switch (step) {
    case Step::Prepare:
        return QStringLiteral("stepPrepare");
    case Step::Baseline:
        return QStringLiteral("stepBaseline");
    case Step::Change:
        return QStringLiteral("stepChange");
    case Step::Proof:
        return QStringLiteral("stepProof");
    case Step::FollowUp:
        return QStringLiteral("stepFollowUp");
    case Step::Record:
        return QStringLiteral("stepRecord");
    }
    return {};
}

QString nameOf(Step step)
{
    switch (step) {
    case Step::Prepare:
        return StepList::tr("Prepare");
    case Step::Baseline:
        return StepList::tr("Baseline");
    case Step::Change:
        return StepList::tr("Change");
    case Step::Proof:
        return StepList::tr("Proof");
    case Step::FollowUp:
        return StepList::tr("Follow up");
    case Step::Record:
        return StepList::tr("Record");
    }
    return {};
}

QString spoken(StepState state)
{
    switch (state) {
    case StepState::Later:
        return StepList::tr("to come");
    case StepState::Current:
        return StepList::tr("under way");
    case StepState::Finished:
        return StepList::tr("done");
    case StepState::Problem:
        return StepList::tr("needs a look");
    case StepState::Failed:
        return StepList::tr("not passed");
    case StepState::Unsure:
        return StepList::tr("done, not everything is known");
    case StepState::Left:
        return StepList::tr("not finished");
    }
    return {};
}

QString prepareDetails(const Handover &handover)
{
    if (handover.findings.isEmpty())
        return StepList::tr("address and method");
    const auto count = [&handover](Finding::Level l) { return countOf(handover.findings, l); };
    const QLocale locale;
    QStringList parts;
    if (const int stops = count(Finding::Level::Stops); stops > 0)
        parts << StepList::tr("%Ln obstacle(s)", nullptr, stops);
    if (const int fine = count(Finding::Level::Fine); fine > 0)
        parts << StepList::tr("%1 fine").arg(locale.toString(fine));
    if (const int look = count(Finding::Level::LookAtThis); look > 0)
        parts << StepList::tr("%1 to look at").arg(locale.toString(look));
    if (const int unknown = count(Finding::Level::Unknown); unknown > 0)
        parts << StepList::tr("%1 unknown").arg(locale.toString(unknown));
    return locale.createSeparatedList(parts);
}

QString verdictDetails(const CheckResult &result, const QDateTime &atUtc, const QDateTime &now)
{
    const QDateTime at = atUtc.toLocalTime();
    const QString when = at.date() == now.toLocalTime().date()
        ? QLocale().toString(at.time(), QLocale::ShortFormat)
        : shortTime(at);
    return StepList::tr("%1, %2", "a state and a time").arg(word(result.verdict.state), when);
}

QString baselineDetails(const Handover &handover, const QDateTime &now)
{
    return handover.baseline
        ? verdictDetails(*handover.baseline, handover.baseline->report.startedAt, now)
        : StepList::tr("runs by itself");
}

// The tests of the follow-up prove it anew; this step was done when it was first proven.
QString proofDetails(const Handover &handover, const QDateTime &now)
{
    if (!handover.proof)
        return StepList::tr("runs by itself");
    const bool stands = handover.proven && !handover.back && handover.firstProvenAt.isValid();
    return verdictDetails(
        *handover.proof, stands ? handover.firstProvenAt : handover.proof->report.startedAt, now);
}

QString followUpDetails(const Handover &handover)
{
    const auto all = handover.checkpoints.size();
    if (all == 0 || handover.back)
        return StepList::tr("password, two-factor, 24 h");
    const auto open = all - testedCheckpoints(handover);
    if (open == 0)
        return StepList::tr("all tested");
    return StepList::tr("%1 of %2 open").arg(QLocale().toString(open), QLocale().toString(all));
}

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("stepList"));
    setProperty("card", QStringLiteral("plain"));
    m_flow->setContentsMargins(8, 8, 8, 8);
    m_flow->setSpacing(2);
    m_flow->setOneEach(true);
    m_group->setExclusive(true);
    for (const Step step : allSteps) {
        const int number = static_cast<int>(step) + 1;
        auto *button = new StepButton(number, objectNameOf(step), this);
        m_buttons.append(button);
        m_group->addButton(button, static_cast<int>(step));
        m_flow->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT stepChosen(static_cast<Step>(id));
    });
    m_buttons.first()->setChecked(true);
}

// In their order, however they lie beside each other.
bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Right:
        walk(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Left:
        walk(mirrored ? 1 : -1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void StepList::walk(int by)
{
    for (int at = m_group->checkedId() + by; at >= 0 && at < m_buttons.size(); at += by) {
        StepButton *const button = m_buttons.at(at);
        if (!button->isEnabled())
            continue;
        button->setChecked(true);
        button->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void StepList::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    for (StepButton *button : std::as_const(m_buttons))
        button->setBrief(brief);
    m_flow->setOneEach(!brief);
}

void StepList::present(const Handover &handover, RecordState record, const QDateTime &now)
{
    for (const Step step : allSteps) {
        StepButton *button = m_buttons.at(static_cast<int>(step));
        const StepState state = stateOf(step, handover);
        button->setState(state);
        button->setTexts(nameOf(step), details(step, handover, now), spoken(state));
        button->setEnabled(state != StepState::Later);
    }
    presentRecord(handover, record);
}

void StepList::presentRecord(const Handover &handover, RecordState record)
{
    StepButton *button = m_buttons.at(static_cast<int>(Step::Record));
    button->setEnabled(!handover.id.isEmpty());
    switch (record) {
    case RecordState::Saved:
        button->setState(StepState::Finished);
        button->setTexts(nameOf(Step::Record), tr("saved"), spoken(StepState::Finished));
        return;
    case RecordState::Outdated:
        button->setState(StepState::Problem);
        button->setTexts(
            nameOf(Step::Record), tr("saved in an earlier state"), tr("to be saved again"));
        return;
    case RecordState::NotSaved:
        break;
    }
    const bool hasRecord = !handover.id.isEmpty();
    button->setState(hasRecord ? StepState::Left : StepState::Later);
    button->setTexts(nameOf(Step::Record), tr("save and pass on"),
        hasRecord ? tr("not saved") : spoken(StepState::Later));
}

Step StepList::shown() const
{
    return static_cast<Step>(m_group->checkedId());
}

void StepList::showStep(Step step)
{
    m_buttons.at(static_cast<int>(step))->setChecked(true);
}

void StepList::focusShown()
{
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QString StepList::details(Step step, const Handover &handover, const QDateTime &now) const
{
    switch (step) {
    case Step::Prepare:
        return prepareDetails(handover);
    case Step::Baseline:
        return baselineDetails(handover, now);
    case Step::Change:
        return handover.route == Route::Guided ? tr("by a person") : tr("one SCIM request");
    case Step::Proof:
        return proofDetails(handover, now);
    case Step::FollowUp:
        return followUpDetails(handover);
    case Step::Record:
        break;
    }
    return {};
}

} // namespace keybearer
