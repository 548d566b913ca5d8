// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keybearer {

/// What could be had on this system.
struct Hardening {
    bool freedMemoryOverwritten = false; ///< glibc only, see FreedMemory.h
    bool noCoreDumps = false; ///< Linux and macOS
    bool privateFiles = false; ///< Linux and macOS: new files are for this user only
    bool noForeignReaders = false; ///< Linux and macOS: no debugger of the same user can read us
};

/// Keeps what ShortCopies.h names out of core dumps, and other processes of this user out of our
/// memory. Call it first in main(), before any token is read. Windows has no call for any of it:
/// there tokens are safe in Secret alone. Under AddressSanitizer the leak checker must read us, and
/// may.
Hardening hardenProcess();

} // namespace keybearer
