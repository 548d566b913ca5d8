// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"

namespace keybearer {
namespace {

Appearance::SchemeChoice schemeNamed(const QString &theme)
{
    if (theme == QLatin1String("light"))
        return Appearance::SchemeChoice::Light;
    if (theme == QLatin1String("dark"))
        return Appearance::SchemeChoice::Dark;
    if (theme == QLatin1String("high_contrast"))
        return Appearance::SchemeChoice::HighContrast;
    return Appearance::SchemeChoice::System;
}

Appearance::Motion motionNamed(const QString &motion)
{
    if (motion == QLatin1String("reduced"))
        return Appearance::Motion::Reduced;
    if (motion == QLatin1String("full"))
        return Appearance::Motion::Full;
    return Appearance::Motion::System;
}

} // namespace

Appearance appearanceOf(const QString &theme, const QString &motion, int textPercent)
{
    return {schemeNamed(theme), motionNamed(motion), textPercent};
}

} // namespace keybearer
