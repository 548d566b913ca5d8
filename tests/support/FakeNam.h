// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <functional>

namespace keybearer {

/// A request as FakeNam saw it.
struct FakeRequest {
    QByteArray method;
    QUrl url;
    QByteArray body;
    QNetworkRequest raw; ///< headers (`raw.rawHeader("Authorization")`), attributes, time-outs
};

/// What a fake server answers. A value: build it, hand it over.
struct FakeReply {
    static FakeReply json(int status, const QByteArray &body);
    static FakeReply text(int status, const QByteArray &body, const QByteArray &contentType);
    /// The connection fails without a status: HostNotFoundError, ConnectionRefusedError,
    /// RemoteHostClosedError, …. With the first two the body of the request is never read, as in
    /// Qt.
    static FakeReply failure(QNetworkReply::NetworkError error);
    /// A handshake that fails for these reasons; nothing of the request leaves.
    static FakeReply tls(const QList<QSslError> &errors);
    /// Takes the request and stays silent until it is aborted.
    static FakeReply hanging();

    FakeReply &&withHeader(const QByteArray &name, const QByteArray &value) &&;
    /// Comes `ms` later by the clock of the FakeNam.
    FakeReply &&withDelay(qint64 ms) &&;
    /// A status and a part of the body, then this error: a truncated answer.
    FakeReply &&withError(QNetworkReply::NetworkError error) &&;

    int status = 0;
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> sslErrors;
    qint64 delay_ms = 0;
    bool hangs = false;
};

/// A network without a network, with Qt's own error codes, answering on queued calls so that
/// lifetime bugs show.
///
///     FakeNam nam(clock);
///     nam.on("GET", "/me", FakeReply::json(200, alice));   // the first call
///     nam.on("GET", "/me", FakeReply::json(200, bob));     // the second call, and every later one
///     nam.on("PUT", "/scim/v2/Users/7", [&](const FakeRequest &r) { … return FakeReply::…; });
///     HttpClient http(nam, clock, QUrl(QStringLiteral("https://api.example")));
///
/// A route is a method and a path (the query is ignored) or a whole URL without query. Answers of a
/// route are taken in order, the last one stays. What has no route is answered with a 404 without a
/// body and listed in unexpected().
class FakeNam final : public QNetworkAccessManager {
    Q_OBJECT

public:
    /// Called when the request has arrived, its body read.
    using Handler = std::function<FakeReply(const FakeRequest &)>;

    explicit FakeNam(Clock &clock, QObject *parent = nullptr);

    void on(const QByteArray &method, const QByteArray &path, FakeReply reply);
    void on(const QByteArray &method, const QByteArray &path, Handler handler);
    /// Forgets the answers of a route, so that other ones can take their place.
    void forget(const QByteArray &method, const QByteArray &path);

    QList<FakeRequest> requests() const { return m_requests; }
    /// How many requests with this method and path came.
    int count(const QByteArray &method, const QByteArray &path) const;
    QList<FakeRequest> unexpected() const { return m_unexpected; }
    /// Replies that are neither finished nor deleted.
    int open() const;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    struct Planned {
        FakeReply reply;
        Handler handler; // instead of `reply`
    };
    Planned take(const FakeRequest &request);

    Clock &m_clock;
    QHash<QByteArray, QList<Planned>> m_routes; // by "METHOD path"
    QList<FakeRequest> m_requests;
    QList<FakeRequest> m_unexpected;
};

} // namespace keybearer
