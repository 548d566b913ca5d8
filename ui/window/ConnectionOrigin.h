// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"
#include "app/profile/Profile.h"

namespace keybearer {

/// Where a connection comes from; what its flows need besides what a person enters for each.
struct ConnectionOrigin {
    CheckRequest request;
    bool practice = false;
    QUrl accountPage; ///< practice only; empty: the region's own page
    std::optional<QUrl> scimUrl; ///< practice only
    SecretPtr scimToken; ///< practice only
    std::optional<Profile> profile = {}; ///< as saved; nothing for practice
};

} // namespace keybearer
