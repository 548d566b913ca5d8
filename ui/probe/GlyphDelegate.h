// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"

#include <QStyledItemDelegate>

namespace keybearer {

/// Puts a state's shape before the text of a cell whose model says which one. It lays shape and
/// text out itself: what it measures is what it paints.
class GlyphDelegate : public QStyledItemDelegate, public PaintedItemTexts {
    Q_OBJECT

public:
    explicit GlyphDelegate(int glyphRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    /// In a table that wraps: as high as the text needs in the width of the option's rectangle.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QList<PaintedText> paintedTexts(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a cell with this text needs so that no word of it is cut, with its padding.
    int leastWidth(const QModelIndex &index, const QFont &font) const;
    int beside(const QModelIndex &index) const; ///< what it has beside its text, in pixels

protected:
    virtual bool hasShape(const QModelIndex &index) const;
    virtual void paintShape(QPainter &painter, const QRectF &box, const QModelIndex &index,
        const QPalette &palette) const;

private:
    int m_glyphRole;
};

} // namespace keybearer
