// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/Catalogue.h"

namespace keybearer {

/// Every state of the history page.
QList<Screen> historyScreens();

} // namespace keybearer
