// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"

namespace keybearer::fixtures {
namespace {

struct Row {
    const char *key;
    const char *path;
    double ms;
    bool needed;
    ProbeOutcome outcome;
};

constexpr Row rows[] = {
    {"identify", "/me", 61, true, ProbeOutcome::Allowed},
    {"read_admins", "/admins", 84, true, ProbeOutcome::Allowed},
    {"read_one_admin", "/admins/991267459", 77, false, ProbeOutcome::Allowed},
    {"read_admin_activity_logs", "/admins/activity_logs", 131, false, ProbeOutcome::Allowed},
    {"list_users_companies", "/contacts/search", 92, true, ProbeOutcome::Allowed},
    {"read_conversations", "/conversations/search", 118, true, ProbeOutcome::Allowed},
    {"read_tickets", "/tickets/search", 88, true, ProbeOutcome::Allowed},
    {"read_tags", "/tags", 84, true, ProbeOutcome::Allowed},
    {"read_articles", "/articles", 71, false, ProbeOutcome::Refused},
    {"read_news", "/news/newsfeeds", 66, false, ProbeOutcome::Unavailable},
    {"write_conversations", "", 0, false, ProbeOutcome::NotTested},
    {"write_events", "", 0, false, ProbeOutcome::NotTested},
};

ProbeResult resultOf(const Row &row)
{
    ProbeResult result;
    result.probe.key = QLatin1String(row.key);
    result.probe.method = "GET";
    result.probe.path = QLatin1String(row.path);
    result.probe.testable = row.outcome != ProbeOutcome::NotTested;
    result.needed = row.needed;
    result.probe.core = row.needed;
    result.outcome = row.outcome;
    if (!result.probe.testable)
        return result;
    const bool refused = row.outcome == ProbeOutcome::Refused;
    const bool absent = row.outcome == ProbeOutcome::Unavailable;
    result.answer.status = refused ? 403 : absent ? 404 : 200;
    result.answer.cause = refused ? Cause::ScopeRefused : absent ? Cause::NotFound : Cause::Ok;
    result.answer.fromIntercom = true;
    result.answer.requestId = QStringLiteral("b2i3ri5909msvfqskol0");
    result.answer.code = refused ? QStringLiteral("api_plan_restricted") : QString();
    result.exchange.method = "GET";
    result.exchange.url =
        QUrl(QLatin1String("https://api.eu.intercom.io") % QLatin1String(row.path));
    result.exchange.status = result.answer.status;
    result.exchange.attempts = 1;
    result.exchange.left = true;
    result.exchange.startedAt = now().addSecs(-12);
    result.exchange.phases.total_ms = row.ms;
    result.exchange.phases.wait_ms = row.ms - 4;
    result.exchange.phases.receive_ms = 4;
    result.exchange.requestHeaders = {
        {"Authorization", "Bearer ****"}, {"Intercom-Version", "2.16"}};
    result.exchange.headers = {
        {"Content-Type", "application/json"}, {"X-Request-Id", "b2i3ri5909msvfqskol0"}};
    return result;
}

Teammate teammate()
{
    Teammate made;
    made.id = QStringLiteral("991267459");
    made.name = QStringLiteral("Orders Pipeline");
    made.email = QStringLiteral("orders-api@agency.example");
    made.emailVerified = true;
    made.hasInboxSeat = false;
    made.role = Role{QStringLiteral("7"), QStringLiteral("Integrations")};
    made.workspace = Workspace{QStringLiteral("qx7abcde"), QStringLiteral("Brightwater Foods"),
        QStringLiteral("EU"), QStringLiteral("Europe/Berlin")};
    return made;
}

Cause causeOf(TokenState state)
{
    switch (state) {
    case TokenState::Alive:
        return Cause::Ok;
    case TokenState::Limited:
        return Cause::ScopeRefused;
    case TokenState::Dead:
        return Cause::TokenRevoked;
    case TokenState::Blocked:
        return Cause::IpAllowlist;
    case TokenState::Unknown:
        return Cause::Timeout;
    }
    return Cause::Ok;
}

void loseTags(ProbeReport &report)
{
    for (ProbeResult &row : report.rows) {
        if (row.probe.key != QLatin1String("read_tags"))
            continue;
        row.outcome = ProbeOutcome::Refused;
        row.answer.cause = Cause::ScopeRefused;
        row.answer.status = 403;
    }
}

void refuseAll(ProbeReport &report, Cause cause, int status)
{
    for (ProbeResult &row : report.rows) {
        if (!row.probe.testable)
            continue;
        row.outcome = status == 0 ? ProbeOutcome::Unknown : ProbeOutcome::Refused;
        row.answer.cause = cause;
        row.answer.status = row.exchange.status = status;
        row.answer.code.clear();
    }
}

QList<Finding> findings()
{
    using Subject = Finding::Subject;
    using Level = Finding::Level;
    return {{Subject::AddressValid, Level::Fine, {}}, {Subject::AddressLooksAlike, Level::Fine, {}},
        {Subject::AddressSame, Level::Fine, {}}, {Subject::AddressOfTeammate, Level::Fine, {}},
        {Subject::DomainReceivesMail, Level::Unknown, QStringLiteral("brightwater.example")},
        {Subject::Identity, Level::Fine, {}}, {Subject::AppOwner, Level::LookAtThis, {}},
        {Subject::Mailbox, Level::Fine, {}}, {Subject::PasswordReset, Level::LookAtThis, {}}};
}

ChangePreview preview(const Handover &handover)
{
    ChangePreview made;
    made.route = handover.route;
    made.emailFrom = handover.emailFrom;
    made.emailTo = handover.emailTo;
    made.url = handover.accountPage;
    if (handover.route == Route::Guided)
        return made;
    made.method = "PATCH";
    made.url = QUrl(QStringLiteral("https://api.intercom.io/scim/v2/Users/4f0c"));
    made.body =
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)"
        R"({"op":"replace","path":"userName","value":"intercom-api@brightwater.example"}]})";
    return made;
}

bool isAfterTheChange(HandoverState state)
{
    return state == HandoverState::FollowingUp || state == HandoverState::NotProven
        || state == HandoverState::Closed || state == HandoverState::RolledBack;
}

void prove(Handover &handover, TokenState state)
{
    handover.proof = checked(state);
    handover.proof->report.startedAt = now();
    handover.proof->report.teammate->email = handover.emailNow;
    handover.comparison = compare(handover.baseline->report, handover.proof->report);
    handover.proven = state == TokenState::Alive;
}

QList<Checkpoint> checkpoints()
{
    Checkpoint confirmed;
    confirmed.kind = CheckpointKind::EmailConfirmed;
    confirmed.doneAt = now();
    confirmed.verdict = QStringLiteral("alive");
    Checkpoint password;
    password.kind = CheckpointKind::PasswordReset;
    Checkpoint twoFactor;
    twoFactor.kind = CheckpointKind::TwoFactor;
    Checkpoint later;
    later.kind = CheckpointKind::OneDayLater;
    later.dueAt = now().addDays(1);
    return {confirmed, password, twoFactor, later};
}

} // namespace

