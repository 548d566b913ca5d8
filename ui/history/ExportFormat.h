// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"

namespace keybearer {

/// JSON for a name that ends so, else CSV. UTC, raw names beside the words
/// that people read.
HistoryBrowser::Export exportFormat(const QString &file);

} // namespace keybearer
