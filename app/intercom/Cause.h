// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace keybearer {

/// What one answer, or its absence, says. The names of the command line's `cause`; none is renamed.
enum class Cause {
    Ok,
    IdentityRefused,
    ScopeRefused,
    SeatMissing,
    TokenInvalid,
    TokenRevoked,
    TokenNotFound,
    TokenExpired,
    WorkspaceSuspended,
    TokenBlocked,
    IpAllowlist,
    PlanRestricted,
    EdgeBlock,
    ControlAccepted,
    ControlUnanswered,
    Dns,
    RefusedConnection,
    ConnectionLost,
    Timeout,
    TlsUntrusted,
    TlsExpired,
    TlsHost,
    Proxy,
    Redirect,
    CaptivePortal,
    NotIntercom,
    Malformed,
    TooLarge,
    RateLimited,
    ServerError,
    VersionInvalid,
    NotFound,
    Cancelled, ///< never printed: a check that was cancelled has no verdict
};

/// `token_invalid`, …: the contract's spelling.
QLatin1String causeName(Cause cause);

enum class CauseKind {
    Good,
    Permission, ///< the token is known and not allowed to do this
    BadToken, ///< the token is not taken
    Held, ///< something else keeps it from working; the token may be fine
    Unclear, ///< says nothing about the token
};
CauseKind causeKind(Cause cause);

} // namespace keybearer
