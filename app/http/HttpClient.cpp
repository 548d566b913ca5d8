// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpClient.h"

#include "app/http/RequestGate.h"
#include "app/http/RequestJob.h"
#include "app/http/RequestRules.h"

namespace keybearer {

HttpClient::HttpClient(
    QNetworkAccessManager &network, Clock &clock, const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_base(base)
    , m_gate(std::make_unique<RequestGate>(clock, nullptr, &SharedPlaces::of(network)))
{
}

HttpClient::~HttpClient()
{
    // Before the gate, which they leave when they die.
    qDeleteAll(findChildren<HttpJob *>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl HttpClient::urlFor(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

HttpJob *HttpClient::send(const HttpRequest &request)
{
    auto *job = new RequestJob(request, m_hidden, m_network, m_clock, *m_gate, this);
    connect(job, &RequestJob::leaving, this, &HttpClient::sending);
    connect(job, &HttpJob::finished, this, &HttpClient::answered);
    if (const auto refusal = refusalOf(request, m_base))
        job->refuse(*refusal);
    else
        job->start();
    return job;
}

RateLimit HttpClient::lastRateLimit() const
{
    return m_gate->newest();
}

} // namespace keybearer
