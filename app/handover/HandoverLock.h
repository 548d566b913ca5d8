// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/LockFile.h"

#include <optional>

namespace keybearer {

/// One handover at a time for a workspace and teammate, across processes: a lock in the data
/// directory, which is made where there is none. Errors as LockFile::take() has them.
Result<std::unique_ptr<LockFile>> lockHandover(
    const QString &directory, const QString &workspaceId, const QString &teammateId);

/// Who holds such a lock of the directory in another process, as LockFile::take() says it (empty:
/// somebody); nothing when nobody does. A lock of nobody goes.
std::optional<QString> handoverHeldElsewhere(const QString &directory);

} // namespace keybearer
