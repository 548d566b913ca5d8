// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

namespace keybearer {

// What stands over the handover page. Closing a handover proves nothing: for one that was not
// proven both still say so.
QString headingOf(const Handover &handover);
Said sayWhatIsTrue(const Handover &handover);

} // namespace keybearer
