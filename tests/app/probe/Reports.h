// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

#include <QHash>

namespace keybearer::test {

/// What came back in one run of a plan.
struct Situation {
    Exchange identity;
    Exchange others; ///< of every row that is not in `rows`; status 0 without error: a good answer
    QHash<QString, Exchange> rows; ///< by key
    std::optional<Exchange> control;
    QStringList needed;
    bool identityChanged = false;
};

Exchange goodAnswerTo(const Probe &probe);
Exchange goodMe(); ///< /me of a token that is fine
Exchange badToken(); ///< what a made-up token gets
/// /me fine, every row fine, the control refused.
Situation fine();
Situation withIdentity(const Exchange &identity);
/// The report of a run that got these answers, each read as ProbeRunner reads it.
ProbeReport reportOf(const Situation &situation);

} // namespace keybearer::test
