// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverLock.h"

#include <QCryptographicHash>
#include <QDir>

#include <utility>

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

HandoverLock::HandoverLock(std::unique_ptr<LockFile> file)
    : m_file(std::move(file))
{
}

HandoverLock::~HandoverLock() = default;

std::optional<QString> HandoverLock::heldElsewhere(const QString &directory)
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

Result<std::unique_ptr<HandoverLock>> HandoverLock::take(
    const QString &directory, const QString &workspaceId, const QString &teammateId)
{
    QDir().mkpath(directory);
    auto file = LockFile::take(fileFor(directory, workspaceId, teammateId));
    if (!file)
        return Unexpected(file.error());
    return std::unique_ptr<HandoverLock>(new HandoverLock(*std::move(file)));
}

} // namespace keybearer
