// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"

#include <QStyledItemDelegate>

namespace keybearer {

/// A command, which wraps, and at the end of the line its key.
class PaletteDelegate final : public QStyledItemDelegate, public PaintedItemTexts {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QList<PaintedText> paintedTexts(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace keybearer
