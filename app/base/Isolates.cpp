// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Isolates.h"

#include <QRegularExpression>

namespace keybearer {
namespace {

constexpr QChar firstStrong(0x2068);
constexpr QChar end(0x2069);
constexpr QChar rightToLeft(0x200F);

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QString(firstStrong % text % end);
}

QString isolatedAlone(const QString &text)
{
    return text.isEmpty() ? text : QString(rightToLeft % isolated(text));
}

QString withIsolatedPlaces(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("(%L?\\d{1,2})"));
    QString marked = text;
    return marked.replace(place, QString(firstStrong % QLatin1String("\\1") % end));
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrong).remove(end).remove(rightToLeft);
}

} // namespace keybearer
