// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ConnectionBook.h"

namespace keybearer {

/// What a lock means for the tokens: they leave memory at once, but for a change under way and its
/// proof, which are followed to their end; then its tokens go as well. Unlocking asks the keychain
/// again. The book and the keychain outlive it; the keychain may be null.
class TokenLock final : public QObject {
    Q_OBJECT

public:
    TokenLock(ConnectionBook &book, KeychainStore *keychain, QObject *parent);

    void lock();
    /// Locked, and a token stays until its change is over.
    bool isFinishing() const { return m_isLocked && !m_isTold; }
    /// Asks for the token of `chosen`, or else of any connection that is kept, so that nobody
    /// passes by the keychain. KeychainDenied and Timeout leave everything locked; what else goes
    /// wrong is the connection's to say. Answers once, unless `context` has died.
    void unlock(
        Connection *chosen, QObject *context, std::function<void(const Result<Done> &)> then);

Q_SIGNALS:
    void locked(); ///< no token but practice's is in memory; once for each lock

private:
    void tellWhenGone();
    void onAsked(Connection *asked, bool isChosen, const Result<SecretPtr> &token);
    void open();
    Connection *gate(Connection *chosen) const;

    ConnectionBook &m_book;
    KeychainStore *m_keychain;
    bool m_isLocked = false;
    bool m_isTold = false;
};

} // namespace keybearer
