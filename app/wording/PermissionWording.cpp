// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <algorithm>

namespace keybearer {
namespace {

struct PermissionText {
    const char *key;
    const char *label;
};

#define T(text) QT_TRANSLATE_NOOP("Wording", text)

// Intercom's own labels (facts 5.2), in the plan's order; the first one has none there.
constexpr std::array permissions{
    PermissionText{"identify", T("Identify itself")},
    PermissionText{"read_admins", T("Read admins")},
    PermissionText{"read_one_admin", T("Read one admin")},
    PermissionText{"read_admin_activity_logs", T("Read admin activity logs")},
    PermissionText{"list_users_companies", T("Read and list users and companies")},
    PermissionText{"read_one_user_company", T("Read one user and one company")},
    PermissionText{"read_tags", T("Read tags")},
    PermissionText{"read_conversations", T("Read conversations")},
    PermissionText{"read_tickets", T("Read tickets")},
    PermissionText{"read_events", T("Read events")},
    PermissionText{"read_data_attributes", T("Read data attributes")},
    PermissionText{"read_articles", T("Read and List articles")},
    PermissionText{"read_news", T("Read and list news items and newsfeeds")},
    PermissionText{"read_content_data", T("Read content data")},
    PermissionText{"read_ai_content", T("Read and write AI content")},
    PermissionText{"read_data_connectors", T("Read data connectors")},
    PermissionText{"read_jobs", T("Read status of jobs")},
    PermissionText{"ip_allowlist", T("Manage IP allowlist")},
    PermissionText{"teams", T("Read teams")},
    PermissionText{"write_users_companies", T("Write users and companies")},
    PermissionText{"read_write_users", T("Read and write users")},
    PermissionText{"write_tags", T("Write tags")},
    PermissionText{"write_conversations", T("Write conversations")},
    PermissionText{"delete_conversations", T("Delete conversations and metrics")},
    PermissionText{"write_tickets", T("Write tickets")},
    PermissionText{"write_events", T("Write events")},
    PermissionText{"write_data_attributes", T("Write data attributes")},
    PermissionText{"custom_objects", T("Read and write custom object instances")},
    PermissionText{"update_admins", T("Update admins")},
    PermissionText{"write_articles", T("Read and Write Articles")},
    PermissionText{"write_news", T("Read and Write news items and newsfeeds")},
    PermissionText{"write_data_connectors", T("Read and write data connectors")},
    PermissionText{"export_message_data", T("Export message data")},
    PermissionText{"export_content_data", T("Export content data")},
    PermissionText{"phone_call_redirects", T("Create phone call redirects")},
};

#undef T

const char *labelOf(const QString &key)
{
    const auto found = std::find_if(permissions.begin(), permissions.end(),
        [&key](const PermissionText &known) { return key == QLatin1String(known.key); });
    return found == permissions.end() ? "" : found->label;
}

} // namespace

QString permissionLabel(const QString &key)
{
    const char *const label = labelOf(key);
    return *label ? translated(label) : key;
}

QString intercomsLabel(const QString &key)
{
    const char *const label = labelOf(key);
    return *label ? QString::fromUtf8(label) : key;
}

} // namespace keybearer
