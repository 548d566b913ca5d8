// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/RestRoutes.h"

#include <array>
#include <optional>

namespace keybearer::practice {

namespace {

// Fixed paths before those with an id in the same place. Which permission opens which path:
// facts 5.3.
constexpr std::array routes{
    RestRoute{"GET", "/me", "identify", me},
    RestRoute{"GET", "/admins", "read_admins", listAdmins},
    RestRoute{"GET", "/admins/activity_logs", "read_admin_activity_logs", listActivityLogs},
    RestRoute{"GET", "/admins/activity_log_event_types", "read_admin_activity_logs",
        listActivityLogEventTypes, 16},
    RestRoute{"GET", "/admins/{id}", "read_one_admin", showAdmin},
    RestRoute{"GET", "/contacts", "list_users_companies", listContacts},
    RestRoute{"POST", "/contacts/search", "list_users_companies", searchContacts},
    RestRoute{"GET", "/contacts/{id}", "read_one_user_company", showContact},
    RestRoute{"GET", "/companies", "list_users_companies", listCompanies},
    RestRoute{"GET", "/companies/{id}", "read_one_user_company", showCompany},
    RestRoute{"GET", "/segments", "list_users_companies", listSegments},
    RestRoute{"GET", "/tags", "read_tags", listTags},
    RestRoute{"GET", "/conversations", "read_conversations", listConversations},
    RestRoute{"POST", "/conversations/search", "read_conversations", searchConversations},
    RestRoute{"GET", "/ticket_types", "read_tickets", listTicketTypes},
    RestRoute{"GET", "/ticket_states", "read_tickets", listTicketStates},
    RestRoute{"POST", "/tickets/search", "read_tickets", searchTickets},
    RestRoute{"POST", "/tickets", "write_tickets", createTicket},
    RestRoute{"GET", "/tickets/{id}", "read_tickets", showTicket},
    RestRoute{"GET", "/events", "read_events", listEvents},
    RestRoute{"GET", "/data_attributes", "read_data_attributes", listDataAttributes},
    RestRoute{"GET", "/articles", "read_articles", listArticles},
    RestRoute{"GET", "/help_center/collections", "read_articles", listCollections},
    RestRoute{"GET", "/news/newsfeeds", "read_news", listNewsfeeds},
    RestRoute{"GET", "/subscription_types", "read_content_data", listSubscriptionTypes},
    RestRoute{"GET", "/ai/content_import_sources", "read_ai_content", listContentImportSources},
    RestRoute{"GET", "/data_connectors", "read_data_connectors", listDataConnectors, 16},
    RestRoute{"GET", "/jobs/status/{id}", "read_jobs", showJob},
    RestRoute{"GET", "/ip_allowlist", "ip_allowlist", showIpAllowlist, 14},
    RestRoute{"GET", "/teams", "teams", listTeams},
};

/// The segment in the place of `{id}`, empty when there is none; nothing when the path is another.
std::optional<QString> fits(const QString &pattern, const QString &path)
{
    const qsizetype hole = pattern.indexOf(QLatin1String("{id}"));
    if (hole < 0)
        return pattern == path ? std::optional(QString()) : std::nullopt;
    if (!path.startsWith(QStringView(pattern).left(hole)))
        return std::nullopt;
    const QString id = path.mid(hole);
    if (id.isEmpty() || id.contains(QLatin1Char('/')))
        return std::nullopt;
    return id;
}

} // namespace

RoutedPage findRoute(const QByteArray &method, const QString &path)
{
    for (const RestRoute &route : routes) {
        if (method != route.method)
            continue;
        if (const std::optional<QString> id = fits(QLatin1String(route.path), path))
            return {&route, *id};
    }
    return {};
}

} // namespace keybearer::practice
