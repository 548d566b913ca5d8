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
    painter.translate(box.center() - QPointF(side, side) / 2);
    painter.setPen(
        QPen(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::ControlBorder), side / 12));
    painter.setBrush(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::Surface));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), side / 5, side / 5);
    if (ticked) {
        painter.setPen(QPen(colour(palette, ThemeRole::OnAccent), side / 8, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {{side * 0.27, side * 0.53}, {side * 0.44, side * 0.69}, {side * 0.74, side * 0.34}}));
    }
    painter.restore();
}

} // namespace keybearer
