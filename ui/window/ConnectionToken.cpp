// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection does about its token and its profile: asking, taking, dropping, last seen.
#include "ui/window/Connection.h"

#include <utility>

namespace keybearer {
namespace {

std::optional<TokenState> stateNamed(const QString &name)
{
    for (const TokenState state : {TokenState::Alive, TokenState::Limited, TokenState::Dead,
             TokenState::Blocked, TokenState::Unknown}) {
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace

void Connection::askForToken()
{
    if (m_asking)
        return;
    m_asking = true;
    Q_EMIT tokenWanted();
}

void Connection::takeToken(const Result<SecretPtr> &token)
{
    m_asking = false;
    const bool test = std::exchange(m_testWanted, false);
    m_tokenError.reset();
    m_view.tokenProblem.reset();
    m_dropWhenDone = false;
    if (!token) {
        m_tokenError = token.error();
        m_view.tokenProblem = tokenProblem();
        Q_EMIT changed();
        return;
    }
    m_origin.request.token = *token;
    Q_EMIT changed();
    if (!m_unfinished.isEmpty() && !m_flow)
        resume(m_unfinished);
    if (test)
        this->test();
}

Said Connection::tokenProblem() const
{
    return renewable([error = *m_tokenError] { return sayTokenProblem(error); });
}

Said Connection::sayTokenProblem(const Error &error)
{
    const ErrorKind kind = error.kind;
    if (kind == ErrorKind::NotFound)
        return {tr("The token is not here any more."),
            tr("It was kept only until Keybearer was closed or locked, or it was removed from the "
               "keychain. Your pipeline is not affected."),
            tr("Choose “Connect a token” and paste it again: this connection takes it.")};
    if (kind == ErrorKind::KeychainDenied)
        return {tr("The keychain did not give the token."),
            tr("Someone, or a rule of this computer, said no. Your pipeline is not affected."),
            tr("Choose “Test now” and allow it, or paste the token again.")};
    if (kind == ErrorKind::Timeout)
        return {tr("The keychain did not answer in time."),
            tr("It may be waiting for its password in another window. Your pipeline is not "
               "affected."),
            tr("Unlock the keychain, then choose “Test now”.")};
    if (kind == ErrorKind::NoKeychain)
        return {tr("This computer's keychain can't be reached."),
            tr("The token rests there and can't be read. Your pipeline is not affected."),
            tr("Start or unlock the keychain, then choose “Test now”; or paste the token again.")};
    return say(error);
}

// Preflight and the baseline end by themselves; from the intent to the proof nothing may be cut.
bool Connection::mustNotStop() const
{
    if (!m_flow)
        return false;
    switch (m_flow->handover().state) {
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return true;
    case HandoverState::Draft:
    case HandoverState::AwaitingConfirm:
    case HandoverState::WaitingForPerson:
    case HandoverState::FollowingUp:
    case HandoverState::NotProven:
    case HandoverState::Closed:
    case HandoverState::Refused:
    case HandoverState::Cancelled:
    case HandoverState::RolledBack:
    case HandoverState::UnknownOutcome:
        break;
    }
    return false;
}

void Connection::dropToken()
{
    if (m_origin.practice)
        return;
    delete m_check;
    m_testWanted = false;
    m_view.checking = false;
    m_dropWhenDone = mustNotStop();
    if (m_dropWhenDone) {
        Q_EMIT changed();
        return;
    }
    if (m_flow && !m_flow->handover().isOver())
        m_unfinished = m_flow->handover().id;
    m_flow.reset();
    m_canary.clear();
    m_origin.request.token.reset();
    m_origin.scimToken.reset();
    if (m_origin.profile && !m_origin.profile->keepInKeychain) {
        m_tokenError = Error::of(ErrorKind::NotFound);
        m_view.tokenProblem = tokenProblem();
    }
    Q_EMIT changed();
    Q_EMIT handoverChanged();
}

void Connection::setProfile(const Profile &profile)
{
    m_origin.profile = profile;
    if (m_view.lastKnown || profile.teammateId.isEmpty())
        return;
    Teammate seen;
    seen.id = profile.teammateId;
    seen.name = profile.teammateName;
    seen.email = profile.email;
    if (!profile.workspaceId.isEmpty())
        seen.workspace = Workspace{profile.workspaceId, profile.workspaceName, {}, {}};
    m_view.lastKnown = seen;
}

void Connection::setBefore(const Sample &sample)
{
    const std::optional<TokenState> state = stateNamed(sample.verdict);
    if (!state || m_view.result)
        return;
    m_view.before = std::pair(*state, sample.at);
    Q_EMIT changed();
}

void Connection::setUnfinished(const QString &handoverId)
{
    if (m_flow)
        return;
    m_unfinished = handoverId;
    Q_EMIT changed();
}

bool Connection::isHandingOver() const
{
    return m_flow ? !m_flow->handover().isOver() : !m_unfinished.isEmpty();
}

void Connection::reopen()
{
    if (m_flow || m_unfinished.isEmpty())
        return;
    if (hasToken())
        resume(m_unfinished);
    else
        askForToken();
}

void Connection::noteSeen()
{
    if (!m_origin.profile || !m_view.result || !m_view.result->report.teammate)
        return;
    const Teammate &teammate = *m_view.result->report.teammate;
    Profile &profile = *m_origin.profile;
    const Profile before = profile;
    profile.fingerprint = m_view.result->report.fingerprint;
    profile.teammateId = teammate.id;
    profile.teammateName = teammate.name;
    profile.email = teammate.email;
    if (teammate.workspace) {
        profile.workspaceId = teammate.workspace->id;
        profile.workspaceName = teammate.workspace->name;
    }
    if (profile != before)
        Q_EMIT seen();
}

} // namespace keybearer
