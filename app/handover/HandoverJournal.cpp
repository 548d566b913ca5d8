// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverJournal.h"

#include "app/check/CheckSummary.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace keybearer {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray json;
    for (const Finding &finding : findings) {
        json.append(QJsonObject{{text("subject"), subjectName(finding.subject)},
            {text("level"), levelName(finding.level)}, {text("datum"), jsonText(finding.datum)}});
    }
    return json;
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    const auto flag = [](const std::optional<bool> &f) {
        return f ? QJsonValue(*f) : QJsonValue();
    };
    return {{text("same_fingerprint"), comparison.sameFingerprint},
        {text("same_teammate"), flag(comparison.sameTeammate)},
        {text("same_workspace"), flag(comparison.sameWorkspace)},
        {text("email_before"), jsonText(comparison.emailBefore)},
        {text("email_after"), jsonText(comparison.emailAfter)},
        {text("permissions_lost"), QJsonArray::fromStringList(comparison.permissionsLost)},
        {text("permissions_gained"), QJsonArray::fromStringList(comparison.permissionsGained)},
        {text("permissions_unknown"), QJsonArray::fromStringList(comparison.permissionsUnknown)}};
}

} // namespace

HandoverJournal::HandoverJournal(
    HistoryStore &history, Clock &clock, QString handoverId, QString connection, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_handoverId(std::move(handoverId))
    , m_connection(std::move(connection))
{
}

void HandoverJournal::write(
    const QString &kind, const QJsonObject &data, QObject *context, Then then)
{
    const NewEntry entry{m_connection, m_handoverId, kind, m_clock.nowUtc(), data};
    m_history.append(entry, context, std::move(then));
}

void HandoverJournal::note(const QString &kind, const QJsonObject &data)
{
    write(kind, data, this, [this](const Result<ChainEntry> &written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
}

void HandoverJournal::draft(const HandoverDraft &draft)
{
    const CheckRequest &check = draft.check;
    note(text("draft"),
        {{text("route"), routeName(draft.route)}, {text("email_to"), draft.emailTo},
            {text("api_url"), check.apiUrl ? QJsonValue(check.apiUrl->toString()) : QJsonValue()},
            {text("region"), check.region ? QJsonValue(regionName(*check.region)) : QJsonValue()},
            {text("api_version"), QString::fromLatin1(check.apiVersion)},
            {text("needed"), QJsonArray::fromStringList(check.needed)},
            {text("scim_url"),
                draft.scimUrl ? QJsonValue(draft.scimUrl->toString()) : QJsonValue()}});
}

void HandoverJournal::preflight(const Handover &handover, const Teammate &teammate)
{
    note(text("preflight"),
        {{text("email_from"), handover.emailFrom}, {text("email_now"), teammate.email},
            {text("teammate_id"), teammate.id},
            {text("workspace_id"), jsonText(teammate.workspaceId())},
            {text("findings"), findingsJson(handover.findings)}});
}

void HandoverJournal::baseline(const CheckResult &result)
{
    note(text("baseline"), summaryOf(result));
}

void HandoverJournal::intent(const ChangePreview &preview, QObject *context, Then then)
{
    const QByteArray digest =
        QCryptographicHash::hash(preview.body, QCryptographicHash::Sha256).toHex();
    write(text("intent"),
        {{text("route"), routeName(preview.route)}, {text("email_from"), preview.emailFrom},
            {text("email_to"), preview.emailTo}, {text("back"), preview.back},
            {text("method"), jsonText(QString::fromLatin1(preview.method))},
            {text("url"),
                preview.route == Route::Scim ? jsonText(preview.url.toString()) : QJsonValue()},
            {text("body_sha256"),
                preview.body.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(digest))}},
        context, std::move(then));
}

void HandoverJournal::sent(const SendResult &result)
{
    note(text("sent"),
        {{text("result"), sendName(result.kind)}, {text("status"), result.status},
            {text("code"), jsonText(result.error ? result.error->serverCode : QString())},
            {text("request_id"), jsonText(result.requestId)}});
}

void HandoverJournal::canary(const Called<Teammate> &called)
{
    const bool answered = called.exchange.attempts > 0 && !called.exchange.error;
    note(text("canary"),
        {{text("good"), called.value.has_value()},
            {text("email_read"), called.value && !called.value->email.isEmpty()},
            {text("refused"), isRefusal(called.answer)}, {text("status"), called.answer.status},
            {text("cause"), causeName(called.answer.cause)},
            {text("request_id"), jsonText(called.answer.requestId)},
            {text("us"),
                answered ? qRound64(called.exchange.phases.total_ms * 1000) : qint64(-1)}});
}

void HandoverJournal::emailSeen(const Teammate &teammate, bool changed)
{
    note(text("email_seen"),
        {{text("email"), teammate.email}, {text("email_changed"), changed},
            {text("email_verified"),
                teammate.emailVerified ? QJsonValue(*teammate.emailVerified) : QJsonValue()}});
}

void HandoverJournal::proof(const CheckResult &result, const Comparison &comparison)
{
    QJsonObject data = summaryOf(result);
    data.insert(text("comparison"), comparisonJson(comparison));
    note(text("proof"), data);
}

void HandoverJournal::checkpoint(const Checkpoint &checkpoint, const CheckResult &result)
{
    QJsonObject data = summaryOf(result);
    data.insert(text("checkpoint"), checkpointName(checkpoint.kind));
    data.insert(text("by_word"), checkpoint.byWord);
    note(text("checkpoint"), data);
}

void HandoverJournal::outcome(const Handover &handover)
{
    note(text("outcome"), outcomeJson(handover));
}

void HandoverJournal::closed()
{
    note(text("closed"), {});
}

bool isRefusedCall(const QJsonObject &canary)
{
    const int status = canary.value(text("status")).toInt();
    return canary.value(text("refused")).toBool(status == 401 || status == 403);
}

QJsonObject outcomeJson(const Handover &handover)
{
    const auto outcome = handover.outcome();
    const CanaryTally &canary = handover.during;
    return {{text("outcome"), outcome ? QJsonValue(outcomeName(*outcome)) : QJsonValue()},
        {text("email_from"), jsonText(handover.emailFrom)},
        {text("email_to"), jsonText(handover.emailTo)},
        {text("email_now"), jsonText(handover.emailNow)},
        {text("email_read"), handover.lastCallRead},
        {text("scim_email"), jsonText(handover.scimEmail)}, {text("calls"), canary.calls},
        {text("refused"), canary.refused}, {text("unanswered"), canary.unanswered},
        {text("longest_gap_ms"), canary.longestGap_ms},
        {text("cause"),
            handover.proof ? QJsonValue(causeName(handover.proof->verdict.cause)) : QJsonValue()}};
}

} // namespace keybearer
