// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace keybearer {

/// Runs the event loop until a shown window and its children have stopped moving: text that wraps
/// finds its height only after a layout, and what is above it only after the next one.
void settle(const QWidget &window);

} // namespace keybearer
