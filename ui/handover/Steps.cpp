// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Steps.h"

#include "app/handover/HandoverJudge.h"

#include <algorithm>

namespace keybearer {
namespace {

Step whereItStopped(const Handover &handover)
{
    if (!handover.baseline)
        return Step::Prepare;
    return handover.preview ? Step::Change : Step::Baseline;
}

bool hasProblem(const Handover &handover)
{
    switch (handover.state) {
    case HandoverState::NotProven:
    case HandoverState::Refused:
    case HandoverState::UnknownOutcome:
        return true;
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
    case HandoverState::Verifying:
    case HandoverState::Proving:
    case HandoverState::FollowingUp:
    case HandoverState::Closed:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
        return false;
    }
    return false;
}

// Ticked only when every step of it was tested and the token worked.
StepState stateOfFollowUp(const Handover &handover)
{
    if (handover.state == HandoverState::FollowingUp)
        return StepState::Current;
    const QList<Checkpoint> &all = handover.checkpoints;
    if (all.isEmpty() || handover.back)
        return StepState::Later;
    const bool failed = std::any_of(all.begin(), all.end(), [](const Checkpoint &checkpoint) {
        return checkpoint.doneAt.isValid() && checkpoint.verdict != stateName(TokenState::Alive);
    });
    if (failed)
        return StepState::Problem;
    return isAllTested(all) ? StepState::Finished : StepState::Left;
}

// What was found beforehand is over once the change is asked for, and is fine only where all of it
// is.
StepState stateOfFindings(const QList<Finding> &findings)
{
    const auto any = [&findings](Finding::Level level) {
        return std::any_of(findings.begin(), findings.end(),
            [level](const Finding &finding) { return finding.level == level; });
    };
    if (any(Finding::Level::Stops))
        return StepState::Failed;
    if (any(Finding::Level::LookAtThis))
        return StepState::Problem;
    return any(Finding::Level::Unknown) ? StepState::Unsure : StepState::Finished;
}

Sections whileChanging(const Handover &handover)
{
    switch (handover.state) {
    case HandoverState::AwaitingConfirm:
        // What was found and asked concerns the new address, not the way back.
        if (handover.back)
            return Section::Sentence | Section::Preview;
        if (handover.isStopped()) // what would have been done is not to be done
            return Section::Sentence | Section::Findings;
        return Section::Sentence | Section::Preview | Section::Questions | Section::Findings;
    case HandoverState::WaitingForPerson:
        return Section::Sentence | Section::Canary | Section::Guide;
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
        return Section::Sentence | Section::Canary | Section::Preview;
    case HandoverState::Draft:
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::Verifying:
    case HandoverState::Proving:
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        break;
    }
    Sections sections = Section::Sentence;
    sections.setFlag(Section::Canary, handover.canary.calls > 0);
    sections.setFlag(Section::Preview, handover.preview.has_value());
    return sections;
}

Sections afterwards(const Handover &handover)
{
    Sections sections = Section::Sentence;
    sections.setFlag(Section::Canary, handover.canary.calls > 0);
    sections.setFlag(Section::Comparison, handover.comparison.has_value());
    return sections;
}

Sections partsOf(Step step, const Handover &handover)
{
    switch (step) {
    case Step::Prepare:
        if (handover.state == HandoverState::Draft)
            return Section::Form | Section::Questions;
        // Looking back, what is to be done now stands with its own step.
        return currentStep(handover) == step ? Section::Sentence | Section::Findings
                                             : Sections(Section::Findings);
    case Step::Baseline:
        return handover.baseline ? Sections(Section::Baseline) : Sections(Section::Sentence);
    case Step::Change:
        return whileChanging(handover);
    case Step::Proof:
        return afterwards(handover);
    case Step::FollowUp:
        return afterwards(handover) | Section::Checkpoints;
    case Step::Record:
        return Section::Sentence | Section::Record | Section::PassOn;
    }
    return Section::Sentence;
}

StepState stateOfProof(const Handover &handover)
{
    if (handover.state == HandoverState::Proving)
        return StepState::Current;
    const bool another = handover.comparison && answersAsAnother(*handover.comparison);
    return another || isDead(handover) ? StepState::Failed : StepState::Problem;
}

} // namespace

Step currentStep(const Handover &handover)
{
    switch (handover.state) {
    case HandoverState::Draft:
    case HandoverState::Preflight:
        return Step::Prepare;
    case HandoverState::Baseline:
        return Step::Baseline;
    case HandoverState::AwaitingConfirm:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
    case HandoverState::UnknownOutcome:
        return Step::Change;
    case HandoverState::Verifying:
    case HandoverState::Proving:
    case HandoverState::NotProven:
    case HandoverState::RolledBack:
        return Step::Proof;
    case HandoverState::FollowingUp:
        return Step::FollowUp;
    case HandoverState::Closed:
        return handover.proven ? Step::FollowUp : Step::Proof;
    case HandoverState::Refused:
    case HandoverState::Cancelled:
        return whereItStopped(handover);
    }
    return Step::Prepare;
}

int testedCheckpoints(const Handover &handover)
{
    return static_cast<int>(std::count_if(handover.checkpoints.begin(), handover.checkpoints.end(),
        [](const Checkpoint &checkpoint) { return checkpoint.doneAt.isValid(); }));
}

bool isWatchedNow(const Handover &handover)
{
    switch (handover.state) {
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::WaitingForPerson:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return true;
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
        return handover.watched;
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

StepState stateOf(Step step, const Handover &handover)
{
    if (step == Step::FollowUp)
        return stateOfFollowUp(handover);
    const Step current = currentStep(handover);
    if (step > current)
        return StepState::Later;
    if (step == Step::Proof && handover.proof && !handover.proven)
        return stateOfProof(handover);
    if (step < current)
        return step == Step::Prepare ? stateOfFindings(handover.findings) : StepState::Finished;
    if (hasProblem(handover))
        return StepState::Problem;
    if (handover.state == HandoverState::Cancelled)
        return StepState::Left;
    return handover.state == HandoverState::RolledBack ? StepState::Finished : StepState::Current;
}

Sections sectionsOf(Step step, const Handover &handover)
{
    if (handover.cancelling && step == currentStep(handover))
        return Section::Sentence; // nothing is to be done
    Sections sections = partsOf(step, handover);
    // What is over asks for nothing; its record is passed on all the same. The guide says it
    // itself, and of a dead token the sentence does.
    const bool guided = sections.testFlag(Section::Guide) && !handover.hasOtherAddress();
    const bool rests = step == Step::FollowUp && handover.state != HandoverState::FollowingUp;
    sections.setFlag(Section::Note,
        (!handover.isOver() && !guided && !isDead(handover) && !rests) || step == Step::Record);
    return sections;
}

} // namespace keybearer
