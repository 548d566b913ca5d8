// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Envelope.h"
#include "app/practice/RestPages.h"

#include <array>

namespace keybearer::practice {

namespace {

struct Person {
    const char *id;
    const char *externalId;
    const char *name;
    const char *email;
};
// Made-up people of made-up companies; `.example` never resolves.
constexpr std::array people{
    Person{"66a1f0c2d4e8b9a7c3f10001", "buyer-1001", "Ines Carvalho", "ines@tidewater.example"},
    Person{"66a1f0c2d4e8b9a7c3f10002", "buyer-1002", "Jonas Weber", "jonas@alpenrad.example"},
    Person{"66a1f0c2d4e8b9a7c3f10003", "buyer-1003", "Aroha Ngata", "aroha@kereru-books.example"},
};
struct Firm {
    const char *id;
    const char *companyId;
    const char *name;
};
constexpr std::array firms{
    Firm{"66a1f0c2d4e8b9a7c3f20001", "firm-1", "Tidewater Ltd"},
    Firm{"66a1f0c2d4e8b9a7c3f20002", "firm-2", "Alpenrad GmbH"},
};

qint64 age(const RestCall &call, int days)
{
    return call.model.createdAt.addDays(days).toSecsSinceEpoch();
}

QJsonObject emptyList(const QString &url)
{
    return {{QStringLiteral("data"), QJsonArray()}, {QStringLiteral("url"), url},
        {QStringLiteral("total_count"), 0}, {QStringLiteral("has_more"), false}};
}

QJsonObject contactObject(const RestCall &call, int index)
{
    const Person &person = people.at(size_t(index));
    const QString id = QLatin1String(person.id);
    const QString email = QLatin1String(person.email);
    const QString path = QStringLiteral("https://api.practice.example/contacts/") % id;
    return {{QStringLiteral("type"), QStringLiteral("contact")}, {QStringLiteral("id"), id},
        {QStringLiteral("external_id"), QLatin1String(person.externalId)},
        {QStringLiteral("workspace_id"), call.model.workspaceId},
        {QStringLiteral("role"), QStringLiteral("user")}, {QStringLiteral("email"), email},
        {QStringLiteral("email_domain"), email.section(QLatin1Char('@'), 1)},
        {QStringLiteral("phone"), QJsonValue::Null},
        {QStringLiteral("name"), QLatin1String(person.name)},
        {QStringLiteral("owner_id"), QJsonValue::Null}, {QStringLiteral("has_hard_bounced"), false},
        {QStringLiteral("marked_email_as_spam"), false},
        {QStringLiteral("unsubscribed_from_emails"), false},
        {QStringLiteral("created_at"), age(call, 10 + index)},
        {QStringLiteral("updated_at"), age(call, 400 + index)},
        {QStringLiteral("custom_attributes"), QJsonObject{{QStringLiteral("orders"), 12 + index}}},
        {QStringLiteral("tags"), emptyList(path % QStringLiteral("/tags"))},
        {QStringLiteral("notes"), emptyList(path % QStringLiteral("/notes"))},
        {QStringLiteral("companies"), emptyList(path % QStringLiteral("/companies"))},
        {QStringLiteral("location"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("location")},
                {QStringLiteral("country"), QStringLiteral("Ireland")},
                {QStringLiteral("region"), QJsonValue::Null},
                {QStringLiteral("city"), QStringLiteral("Dublin")}}}};
}

QJsonArray contacts(const RestCall &call)
{
    QJsonArray all;
    for (int i = 0; i < contactCount(); ++i)
        all.append(contactObject(call, i));
    return all;
}

QJsonObject companyObject(const RestCall &call, size_t index)
{
    const Firm &firm = firms.at(index);
    return {{QStringLiteral("type"), QStringLiteral("company")},
        {QStringLiteral("id"), QLatin1String(firm.id)},
        {QStringLiteral("company_id"), QLatin1String(firm.companyId)},
        {QStringLiteral("name"), QLatin1String(firm.name)},
        {QStringLiteral("app_id"), call.model.workspaceId},
        {QStringLiteral("created_at"), age(call, 9)},
        {QStringLiteral("updated_at"), age(call, 300)}, {QStringLiteral("monthly_spend"), 0},
        {QStringLiteral("session_count"), 4}, {QStringLiteral("user_count"), 1},
        {QStringLiteral("custom_attributes"), QJsonObject()},
        {QStringLiteral("tags"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("tag.list")},
                {QStringLiteral("tags"), QJsonArray()}}},
        {QStringLiteral("segments"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("segment.list")},
                {QStringLiteral("segments"), QJsonArray()}}}};
}

