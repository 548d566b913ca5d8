// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/TickDelegate.h"

#include "ui/common/Theme.h"
#include "ui/common/TickBox.h"

#include <QIcon>
#include <QMouseEvent>
#include <QPainter>

namespace keybearer {
namespace {

constexpr int side_px = 16;

QIcon boxIcon(bool ticked, const QPalette &palette)
{
    const int side = scaled(side_px);
    constexpr qreal dense = 2;
    QPixmap pixmap(QSize(side, side) * dense);
    pixmap.setDevicePixelRatio(dense);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTickBox(painter, QRectF(0, 0, side, side), ticked, palette);
    return QIcon(pixmap);
}

} // namespace

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(Qt::CheckStateRole);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    if (!state.isValid())
        return;
    option->icon = boxIcon(state.toInt() == Qt::Checked, option->palette);
    option->decorationSize = QSize(scaled(side_px), scaled(side_px));
    option->features |= QStyleOptionViewItem::HasDecoration;
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
