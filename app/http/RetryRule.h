// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

#include <optional>

namespace keybearer {

/// A read is repeated at most so often.
inline constexpr int maxRepeats = 2;

/// How long the server asks us to stay away, by its own clock: `Retry-After` (seconds or a date),
/// else the reset of a used-up rate limit. Nothing when it does not say, or says it without a
/// `Date`.
std::optional<qint64> toldWait_ms(const Exchange &exchange);

/// How long to wait before a read is repeated; nothing when it must not be. `repeats`: those done.
std::optional<qint64> repeatWait_ms(const Exchange &exchange, int repeats);

} // namespace keybearer
