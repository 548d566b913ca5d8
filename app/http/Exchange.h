// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/secrets/Secret.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace keybearer {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// Who wants a request sent: decides what still goes out when the rate limit runs low.
enum class Urgency {
    Asked, ///< a person or a flow they started asked for it
    Background, ///< the canary and other watching
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< host and path from our own tables, never from an answer, but for PictureSource
    QList<HttpHeader> headers; ///< without Authorization
    QByteArray body;
    SecretPtr token; ///< sent as `Authorization: Bearer`; null for none
    bool isChange = false; ///< sent at most once, whatever happens
    bool retry = true; ///< reads only: repeat after 408, 429, 5xx and a lost connection
    bool keepBody = true; ///< false: the body is read, counted and dropped
    Urgency urgency = Urgency::Asked;
    qint64 deadline_ms = 15'000; ///< absolute, of one attempt
    qint64 bodyCap = 1024 * 1024; ///< bytes after decompression
    /// No attempt and no wait may go past this point of Clock::elapsed_ns(); 0 is no such bound.
    qint64 giveUpAt_ns = 0;
};

/// Where the time of a request went, in ms.
struct Phases {
    std::optional<double> connect_ms; ///< TCP and TLS together; absent on a reused connection
    double wait_ms = 0; ///< from the request's last byte to the answer's head
    double receive_ms = 0;
    double total_ms = 0; ///< of the last attempt
};

/// `X-RateLimit-*` of one answer.
struct RateLimit {
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64> reset_s; ///< Unix seconds, by the server's clock
    bool present() const { return limit || remaining || reset_s; }
};

/// One request and what came of it: the evidence behind every claim. Holds no token: the
/// Authorization header is masked, and the token is scrubbed from whatever the server echoes.
struct Exchange {
    QByteArray method;
    QUrl url;
    QList<HttpHeader> requestHeaders;
    QByteArray requestBody;

    int status = 0; ///< 0 where no complete head was read
    QList<HttpHeader> headers; ///< as they came: any byte but a line end
    QByteArray body; ///< empty when it was dropped unread
    qint64 bodyBytes = 0;
    /// Set whenever no complete answer came under the policy; then `status` alone proves nothing.
    /// Redirect: `subject` is the target's scheme, host and port (the latter if it is not the
    /// usual). A change that may have reached the server has OutcomeUnknown, or Redirect.
    std::optional<Error> error;

    QDateTime startedAt; ///< UTC, of the last attempt
    qint64 finished_ns = 0; ///< Clock::elapsed_ns() at the end
    Phases phases;
    int attempts = 0; ///< 0: never sent (wrong usage, withheld)
    bool left = false; ///< true once bytes of the request may have reached the server
    bool verifiedTls = false; ///< https with a verified certificate; false for http

    /// First header of that name (case-insensitive); empty when absent.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    RateLimit rateLimit() const;
    QString requestId() const; ///< `X-Request-Id`, printable()
    QDateTime serverDate() const; ///< `Date`, UTC; invalid when absent
};

/// A date as HTTP headers have it; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace keybearer
