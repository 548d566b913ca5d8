// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaintedTexts.h"

#include "app/base/Isolates.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace keybearer {

namespace {

// A painter takes the space at the end of a line right to left into account, and so puts the line
// beside its margin.
void paintLines(QPainter &painter, const PaintedText &text)
{
    QString lines = text.text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); // as a painter does
    QTextLayout layout(lines, text.font);
    QTextOption option(Qt::Alignment(text.flags) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(text.box.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const Qt::Alignment side = Qt::Alignment(text.flags) & Qt::AlignVertical_Mask;
    const qreal room = text.box.height() - height;
    const qreal above = side == Qt::AlignVCenter ? room / 2 : side == Qt::AlignBottom ? room : 0;
    layout.draw(&painter, QPointF(text.box.left(), text.box.top() + above));
}

} // namespace

void paintText(QPainter &painter, const PaintedText &text)
{
    if (!text.isData && (text.flags & Qt::TextWordWrap)
        && painter.layoutDirection() == Qt::RightToLeft)
        return paintLines(painter, text);
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
