// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"
#include "app/practice/Model.h"

#include <QJsonArray>

namespace keybearer::practice {

/// One accepted call on its way to the page that answers it.
struct RestCall {
    const Request &request;
    Model &model;
    const Admin &caller;
    int version; ///< the minor number of 2.x; previewVersion for Preview
    QString id; ///< what stood in place of `{id}`
    bool ipAllowlist;
};
constexpr int previewVersion = 1000;

using RestPage = Answer (*)(const RestCall &);

// admins and workspace
Answer me(const RestCall &call);
Answer listAdmins(const RestCall &call);
Answer showAdmin(const RestCall &call);
Answer listActivityLogs(const RestCall &call);
Answer listActivityLogEventTypes(const RestCall &call);
Answer listTeams(const RestCall &call);
Answer showIpAllowlist(const RestCall &call);

// people
Answer listContacts(const RestCall &call);
Answer searchContacts(const RestCall &call);
Answer showContact(const RestCall &call);
Answer listCompanies(const RestCall &call);
Answer showCompany(const RestCall &call);
Answer listSegments(const RestCall &call);
Answer listTags(const RestCall &call);
Answer listEvents(const RestCall &call);
Answer listDataAttributes(const RestCall &call);
Answer listSubscriptionTypes(const RestCall &call);

// work
Answer listConversations(const RestCall &call);
Answer searchConversations(const RestCall &call);
Answer listTicketTypes(const RestCall &call);
Answer listTicketStates(const RestCall &call);
Answer searchTickets(const RestCall &call);
Answer createTicket(const RestCall &call);
Answer showTicket(const RestCall &call);
Answer showJob(const RestCall &call);

// content
Answer listArticles(const RestCall &call);
Answer listCollections(const RestCall &call);
Answer listNewsfeeds(const RestCall &call);
Answer listContentImportSources(const RestCall &call);
Answer listDataConnectors(const RestCall &call);

/// What several pages share.
QJsonObject contactReference(int index);
int contactCount();
/// Activity logs are the one list without `total_count`.
enum class Total { Told, Untold };
/// A slice of `items` as `per_page` and `starting_after` of the request ask for it, under `key`.
Answer pagedList(const RestCall &call, const QString &type, const QString &key,
    const QJsonArray &items, int largestPage = 150, Total total = Total::Told);
/// The items that the request's `query` matches, sliced by its `pagination`.
Answer searched(
    const RestCall &call, const QString &type, const QString &key, const QJsonArray &items);
Answer notFound(const QString &message);

} // namespace keybearer::practice
