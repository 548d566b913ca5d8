// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverRestore.h"

#include "app/base/EnumName.h"
#include "app/check/CheckSummary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/HandoverJournal.h"

#include <QJsonArray>

namespace keybearer {

namespace {

QString textOf(const QJsonObject &data, const char *key)
{
    return data.value(QLatin1String(key)).toString();
}

std::optional<bool> flagOf(const QJsonObject &data, const char *key)
{
    const QJsonValue value = data.value(QLatin1String(key));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QUrl> urlOf(const QJsonObject &data, const char *key)
{
    const QString text = textOf(data, key);
    return text.isEmpty() ? std::nullopt : std::optional(QUrl(text));
}

void readDraft(RestoredHandover &into, const ChainEntry &entry)
{
    const QJsonObject &data = entry.entry.data;
    Handover &handover = into.handover;
    handover.id = entry.entry.handoverId;
    handover.startedAt = entry.entry.at;
    handover.route = textOf(data, "route") == routeName(Route::Scim) ? Route::Scim : Route::Guided;
    handover.emailTo = textOf(data, "email_to");
    into.fingerprint = entry.entry.connection;
    into.apiUrl = urlOf(data, "api_url");
    into.region = regionNamed(textOf(data, "region"));
    into.apiVersion = textOf(data, "api_version").toLatin1();
    into.scimUrl = urlOf(data, "scim_url");
    for (const auto &key : data.value(QLatin1String("needed")).toArray())
        into.needed.append(key.toString());
}

void readFindings(Handover &into, const QJsonArray &findings)
{
    into.findings.clear();
    for (const auto &value : findings) {
        const QJsonObject json = value.toObject();
        const auto subject =
            enumNamed(textOf(json, "subject"), Finding::Subject::PasswordReset, subjectName);
        const auto level = enumNamed(textOf(json, "level"), Finding::Level::Unknown, levelName);
        if (subject && level)
            into.findings.append({*subject, *level, textOf(json, "datum")});
    }
}

void readPreflight(RestoredHandover &into, const ChainEntry &entry)
{
    const QJsonObject &data = entry.entry.data;
    into.handover.state = HandoverState::Preflight;
    into.handover.emailFrom = textOf(data, "email_from");
    const QString now = textOf(data, "email_now");
    into.handover.noteEmail(now.isEmpty() ? into.handover.emailFrom : now, entry.entry.at);
    into.teammateId = textOf(data, "teammate_id");
    into.workspaceId = textOf(data, "workspace_id");
    readFindings(into.handover, data.value(QLatin1String("findings")).toArray());
}

void readIntent(RestoredHandover &into, const ChainEntry &entry)
{
    Handover &handover = into.handover;
    const bool wasBack = handover.back;
    handover.back = flagOf(entry.entry.data, "back").value_or(false);
    if (handover.back && !wasBack) {
        into.rest = {handover.state, handover.preview, handover.during, handover.duringIsFinal};
        handover.ticked.clear(); // they were of the way there
    }
    ChangePreview preview;
    preview.route = handover.route;
    preview.emailFrom = textOf(entry.entry.data, "email_from");
    preview.emailTo = textOf(entry.entry.data, "email_to");
    preview.method = textOf(entry.entry.data, "method").toLatin1();
    preview.url = QUrl(textOf(entry.entry.data, "url"));
    preview.back = handover.back;
    handover.preview = preview;
    handover.during = {};
    handover.duringIsFinal = false;
    handover.state =
        handover.route == Route::Guided ? HandoverState::WaitingForPerson : HandoverState::Changing;
    handover.waitingSince = entry.entry.at;
    into.intentWritten = true;
    into.said = SendResult::Kind::Unknown;
}

// Nothing came of the change back.
void readRest(RestoredHandover &into)
{
    Handover &handover = into.handover;
    handover.back = false;
    handover.state = into.rest.state;
    handover.preview = into.rest.preview;
    handover.during = into.rest.during;
    handover.during.lastGood = handover.canary.lastGood; // it was tested meanwhile
    handover.duringIsFinal = into.rest.duringIsFinal;
}

// From then on it is the address that was asked for.
void readAccepted(Handover &into, const QString &email)
{
    into.emailTo = email;
    into.back = false;
    into.moved = true;
    into.checkpoints.clear();
    into.firstProvenAt = {};
    into.provenAt = {};
    if (into.preview) {
        into.preview->emailFrom = into.emailFrom;
        into.preview->emailTo = email;
        into.preview->back = false;
    }
}

void readCanary(CanaryTally &tally, const ChainEntry &entry)
{
    const QJsonObject &data = entry.entry.data;
    ++tally.calls;
    if (flagOf(data, "good").value_or(false)) {
        if (tally.lastGood.isValid())
            tally.longestGap_ms = qMax(tally.longestGap_ms, tally.lastGood.msecsTo(entry.entry.at));
        tally.lastGood = entry.entry.at;
        ++tally.good;
    } else if (isRefusedCall(data)) {
        ++tally.refused;
    } else {
        ++tally.unanswered;
    }
}

Comparison comparisonFrom(const QJsonObject &json)
{
    const auto list = [&json](const char *key) {
        QStringList texts;
        for (const auto &value : json.value(QLatin1String(key)).toArray())
            texts.append(value.toString());
        return texts;
    };
    Comparison comparison;
    comparison.sameFingerprint = flagOf(json, "same_fingerprint").value_or(false);
    comparison.sameTeammate = flagOf(json, "same_teammate");
    comparison.sameWorkspace = flagOf(json, "same_workspace");
    comparison.emailBefore = textOf(json, "email_before");
    comparison.emailAfter = textOf(json, "email_after");
    comparison.permissionsLost = list("permissions_lost");
    comparison.permissionsGained = list("permissions_gained");
    comparison.permissionsUnknown = list("permissions_unknown");
    return comparison;
}

/// They are opened by the first proof: a step that it ticks is told before its outcome, and a later
/// proof undoes none.
void openOnce(QList<Checkpoint> &checkpoints, const QDateTime &at)
{
    if (checkpoints.isEmpty())
        checkpoints = openCheckpoints(at);
}

void readCheckpoint(Handover &into, const ChainEntry &entry)
{
    openOnce(into.checkpoints, entry.entry.at);
    const auto kind = enumNamed(
        textOf(entry.entry.data, "checkpoint"), CheckpointKind::OneDayLater, checkpointName);
    for (Checkpoint &checkpoint : into.checkpoints) {
        if (kind && checkpoint.kind == *kind) {
            checkpoint.doneAt = entry.entry.at;
            checkpoint.verdict = textOf(entry.entry.data, "verdict");
            checkpoint.byWord = flagOf(entry.entry.data, "by_word").value_or(false);
        }
    }
}

void readOutcome(Handover &into, const ChainEntry &entry)
{
    const QString outcome = textOf(entry.entry.data, "outcome");
    into.duringIsFinal = true;
    into.emailNow = textOf(entry.entry.data, "email_now");
    into.emailTo = textOf(entry.entry.data, "email_to");
    into.scimEmail = textOf(entry.entry.data, "scim_email");
    if (outcome == outcomeName(HandoverOutcome::Proven)) {
        into.state = HandoverState::FollowingUp;
        into.proven = true;
        into.noteProven(entry.entry.at);
        openOnce(into.checkpoints, entry.entry.at);
    } else if (outcome == outcomeName(HandoverOutcome::NotProven)) {
        into.state = HandoverState::NotProven;
        into.proven = false;
    } else if (outcome == outcomeName(HandoverOutcome::UnknownOutcome)) {
        into.state = HandoverState::UnknownOutcome;
        into.proven = false;
    } else if (outcome == outcomeName(HandoverOutcome::Refused)) {
        into.state = HandoverState::Refused;
    } else if (outcome == outcomeName(HandoverOutcome::RolledBack)) {
        into.state = HandoverState::RolledBack;
    } else if (outcome == outcomeName(HandoverOutcome::Cancelled)) {
        into.state = HandoverState::Cancelled;
    }
}

void readSeen(Handover &into, const QJsonObject &data)
{
    const auto event = enumNamed(textOf(data, "event"), AccountEvent::TwoFactorChanged, eventName);
    const qint64 at_s = data.value(QLatin1String("at_s")).toInteger();
    if (event && at_s > 0)
        into.seenInLog.insert(*event, QDateTime::fromSecsSinceEpoch(at_s, Qt::UTC));
}

void readTicked(Handover &into, const ChainEntry &entry)
{
    const auto tick =
        enumNamed(textOf(entry.entry.data, "what"), HandTick::OpenedAccount, tickName);
    if (tick)
        into.ticked.insert(*tick, entry.entry.at);
}

void noteReading(RestoredHandover &into, const QDateTime &at)
{
    into.readBefore = into.handover.emailReadAt;
    into.handover.emailReadAt = at;
}

bool readCheck(RestoredHandover &into, const ChainEntry &entry)
{
    Handover &handover = into.handover;
    auto check = resultFromSummary(entry.entry.data);
    if (!check)
        return false;
    if (entry.entry.kind == QLatin1String("baseline")) {
        handover.state = HandoverState::AwaitingConfirm;
        handover.baseline = *std::move(check);
        return true;
    }
    handover.proof = *std::move(check);
    const auto &teammate = handover.proof->report.teammate;
    if (teammate && !teammate->email.isEmpty())
        noteReading(into, entry.entry.at);
    handover.comparison =
        comparisonFrom(entry.entry.data.value(QLatin1String("comparison")).toObject());
    return true;
}

// False when the entry can't be what its kind says.
bool readEntry(RestoredHandover &into, const ChainEntry &entry)
{
    const QString &kind = entry.entry.kind;
    Handover &handover = into.handover;
    if (kind == QLatin1String("preflight")) {
        readPreflight(into, entry);
    } else if (kind == QLatin1String("baseline") || kind == QLatin1String("proof")) {
        return readCheck(into, entry);
    } else if (kind == QLatin1String("intent")) {
        readIntent(into, entry);
    } else if (kind == QLatin1String("canary")) {
        readCanary(handover.canary, entry);
        const bool good = handover.canary.lastGood == entry.entry.at;
        if (good && flagOf(entry.entry.data, "email_read").value_or(true))
            noteReading(into, entry.entry.at);
        if (!handover.duringIsFinal)
            readCanary(handover.during, entry);
    } else if (kind == QLatin1String("other_accepted")) {
        readAccepted(handover, textOf(entry.entry.data, "email_to"));
    } else if (kind == QLatin1String("waiting_again")) {
        handover.state = HandoverState::WaitingForPerson;
        handover.duringIsFinal = false;
    } else if (kind == QLatin1String("resumed")) {
        handover.during.interrupted =
            handover.during.interrupted || (into.intentWritten && !handover.duringIsFinal);
    } else if (kind == QLatin1String("back_ended")) {
        readRest(into);
    } else if (kind == QLatin1String("sent")) {
        into.said =
            enumNamed(textOf(entry.entry.data, "result"), SendResult::Kind::Unknown, sendName)
                .value_or(SendResult::Kind::Unknown);
    } else if (kind == QLatin1String("email_seen")) {
        // What was read is told after the call that read it.
        if (handover.emailReadAt.msecsTo(entry.entry.at) < 1000)
            handover.emailReadAt = into.readBefore;
        handover.noteEmail(textOf(entry.entry.data, "email"), entry.entry.at);
        handover.moved = handover.moved || sameAddress(handover.emailNow, handover.emailTo);
        handover.emailVerified = flagOf(entry.entry.data, "email_verified");
    } else if (kind == QLatin1String("log_seen")) {
        readSeen(handover, entry.entry.data);
    } else if (kind == QLatin1String("ticked")) {
        readTicked(handover, entry);
    } else if (kind == QLatin1String("checkpoint")) {
        readCheckpoint(handover, entry);
    } else if (kind == QLatin1String("outcome")) {
        readOutcome(handover, entry);
    } else if (kind == QLatin1String("closed")) {
        handover.closedUnknown = handover.state == HandoverState::UnknownOutcome;
        if (handover.state == HandoverState::FollowingUp
            || handover.state == HandoverState::NotProven)
            handover.state = HandoverState::Closed;
    }
    return true;
}

} // namespace

Result<RestoredHandover> restoreHandover(const QList<ChainEntry> &entries)
{
    if (entries.isEmpty())
        return Unexpected(Error::of(ErrorKind::NotFound));
    if (entries.first().entry.kind != QLatin1String("draft"))
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("draft")));
    RestoredHandover restored;
    readDraft(restored, entries.first());
    for (qsizetype i = 1; i < entries.size(); ++i) {
        if (!readEntry(restored, entries.at(i)))
            return Unexpected(Error::of(ErrorKind::Malformed, entries.at(i).entry.kind));
    }
    if (restored.intentWritten && !restored.handover.baseline)
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("baseline")));
    return restored;
}

} // namespace keybearer
