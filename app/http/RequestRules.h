// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"
#include "app/http/Scrubber.h"

#include <QNetworkRequest>

#include <optional>

namespace keybearer {

/// Why this request must not leave: another origin than `base`, plain http off loopback, control
/// characters, a header that is ours alone to set, the token inside the URL. Always WrongUsage,
/// with the subject `url`, `method`, `header` or `token`.
std::optional<Error> refusalOf(const HttpRequest &request, const QUrl &base);

/// The headers that `request` is sent with, but for Authorization, Content-Length and what Qt adds.
QList<HttpHeader> headersOf(const HttpRequest &request);
/// The same for keeping: scrubbed, with an Authorization that says only that there was a token.
QList<HttpHeader> maskedHeadersOf(const HttpRequest &request, const Scrubber &scrubber);

/// The request for Qt: no redirects, cookies, cache, credentials or HTTP/2, and without the token.
QNetworkRequest networkRequestOf(const HttpRequest &request);

} // namespace keybearer
