// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Orders.h"

#include "app/practice/OrderCall.h"

#include <array>

namespace keybearer::practice {

namespace {

struct Row {
    const char *name;
    QString (*run)(const OrderCall &); ///< nothing: the engine does it
    const char *with;
    const char *does;
};

// What can be on or off takes "on": false. Weather takes "path" (only below it) and "times" (only
// the next N calls, the pipeline's not counted); a new trouble takes the place of the one before.
constexpr const char *weather = "on, path, times";
constexpr std::array rows{
    Row{"help", nullptr, "", "tells this table"},
    Row{"reset", nullptr, "", "everything as at the start, the counts too"},
    Row{"stop", nullptr, "ms: opens again by itself",
        "closes the API's listener and every connection; the control URL stays"},
    Row{"start", nullptr, "", "opens the API again on the same port"},
    Row{"pipeline", nullptr, "on, interval_ms, new_token",
        "pauses it, sets its pace, gives it the present token"},

    Row{"revoke_token", orders::revokeToken, "code (token_revoked)", "an administrator revokes it"},
    Row{"token_code", orders::tokenCode, "code; empty: the token works",
        "unauthorized, token_revoked, token_not_found, token_expired, token_suspended or "
        "token_blocked"},
    Row{"restore_token", orders::restoreToken, "", "the token works again"},
    Row{"regenerate", orders::regenerate, "",
        "a new token, told as new_token; the old one stops at once"},
    Row{"expire", orders::expire, "", "token_expired"},
    Row{"delete_teammate", orders::deleteTeammate, "", "removed in the teammate settings"},
    Row{"take_permissions", orders::takePermissions, "permissions (all); style classic or named",
        "401 token_unauthorized, or 403 forbidden that names the scope"},
    Row{"give_permissions", orders::givePermissions, "permissions (all)", "gives them back"},
    Row{"remove_seat", orders::removeSeat, "strict: conversations can't be read either",
        "writes are 403 action_forbidden"},
    Row{"give_seat", orders::giveSeat, "", "gives it back"},
    Row{"change_email", orders::changeEmail, "email",
        "as on the account page: unconfirmed; refused when taken"},
    Row{"confirm_email", orders::confirmEmail, "", "the link in the mail is clicked"},
    Row{"login", orders::login, "", "the teammate logs in"},
    Row{"reset_password", orders::resetPassword, "kills_token (false)",
        "and perhaps the token dies"},
    Row{"two_factor", orders::twoFactor, "on", "two-factor authentication"},
    Row{"single_sign_on", orders::singleSignOn, "on", "closes the account page's email form"},
    Row{"taken", orders::taken, "emails", "these addresses have a login elsewhere"},
    Row{"scim", orders::scim, "mode, as, ms, patch, no_content",
        "normal, refuse (as forbidden, mutability, uniqueness, envelope), ignore, scim_only, "
        "delayed (ms), drop, put_only, off"},
    Row{"sync_restore", orders::syncRestore, "", "the identity provider puts the old address back"},
    Row{"sync_remove", orders::syncRemove, "", "the identity provider removes the teammate"},

    Row{"ip_allowlist", orders::ipAllowlist, "on", "403 for a good token"},
    Row{"plan_restricted", orders::planRestricted, "on, path", "403, everywhere or there"},
    Row{"feature_off", orders::featureOff, "on, path", "404 there"},
    Row{"edge_block", orders::edgeBlock, weather, "403 in HTML, without a request id"},
    Row{"captive_portal", orders::captivePortal, weather, "200 with a login page"},
    Row{"malformed", orders::malformed, weather, "200 with broken JSON"},
    Row{"wrong_shape", orders::wrongShape, weather, "200 with other JSON"},
    Row{"drop", orders::drop, weather, "closes the connection without an answer"},
    Row{"drip", orders::drip, weather, "a byte now and then, for ever"},
    Row{"huge", orders::huge, weather, "8 MiB"},
    Row{"truncated", orders::truncated, weather, "half of the promised body"},
    Row{"redirect", orders::redirect, "to, status (302); weather", "3xx to another host"},
    Row{"server_error", orders::serverError, "status (500); weather", "5xx, or 408"},
    Row{"throttle", orders::throttle, "retry_after in seconds; weather", "429"},
    Row{"calm", orders::calm, "", "lifts everything from ip_allowlist to no_control_answer"},
    Row{"slow", orders::slow, "ms (1000); on", "every REST answer comes that much later"},
    Row{"low_rate", orders::lowRate, "remaining (null: counts again), limit",
        "what the rate headers say"},
    Row{"accept_any_token", orders::acceptAnyToken, "on", "a made-up token is accepted"},
    Row{"no_control_answer", orders::noControlAnswer, "on", "a made-up token is answered with 500"},
};

const Row *find(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

} // namespace

QString Orders::apply(Stage &stage, const QJsonObject &order, const QDateTime &now)
{
    const QString name = order.value(QStringLiteral("do")).toString();
    const Row *row = find(name);
    if (!row || !row->run)
        return unknown(name);
    return row->run({stage, order, now});
}

QString Orders::unknown(const QString &name)
{
    return QStringLiteral("unknown order: %1 (the order \"help\" lists them all)").arg(name);
}

bool Orders::knows(const QString &name)
{
    return find(name) != nullptr;
}

bool Orders::isEngines(const QString &name)
{
    const Row *row = find(name);
    return row && !row->run;
}

QJsonArray Orders::table()
{
    QJsonArray all;
    for (const Row &row : rows) {
        all.append(QJsonObject{{QStringLiteral("do"), QLatin1String(row.name)},
            {QStringLiteral("with"), QLatin1String(row.with)},
            {QStringLiteral("does"), QLatin1String(row.does)}});
    }
    return all;
}

} // namespace keybearer::practice
