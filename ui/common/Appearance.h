// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace keybearer {

/// How the window looks, as a person chose it. A value.
struct Appearance {
    enum class SchemeChoice { System, Light, Dark, HighContrast };
    enum class Motion { System, Reduced, Full };

    SchemeChoice scheme = SchemeChoice::System;
    Motion motion = Motion::System;
    int textPercent = 100; ///< 100 to 200

    bool operator==(const Appearance &) const = default;
};

/// From the names that the settings keep; an unknown name counts as the system's choice.
Appearance appearanceOf(const QString &theme, const QString &motion, int textPercent);

/// What the system tells of its own look; nothing where it does not tell.
struct SystemLook {
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;

    bool operator==(const SystemLook &) const = default;
};

} // namespace keybearer
