// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <functional>

class QWidget;

namespace keybearer {

/// Whether to close a handover with steps of its follow-up still open, naming them; going back is
/// the default. `then` is called once on yes, and not after the parent, which owns the question, is
/// gone. Asked once at a time.
void askToClose(const Handover &handover, QWidget *parent, std::function<void()> then);

/// Whether to give up a handover that waits for a person, as askToClose().
void askToCancel(QWidget *parent, std::function<void()> then);

/// True when closing leaves something undone.
bool closingNeedsAWord(const Handover &handover);

} // namespace keybearer
