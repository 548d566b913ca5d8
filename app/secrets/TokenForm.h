// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secret.h"

namespace keybearer {

/// How many characters Intercom's access tokens usually have.
inline constexpr qsizetype usualTokenSize = 60;

/// Whether a token has the form that Intercom's usually have: usualTokenSize characters that begin
/// as the base64 of `tok:` does. Not documented: good for a warning, never for a refusal.
bool looksLikeIntercoms(const Secret &token);

} // namespace keybearer
