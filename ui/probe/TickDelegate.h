// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/probe/GlyphDelegate.h"

namespace keybearer {

/// A box to tick, in the colours of the theme, before the cell's text. Without a check state only
/// the text.
class TickDelegate final : public GlyphDelegate {
    Q_OBJECT

public:
    using GlyphDelegate::GlyphDelegate;

protected:
    bool hasShape(const QModelIndex &index) const override;
    void paintShape(QPainter &painter, const QRectF &box, const QModelIndex &index,
        const QPalette &palette) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace keybearer
