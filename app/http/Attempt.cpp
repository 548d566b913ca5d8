// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/Attempt.h"

#include "app/base/Printable.h"
#include "app/http/OneShotBody.h"
#include "app/http/ReplyError.h"
#include "app/http/RequestRules.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace keybearer {

namespace {

// Qt has limits of its own since 6.5, and where a distribution brought them back.
constexpr qsizetype maxHeaders = 256;
constexpr qsizetype maxHeaderBytes = 256 * 1024;
constexpr qsizetype longestOrigin = 300; // a host has 253 at most
constexpr qint64 chunk = 64 * 1024;
constexpr qint64 apart_ns = 100'000; // no answer comes within 0.1 ms of its request
// Of a body, beyond what we have read: where Qt stops reading, however fast the server sends.
constexpr qint64 readAhead = 256 * 1024;

double msBetween(qint64 from_ns, qint64 to_ns)
{
    return double(to_ns - from_ns) / 1e6;
}

QString originOf(const QUrl &url)
{
    return url.toString(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

Attempt::Attempt(const HttpRequest &request, const Scrubber &scrubber,
    QNetworkAccessManager &network, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_scrubber(scrubber)
    , m_network(network)
    , m_clock(clock)
    , m_deadline(clock, nullptr)
{
    connect(&m_deadline, &ClockTimer::timedOut, this, [this] { stop(ErrorKind::Timeout); });
}

Attempt::~Attempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Attempt::start()
{
    m_exchange.method = m_request.method;
    m_exchange.url = m_scrubber.scrubbed(m_request.url);
    m_exchange.requestHeaders = maskedHeadersOf(m_request, m_scrubber);
    m_exchange.requestBody = m_scrubber.scrubbed(m_request.body);
    m_exchange.startedAt = m_clock.nowUtc();
    m_exchange.attempts = 1;
    m_started_ns = m_clock.elapsed_ns();
    m_deadline.start(m_request.deadline_ms);
    m_reply = send();
    m_reply->setReadBufferSize(readAhead);
    watch();
}

QNetworkReply *Attempt::send()
{
    QNetworkRequest request = networkRequestOf(m_request);
    if (m_request.token)
        request.setRawHeader("Authorization", m_request.token->bearer());
    if (m_request.isChange) {
        auto *body = new OneShotBody(m_request.body);
        QNetworkReply *reply = m_network.sendCustomRequest(request, m_request.method, body);
        body->setParent(reply);
        m_body = body;
        return reply;
    }
    if (m_request.method == "GET" && m_request.body.isEmpty())
        return m_network.get(request);
    return m_network.sendCustomRequest(request, m_request.method, m_request.body);
}

void Attempt::watch()
{
    const auto stamp = [this](qint64 Attempt::*when) {
        return [this, when] {
            if (this->*when == 0)
                this->*when = m_clock.elapsed_ns();
        };
    };
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, stamp(&Attempt::m_connecting_ns));
    connect(reply, &QNetworkReply::encrypted, this, stamp(&Attempt::m_encrypted_ns));
    connect(reply, &QNetworkReply::requestSent, this, stamp(&Attempt::m_sent_ns));
    connect(reply, &QNetworkReply::metaDataChanged, this, &Attempt::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &Attempt::readBody);
    connect(reply, &QNetworkReply::finished, this, &Attempt::finish);
    connect(reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
}

void Attempt::stop(ErrorKind why)
{
    if (m_done || m_stopped)
        return;
    m_stopped = why;
    if (m_reply)
        m_reply->abort();
    else
        finish();
}

void Attempt::readHead()
{
    if (m_done || m_stopped || m_exchange.status != 0)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    m_head_ns = m_clock.elapsed_ns();
    m_exchange.status = status;
    m_exchange.verifiedTls =
        m_request.url.scheme() == QLatin1String("https") && m_sslErrors.isEmpty();
    qsizetype bytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        bytes += name.size() + value.size();
        if (m_exchange.headers.size() >= maxHeaders || bytes > maxHeaderBytes) {
            stop(ErrorKind::TooLarge);
            return;
        }
        m_exchange.headers.append(
            HttpHeader{m_scrubber.scrubbed(name), m_scrubber.scrubbed(value)});
    }
    if (m_exchange.headers.isEmpty())
        stop(ErrorKind::TooLarge); // what Qt leaves of a head above its limits: the status alone
}

void Attempt::readBody()
{
    while (!m_done && !m_stopped && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(chunk);
        if (bytes.isEmpty())
            return;
        m_exchange.bodyBytes += bytes.size();
        if (m_exchange.bodyBytes > m_request.bodyCap)
            stop(ErrorKind::TooLarge);
        else if (m_request.keepBody)
            m_exchange.body += bytes;
    }
}

void Attempt::finish()
{
    if (m_done)
        return;
    m_exchange.finished_ns = m_clock.elapsed_ns(); // what follows is not the server's time
    if (m_reply) {
        readHead();
        readBody();
        if (m_done)
            return;
    }
    m_done = true;
    m_deadline.stop();
    m_exchange.phases = phases(m_exchange.finished_ns);
    m_exchange.body = m_scrubber.scrubbed(m_exchange.body);
    std::optional<Error> error = errorOfReply();
    m_exchange.left = mayHaveLeft(error);
    if (error && m_request.isChange && m_exchange.left && error->kind != ErrorKind::Redirect)
        error->kind = ErrorKind::OutcomeUnknown;
    m_exchange.error = error;
    Q_EMIT ended(m_exchange);
}

std::optional<Error> Attempt::errorOfReply() const
{
    const QString host = m_request.url.authority();
    const int status = m_exchange.status;
    if (status >= 300 && status < 400)
        return redirectError();
    std::optional<ErrorKind> kind = m_stopped;
    if (!kind && m_reply)
        kind = transportErrorOf({m_reply->error(), status, m_sslErrors, isViaProxy()});
    if (!kind)
        return std::nullopt;
    Error error = Error::of(*kind, host);
    error.httpStatus = status;
    return error;
}

bool Attempt::isViaProxy() const
{
    QNetworkProxyFactory *factory = m_network.proxyFactory();
    if (!factory || m_exchange.status != 0)
        return false;
    const auto proxies = factory->queryProxy(QNetworkProxyQuery(m_request.url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

Error Attempt::redirectError() const
{
    const QUrl target = QUrl::fromEncoded(m_exchange.header("Location"));
    Error error = Error::of(ErrorKind::Redirect);
    if (m_exchange.hasHeader("Location") && target.isValid())
        error.subject = printable(originOf(m_request.url.resolved(target)), longestOrigin);
    error.httpStatus = m_exchange.status;
    return error;
}

// A change can have been made only once its body was handed over, which happens on this thread.
// Without a body to watch, everything but a connection that never stood counts as sent.
bool Attempt::mayHaveLeft(const std::optional<Error> &error) const
{
    if (m_exchange.status != 0 || m_sent_ns != 0 || (m_body && m_body->wasRead()))
        return true;
    const bool hasBody = m_request.isChange && !m_request.body.isEmpty();
    return !hasBody && !(error && isBeforeConnecting(error->kind));
}

Phases Attempt::phases(qint64 now_ns) const
{
    Phases phases;
    phases.total_ms = msBetween(m_started_ns, now_ns);
    // Qt may tell late, and then of both at once: when the request had gone is not known then.
    const bool toldApart = m_head_ns == 0 || m_head_ns - m_sent_ns >= apart_ns;
    const qint64 sent_ns = toldApart ? m_sent_ns : 0;
    // Qt has no signal for "connected": over plain http the request leaves in the same moment.
    const qint64 connected_ns = m_encrypted_ns != 0 ? m_encrypted_ns : sent_ns;
    if (m_connecting_ns != 0 && connected_ns != 0)
        phases.connect_ms = msBetween(m_connecting_ns, connected_ns);
    if (m_head_ns != 0) {
        const qint64 waiting_ns = sent_ns != 0 ? sent_ns : qMax(m_started_ns, m_encrypted_ns);
        phases.wait_ms = msBetween(waiting_ns, m_head_ns);
        phases.receive_ms = msBetween(m_head_ns, now_ns);
    }
    return phases;
}

} // namespace keybearer
