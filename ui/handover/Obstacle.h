// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/handover/Steps.h"
#include "ui/teammate/TeammatePage.h"

namespace keybearer {

/// Why none can be begun, or gone on with, now.
struct Obstacle {
    Said said;
    Glyph glyph = Glyph::Limited;
    bool wantsScimToken = false; ///< it goes on with that, or is cancelled
    bool triesAgain = false; ///< testing the token tries to go on with it once more
    bool testHelps = false; ///< testing the token may clear it away
    bool wantsToken = false; ///< it has to be connected again
    bool holdsUp = false; ///< what was begun can't go on
    bool ofBack = false; ///< only the change back needs the SCIM token
};

/// Why no handover can begin with what is known of a token now; nothing when one can.
std::optional<Obstacle> obstacleTo(const TeammateView &view);
/// Of a handover that waits until its token is at hand again.
Obstacle obstacleOfWaiting(const TeammateView &view);
Obstacle obstacleOfScimToken();
/// What of these is shown where something stands in the way, or nothing does.
Sections sectionsBeside(const std::optional<Obstacle> &obstacle, Sections sections);
Obstacle obstacleToBack(); ///< the change back needs a SCIM token that is not here any more
/// Of a handover that waits and could not be gone on with, for this reason.
Obstacle obstacleOfWithdrawn(const Error &why);

} // namespace keybearer
