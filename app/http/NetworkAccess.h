// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/secrets/Secret.h"

#include <QString>

#include <memory>

class QNetworkAccessManager;

namespace keybearer {

/// How the person's network is reached. There is no setting that weakens TLS.
struct NetworkSettings {
    QString caFile; ///< PEM, trusted besides the system's store; empty for none
    /// `system`, `none`, or http://host:port, socks5://host:port
    QString proxy = QStringLiteral("system");
    QString proxyUser = {}; ///< empty: the proxy is told no name
    SecretPtr proxyPassword = {}; ///< null for none
};

/// A manager with the policy that can be set on a whole manager: no cookies, no cache, no
/// credentials but the proxy's, which a connection is told once, TLS 1.2 or newer with the system's
/// store and the extra file, the proxy; loopback goes past every proxy. Errors: WrongUsage
/// (subject: the setting), Disk (subject: the file), Malformed (the file has no certificate).
Result<std::unique_ptr<QNetworkAccessManager>> makeNetworkAccess(const NetworkSettings &settings);

/// Every request from now on goes as `settings` say, on connections of its own; what is under way
/// ends as it began. `manager` is one of makeNetworkAccess(). Nothing changes on an error, which is
/// as above.
Result<Done> applyNetworkSettings(QNetworkAccessManager &manager, const NetworkSettings &settings);

} // namespace keybearer
