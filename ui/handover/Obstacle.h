// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/teammate/TeammatePage.h"

namespace keybearer {

/// Why no handover can begin with what is known of a token now; nothing when one can.
std::optional<Said> obstacleTo(const TeammateView &view);

} // namespace keybearer
