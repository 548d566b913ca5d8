// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace keybearer {

/// Date and time as the locale writes them short, in local time.
QString shortTime(const QDateTime &at);

} // namespace keybearer
