// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace keybearer {

/// Calls `retranslate` at once and after every change of the language, for as long as the widget
/// lives. What it sets must not depend on the language before: state is said anew, not translated.
void keepTranslated(QWidget *widget, std::function<void()> retranslate);

} // namespace keybearer
