// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace keybearer {

/// A box with a tick, as wide as the shorter side of `box`; the same in a form and in a table's
/// cell. A style sheet could only fill it, and a filled box says nothing by its shape.
void paintTickBox(QPainter &painter, const QRectF &box, bool ticked, const QPalette &palette);

} // namespace keybearer
