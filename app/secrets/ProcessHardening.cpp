// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/ProcessHardening.h"

#include "app/base/Sanitizer.h"
#include "app/secrets/FreedMemory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif
#if defined(Q_OS_MACOS)
#include <sys/types.h>

#include <sys/ptrace.h>
#endif
#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace keybearer {

namespace {

bool forbidCoreDumps()
{
#if defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
#else
    return false;
#endif
}

bool forbidForeignReaders()
{
#if defined(KEYBEARER_SANITIZED) // its leak checker is one
    return false;
#elif defined(Q_OS_LINUX)
    // Also forbids core dumps where they go to a program: those ignore RLIMIT_CORE.
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#elif defined(Q_OS_MACOS)
    return ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
#else
    return false;
#endif
}

// Whatever is made from now on, by a library too.
bool keepFilesPrivate()
{
#if defined(Q_OS_UNIX)
    umask(S_IRWXG | S_IRWXO);
    return true;
#else
    return false;
#endif
}

} // namespace

Hardening hardenProcess()
{
    Hardening hardening;
    hardening.privateFiles = keepFilesPrivate();
    hardening.freedMemoryOverwritten = overwriteFreedMemory();
    hardening.noCoreDumps = forbidCoreDumps();
    hardening.noForeignReaders = forbidForeignReaders();
    return hardening;
}

} // namespace keybearer