QDateTime now()
{
    return {QDate(2026, 3, 16), QTime(12, 6, 41), Qt::UTC};
}

ProbeReport report()
{
    ProbeReport made;
    made.fingerprint = QStringLiteral("9f3c21aa07be54d1");
    made.apiUrl = QUrl(QStringLiteral("https://api.eu.intercom.io"));
    made.apiVersion = "2.16";
    made.startedAt = now().addSecs(-12);
    made.teammate = teammate();
    made.identity.cause = Cause::Ok;
    made.identity.fromIntercom = true;
    made.identity.status = 200;
    made.identityExchange.attempts = 1;
    made.control = refusedAnswer();
    made.controlExchange.attempts = 1;
    made.rateLimit.limit = 1667;
    made.rateLimit.remaining = 1655;
    for (const Row &row : rows)
        made.rows.append(resultOf(row));
    return made;
}

CheckResult checked(TokenState state)
{
    CheckResult made;
    made.report = report();
    made.verdict.state = state;
    made.verdict.cause = causeOf(state);
    made.verdict.control = ControlOutcome::Refused;
    if (state == TokenState::Limited) {
        loseTags(made.report);
        made.verdict.refusedNeeded = QStringList{QStringLiteral("read_tags")};
    }
    if (state == TokenState::Dead)
        refuseAll(made.report, made.verdict.cause, 401);
    if (state == TokenState::Blocked)
        refuseAll(made.report, made.verdict.cause, 403);
    if (state == TokenState::Unknown)
        refuseAll(made.report, made.verdict.cause, 0);
    if (!works(state))
        made.report.teammate.reset(); // nobody can say whose it is
    return made;
}

