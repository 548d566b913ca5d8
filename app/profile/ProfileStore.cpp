// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/ProfileStore.h"

#include "app/profile/BrokenCopy.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace keybearer {

namespace {

constexpr qint64 maxFileSize = 1 << 20;
/// A write takes some milliseconds; who waits longer waits for something that hangs.
constexpr int lockPatience_ms = 2'000;

Unexpected<Error> failure(ErrorKind kind, const QString &subject)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    return Unexpected(error);
}

Unexpected<Error> lockFailure(const QLockFile &lock, const QString &path)
{
    if (lock.error() != QLockFile::LockFailedError)
        return failure(ErrorKind::Disk, path);
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    return failure(ErrorKind::Busy, program % QLatin1Char(' ') % QString::number(pid));
}

Result<Done> putInto(ProfileFile &file, const Profile &profile)
{
    ProfileFile::Entry *same = nullptr;
    for (ProfileFile::Entry &entry : file.entries) {
        if (entry.profile.id == profile.id)
            same = &entry;
        else if (isSameName(entry.profile.name, profile.name))
            return failure(ErrorKind::WrongUsage, QStringLiteral("profile.name.taken"));
    }
    if (same)
        same->profile = profile;
    else
        file.entries.append({profile, {}});
    return Done();
}

} // namespace

ProfileStore::ProfileStore(const QString &directory)
    : m_path(directory % QStringLiteral("/profiles.json"))
{
}

Result<Done> ProfileStore::load()
{
    const Result<ProfileFile> file = read();
    if (!file)
        return Unexpected(file.error());
    show(*file);
    if (!file->isDamaged)
        return Done();
    const Result<QString> copy = keepBrokenCopy(m_path);
    return failure(ErrorKind::Damaged, copy ? *copy : m_path);
}

std::optional<Profile> ProfileStore::withId(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::named(const QString &name) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&name](const Profile &profile) {
            return !profile.isRemoved && isSameName(profile.name, name);
        });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

Result<Done> ProfileStore::save(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        if (Result<Done> checked = checkProfile(profile); !checked)
            return checked;
    }
    return change([&profiles](ProfileFile &file) -> Result<Done> {
        for (const Profile &profile : profiles) {
            if (Result<Done> put = putInto(file, profile); !put)
                return put;
        }
        return Done();
    });
}

Result<Done> ProfileStore::keepOnly(const QList<Profile> &profiles)
{
    QLockFile lock(m_path % QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience_ms))
        return lockFailure(lock, m_path);
    if (QFileInfo(m_path).isSymLink() && !QFile::remove(m_path))
        return failure(ErrorKind::Disk, m_path);
    ProfileFile file;
    for (const Profile &profile : profiles)
        file.entries.append({profile, {}});
    if (Result<Done> written = write(file); !written)
        return written;
    show(file);
    return Done();
}

Result<Done> ProfileStore::remove(const QString &id)
{
    return change([&id](ProfileFile &file) -> Result<Done> {
        const auto removed = file.entries.removeIf(
            [&id](const ProfileFile::Entry &entry) { return entry.profile.id == id; });
        if (removed == 0)
            return failure(ErrorKind::NotFound, id);
        return Done();
    });
}

Result<ProfileFile> ProfileStore::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return ProfileFile();
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, m_path);
    // No more room than it needs: what is freed is overwritten.
    const QByteArray bytes = file.read(qMin<qint64>(file.size(), maxFileSize) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Disk, m_path);
    if (bytes.size() > maxFileSize) {
        ProfileFile tooLarge;
        tooLarge.isDamaged = true;
        return tooLarge;
    }
    return parseProfileFile(bytes);
}

Result<Done> ProfileStore::write(const ProfileFile &content) const
{
    QSaveFile file(m_path);
    const QByteArray bytes = writeProfileFile(content);
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Disk, m_path);
    return Done();
}

Result<Done> ProfileStore::change(const std::function<Result<Done>(ProfileFile &)> &edit)
{
    QLockFile lock(m_path % QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience_ms))
        return lockFailure(lock, m_path);
    Result<ProfileFile> file = read();
    if (!file)
        return Unexpected(file.error());
    if (file->isDamaged) {
        if (const Result<QString> copy = keepBrokenCopy(m_path); !copy)
            return Unexpected(copy.error());
    }
    if (Result<Done> edited = edit(*file); !edited)
        return edited;
    if (Result<Done> written = write(*file); !written)
        return written;
    show(*file);
    return Done();
}

void ProfileStore::show(const ProfileFile &file)
{
    m_profiles.clear();
    for (const ProfileFile::Entry &entry : file.entries)
        m_profiles.append(entry.profile);
}

} // namespace keybearer
