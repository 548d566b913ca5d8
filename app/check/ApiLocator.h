// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intercom/ApiBase.h"
#include "app/intercom/IntercomClient.h"

#include <QPointer>

class QNetworkAccessManager;

namespace keybearer {

/// Finds the API base of a token whose region nobody named: asks api.intercom.io for /me and reads
/// `app.region` (facts 1.1). When that host does not know the token, the European and the
/// Australian host are asked too, since Intercom documents that it only tries to route; a token
/// that is known elsewhere must never be called dead. Ends exactly once with located(); never
/// fails: with nothing learnt the base is that of the first host that gave no clear word, so that
/// the check that follows says what is wrong there, and api.intercom.io only when none of them
/// knows the token. The host of a workspace's region is taken once it has answered as well; else
/// the one that knew the token is.
class ApiLocator final : public QObject {
    Q_OBJECT

public:
    ApiLocator(QNetworkAccessManager &network, Clock &clock, SecretPtr token, QByteArray apiVersion,
        CallOptions options, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);
    void located(const QUrl &base);

private:
    void ask(Region region);
    void onAnswered(Region region, const Called<Teammate> &called);
    void onHomeAnswered(Region home, const Called<Teammate> &called);
    void askElsewhere(Region region);

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    SecretPtr m_token;
    QByteArray m_apiVersion;
    CallOptions m_options;
    std::optional<Region> m_knownIn; // answered, and named another region as the token's home
    std::optional<Region> m_unclearIn; // the first that said nothing about the token
};

} // namespace keybearer
