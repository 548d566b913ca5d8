// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace keybearer {

/// Small letters without accents: what is compared when somebody types a part of a name.
QString foldedForSearch(const QString &text);

/// How well `words` (folded) are found in `text` (folded), in any order: higher is better, nothing
/// when one of them is not there. A word at the start counts most, then one at the start of a word,
/// inside a word, and last with letters left out.
std::optional<int> matchScore(const QStringList &words, const QString &text);

} // namespace keybearer
