// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace keybearer {

/// A text that does not stand on the screen as it should.
struct Misfit {
    enum class Kind {
        Clipped, ///< needs more room than it has
        Overlaps, ///< lies on another text
        Outside, ///< beyond what can be seen or scrolled to
        Glyph, ///< has a character that no font on this computer has
        Shortened, ///< data that is elided, and the whole is in no tooltip or accessible name
    };
    Kind kind = Kind::Clipped;
    QString where; ///< class and object name
    QString text;
    QString details;
};
QString describe(const Misfit &misfit);

/// Measures every visible text of a window from geometry and font metrics: labels, buttons, fields'
/// placeholders, choices, tabs, headers, cells, and whatever implements PaintedTexts. Sentences and
/// labels have to fit; only data may be elided. The window must be laid out.
QList<Misfit> misfitsIn(const QWidget &window);

/// Whether this computer has a glyph for every character of the text.
bool hasGlyphs(const QFont &font, const QString &text);

} // namespace keybearer
