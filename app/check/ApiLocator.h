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
/// fails: with nothing learnt the base is api.intercom.io, and the check that follows says what is
/// wrong there.
class ApiLocator final : public QObject {
    Q_OBJECT

public:
    ApiLocator(QNetworkAccessManager &network, Clock &clock, SecretPtr token, QByteArray apiVersion,
        CallOptions options, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void sending(const QByteArray &method, const QUrl &url);
    void located(const QUrl &base);

private:
    void ask(Region region);
    void onAnswered(Region region, const Called<Teammate> &called);

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    SecretPtr m_token;
    QByteArray m_apiVersion;
    CallOptions m_options;
};

} // namespace keybearer
