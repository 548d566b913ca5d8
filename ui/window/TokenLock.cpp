// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TokenLock.h"

#include <algorithm>

namespace keybearer {
namespace {

bool isKept(const Connection *connection)
{
    const std::optional<Profile> &profile = connection->origin().profile;
    return profile && profile->keepInKeychain;
}

bool staysClosed(const Result<SecretPtr> &token)
{
    return !token
        && (token.error().kind == ErrorKind::KeychainDenied
            || token.error().kind == ErrorKind::Timeout);
}

} // namespace

TokenLock::TokenLock(ConnectionBook &book, KeychainStore *keychain, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keychain(keychain)
{
    connect(&book, &ConnectionBook::added, this, [this](const Connection *connection) {
        connect(connection, &Connection::tokenGone, this, &TokenLock::tellWhenGone);
    });
}

void TokenLock::lock()
{
    m_isLocked = true;
    m_isTold = false;
    m_book.lock();
    tellWhenGone();
}

void TokenLock::tellWhenGone()
{
    const QList<Connection *> &all = m_book.all();
    const bool stays = std::any_of(all.cbegin(), all.cend(),
        [](const Connection *one) { return !one->origin().practice && one->hasToken(); });
    if (!isFinishing() || stays)
        return;
    m_isTold = true;
    Q_EMIT locked();
}

Connection *TokenLock::gate(Connection *chosen) const
{
    if (!m_keychain)
        return nullptr;
    if (chosen && isKept(chosen))
        return chosen;
    const QList<Connection *> &all = m_book.all();
    const auto kept = std::find_if(all.cbegin(), all.cend(), isKept);
    return kept == all.cend() ? nullptr : *kept;
}

void TokenLock::unlock(
    Connection *chosen, QObject *context, std::function<void(const Result<Done> &)> then)
{
    Connection *const asked = gate(chosen);
    if (!asked) {
        open();
        return then(Done());
    }
    m_keychain->read(tokenKey(*asked->origin().profile, TokenRole::Access), this,
        [this, asked = QPointer(asked), isChosen = asked == chosen, receiver = QPointer(context),
            then = std::move(then)](const Result<SecretPtr> &token) {
            if (!staysClosed(token))
                onAsked(asked, isChosen, token);
            if (!receiver)
                return;
            const bool matters = isChosen || staysClosed(token);
            then(token || !matters ? Result<Done>(Done()) : Unexpected(token.error()));
        });
}

// One whose change is still under way has its token.
void TokenLock::onAsked(Connection *asked, bool isChosen, const Result<SecretPtr> &token)
{
    open();
    if (asked && isChosen && (token || !asked->hasToken()))
        asked->takeToken(token);
}

void TokenLock::open()
{
    m_isLocked = false;
    for (Connection *connection : m_book.all())
        connection->unlock();
}

} // namespace keybearer
