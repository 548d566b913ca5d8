// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/CsvText.h"

#include <QString>

namespace keybearer {
namespace {

/// Also behind blanks and behind the full-width forms, which spreadsheets read like the plain ones.
bool startsLikeAFormula(QStringView text)
{
    constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    if (text.isEmpty())
        return false;
    if (starts.contains(text.front()))
        return true;
    const QStringView trimmed = text.trimmed();
    return !trimmed.isEmpty() && starts.contains(trimmed.front());
}

QByteArray escapedForJson(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        break;
    }
    const bool plain = unit >= 0x20 && unit != u'<' && unit != u'>' && unit != u'&' && unit != 0x7f
        && unit != 0x2028 && unit != 0x2029;
    return plain ? QByteArray()
                 : QByteArray("\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'));
}

} // namespace

QByteArray csvCell(QStringView text)
{
    QString cell = text.toString();
    cell.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
    cell.replace(u'"', QStringLiteral("\"\""));
    const char *const open = startsLikeAFormula(text) ? "\"'" : "\"";
    return open + cell.toUtf8() + '"';
}

QByteArray jsonString(QStringView text)
{
    QByteArray bytes = "\"";
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray escaped = escapedForJson(text.at(i).unicode());
        if (escaped.isEmpty())
            continue;
        bytes += text.sliced(plainFrom, i - plainFrom).toUtf8() + escaped;
        plainFrom = i + 1;
    }
    return bytes + text.sliced(plainFrom).toUtf8() + '"';
}

} // namespace keybearer
