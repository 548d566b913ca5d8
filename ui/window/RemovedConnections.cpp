// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RemovedConnections.h"

#include <QEventLoopLocker>

#include <memory>
#include <utility>

namespace keybearer {

RemovedConnections::RemovedConnections(ProfileKeeper &keeper, KeychainStore *keychain, Clock &clock)
    : m_keeper(keeper)
    , m_keychain(keychain)
    , m_undoEnds(clock, nullptr)
{
    connect(&m_undoEnds, &ClockTimer::timedOut, this, &RemovedConnections::finish);
}

// On disk at once, so that it does not come back after a crash; its token later.
void RemovedConnections::hold(const ConnectionOrigin &origin, qint64 undo_ms)
{
    finish();
    m_held = origin;
    m_undoEnds.start(undo_ms);
    Profile gone = *origin.profile;
    gone.isRemoved = true;
    gone.name = gone.id;
    m_keeper.save({gone}, this, [this, id = gone.id](const Result<Done> &saved) {
        if (!saved && m_held && m_held->profile->id == id)
            Q_EMIT notSaved(*takeBack(), saved.error());
    });
}

std::optional<ConnectionOrigin> RemovedConnections::takeBack()
{
    m_undoEnds.stop();
    return std::exchange(m_held, std::nullopt);
}

void RemovedConnections::finish()
{
    if (const std::optional<ConnectionOrigin> held = takeBack())
        forget(*held->profile);
}

void RemovedConnections::abandon()
{
    [[maybe_unused]] const auto held = takeBack();
}

// The entry goes only when the token is gone. One that is not meant to be there may be there all
// the same, from a time when it was; where the keychain does not say, the next start asks again.
void RemovedConnections::forget(const Profile &profile)
{
    const auto drop = [this, id = profile.id] {
        m_keeper.remove(id, this, [](const Result<Done> &) {}); // else at the next start
    };
    if (!profile.keepInKeychain && !m_keychain)
        return drop();
    if (!m_keychain)
        return Q_EMIT stayed(profile, Error::of(ErrorKind::NoKeychain));
    m_keychain->remove(tokenKey(profile, TokenRole::Access), this,
        [this, profile, drop, stays = std::make_shared<QEventLoopLocker>()](
            const Result<Done> &deleted) {
            if (deleted)
                drop();
            else if (profile.keepInKeychain)
                Q_EMIT stayed(profile, deleted.error());
        });
}

} // namespace keybearer
