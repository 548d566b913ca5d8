// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <memory>
#include <optional>

class QLockFile;

namespace keybearer {

/// One handover at a time for a workspace and teammate, across processes: a lock file in the data
/// directory, held until this object dies. A lock left by a process that died is taken over.
class HandoverLock {
public:
    /// Busy (subject: `program (process id) on host`) when somebody else holds it; Disk when the
    /// file can't be made (subject: the file).
    static Result<std::unique_ptr<HandoverLock>> take(
        const QString &directory, const QString &workspaceId, const QString &teammateId);
    /// Who holds a lock of the directory in another process, as take() says it (empty: somebody);
    /// nothing when nobody does. A lock of nobody goes.
    static std::optional<QString> heldElsewhere(const QString &directory);
    ~HandoverLock();

private:
    explicit HandoverLock(const QString &file);
    bool isOfThisProcess() const;
    bool takeOverNobodys();

    std::unique_ptr<QLockFile> m_file;
};

} // namespace keybearer
