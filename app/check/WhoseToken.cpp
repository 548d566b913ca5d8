// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/WhoseToken.h"

#include "app/check/ApiLocator.h"

#include <QNetworkAccessManager>

namespace keybearer {

WhoseToken::WhoseToken(QNetworkAccessManager &network, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
}

WhoseToken::~WhoseToken() = default;

void WhoseToken::start(const CheckRequest &request)
{
    m_request = request;
    if (const auto base = chosenBase(request.apiUrl, request.region))
        return ask(*base);
    auto locator = std::make_unique<ApiLocator>(
        m_network, m_clock, request.token, request.apiVersion, CallOptions{request.timeout_ms});
    connect(locator.get(), &ApiLocator::sending, this, &WhoseToken::sending);
    connect(locator.get(), &ApiLocator::answered, this, &WhoseToken::answered);
    connect(locator.get(), &ApiLocator::located, this, &WhoseToken::ask, Qt::QueuedConnection);
    locator->start();
    m_locator = std::move(locator);
}

void WhoseToken::ask(const QUrl &base)
{
    m_http = std::make_unique<HttpClient>(m_network, m_clock, base);
    m_http->hide(m_request.token);
    connect(m_http.get(), &HttpClient::sending, this, &WhoseToken::sending);
    connect(m_http.get(), &HttpClient::answered, this, &WhoseToken::answered);
    const IntercomClient client(*m_http, m_request.token, m_request.apiVersion);
    client.identify(
        CallOptions{m_request.timeout_ms}, this, [this](const Called<Teammate> &called) {
            Q_EMIT finished(
                called.value ? called.value : Unexpected(errorOf(called.exchange, called.answer)));
        });
}

} // namespace keybearer
