// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace keybearer {

/// Sets a property that the style sheet asks for, and has the widget look accordingly: a style
/// sheet looks at a property only when it polishes. Nothing to do where it has that value.
void mark(QWidget *widget, const char *property, const QVariant &value);

} // namespace keybearer
