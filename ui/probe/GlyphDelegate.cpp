// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/GlyphDelegate.h"

#include "ui/common/Glyph.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTextBoundaryFinder>

namespace keybearer {
namespace {

// In pixels of the design.
constexpr int padding = 10; // as the headings have it
constexpr int above = 4;
constexpr int side = 16;
constexpr int gap = 6;

bool wraps(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->wordWrap();
}

// The widest part that line breaking leaves whole. Not every writing has spaces to break at.
int widestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = 0; (end = finder.toNextBoundary()) > start; start = end) {
        const QString part = text.mid(start, end - start).trimmed();
        widest = qMax(widest, metrics.horizontalAdvance(part));
    }
    return widest + 1; // rounding must not cut what just fits
}

} // namespace

GlyphDelegate::GlyphDelegate(int glyphRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_glyphRole(glyphRole)
{
}

bool GlyphDelegate::hasShape(const QModelIndex &index) const
{
    return index.data(m_glyphRole).isValid();
}

void GlyphDelegate::paintShape(
    QPainter &painter, const QRectF &box, const QModelIndex &index, const QPalette &palette) const
{
    paintGlyph(painter, box, static_cast<Glyph>(index.data(m_glyphRole).toInt()), palette);
}

/// The width that is not the text's.
int GlyphDelegate::beside(const QModelIndex &index) const
{
    return scaled(2 * padding) + (hasShape(index) ? scaled(side + gap) : 0);
}

QList<PaintedText> GlyphDelegate::paintedTexts(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (cell.text.isEmpty())
        return {};
    const QRect inner = cell.rect.adjusted(beside(index) - scaled(padding), 0, -scaled(padding), 0);
    const auto start =
        static_cast<int>(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    const bool elides = !table || table->textElideMode() != Qt::ElideNone;
    const bool lines = wraps(cell) && widestWord(cell.text, cell.font) <= inner.width();
    return {{QStyle::visualRect(cell.direction, cell.rect, inner), cell.text, cell.font,
        lines ? start | Qt::TextWordWrap : start, elides && !lines}};
}

void GlyphDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration
        | QStyleOptionViewItem::HasCheckIndicator);
    const QStyle *const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // ground and line
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasShape(index)) {
        const QRect box(cell.rect.left() + scaled(padding),
            cell.rect.center().y() - scaled(side) / 2, scaled(side), scaled(side));
        paintShape(
            *painter, QStyle::visualRect(cell.direction, cell.rect, box), index, cell.palette);
    }
    painter->setPen(cell.palette.color(QPalette::Text));
    for (const PaintedText &text : paintedTexts(option, index))
        paintText(*painter, text);
    painter->restore();
}

QSize GlyphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(cell.font);
    const int room = cell.rect.width() - beside(index);
    const int high =
        wraps(cell) && room > 0 ? heightOf(cell.text, cell.font, room) : metrics.height();
    return {metrics.horizontalAdvance(cell.text) + 1 + beside(index),
        qMax(high, scaled(side)) + 2 * scaled(above)};
}

int GlyphDelegate::leastWidth(const QModelIndex &index, const QFont &font) const
{
    return widestWord(index.data().toString(), font) + beside(index);
}

} // namespace keybearer
