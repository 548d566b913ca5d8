// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/LockFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace keybearer {
namespace {

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

LockFile::LockFile(const QString &path)
    : m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0);
}

LockFile::~LockFile() = default;

// A file without a readable holder, left by a full disk: Qt removes it only while no living process
// holds it.
bool LockFile::takeOverNobodys()
{
    return m_file->error() == QLockFile::LockFailedError && holderOf(*m_file).isEmpty()
        && m_file->removeStaleLockFile() && m_file->tryLock(0);
}

bool LockFile::isOurs(const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return QLockFile(path).getLockInfo(&pid, &host, &program)
        && pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

Result<std::unique_ptr<LockFile>> LockFile::take(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return Unexpected(Error::of(ErrorKind::Disk, path)); // a pipe would be waited for
    std::unique_ptr<LockFile> lock(new LockFile(path));
    if (lock->m_file->tryLock(0) || lock->takeOverNobodys())
        return lock;
    if (lock->m_file->error() == QLockFile::LockFailedError)
        return Unexpected(Error::of(ErrorKind::Busy, holderOf(*lock->m_file)));
    return Unexpected(Error::of(ErrorKind::Disk, path));
}

} // namespace keybearer
