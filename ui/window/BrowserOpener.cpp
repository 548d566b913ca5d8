// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BrowserOpener.h"

#include <QDesktopServices>

namespace keybearer {

bool BrowserOpener::open(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return false;
    return QDesktopServices::openUrl(url);
}

} // namespace keybearer
