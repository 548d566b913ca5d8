// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MessageBar.h"

namespace keybearer {

class UrlOpener;

/// Says what became of a file in the bar; where one was written, with a button that shows its
/// folder; where that can't be opened, with one that copies the path. `opener` outlives the bar.
void saySaved(
    MessageBar &bar, UrlOpener &opener, Glyph glyph, const Said &said, const QString &file);

/// In the platform's file manager; where that can't be opened the bar says so and copies the path.
void showFolder(MessageBar &bar, UrlOpener &opener, const QString &folder);

} // namespace keybearer
