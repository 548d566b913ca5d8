// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/PaletteDelegate.h"

#include "ui/commands/PaletteModel.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace keybearer {
namespace {

constexpr int padding = 8;
constexpr int gap = 16;

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(option.palette, ThemeRole::Selection));
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const int keysWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys);
    const QRect end = QStyle::alignedRect(
        option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(keysWidth, line.height()), line);
    painter->setPen(colour(option.palette, ThemeRole::Muted));
    painter->drawText(end, Qt::AlignCenter, keys);
    const int room = line.width() - (keys.isEmpty() ? 0 : keysWidth + gap);
    line = QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(room, line.height()), line);
    painter->setPen(colour(option.palette, ThemeRole::Text));
    const Qt::Alignment start =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(line, static_cast<int>(start),
        metrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 2 * padding};
}

} // namespace keybearer
