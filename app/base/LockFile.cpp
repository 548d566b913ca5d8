// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/LockFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <optional>

namespace keybearer {
namespace {

struct Holder {
    qint64 pid = 0;
    QString host;
    QString program;
};

std::optional<Holder> holderIn(const QLockFile &file)
{
    Holder holder;
    if (!file.getLockInfo(&holder.pid, &holder.host, &holder.program))
        return std::nullopt;
    return holder;
}

QString nameOf(const Holder &holder)
{
    return QStringLiteral("%1 (%2)").arg(
        holder.host.isEmpty() ? holder.program : holder.host, QString::number(holder.pid));
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
    return m_file->error() == QLockFile::LockFailedError && !holderIn(*m_file)
        && m_file->removeStaleLockFile() && m_file->tryLock(0);
}

bool LockFile::isOurs(const QString &path)
{
    const std::optional<Holder> holder = holderIn(QLockFile(path));
    return holder && holder->pid == QCoreApplication::applicationPid()
        && holder->host == QSysInfo::machineHostName();
}

Result<std::unique_ptr<LockFile>> LockFile::take(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return Unexpected(Error::of(ErrorKind::Disk, path)); // a pipe would be waited for
    std::unique_ptr<LockFile> lock(new LockFile(path));
    if (lock->m_file->tryLock(0) || lock->takeOverNobodys())
        return lock;
    if (lock->m_file->error() != QLockFile::LockFailedError)
        return Unexpected(Error::of(ErrorKind::Disk, path));
    const std::optional<Holder> holder = holderIn(*lock->m_file);
    return Unexpected(Error::of(ErrorKind::Busy, holder ? nameOf(*holder) : QString()));
}

} // namespace keybearer
