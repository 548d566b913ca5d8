// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SingleInstance.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace keybearer {
namespace {

constexpr qint64 again_ms = 100;
constexpr qint64 longestMessage = 4096;
constexpr int longestToken = 1024;
constexpr int longestSocketPath = 100; // sockaddr_un takes 108 bytes, 104 on macOS
constexpr char activationVariable[] = "XDG_ACTIVATION_TOKEN";
constexpr char startupVariable[] = "DESKTOP_STARTUP_ID";

QString socketNameFor(const QString &directory)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString name = QLatin1String("keybearer-") % QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name; // a pipe
#else
    const QString inside = canonical % QLatin1String("/window.socket");
    if (inside.toUtf8().size() <= longestSocketPath)
        return inside;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : QString(runtime % QLatin1Char('/') % name);
#endif
}

QByteArray checkedToken(const QByteArray &token)
{
    const bool fine = token.size() <= longestToken
        && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    return fine ? token : QByteArray();
}

QByteArray written(const RaiseRequest &request)
{
    const QJsonObject object{{QStringLiteral("practice"), request.practice},
        {QStringLiteral("activation"), QString::fromLatin1(request.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RaiseRequest> readRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    return RaiseRequest{object.value(QStringLiteral("practice")).toBool(),
        checkedToken(object.value(QStringLiteral("activation")).toString().toLatin1())};
}

} // namespace

SingleInstance::SingleInstance(const QString &directory, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lockName(directory % QLatin1String("/window.lock"))
    , m_socketName(socketNameFor(directory))
    , m_bound(clock, this)
{
    connect(&m_bound, &ClockTimer::timedOut, this, [this] { end(false); });
}

SingleInstance::~SingleInstance() = default;

Result<Done> SingleInstance::claim()
{
    auto lock = LockFile::take(m_lockName);
    if (!lock)
        return Unexpected(lock.error());
    m_lock = *std::move(lock);
    listen();
    return Done{};
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socketName); // ours to remove: we hold the lock
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    m_server->listen(m_socketName);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *const socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onRequest(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        m_clock.after(answer_ms, socket, [socket] { socket->abort(); });
        onRequest(socket);
    }
}

void SingleInstance::onRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestMessage)
            socket->abort();
        return;
    }
    const std::optional<RaiseRequest> request = readRequest(socket->readLine(longestMessage));
    if (!request)
        return socket->abort();
    socket->write("ok\n");
    socket->disconnectFromServer();
    Q_EMIT raiseWanted(*request);
}

void SingleInstance::tell(const RaiseRequest &request)
{
    m_message = written(request);
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // the start has the right to raise, and passes it on
#endif
    m_bound.start(answer_ms);
    connectToFirst();
}

// The first may have the lock and not listen yet: tried again until the bound.
void SingleInstance::connectToFirst()
{
    if (m_ended)
        return;
    m_socket = new QLocalSocket(this);
    QLocalSocket *const socket = m_socket;
    connect(socket, &QLocalSocket::connected, this, [this, socket] { socket->write(m_message); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            end(socket->readLine(longestMessage) == "ok\n");
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        if (m_ended)
            return;
        socket->disconnect(this);
        socket->deleteLater();
        m_clock.after(again_ms, this, [this] { connectToFirst(); });
    });
    socket->connectToServer(m_socketName);
}

void SingleInstance::end(bool answered)
{
    if (m_ended)
        return;
    m_ended = true;
    m_bound.stop();
    if (answered)
        Q_EMIT told();
    else
        Q_EMIT gaveNoAnswer();
}

QByteArray SingleInstance::takeActivationToken()
{
    QByteArray token = checkedToken(qgetenv(activationVariable));
    if (token.isEmpty())
        token = checkedToken(qgetenv(startupVariable));
    qunsetenv(activationVariable);
    return token;
}

void raiseWindow(QWidget &window, const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv(activationVariable, activationToken); // read and removed by Qt's Wayland plugin
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    QWidget *const over = QApplication::activeModalWidget(); // it alone takes keys
    QWidget &front = over ? *over : window;
    window.raise();
    front.raise();
    front.activateWindow();
    QApplication::alert(&window); // nothing happens where the window is active already
}

} // namespace keybearer
