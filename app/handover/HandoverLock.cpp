// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverLock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

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

QString holderOf(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&pid, &host, &program))
        return {};
    return QStringLiteral("%1 (%2)").arg(host.isEmpty() ? program : host, QString::number(pid));
}

} // namespace

HandoverLock::HandoverLock(const QString &file)
    : m_file(std::make_unique<QLockFile>(file))
{
    // A handover may wait for days: only the holder's death makes its lock stale.
    m_file->setStaleLockTime(0);
}

HandoverLock::~HandoverLock() = default;

// A file without a readable holder, left by a full disk: Qt removes it only while no living process
// holds it.
bool HandoverLock::takeOverNobodys()
{
    return m_file->error() == QLockFile::LockFailedError && holderOf(*m_file).isEmpty()
        && m_file->removeStaleLockFile() && m_file->tryLock(0);
}

bool HandoverLock::isOfThisProcess() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    return m_file->getLockInfo(&pid, &host, &program) && pid == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

std::optional<QString> HandoverLock::heldElsewhere(const QString &directory)
{
    const QDir dir(directory);
    const QStringList names =
        dir.entryList({QStringLiteral("handover-*.lock")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        HandoverLock lock(dir.filePath(name));
        if (lock.isOfThisProcess() || lock.m_file->tryLock(0) || lock.takeOverNobodys())
            continue;
        if (lock.m_file->error() == QLockFile::LockFailedError)
            return holderOf(*lock.m_file);
    }
    return std::nullopt;
}

Result<std::unique_ptr<HandoverLock>> HandoverLock::take(
    const QString &directory, const QString &workspaceId, const QString &teammateId)
{
    QDir().mkpath(directory);
    const QString path = fileFor(directory, workspaceId, teammateId);
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return Unexpected(Error::of(ErrorKind::Disk, path)); // a pipe would be waited for
    std::unique_ptr<HandoverLock> lock(new HandoverLock(path));
    if (lock->m_file->tryLock(0) || lock->takeOverNobodys())
        return lock;
    if (lock->m_file->error() == QLockFile::LockFailedError)
        return Unexpected(Error::of(ErrorKind::Busy, holderOf(*lock->m_file)));
    return Unexpected(Error::of(ErrorKind::Disk, path));
}

} // namespace keybearer
