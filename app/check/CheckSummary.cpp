// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/CheckSummary.h"

#include "app/base/EnumName.h"

#include <QJsonArray>

namespace keybearer {

namespace {

QJsonValue jsonFlag(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> flagFrom(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonValue teammateJson(const std::optional<Teammate> &teammate)
{
    if (!teammate)
        return {};
    QJsonObject json{{QStringLiteral("id"), teammate->id},
        {QStringLiteral("name"), jsonText(teammate->name)},
        {QStringLiteral("email"), jsonText(teammate->email)},
        {QStringLiteral("email_verified"), jsonFlag(teammate->emailVerified)},
        {QStringLiteral("has_inbox_seat"), jsonFlag(teammate->hasInboxSeat)}};
    if (teammate->workspace) {
        const Workspace &workspace = *teammate->workspace;
        json.insert(QStringLiteral("workspace"),
            QJsonObject{{QStringLiteral("id"), workspace.id},
                {QStringLiteral("name"), jsonText(workspace.name)},
                {QStringLiteral("region"), jsonText(workspace.region)},
                {QStringLiteral("timezone"), jsonText(workspace.timezone)}});
    }
    return json;
}

std::optional<Teammate> teammateFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    Teammate teammate;
    teammate.id = json.value(QLatin1String("id")).toString();
    teammate.name = json.value(QLatin1String("name")).toString();
    teammate.email = json.value(QLatin1String("email")).toString();
    teammate.emailVerified = flagFrom(json.value(QLatin1String("email_verified")));
    teammate.hasInboxSeat = flagFrom(json.value(QLatin1String("has_inbox_seat")));
    const QJsonValue workspace = json.value(QLatin1String("workspace"));
    if (workspace.isObject()) {
        teammate.workspace = Workspace{workspace[QLatin1String("id")].toString(),
            workspace[QLatin1String("name")].toString(),
            workspace[QLatin1String("region")].toString(),
            workspace[QLatin1String("timezone")].toString()};
    }
    return teammate;
}

QJsonObject rowJson(const ProbeResult &row)
{
    const bool sent = row.exchange.attempts > 0;
    return {{QStringLiteral("permission"), row.probe.key}, {QStringLiteral("needed"), row.needed},
        {QStringLiteral("outcome"), outcomeName(row.outcome)},
        {QStringLiteral("cause"), causeName(row.answer.cause)},
        {QStringLiteral("status"), row.answer.status},
        {QStringLiteral("code"), jsonText(row.answer.code)},
        {QStringLiteral("request_id"), jsonText(row.answer.requestId)},
        {QStringLiteral("us"), sent ? qRound64(row.exchange.phases.total_ms * 1000) : qint64(-1)}};
}

Result<ProbeResult> rowFrom(const QJsonObject &json)
{
    ProbeResult row;
    row.probe.key = json.value(QLatin1String("permission")).toString();
    row.needed = json.value(QLatin1String("needed")).toBool();
    const auto outcome = enumNamed(
        json.value(QLatin1String("outcome")).toString(), ProbeOutcome::NotTested, outcomeName);
    const auto cause =
        enumNamed(json.value(QLatin1String("cause")).toString(), Cause::Cancelled, causeName);
    if (row.probe.key.isEmpty() || !outcome || !cause)
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("rows")));
    row.outcome = *outcome;
    row.answer.cause = *cause;
    row.answer.status = json.value(QLatin1String("status")).toInt();
    row.answer.code = json.value(QLatin1String("code")).toString();
    row.answer.requestId = json.value(QLatin1String("request_id")).toString();
    const double us = json.value(QLatin1String("us")).toDouble(-1);
    row.exchange.attempts = us < 0 ? 0 : 1;
    row.exchange.phases.total_ms = qMax(0.0, us / 1000);
    return row;
}

// Label, method and path of a stored row come from the plan of today, where it still has the row.
void describeRows(QList<ProbeResult> &rows, const QDateTime &at)
{
    const auto plan = ProbePlan::make({}, at);
    if (!plan)
        return;
    for (ProbeResult &row : rows) {
        for (const PlannedProbe &planned : plan->rows()) {
            if (planned.probe.key == row.probe.key)
                row.probe = planned.probe;
        }
    }
}

} // namespace

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject summaryOf(const CheckResult &result)
{
    const ProbeReport &report = result.report;
    QJsonArray rows;
    for (const ProbeResult &row : report.rows)
        rows.append(rowJson(row));
    return {{QStringLiteral("verdict"), stateName(result.verdict.state)},
        {QStringLiteral("cause"), causeName(result.verdict.cause)},
        {QStringLiteral("control"), controlName(result.verdict.control)},
        {QStringLiteral("local_server"), result.verdict.localServer},
        {QStringLiteral("fingerprint"), report.fingerprint},
        {QStringLiteral("api_version"), QString::fromLatin1(report.apiVersion)},
        {QStringLiteral("api_url"), report.apiUrl.toString()},
        {QStringLiteral("started_at"), jsonTime(report.startedAt)},
        {QStringLiteral("duration_us"), qRound64(report.duration_ms * 1000)},
        {QStringLiteral("teammate"), teammateJson(report.teammate)},
        {QStringLiteral("rows"), rows}};
}

Result<CheckResult> resultFromSummary(const QJsonObject &summary)
{
    const auto text = [&summary](QLatin1String key) { return summary.value(key).toString(); };
    const auto malformed = [](QLatin1String key) {
        return Unexpected(Error::of(ErrorKind::Malformed, key));
    };
    CheckResult result;
    const auto state =
        enumNamed<TokenState>(text(QLatin1String("verdict")), TokenState::Unknown, stateName);
    const auto cause = enumNamed(text(QLatin1String("cause")), Cause::Cancelled, causeName);
    const auto control =
        enumNamed(text(QLatin1String("control")), ControlOutcome::Unanswered, controlName);
    if (!state || !cause)
        return malformed(QLatin1String("verdict"));
    result.verdict.state = *state;
    result.verdict.cause = *cause;
    result.verdict.control = control.value_or(ControlOutcome::Unanswered);
    result.verdict.localServer = summary.value(QLatin1String("local_server")).toBool();
    ProbeReport &report = result.report;
    report.fingerprint = text(QLatin1String("fingerprint"));
    report.apiVersion = text(QLatin1String("api_version")).toLatin1();
    report.apiUrl = QUrl(text(QLatin1String("api_url")));
    report.startedAt = QDateTime::fromString(text(QLatin1String("started_at")), Qt::ISODateWithMs);
    report.duration_ms = summary.value(QLatin1String("duration_us")).toDouble() / 1000;
    report.teammate = teammateFrom(summary.value(QLatin1String("teammate")));
    if (report.fingerprint.isEmpty() || !report.startedAt.isValid())
        return malformed(QLatin1String("fingerprint"));
    for (const auto &value : summary.value(QLatin1String("rows")).toArray()) {
        auto row = rowFrom(value.toObject());
        if (!row)
            return Unexpected(row.error());
        report.rows.append(*std::move(row));
    }
    describeRows(report.rows, report.startedAt);
    return result;
}

} // namespace keybearer
