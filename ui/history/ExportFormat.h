// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"

namespace keybearer {

/// JSON for a name that ends so, else CSV. UTC, raw names beside the words that people read, and
/// what the connections are called now.
HistoryBrowser::Export exportFormat(const QString &file, const ConnectionNames &names);

} // namespace keybearer
