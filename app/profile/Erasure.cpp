// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Erasure.h"

#include "app/profile/OwnFiles.h"
#include "app/profile/ProfileStore.h"
#include "app/profile/ProfileTraces.h"
#include "app/profile/ProxySecret.h"
#include "app/profile/Settings.h"

#include <QFile>

namespace keybearer {

Erasure::Erasure(
    const QString &directory, SecretStore &secrets, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_secrets(secrets)
    , m_settings(settings)
{
}

Erasure::~Erasure()
{
    m_thread.waitForDone();
}

void Erasure::start()
{
    m_thread.start([this] {
        Remains remains;
        remains.heldBy = m_holder(m_directory);
        remains.isUntouched = remains.heldBy.has_value();
        if (remains.isUntouched)
            end(remains);
        else
            read();
    });
}

// From a thread.
void Erasure::end(const Remains &remains)
{
    QMetaObject::invokeMethod(
        this, [this, remains] { Q_EMIT finished(remains); }, Qt::QueuedConnection);
}

// From a thread.
void Erasure::read()
{
    const QStringList linked = linkedFilesOf(m_directory);
    const ProfileTraces traces = profileTracesIn(m_directory);
    ProfileStore store(m_directory);
    [[maybe_unused]] const auto loaded = store.load(); // what can be read is there anyway
    QMetaObject::invokeMethod(
        this,
        [this, traces, linked, profiles = store.profiles()] {
            m_linked = linked;
            m_remains.unknownTokens = !traces.areAll;
            removeTokens(profiles, traces.ids);
        },
        Qt::QueuedConnection);
}

void Erasure::removeTokens(const QList<Profile> &profiles, const QStringList &ids)
{
    m_open = 1; // so that an answer can't end it before every question was asked
    QStringList others = ids;
    for (const Profile &profile : profiles) {
        others.removeOne(profile.id);
        removeTokens(profile, profile.isRemoved ? Key::Of::RemovedConnection : Key::Of::Connection);
    }
    for (const QString &id : others) {
        Profile unread;
        unread.id = id;
        removeTokens(unread, Key::Of::UnreadConnection);
    }
    removeProxyPassword();
    answered();
}

// That of this directory; and what an earlier version kept, which nobody reads any more.
void Erasure::removeProxyPassword()
{
    const bool wasKept = !m_settings.text(SettingsKey::ProxySecretKept).isEmpty();
    for (const QString &key : proxySecretKeys(m_settings))
        remove({Key::Of::Proxy, key, {}, {}, wasKept});
    const bool keptBefore = !wasKept && !m_settings.text(SettingsKey::ProxyUser).isEmpty();
    remove({Key::Of::Proxy, QLatin1String(formerProxySecretKey), {}, {}, keptBefore});
}

void Erasure::removeTokens(const Profile &profile, Key::Of of)
{
    for (const TokenRole role : {TokenRole::Access, TokenRole::Scim, TokenRole::Witness})
        remove({of, tokenKey(profile, role), profile.id, profile.name, profile.keepInKeychain});
}

void Erasure::remove(const Key &key)
{
    ++m_open;
    m_secrets.remove(key.key, this, [this, key](const Result<Done> &) {
        // Whatever was answered: what counts is that it can't be read any more.
        m_secrets.read(key.key, this, [this, key](const Result<SecretPtr> &left) {
            const bool isGone = !left && left.error().kind == ErrorKind::NotFound;
            if (!isGone && (left || key.wasKept))
                note(key);
            answered();
        });
    });
}

void Erasure::note(const Key &key)
{
    if (key.of != Key::Of::Proxy && !m_left.contains(key.id))
        m_left.append(key.id);
    switch (key.of) {
    case Key::Of::Connection:
        if (!m_remains.tokens.contains(key.name))
            m_remains.tokens.append(key.name);
        break;
    case Key::Of::RemovedConnection:
        m_remains.removedTokens = true;
        break;
    case Key::Of::UnreadConnection:
        m_remains.unknownTokens = true;
        break;
    case Key::Of::Proxy:
        m_remains.proxyPassword = true;
        break;
    }
}

void Erasure::answered()
{
    if (--m_open == 0)
        askAgain();
}

// The keychain may have waited for a person for as long as it takes to begin a handover.
void Erasure::askAgain()
{
    m_thread.start([this] {
        Remains remains = m_remains;
        remains.heldBy = m_holder(m_directory);
        if (remains.heldBy)
            return end(remains);
        QMetaObject::invokeMethod(this, &Erasure::removeFiles, Qt::QueuedConnection);
    });
}

// Written over what was there, never made anew: no moment without it.
void Erasure::keepList(Remains &remains, const QString &path) const
{
    QList<Profile> left;
    for (const QString &id : m_left) {
        Profile profile;
        profile.id = id;
        profile.name = id;
        profile.isRemoved = true;
        left.append(profile);
    }
    if (ProfileStore(m_directory).keepOnly(left))
        remains.list = path;
}

void Erasure::removeFiles()
{
    const Result<Done> erased = m_settings.erase();
    const QString stuck = erased ? QString() : erased.error().subject;
    m_thread.start([this, stuck] {
        Remains remains = m_remains;
        const QString list = m_directory % QStringLiteral("/profiles.json");
        for (const QString &path : ownFilesIn(m_directory)) {
            if (m_left.isEmpty() || path != list)
                QFile::remove(path);
        }
        if (!m_left.isEmpty())
            keepList(remains, list);
        remains.files = ownFilesIn(m_directory);
        remains.files.removeOne(remains.list);
        if (!stuck.isEmpty() && !remains.files.contains(stuck) && QFile::exists(stuck))
            remains.files.append(stuck);
        for (const QString &path : m_linked) {
            if (QFile::exists(path) && path != remains.list && !remains.files.contains(path))
                remains.linked.append(path);
        }
        remains.others = othersIn(m_directory);
        end(remains);
    });
}

} // namespace keybearer
