// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// KEYBEARER_SANITIZED is defined where AddressSanitizer watches: it keeps freed memory for a
/// while, and its leak checker reads this process from outside. g++ and clang each say so in a way
/// of their own.
#if defined(__SANITIZE_ADDRESS__)
#define KEYBEARER_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYBEARER_SANITIZED
#endif
#endif
