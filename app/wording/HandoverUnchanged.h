// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

namespace keybearer {

// What is said of a handover whose change was not made, or was not seen to be made.

Said sayCancelling();
Said sayCancelled(const Handover &handover);
Said sayUnknown(const Handover &handover); ///< closed or not

} // namespace keybearer
