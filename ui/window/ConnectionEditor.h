// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/WhoseToken.h"
#include "ui/window/ConnectionBook.h"

namespace keybearer {

/// Why an edit was not made; nothing was changed then.
struct EditProblem {
    enum class Field { Name, Token, None };
    Field field = Field::None;
    Said said;
};

/// Changes a saved connection, as a whole or not at all: what a token is kept in follows, and
/// another token is taken only after Intercom said that it is the same teammate's of the same
/// workspace, so that no two histories are mixed. One edit at a time. The book, the keychain (may
/// be null) and all of `services` outlive it.
class ConnectionEditor final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const std::optional<EditProblem> &)>;

    ConnectionEditor(ConnectionBook &book, const HandoverServices &services,
        KeychainStore *keychain, QObject *parent);
    ~ConnectionEditor() override;

    /// Answers once, unless cancelled or the connection has gone. While another edit is made, and
    /// of what an open handover fixes, with a problem.
    void edit(Connection &connection, const ConnectionWish &wish, Then then);
    /// Of no effect once the keychain is written to: then the edit is made.
    void cancel();

Q_SIGNALS:
    void writeBegun(); ///< from now on it can't be cancelled
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    void askWhose();
    void onWhose(const Result<Teammate> &teammate);
    bool isSame(const Teammate &teammate) const;
    static Said saidOfOther(const Teammate &teammate, const Profile &profile);
    void moveToken();
    void beginWriting();
    void keep(const SecretPtr &token);
    void replaceKept(const SecretPtr &token);
    void write(const SecretPtr &token, const SecretPtr &before);
    void stopKeeping(const SecretPtr &token);
    void removeKept(const SecretPtr &token);
    void apply();
    void fail(EditProblem::Field field, const Said &said);
    bool isFixed() const;
    void failFixed();
    void failUnchanged(const Error &error);
    void failWritten(const Error &error);
    QString key() const { return tokenKey(m_profile, TokenRole::Access); }

    ConnectionBook &m_book;
    HandoverServices m_services;
    KeychainStore *m_keychain;
    std::unique_ptr<WhoseToken> m_whose;
    QPointer<Connection> m_connection;
    Profile m_profile; // as it shall be
    bool m_wasKept = false;
    bool m_testAfter = false;
    bool m_isWriting = false;
    bool m_hasWritten = false; // the token into the keychain
    SecretPtr m_token; // another one, or the one that is not kept any longer
    Then m_then;
};

} // namespace keybearer
