// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/Catalogue.h"
#include "ui/common/Glyph.h"

namespace keybearer {

/// Every state of the handover page.
QList<Screen> handoverScreens();

namespace fixtures {

/// Two connections at the left; the first, in this state, is chosen.
/// `state` is asked anew when the language changes, as the workbench does.
void addConnections(MainWindow &window, Glyph first, const std::function<QString()> &state);

} // namespace fixtures

} // namespace keybearer
