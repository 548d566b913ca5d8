// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection does about its token and its profile: asking, taking, dropping, last seen.
#include "app/base/EnumName.h"
#include "ui/window/Connection.h"

#include <utility>

namespace keybearer {
namespace {

// A keychain that is open answers before anyone could read that it is asked.
constexpr qint64 noticed_ms = 1'000;

} // namespace

void Connection::askForToken()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askingLong.start(noticed_ms);
    Q_EMIT tokenWanted();
}

void Connection::takeToken(const Result<SecretPtr> &token)
{
    m_askingLong.stop();
    m_asking = false;
    if (m_locked)
        return; // asked for before; it is asked again
    bool test = std::exchange(m_testWanted, false);
    m_tokenError.reset();
    m_view.tokenProblem.reset();
    m_view.tokenIsGone = false;
    if (!token) {
        noteTokenError(token.error());
        Q_EMIT changed();
        return;
    }
    const SecretPtr before = std::exchange(m_origin.request.token, *token);
    if (before && !before->equals(**token))
        test = dropCheck() || test;
    if (m_view.result && m_view.result->report.fingerprint != fingerprintOf(**token))
        dropFindings();
    Q_EMIT changed();
    m_handover->reopen();
    if (test)
        this->test();
}

/// Whether one was running.
bool Connection::dropCheck()
{
    const bool wasRunning = m_check;
    delete m_check;
    m_view.checking = false;
    return wasRunning;
}

// Whose token it is stays known: another one is taken of the same teammate only.
void Connection::dropFindings()
{
    m_view.result.reset();
    m_view.before.reset();
    m_view.soFar = ProbeReport();
}

void Connection::noteTokenError(const Error &error)
{
    m_tokenError = error;
    m_view.tokenProblem = tokenProblem();
    m_view.tokenIsGone = error.kind == ErrorKind::NotFound;
}

Said Connection::tokenProblem() const
{
    if (m_asking)
        return renewable([] {
            return Said{tr("The keychain is asked for the token."),
                tr("It may be waiting for its password in another window."), {}};
        });
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

void Connection::lock()
{
    if (m_origin.practice)
        return;
    m_locked = true;
    delete m_check;
    m_testWanted = false;
    m_view.checking = false;
    if (m_asking)
        m_view.tokenProblem.reset();
    if (m_handover->isFollowed())
        Q_EMIT changed();
    else
        dropToken();
}

// Later: the flow is in the middle of its own signal.
void Connection::dropWhenSettled()
{
    if (!m_locked || !hasToken() || m_handover->isFollowed())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_locked && hasToken() && !m_handover->isFollowed())
                dropToken();
        },
        Qt::QueuedConnection);
}

void Connection::dropToken()
{
    m_origin.request.token.reset();
    m_handover->letGo();
    if (m_origin.profile && !m_origin.profile->keepInKeychain)
        noteTokenError(Error::of(ErrorKind::NotFound));
    Q_EMIT changed();
    Q_EMIT tokenGone();
}

void Connection::setProfile(const Profile &profile)
{
    m_origin.profile = profile;
    m_view.fingerprint = profile.fingerprint;
    const std::optional<Region> region = regionNamed(profile.region);
    CheckRequest &request = m_origin.request;
    const bool moves = request.apiUrl != profile.apiUrl || request.region != region;
    request.apiUrl = profile.apiUrl;
    request.region = region;
    if (moves)
        dropCheck(); // not begun anew here: another token may follow, and only that one goes there
    if (m_view.lastKnown || profile.teammateId.isEmpty())
        return;
    Teammate seen;
    seen.id = profile.teammateId;
    seen.name = profile.teammateName;
    seen.email = profile.email;
    if (!profile.workspaceId.isEmpty())
        seen.workspace = Workspace{profile.workspaceId, profile.workspaceName, {}, {}};
    m_view.lastKnown = seen;
    m_handover->setEmail(seen.email);
}

void Connection::setBefore(const Sample &sample)
{
    const auto state = enumNamed<TokenState>(sample.verdict, TokenState::Unknown, stateName);
    if (!state || m_view.result)
        return;
    m_view.before = std::pair(*state, sample.at);
    Q_EMIT changed();
}

void Connection::reopen()
{
    if (!m_handover->isWaiting() || m_handover->wantsScimToken())
        return;
    if (hasToken())
        m_handover->reopen();
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
    m_view.fingerprint = profile.fingerprint;
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
