// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"

namespace keybearer {

class HistoryView;

/// Streams what the filter shows into a file that appears only when it is whole; readable by this
/// user only. `report` says false to call it off. The number of rows written.
Result<qint64> exportHistory(HistoryView &view, const HistoryFilter &filter,
    const HistoryBrowser::Export &how, const std::function<bool(qint64, qint64)> &report);

} // namespace keybearer