TeammateHistory history(TokenState newest)
{
    TeammateHistory made;
    QDateTime at = now().addSecs(-12 - 57 * 7200 - 20 * 3600);
    for (int i = 0; i < TeammateHistory::mostSamples - 1; ++i) {
        const TokenState state = i == 31 ? TokenState::Limited
            : i > 56                     ? newest
                                         : TokenState::Alive;
        at = at.addSecs(i == 0 ? 0 : i == 14 ? 20 * 3600 : 7200);
        made.samples.append(
            {QStringLiteral("9f3c21aa07be54d1"), at, stateName(state), causeName(causeOf(state)),
                state == TokenState::Unknown ? -1 : 56'000 + (i * 7919) % 23'000});
    }
    made.emailChanges.append(made.samples.at(30).at.addSecs(1800));
    made.verdictSince = made.samples.at(newest == TokenState::Alive ? 32 : 57).at;
    return made;
}

Handover handover(HandoverState state, Route route)
{
    Handover made;
    made.state = state;
    made.route = route;
    made.emailFrom = QStringLiteral("orders-api@agency.example");
    made.emailNow = made.emailFrom;
    made.emailReadAt = now().addMSecs(-400);
    if (state == HandoverState::Draft)
        return made;
    made.id = QStringLiteral("h-1");
    made.emailTo = QStringLiteral("intercom-api@brightwater.example");
    made.accountPage = QUrl(QStringLiteral("https://app.eu.intercom.com/a/apps/_/account"));
    made.startedAt = now().addSecs(-600);
    made.findings = findings();
    if (state == HandoverState::Preflight)
        return made;
    if (state == HandoverState::Baseline)
        return made;
    made.baseline = checked(TokenState::Alive);
    made.preview = preview(made);
    if (state == HandoverState::AwaitingConfirm || state == HandoverState::Cancelled)
        return made;
    if (state == HandoverState::Proving || state == HandoverState::Verifying)
        made.emailNow = made.emailTo;
    made.canary = CanaryTally{187, 187, 0, 0, 1040, now().addMSecs(-400)};
    made.during = made.canary;
    made.duringIsFinal = isAfterTheChange(state);
    made.waitingSince = now().addSecs(-190);
    made.emailVerified = true;
    if (isAfterTheChange(state)) {
        made.emailNow = state == HandoverState::RolledBack ? made.emailFrom : made.emailTo;
        made.emailVerified = true;
        made.emailReadAt = now().addMSecs(-400);
        made.emailSince = now().addSecs(-120);
        made.watched = state == HandoverState::FollowingUp;
        if (state == HandoverState::RolledBack) {
            std::swap(made.preview->emailFrom, made.preview->emailTo);
            made.back = made.preview->back = true;
        }
        prove(made, state == HandoverState::NotProven ? TokenState::Limited : TokenState::Alive);
        made.checkpoints = checkpoints();
    }
    if (state == HandoverState::UnknownOutcome) { // nothing could be read any more
        made.canary = made.during = CanaryTally{187, 170, 0, 17, 19'000, now().addSecs(-19)};
        made.lastCallRead = false;
    }
    if (state == HandoverState::Refused || state == HandoverState::UnknownOutcome) {
        made.problem = Error::of(
            state == HandoverState::Refused ? ErrorKind::Http : ErrorKind::OutcomeUnknown);
        made.problem->httpStatus = state == HandoverState::Refused ? 409 : 0;
        made.problem->serverCode = QStringLiteral("uniqueness");
    }
    return made;
}

Answer goodAnswer()
{
    Answer answer;
    answer.cause = Cause::Ok;
    answer.fromIntercom = true;
    answer.status = 200;
    return answer;
}

Answer refusedAnswer()
{
    Answer answer;
    answer.cause = Cause::TokenInvalid;
    answer.fromIntercom = true;
    answer.status = 401;
    return answer;
}

} // namespace keybearer::fixtures
