// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Search.h"

#include <QJsonArray>
#include <QVariant>

namespace keybearer::practice {

namespace {

QJsonValue fieldOf(const QJsonObject &item, const QString &name)
{
    QJsonValue value = item;
    const QStringList steps = name.split(QLatin1Char('.'));
    for (const QString &step : steps)
        value = value.toObject().value(step);
    return value;
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

/// -1, 0, 1; by number where both are numbers.
int compared(const QJsonValue &left, const QJsonValue &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double a = textOf(left).toDouble(&leftIsNumber);
    const double b = textOf(right).toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return a < b ? -1 : a > b ? 1 : 0;
    return QString::compare(textOf(left), textOf(right), Qt::CaseInsensitive);
}

bool contains(const QJsonArray &list, const QJsonValue &value)
{
    for (const QJsonValue entry : list) {
        if (compared(entry, value) == 0)
            return true;
    }
    return false;
}

std::optional<bool> compareBy(const QString &op, const QJsonValue &field, const QJsonValue &value)
{
    const QString text = textOf(field);
    const QString wanted = textOf(value);
    if (op == QLatin1String("="))
        return compared(field, value) == 0;
    if (op == QLatin1String("!="))
        return compared(field, value) != 0;
    if (op == QLatin1String(">"))
        return !field.isUndefined() && compared(field, value) > 0;
    if (op == QLatin1String("<"))
        return !field.isUndefined() && compared(field, value) < 0;
    if (op == QLatin1String("IN"))
        return contains(value.toArray(), field);
    if (op == QLatin1String("NIN"))
        return !contains(value.toArray(), field);
    if (op == QLatin1String("~"))
        return text.contains(wanted, Qt::CaseInsensitive);
    if (op == QLatin1String("!~"))
        return !text.contains(wanted, Qt::CaseInsensitive);
    if (op == QLatin1String("^"))
        return text.startsWith(wanted, Qt::CaseInsensitive);
    if (op == QLatin1String("$"))
        return text.endsWith(wanted, Qt::CaseInsensitive);
    return std::nullopt;
}

std::optional<bool> joined(bool all, const QJsonArray &queries, const QJsonObject &item)
{
    bool result = all;
    for (const QJsonValue query : queries) {
        const std::optional<bool> one = matches(query.toObject(), item);
        if (!one)
            return std::nullopt;
        result = all ? result && *one : result || *one;
    }
    return result;
}

} // namespace

std::optional<bool> matches(const QJsonObject &query, const QJsonObject &item)
{
    const QString op = query.value(QStringLiteral("operator")).toString();
    const QJsonValue value = query.value(QStringLiteral("value"));
    const QString field = query.value(QStringLiteral("field")).toString();
    if (op == QLatin1String("AND") || op == QLatin1String("OR")) {
        if (!value.isArray() || !field.isEmpty())
            return std::nullopt;
        return joined(op == QLatin1String("AND"), value.toArray(), item);
    }
    if (field.isEmpty() || value.isUndefined())
        return std::nullopt;
    return compareBy(op, fieldOf(item, field), value);
}

} // namespace keybearer::practice
