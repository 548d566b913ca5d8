// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/DataDirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace keybearer {

Result<QString> makeDataDirectory(const QString &chosen)
{
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QString wanted = chosen.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : chosen;
    const QString path = QDir::cleanPath(QFileInfo(wanted).absoluteFilePath());
    const QFileInfo directory(path);
    if (!directory.exists()) {
        QDir().mkpath(directory.path());
        QDir().mkdir(path, onlyOwner); // born that way: no moment in which others can look in
    } else if (chosen.isEmpty()) {
        QFile::setPermissions(path, onlyOwner);
    }
    const QFileInfo made(path);
    if (!made.isDir() || !made.isWritable()) {
        Error error;
        error.kind = ErrorKind::Disk;
        error.subject = path;
        return Unexpected(error);
    }
    return path;
}

} // namespace keybearer
