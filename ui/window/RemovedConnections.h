// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/ProfileKeeper.h"
#include "app/secrets/KeychainStore.h"
#include "ui/window/ConnectionOrigin.h"

namespace keybearer {

/// Connections on their way out: off the list at once, on disk as removed; the token is deleted
/// when it is too late for undo, and only then the entry goes. What a keychain does not delete is
/// told by stayed(), now or at the next start: no token stays that nobody sees. While the keychain
/// is asked the program stays, also without a window. The keeper, the keychain (may be null) and
/// the clock outlive it.
class RemovedConnections final : public QObject {
    Q_OBJECT

public:
    RemovedConnections(ProfileKeeper &keeper, KeychainStore *keychain, Clock &clock);

    /// Holds it, with its token, for undo_ms; the one before is finished.
    void hold(const ConnectionOrigin &origin, qint64 undo_ms);
    /// Nothing when it is too late.
    std::optional<ConnectionOrigin> takeBack();
    void finish(); ///< too late from now on
    void forget(const Profile &profile); ///< of an earlier run
    /// Without deleting anything more: all of it is deleted, by another.
    void abandon();

Q_SIGNALS:
    /// Its token could not be deleted.
    void stayed(const keybearer::Profile &profile, const keybearer::Error &why);
    /// The removal could not be written to disk.
    void notSaved(const keybearer::ConnectionOrigin &origin, const keybearer::Error &why);

private:
    ProfileKeeper &m_keeper;
    KeychainStore *m_keychain;
    std::optional<ConnectionOrigin> m_held;
    ClockTimer m_undoEnds;
};

} // namespace keybearer
