// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Addresses.h"

namespace keybearer {

Addresses addressesOf(const Handover &handover)
{
    if (!handover.back)
        return {handover.emailFrom, handover.wantedEmail()};
    // Back from whatever address it had then, which need not be the one that was asked for.
    const bool known = handover.preview && handover.preview->back;
    return {known ? handover.preview->emailFrom : handover.emailTo, handover.wantedEmail()};
}

} // namespace keybearer
