// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/http/Exchange.h"
#include "app/http/Scrubber.h"

#include <QObject>
#include <QPointer>
#include <QSslError>

class QNetworkAccessManager;
class QNetworkReply;

namespace keybearer {

class OneShotBody;

/// One sending of one request. Ends exactly once with ended(), or silently when it is deleted
/// first. The manager and the clock must outlive it.
class Attempt final : public QObject {
    Q_OBJECT

public:
    Attempt(const HttpRequest &request, const Scrubber &scrubber, QNetworkAccessManager &network,
        Clock &clock, QObject *parent = nullptr);
    ~Attempt() override;

    void start();
    /// Ends it at once, for this reason: Cancelled, Timeout or TooLarge. Qt reports all three
    /// alike, so the reason is noted before Qt is told.
    void stop(ErrorKind why);

Q_SIGNALS:
    void ended(const keybearer::Exchange &exchange);

private:
    QNetworkReply *send();
    void watch();
    void readHead();
    void readBody();
    void finish();
    std::optional<Error> errorOfReply() const;
    bool isViaProxy() const;
    Error redirectError() const;
    bool mayHaveLeft(const std::optional<Error> &error) const;
    Phases phases(qint64 now_ns) const;

    const HttpRequest m_request;
    const Scrubber m_scrubber;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    ClockTimer m_deadline;
    QPointer<QNetworkReply> m_reply; // deleted by us; a child of the manager
    QPointer<OneShotBody> m_body; // of a change; a child of the reply
    Exchange m_exchange;
    QList<QSslError> m_sslErrors;
    std::optional<ErrorKind> m_stopped;
    bool m_done = false;

    // Clock::elapsed_ns(); 0 while it has not happened
    qint64 m_started_ns = 0;
    qint64 m_connecting_ns = 0;
    qint64 m_encrypted_ns = 0;
    qint64 m_sent_ns = 0;
    qint64 m_head_ns = 0;
};

} // namespace keybearer
