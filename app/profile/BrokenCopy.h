// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

namespace keybearer {

/// Keeps a file that can't be believed before something is written over it: copies it to
/// `<path>.<8 hex of its hash>.broken` and tells that path. The same content is copied once. Disk.
Result<QString> keepBrokenCopy(const QString &path);

} // namespace keybearer
