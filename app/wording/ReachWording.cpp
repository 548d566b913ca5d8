// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/ReachTest.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {

namespace {

Said sayNow(const Reach &reach)
{
    const QString host = reach.exchange.url.host();
    if (reach.exchange.error)
        return say(*reach.exchange.error);
    if (reach.answer.fromIntercom && reach.exchange.verifiedTls)
        return {Wording::tr("Intercom answers."),
            Wording::tr("%1 was reached over an encrypted connection whose certificate was "
                        "verified. No token was sent.")
                .arg(host),
            {}};
    if (reach.answer.fromIntercom)
        return {Wording::tr("A local server answers as Intercom does."),
            Wording::tr("It is on this computer, at %1. No token was sent.").arg(host), {}};
    return {Wording::tr("Something else than Intercom answered."),
        Wording::tr("The answer from %1 had status %2 and is none that Intercom gives. It may come "
                    "from a sign-in page of the network, a proxy or another server. No token was "
                    "sent.")
            .arg(host, QString::number(reach.exchange.status)),
        Wording::tr("Check the address and the network, then test again.")};
}

} // namespace

Said say(const Reach &reach)
{
    return renewable([reach] { return sayNow(reach); });
}

} // namespace keybearer
