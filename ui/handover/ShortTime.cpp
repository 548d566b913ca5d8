// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/ShortTime.h"

#include <QLocale>

namespace keybearer {

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace keybearer
