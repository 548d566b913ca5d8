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

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter->save();
    const QRect box = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -scaled(4));
    painter->setFont(nameFont(smallFont(option.font)));
    painter->setPen(colour(option.palette, ThemeRole::Muted));
    painter->drawText(box, Qt::AlignBottom | Qt::AlignLeading | Qt::TextWordWrap, text);
    painter->restore();
}

} // namespace

void ConnectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return paintHeading(painter, option, index.data(Qt::DisplayRole).toString());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const QRect inner =
        option.rect.adjusted(scaled(padding), scaled(padding), -scaled(padding), -scaled(padding));
    const int side = scaled(glyphSide);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect glyph(
        mirrored ? inner.right() - side : inner.left(), inner.center().y() - side / 2, side, side);
    paintGlyph(*painter, glyph, static_cast<Glyph>(index.data(ConnectionModel::GlyphRole).toInt()),
        option.palette);
    const int indent = side + scaled(12);
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

QSize ConnectionDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smallFont(option.font)).height();
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return {scaled(160), small + scaled(16)};
    return {scaled(160),
        QFontMetrics(nameFont(option.font)).height() + 2 * small + 2 * scaled(padding)};
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
