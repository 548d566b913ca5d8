// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

namespace keybearer {

/// The directory for everything that Keybearer keeps: `chosen` (--data-dir), or with nothing chosen
/// the system's place for it (which follows QCoreApplication's names). Made if it isn't there, for
/// the owner alone; a chosen one that is there keeps its rights, it may be shared on purpose.
/// Answers the absolute path. Disk when it can't be made or written to.
Result<QString> makeDataDirectory(const QString &chosen);

} // namespace keybearer
