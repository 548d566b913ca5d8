// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BrowserOpener.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace keybearer {
namespace {

// A bundle is a folder that would be run.
bool isFolder(const QUrl &url)
{
    const QFileInfo file(url.toLocalFile());
    return url.isLocalFile() && url.host().isEmpty() && file.isDir() && !file.isBundle();
}

} // namespace

bool BrowserOpener::open(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http") && !isFolder(url))
        return false;
    return QDesktopServices::openUrl(url);
}

} // namespace keybearer
