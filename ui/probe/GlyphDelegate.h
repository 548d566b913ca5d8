// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"

#include <QStyledItemDelegate>

namespace keybearer {

/// Puts a state's shape before the text of a cell whose model says which one.
class GlyphDelegate final : public QStyledItemDelegate, public PaintedItemTexts {
    Q_OBJECT

public:
    explicit GlyphDelegate(int glyphRole, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QList<PaintedText> paintedTexts(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_glyphRole;
};

} // namespace keybearer
