// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/StepList.h"

#include "app/wording/Wording.h"
#include "ui/handover/StepButton.h"

#include <QButtonGroup>
#include <QLocale>
#include <QVBoxLayout>
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
    }
    return {};
}

QString prepareDetails(const Handover &handover)
{
    if (handover.findings.isEmpty())
        return StepList::tr("address and way");
    int fine = 0;
    for (const Finding &finding : handover.findings)
        fine += finding.level == Finding::Level::Fine ? 1 : 0;
    return StepList::tr("%1 fine, %2 to look at")
        .arg(QLocale().toString(fine), QLocale().toString(handover.findings.size() - fine));
}

QString verdictDetails(const std::optional<CheckResult> &result)
{
    if (!result)
        return StepList::tr("runs by itself");
    return StepList::tr("%1, %2", "a state and a time")
        .arg(word(result->verdict.state),
            QLocale().toString(
                result->report.startedAt.toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("stepList"));
    setProperty("card", QStringLiteral("plain"));
    setMinimumWidth(236);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(2);
    m_group->setExclusive(true);
    for (const Step step : allSteps) {
        const int number = static_cast<int>(step) + 1;
        auto *button = new StepButton(number, objectNameOf(step), this);
        m_buttons.append(button);
        m_group->addButton(button, static_cast<int>(step));
        column->addWidget(button);
    }
    column->addStretch();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT stepChosen(static_cast<Step>(id));
    });
    m_buttons.first()->setChecked(true);
}

void StepList::present(const Handover &handover)
{
    for (const Step step : allSteps) {
        StepButton *button = m_buttons.at(static_cast<int>(step));
        const StepState state = stateOf(step, handover);
        button->setState(state);
        button->setTexts(nameOf(step), details(step, handover), spoken(state));
        const bool hasRecord = step == Step::Record && !handover.id.isEmpty();
        button->setEnabled(state != StepState::Later || hasRecord);
    }
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

QString StepList::details(Step step, const Handover &handover) const
{
    switch (step) {
    case Step::Prepare:
        return prepareDetails(handover);
    case Step::Baseline:
        return verdictDetails(handover.baseline);
    case Step::Change:
        return handover.route == Route::Guided ? tr("a person changes it") : tr("one SCIM request");
    case Step::Proof:
        return verdictDetails(handover.proof);
    case Step::FollowUp:
        return tr("password, two-factor, 24 h");
    case Step::Record:
        return tr("save and pass on");
    }
    return {};
}

} // namespace keybearer
