// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <memory>

class QLockFile;

namespace keybearer {

/// One process at a time, by a file that is held until this object dies. What holds it may do so
/// for weeks: only its death makes the file stale. One left by a process that died, or without a
/// readable holder, is taken over.
class LockFile {
public:
    /// Busy (subject: `program (process id)`, or the host for the program) when somebody holds it;
    /// Disk (subject: the file) when it can't be made.
    static Result<std::unique_ptr<LockFile>> take(const QString &path);
    static bool isOurs(const QString &path); ///< this process holds it
    ~LockFile();

private:
    explicit LockFile(const QString &path);
    bool takeOverNobodys();

    std::unique_ptr<QLockFile> m_file;
};

} // namespace keybearer
