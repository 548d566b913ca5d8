// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keybearer {

/// From now on every block of memory is overwritten before it is given back, in the whole process:
/// Qt's short copies of a token (ShortCopies.h) lie in such blocks. False where that can't be had:
/// it takes glibc, where the program may put its own free() and realloc() before the allocator's.
/// (glibc's M_PERTURB does less: the blocks of up to 1 KiB that each thread keeps for itself stay
/// as they were.) AddressSanitizer looks after freed blocks itself. Any thread.
bool overwriteFreedMemory();

} // namespace keybearer
