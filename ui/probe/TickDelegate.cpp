// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/TickDelegate.h"

#include "ui/common/TickBox.h"

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
    paintTickBox(painter, box, ticked, palette);
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
