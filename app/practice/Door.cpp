// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Door.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTimer>

namespace keybearer::practice {

namespace {

constexpr int dripEvery_ms = 200;
constexpr int promisedBytes = 64 * 1024;

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case QHttpServerRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    case QHttpServerRequest::Method::Connect:
        return QByteArrayLiteral("CONNECT");
    case QHttpServerRequest::Method::Trace:
        return QByteArrayLiteral("TRACE");
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::AnyKnown:
        break;
    }
    return QByteArrayLiteral("UNKNOWN");
}

Request translated(const QHttpServerRequest &from)
{
    Request request;
    request.method = methodName(from.method());
    request.path = from.url().path();
    request.query = from.query();
    const auto headers = from.headers();
    for (const auto &header : headers) {
        request.headers.insert(
            QByteArray(header.first).toLower(), QByteArray(header.second).trimmed());
    }
    request.body = from.body();
    request.at = QDateTime::currentDateTimeUtc();
    return request;
}

/// On a queued call: the server may still be at work on the socket that it handed out.
void hangUp(QTcpSocket *socket)
{
    QMetaObject::invokeMethod(
        socket, [socket] { socket->disconnectFromHost(); }, Qt::QueuedConnection);
}

void drip(QTcpSocket *socket, const Answer &answer)
{
    Answer promise = answer;
    promise.body = QByteArray(promisedBytes, ' ');
    socket->write(render(promise, QDateTime::currentDateTimeUtc(), true));
    auto *timer = new QTimer(socket); // ends with the connection
    QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(dripEvery_ms);
}

void deliver(QTcpSocket *socket, const Answer &answer, bool bodyless)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (answer.delivery) {
    case Delivery::Whole:
        socket->write(render(answer, now, bodyless));
        break;
    case Delivery::Drop:
        hangUp(socket);
        break;
    case Delivery::Drip:
        drip(socket, answer);
        break;
    case Delivery::Truncated: {
        const QByteArray whole = render(answer, now, false);
        socket->write(whole.left(whole.size() - answer.body.size() / 2));
        hangUp(socket);
        break;
    }
    }
}

} // namespace

void Listener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sockets.removeIf([](const QPointer<QTcpSocket> &known) { return known.isNull(); });
    m_sockets.append(socket);
    addPendingConnection(socket);
}

void Listener::cutAll()
{
    const QList<QPointer<QTcpSocket>> sockets = std::exchange(m_sockets, {});
    for (const QPointer<QTcpSocket> &socket : sockets) {
        if (socket)
            socket->abort();
    }
}

QTcpSocket *Listener::from(quint16 peerPort) const
{
    for (const QPointer<QTcpSocket> &socket : m_sockets) {
        if (socket && socket->peerPort() == peerPort)
            return socket;
    }
    return nullptr;
}

Door::Door(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

Door::~Door()
{
    shut();
}

bool Door::open(quint16 port)
{
    if (!m_listener.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_listener.serverPort();
    if (!m_bound)
        bind(&m_listener);
    m_bound = true;
    return true;
}

void Door::shut()
{
    m_listener.close();
    m_listener.cutAll();
}

QString Door::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool Door::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    serve(request, socket, nullptr);
    return true;
}

void Door::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }
#else
bool Door::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    // Qt reads the next request of the connection when the responder dies.
    serve(request, m_listener.from(request.remotePort()),
        std::make_shared<QHttpServerResponder>(std::move(responder)));
    return true;
}

void Door::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) { }
#endif

void Door::serve(const QHttpServerRequest &from, QTcpSocket *socket, std::shared_ptr<void> held)
{
    if (!socket)
        return;
    const Request request = translated(from);
    const Answer answer = fromOurselves(request)
        ? m_handler(request)
        : textAnswer(403, QByteArrayLiteral("text/plain"),
            QByteArrayLiteral("This practice workspace is for this computer only.\n"));
    const bool bodyless = request.method == "HEAD";
    const bool lastOne =
        request.header(QByteArrayLiteral("connection")).toLower().contains("close");
    // The caller may have gone before a delayed answer is due.
    const auto send = [target = QPointer(socket), answer, bodyless, lastOne,
                          held = std::move(held)] {
        if (!target || target->state() != QAbstractSocket::ConnectedState)
            return;
        deliver(target, answer, bodyless);
        if (lastOne && answer.delivery == Delivery::Whole)
            hangUp(target);
    };
    if (answer.later)
        QTimer::singleShot(answer.later_ms, this, answer.later);
    if (answer.delay_ms > 0)
        QTimer::singleShot(answer.delay_ms, this, send);
    else
        send();
}

bool Door::fromOurselves(const Request &request) const
{
    // A page in the same browser can call loopback, or a name that it made point to it; it can't
    // choose these two headers.
    const QByteArray port = QByteArray::number(m_port);
    const QList<QByteArray> hosts{"127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port};
    if (!hosts.contains(request.header(QByteArrayLiteral("host")).toLower()))
        return false;
    const QByteArray origin = request.header(QByteArrayLiteral("origin")).toLower();
    return origin.isEmpty() || (origin.startsWith("http://") && hosts.contains(origin.mid(7)));
}

} // namespace keybearer::practice
