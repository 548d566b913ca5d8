// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/Verdict.h"

#include "app/intercom/ApiBase.h"

#include <algorithm>
#include <array>

namespace keybearer {
namespace {

constexpr QLatin1String identifyKey("identify");
constexpr QLatin1String controlKey("control");

/// What the rows say, /me apart.
struct Rows {
    QStringList allowed;
    QStringList needed; ///< needed and allowed
    QStringList refused; ///< needed and refused
    bool passed = false; ///< one of them with its own answer, not only as a thing that is not there
    const ProbeResult *open = nullptr; ///< the first needed row that nobody knows about
    const ProbeResult *off = nullptr; ///< the first needed row that is not there
    bool onlySeats = true; ///< every needed refusal is for the seat
    int planRestricted = 0;
    bool recognised = false; ///< a refusal that only a known token gets
    bool badToken = false; ///< a refusal that a bad token gets
    const ProbeResult *silent = nullptr; ///< the first row whose answer was never seen
    const ProbeResult *against = nullptr; ///< the first that speaks of the token as such
};

/// facts 1.4: Intercom tells the rate limit to a token it knows. Where a made-up token is told too,
/// the headers distinguish nothing.
bool headersProve(const ProbeReport &report)
{
    return !report.control || !report.control->rateHeaders;
}

/// `unauthorized` is Intercom's word for a bad token (facts 4.4); only the headers turn it into
/// a missing permission, and only where they distinguish.
bool isBareUnauthorized(const Answer &answer)
{
    return answer.cause == Cause::ScopeRefused && answer.status == 401
        && answer.code == QLatin1String("unauthorized");
}

/// A made-up token is refused as if it were known: such a refusal tells nothing here.
bool isRefusedLikeKnown(const std::optional<Answer> &control)
{
    return control && control->fromIntercom && causeKind(control->cause) == CauseKind::Permission
        && !isBareUnauthorized(*control);
}

/// A refusal that means: I know this token, it may not do this.
bool recognises(const Answer &answer, const ProbeReport &report)
{
    return answer.fromIntercom && causeKind(answer.cause) == CauseKind::Permission
        && !isRefusedLikeKnown(report.control)
        && (answer.status != 401 || (answer.rateHeaders && headersProve(report)));
}

/// As a token is refused that does not exist.
bool saysBadToken(const Answer &answer)
{
    return answer.fromIntercom
        && (causeKind(answer.cause) == CauseKind::BadToken || isBareUnauthorized(answer));
}

ControlOutcome outcomeOfControl(const ProbeReport &report)
{
    if (!report.control)
        return ControlOutcome::Unanswered;
    const Answer &answer = *report.control;
    // The same nonsense for both tokens is no acceptance: what is wrong is the nonsense.
    const bool otherShape =
        answer.cause == Cause::Malformed && report.identity.cause != Cause::Malformed;
    const bool taken = answer.cause == Cause::Ok || otherShape;
    if (taken && answer.status >= 200 && answer.status < 300)
        return ControlOutcome::Accepted;
    return saysBadToken(answer) ? ControlOutcome::Refused : ControlOutcome::Unanswered;
}

/// The cause of an answer as far as it can be believed.
Cause believed(const Answer &answer, const ProbeReport &report)
{
    const bool claims = causeKind(answer.cause) != CauseKind::Unclear;
    if (!answer.fromIntercom && claims && answer.cause != Cause::EdgeBlock)
        return Cause::NotIntercom;
    return isBareUnauthorized(answer) && !headersProve(report) ? Cause::TokenInvalid : answer.cause;
}

/// In words that concern the token or its workspace, whatever the path. `unauthorized` is not among
/// them: a path may say so for want of a permission (facts 10.14).
bool speaksAgainstToken(const Answer &answer)
{
    constexpr std::array causes{Cause::TokenRevoked, Cause::TokenNotFound, Cause::TokenExpired,
        Cause::WorkspaceSuspended, Cause::TokenBlocked};
    return answer.fromIntercom
        && std::find(causes.begin(), causes.end(), answer.cause) != causes.end();
}

/// Sent, and no word about the token came back. A path that is not there is no silence.
bool isSilent(const ProbeResult &row)
{
    return row.outcome == ProbeOutcome::Unknown && causeKind(row.answer.cause) == CauseKind::Unclear
        && row.answer.status != 404;
}

Rows readRows(const ProbeReport &report)
{
    Rows rows;
    for (const ProbeResult &row : report.rows) {
        if (row.probe.key == identifyKey)
            continue;
        const bool counts = row.needed && row.probe.countable;
        const bool allowed = row.outcome == ProbeOutcome::Allowed;
        const bool refused = row.outcome == ProbeOutcome::Refused;
        if (allowed)
            rows.allowed.append(row.probe.key);
        rows.passed = rows.passed || (allowed && row.answer.status == 200);
        if (row.outcome == ProbeOutcome::Unavailable && counts && rows.off == nullptr)
            rows.off = &row;
        if (allowed && counts)
            rows.needed.append(row.probe.key);
        if (refused && counts) {
            rows.refused.append(row.probe.key);
            rows.onlySeats = rows.onlySeats && row.answer.cause == Cause::SeatMissing;
        }
        const bool open =
            row.outcome == ProbeOutcome::Unknown || row.outcome == ProbeOutcome::NotTested;
        if (open && counts && rows.open == nullptr)
            rows.open = &row;
        if (row.outcome == ProbeOutcome::Unavailable && row.answer.cause == Cause::PlanRestricted)
            ++rows.planRestricted;
        rows.recognised = rows.recognised || recognises(row.answer, report);
        rows.badToken = rows.badToken || saysBadToken(row.answer);
        if (rows.against == nullptr && speaksAgainstToken(row.answer))
            rows.against = &row;
        if (rows.silent == nullptr && isSilent(row))
            rows.silent = &row;
    }
    return rows;
}

void conclude(Verdict &verdict, TokenState state, Cause cause, const QStringList &evidence)
{
    verdict.state = state;
    verdict.cause = cause;
    verdict.evidence = evidence;
}

/// No answer that speaks for or against the token.
void concludeOpen(Verdict &verdict, Cause cause, const QString &key)
{
    const bool held = causeKind(cause) == CauseKind::Held;
    conclude(verdict, held ? TokenState::Blocked : TokenState::Unknown, cause, {key});
}

/// /me is fine, and another call is told that the token as such is not.
void concludeContradicted(Verdict &verdict, const ProbeResult &row)
{
    const bool held = causeKind(row.answer.cause) == CauseKind::Held;
    conclude(verdict, held ? TokenState::Blocked : TokenState::Unknown,
        held ? row.answer.cause : Cause::Malformed, {identifyKey, row.probe.key});
}

void judgeGoodIdentity(Verdict &verdict, const Rows &rows, const ProbeReport &report)
{
    if (rows.against != nullptr)
        return concludeContradicted(verdict, *rows.against);
    if (!rows.refused.isEmpty()) {
        verdict.refusedNeeded = rows.refused;
        conclude(verdict, TokenState::Limited,
            rows.onlySeats ? Cause::SeatMissing : Cause::ScopeRefused, rows.refused);
        return;
    }
    // One path without its plan is a feature that is missing; all of them are the workspace.
    if (rows.allowed.isEmpty() && rows.planRestricted > 1)
        conclude(verdict, TokenState::Blocked, Cause::PlanRestricted, {identifyKey});
    else if (rows.open != nullptr)
        concludeOpen(verdict, believed(rows.open->answer, report), rows.open->probe.key);
    else if (!rows.passed && rows.off != nullptr) // /me alone is no test
        concludeOpen(verdict, rows.off->answer.cause, rows.off->probe.key);
    else
        conclude(verdict, TokenState::Alive, Cause::Ok, QStringList{identifyKey} + rows.needed);
}

/// /me refused while other calls pass.
void concludeWithoutIdentity(Verdict &verdict, const Rows &rows)
{
    verdict.refusedNeeded = QStringList{identifyKey} + rows.refused;
    conclude(verdict, TokenState::Limited, Cause::IdentityRefused,
        QStringList{identifyKey} + rows.allowed);
}

void judgeRefusedIdentity(Verdict &verdict, const Rows &rows, const ProbeReport &report)
{
    if (!rows.allowed.isEmpty())
        return concludeWithoutIdentity(verdict, rows);
    // Nothing passed at all: alive only if some refusal is one that a bad token would not get.
    if (isRefusedLikeKnown(report.control))
        return conclude(
            verdict, TokenState::Unknown, Cause::ControlUnanswered, {identifyKey, controlKey});
    if (!rows.recognised && !recognises(report.identity, report))
        return conclude(verdict, TokenState::Unknown, Cause::Malformed, {identifyKey});
    const bool seat = report.identity.cause == Cause::SeatMissing && rows.onlySeats;
    verdict.refusedNeeded = QStringList{identifyKey} + rows.refused;
    conclude(verdict, TokenState::Limited, seat ? Cause::SeatMissing : Cause::ScopeRefused,
        verdict.refusedNeeded);
}

/// Dead needs Intercom's word, no answer that speaks against it, and a made-up token refused alike.
void judgeBadToken(Verdict &verdict, const Rows &rows, Cause cause, const ProbeReport &report)
{
    // Whether /me says so for want of a permission is not published (facts 2).
    if (cause == Cause::TokenInvalid && !rows.allowed.isEmpty())
        return concludeWithoutIdentity(verdict, rows);
    if (!rows.allowed.isEmpty() || rows.recognised)
        return conclude(verdict, TokenState::Unknown, Cause::Malformed,
            QStringList{identifyKey} + rows.allowed);
    // The same word may be /me's alone, and the answers that would say so were not seen.
    if (cause == Cause::TokenInvalid && !rows.badToken && rows.silent != nullptr)
        return concludeOpen(verdict, believed(rows.silent->answer, report), rows.silent->probe.key);
    if (verdict.control != ControlOutcome::Refused)
        return conclude(
            verdict, TokenState::Unknown, Cause::ControlUnanswered, {identifyKey, controlKey});
    conclude(verdict, TokenState::Dead, cause, {identifyKey, controlKey});
}

} // namespace

QLatin1String stateName(TokenState state)
{
    switch (state) {
    case TokenState::Alive:
        return QLatin1String("alive");
    case TokenState::Limited:
        return QLatin1String("limited");
    case TokenState::Dead:
        return QLatin1String("dead");
    case TokenState::Blocked:
        return QLatin1String("blocked");
    case TokenState::Unknown:
        return QLatin1String("unknown");
    }
    return {};
}

bool works(TokenState state)
{
    return state == TokenState::Alive || state == TokenState::Limited;
}

QLatin1String controlName(ControlOutcome outcome)
{
    switch (outcome) {
    case ControlOutcome::Refused:
        return QLatin1String("refused");
    case ControlOutcome::Accepted:
        return QLatin1String("accepted");
    case ControlOutcome::Unanswered:
        return QLatin1String("unanswered");
    }
    return {};
}

Verdict classify(const ProbeReport &report)
{
    Verdict verdict;
    verdict.control = outcomeOfControl(report);
    verdict.localServer = report.apiUrl.scheme() == QLatin1String("http");
    if (verdict.control == ControlOutcome::Accepted) {
        conclude(verdict, TokenState::Unknown, Cause::ControlAccepted, {controlKey});
        return verdict;
    }
    if (report.identityChanged) {
        conclude(verdict, TokenState::Unknown, Cause::Malformed, {identifyKey});
        return verdict;
    }
    const Rows rows = readRows(report);
    const Cause cause = believed(report.identity, report);
    switch (causeKind(cause)) {
    case CauseKind::Good:
        judgeGoodIdentity(verdict, rows, report);
        break;
    case CauseKind::Permission:
        judgeRefusedIdentity(verdict, rows, report);
        break;
    case CauseKind::BadToken:
        judgeBadToken(verdict, rows, cause, report);
        break;
    case CauseKind::Held:
    case CauseKind::Unclear:
        concludeOpen(verdict, cause, identifyKey);
        break;
    }
    return verdict;
}

} // namespace keybearer
