// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StubProxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QVariant>

namespace keybearer {
namespace {

// How far a SOCKS client has come.
constexpr char step[] = "step";
enum Step { Greeting, Password, Wish };

} // namespace

StubProxy::StubProxy(Kind kind, quint16 target, const QByteArray &user, const QByteArray &password)
    : m_kind(kind)
    , m_target(target)
    , m_user(user)
    , m_password(password)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("StubProxy can't listen on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = m_server.nextPendingConnection();
        ++m_connections;
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (m_kind == Kind::Http)
                takeHttp(client);
            else
                takeSocks(client);
        });
    });
}

QString StubProxy::address() const
{
    const QString scheme = m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5");
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort());
}

void StubProxy::takeHttp(QTcpSocket *client)
{
    if (!client->peek(16'384).contains("\r\n\r\n"))
        return;
    const QByteArray head = client->readAll();
    const QByteArray login = QByteArray(m_user + ':' + m_password).toBase64();
    if (head.contains(QByteArray("Proxy-Authorization: Basic " + login + "\r\n")))
        return open(client, head.split(' ').value(1), "HTTP/1.1 200 Connected\r\n\r\n");
    if (head.contains("Proxy-Authorization:"))
        ++m_refusals;
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                  "Proxy-Authenticate: Basic realm=\"stub\"\r\nContent-Length: 0\r\n\r\n");
}

void StubProxy::takeSocks(QTcpSocket *client)
{
    const QByteArray bytes = client->readAll();
    switch (client->property(step).toInt()) {
    case Greeting: {
        const bool offersPassword = bytes.mid(2).contains('\2');
        client->write(offersPassword ? QByteArray("\5\2") : QByteArray("\5\xff"));
        client->setProperty(step, Password);
        return;
    }
    case Password: {
        const qsizetype userSize = static_cast<unsigned char>(bytes.at(1));
        const bool good = bytes.mid(2, userSize) == m_user && bytes.mid(3 + userSize) == m_password;
        client->setProperty(step, Wish);
        m_refusals += good ? 0 : 1;
        client->write(good ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
        if (!good)
            client->disconnectFromHost();
        return;
    }
    default:
        open(client, bytes.mid(5, bytes.size() - 7),
            QByteArray("\5\0\0\1\x7f\0\0\1\0\1", 10)); // granted, from 127.0.0.1:1
    }
}

void StubProxy::open(QTcpSocket *client, const QByteArray &host, const QByteArray &answer)
{
    m_opened.append(host);
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, answer] { client->write(answer); });
    connect(server, &QTcpSocket::readyRead, client,
        [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, server,
        [client, server] { server->write(client->readAll()); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace keybearer
