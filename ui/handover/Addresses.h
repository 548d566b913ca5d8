// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

/// From which address to which one a handover leads as it stands. Not the preview's: that one keeps
/// a change back that was cancelled, and an address that another one was accepted for.
struct Addresses {
    QString from;
    QString to;
};
Addresses addressesOf(const Handover &handover);

} // namespace keybearer
