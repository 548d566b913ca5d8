// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// True for this computer itself: `localhost`, 127.0.0.0/8 and ::1. The only hosts that may be
/// spoken to without TLS, and never through a proxy.
bool isLoopbackHost(const QString &host);

} // namespace keybearer
