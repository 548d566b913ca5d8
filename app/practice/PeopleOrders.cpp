// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/OrderCall.h"

#include "app/practice/AccountPage.h"
#include "app/practice/Permissions.h"

namespace keybearer::practice::orders {

QString tokenCode(const OrderCall &call)
{
    const QStringList codes{QString(), QStringLiteral("unauthorized"),
        QStringLiteral("token_revoked"), QStringLiteral("token_not_found"),
        QStringLiteral("token_expired"), QStringLiteral("token_suspended"),
        QStringLiteral("token_blocked")};
    if (!codes.contains(call.text("code")))
        return wrongValue("code");
    call.stage.model.tokenFate = call.text("code");
    return {};
}

QString revokeToken(const OrderCall &call)
{
    QJsonObject order = call.order;
    if (call.text("code").isEmpty())
        order.insert(QStringLiteral("code"), QStringLiteral("token_revoked"));
    const QString fault = tokenCode({call.stage, order, call.now});
    if (fault.isEmpty()) {
        Model &model = call.stage.model;
        model.note(QStringLiteral("oauth_token_revocation"),
            model.owner().name % QStringLiteral(" revoked an access token."), model.owner(),
            call.now);
    }
    return fault;
}

QString restoreToken(const OrderCall &call)
{
    call.stage.model.tokenFate.clear();
    return {};
}

QString regenerate(const OrderCall &call)
{
    call.stage.model.regenerate(call.now);
    return {};
}

QString expire(const OrderCall &call)
{
    call.stage.model.tokenFate = QStringLiteral("token_expired");
    return {};
}

QString deleteTeammate(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.remove(model.teammate(), QStringLiteral("admin_deletion"), model.owner(), call.now);
    return {};
}

namespace {

QString setPermissions(const OrderCall &call, bool take)
{
    Model &model = call.stage.model;
    QStringList keys = call.texts("permissions");
    if (keys.isEmpty())
        keys = permissionKeys();
    for (const QString &key : std::as_const(keys)) {
        if (!findPermission(key))
            return wrongValue("permissions");
    }
    for (const QString &key : std::as_const(keys)) {
        if (take)
            model.taken.insert(key);
        else
            model.taken.remove(key);
    }
    if (call.order.contains(QStringLiteral("style")))
        model.namesScope = call.text("style") == QLatin1String("named");
    model.note(QStringLiteral("admin_permission_change"),
        model.owner().name % QStringLiteral(" changed the permissions of ") % model.teammate().name
            % QLatin1Char('.'),
        model.owner(), call.now);
    return {};
}

} // namespace

QString takePermissions(const OrderCall &call)
{
    return setPermissions(call, true);
}

QString givePermissions(const OrderCall &call)
{
    return setPermissions(call, false);
}

QString removeSeat(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.teammate().inboxSeat = false;
    model.seatGuardsReads = call.flag("strict", false);
    model.note(QStringLiteral("seat_revoke"),
        model.owner().name % QStringLiteral(" removed a seat of ") % model.teammate().name
            % QLatin1Char('.'),
        model.owner(), call.now);
    return {};
}

QString giveSeat(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.teammate().inboxSeat = true;
    model.note(QStringLiteral("seat_change"),
        model.owner().name % QStringLiteral(" gave a seat to ") % model.teammate().name
            % QLatin1Char('.'),
        model.owner(), call.now);
    return {};
}

QString changeEmail(const OrderCall &call)
{
    switch (AccountPage::changeEmail(call.stage, call.text("email"), call.now)) {
    case AddressRefusal::None:
        return {};
    case AddressRefusal::Malformed:
        return wrongValue("email");
    case AddressRefusal::Taken:
        return QStringLiteral("email taken");
    case AddressRefusal::SingleSignOn:
        return QStringLiteral("single sign-on");
    case AddressRefusal::Removed:
        return QStringLiteral("teammate removed");
    }
    return {};
}

QString confirmEmail(const OrderCall &call)
{
    AccountPage::confirmEmail(call.stage);
    return {};
}

QString login(const OrderCall &call)
{
    Model &model = call.stage.model;
    const Admin by = model.teammate();
    model.note(QStringLiteral("admin_login_success"), by.name % QStringLiteral(" logged in."), by,
        call.now, {{QStringLiteral("sign_in_method"), QStringLiteral("email_password")}});
    return {};
}

QString resetPassword(const OrderCall &call)
{
    AccountPage::resetPassword(call.stage, call.flag("kills_token", false), call.now);
    return {};
}

QString twoFactor(const OrderCall &call)
{
    AccountPage::setTwoFactor(call.stage, call.on(), call.now);
    return {};
}

QString singleSignOn(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.singleSignOn = call.on();
    model.note(QStringLiteral("app_authentication_method_change"),
        model.owner().name % QStringLiteral(" changed the sign-in methods."), model.owner(),
        call.now);
    return {};
}

QString taken(const OrderCall &call)
{
    call.stage.model.foreignLogins = call.texts("emails");
    return {};
}

QString syncRestore(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.setEmail(model.teammate(), QString(model.teammate().previousEmail), true, call.now);
    return {};
}

QString syncRemove(const OrderCall &call)
{
    Model &model = call.stage.model;
    model.remove(model.teammate(), QStringLiteral("admin_deprovisioned"), model.owner(), call.now);
    return {};
}

} // namespace keybearer::practice::orders