QJsonObject list(const QJsonArray &data)
{
    return {{QStringLiteral("type"), QStringLiteral("list")}, {QStringLiteral("data"), data}};
}

QJsonObject attributeObject(
    const RestCall &call, int id, const QString &model, const QString &name, const QString &type)
{
    return {{QStringLiteral("type"), QStringLiteral("data_attribute")}, {QStringLiteral("id"), id},
        {QStringLiteral("model"), model}, {QStringLiteral("name"), name},
        {QStringLiteral("full_name"), QString(QStringLiteral("custom_attributes.") % name)},
        {QStringLiteral("label"), name}, {QStringLiteral("description"), QString()},
        {QStringLiteral("data_type"), type}, {QStringLiteral("api_writable"), true},
        {QStringLiteral("messenger_writable"), false}, {QStringLiteral("ui_writable"), true},
        {QStringLiteral("custom"), true}, {QStringLiteral("archived"), false},
        {QStringLiteral("created_at"), age(call, 5)}, {QStringLiteral("updated_at"), age(call, 5)},
        {QStringLiteral("admin_id"), call.model.owner().id}};
}

} // namespace

int contactCount()
{
    return int(people.size());
}

QJsonObject contactReference(int index)
{
    const Person &person = people.at(size_t(index) % people.size());
    return {{QStringLiteral("type"), QStringLiteral("contact")},
        {QStringLiteral("id"), QLatin1String(person.id)},
        {QStringLiteral("external_id"), QLatin1String(person.externalId)}};
}

Answer listContacts(const RestCall &call)
{
    return pagedList(call, QStringLiteral("list"), QStringLiteral("data"), contacts(call));
}

Answer searchContacts(const RestCall &call)
{
    return searched(call, QStringLiteral("list"), QStringLiteral("data"), contacts(call));
}

Answer showContact(const RestCall &call)
{
    for (int i = 0; i < contactCount(); ++i) {
        if (call.id == QLatin1String(people.at(size_t(i)).id))
            return jsonAnswer(200, contactObject(call, i));
    }
    return notFound(QStringLiteral("User Not Found"));
}

Answer listCompanies(const RestCall &call)
{
    QJsonArray all;
    for (size_t i = 0; i < firms.size(); ++i)
        all.append(companyObject(call, i));
    return pagedList(call, QStringLiteral("list"), QStringLiteral("data"), all);
}

Answer showCompany(const RestCall &call)
{
    for (size_t i = 0; i < firms.size(); ++i) {
        if (call.id == QLatin1String(firms.at(i).id))
            return jsonAnswer(200, companyObject(call, i));
    }
    return refusal(404, QStringLiteral("company_not_found"), QStringLiteral("Company Not Found"));
}

Answer listSegments(const RestCall &call)
{
    const QJsonObject segment{{QStringLiteral("type"), QStringLiteral("segment")},
        {QStringLiteral("id"), QStringLiteral("66a1f0c2d4e8b9a7c3f30001")},
        {QStringLiteral("name"), QStringLiteral("Active buyers")},
        {QStringLiteral("created_at"), age(call, 4)}, {QStringLiteral("updated_at"), age(call, 4)},
        {QStringLiteral("person_type"), QStringLiteral("user")}};
    return jsonAnswer(200,
        {{QStringLiteral("type"), QStringLiteral("segment.list")},
            {QStringLiteral("segments"), QJsonArray{segment}}});
}

