// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Every log category of the program. A line may hold method, path, status, ms and request id;
/// never a body, a query, an email or a token. Only warnings are on, and in the programs nothing,
/// unless QT_LOGGING_RULES says otherwise.
namespace keybearer::log {

Q_DECLARE_LOGGING_CATEGORY(http)
Q_DECLARE_LOGGING_CATEGORY(intercom)
Q_DECLARE_LOGGING_CATEGORY(scim)
Q_DECLARE_LOGGING_CATEGORY(check)
Q_DECLARE_LOGGING_CATEGORY(handover)
Q_DECLARE_LOGGING_CATEGORY(history)
Q_DECLARE_LOGGING_CATEGORY(secrets)
Q_DECLARE_LOGGING_CATEGORY(practice)

/// For programs that people use: they get sentences instead. QT_LOGGING_RULES still wins.
void keepQuiet();

} // namespace keybearer::log
