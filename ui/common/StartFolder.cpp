// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StartFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace keybearer {

QString startFolder(const QString &usedLast)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {usedLast, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace keybearer
