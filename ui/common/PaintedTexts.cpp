// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaintedTexts.h"

#include "app/base/Isolates.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace keybearer {

void paintText(QPainter &painter, const PaintedText &text)
{
    painter.setFont(text.font);
    const QString shown = text.isData
        ? QFontMetrics(text.font).elidedText(text.text, Qt::ElideRight, text.box.width())
        : text.text;
    const bool mirrored = text.isData && painter.layoutDirection() == Qt::RightToLeft;
    painter.drawText(text.box, text.flags, mirrored ? isolated(shown) : shown);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(1, width), 10'000), Qt::TextWordWrap, text)
        .height();
}

int rowWidthOf(const QStyleOptionViewItem &option)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return area ? area->viewport()->width() : option.rect.width();
}

} // namespace keybearer
