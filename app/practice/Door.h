// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace keybearer::practice {

/// Accepts connections and remembers each, so that all of them can be cut: closing a QTcpServer
/// leaves open connections alive, and QHttpServer goes on answering on them.
class Listener final : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;
    void cutAll();
    /// The connection from that port of this computer, if it is still there.
    QTcpSocket *from(quint16 peerPort) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QList<QPointer<QTcpSocket>> m_sockets;
};

/// One HTTP listener on 127.0.0.1. Turns what Qt HTTP Server parsed into a Request, asks the
/// handler, and writes the answer itself: that is the one way to misbehave on purpose, to say any
/// status and header, and to forget an answer whose caller has gone. Lives on the engine's thread.
class Door final : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;
    Door(Handler handler, QObject *parent);
    ~Door() override;

    /// Port 0 takes a free one.
    bool open(quint16 port);
    /// Closes the listener and every open connection.
    void shut();
    bool isOpen() const { return m_listener.isListening(); }
    quint16 port() const { return m_port; }
    /// `http://127.0.0.1:port`, also while it is shut.
    QString origin() const;

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(
        const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    /// `held` is what must live until the answer is out.
    void serve(const QHttpServerRequest &request, QTcpSocket *socket, std::shared_ptr<void> held);
    bool fromOurselves(const Request &request) const;

    Handler m_handler;
    Listener m_listener{this}; // a child, so that it moves to the engine's thread
    quint16 m_port = 0;
    bool m_bound = false;
};

} // namespace keybearer::practice
