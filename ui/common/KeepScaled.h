// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace keybearer {

/// Calls `resize` at once, on every change of the text size, and again after it, when the widgets
/// within wear their new fonts; for as long as the widget lives. For sizes that are set, and not
/// asked for, from scaled().
void keepScaled(QWidget *widget, std::function<void()> resize);

} // namespace keybearer
