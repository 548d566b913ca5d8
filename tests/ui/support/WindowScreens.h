// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/Catalogue.h"

namespace keybearer {

/// The window itself: its first page, the connections at the side, the message bar, the lock page,
/// a window with little room.
QList<Screen> windowScreens();

} // namespace keybearer
