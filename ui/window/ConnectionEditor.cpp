// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionEditor.h"

#include "ui/window/ConnectionFields.h"

#include <utility>

namespace keybearer {

ConnectionEditor::ConnectionEditor(ConnectionBook &book, const HandoverServices &services,
    KeychainStore *keychain, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_services(services)
    , m_keychain(keychain)
{
}

ConnectionEditor::~ConnectionEditor() = default;

void ConnectionEditor::edit(Connection &connection, const ConnectionWish &wish, Then then)
{
    if (!connection.origin().profile)
        return;
    if (m_then)
        return then(EditProblem{EditProblem::Field::None, renewable([] {
                                    return Said{tr("Another change is still being saved."),
                                        tr("Nothing was changed."), tr("Save again in a moment.")};
                                })});
    const Profile before = *connection.origin().profile;
    m_connection = &connection;
    m_then = std::move(then);
    m_profile = before;
    m_profile.name = m_book.nameFor(wish.name, connection);
    m_profile.group = wish.group;
    m_profile.apiUrl = wish.check.apiUrl;
    m_profile.region = wish.check.region ? regionName(*wish.check.region).toLower() : QString();
    m_profile.keepInKeychain =
        wish.couldChoose && m_keychain ? wish.keepInKeychain : before.keepInKeychain;
    m_wasKept = before.keepInKeychain;
    if (const Result<Done> fine = m_book.checkName(m_profile, connection); !fine)
        return fail(
            EditProblem::Field::Name, renewable([error = fine.error()] { return say(error); }));
    const bool moves = m_profile.apiUrl != before.apiUrl || m_profile.region != before.region;
    if (wish.check.token)
        m_profile.fingerprint = fingerprintOf(*wish.check.token);
    const Connection *const owner = m_book.withToken(m_profile.fingerprint);
    if (wish.check.token && owner && owner != &connection)
        return fail(EditProblem::Field::Token, renewable([name = owner->entry().name] {
            return Said{tr("Another connection has this token already: “%1”.").arg(name), {}, {}};
        }));
    const bool isOther = wish.check.token && m_profile.fingerprint != before.fingerprint;
    m_token = wish.check.token;
    m_testAfter = isOther || moves;
    if (isFixed())
        return failFixed();
    if (isOther || (moves && connection.hasToken()))
        askWhose();
    else
        moveToken();
}

void ConnectionEditor::cancel()
{
    if (m_isWriting)
        return;
    m_whose.reset();
    m_token.reset();
    m_connection.clear();
    m_then = nullptr;
}

void ConnectionEditor::askWhose()
{
    CheckRequest request = m_connection->origin().request;
    request.apiUrl = m_profile.apiUrl;
    request.region = regionNamed(m_profile.region);
    if (m_token)
        request.token = m_token;
    m_whose = std::make_unique<WhoseToken>(m_services.network, m_services.clock);
    connect(m_whose.get(), &WhoseToken::sending, this, &ConnectionEditor::sending);
    connect(m_whose.get(), &WhoseToken::answered, this, &ConnectionEditor::answered);
    // Queued: what comes next lets go of it.
    connect(m_whose.get(), &WhoseToken::finished, this, &ConnectionEditor::onWhose,
        Qt::QueuedConnection);
    m_whose->start(request);
}

void ConnectionEditor::onWhose(const Result<Teammate> &teammate)
{
    if (!m_whose)
        return; // cancelled meanwhile
    m_whose.reset();
    if (!m_connection)
        return cancel();
    if (!teammate)
        return fail(EditProblem::Field::Token, renewable([error = teammate.error()] {
            Said why = say(error);
            why.means = tr("So it is not known whose token this is, and nothing was changed.");
            return why;
        }));
    if (!isSame(*teammate))
        return fail(EditProblem::Field::Token, renewable([other = *teammate, profile = m_profile] {
            return saidOfOther(other, profile);
        }));
    if (isFixed())
        return failFixed(); // begun while Intercom was asked
    moveToken();
}

bool ConnectionEditor::isFixed() const
{
    return (m_token || m_testAfter) && m_connection->handover().isOpen();
}

bool ConnectionEditor::isSame(const Teammate &teammate) const
{
    if (m_profile.teammateId.isEmpty())
        return true; // nobody is known yet whose history it could be
    const bool elsewhere = teammate.workspace && !m_profile.workspaceId.isEmpty()
        && teammate.workspaceId() != m_profile.workspaceId;
    return teammate.id == m_profile.teammateId && !elsewhere;
}

Said ConnectionEditor::saidOfOther(const Teammate &teammate, const Profile &profile)
{
    const QString workspace = teammate.workspace.value_or(Workspace()).name;
    return {tr("This token belongs to %1 in the workspace “%2”.").arg(teammate.email, workspace),
        tr("This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.")
            .arg(profile.email, profile.workspaceName),
        tr("Connect that token as a connection of its own.")};
}

void ConnectionEditor::moveToken()
{
    const SecretPtr token = m_token ? m_token : m_connection->origin().request.token;
    if (m_profile.keepInKeychain && (m_token || !m_wasKept))
        keep(token);
    else if (!m_profile.keepInKeychain && m_wasKept && m_keychain)
        stopKeeping(token);
    else
        apply();
}

void ConnectionEditor::beginWriting()
{
    m_isWriting = true;
    Q_EMIT writeBegun();
}

void ConnectionEditor::keep(const SecretPtr &token)
{
    if (!token)
        return fail(EditProblem::Field::Token, renewable([] {
            return Said{
                tr("Paste the token here: it is not at hand, and only then it can be kept."), {},
                {}};
        }));
    if (!m_keychain)
        return failUnchanged(Error::of(ErrorKind::NoKeychain));
    beginWriting();
    m_book.saveFirst(*m_connection, this, [this, token](const Result<Done> &saved) {
        if (saved && m_connection)
            return replaceKept(token);
        m_isWriting = false;
        if (m_connection)
            failUnchanged(saved.error());
        else
            cancel(); // gone meanwhile
    });
}

void ConnectionEditor::replaceKept(const SecretPtr &token)
{
    const SecretPtr &before = m_connection->origin().request.token;
    if (!m_wasKept || before)
        return write(token, m_wasKept ? before : nullptr);
    m_keychain->read(key(), this, [this, token](const Result<SecretPtr> &read) {
        if (read || read.error().kind == ErrorKind::NotFound
            || read.error().kind == ErrorKind::Damaged)
            return write(token, read.value_or(nullptr));
        m_isWriting = false;
        failUnchanged(read.error());
    });
}

// Written too late, it is not the connection's: the one before has to be there again.
void ConnectionEditor::write(const SecretPtr &token, const SecretPtr &before)
{
    m_keychain->change(key(), token, before, this, [this](const Result<Done> &written) {
        m_isWriting = false;
        m_hasWritten = written.has_value();
        if (written)
            apply();
        else
            failWritten(written.error());
    });
}

// It must not be lost between the two places.
void ConnectionEditor::stopKeeping(const SecretPtr &token)
{
    beginWriting();
    if (token)
        return removeKept(token);
    m_keychain->read(key(), this, [this](const Result<SecretPtr> &read) {
        if (read)
            return removeKept(*read);
        m_isWriting = false;
        failUnchanged(read.error());
    });
}

void ConnectionEditor::removeKept(const SecretPtr &token)
{
    m_keychain->change(key(), nullptr, token, this, [this, token](const Result<Done> &removed) {
        m_isWriting = false;
        if (!removed)
            return failWritten(removed.error());
        m_token = token;
        apply();
    });
}

void ConnectionEditor::apply()
{
    const SecretPtr token = std::exchange(m_token, nullptr);
    const Then then = std::exchange(m_then, nullptr);
    const QPointer<Connection> connection = std::exchange(m_connection, nullptr);
    const bool hasWritten = std::exchange(m_hasWritten, false);
    // Gone meanwhile. Its profile says that no token of it is kept; else that goes with it.
    if (!connection && hasWritten && !m_wasKept)
        m_keychain->remove(key(), this, [](const Result<Done> &) {});
    if (!connection)
        return;
    // What was seen meanwhile stays.
    Profile profile = *connection->origin().profile;
    profile.name = m_profile.name;
    profile.group = m_profile.group;
    profile.apiUrl = m_profile.apiUrl;
    profile.region = m_profile.region;
    profile.keepInKeychain = m_profile.keepInKeychain;
    profile.fingerprint = m_profile.fingerprint;
    m_book.update(*connection, profile);
    if (token)
        connection->takeToken(token);
    if (m_testAfter && connection->hasToken())
        connection->test();
    then(std::nullopt);
}

void ConnectionEditor::fail(EditProblem::Field field, const Said &said)
{
    m_token.reset();
    m_connection.clear();
    const Then then = std::exchange(m_then, nullptr);
    then(EditProblem{field, said});
}

void ConnectionEditor::failFixed()
{
    fail(EditProblem::Field::None, renewable([] {
        return Said{ConnectionFields::tr(
                        "While a handover is open, the token and the region stay as they are."),
            tr("Nothing was changed."), {}};
    }));
}

void ConnectionEditor::failUnchanged(const Error &error)
{
    fail(EditProblem::Field::None, renewable([error] {
        Said why = say(error);
        why.means = tr("Nothing was changed.");
        return why;
    }));
}

void ConnectionEditor::failWritten(const Error &error)
{
    if (error.kind != ErrorKind::Timeout)
        return failUnchanged(error);
    fail(EditProblem::Field::None, renewable([] {
        return Said{tr("The keychain did not answer in time."),
            tr("The connection was not changed. It is not known whether the keychain still does "
               "what it was asked to; if it does, Keybearer undoes that while it runs."),
            tr("Unlock the keychain, then save again.")};
    }));
}

} // namespace keybearer
