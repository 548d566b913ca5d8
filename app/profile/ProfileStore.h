// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/ProfileFile.h"

#include <functional>

namespace keybearer {

/// The profiles in profiles.json of the data directory. Every change is made to what the file holds
/// at that moment, under a lock, and replaces the file as a whole: two processes lose nothing of
/// each other, and a crash leaves the old file or the new one.
class ProfileStore {
public:
    explicit ProfileStore(const QString &directory);

    /// Reads the file; none is an empty one. Damaged when some of it could not be believed: the
    /// rest is there, and the file as it was is kept in the copy that `subject` names. Disk when it
    /// can't be read.
    Result<Done> load();

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> withId(const QString &id) const;
    /// As isSameName() compares.
    std::optional<Profile> named(const QString &name) const;

    /// Adds the profile, or replaces the one with its id. WrongUsage as checkProfile() says, and
    /// `profile.name.taken`. Busy while another process writes. Disk.
    Result<Done> save(const Profile &profile) { return save(QList<Profile>{profile}); }
    /// All of them in one change, or none.
    Result<Done> save(const QList<Profile> &profiles);
    /// These and nothing else from now on, whatever the file held; a link gives way to a file.
    Result<Done> keepOnly(const QList<Profile> &profiles);
    /// NotFound when there is none. Its tokens are the caller's to remove.
    Result<Done> remove(const QString &id);

private:
    Result<ProfileFile> read() const;
    Result<Done> write(const ProfileFile &file) const;
    Result<Done> change(const std::function<Result<Done>(ProfileFile &)> &edit);
    void show(const ProfileFile &file);

    QString m_path;
    QList<Profile> m_profiles;
};

} // namespace keybearer
