// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

namespace keybearer {

/// What a person entered for a connection, new or not.
struct ConnectionWish {
    CheckRequest check; ///< without a token: of one that exists, it keeps its own
    QString name; ///< empty: the workspace's, as soon as it is known
    bool keepInKeychain = false; ///< else in memory until the program ends
    QString group = {}; ///< as the list shows it; empty for none
    bool couldChoose = true; ///< else no keychain was there, and nobody was asked where it rests
};

} // namespace keybearer
