// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StubServer.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace keybearer {

StubServer::StubServer(QObject *parent)
    : QObject(parent)
{
    m_server.accept = [this](qintptr handle) {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (!m_greeting.isEmpty())
            socket->write(m_greeting);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    };
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("StubServer can't listen on loopback");
}

QUrl StubServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

void StubServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (takeRequest(m_buffers[socket])) {
        if (!m_scripts.isEmpty())
            m_script = m_scripts.takeFirst();
        if (!m_script)
            qFatal("StubServer has no script");
        const StubScript script = m_script;
        script(socket);
    }
}

bool StubServer::takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    qsizetype size = headEnd + 4;
    const QByteArray head = buffer.left(headEnd).toLower();
    const qsizetype length = head.indexOf("\r\ncontent-length:");
    if (length >= 0) {
        const qsizetype from = length + qsizetype(qstrlen("\r\ncontent-length:"));
        const qsizetype to = head.indexOf('\r', from);
        size += head.mid(from, to < 0 ? -1 : to - from).trimmed().toLongLong();
    }
    if (buffer.size() < size)
        return false;
    m_requests.append(buffer.left(size));
    buffer.remove(0, size);
    return true;
}

namespace stub {

namespace {

quint32 crc32Of(const QByteArray &data)
{
    quint32 crc = 0xffffffffU;
    for (const char c : data) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

void dripNext(QTcpSocket *socket, const QByteArray &rest, int ms)
{
    if (rest.isEmpty() || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write(rest.left(1));
    QTimer::singleShot(ms, socket, [=] { dripNext(socket, rest.mid(1), ms); });
}

} // namespace

QByteArray answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Stub\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

StubScript bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket *socket) { socket->write(raw); };
}

StubScript bytesThenClose(const QByteArray &raw)
{
    return [raw](QTcpSocket *socket) {
        socket->write(raw);
        socket->disconnectFromHost();
    };
}

StubScript delayed(StubServer &server, int ms, const QByteArray &raw)
{
    return [&server, ms, raw](QTcpSocket *socket) {
        server.answering();
        QTimer::singleShot(ms, Qt::PreciseTimer, socket, [&server, socket, raw] {
            server.answeredOne();
            socket->write(raw);
        });
    };
}

StubScript drip(const QByteArray &raw, int ms)
{
    return [raw, ms](QTcpSocket *socket) { dripNext(socket, raw, ms); };
}

StubScript silent()
{
    return [](QTcpSocket *) {};
}

StubScript endless(const QByteArray &start, const QByteArray &unit)
{
    return [start, unit](QTcpSocket *socket) {
        const QByteArray block = unit.repeated(int(64 * 1024 / unit.size()));
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, block] {
            if (socket->bytesToWrite() < block.size())
                socket->write(block);
        });
        socket->write(start + block);
    };
}

StubScript trickle(const QByteArray &start, const QByteArray &unit, int ms)
{
    return [start, unit, ms](QTcpSocket *socket) {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, unit] { socket->write(unit); });
        socket->write(start);
        timer->start(ms);
    };
}

StubScript close()
{
    return [](QTcpSocket *socket) { socket->disconnectFromHost(); };
}

StubScript reset()
{
    return [](QTcpSocket *socket) {
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket->abort();
    };
}

QByteArray gzip(const QByteArray &data)
{
    // qCompress: a length of 4 bytes, then zlib: 2 bytes, deflate, 4 bytes
    const QByteArray zlib = qCompress(data);
    char tail[8];
    qToLittleEndian(crc32Of(data), tail);
    qToLittleEndian(quint32(data.size()), tail + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(6, zlib.size() - 10)
        + QByteArray(tail, 8);
}

} // namespace stub

} // namespace keybearer
