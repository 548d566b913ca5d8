// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MessageBar.h"

namespace keybearer {

class UrlOpener;

/// Says what became of a file in the bar; where one was written, with a button that shows its
/// folder; where that can't be opened, with one that copies the path. `opener` outlives the bar.
void saySaved(
    MessageBar &bar, UrlOpener &opener, Glyph glyph, const Said &said, const QString &file);

} // namespace keybearer
