// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace keybearer {

/// Shape, workspace, email, and the state as a word with since when, which wraps.
class ConnectionDelegate final : public QStyledItemDelegate, public PaintedItemTexts {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QList<PaintedText> paintedTexts(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    /// A list asks for the height of every row whenever it is laid out.
    struct Heights {
        int width = 0;
        QFont font = {};
        QHash<QString, int> byState = {};
    };
    mutable Heights m_heights;
};

} // namespace keybearer
