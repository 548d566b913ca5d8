// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Stage.h"

namespace keybearer::practice {

/// The stage as the control URL and the window show it: `workspace`, `teammate`, `token`,
/// `permissions`, `weather`, `scim`, `calls`, `orders`, `log` (the newest ten, newest first). Holds
/// no token.
QJsonObject describe(const Stage &stage);

} // namespace keybearer::practice
