// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainToolTip.h"

#include <QTextDocument>

namespace keybearer {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text; // where escapes would be shown as they are
    return QLatin1String("<span>")
        % text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))
        % QLatin1String("</span>");
}

} // namespace keybearer
