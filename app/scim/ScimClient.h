// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scim/ScimChange.h"
#include "app/scim/ScimJob.h"

#include <functional>

namespace keybearer {

/// What became of a change that was sent. Whether the address is another one now, only a read
/// tells: providers were seen to answer with success and change nothing.
struct ScimSent {
    enum class Kind {
        Accepted,
        Refused, ///< the provider said no
        NotSent, ///< nothing left this computer
        OutcomeUnknown, ///< it may have arrived, and no answer of a provider's says what came of it
    };
    Kind kind = Kind::OutcomeUnknown;
    std::optional<Error> error; ///< set unless accepted
    std::optional<ScimUser> user; ///< as the answer showed it; a 204 shows none
    Exchange exchange;
};

/// What an exchange that carried a change says of it.
ScimSent readScimSent(const Exchange &exchange, const QString &userId);

/// One SCIM 2.0 provider: the four reads that a change of address needs, and the change. The
/// client's base is the SCIM base URL, and the token is the SCIM token, never the access token.
/// `then` is called exactly once, later, unless `context` has died. The HttpClient must outlive
/// every job.
class ScimClient {
public:
    template <class T> using Then = std::function<void(const Result<T> &)>;

    ScimClient(HttpClient &http, SecretPtr token, qint64 deadline_ms = 15'000);

    /// `/ServiceProviderConfig`, then `/Schemas`, without which some providers do.
    ScimJob *discover(QObject *context, Then<ScimProvider> then) const;
    /// The one user with this address. Asks for the user name, then for emails, in the two
    /// spellings that providers understand. NotFound when there is none; Malformed `users.several`
    /// for more.
    ScimJob *findUser(const QString &email, QObject *context, Then<ScimUser> then) const;
    ScimJob *readUser(const QString &id, QObject *context, Then<ScimUser> then) const;
    /// Nothing leaves: what send() would send.
    Result<ScimChange> previewChange(
        const ScimProvider &provider, const ScimUser &user, const QString &newEmail) const;
    /// Sends the change exactly once, whatever comes of it.
    ScimJob *send(const ScimChange &change, QObject *context,
        std::function<void(const ScimSent &)> then) const;

private:
    HttpClient *m_http;
    SecretPtr m_token;
    qint64 m_deadline_ms;
};

} // namespace keybearer
