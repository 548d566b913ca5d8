// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionDelegate.h"

#include "ui/window/ConnectionModel.h"

#include <QPainter>

namespace keybearer {
namespace {

constexpr int padding_px = 8;
constexpr int glyph_px = 16;

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
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(option.palette, ThemeRole::Selection));
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colour(option.palette, ThemeRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void paintLine(
    QPainter *painter, const QFont &font, const QColor &pen, const QRect &box, const QString &text)
{
    painter->setFont(font);
    painter->setPen(pen);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeading, shown);
}

} // namespace

void ConnectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const int padding = scaled(padding_px);
    const int glyphSide = scaled(glyph_px);
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect glyph(mirrored ? inner.right() - glyphSide : inner.left(),
        inner.center().y() - glyphSide / 2, glyphSide, glyphSide);
    paintGlyph(*painter, glyph, static_cast<Glyph>(index.data(ConnectionModel::GlyphRole).toInt()),
        option.palette);
    const int indent = glyphSide + scaled(12);
    const QRect texts =
        mirrored ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
    const QFont bold = nameFont(option.font);
    const QFont small = smallFont(option.font);
    const QColor muted = colour(option.palette, ThemeRole::Muted);
    const int nameHeight = QFontMetrics(bold).height();
    const int lineHeight = QFontMetrics(small).height();
    QRect line(texts.left(), texts.top(), texts.width(), nameHeight);
    paintLine(painter, bold, colour(option.palette, ThemeRole::Text), line,
        index.data(Qt::DisplayRole).toString());
    line = QRect(texts.left(), line.bottom() + 1, texts.width(), lineHeight);
    paintLine(painter, small, muted, line, index.data(ConnectionModel::EmailRole).toString());
    line.translate(0, lineHeight);
    const QString when = index.data(ConnectionModel::WhenRole).toString();
    const QString state = index.data(ConnectionModel::StateRole).toString();
    paintLine(painter, small, muted, line,
        when.isEmpty() ? state : QString(state % QStringLiteral(" · ") % when));
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(nameFont(option.font)).height()
        + 2 * QFontMetrics(smallFont(option.font)).height() + 2 * scaled(padding_px);
    return {scaled(200), height};
}

} // namespace keybearer
