// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Report.h"

#include "app/check/CheckSummary.h"
#include "app/cli/Console.h"
#include "app/handover/HandoverJudge.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace keybearer {

namespace {

QString key(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// One decimal, as the contract says.
QJsonValue jsonMs(double ms)
{
    return std::round(ms * 10) / 10;
}

template <class T> QJsonValue jsonOptional(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue jsonTeammate(const std::optional<Teammate> &teammate)
{
    if (!teammate)
        return {};
    return QJsonObject{{key("id"), jsonText(teammate->id)}, {key("name"), jsonText(teammate->name)},
        {key("email"), jsonText(teammate->email)},
        {key("email_verified"), jsonOptional(teammate->emailVerified)},
        {key("has_inbox_seat"), jsonOptional(teammate->hasInboxSeat)},
        {key("role"), teammate->role ? jsonText(teammate->role->name) : QJsonValue()}};
}

QJsonValue jsonWorkspace(const std::optional<Teammate> &teammate)
{
    if (!teammate || !teammate->workspace)
        return {};
    const Workspace &workspace = *teammate->workspace;
    return QJsonObject{{key("id"), jsonText(workspace.id)}, {key("name"), jsonText(workspace.name)},
        {key("region"), jsonText(workspace.region)},
        {key("timezone"), jsonText(workspace.timezone)}};
}

QJsonObject jsonRow(const ProbeResult &row)
{
    const bool sent = row.exchange.attempts > 0;
    const bool answered = sent && row.answer.status > 0;
    return {{key("permission"), row.probe.key}, {key("needed"), row.needed},
        {key("method"), jsonText(QString::fromLatin1(row.probe.method))},
        {key("path"), jsonText(row.probe.path)},
        {key("status"), answered ? QJsonValue(row.answer.status) : QJsonValue()},
        {key("code"), jsonText(row.answer.code)}, {key("outcome"), outcomeName(row.outcome)},
        {key("ms"), sent ? jsonMs(row.exchange.phases.total_ms) : QJsonValue()},
        {key("request_id"), jsonText(row.answer.requestId)}};
}

QJsonValue jsonList(const std::optional<Comparison> &comparison, QStringList Comparison::*list)
{
    return comparison ? QJsonValue(QJsonArray::fromStringList((*comparison).*list)) : QJsonValue();
}

QJsonValue jsonState(const std::optional<CheckResult> &check)
{
    return check ? QJsonValue(stateName(check->verdict.state)) : QJsonValue();
}

Exit exitOfUnproven(const Handover &handover)
{
    if (handover.comparison && answersAsAnother(*handover.comparison))
        return Exit::Another;
    if (!handover.proof)
        return Exit::Unknown;
    const Exit verdict = exitOf(handover.proof->verdict);
    if (verdict != Exit::Good && verdict != Exit::Limited)
        return verdict;
    const bool lost = handover.comparison && !handover.comparison->permissionsLost.isEmpty();
    return lost || verdict == Exit::Limited ? Exit::Limited : Exit::Unknown;
}

} // namespace

Exit exitOf(const Verdict &verdict)
{
    switch (verdict.state) {
    case TokenState::Alive:
        return Exit::Good;
    case TokenState::Limited:
        return Exit::Limited;
    case TokenState::Dead:
        return Exit::Dead;
    case TokenState::Blocked:
        return Exit::Blocked;
    case TokenState::Unknown:
        return Exit::Unknown;
    }
    Q_UNREACHABLE();
}

Exit exitOf(const Handover &handover)
{
    const auto outcome = handover.outcome();
    if (!outcome)
        return Exit::Internal;
    switch (*outcome) {
    case HandoverOutcome::Proven:
        return Exit::Good;
    case HandoverOutcome::NotProven:
        return exitOfUnproven(handover);
    case HandoverOutcome::Waiting:
        return Exit::Waiting;
    case HandoverOutcome::Refused:
        return handover.baseline && !mayFollowBaseline(*handover.baseline)
            ? exitOf(handover.baseline->verdict)
            : Exit::Refused;
    case HandoverOutcome::RolledBack:
        return Exit::Refused;
    case HandoverOutcome::UnknownOutcome:
        return Exit::OutcomeUnknown;
    case HandoverOutcome::Cancelled:
        return Exit::Cancelled;
    }
    Q_UNREACHABLE();
}

Exit exitOf(const RecordCheck &check)
{
    return check.valid ? Exit::Good : Exit::RecordInvalid;
}

Exit undelivered()
{
    printProgress(QCoreApplication::translate("keybearer::Report",
        "The result could not be written to standard output: it is closed, or its disk is full."));
    return Exit::Internal;
}

QJsonObject checkReport(const CheckResult &result)
{
    const ProbeReport &report = result.report;
    QJsonArray probes;
    for (const ProbeResult &row : report.rows)
        probes.append(jsonRow(row));
    const bool controlAnswered = report.control && report.control->status > 0;
    return {{key("verdict"), stateName(result.verdict.state)},
        {key("cause"), causeName(result.verdict.cause)},
        {key("detail"), say(result.verdict, report).inOneLine()},
        {key("teammate"), jsonTeammate(report.teammate)},
        {key("workspace"), jsonWorkspace(report.teammate)},
        {key("fingerprint"), report.fingerprint},
        {key("control"),
            QJsonObject{{key("outcome"), controlName(result.verdict.control)},
                {key("status"),
                    controlAnswered ? QJsonValue(report.control->status) : QJsonValue()}}},
        {key("probes"), probes},
        {key("rate_limit"),
            QJsonObject{{key("limit"), jsonOptional(report.rateLimit.limit)},
                {key("remaining"), jsonOptional(report.rateLimit.remaining)},
                {key("reset"), jsonOptional(report.rateLimit.reset_s)}}},
        {key("api_version"), QString::fromLatin1(report.apiVersion)},
        {key("api_url"), report.apiUrl.toString()}, {key("started_at"), jsonTime(report.startedAt)},
        {key("duration_ms"), jsonMs(report.duration_ms)}};
}

QJsonObject handoverReport(const Handover &handover, const QString &recordFile)
{
    const auto &comparison = handover.comparison;
    const auto outcome = handover.outcome();
    const CanaryTally &canary = handover.during;
    const bool isUnread = handover.state == HandoverState::Cancelled && !handover.lastCallRead;
    const auto same = [&comparison](std::optional<bool> Comparison::*flag) {
        return comparison ? jsonOptional((*comparison).*flag) : QJsonValue();
    };
    return {{key("outcome"), outcome ? QJsonValue(outcomeName(*outcome)) : QJsonValue()},
        {key("handover_id"), handover.id}, {key("route"), routeName(handover.route)},
        {key("email_before"), jsonText(handover.emailFrom)},
        {key("email_after"), isUnread ? QJsonValue() : jsonText(handover.emailNow)},
        {key("verdict_before"), jsonState(handover.baseline)},
        {key("verdict_after"), jsonState(handover.proof)},
        {key("cause_after"),
            handover.proof ? QJsonValue(causeName(handover.proof->verdict.cause)) : QJsonValue()},
        {key("same_teammate"), same(&Comparison::sameTeammate)},
        {key("same_workspace"), same(&Comparison::sameWorkspace)},
        {key("same_fingerprint"),
            comparison ? QJsonValue(comparison->sameFingerprint) : QJsonValue()},
        {key("permissions_lost"), jsonList(comparison, &Comparison::permissionsLost)},
        {key("permissions_gained"), jsonList(comparison, &Comparison::permissionsGained)},
        {key("probes_during"), canary.calls}, {key("failed_during"), canary.refused},
        {key("unanswered_during"), canary.unanswered},
        {key("longest_gap_ms"), canary.good > 1 ? QJsonValue(canary.longestGap_ms) : QJsonValue()},
        {key("record"), jsonText(recordFile)}};
}

QJsonObject verifyReport(const RecordCheck &check)
{
    return {{key("valid"), check.valid}, {key("signed"), check.isSigned},
        {key("entries"), check.entries}, {key("head"), jsonText(QString::fromLatin1(check.head))},
        {key("first_bad_line"),
            check.firstBadLine > 0 ? QJsonValue(check.firstBadLine) : QJsonValue()},
        {key("outcome"), jsonText(check.outcome)},
        {key("says"), check.valid ? say(check).happened : say(check).inOneLine()}};
}

QString verifyText(const RecordCheck &check)
{
    const Said said = say(check);
    QStringList lines{said.happened, said.means, said.next};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace keybearer
