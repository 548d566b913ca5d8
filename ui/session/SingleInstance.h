// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/base/LockFile.h"

#include <memory>

class QLocalServer;
class QLocalSocket;
class QWidget;

namespace keybearer {

/// What a second start tells the first. Nothing secret.
struct RaiseRequest {
    bool practice = false;
    QByteArray activationToken; ///< the compositor's leave to raise a window; may be empty
};

/// One window per data directory. A lock file decides who is first, also between two that start at
/// the same instant and after a crash; a local socket, for this user only, carries the request.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    SingleInstance(const QString &directory, Clock &clock, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Done: this process is the one, and raiseWanted() may follow. Busy: another has the
    /// directory; go on with tell(). Else as LockFile::take() says, and nothing may be opened.
    Result<Done> claim();
    QString lockName() const { return m_lockName; } ///< the file, for what is said about it
    /// Passes the request on. Ends with told() or gaveNoAnswer(), within answer_ms.
    void tell(const RaiseRequest &request);

    /// The token of this process's environment, checked; and no longer in the environment.
    static QByteArray takeActivationToken();

    static constexpr qint64 answer_ms = 5'000;

Q_SIGNALS:
    void raiseWanted(const keybearer::RaiseRequest &request);
    void told();
    void gaveNoAnswer();

private:
    void listen();
    void onConnection();
    void onRequest(QLocalSocket *socket);
    void connectToFirst();
    void end(bool answered);

    Clock &m_clock;
    QString m_lockName;
    std::unique_ptr<LockFile> m_lock;
    QString m_socketName;
    QLocalServer *m_server = nullptr;
    QLocalSocket *m_socket = nullptr; // to the first, while telling
    QByteArray m_message;
    ClockTimer m_bound;
    bool m_ended = false;
};

/// To the front, or where the compositor forbids that, asking for attention.
void raiseWindow(QWidget &window, const QByteArray &activationToken);

} // namespace keybearer
