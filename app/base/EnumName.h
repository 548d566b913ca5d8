// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace keybearer {

/// The enumerator that `nameOf` gives this name; for reading back what was stored. The enumerators
/// must count from 0 to `last`.
template <class Enum>
std::optional<Enum> enumNamed(const QString &text, Enum last, QLatin1String (*nameOf)(Enum))
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (nameOf(static_cast<Enum>(value)) == text)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace keybearer
