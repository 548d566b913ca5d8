// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Permissions.h"

#include <array>

namespace keybearer::practice {

namespace {

constexpr Permission row(const char *key, const char *label, const char *scope)
{
    return {QLatin1String(key), QLatin1String(label), QLatin1String(scope)};
}

// The scopes of facts 5.2 where Intercom names one; the rest are formed like them.
constexpr std::array permissions{
    row("identify", "Identify itself", "read_admins"),
    row("read_admins", "Read admins", "read_admins"),
    row("read_one_admin", "Read one admin", "read_one_admin"),
    row("read_admin_activity_logs", "Read admin activity logs", "read_admin_activity_logs"),
    row("list_users_companies", "Read and list users and companies", "read_list_users_companies"),
    row("read_one_user_company", "Read one user and one company", "read_single_user"),
    row("read_tags", "Read tags", "read_tags"),
    row("read_conversations", "Read conversations", "read_conversations"),
    row("read_tickets", "Read tickets", "read_tickets"),
    row("read_events", "Read events", "read_events"),
    row("read_data_attributes", "Read data attributes", "read_data_attributes"),
    row("read_articles", "Read and List articles", "read_articles_scope"),
    row("read_news", "Read and list news items and newsfeeds", "read_news_scope"),
    row("read_content_data", "Read content data", "read_content"),
    row("read_ai_content", "Read and write AI content", "read_write_ai_content"),
    row("read_data_connectors", "Read data connectors", "read_data_connectors"),
    row("read_jobs", "Read status of jobs", "read_jobs"),
    row("ip_allowlist", "Manage IP allowlist", "manage_ip_allowlist"),
    row("teams", "Read teams", "read_admins"),
    row("write_tickets", "Write tickets", "write_tickets"),
};

} // namespace

QStringList permissionKeys()
{
    QStringList keys;
    for (const Permission &permission : permissions)
        keys << permission.key;
    return keys;
}

const Permission *findPermission(const QString &key)
{
    for (const Permission &permission : permissions) {
        if (permission.key == key)
            return &permission;
    }
    return nullptr;
}

} // namespace keybearer::practice
