// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intercom/Cause.h"

namespace keybearer {

/// What one cause means for the token as a whole, and what to do. Untranslated; never null.
struct CauseText {
    Cause key;
    const char *intercom; ///< when Intercom was asked
    const char *local; ///< when a local server was asked
    const char *next;
};

const CauseText &causeText(Cause cause);

/// The same in a word or two, for a row of the permission matrix.
const char *causeInShort(Cause cause);

} // namespace keybearer
