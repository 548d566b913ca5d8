// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TickBox.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace keybearer {

void paintTickBox(QPainter &painter, const QRectF &box, bool ticked, const QPalette &palette)
{
    const qreal side = qMin(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((box.center() - QPointF(side, side) / 2).toPoint());
    // Whole pixels, and its middle between them where that is needed: or the line is a grey blur.
    const int line = qMax(1, qRound(side / 14));
    const qreal edge = 1 + line / 2.0;
    painter.setPen(
        QPen(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::ControlBorder), line));
    painter.setBrush(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::Surface));
    painter.drawRoundedRect(
        QRectF(edge, edge, side - 2 * edge, side - 2 * edge), side / 5, side / 5);
    if (ticked) {
        painter.setPen(QPen(colour(palette, ThemeRole::OnAccent), side / 8, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {{side * 0.27, side * 0.53}, {side * 0.44, side * 0.69}, {side * 0.74, side * 0.34}}));
    }
    painter.restore();
}

} // namespace keybearer
