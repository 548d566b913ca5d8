// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/OrderCall.h"

namespace keybearer::practice::orders {

QString ipAllowlist(const OrderCall &call)
{
    Model &model = call.stage.model;
    call.stage.weather.ipAllowlist = call.on();
    model.note(QStringLiteral("security_settings_change"),
        model.owner().name % QStringLiteral(" changed the IP allowlist."), model.owner(), call.now);
    return {};
}

QString planRestricted(const OrderCall &call)
{
    call.stage.weather.planRestricted = call.on() ? std::optional(call.text("path")) : std::nullopt;
    return {};
}

QString featureOff(const OrderCall &call)
{
    const QString path = call.text("path");
    if (!path.startsWith(QLatin1Char('/')))
        return wrongValue("path");
    call.stage.weather.featuresOff.removeAll(path);
    if (call.on())
        call.stage.weather.featuresOff.append(path);
    return {};
}

namespace {

QString trouble(const OrderCall &call, Trouble kind)
{
    Weather &weather = call.stage.weather;
    weather.trouble = call.on() ? kind : Trouble::None;
    weather.path = call.text("path");
    weather.times = qMax(0, call.number("times", 0));
    return {};
}

} // namespace

QString redirect(const OrderCall &call)
{
    const int status = call.number("status", 302);
    if (status < 300 || status > 399)
        return wrongValue("status");
    call.stage.weather.status = status;
    call.stage.weather.target = call.order.contains(QStringLiteral("to"))
        ? call.text("to")
        : QStringLiteral("https://login.practice.example/me");
    return trouble(call, Trouble::Redirect);
}

QString serverError(const OrderCall &call)
{
    const int status = call.number("status", 500);
    if (status != 408 && (status < 500 || status > 599))
        return wrongValue("status");
    call.stage.weather.status = status;
    return trouble(call, Trouble::ServerError);
}

QString throttle(const OrderCall &call)
{
    const QJsonValue after = call.order.value(QStringLiteral("retry_after"));
    call.stage.weather.retryAfter_s =
        after.isDouble() ? std::optional(after.toInt()) : std::nullopt;
    return trouble(call, Trouble::Throttle);
}

QString calm(const OrderCall &call)
{
    call.stage.weather = Weather();
    return {};
}

QString slow(const OrderCall &call)
{
    call.stage.weather.slow_ms = call.on() ? qMax(0, call.number("ms", 1000)) : 0;
    return {};
}

QString lowRate(const OrderCall &call)
{
    Weather &weather = call.stage.weather;
    const QJsonValue remaining = call.order.value(QStringLiteral("remaining"));
    weather.remaining = remaining.isDouble() ? std::optional(remaining.toInt()) : std::nullopt;
    weather.rateLimit = qMax(1, call.number("limit", weather.rateLimit));
    return {};
}

QString acceptAnyToken(const OrderCall &call)
{
    call.stage.weather.acceptsAnyToken = call.on();
    return {};
}

QString noControlAnswer(const OrderCall &call)
{
    call.stage.weather.noControlAnswer = call.on();
    return {};
}

namespace {

QString scimRefusal(const OrderCall &call, ScimManner &manner)
{
    const QString as = call.text("as");
    if (as.isEmpty() || as == QLatin1String("forbidden"))
        manner.refusal = ScimRefusal::Forbidden;
    else if (as == QLatin1String("mutability"))
        manner.refusal = ScimRefusal::Mutability;
    else if (as == QLatin1String("uniqueness"))
        manner.refusal = ScimRefusal::Uniqueness;
    else if (as == QLatin1String("envelope"))
        manner.refusal = ScimRefusal::Envelope;
    else
        return wrongValue("as");
    return {};
}

} // namespace

QString scim(const OrderCall &call)
{
    const QHash<QString, ScimMode> modes{{QString(), ScimMode::Normal},
        {QStringLiteral("normal"), ScimMode::Normal},
        {QStringLiteral("put_only"), ScimMode::Normal},
        {QStringLiteral("refuse"), ScimMode::Refuse}, {QStringLiteral("ignore"), ScimMode::Ignore},
        {QStringLiteral("scim_only"), ScimMode::ScimOnly},
        {QStringLiteral("delayed"), ScimMode::Delayed}, {QStringLiteral("drop"), ScimMode::Drop},
        {QStringLiteral("off"), ScimMode::Off}};
    const QString mode = call.text("mode");
    if (!modes.contains(mode))
        return wrongValue("mode");
    ScimManner manner;
    manner.mode = modes.value(mode);
    manner.delay_ms = qMax(0, call.number("ms", manner.delay_ms));
    manner.patch = call.flag("patch", mode != QLatin1String("put_only"));
    manner.noContent = call.flag("no_content", false);
    const QString fault = scimRefusal(call, manner);
    if (fault.isEmpty())
        call.stage.scim = manner;
    return fault;
}

QString edgeBlock(const OrderCall &call)
{
    return trouble(call, Trouble::EdgeBlock);
}

QString captivePortal(const OrderCall &call)
{
    return trouble(call, Trouble::CaptivePortal);
}

QString malformed(const OrderCall &call)
{
    return trouble(call, Trouble::Malformed);
}

QString wrongShape(const OrderCall &call)
{
    return trouble(call, Trouble::WrongShape);
}

QString drop(const OrderCall &call)
{
    return trouble(call, Trouble::Drop);
}

QString drip(const OrderCall &call)
{
    return trouble(call, Trouble::Drip);
}

QString huge(const OrderCall &call)
{
    return trouble(call, Trouble::Huge);
}

QString truncated(const OrderCall &call)
{
    return trouble(call, Trouble::Truncated);
}

} // namespace keybearer::practice::orders
