// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/Scrubber.h"

#include <algorithm>

namespace keybearer {

void Scrubber::add(const SecretPtr &token)
{
    const auto isKnown = [&token](const SecretPtr &known) { return known->equals(*token); };
    if (token && std::none_of(m_tokens.cbegin(), m_tokens.cend(), isKnown))
        m_tokens.append(token);
}

QByteArray Scrubber::scrubbed(QByteArray text) const
{
    for (const SecretPtr &token : m_tokens)
        text = token->scrubbed(std::move(text));
    return text;
}

QUrl Scrubber::scrubbed(const QUrl &url) const
{
    return QUrl::fromEncoded(scrubbed(url.toEncoded()));
}

} // namespace keybearer
