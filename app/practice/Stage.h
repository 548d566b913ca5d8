// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Model.h"
#include "app/practice/Weather.h"

namespace keybearer::practice {

/// What SCIM does with a write. Intercom's own answer is not documented (facts 6), so all of them.
enum class ScimMode {
    Normal,
    Refuse,
    Ignore, ///< 200, and nothing changed
    ScimOnly, ///< changes itself, but not what /me shows
    Delayed, ///< answers at once, applies later
    Drop, ///< applies, and drops the connection
    Off, ///< not provisioned: 404
};
enum class ScimRefusal { Forbidden, Mutability, Uniqueness, Envelope };

struct ScimManner {
    ScimMode mode = ScimMode::Normal;
    ScimRefusal refusal = ScimRefusal::Forbidden;
    int delay_ms = 2000;
    bool patch = true; ///< false: PATCH is not supported, PUT only
    bool noContent = false; ///< PATCH answers 204
};

struct Tally {
    int rest = 0; ///< without the pipeline's
    int scim = 0;
    int scimWrites = 0; ///< PATCH, PUT, POST and DELETE, whatever came of them
    int account = 0;
};

/// Everything a practice workspace is made of. Lives on the engine's thread; the parts share it.
struct Stage {
    Model model;
    Weather weather;
    ScimManner scim;
    Tally tally;
};

} // namespace keybearer::practice
