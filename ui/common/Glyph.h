// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "ui/common/Theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace keybearer {

/// The shape that tells a state without its colour.
enum class Glyph {
    Alive, ///< disc with a tick
    Limited, ///< triangle
    Dead, ///< octagon with a cross
    Blocked, ///< square with a bar
    Unknown, ///< dashed ring with a question mark
    Checking, ///< ring with a gap
    Waiting, ///< disc with three dots: somebody has to act
    Over, ///< ring with a bar: ended, and nothing was done
};

Glyph glyphOf(TokenState state);
Glyph glyphOf(ProbeOutcome outcome);
Glyph glyphOf(Finding::Level level);
/// What a handover looks like from far away.
Glyph glyphOf(const Handover &handover);

ThemeRole roleOf(Glyph glyph);
ThemeRole tintOf(Glyph glyph);

/// Fits into the largest square in the middle of `box`. `degrees` turns Checking.
void paintGlyph(
    QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette, qreal degrees = 0);
QIcon glyphIcon(Glyph glyph, const QPalette &palette);

} // namespace keybearer
