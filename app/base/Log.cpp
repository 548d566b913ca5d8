// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Log.h"

namespace keybearer::log {

Q_LOGGING_CATEGORY(http, "keybearer.http", QtWarningMsg)
Q_LOGGING_CATEGORY(intercom, "keybearer.intercom", QtWarningMsg)
Q_LOGGING_CATEGORY(scim, "keybearer.scim", QtWarningMsg)
Q_LOGGING_CATEGORY(check, "keybearer.check", QtWarningMsg)
Q_LOGGING_CATEGORY(handover, "keybearer.handover", QtWarningMsg)
Q_LOGGING_CATEGORY(history, "keybearer.history", QtWarningMsg)
Q_LOGGING_CATEGORY(secrets, "keybearer.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(practice, "keybearer.practice", QtWarningMsg)

void keepQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("keybearer.*=false"));
}

} // namespace keybearer::log
