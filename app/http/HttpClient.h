// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/http/Exchange.h"
#include "app/http/Scrubber.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace keybearer {

class RequestGate;

/// One request on its way. Made by HttpClient::send, ends exactly once with finished(), then
/// deletes itself. Deleting it earlier is a silent cancel.
class HttpJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends with ErrorKind::Cancelled; for a change that has left, with OutcomeUnknown.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const keybearer::Exchange &exchange);
};

/// Sends requests to exactly one origin under one policy: redirects are findings and never
/// followed, an absolute deadline, a body cap, no cookies, no cache, HTTP/1.1, at most four at
/// once, and room left for the customer's pipeline. Reads are repeated at most twice (408, 429,
/// 5xx, connection lost); a change never is, not even by Qt. GUI thread only. The manager and the
/// clock must outlive it.
class HttpClient final : public QObject {
    Q_OBJECT

public:
    HttpClient(
        QNetworkAccessManager &network, Clock &clock, const QUrl &base, QObject *parent = nullptr);
    ~HttpClient() override;

    /// `base` without a trailing slash; every request's URL must have its scheme, host and port.
    QUrl base() const { return m_base; }
    /// `path` starts with a slash and is appended to the base's own path.
    QUrl urlFor(const QString &path) const;
    /// Never null. The answer comes later, also when the request is refused before it is sent.
    HttpJob *send(const HttpRequest &request);
    /// No trace of this token is kept in any exchange of this client from now on, besides each
    /// request's own: neither in what was sent nor in what was answered. Null hides nothing.
    void hide(const SecretPtr &token) { m_hidden.add(token); }
    /// The newest rate limit that an answer told.
    RateLimit lastRateLimit() const;

Q_SIGNALS:
    /// Every attempt that is about to leave and every end: for the line that says what is being
    /// talked to.
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QUrl m_base;
    Scrubber m_hidden;
    std::unique_ptr<RequestGate> m_gate;
};

} // namespace keybearer
