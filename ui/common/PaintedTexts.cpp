// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaintedTexts.h"

#include <QPainter>

namespace keybearer {

void paintText(QPainter &painter, const PaintedText &text)
{
    painter.setFont(text.font);
    const QString shown = text.isData
        ? QFontMetrics(text.font).elidedText(text.text, Qt::ElideRight, text.box.width())
        : text.text;
    painter.drawText(text.box, text.flags, shown);
}

} // namespace keybearer
