// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/window/Connection.h"
#include "ui/window/ConnectionWish.h"
#include "ui/window/RemovedConnections.h"

#include <QHash>
#include <QSet>

namespace keybearer {

/// The connections of the window and what is saved of them: profiles on disk, tokens in the
/// keychain. Writes go off the GUI thread; when one fails it is told, and what is in the window
/// stays, and is tried again. A removed connection can be brought back for a while; only then its
/// token is deleted, and when it can't be, the connection is there again.
/// `keychain` may be null: there is none, and tokens stay in memory.
class ConnectionBook final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 undo_ms = 20'000;

    ConnectionBook(const HandoverServices &services, KeychainStore *keychain, QObject *parent);
    ~ConnectionBook() override;

    /// Everything saved becomes a connection.
    Result<Done> load();
    /// Asks the history for the state that is last known of each.
    void lookBack();
    const QList<Connection *> &all() const { return m_connections; }
    Connection *with(int id) const; ///< null when it is gone
    Connection *withProfile(const QString &id) const;
    Connection *withToken(const QString &fingerprint) const;
    Connection *practice() const; ///< null before it was opened

    /// The connection that has this token already takes it again; else a new one.
    Connection &add(const ConnectionWish &wish);
    Connection &addPractice(ConnectionOrigin origin);
    void rename(int id, const QString &name);
    /// Shown and saved. Its name is the caller's to check.
    void update(Connection &connection, const Profile &profile);
    /// As it is now. Before a token of it goes to the keychain: what no file names, nobody deletes.
    void saveFirst(const Connection &connection, QObject *context, ProfileKeeper::Then then);
    /// As checkProfile() says, or `profile.name.taken`.
    Result<Done> checkName(const Profile &profile, const Connection &owner) const;
    /// What it is called when a person enters this; empty: after its workspace.
    QString nameFor(const QString &entered, const Connection &connection) const;
    void remove(int id);
    Connection *bringBack(); ///< the connection removed last, unless it is gone for good
    void lock();
    /// As when the window closes: the program goes on until the keychain has answered.
    void endUndo();
    /// Every connection leaves, and nothing is saved from now on; tells when what was on its way
    /// to the disk is there.
    void end(QObject *context, std::function<void()> then);

Q_SIGNALS:
    void added(keybearer::Connection *connection);
    void lookedBack(); ///< it is known which handovers wait
    void changed(keybearer::Connection *connection);
    void leaving(keybearer::Connection *connection); ///< dies after this
    void removed(const QString &name);
    void told(const keybearer::Said &said);

private:
    Connection &make(ConnectionOrigin origin);
    /// A token that goes to the keychain as soon as its profile is on disk. Null after a save that
    /// failed: then it is the connection's, if it has one.
    struct ToKeep {
        SecretPtr token;
        bool wasKept = false;
    };
    void saveAndKeep(const Connection &connection, bool wasKept);
    void keepSaved(const QList<Profile> &profiles);
    void keepToken(Connection &connection, const ToKeep &wanted);
    void stopKeeping(Connection &connection);
    void onTokenWanted(Connection &connection);
    void onSeen(Connection &connection);
    void saveNow();
    void save(const QList<Profile> &profiles);
    void onSaved(const QList<Profile> &profiles, const Result<Done> &saved);
    void onStayed(const Profile &profile, const Error &why);
    void onNotSaved(const ConnectionOrigin &origin, const Error &why);
    QString freeName(const QString &wanted, const Connection *but) const;

    HandoverServices m_services;
    KeychainStore *m_keychain;
    ProfileKeeper m_keeper;
    QList<Connection *> m_connections; // children
    QSet<int> m_unnamed; // take the workspace's name
    QSet<int> m_unsaved; // last seen has changed
    QHash<QString, ToKeep> m_toKeep; // by the id of its profile
    int m_lastId = 0;
    bool m_saveFailed = false; // and that was told
    RemovedConnections m_removed;
    ClockTimer m_saving;
};

} // namespace keybearer
