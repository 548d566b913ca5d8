// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

namespace keybearer {

/// The one host that a teammate's picture may come from: Intercom's own for assets.
QString pictureHost();

/// Where the picture of an account is, if its answer names one at that host over https and with
/// nothing that could carry something else. The only URL of an answer that is ever asked for; with
/// a person's consent, without the token.
std::optional<QUrl> pictureUrl(const QString &avatarUrl);

/// A request for it: once, no token, at most 256 KiB within 10 s. Its base is the host alone.
HttpRequest pictureRequest(const QUrl &url);
QUrl pictureBase();

} // namespace keybearer
