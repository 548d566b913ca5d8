// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/NetworkAccess.h"
#include "app/intercom/Answer.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace keybearer {

class Clock;
class HttpClient;

/// What one call without a token found. `answer.fromIntercom` only when Intercom itself answered.
struct Reach {
    Exchange exchange;
    Answer answer;
};

/// Tries network settings before they are kept: one `GET /me` without a token, on connections of
/// its own. Intercom refuses it in its own envelope (facts 4.1); whoever else answers is found out.
/// Ends once, with finished(); deleting it cancels. The clock must outlive it. GUI thread only.
class ReachTest final : public QObject {
    Q_OBJECT

public:
    explicit ReachTest(Clock &clock, QObject *parent = nullptr);
    ~ReachTest() override;

    /// As makeNetworkAccess() says; then nothing is sent.
    Result<Done> start(
        const NetworkSettings &settings, const QUrl &base, const QByteArray &apiVersion, int ms);

Q_SIGNALS:
    void finished(const keybearer::Reach &reach);

private:
    Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace keybearer