Answer listTags(const RestCall &)
{
    const QJsonObject paid{{QStringLiteral("type"), QStringLiteral("tag")},
        {QStringLiteral("id"), QStringLiteral("7301")},
        {QStringLiteral("name"), QStringLiteral("order-paid")}};
    const QJsonObject sent{{QStringLiteral("type"), QStringLiteral("tag")},
        {QStringLiteral("id"), QStringLiteral("7302")},
        {QStringLiteral("name"), QStringLiteral("order-sent")}};
    return jsonAnswer(200, list({paid, sent}));
}

Answer listEvents(const RestCall &call)
{
    if (call.request.parameter(QStringLiteral("type")) != QLatin1String("user")) {
        return refusal(400, QStringLiteral("parameter_invalid"),
            QStringLiteral("type must be user"), QStringLiteral("type"));
    }
    // The description explodes the filter into plain parameters; older pages write filter[…].
    const auto asked = [&](const QString &name) {
        const QString plain = call.request.parameter(name);
        return plain.isEmpty() ? call.request.parameter(QStringLiteral("filter[%1]").arg(name))
                               : plain;
    };
    const QString byExternalId = asked(QStringLiteral("user_id"));
    const QString byId = asked(QStringLiteral("intercom_user_id"));
    const QString byEmail = asked(QStringLiteral("email"));
    if (byExternalId.isEmpty() && byId.isEmpty() && byEmail.isEmpty()) {
        return refusal(400, QStringLiteral("parameter_invalid"),
            QStringLiteral("user_id, intercom_user_id or email is missing"));
    }
    for (const Person &person : people) {
        if (byId != QLatin1String(person.id) && byExternalId != QLatin1String(person.externalId)
            && byEmail != QLatin1String(person.email))
            continue;
        return jsonAnswer(200,
            {{QStringLiteral("type"), QStringLiteral("event.summary")},
                {QStringLiteral("email"), QLatin1String(person.email)},
                {QStringLiteral("intercom_user_id"), QLatin1String(person.id)},
                {QStringLiteral("user_id"), QLatin1String(person.externalId)},
                {QStringLiteral("events"), QJsonArray()}});
    }
    return notFound(QStringLiteral("User Not Found"));
}

Answer listDataAttributes(const RestCall &call)
{
    const QString model = call.request.parameter(QStringLiteral("model"));
    const QStringList models{
        QStringLiteral("contact"), QStringLiteral("company"), QStringLiteral("conversation")};
    if (!model.isEmpty() && !models.contains(model)) {
        return refusal(422, QStringLiteral("parameter_invalid"),
            QStringLiteral("model must be contact, company or conversation"),
            QStringLiteral("model"));
    }
    QJsonArray all;
    if (model.isEmpty() || model == models.at(0))
        all.append(attributeObject(
            call, 11, models.at(0), QStringLiteral("orders"), QStringLiteral("integer")));
    if (model.isEmpty() || model == models.at(1))
        all.append(attributeObject(
            call, 12, models.at(1), QStringLiteral("vat_id"), QStringLiteral("string")));
    return jsonAnswer(200, list(all));
}

Answer listSubscriptionTypes(const RestCall &)
{
    const QJsonObject translation{{QStringLiteral("name"), QStringLiteral("Order news")},
        {QStringLiteral("description"), QStringLiteral("When an order moves")},
        {QStringLiteral("locale"), QStringLiteral("en")}};
    const QJsonObject type{{QStringLiteral("type"), QStringLiteral("subscription")},
        {QStringLiteral("id"), QStringLiteral("135")},
        {QStringLiteral("state"), QStringLiteral("live")},
        {QStringLiteral("default_translation"), translation},
        {QStringLiteral("translations"), QJsonArray{translation}},
        {QStringLiteral("consent_type"), QStringLiteral("opt_out")},
        {QStringLiteral("content_types"), QJsonArray{QStringLiteral("email")}}};
    return jsonAnswer(200, list({type}));
}

} // namespace keybearer::practice
