// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TextFit.h"

#include "tests/ui/support/TextPlaces.h"

#include <QFontMetrics>
#include <QHash>
#include <QWidget>

namespace keybearer {
namespace {

constexpr int rounding_px = 1;

QString nameOf(const QWidget &widget)
{
    const QWidget *named = &widget;
    while (named->parentWidget()
        && (named->objectName().isEmpty() || named->objectName().startsWith(QLatin1String("qt_"))))
        named = named->parentWidget();
    return QString(
        QLatin1String(widget.metaObject()->className()) % QLatin1Char(' ') % named->objectName());
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

Misfit misfit(Misfit::Kind kind, const TextPlace &place, const QString &details)
{
    return {kind, nameOf(*place.widget), place.text, details};
}

bool isBlank(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return QChar::isSpace(letter) || category == QChar::Other_Control
        || category == QChar::Other_Format;
}

void lookAlone(QList<Misfit> &found, const TextPlace &place)
{
    const bool narrow = place.needed.width() > place.box.width() + rounding_px;
    const bool low = place.needed.height() > place.box.height() + rounding_px;
    const QString details =
        sizeText(place.needed) % QLatin1String(" in ") % sizeText(place.box.size());
    if (low || (narrow && !place.isData))
        found.append(misfit(Misfit::Kind::Clipped, place, details));
    else if (narrow && !place.wholeIsKnown)
        found.append(misfit(Misfit::Kind::Shortened, place, details));
    if (!hasGlyphs(place.font, place.text))
        found.append(misfit(Misfit::Kind::Glyph, place, place.font.family()));
    if (sightOf(*place.widget, place.ink).cut)
        found.append(misfit(Misfit::Kind::Outside, place, {}));
}

void lookAtPairs(QList<Misfit> &found, const QList<TextPlace> &places)
{
    QList<QRect> seen;
    for (const TextPlace &place : places)
        seen.append(sightOf(*place.widget, place.ink).seen);
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype k = i + 1; k < places.size(); ++k) {
            const QRect common = seen.at(i).intersected(seen.at(k));
            if (common.width() > rounding_px && common.height() > rounding_px)
                found.append(misfit(Misfit::Kind::Overlaps, places.at(i), places.at(k).text));
        }
    }
}

} // namespace

bool hasGlyphs(const QFont &font, const QString &text)
{
    static QHash<QPair<QString, char32_t>, bool> known;
    const QFontMetrics metrics(font);
    for (const char32_t letter : text.toUcs4()) {
        if (isBlank(letter))
            continue;
        const QPair<QString, char32_t> key(font.key(), letter);
        auto at = known.constFind(key);
        if (at == known.constEnd())
            at = known.insert(key, metrics.inFontUcs4(letter));
        if (!*at)
            return false;
    }
    return true;
}

QList<Misfit> misfitsIn(const QWidget &window)
{
    QList<Misfit> found;
    const QList<TextPlace> places = textPlacesIn(window);
    for (const TextPlace &place : places)
        lookAlone(found, place);
    lookAtPairs(found, places);
    return found;
}

QString describe(const Misfit &misfit)
{
    const char *const kinds[] = {"clipped", "overlaps", "outside", "no glyph", "shortened"};
    return QStringLiteral("%1: %2 “%3” %4")
        .arg(QLatin1String(kinds[static_cast<int>(misfit.kind)]), misfit.where,
            misfit.text.left(60), misfit.details);
}

} // namespace keybearer
