// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/CsvText.h"

#include <QString>

#include <algorithm>

namespace keybearer {

QString withoutFormula(QStringView text)
{
    const QStringView begin = text.trimmed();
    const bool isFormula = !begin.isEmpty() && QStringView(u"=+-@").contains(begin.front());
    const bool steers = !text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r');
    return isFormula || steers ? QString(QLatin1Char('\'') % text) : text.toString();
}

QByteArray csvCell(QStringView text)
{
    QByteArray cell = withoutFormula(text).toUtf8();
    const bool quote = std::any_of(cell.cbegin(), cell.cend(),
        [](char c) { return c == '"' || c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r'; });
    if (!quote)
        return cell;
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

} // namespace keybearer
