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
    connect(http, &HttpClient::answered, this, &ApiLocator::answered);
    const IntercomClient client(*http, m_token, m_apiVersion);
    client.identify(m_options, this,
        [this, region](const Called<Teammate> &called) { onAnswered(region, called); });
}

void ApiLocator::onAnswered(Region region, const Called<Teammate> &called)
{
    if (m_knownIn)
        return onHomeAnswered(region, called);
    // Rate headers mean that this host knows the token and only refuses this call (facts 1.4).
    if (!called.value && called.answer.rateHeaders && called.answer.fromIntercom)
        return Q_EMIT located(apiBaseOf(region));
    if (!called.value) {
        if (!isUnknownHere(called.answer))
            m_unclearIn = m_unclearIn.value_or(region);
        return askElsewhere(region);
    }
    const auto workspace = called.value->workspace;
    const Region home =
        (workspace ? regionNamed(workspace->region) : std::nullopt).value_or(region);
    if (home == region)
        return Q_EMIT located(apiBaseOf(region));
    m_knownIn = region;
    ask(home);
}

void ApiLocator::onHomeAnswered(Region home, const Called<Teammate> &called)
{
    Q_EMIT located(apiBaseOf(called.value ? home : *m_knownIn));
}

void ApiLocator::askElsewhere(Region region)
{
    const auto next = nextAfter(region);
    // Other hosts see the token only once the first one has said that it does not know it.
    if (next && m_unclearIn != Region::Us)
        ask(*next);
    else
        Q_EMIT located(apiBaseOf(m_unclearIn.value_or(Region::Us)));
}

} // namespace keybearer
