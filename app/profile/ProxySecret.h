// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keybearer {

class Settings;

/// The key of earlier versions, one for every directory and every proxy. Removed, never read.
inline constexpr char formerProxySecretKey[] = "settings/proxy";

/// Where the proxy's password rests in a SecretStore: for this data directory, this proxy and this
/// user name only, so that it is sent nowhere else, whoever edits the file. Empty while none can
/// have been kept.
QString proxySecretKey(const Settings &settings);
/// The same, for what is to be kept now; written down, so flush() before keeping anything.
QString nameProxySecret(Settings &settings);
/// Every key under which this directory may have kept one; also after the file was edited by hand.
QStringList proxySecretKeys(const Settings &settings);

} // namespace keybearer
