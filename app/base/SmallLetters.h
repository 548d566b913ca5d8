// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// A to Z as a to z, and nothing else: Unicode's own folding would make one address of two, as with
/// the Kelvin sign, which folds to `k`.
QString withSmallLetters(QString text);

} // namespace keybearer
