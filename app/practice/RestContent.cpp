// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/RestPages.h"

namespace keybearer::practice {

namespace {

qint64 age(const RestCall &call, int days)
{
    return call.model.createdAt.addDays(days).toSecsSinceEpoch();
}

QString list()
{
    return QStringLiteral("list");
}

QString data()
{
    return QStringLiteral("data");
}

} // namespace

Answer listArticles(const RestCall &call)
{
    const QJsonObject article{{QStringLiteral("type"), QStringLiteral("article")},
        {QStringLiteral("id"), QStringLiteral("620001")},
        {QStringLiteral("workspace_id"), call.model.workspaceId},
        {QStringLiteral("title"), QStringLiteral("How to follow an order")},
        {QStringLiteral("description"), QJsonValue::Null},
        {QStringLiteral("body"), QStringLiteral("<p>Open the tracking page.</p>")},
        {QStringLiteral("author_id"), call.model.owner().id.toInt()},
        {QStringLiteral("state"), QStringLiteral("published")},
        {QStringLiteral("created_at"), age(call, 30)},
        {QStringLiteral("updated_at"), age(call, 31)}, {QStringLiteral("url"), QJsonValue::Null},
        {QStringLiteral("parent_ids"), QJsonArray{620900}},
        {QStringLiteral("default_locale"), QStringLiteral("en")}};
    return pagedList(call, list(), data(), {article});
}

Answer listCollections(const RestCall &call)
{
    const QJsonObject collection{{QStringLiteral("id"), QStringLiteral("620900")},
        {QStringLiteral("workspace_id"), call.model.workspaceId},
        {QStringLiteral("name"), QStringLiteral("Orders")},
        {QStringLiteral("description"), QJsonValue::Null},
        {QStringLiteral("created_at"), age(call, 30)},
        {QStringLiteral("updated_at"), age(call, 30)}, {QStringLiteral("url"), QJsonValue::Null},
        {QStringLiteral("icon"), QJsonValue::Null}, {QStringLiteral("order"), 1},
        {QStringLiteral("default_locale"), QStringLiteral("en")},
        {QStringLiteral("parent_id"), QJsonValue::Null},
        {QStringLiteral("help_center_id"), QJsonValue::Null}};
    return pagedList(call, list(), data(), {collection});
}

Answer listNewsfeeds(const RestCall &call)
{
    const QJsonObject feed{{QStringLiteral("id"), QStringLiteral("77")},
        {QStringLiteral("type"), QStringLiteral("newsfeed")},
        {QStringLiteral("name"), QStringLiteral("Shop news")},
        {QStringLiteral("created_at"), age(call, 40)},
        {QStringLiteral("updated_at"), age(call, 40)}};
    return pagedList(call, list(), data(), {feed});
}

Answer listContentImportSources(const RestCall &call)
{
    const QJsonObject source{{QStringLiteral("type"), QStringLiteral("content_import_source")},
        {QStringLiteral("id"), 33}, {QStringLiteral("last_synced_at"), age(call, 700)},
        {QStringLiteral("sync_behavior"), QStringLiteral("manual")},
        {QStringLiteral("status"), QStringLiteral("active")},
        {QStringLiteral("url"), QStringLiteral("https://www.harbour-supplies.example")},
        {QStringLiteral("created_at"), age(call, 50)},
        {QStringLiteral("updated_at"), age(call, 700)},
        {QStringLiteral("audience_ids"), QJsonArray()}};
    return pagedList(call, list(), data(), {source});
}

Answer listDataConnectors(const RestCall &call)
{
    const QString since = call.model.createdAt.addDays(60).toString(Qt::ISODate);
    const QJsonObject connector{{QStringLiteral("type"), QStringLiteral("data_connector")},
        {QStringLiteral("id"), QStringLiteral("90210")},
        {QStringLiteral("name"), QStringLiteral("Order status")},
        {QStringLiteral("description"), QJsonValue::Null},
        {QStringLiteral("state"), QStringLiteral("live")},
        {QStringLiteral("http_method"), QStringLiteral("get")},
        {QStringLiteral("direct_fin_usage"), false},
        {QStringLiteral("created_by_admin_id"), call.model.owner().id},
        {QStringLiteral("updated_by_admin_id"), call.model.owner().id},
        {QStringLiteral("created_at"), since}, {QStringLiteral("updated_at"), since},
        {QStringLiteral("execution_results_url"),
            QStringLiteral("/data_connectors/90210/execution_results")}};
    // Its pages object has no numbers in the description.
    return jsonAnswer(200,
        {{QStringLiteral("type"), list()}, {data(), QJsonArray{connector}},
            {QStringLiteral("pages"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("pages")},
                    {QStringLiteral("per_page"), 20},
                    {QStringLiteral("next"), QJsonValue::Null}}}});
}

} // namespace keybearer::practice
