// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/GlyphDelegate.h"

#include "ui/common/Glyph.h"

#include <QApplication>
#include <QTableView>

namespace keybearer {

GlyphDelegate::GlyphDelegate(int glyphRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_glyphRole(glyphRole)
{
}

QSize GlyphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Qt wraps the text for the whole cell and forgets the style sheet's padding of 12 px.
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(scaled(12), 0, -scaled(12), 0);
    return QStyledItemDelegate::sizeHint(inner, index);
}

// The style paints them; where it does, it tells.
QList<PaintedText> GlyphDelegate::paintedTexts(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    initStyleOption(&inner, index);
    if (inner.text.isEmpty())
        return {};
    const auto *table = qobject_cast<const QTableView *>(inner.widget);
    const bool wraps = table && table->wordWrap();
    inner.showDecorationSelected = true; // all the room that there is, not only what is needed
    if (wraps)
        inner.features |= QStyleOptionViewItem::WrapText;
    const QStyle *const style = inner.widget ? inner.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &inner, inner.widget) + 1;
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &inner, inner.widget)
                          .adjusted(margin, 0, -margin, 0);
    const auto flags =
        static_cast<int>(QStyle::visualAlignment(inner.direction, inner.displayAlignment));
    const bool elides = !table || table->textElideMode() != Qt::ElideNone;
    return {{box, inner.text, inner.font, wraps ? flags | Qt::TextWordWrap : flags, elides}};
}

void GlyphDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant glyph = index.data(m_glyphRole);
    if (!glyph.isValid())
        return;
    option->icon = glyphIcon(static_cast<Glyph>(glyph.toInt()), option->palette);
    option->decorationSize = QSize(scaled(16), scaled(16));
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace keybearer
