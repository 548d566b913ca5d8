// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverLock.h"

#include <QCryptographicHash>
#include <QDir>

namespace keybearer {

namespace {

// Ids come from a server: hashed, they can't name a place outside the directory.
QString fileFor(const QString &directory, const QString &workspaceId, const QString &teammateId)
{
    const QByteArray key = (workspaceId + QLatin1Char('\n') + teammateId).toUtf8();
    const QByteArray name =
        QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return directory + QStringLiteral("/handover-") + QString::fromLatin1(name)
        + QStringLiteral(".lock");
}

} // namespace

std::optional<QString> handoverHeldElsewhere(const QString &directory)
{
    const QDir dir(directory);
    const QStringList names =
        dir.entryList({QStringLiteral("handover-*.lock")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        if (LockFile::isOurs(path))
            continue;
        const auto lock = LockFile::take(path);
        if (!lock && lock.error().kind == ErrorKind::Busy)
            return lock.error().subject;
    }
    return std::nullopt;
}

Result<std::unique_ptr<LockFile>> lockHandover(
    const QString &directory, const QString &workspaceId, const QString &teammateId)
{
    QDir().mkpath(directory);
    return LockFile::take(fileFor(directory, workspaceId, teammateId));
}

} // namespace keybearer
