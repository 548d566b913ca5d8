// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/Addresses.h"

namespace keybearer {

Addresses addressesOf(const Handover &handover)
{
    if (!handover.back)
        return {handover.emailFrom, handover.emailTo};
    // Back from whatever address it had then, which need not be the one that was asked for.
    return {
        handover.preview && handover.preview->back ? handover.preview->emailFrom : handover.emailTo,
        handover.emailFrom};
}

} // namespace keybearer
