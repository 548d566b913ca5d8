// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Model.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace keybearer::practice {

namespace {

constexpr int keptTickets = 200;
constexpr int keptLog = 2000;

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString randomText(int length)
{
    const QString alphabet = QStringLiteral("abcdefghijkmnpqrstuvwxyz23456789");
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return text;
}

Admin makeAdmin(int number, const QString &name, const QString &email, const QString &jobTitle,
    const QString &roleName)
{
    Admin admin;
    admin.id =
        QString::number(QRandomGenerator::system()->bounded(100'000) * 10 + 7'000'000 + number);
    admin.name = name;
    admin.email = email;
    admin.jobTitle = jobTitle;
    admin.roleId = QString::number(5100 + number);
    admin.roleName = roleName;
    admin.scimId = uuid();
    admin.scimUserName = email;
    admin.previousEmail = email;
    return admin;
}

void seedLog(Model &model, const QDateTime &now)
{
    const Admin &api = model.teammate();
    const Admin &owner = model.owner();
    model.note(QStringLiteral("app_admin_join"),
        api.name % QStringLiteral(" joined the workspace."), api, now.addDays(-400));
    model.note(QStringLiteral("app_package_installation"),
        api.name % QStringLiteral(" installed the app Order pipeline."), api, now.addDays(-400));
    model.note(QStringLiteral("admin_login_success"), owner.name % QStringLiteral(" logged in."),
        owner, now.addDays(-2),
        {{QStringLiteral("sign_in_method"), QStringLiteral("email_password")}});
    model.note(QStringLiteral("admin_away_mode_change"),
        model.admins[2].name % QStringLiteral(" turned on away mode."), model.admins[2],
        now.addDays(-1), {{QStringLiteral("away_mode"), true}});
}

} // namespace

QByteArray makeToken()
{
    // All published ones start with `dG9rOj`, so with a digit.
    QString id = uuid();
    while (!id.front().isDigit())
        id = uuid();
    id.replace(QLatin1Char('-'), QLatin1Char('_'));
    return QByteArray("tok:" + id.toLatin1() + ":1:0").toBase64();
}

bool looksLikeAddress(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@\"(),:;<>\\[\\]\\\\\\p{C}]{1,64}@"
                       "(?:[^\\s@.\"(),:;<>\\[\\]\\\\\\p{C}_]{1,63}\\.)+[^\\s@.\"(),:;<>\\[\\]"
                       "\\\\\\p{C}_]{2,63}$"));
    return address.size() <= 254 && form.match(address).hasMatch()
        && !address.contains(QStringLiteral("..")) && !address.startsWith(QLatin1Char('.'))
        && !address.contains(QStringLiteral(".@"));
}

Model Model::fresh(const QDateTime &now)
{
    Model model;
    model.workspaceId = randomText(8);
    model.workspaceName = QStringLiteral("Harbour Supplies (practice)");
    model.region = QStringLiteral("EU");
    model.createdAt = now.addYears(-3);
    model.admins = {
        makeAdmin(1, QStringLiteral("Order pipeline (API)"),
            QStringLiteral("orders-api@northwind-agency.example"), QStringLiteral("Integration"),
            QStringLiteral("API access")),
        makeAdmin(2, QStringLiteral("Dana Whitfield"),
            QStringLiteral("dana@harbour-supplies.example"), QStringLiteral("Operations lead"),
            QStringLiteral("Full access")),
        makeAdmin(3, QStringLiteral("Tomas Okafor"),
            QStringLiteral("tomas@harbour-supplies.example"), QStringLiteral("Support"),
            QStringLiteral("Support agent")),
        makeAdmin(4, QStringLiteral("Mei Lindqvist"),
            QStringLiteral("mei@harbour-supplies.example"), QStringLiteral("Support"),
            QStringLiteral("Support agent")),
    };
    for (Admin &admin : model.admins)
        admin.changedAt = model.createdAt;
    model.token = makeToken();
    model.witnessToken = makeToken();
    model.scimToken = QByteArrayLiteral("scim_") + randomText(40).toLatin1();
    model.foreignLogins = {QStringLiteral("taken@harbour-supplies.example")};
    seedLog(model, now);
    return model;
}

const Admin *Model::find(const QString &id) const
{
    const auto found = std::find_if(admins.begin(), admins.end(),
        [&](const Admin &admin) { return admin.id == id && !admin.removed; });
    return found == admins.end() ? nullptr : &*found;
}

Admin *Model::findByScimId(const QString &scimId)
{
    const auto found = std::find_if(admins.begin(), admins.end(),
        [&](const Admin &admin) { return admin.scimId == scimId && !admin.removed; });
    return found == admins.end() ? nullptr : &*found;
}

const Admin *Model::bearerOf(const QByteArray &bearer) const
{
    if (bearer == token)
        return &teammate();
    return bearer == witnessToken ? &owner() : nullptr;
}

AddressRefusal Model::judge(const Admin &admin, const QString &address) const
{
    if (admin.removed)
        return AddressRefusal::Removed;
    if (!looksLikeAddress(address))
        return AddressRefusal::Malformed;
    // Intercom considers addresses as case insensitive (facts 6); one login per address (facts 7).
    const auto same = [&](const QString &other) {
        return other.compare(address, Qt::CaseInsensitive) == 0;
    };
    const bool inUse = std::any_of(admins.begin(), admins.end(), [&](const Admin &other) {
        return other.id != admin.id && !other.removed && same(other.email);
    });
    if (inUse || std::any_of(foreignLogins.begin(), foreignLogins.end(), same))
        return AddressRefusal::Taken;
    return AddressRefusal::None;
}

void Model::setEmail(Admin &admin, const QString &address, bool verified, const QDateTime &now)
{
    if (admin.email == address && admin.scimUserName == address)
        return;
    // No activity type exists for this: the real log is silent about it, too (facts 3).
    admin.previousEmail = admin.email;
    admin.email = address;
    admin.scimUserName = address;
    admin.emailVerified = verified;
    admin.changedAt = now;
    ++emailChanges;
}

void Model::remove(Admin &admin, const QString &logType, const Admin &by, const QDateTime &now)
{
    if (admin.removed)
        return;
    const QString sentence = logType == QLatin1String("admin_deprovisioned")
        ? QStringLiteral(" was deprovisioned.")
        : QStringLiteral(" was removed from the workspace.");
    note(logType, admin.name % sentence, by, now);
    admin.removed = true;
}

QByteArray Model::regenerate(const QDateTime &now)
{
    token = makeToken();
    tokenFate.clear();
    note(QStringLiteral("app_package_token_regeneration"),
        owner().name % QStringLiteral(" regenerated the access token of Order pipeline."), owner(),
        now);
    return token;
}

void Model::note(const QString &type, const QString &description, const Admin &by,
    const QDateTime &now, const QJsonObject &metadata)
{
    log.append({uuid(), type, description, by.id, by.email, metadata, now.toSecsSinceEpoch()});
    if (log.size() > keptLog)
        log.removeFirst();
}

QString Model::takeOrder(const QDateTime &now)
{
    ++ordersTaken;
    const QString id = QString::number(41'000 + ordersTaken);
    tickets.append(
        {id, QStringLiteral("Order %1").arg(90'000 + ordersTaken), now.toSecsSinceEpoch()});
    if (tickets.size() > keptTickets)
        tickets.removeFirst();
    return id;
}

} // namespace keybearer::practice
