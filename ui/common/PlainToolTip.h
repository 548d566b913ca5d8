// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// For a tool tip, which Qt takes for markup where it looks like some: the text, letter by letter.
QString plainToolTip(const QString &text);

} // namespace keybearer
