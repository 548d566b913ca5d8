// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "app/record/Record.h"

#include <QString>

namespace keybearer {

/// What a person is told: the consequence first, then the mechanism, then what to do. Plain, whole,
/// translated sentences. The one place where facts become text; no Gui. `next` may be empty.
struct Said {
    QString happened; ///< a headline: `This token works.`
    QString means; ///< one to three sentences
    QString next; ///< what to do now

    QString inOneLine() const; ///< the three with single spaces between
};

Said say(const Verdict &verdict, const ProbeReport &report);
Said say(const Error &error);
Said say(const Handover &handover);
Said say(const Finding &finding);
Said say(const RecordCheck &check);
Said ask(Question question); ///< happened: the question; means: why it matters
Said say(CheckpointKind kind); ///< what the person does, and why it is tested afterwards

QString word(TokenState state); ///< `works`, `limited`, …: one word beside the shape
QString word(ProbeOutcome outcome);
QString word(Finding::Level level);
/// Why a row came out as it did: `scope missing`, `no harmless way to test`, …; empty when allowed.
QString reason(const ProbeResult &row);
QString title(HandoverState state);

} // namespace keybearer
