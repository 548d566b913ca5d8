// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

namespace keybearer {

/// Asks whose token it is, before it is taken for a connection's: finds the host, then one
/// `GET /me`. Notes nothing. Ends once, with finished(); deleting it cancels. The manager and the
/// clock must outlive it. GUI thread only.
class WhoseToken final : public QObject {
    Q_OBJECT

public:
    WhoseToken(QNetworkAccessManager &network, Clock &clock, QObject *parent = nullptr);
    ~WhoseToken() override;

    void start(const CheckRequest &request);

Q_SIGNALS:
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);
    void finished(const keybearer::Result<keybearer::Teammate> &teammate);

private:
    void ask(const QUrl &base);

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    CheckRequest m_request;
    std::unique_ptr<QObject> m_locator;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace keybearer
