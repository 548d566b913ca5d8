// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QStringList>

namespace keybearer {

class ProfileStore;
class Settings;

/// What is still there after everything was to be deleted. All empty: nothing of ours.
struct Remains {
    QStringList files; ///< of ours, with their whole paths: they could not be deleted
    QStringList tokens; ///< names of connections of which a token may still rest in the keychain
    QStringList others; ///< in the data directory, and not ours: never touched
    bool unknownTokens = false; ///< the list of connections could not be read as a whole
    bool proxyPassword = false; ///< may still rest in the keychain
};

/// The files of ours in a data directory, by their names: a directory that somebody chose may hold
/// anything.
QStringList ownFilesIn(const QString &directory);

/// Deletes the tokens of every profile, the proxy's password, the settings and every file of ours,
/// and looks again. Ends once, with finished(). All that it is given must outlive it; nothing may
/// write meanwhile.
class Erasure final : public QObject {
    Q_OBJECT

public:
    Erasure(const QString &directory, ProfileStore &profiles, SecretStore &secrets,
        Settings &settings, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const keybearer::Remains &remains);

private:
    void remove(const QString &key, const QString &name);
    void removeFiles();

    QString m_directory;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    Settings &m_settings;
    Remains m_remains;
    int m_open = 0; ///< keys that the keychain has not answered for
};

} // namespace keybearer
