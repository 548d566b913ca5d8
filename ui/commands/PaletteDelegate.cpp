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

QList<PaintedText> PaletteDelegate::paintedTexts(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect line =
        option.rect.adjusted(scaled(padding), scaled(padding), -scaled(padding), -scaled(padding));
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : QFontMetrics(option.font).horizontalAdvance(keys);
    const int room = line.width() - (keys.isEmpty() ? 0 : keysWidth + scaled(gap));
    const auto at = [&](Qt::AlignmentFlag side, int width) {
        return QStyle::alignedRect(
            option.direction, side | Qt::AlignTop, QSize(width, line.height()), line);
    };
    const Qt::Alignment start =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    QList<PaintedText> texts{{at(Qt::AlignLeft, room), index.data().toString(), option.font,
        static_cast<int>(start) | Qt::TextWordWrap, false}};
    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    if (!whyNot.isEmpty()) {
        const int height = heightOf(texts.first().text, option.font, room);
        texts.append({texts.first().box.adjusted(0, height, 0, 0), whyNot, option.font,
            texts.first().flags, false});
    }
    if (!keys.isEmpty())
        texts.append({at(Qt::AlignRight, keysWidth), keys, option.font,
            static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), false});
    return texts;
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        paintChosen(*painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), option.palette);
    const QList<PaintedText> texts = paintedTexts(option, index);
    const bool isOff = !index.data(PaletteModel::WhyNotRole).toString().isEmpty();
    for (const PaintedText &text : texts) {
        const bool isMain = &text == &texts.first() && !isOff;
        painter->setPen(colour(option.palette, isMain ? ThemeRole::Text : ThemeRole::Muted));
        paintText(*painter, text);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, rowWidthOf(option), 10'000);
    int height = 0; // other writings may be higher than the one of the command
    for (const PaintedText &text : paintedTexts(row, index))
        height = qMax(height,
            text.box.top() - scaled(padding) + heightOf(text.text, text.font, text.box.width()));
    return {scaled(120), height + 2 * scaled(padding)};
}

} // namespace keybearer
