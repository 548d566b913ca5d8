// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QLocale>

namespace keybearer {

Said say(CheckpointKind kind)
{
    switch (kind) {
    case CheckpointKind::EmailConfirmed:
        return {Wording::tr("Confirm the new address"),
            Wording::tr("The new owner opens the message that Intercom sends and follows its link. "
                        "The account then shows the address as verified."),
            Wording::tr("Test after the link was followed.")};
    case CheckpointKind::PasswordReset:
        return {Wording::tr("Set a new password"),
            Wording::tr("The new owner resets the password, so that the agency can't sign in any "
                        "more. Vendors report that a reset can revoke a token; Intercom has not "
                        "confirmed it."),
            Wording::tr("Test right after the reset.")};
    case CheckpointKind::TwoFactor:
        return {Wording::tr("Switch on two-factor sign-in"),
            Wording::tr(
                "The new owner adds a second step to signing in, as the account can read and "
                "write for the pipeline."),
            Wording::tr("Test right after it was switched on.")};
    case CheckpointKind::OneDayLater:
        return {Wording::tr("Test again after a day"),
            Wording::tr(
                "A sync of an identity provider, or somebody's tidying up, can still undo the "
                "change."),
            Wording::tr("Test once 24 hours have passed.")};
    }
    return {};
}

QString openSteps(const Handover &handover)
{
    QStringList names;
    for (const Checkpoint &checkpoint : handover.checkpoints) {
        if (checkpoint.isOpen())
            names.append(
                Wording::tr("“%1”", "a step of the follow-up").arg(say(checkpoint.kind).happened));
    }
    return QLocale().createSeparatedList(names);
}

} // namespace keybearer
