// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Headless.h"
#include "app/secrets/KeychainStore.h"

#include <functional>

namespace keybearer {

/// The token a command works with: from its file or standard input, else from the environment, else
/// from the keychain entry of a profile, which also fills in what the options left open.
class TokenInput {
public:
    using Then = std::function<void(const Result<SecretPtr, QString> &)>;

    /// `fromEnvironment` was taken before any thread was started; NotFound when there was none.
    TokenInput(Headless &headless, Result<SecretPtr> fromEnvironment);
    /// `then` is called exactly once, perhaps at once, unless `context` has died; an error is a
    /// sentence. `options` must live until then.
    void obtain(Options &options, QObject *context, Then then);

private:
    void fromProfile(Options &options, QObject *context, Then then);

    Headless &m_headless;
    Result<SecretPtr> m_fromEnvironment;
    std::unique_ptr<KeychainStore> m_keychain; // only when a profile is asked for
};

/// A sentence, without the token, when it stands in an address that was given, where every process
/// could read it and a server would note it.
std::optional<QString> exposedToken(const Secret &token, const Options &options);
/// Reads the SCIM token; a sentence on failure.
Result<SecretPtr, QString> scimTokenOf(const Options &options);

} // namespace keybearer
