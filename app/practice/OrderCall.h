// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Stage.h"

#include <QJsonObject>

namespace keybearer::practice {

/// One order on its way to what it does. Each function below returns what is wrong with the order,
/// or nothing.
struct OrderCall {
    Stage &stage;
    const QJsonObject &order;
    const QDateTime &now;

    QString text(const char *key) const { return order.value(QLatin1String(key)).toString(); }
    int number(const char *key, int otherwise) const
    {
        return order.value(QLatin1String(key)).toInt(otherwise);
    }
    bool flag(const char *key, bool otherwise) const
    {
        return order.value(QLatin1String(key)).toBool(otherwise);
    }
    bool on() const { return flag("on", true); }
    QStringList texts(const char *key) const
    {
        return order.value(QLatin1String(key)).toVariant().toStringList();
    }
};

inline QString wrongValue(const char *key)
{
    return QStringLiteral("wrong value: ") % QLatin1String(key);
}

namespace orders {

// what people and the identity provider do
QString tokenCode(const OrderCall &call);
QString revokeToken(const OrderCall &call);
QString restoreToken(const OrderCall &call);
QString regenerate(const OrderCall &call);
QString expire(const OrderCall &call);
QString deleteTeammate(const OrderCall &call);
QString takePermissions(const OrderCall &call);
QString givePermissions(const OrderCall &call);
QString removeSeat(const OrderCall &call);
QString giveSeat(const OrderCall &call);
QString changeEmail(const OrderCall &call);
QString confirmEmail(const OrderCall &call);
QString login(const OrderCall &call);
QString resetPassword(const OrderCall &call);
QString twoFactor(const OrderCall &call);
QString singleSignOn(const OrderCall &call);
QString taken(const OrderCall &call);
QString syncRestore(const OrderCall &call);
QString syncRemove(const OrderCall &call);

// what goes wrong on the way
QString ipAllowlist(const OrderCall &call);
QString planRestricted(const OrderCall &call);
QString featureOff(const OrderCall &call);
QString redirect(const OrderCall &call);
QString serverError(const OrderCall &call);
QString throttle(const OrderCall &call);
QString calm(const OrderCall &call);
QString slow(const OrderCall &call);
QString lowRate(const OrderCall &call);
QString acceptAnyToken(const OrderCall &call);
QString noControlAnswer(const OrderCall &call);
QString scim(const OrderCall &call);
QString edgeBlock(const OrderCall &call);
QString captivePortal(const OrderCall &call);
QString malformed(const OrderCall &call);
QString wrongShape(const OrderCall &call);
QString drop(const OrderCall &call);
QString drip(const OrderCall &call);
QString huge(const OrderCall &call);
QString truncated(const OrderCall &call);

} // namespace orders

} // namespace keybearer::practice
