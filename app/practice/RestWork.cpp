// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Envelope.h"
#include "app/practice/RestPages.h"

#include <QJsonDocument>

namespace keybearer::practice {

namespace {

constexpr QLatin1String orderTypeId("5");

QJsonObject stateObject(
    const QString &type, const QString &id, const QString &category, const QString &label)
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("id"), id},
        {QStringLiteral("category"), category}, {QStringLiteral("internal_label"), label},
        {QStringLiteral("external_label"), label}};
}

QJsonArray states(const QString &type)
{
    return {stateObject(type, QStringLiteral("1"), QStringLiteral("submitted"),
                QStringLiteral("Order received")),
        stateObject(type, QStringLiteral("2"), QStringLiteral("in_progress"),
            QStringLiteral("Being packed")),
        stateObject(
            type, QStringLiteral("3"), QStringLiteral("resolved"), QStringLiteral("Delivered"))};
}

QJsonObject ticketType(const RestCall &call)
{
    const qint64 at = call.model.createdAt.addDays(6).toSecsSinceEpoch();
    return {{QStringLiteral("type"), QStringLiteral("ticket_type")},
        {QStringLiteral("id"), orderTypeId},
        {QStringLiteral("category"), QStringLiteral("Customer")},
        {QStringLiteral("name"), QStringLiteral("Order")},
        {QStringLiteral("description"), QStringLiteral("An order from the shop")},
        {QStringLiteral("icon"), QStringLiteral("📦")},
        {QStringLiteral("workspace_id"), call.model.workspaceId},
        {QStringLiteral("ticket_type_attributes"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("list")},
                {QStringLiteral("ticket_type_attributes"), QJsonArray()}}},
        {QStringLiteral("ticket_states"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("list")},
                {QStringLiteral("data"), states(QStringLiteral("ticket_state"))}}},
        {QStringLiteral("archived"), false}, {QStringLiteral("created_at"), at},
        {QStringLiteral("updated_at"), at}};
}

QJsonObject ticketObject(const RestCall &call, const Ticket &ticket)
{
    const QJsonObject attributes{{QStringLiteral("_default_title_"), ticket.title}};
    return {{QStringLiteral("type"), QStringLiteral("ticket")}, {QStringLiteral("id"), ticket.id},
        {QStringLiteral("ticket_id"), ticket.id},
        {QStringLiteral("category"), QStringLiteral("Customer")},
        {QStringLiteral("ticket_attributes"), attributes},
        {QStringLiteral("ticket_state"), states(QStringLiteral("ticket_state")).first()},
        {QStringLiteral("ticket_type"), ticketType(call)},
        {QStringLiteral("contacts"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("contact.list")},
                {QStringLiteral("contacts"), QJsonArray{contactReference(ticket.id.toInt())}}}},
        {QStringLiteral("admin_assignee_id"), call.model.teammate().id.toInt()},
        {QStringLiteral("team_assignee_id"), 0}, {QStringLiteral("created_at"), ticket.at},
        {QStringLiteral("updated_at"), ticket.at}, {QStringLiteral("open"), true},
        {QStringLiteral("is_shared"), true}};
}

QJsonArray tickets(const RestCall &call)
{
    QJsonArray all;
    for (auto ticket = call.model.tickets.crbegin(); ticket != call.model.tickets.crend(); ++ticket)
        all.append(ticketObject(call, *ticket));
    return all;
}

QJsonArray conversations(const RestCall &call)
{
    QJsonArray all;
    for (int i = 0; i < 2; ++i) {
        const qint64 at = call.model.createdAt.addDays(500 + i).toSecsSinceEpoch();
        all.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("conversation")},
            {QStringLiteral("id"), QString::number(880001 + i)},
            {QStringLiteral("title"), QStringLiteral("Where is my order?")},
            {QStringLiteral("created_at"), at}, {QStringLiteral("updated_at"), at},
            {QStringLiteral("waiting_since"), QJsonValue::Null},
            {QStringLiteral("snoozed_until"), QJsonValue::Null}, {QStringLiteral("open"), false},
            {QStringLiteral("state"), QStringLiteral("closed")}, {QStringLiteral("read"), true},
            {QStringLiteral("priority"), QStringLiteral("none")},
            {QStringLiteral("contacts"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("contact.list")},
                    {QStringLiteral("contacts"), QJsonArray{contactReference(i)}}}},
            {QStringLiteral("ai_agent_participated"), false}});
    }
    return all;
}

/// facts 3: only the caller's own seat is looked at.
Answer seatMissing()
{
    return refusal(403, QStringLiteral("action_forbidden"),
        QStringLiteral("This admin does not have Inbox access permissions"));
}

bool closedToReads(const RestCall &call)
{
    return call.model.seatGuardsReads && !call.caller.inboxSeat;
}

} // namespace

Answer listConversations(const RestCall &call)
{
    if (closedToReads(call))
        return seatMissing();
    return pagedList(call, QStringLiteral("conversation.list"), QStringLiteral("conversations"),
        conversations(call));
}

Answer searchConversations(const RestCall &call)
{
    if (closedToReads(call))
        return seatMissing();
    return searched(call, QStringLiteral("conversation.list"), QStringLiteral("conversations"),
        conversations(call));
}

Answer listTicketTypes(const RestCall &call)
{
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("list")},
            {QStringLiteral("data"), QJsonArray{ticketType(call)}}});
}

Answer listTicketStates(const RestCall &call)
{
    QJsonArray all;
    const QJsonArray plain = states(QStringLiteral("ticket_state"));
    for (const QJsonValue state : plain) {
        QJsonObject object = state.toObject();
        object.insert(QStringLiteral("archived"), false);
        object.insert(QStringLiteral("ticket_types"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("list")},
                {QStringLiteral("data"), QJsonArray{ticketType(call)}}});
        all.append(object);
    }
    return jsonAnswer(
        200, {{QStringLiteral("type"), QStringLiteral("list")}, {QStringLiteral("data"), all}});
}

Answer searchTickets(const RestCall &call)
{
    return searched(call, QStringLiteral("ticket.list"), QStringLiteral("tickets"), tickets(call));
}

Answer createTicket(const RestCall &call)
{
    if (!call.caller.inboxSeat)
        return seatMissing();
    const QJsonObject wanted = QJsonDocument::fromJson(call.request.body).object();
    if (wanted.value(QStringLiteral("ticket_type_id")).toVariant().toString() != orderTypeId) {
        return refusal(400, QStringLiteral("parameter_invalid"),
            QStringLiteral("ticket_type_id is missing or unknown"),
            QStringLiteral("ticket_type_id"));
    }
    call.model.takeOrder(call.request.at);
    return jsonAnswer(200, ticketObject(call, call.model.tickets.last()));
}

Answer showTicket(const RestCall &call)
{
    for (const Ticket &ticket : std::as_const(call.model.tickets)) {
        if (ticket.id == call.id)
            return jsonAnswer(200, ticketObject(call, ticket));
    }
    return notFound(QStringLiteral("Ticket not found"));
}

Answer showJob(const RestCall &)
{
    return refusal(404, QStringLiteral("job_not_found"), QStringLiteral("Job not found"));
}

} // namespace keybearer::practice
