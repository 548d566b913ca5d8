// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

namespace keybearer {

/// What a person entered for a new connection.
struct ConnectionWish {
    CheckRequest check;
    QString name; ///< empty: the workspace's, as soon as it is known
    bool keepInKeychain = false; ///< else in memory until the program ends
};

} // namespace keybearer
