// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Options.h"

namespace keybearer {

/// A sentence when the record can't be written to the file of --record; nothing when it can, or
/// when none was named. A new handover (`handoverId` empty) replaces nothing but an empty file.
std::optional<QString> recordFileFault(const Options &options, const QString &handoverId);

} // namespace keybearer
