// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secret.h"

namespace keybearer {

/// The environment variable that may hold the access token.
inline constexpr char tokenVariable[] = "KEYBEARER_TOKEN";

/// Reads a token from a file, or from standard input when `path` is `-`, to its end; blocks until
/// then. What surrounds it is dropped (Secret::fromPasted). Errors: Disk with the path as its
/// subject; WrongUsage as Secret::take says.
Result<SecretPtr> readTokenFile(const QString &path);

/// Takes the token out of KEYBEARER_TOKEN, so that neither /proc nor a child process finds it
/// there. Call it before any thread is started. Errors: NotFound with the variable's name as its
/// subject when it isn't set; WrongUsage as Secret::take says.
Result<SecretPtr> takeTokenFromEnvironment();

} // namespace keybearer
