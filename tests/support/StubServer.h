// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace keybearer {

/// What a StubServer does once it has read a request.
using StubScript = std::function<void(QTcpSocket *)>;

/// A server on 127.0.0.1 that misbehaves on purpose, byte by byte. Reads whole requests (by their
/// Content-Length), notes them, and plays the scripts in order; the last one stays. Keeps
/// connections open unless a script closes them. Lives on the test's thread.
class StubServer final : public QObject {
    Q_OBJECT

public:
    explicit StubServer(QObject *parent = nullptr);
    /// Speaks TLS as `tls` says, from now on.
    void secure(const QSslConfiguration &tls) { m_tls = tls; }
    /// Says this first, whoever comes.
    void greet(const QByteArray &bytes) { m_greeting = bytes; }

    void then(StubScript script) { m_scripts.append(std::move(script)); }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_server.serverPort(); }
    /// No new connections; those that stand go on.
    void stopListening() { m_server.close(); }

    int connections() const { return m_connections; }
    qsizetype requestCount() const { return m_requests.size(); }
    /// Head and body as they came.
    QList<QByteArray> requests() const { return m_requests; }
    /// The most requests that were unanswered at one moment; see Pending.
    int mostAtOnce() const { return m_mostAtOnce; }
    void answering() { m_mostAtOnce = qMax(m_mostAtOnce, ++m_open); }
    void answeredOne() { --m_open; }

private:
    void read(QTcpSocket *socket);
    bool takeRequest(QByteArray &buffer);

    class Server final : public QTcpServer {
    public:
        std::function<void(qintptr)> accept;

    protected:
        void incomingConnection(qintptr handle) override { accept(handle); }
    };
    Server m_server;
    std::optional<QSslConfiguration> m_tls;
    QByteArray m_greeting;
    QList<StubScript> m_scripts;
    StubScript m_script; // played last, and again when none follows
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_connections = 0;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

/// The scripts. Times are real ones: keep them short.
namespace stub {

/// A whole answer with its Content-Length; `headers` are lines with CR LF.
QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});
StubScript bytes(const QByteArray &raw);
StubScript bytesThenClose(const QByteArray &raw);
/// `raw` after `ms`; counts itself with StubServer::answering.
StubScript delayed(StubServer &server, int ms, const QByteArray &raw);
/// One byte each `ms`.
StubScript drip(const QByteArray &raw, int ms);
StubScript silent();
/// `start`, then `unit` each `ms`, until the other side goes.
StubScript trickle(const QByteArray &start, const QByteArray &unit, int ms);
/// `start`, then `unit` again and again, as fast as the other side reads.
StubScript endless(const QByteArray &start, const QByteArray &unit);
StubScript close();
/// Breaks the connection with a RST instead of a FIN.
StubScript reset();

QByteArray gzip(const QByteArray &data);

} // namespace stub

} // namespace keybearer
