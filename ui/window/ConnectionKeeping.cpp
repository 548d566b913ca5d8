// SPDX-License-Identifier: GPL-3.0-or-later
// What the book does about tokens: keeping one, keeping it no longer, bringing it.
#include "ui/window/ConnectionBook.h"

namespace keybearer {

void ConnectionBook::saveFirst(
    const Connection &connection, QObject *context, ProfileKeeper::Then then)
{
    m_keeper.save({*connection.origin().profile}, context, std::move(then));
}

void ConnectionBook::saveAndKeep(const Connection &connection, bool wasKept)
{
    const Profile &profile = *connection.origin().profile;
    const bool isKept = wasKept && !m_toKeep.contains(profile.id);
    m_toKeep.remove(profile.id);
    if (profile.keepInKeychain && m_keychain)
        m_toKeep.insert(profile.id, {connection.origin().request.token, isKept});
    save({profile});
}

void ConnectionBook::keepSaved(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        const auto wanted = m_toKeep.find(profile.id);
        if (wanted == m_toKeep.end())
            continue;
        if (Connection *const connection = withProfile(profile.id))
            keepToken(*connection, m_toKeep.take(profile.id));
        else
            wanted->token.reset(); // it may be brought back
    }
}

// Kept or not, the token is at hand until the program ends.
void ConnectionBook::keepToken(Connection &connection, const ToKeep &wanted)
{
    Profile profile = *connection.origin().profile;
    if (!profile.keepInKeychain)
        return;
    const int id = connection.id();
    const bool wasKept = wanted.wasKept;
    const SecretPtr token = wanted.token ? wanted.token : connection.origin().request.token;
    if (!token && !wasKept) { // locked meanwhile: nothing is left to keep
        profile.keepInKeychain = false;
        connection.setProfile(profile);
        save({profile});
    }
    if (!token)
        return;
    m_keychain->change(tokenKey(profile, TokenRole::Access), token, wasKept ? token : nullptr, this,
        [this, id, wasKept](const Result<Done> &written) {
            if (written)
                return;
            if (Connection *const kept = with(id); kept && !wasKept) {
                Profile changed = *kept->origin().profile;
                changed.keepInKeychain = false;
                kept->setProfile(changed);
                save({changed});
            }
            Q_EMIT told(renewable([error = written.error()] {
                Said why = say(error);
                why.next = tr("The token stays in memory until you quit or lock. To keep it, "
                              "paste it again once the keychain is open.");
                return why;
            }));
        });
}

// The switch is told as off at once, and as on again if the keychain does not let go of it.
void ConnectionBook::stopKeeping(Connection &connection)
{
    const Profile profile = *connection.origin().profile;
    m_keychain->change(tokenKey(profile, TokenRole::Access), nullptr,
        connection.origin().request.token, this,
        [this, id = connection.id()](const Result<Done> &removed) {
            Connection *const kept = with(id);
            if (removed || !kept)
                return;
            Profile changed = *kept->origin().profile;
            changed.keepInKeychain = true;
            kept->setProfile(changed);
            save({changed});
            Q_EMIT told(renewable([name = changed.name, error = removed.error()] {
                return Said{tr("The token of “%1” is still in the keychain.").arg(name),
                    say(error).happened,
                    tr("Open the keychain, then connect the token again, or edit the "
                       "connection.")};
            }));
        });
}

void ConnectionBook::onTokenWanted(Connection &connection)
{
    const std::optional<Profile> &profile = connection.origin().profile;
    if (!profile || !profile->keepInKeychain || !m_keychain) {
        const ErrorKind why =
            profile && profile->keepInKeychain ? ErrorKind::NoKeychain : ErrorKind::NotFound;
        return connection.takeToken(Unexpected(Error::of(why)));
    }
    m_keychain->read(tokenKey(*profile, TokenRole::Access), &connection,
        [&connection](const Result<SecretPtr> &token) { connection.takeToken(token); });
}

} // namespace keybearer
