// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace keybearer {

struct Profile;
class Settings;

/// What is still there after everything was to be deleted. All empty: nothing of ours.
struct Remains {
    QStringList files; ///< of ours, with their whole paths: they could not be deleted
    QStringList tokens; ///< names of connections of which a token may still rest in the keychain
    bool removedTokens = false; ///< the same, of a connection that was removed before
    QStringList others; ///< in the data directory, and not ours: never touched
    bool unknownTokens = false; ///< of connections whose entries could not be read
    bool proxyPassword = false; ///< may still rest in the keychain
    QStringList linked; ///< files elsewhere that links of ours led to; only the links went
    QString list; ///< a file of ours that stays on purpose: it names the tokens that stayed
    std::optional<QString> heldBy; ///< another program uses the files, so they all stay; its name
    bool isUntouched = false; ///< known before anything was deleted
};

/// Deletes the tokens of every connection that the directory names, the proxy's password, the
/// settings and every file of ours, and looks again: a token is gone when the keychain no longer
/// finds it. A connection whose token is not gone stays in the list, as one that was removed: the
/// next start tries again, and so does deleting everything once more. What only the running program
/// has, its lock and its socket, goes with the program. Ends once, with finished(). All that it is
/// given must outlive it; nothing may write meanwhile. Files are a thread's work.
class Erasure final : public QObject {
    Q_OBJECT

public:
    Erasure(const QString &directory, SecretStore &secrets, Settings &settings,
        QObject *parent = nullptr);
    ~Erasure() override;
    /// Tells who else uses the directory, so that it must stay; asked on a thread, before anything
    /// is deleted and once more before the files are.
    using Holder = std::function<std::optional<QString>(const QString &directory)>;
    void setHolder(Holder holder) { m_holder = std::move(holder); }
    void start();

Q_SIGNALS:
    void finished(const keybearer::Remains &remains);

private:
    struct Key {
        enum class Of { Connection, RemovedConnection, UnreadConnection, Proxy };

        Of of = Of::Connection;
        QString key;
        QString id; ///< of the connection
        QString name; ///< of one that is on the list
        bool wasKept = true; ///< false: it should never have been in the keychain
    };
    void read();
    void end(const Remains &remains);
    void removeTokens(const QList<Profile> &profiles, const QStringList &ids);
    void removeTokens(const Profile &profile, Key::Of of);
    void removeProxyPassword();
    void remove(const Key &key);
    void note(const Key &key);
    void answered();
    void askAgain();
    void keepList(Remains &remains, const QString &path) const;
    void removeFiles();

    QString m_directory;
    Holder m_holder = [](const QString &) { return std::optional<QString>(); };
    SecretStore &m_secrets;
    Settings &m_settings;
    Remains m_remains;
    QStringList m_linked; ///< what links of ours led to, before anything went
    QStringList m_left; ///< ids of connections whose tokens are not known to be gone
    QThreadPool m_thread;
    int m_open = 0; ///< keys that the keychain has not answered for
};

} // namespace keybearer
