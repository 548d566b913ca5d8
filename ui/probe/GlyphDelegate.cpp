// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/GlyphDelegate.h"

#include "ui/common/Glyph.h"

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
