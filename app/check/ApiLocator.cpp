// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/ApiLocator.h"

#include <QNetworkAccessManager>

namespace keybearer {

namespace {

// Intercom refused the token itself, not what it may do: another region may still know it.
bool isUnknownHere(const Answer &answer)
{
    return answer.fromIntercom
        && (answer.cause == Cause::TokenInvalid || answer.cause == Cause::TokenNotFound);
}

std::optional<Region> nextAfter(Region region)
{
    switch (region) {
    case Region::Us:
        return Region::Eu;
    case Region::Eu:
        return Region::Au;
    case Region::Au:
        break;
    }
    return std::nullopt;
}

} // namespace

ApiLocator::ApiLocator(QNetworkAccessManager &network, Clock &clock, SecretPtr token,
    QByteArray apiVersion, CallOptions options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_token(std::move(token))
    , m_apiVersion(std::move(apiVersion))
    , m_options(options)
{
}

void ApiLocator::start()
{
    ask(Region::Us);
}

void ApiLocator::ask(Region region)
{
    auto *http = new HttpClient(m_network, m_clock, apiBaseOf(region), this);
    connect(http, &HttpClient::sending, this, &ApiLocator::sending);
    const IntercomClient client(*http, m_token, m_apiVersion);
    client.identify(m_options, this,
        [this, region](const Called<Teammate> &called) { onAnswered(region, called); });
}

void ApiLocator::onAnswered(Region region, const Called<Teammate> &called)
{
    if (called.value) {
        const auto workspace = called.value->workspace;
        const auto home = workspace ? regionNamed(workspace->region) : std::nullopt;
        Q_EMIT located(apiBaseOf(home.value_or(region)));
        return;
    }
    const auto next = nextAfter(region);
    if (isUnknownHere(called.answer) && next) {
        ask(*next);
        return;
    }
    // Rate headers mean that this host knows the token and only refuses this call (facts 1.4).
    Q_EMIT located(apiBaseOf(called.answer.rateHeaders ? region : Region::Us));
}

} // namespace keybearer
