// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/Probe.h"

#include "app/intercom/StrictJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keybearer {
namespace {

bool isKnownNo(ProbeOutcome outcome)
{
    return outcome == ProbeOutcome::Refused || outcome == ProbeOutcome::Unavailable;
}

std::optional<bool> sameText(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return std::nullopt;
    return before == after;
}

void comparePeople(const ProbeReport &before, const ProbeReport &after, Comparison &into)
{
    if (before.teammate)
        into.emailBefore = before.teammate->email;
    if (after.teammate)
        into.emailAfter = after.teammate->email;
    if (!before.teammate || !after.teammate)
        return;
    into.sameTeammate = sameText(before.teammate->id, after.teammate->id);
    into.sameWorkspace = sameText(before.teammate->workspaceId(), after.teammate->workspaceId());
}

} // namespace

QLatin1String outcomeName(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Allowed:
        return QLatin1String("allowed");
    case ProbeOutcome::Refused:
        return QLatin1String("refused");
    case ProbeOutcome::Unavailable:
        return QLatin1String("unavailable");
    case ProbeOutcome::Unknown:
        return QLatin1String("unknown");
    case ProbeOutcome::NotTested:
        return QLatin1String("not_tested");
    }
    return {};
}

const ProbeResult *ProbeReport::row(const QString &key) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&key](const ProbeResult &result) { return result.probe.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

bool hasShape(const Probe &probe, const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return false;
    if (!object->value(QLatin1String("errors")).toArray().isEmpty())
        return false; // says no and yes at once
    const QJsonValue value = object->value(probe.listKey);
    const bool single = probe.listKey == QLatin1String("id");
    return single ? value.isString() || value.isDouble() : value.isArray();
}

ProbeOutcome outcomeOf(const Probe &probe, const Answer &answer)
{
    if (!answer.fromIntercom)
        return ProbeOutcome::Unknown;
    if (answer.cause == Cause::NotFound) {
        const bool passed = !probe.absentCode.isEmpty() && answer.code == probe.absentCode;
        return passed ? ProbeOutcome::Allowed : ProbeOutcome::Unavailable;
    }
    if (answer.cause == Cause::PlanRestricted)
        return ProbeOutcome::Unavailable;
    switch (causeKind(answer.cause)) {
    case CauseKind::Good:
        return ProbeOutcome::Allowed;
    case CauseKind::Permission:
    case CauseKind::BadToken:
        return ProbeOutcome::Refused;
    case CauseKind::Held:
    case CauseKind::Unclear:
        return ProbeOutcome::Unknown;
    }
    return ProbeOutcome::Unknown;
}

ProbeResult readRow(const PlannedProbe &row, const Exchange &exchange)
{
    ProbeResult result{row.probe, row.needed, ProbeOutcome::NotTested, {}, exchange};
    result.answer = readAnswer(exchange, hasShape(row.probe, exchange.body));
    result.outcome = outcomeOf(row.probe, result.answer);
    if (result.answer.cause == Cause::Ok)
        result.exchange.body.clear();
    return result;
}

ProbeReport withNeeded(ProbeReport report, const QStringList &needed)
{
    for (ProbeResult &row : report.rows) {
        const bool ticked = needed.isEmpty() ? row.probe.core : needed.contains(row.probe.key);
        const bool asked = row.exchange.attempts > 0 || !row.probe.onDemand;
        const bool counts = ticked && asked && row.probe.countable && row.probe.testable;
        row.needed = counts || row.probe.key == QLatin1String("identify");
    }
    return report;
}

Comparison compare(const ProbeReport &before, const ProbeReport &after)
{
    Comparison comparison;
    comparison.sameFingerprint =
        !before.fingerprint.isEmpty() && before.fingerprint == after.fingerprint;
    comparePeople(before, after, comparison);
    // Another server's word about the same ids says nothing about the first one's.
    if (before.apiUrl != after.apiUrl) {
        comparison.sameTeammate.reset();
        comparison.sameWorkspace.reset();
    }
    for (const ProbeResult &was : before.rows) {
        const ProbeResult *row = after.row(was.probe.key);
        const ProbeOutcome is = row != nullptr ? row->outcome : ProbeOutcome::NotTested;
        const QString &key = was.probe.key;
        if (was.outcome == ProbeOutcome::Allowed && isKnownNo(is))
            comparison.permissionsLost.append(key);
        else if (was.outcome == ProbeOutcome::Allowed && is != ProbeOutcome::Allowed)
            comparison.permissionsUnknown.append(key);
        else if (isKnownNo(was.outcome) && is == ProbeOutcome::Allowed)
            comparison.permissionsGained.append(key);
    }
    return comparison;
}

} // namespace keybearer
