// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BrowserOpener.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace keybearer {

bool BrowserOpener::open(const QUrl &url)
{
    // A folder of this computer is shown, and no file is ever run.
    if (url.isLocalFile())
        return QFileInfo(url.toLocalFile()).isDir() && QDesktopServices::openUrl(url);
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return false;
    return QDesktopServices::openUrl(url);
}

} // namespace keybearer
