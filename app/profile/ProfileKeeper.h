// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/ProfileStore.h"

#include <QObject>
#include <QThreadPool>

namespace keybearer {

/// Writes profiles on a thread of its own, one change after the other. Answers on the caller's
/// thread unless `context` has died. Its destructor waits until everything is on disk.
class ProfileKeeper {
public:
    using Then = std::function<void(const Result<Done> &)>;

    explicit ProfileKeeper(const QString &directory);
    ~ProfileKeeper();
    Q_DISABLE_COPY_MOVE(ProfileKeeper)

    /// As ProfileStore::save() and remove() answer.
    void save(const QList<Profile> &profiles, QObject *context, Then then);
    void remove(const QString &id, QObject *context, Then then);
    /// Tells when what was asked before is on disk; nothing that is asked later is done.
    void end(QObject *context, std::function<void()> then);

private:
    void change(std::function<Result<Done>(ProfileStore &)> deed, QObject *context, Then then);

    QString m_directory;
    bool m_hasEnded = false;
    QObject m_here; // answers go through it
    QThreadPool m_thread;
};

} // namespace keybearer
