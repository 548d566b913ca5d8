// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpClient.h"
#include "app/http/Scrubber.h"

class QNetworkAccessManager;

namespace keybearer {

class Attempt;
class RequestGate;

/// The job behind HttpClient::send: waits at the gate, sends, and sends again what may be repeated.
/// All but the parent must outlive it.
class RequestJob final : public HttpJob {
    Q_OBJECT

public:
    RequestJob(const HttpRequest &request, const Scrubber &scrubber, QNetworkAccessManager &network,
        Clock &clock, RequestGate &gate, QObject *parent);
    ~RequestJob() override;

    void start();
    /// Ends with this error, later, and sends nothing.
    void refuse(const Error &error);
    void cancel() override;

Q_SIGNALS:
    void leaving(const QByteArray &method, const QUrl &url);

private:
    void queue();
    void sendNow();
    void onEnded(Exchange exchange);
    void withhold();
    void runOutOfTime();
    void giveUp(ErrorKind why);
    void end();
    void report();
    bool fits(qint64 wait_ms) const;

    HttpRequest m_request;
    Scrubber m_scrubber; // of the request's token too
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    RequestGate &m_gate;
    ClockTimer m_bound; // giveUpAt_ns
    ClockTimer m_repeat;
    Attempt *m_attempt = nullptr; // child, while one is on its way
    Exchange m_last; // of the last attempt, or the request as it would have been sent
    bool m_ended = false;
};

} // namespace keybearer
