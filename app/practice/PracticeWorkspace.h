// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

namespace keybearer {

namespace practice {
class Engine;
}

/// Where a practice workspace listens and the keys to it. Made up, worth nothing outside of it.
struct PracticeAddresses {
    QUrl api;
    QUrl scim;
    QUrl account; ///< the teammate's own account page; its path is unguessable
    QUrl control; ///< takes the disasters; its path is unguessable, its port is not the API's
    QByteArray token;
    QByteArray witnessToken;
    QByteArray scimToken;
    QString teammateId;
    QString workspaceId;

    /// The line that `keybearer practice` prints.
    QJsonObject toJson() const;
};

/// An Intercom of our own on loopback: REST, SCIM 2.0, the account page, a control URL, and a
/// pipeline that keeps calling with the token. Runs on a thread of its own; this object lives on
/// the thread that made it and is owned by the composition root. Shares no code with intercom/ or
/// scim/: two readings of one contract.
class PracticeWorkspace final : public QObject {
    Q_OBJECT

public:
    explicit PracticeWorkspace(QObject *parent = nullptr);
    ~PracticeWorkspace() override; ///< stops and waits for the thread

    /// Listens on 127.0.0.1; port 0 picks a free one. Busy (subject: the port) when it is taken.
    /// A workspace that is started again is another one: new ids, new tokens.
    Result<PracticeAddresses> start(quint16 port = 0);
    /// Closes the listeners and every open connection. start() may be called again.
    void stop();
    bool isRunning() const { return m_engine != nullptr; }

    /// What POST to the control URL does, for the window: `{"do":"revoke_token"}` and so on;
    /// returns the new state, or an `error` member that names what is wrong. The orders:
    /// practice/Orders.h.
    QJsonObject control(const QJsonObject &order);
    /// What GET of the control URL answers: teammate, token state, pipeline calls and failures, ….
    /// When nothing runs: `{"running": false}`.
    QJsonObject state() const;

private:
    QThread m_thread;
    practice::Engine *m_engine = nullptr; ///< lives on m_thread and is deleted there when it ends
};

} // namespace keybearer
