// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>

class QTcpSocket;

namespace keybearer {

/// A proxy on 127.0.0.1 that wants a name and a password: HTTP (CONNECT, Basic) or SOCKS5 (RFC 1928
/// and 1929). Whatever host is asked for, the way leads to one port on 127.0.0.1.
class StubProxy final : public QObject {
public:
    enum class Kind { Http, Socks5 };

    StubProxy(Kind kind, quint16 target, const QByteArray &user, const QByteArray &password);
    QString address() const; ///< as the setting has it
    /// The hosts that a way was opened to.
    QByteArrayList opened() const { return m_opened; }
    int refusals() const { return m_refusals; } ///< of a wrong name or password
    int connections() const { return m_connections; }
    void setPassword(const QByteArray &password) { m_password = password; }

private:
    void takeHttp(QTcpSocket *client);
    void takeSocks(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &host, const QByteArray &answer);

    Kind m_kind;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
    QByteArrayList m_opened;
    int m_refusals = 0;
    int m_connections = 0;
};

} // namespace keybearer
