// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/LockFile.h"

#include <optional>

namespace keybearer {

/// One handover at a time for a workspace and teammate, across processes: a LockFile in the data
/// directory, held until this object dies.
class HandoverLock {
public:
    /// Errors as LockFile::take() has them.
    static Result<std::unique_ptr<HandoverLock>> take(
        const QString &directory, const QString &workspaceId, const QString &teammateId);
    /// Who holds a lock of the directory in another process, as take() says it (empty: somebody);
    /// nothing when nobody does. A lock of nobody goes.
    static std::optional<QString> heldElsewhere(const QString &directory);
    ~HandoverLock();

private:
    explicit HandoverLock(std::unique_ptr<LockFile> file);

    std::unique_ptr<LockFile> m_file;
};

} // namespace keybearer
