// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionDelegate.h"

#include "ui/window/ConnectionModel.h"

#include <QPainter>

namespace keybearer {
namespace {

constexpr int padding = 8;
constexpr int glyphSide = 16; // of the design, as are all of these

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPixelSize(font.pixelSize() * 11 / 13);
    return font;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF ground = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (option.state & QStyle::State_Selected)
        paintChosen(*painter, ground, option.palette);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colour(option.palette, ThemeRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
    }
}

QRect innerOf(const QRect &row)
{
    return row.adjusted(scaled(padding), scaled(padding), -scaled(padding), -scaled(padding));
}

QString timeOf(const QModelIndex &index)
{
    return index.data(ConnectionModel::WhenRole).toString();
}

QString stateLine(const QModelIndex &index)
{
    const QString state = index.data(ConnectionModel::StateRole).toString();
    const QString when = timeOf(index);
    return when.isEmpty() ? state : QString(state % QStringLiteral(" · ") % when);
}

// Where one line is too short the time has its own, and no dot hangs at the end of the first.
QString stateLines(const QModelIndex &index, const QFont &font, int width)
{
    const QString line = stateLine(index);
    const QString when = timeOf(index);
    if (when.isEmpty() || QFontMetrics(font).horizontalAdvance(line) <= width)
        return line;
    return index.data(ConnectionModel::StateRole).toString() % QLatin1Char('\n') % when;
}

bool isHeading(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

PaintedText headingText(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int flags = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignBottom | Qt::AlignLeft));
    return {option.rect.adjusted(scaled(padding), 0, -scaled(padding), -scaled(4)),
        index.data(Qt::DisplayRole).toString(), nameFont(smallFont(option.font)),
        flags | Qt::TextWordWrap, false};
}

} // namespace

QList<PaintedText> ConnectionDelegate::paintedTexts(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {headingText(option, index)};
    const QRect inner = innerOf(option.rect);
    const int indent = scaled(glyphSide) + scaled(12);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect box = mirrored ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
    const QFont bold = nameFont(option.font);
    const QFont small = smallFont(option.font);
    const int flags =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTop | Qt::AlignLeft));
    QRect line(box.left(), box.top(), box.width(), QFontMetrics(bold).height());
    QList<PaintedText> texts{{line, index.data(Qt::DisplayRole).toString(), bold, flags, true}};
    line = QRect(line.left(), line.bottom() + 1, line.width(), QFontMetrics(small).height());
    texts.append({line, index.data(ConnectionModel::EmailRole).toString(), small, flags, true});
    const QString state = stateLines(index, small, line.width());
    line =
        QRect(line.left(), line.bottom() + 1, line.width(), heightOf(state, small, line.width()));
    texts.append({line, state, small, flags | Qt::TextWordWrap, false});
    return texts;
}

void ConnectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isHeading(index)) {
        paintGround(painter, option);
        const QRect inner = innerOf(option.rect);
        const int side = scaled(glyphSide);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect glyph(mirrored ? inner.right() - side : inner.left(),
            inner.center().y() - side / 2, side, side);
        paintGlyph(*painter, glyph,
            static_cast<Glyph>(index.data(ConnectionModel::GlyphRole).toInt()), option.palette);
    }
    const QList<PaintedText> texts = paintedTexts(option, index);
    for (const PaintedText &text : texts) {
        const bool isName = !isHeading(index) && &text == &texts.first();
        painter->setPen(colour(option.palette, isName ? ThemeRole::Text : ThemeRole::Muted));
        paintText(*painter, text);
    }
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As laid out in a row of that width; the view's spacing is on both sides.
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, qMax(scaled(120), rowWidthOf(option) - 2), 10'000);
    if (isHeading(index)) {
        const PaintedText heading = headingText(row, index);
        return {
            scaled(120), heightOf(heading.text, heading.font, heading.box.width()) + scaled(16)};
    }
    if (m_heights.width != row.rect.width() || m_heights.font != option.font)
        m_heights = {row.rect.width(), option.font};
    int &height = m_heights.byState[stateLine(index)];
    if (height == 0)
        height = paintedTexts(row, index).last().box.bottom() + 1 + scaled(padding);
    return {scaled(120), height};
}

void ConnectionDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int indent = scaled(glyphSide) + scaled(12);
    QRect box = option.rect;
    box.setHeight(qMin(box.height(), editor->sizeHint().height()));
    editor->setGeometry(option.direction == Qt::RightToLeft ? box.adjusted(0, 0, -indent, 0)
                                                            : box.adjusted(indent, 0, 0, 0));
}

} // namespace keybearer
