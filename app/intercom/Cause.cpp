// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/Cause.h"

#include <array>

namespace keybearer {
namespace {

struct CauseRow {
    Cause cause;
    const char *name;
    CauseKind kind;
};

constexpr std::array causes{
    CauseRow{Cause::Ok, "ok", CauseKind::Good},
    CauseRow{Cause::IdentityRefused, "identity_refused", CauseKind::Permission},
    CauseRow{Cause::ScopeRefused, "scope_refused", CauseKind::Permission},
    CauseRow{Cause::SeatMissing, "seat_missing", CauseKind::Permission},
    CauseRow{Cause::TokenInvalid, "token_invalid", CauseKind::BadToken},
    CauseRow{Cause::TokenRevoked, "token_revoked", CauseKind::BadToken},
    CauseRow{Cause::TokenNotFound, "token_not_found", CauseKind::BadToken},
    CauseRow{Cause::TokenExpired, "token_expired", CauseKind::BadToken},
    CauseRow{Cause::WorkspaceSuspended, "workspace_suspended", CauseKind::Held},
    CauseRow{Cause::TokenBlocked, "token_blocked", CauseKind::Held},
    CauseRow{Cause::IpAllowlist, "ip_allowlist", CauseKind::Held},
    CauseRow{Cause::PlanRestricted, "plan_restricted", CauseKind::Held},
    CauseRow{Cause::EdgeBlock, "edge_block", CauseKind::Held},
    CauseRow{Cause::ControlAccepted, "control_accepted", CauseKind::Unclear},
    CauseRow{Cause::ControlUnanswered, "control_unanswered", CauseKind::Unclear},
    CauseRow{Cause::Dns, "dns", CauseKind::Unclear},
    CauseRow{Cause::RefusedConnection, "refused_connection", CauseKind::Unclear},
    CauseRow{Cause::ConnectionLost, "connection_lost", CauseKind::Unclear},
    CauseRow{Cause::Timeout, "timeout", CauseKind::Unclear},
    CauseRow{Cause::TlsUntrusted, "tls_untrusted", CauseKind::Unclear},
    CauseRow{Cause::TlsExpired, "tls_expired", CauseKind::Unclear},
    CauseRow{Cause::TlsHost, "tls_host", CauseKind::Unclear},
    CauseRow{Cause::Proxy, "proxy", CauseKind::Unclear},
    CauseRow{Cause::Redirect, "redirect", CauseKind::Unclear},
    CauseRow{Cause::CaptivePortal, "captive_portal", CauseKind::Unclear},
    CauseRow{Cause::NotIntercom, "not_intercom", CauseKind::Unclear},
    CauseRow{Cause::Malformed, "malformed", CauseKind::Unclear},
    CauseRow{Cause::TooLarge, "too_large", CauseKind::Unclear},
    CauseRow{Cause::RateLimited, "rate_limited", CauseKind::Unclear},
    CauseRow{Cause::ServerError, "server_error", CauseKind::Unclear},
    CauseRow{Cause::VersionInvalid, "version_invalid", CauseKind::Unclear},
    CauseRow{Cause::NotFound, "not_found", CauseKind::Unclear},
    CauseRow{Cause::Cancelled, "cancelled", CauseKind::Unclear},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < causes.size(); ++i) {
        if (causes.at(i).cause != static_cast<Cause>(i))
            return false;
    }
    return causes.size() == static_cast<std::size_t>(Cause::Cancelled) + 1;
}
static_assert(inOrder());

} // namespace

QLatin1String causeName(Cause cause)
{
    return QLatin1String(causes.at(static_cast<std::size_t>(cause)).name);
}

CauseKind causeKind(Cause cause)
{
    return causes.at(static_cast<std::size_t>(cause)).kind;
}

} // namespace keybearer
