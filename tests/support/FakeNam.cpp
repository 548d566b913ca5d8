// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeNam.h"

#include <QPointer>

namespace keybearer {

namespace {

/// What Qt 6.4 reports besides the status.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

bool isRedirect(int status)
{
    return (status >= 301 && status <= 303) || status == 305 || status == 307 || status == 308;
}

bool failsBeforeConnecting(const FakeReply &reply)
{
    return reply.status == 0
        && (reply.error == QNetworkReply::HostNotFoundError
            || reply.error == QNetworkReply::ConnectionRefusedError
            || reply.error == QNetworkReply::SslHandshakeFailedError
            || (reply.error > QNetworkReply::UnknownNetworkError
                && reply.error <= QNetworkReply::UnknownProxyError));
}

QByteArray routeKey(const QByteArray &method, const QByteArray &path)
{
    return method + QByteArray(" ") + path;
}

class Reply final : public QNetworkReply {
public:
    Reply(const FakeRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request.raw);
        setUrl(request.url);
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void abort() override
    {
        if (isFinished())
            return;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, QVariant());
        finishWith(OperationCanceledError);
        close();
    }

    void connectAndSend()
    {
        Q_EMIT socketStartedConnecting();
        if (url().scheme() == QLatin1String("https"))
            Q_EMIT encrypted();
        Q_EMIT requestSent();
    }

    void deliver(const FakeReply &reply)
    {
        if (isFinished() || reply.hangs)
            return;
        if (!reply.sslErrors.isEmpty())
            Q_EMIT sslErrors(reply.sslErrors);
        if (reply.status != 0)
            deliverAnswer(reply);
        if (isFinished())
            return;
        if (reply.error != NoError)
            finishWith(reply.error);
        else if (isRedirect(reply.status) && rawHeader("Location").isEmpty())
            finishWith(ProtocolUnknownError);
        else
            finishWith(errorOfStatus(reply.status));
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = qMin(size, m_body.size() - m_read);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }

private:
    void deliverAnswer(const FakeReply &reply)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, reply.status);
        for (const RawHeaderPair &header : reply.headers)
            setRawHeader(header.first, header.second);
        const QByteArray location = rawHeader("Location");
        if (reply.status / 100 == 3 && !location.isEmpty())
            setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(location));
        Q_EMIT metaDataChanged();
        if (isFinished())
            return;
        m_body = reply.body;
        if (!m_body.isEmpty())
            Q_EMIT readyRead();
    }

    void finishWith(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, QStringLiteral("fake error %1").arg(error));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace

FakeReply FakeReply::json(int status, const QByteArray &body)
{
    return text(status, body, "application/json; charset=utf-8");
}

FakeReply FakeReply::text(int status, const QByteArray &body, const QByteArray &contentType)
{
    FakeReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers.append({"Content-Type", contentType});
    return reply;
}

FakeReply FakeReply::failure(QNetworkReply::NetworkError error)
{
    FakeReply reply;
    reply.error = error;
    return reply;
}

FakeReply FakeReply::tls(const QList<QSslError> &errors)
{
    FakeReply reply = failure(QNetworkReply::SslHandshakeFailedError);
    reply.sslErrors = errors;
    return reply;
}

FakeReply FakeReply::hanging()
{
    FakeReply reply;
    reply.hangs = true;
    return reply;
}

FakeReply &&FakeReply::withHeader(const QByteArray &name, const QByteArray &value) &&
{
    headers.append({name, value});
    return std::move(*this);
}

FakeReply &&FakeReply::withDelay(qint64 ms) &&
{
    delay_ms = ms;
    return std::move(*this);
}

FakeReply &&FakeReply::withError(QNetworkReply::NetworkError withError) &&
{
    error = withError;
    return std::move(*this);
}

FakeNam::FakeNam(Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_clock(clock)
{
}

void FakeNam::on(const QByteArray &method, const QByteArray &path, FakeReply reply)
{
    m_routes[routeKey(method, path)].append(Planned{std::move(reply), {}});
}

void FakeNam::on(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_routes[routeKey(method, path)].append(Planned{{}, std::move(handler)});
}

void FakeNam::forget(const QByteArray &method, const QByteArray &path)
{
    m_routes.remove(routeKey(method, path));
}

int FakeNam::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const FakeRequest &request) {
        return request.method == method && request.url.path(QUrl::FullyEncoded).toUtf8() == path;
    }));
}

int FakeNam::open() const
{
    const auto replies = findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
    return int(std::count_if(replies.begin(), replies.end(),
        [](const QNetworkReply *reply) { return reply->isRunning(); }));
}

FakeNam::Planned FakeNam::take(const FakeRequest &request)
{
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toUtf8();
    const QByteArray whole = request.url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    for (const QByteArray &route : {whole, path}) {
        const auto found = m_routes.find(routeKey(request.method, route));
        if (found == m_routes.end())
            continue;
        return found->size() > 1 ? found->takeFirst() : found->first();
    }
    m_unexpected.append(request);
    return {FakeReply::text(404, QByteArray(), "text/plain"), {}};
}

QNetworkReply *FakeNam::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    FakeRequest seen{"GET", request.url(), QByteArray(), request};
    if (operation == CustomOperation)
        seen.method = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    else if (operation != GetOperation)
        seen.method = operation == HeadOperation ? "HEAD"
            : operation == PutOperation          ? "PUT"
                                                 : "POST";
    Planned planned = take(seen);
    auto *reply = new Reply(seen, operation, this);

    const auto arrive = [this, reply, seen, planned, device = QPointer(body)]() mutable {
        if (reply->isFinished())
            return;
        if (!failsBeforeConnecting(planned.reply)) {
            reply->connectAndSend();
            if (device)
                seen.body = device->readAll();
        }
        m_requests.append(seen);
        const FakeReply answer = planned.handler ? planned.handler(seen) : planned.reply;
        if (answer.delay_ms > 0)
            m_clock.after(answer.delay_ms, reply, [reply, answer] { reply->deliver(answer); });
        else
            QMetaObject::invokeMethod(
                reply, [reply, answer] { reply->deliver(answer); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(reply, arrive, Qt::QueuedConnection);
    return reply;
}

} // namespace keybearer
