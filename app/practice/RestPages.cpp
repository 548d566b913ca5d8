// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/RestPages.h"

#include "app/practice/Envelope.h"
#include "app/practice/Search.h"

#include <QJsonDocument>

namespace keybearer::practice {

namespace {

struct Slice {
    int perPage = 20;
    int first = 0;
};

QJsonObject pagesOf(const Slice &slice, qsizetype total)
{
    const int pages = qMax(1, int((total + slice.perPage - 1) / slice.perPage));
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("pages")},
        {QStringLiteral("page"), slice.first / slice.perPage + 1},
        {QStringLiteral("per_page"), slice.perPage}, {QStringLiteral("total_pages"), pages}};
    const int next = slice.first + slice.perPage;
    if (next < total) {
        object.insert(QStringLiteral("next"),
            QJsonObject{{QStringLiteral("per_page"), slice.perPage},
                {QStringLiteral("starting_after"), QString::number(next)}});
    } else {
        object.insert(QStringLiteral("next"), QJsonValue::Null);
    }
    return object;
}

Answer sliced(const Slice &slice, const QString &type, const QString &key, const QJsonArray &items,
    Total total = Total::Told)
{
    QJsonArray part;
    for (int i = slice.first; i < items.size() && part.size() < slice.perPage; ++i)
        part.append(items.at(i));
    QJsonObject body{{QStringLiteral("type"), type}, {key, part},
        {QStringLiteral("pages"), pagesOf(slice, items.size())}};
    if (total == Total::Told)
        body.insert(QStringLiteral("total_count"), items.size());
    return jsonAnswer(200, body);
}

Answer parameterInvalid(const QString &message, const QString &field)
{
    return refusal(400, QStringLiteral("parameter_invalid"), message, field);
}

} // namespace

Answer notFound(const QString &message)
{
    return refusal(404, QStringLiteral("not_found"), message);
}

Answer pagedList(const RestCall &call, const QString &type, const QString &key,
    const QJsonArray &items, int largestPage, Total total)
{
    Slice slice;
    const QString perPage = call.request.parameter(QStringLiteral("per_page"));
    if (!perPage.isEmpty()) {
        slice.perPage = perPage.toInt();
        if (slice.perPage < 1 || slice.perPage > largestPage) {
            return parameterInvalid(
                QStringLiteral("per_page must be between 1 and %1").arg(largestPage),
                QStringLiteral("per_page"));
        }
    }
    const QString page = call.request.parameter(QStringLiteral("page"));
    slice.first = qMax(0, call.request.parameter(QStringLiteral("starting_after")).toInt());
    if (!page.isEmpty())
        slice.first = qBound(0, page.toInt() - 1, 1'000'000) * slice.perPage;
    return sliced(slice, type, key, items, total);
}

Answer searched(
    const RestCall &call, const QString &type, const QString &key, const QJsonArray &items)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return parameterInvalid(QStringLiteral("The body is not valid JSON"), QString());
    const QJsonObject query = document.object().value(QStringLiteral("query")).toObject();
    QJsonArray found;
    if (!matches(query, {}))
        return parameterInvalid(
            QStringLiteral("query is missing or invalid"), QStringLiteral("query"));
    for (const QJsonValue item : items) {
        if (matches(query, item.toObject()).value_or(false))
            found.append(item);
    }
    const QJsonObject pagination = document.object().value(QStringLiteral("pagination")).toObject();
    Slice slice;
    slice.perPage = qBound(1, pagination.value(QStringLiteral("per_page")).toInt(20), 150);
    slice.first = qMax(0, pagination.value(QStringLiteral("starting_after")).toString().toInt());
    return sliced(slice, type, key, found);
}

} // namespace keybearer::practice
