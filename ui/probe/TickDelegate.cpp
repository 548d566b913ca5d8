// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/TickDelegate.h"

#include "ui/common/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace keybearer {

bool TickDelegate::hasShape(const QModelIndex &index) const
{
    return index.data(Qt::CheckStateRole).isValid();
}

void TickDelegate::paintShape(
    QPainter &painter, const QRectF &box, const QModelIndex &index, const QPalette &palette) const
{
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const qreal side = box.width();
    painter.setPen(
        QPen(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::ControlBorder), side / 12));
    painter.setBrush(colour(palette, ticked ? ThemeRole::Accent : ThemeRole::Surface));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 5, side / 5);
    if (!ticked)
        return;
    painter.setPen(QPen(colour(palette, ThemeRole::OnAccent), side / 8, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft();
    painter.drawPolyline(QPolygonF({at + QPointF(side * 0.27, side * 0.53),
        at + QPointF(side * 0.44, side * 0.69), at + QPointF(side * 0.74, side * 0.34)}));
}

// The whole cell is the target: the box alone is smaller than a finger.
bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable)
        || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace keybearer
