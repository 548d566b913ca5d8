// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/ReachTest.h"

#include "app/http/HttpClient.h"

namespace keybearer {

ReachTest::ReachTest(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ReachTest::~ReachTest() = default;

Result<Done> ReachTest::start(
    const NetworkSettings &settings, const QUrl &base, const QByteArray &apiVersion, int ms)
{
    auto network = makeNetworkAccess(settings);
    if (!network)
        return Unexpected(network.error());
    m_network = *std::move(network);
    m_http = std::make_unique<HttpClient>(*m_network, m_clock, base);
    HttpRequest request;
    request.url = m_http->urlFor(QStringLiteral("/me"));
    request.headers = {{"Accept", "application/json"}, {"Intercom-Version", apiVersion}};
    request.deadline_ms = ms;
    request.retry = false;
    connect(m_http->send(request), &HttpJob::finished, this, [this](const Exchange &exchange) {
        // No 2xx can be right: nothing was sent that would open anything.
        Q_EMIT finished({exchange, readAnswer(exchange, false)});
    });
    return Done();
}

} // namespace keybearer
