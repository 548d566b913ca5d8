// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/BrokenCopy.h"

#include <QCryptographicHash>
#include <QFile>

namespace keybearer {

Result<QString> keepBrokenCopy(const QString &path)
{
    Error error;
    error.kind = ErrorKind::Disk;
    error.subject = path;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Unexpected(error);
    file.close();
    const QString name = QString::fromLatin1(hash.result().toHex().first(8));
    const QString copy = path % QLatin1Char('.') % name % QStringLiteral(".broken");
    if (!QFile::exists(copy) && !file.copy(copy))
        return Unexpected(error);
    return copy;
}

} // namespace keybearer
