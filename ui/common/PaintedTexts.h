// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace keybearer {

/// One text as it is painted: what is measured is what is on screen.
struct PaintedText {
    QRect box; ///< in the coordinates of what paints it
    QString text; ///< the whole, not elided
    QFont font;
    int flags = 0; ///< Qt::Alignment and Qt::TextFlag
    bool isData = false; ///< may be elided; a sentence or label may not
};

/// Both for texts that wrap: the height at this width, and the room that a list gives each row.
int heightOf(const QString &text, const QFont &font, int width);
int rowWidthOf(const QStyleOptionViewItem &option);

/// Paints it with the painter's pen; data that has no room is elided.
void paintText(QPainter &painter, const PaintedText &text);

/// A widget that paints its own texts.
class PaintedTexts {
public:
    PaintedTexts() = default;
    virtual ~PaintedTexts() = default;
    Q_DISABLE_COPY_MOVE(PaintedTexts)

    virtual QList<PaintedText> paintedTexts() const = 0;
};

/// A delegate that paints its own texts.
class PaintedItemTexts {
public:
    PaintedItemTexts() = default;
    virtual ~PaintedItemTexts() = default;
    Q_DISABLE_COPY_MOVE(PaintedItemTexts)

    virtual QList<PaintedText> paintedTexts(
        const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
};

} // namespace keybearer
