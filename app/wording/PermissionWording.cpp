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

// Intercom's own labels (facts 5.2), in the plan's order; the first one has none there.
constexpr std::array permissions{
    PermissionText{"identify", QT_TRANSLATE_NOOP("Wording", "Identify itself")},
    PermissionText{"read_admins", QT_TRANSLATE_NOOP("Wording", "Read admins")},
    PermissionText{"read_one_admin", QT_TRANSLATE_NOOP("Wording", "Read one admin")},
    PermissionText{
        "read_admin_activity_logs", QT_TRANSLATE_NOOP("Wording", "Read admin activity logs")},
    PermissionText{
        "list_users_companies", QT_TRANSLATE_NOOP("Wording", "Read and list users and companies")},
    PermissionText{
        "read_one_user_company", QT_TRANSLATE_NOOP("Wording", "Read one user and one company")},
    PermissionText{"read_tags", QT_TRANSLATE_NOOP("Wording", "Read tags")},
    PermissionText{"read_conversations", QT_TRANSLATE_NOOP("Wording", "Read conversations")},
    PermissionText{"read_tickets", QT_TRANSLATE_NOOP("Wording", "Read tickets")},
    PermissionText{"read_events", QT_TRANSLATE_NOOP("Wording", "Read events")},
    PermissionText{"read_data_attributes", QT_TRANSLATE_NOOP("Wording", "Read data attributes")},
    PermissionText{"read_articles", QT_TRANSLATE_NOOP("Wording", "Read and List articles")},
    PermissionText{
        "read_news", QT_TRANSLATE_NOOP("Wording", "Read and list news items and newsfeeds")},
    PermissionText{"read_content_data", QT_TRANSLATE_NOOP("Wording", "Read content data")},
    PermissionText{"read_ai_content", QT_TRANSLATE_NOOP("Wording", "Read and write AI content")},
    PermissionText{"read_data_connectors", QT_TRANSLATE_NOOP("Wording", "Read data connectors")},
    PermissionText{"read_jobs", QT_TRANSLATE_NOOP("Wording", "Read status of jobs")},
    PermissionText{"ip_allowlist", QT_TRANSLATE_NOOP("Wording", "Manage IP allowlist")},
    PermissionText{"teams", QT_TRANSLATE_NOOP("Wording", "Read teams")},
    PermissionText{
        "write_users_companies", QT_TRANSLATE_NOOP("Wording", "Write users and companies")},
    PermissionText{"read_write_users", QT_TRANSLATE_NOOP("Wording", "Read and write users")},
    PermissionText{"write_tags", QT_TRANSLATE_NOOP("Wording", "Write tags")},
    PermissionText{"write_conversations", QT_TRANSLATE_NOOP("Wording", "Write conversations")},
    PermissionText{
        "delete_conversations", QT_TRANSLATE_NOOP("Wording", "Delete conversations and metrics")},
    PermissionText{"write_tickets", QT_TRANSLATE_NOOP("Wording", "Write tickets")},
    PermissionText{"write_events", QT_TRANSLATE_NOOP("Wording", "Write events")},
    PermissionText{"write_data_attributes", QT_TRANSLATE_NOOP("Wording", "Write data attributes")},
    PermissionText{
        "custom_objects", QT_TRANSLATE_NOOP("Wording", "Read and write custom object instances")},
    PermissionText{"update_admins", QT_TRANSLATE_NOOP("Wording", "Update admins")},
    PermissionText{"write_articles", QT_TRANSLATE_NOOP("Wording", "Read and Write Articles")},
    PermissionText{
        "write_news", QT_TRANSLATE_NOOP("Wording", "Read and Write news items and newsfeeds")},
    PermissionText{
        "write_data_connectors", QT_TRANSLATE_NOOP("Wording", "Read and write data connectors")},
    PermissionText{"export_message_data", QT_TRANSLATE_NOOP("Wording", "Export message data")},
    PermissionText{"export_content_data", QT_TRANSLATE_NOOP("Wording", "Export content data")},
    PermissionText{
        "phone_call_redirects", QT_TRANSLATE_NOOP("Wording", "Create phone call redirects")},
};

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
