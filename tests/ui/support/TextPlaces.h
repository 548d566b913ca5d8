// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

class QWidget;

namespace keybearer {

/// One visible text of a window: where it lies and what it needs.
struct TextPlace {
    const QWidget *widget = nullptr;
    QString text; ///< without mnemonics
    QFont font;
    QRect box; ///< what it has, in the widget's coordinates
    QRect ink; ///< where its letters lie in there, by font metrics
    QSize needed;
    bool isData = false;
    bool wholeIsKnown = false; ///< data only: by tooltip and accessible name
};

/// Every text of every visible widget below `window`.
QList<TextPlace> textPlacesIn(const QWidget &window);

/// What can be seen of a rectangle of this widget, in the window's coordinates. What a scroll area
/// can bring into sight from above or below counts as empty, not as cut.
struct Sight {
    QRect whole;
    QRect seen;
    bool cut = false; ///< a parent hides a part that no scrolling shows
};
Sight sightOf(const QWidget &widget, const QRect &rect);

} // namespace keybearer
