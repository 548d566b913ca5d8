// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/JsonFields.h"

#include "app/base/Printable.h"

#include <algorithm>
#include <cmath>

namespace keybearer::json {
namespace {

constexpr double exactIntegers = 9007199254740992.0; // 2^53
constexpr qsizetype longestId = 256;
constexpr qsizetype longestEmail = 1000;
constexpr qsizetype longestShown = 1000;

Unexpected<Error> malformed(const QString &key)
{
    return Unexpected(Error::of(ErrorKind::Malformed, key));
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

bool hidesSomething(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

bool fitsInPath(QChar c)
{
    return !hidesSomething(c) && c != QLatin1Char('/') && c != QLatin1Char('\\');
}

} // namespace

Result<QString> id(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isMissing(value))
        return QString();
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < 0 || number >= exactIntegers || std::floor(number) != number)
            return malformed(key);
        return QString::number(static_cast<qint64>(number));
    }
    const QString text = value.toString();
    const bool dots = text == QLatin1String(".") || text == QLatin1String("..");
    if (!value.isString() || text.size() > longestId || !text.isValidUtf16() || dots
        || !std::all_of(text.begin(), text.end(), fitsInPath))
        return malformed(key);
    return text;
}

Result<QString> email(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isMissing(value))
        return QString();
    const QString text = value.toString();
    if (!value.isString() || text.size() > longestEmail || !text.isValidUtf16()
        || std::any_of(text.begin(), text.end(), hidesSomething))
        return malformed(key);
    return text;
}

QString shown(const QJsonValue &value)
{
    return printable(value.toString(), longestShown);
}

std::optional<bool> flag(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace keybearer::json
