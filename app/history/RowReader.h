// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"
#include "app/history/SqlConnection.h"

namespace keybearer {

/// The rows of `log` that fit, newest first, with what the other tables know of them. `where` holds
/// no text from outside.
Result<QList<HistoryRow>> readRows(
    SqlConnection &sql, const QString &where, int count, qint64 skip);

} // namespace keybearer
