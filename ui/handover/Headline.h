// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

namespace keybearer {

/// What stands over the handover page. Closing a handover proves nothing, and it says so.
QString headingOf(const Handover &handover);

} // namespace keybearer
