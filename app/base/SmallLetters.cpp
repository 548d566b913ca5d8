// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/SmallLetters.h"

namespace keybearer {

QString withSmallLetters(QString text)
{
    for (QChar &c : text) {
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            c = c.toLower();
    }
    return text;
}

} // namespace keybearer
