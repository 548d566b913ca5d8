// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace keybearer {

/// Opens a page in the person's own browser. The window has QDesktopServices for it (QtGui), the
/// command line prints the address, tests note it.
class UrlOpener {
public:
    virtual ~UrlOpener() = default;
    /// False when nothing could be opened; the address must then be shown for copying.
    virtual bool open(const QUrl &url) = 0;
};

} // namespace keybearer
