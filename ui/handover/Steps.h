// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QFlags>

namespace keybearer {

/// The steps down the side of the handover page.
enum class Step { Prepare, Baseline, Change, Proof, FollowUp, Record };
inline constexpr Step allSteps[] = {
    Step::Prepare, Step::Baseline, Step::Change, Step::Proof, Step::FollowUp, Step::Record};

enum class StepState {
    Later,
    Current,
    Finished,
    Problem,
    Failed, ///< over, and not as it has to be
    Unsure, ///< over, and something in it is not known
    Left, ///< begun and, so far, not done to its end
};

/// The step a handover stands at.
Step currentStep(const Handover &handover);
StepState stateOf(Step step, const Handover &handover);

/// The parts that the page can show.
enum class Section {
    Form = 1 << 0,
    Sentence = 1 << 1,
    Preview = 1 << 2,
    Canary = 1 << 3,
    Guide = 1 << 4,
    Comparison = 1 << 5,
    Checkpoints = 1 << 6,
    Questions = 1 << 7,
    Findings = 1 << 8,
    Baseline = 1 << 9,
    Record = 1 << 10,
    Note = 1 << 11, ///< who, where, what
    Obstacle = 1 << 12, ///< why there is no form
    PassOn = 1 << 13,
};
Q_DECLARE_FLAGS(Sections, Section)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sections)

/// Whether the token is tested again and again at this moment.
bool isWatchedNow(const Handover &handover);

/// How many steps of the follow-up have had their test.
int testedCheckpoints(const Handover &handover);

/// What is shown when `step` is looked at.
Sections sectionsOf(Step step, const Handover &handover);

} // namespace keybearer
