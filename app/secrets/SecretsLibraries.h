// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keybearer {

/// `QtKeychain 0.13.2`, `libsodium 1.0.18`: the libraries of this room with their versions.
QStringList secretsLibraries();

} // namespace keybearer
