// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace keybearer {

struct Remains;

/// Says what was deleted and exactly what was not, and quits when that was read.
void reportErased(const Remains &remains, QWidget &window);

} // namespace keybearer
