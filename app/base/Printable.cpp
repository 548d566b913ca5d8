// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Printable.h"

#include <algorithm>

namespace keybearer {

namespace {

/// Marks that turn the direction of what follows (Unicode, "Bidi_Control").
bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

bool steersTheReader(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || turnsDirection(c);
}

bool steersTheReader(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return steersTheReader(c); });
}

QString printable(QString text, qsizetype most)
{
    text.truncate(most);
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8()); // half a pair becomes `?`
    for (QChar &c : text) {
        if (steersTheReader(c))
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace keybearer
