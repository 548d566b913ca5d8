// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/CauseTexts.h"

#include "app/wording/Text.h"

namespace keybearer {
namespace {

// The texts say what the answer was and no more: the same cause can stand beside several states.
constexpr std::array<CauseText, 33> texts{{
    {Cause::Ok, QT_TRANSLATE_NOOP("Wording", "Intercom accepted it."),
        QT_TRANSLATE_NOOP("Wording", "The local server accepted it."), ""},
    {Cause::IdentityRefused,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom accepted the token for other calls, but does not let it say which teammate "
            "it "
            "belongs to."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server accepted the token for other calls, but does not let it say which "
            "teammate it belongs to."),
        QT_TRANSLATE_NOOP("Wording",
            "A handover can't be proven like this. Talk to whoever manages the app first: changing "
            "an app's permissions in Intercom makes a new token necessary.")},
    {Cause::ScopeRefused,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom accepted the token and refused a permission that your pipeline needs."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server accepted the token and refused a permission that your pipeline "
            "needs."),
        QT_TRANSLATE_NOOP("Wording",
            "Talk to whoever manages the app before anything is changed there: changing an app's "
            "permissions in Intercom makes a new token necessary.")},
    {Cause::SeatMissing,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom accepted the token and refused calls for which the teammate needs an inbox "
            "seat."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server accepted the token and refused calls for which the teammate needs an "
            "inbox seat."),
        QT_TRANSLATE_NOOP("Wording", "Give the teammate its seat back, then test again.")},
    {Cause::TokenInvalid,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom answered that this token is not valid. It may have been regenerated or "
            "revoked, the app uninstalled, or the teammate removed."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server answered that this token is not valid. It may have been regenerated "
            "or revoked, the app uninstalled, or the teammate removed."),
        QT_TRANSLATE_NOOP("Wording",
            "Check that the token was copied whole. If it was, ask the workspace's administrators "
            "what has changed since it last worked.")},
    {Cause::TokenRevoked,
        QT_TRANSLATE_NOOP("Wording", "Intercom answered that this token was revoked."),
        QT_TRANSLATE_NOOP("Wording", "The local server answered that this token was revoked."),
        QT_TRANSLATE_NOOP("Wording",
            "Ask the workspace's administrators who revoked it. To go on, make a new token in the "
            "Developer Hub and give it to your pipeline.")},
    {Cause::TokenNotFound,
        QT_TRANSLATE_NOOP("Wording", "Intercom answered that this token does not exist."),
        QT_TRANSLATE_NOOP("Wording", "The local server answered that this token does not exist."),
        QT_TRANSLATE_NOOP("Wording",
            "Check that the token was copied whole. If it was, ask the workspace's administrators "
            "whether the app was uninstalled or its token regenerated.")},
    {Cause::TokenExpired,
        QT_TRANSLATE_NOOP("Wording", "Intercom answered that this token has expired."),
        QT_TRANSLATE_NOOP("Wording", "The local server answered that this token has expired."),
        QT_TRANSLATE_NOOP(
            "Wording", "Make a new token in the Developer Hub and give it to your pipeline.")},
    {Cause::WorkspaceSuspended,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom answered that the workspace or the app is suspended. The token itself may be "
            "fine."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server answered that the workspace or the app is suspended. The token "
            "itself "
            "may be fine."),
        QT_TRANSLATE_NOOP("Wording",
            "Ask the workspace's owner about its plan and its payments, then test again.")},
    {Cause::TokenBlocked,
        QT_TRANSLATE_NOOP("Wording",
            "Intercom answered that the token or its app is blocked. The token may work again once "
            "the block is lifted."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server answered that the token or its app is blocked. The token may work "
            "again once the block is lifted."),
        QT_TRANSLATE_NOOP("Wording",
            "Ask Intercom's support for the reason, with the request id from the evidence.")},
    {Cause::IpAllowlist,
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine, and your pipeline may still work from its own server. Intercom "
            "takes calls only from listed addresses, and this computer's is not one of them."),
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine, and your pipeline may still work from its own server. The "
            "local "
            "server takes calls only from listed addresses, and this computer's is not one of "
            "them."),
        QT_TRANSLATE_NOOP("Wording",
            "Test from the pipeline's own server, or ask an administrator to list this computer's "
            "address.")},
    {Cause::PlanRestricted,
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine. Intercom answered that the workspace's plan or subscription "
            "does not allow this at the moment."),
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine. The local server answered that the workspace's plan or "
            "subscription does not allow this at the moment."),
        QT_TRANSLATE_NOOP("Wording", "Ask the workspace's owner about its plan, then test again.")},
    {Cause::EdgeBlock,
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine. A gateway turned the call away before Intercom's API "
            "answered."),
        QT_TRANSLATE_NOOP("Wording",
            "The token may be fine. A gateway turned the call away before the local server's API "
            "answered."),
        QT_TRANSLATE_NOOP(
            "Wording", "Test from another network, or from the pipeline's own server.")},
    {Cause::ControlAccepted,
        QT_TRANSLATE_NOOP("Wording",
            "The server accepted a made-up token as well, so its answers prove nothing."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server accepted a made-up token as well, so its answers prove nothing."),
        QT_TRANSLATE_NOOP("Wording",
            "Check the API address: something else than Intercom may be answering there.")},
    {Cause::ControlUnanswered,
        QT_TRANSLATE_NOOP("Wording",
            "The token was refused, but the same call with a made-up token got no clear answer. So "
            "the refusal is not taken for the truth."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server refused the token, but the same call with a made-up token got no "
            "clear "
            "answer. So the refusal is not taken for the truth."),
        QT_TRANSLATE_NOOP("Wording", "Test again in a moment.")},
    {Cause::Dns,
        QT_TRANSLATE_NOOP("Wording", "The server's name could not be found, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "The local server's name could not be found, so nothing was sent."),
        QT_TRANSLATE_NOOP("Wording", "Check this computer's connection, then test again.")},
    {Cause::RefusedConnection,
        QT_TRANSLATE_NOOP(
            "Wording", "The server did not take the connection, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "The local server did not take the connection, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the API address and this computer's connection, then test again.")},
    {Cause::ConnectionLost,
        QT_TRANSLATE_NOOP("Wording", "The connection broke before the whole answer had come."),
        QT_TRANSLATE_NOOP("Wording",
            "The connection to the local server broke before the whole answer had come."),
        QT_TRANSLATE_NOOP("Wording", "Check this computer's connection, then test again.")},
    {Cause::Timeout, QT_TRANSLATE_NOOP("Wording", "No complete answer came in time."),
        QT_TRANSLATE_NOOP("Wording", "No complete answer came from the local server in time."),
        QT_TRANSLATE_NOOP("Wording", "Check this computer's connection, then test again.")},
    {Cause::TlsUntrusted,
        QT_TRANSLATE_NOOP("Wording",
            "This computer does not trust the server's certificate, so the token was not sent."),
        QT_TRANSLATE_NOOP("Wording",
            "This computer does not trust the local server's certificate, so the token was not "
            "sent."),
        QT_TRANSLATE_NOOP("Wording",
            "If your network inspects traffic, add its certificate as an extra CA file. If it does "
            "not, use another network.")},
    {Cause::TlsExpired,
        QT_TRANSLATE_NOOP("Wording",
            "The server's certificate is out of date, or this computer's clock is wrong. The token "
            "was not sent."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server's certificate is out of date, or this computer's clock is wrong. The "
            "token was not sent."),
        QT_TRANSLATE_NOOP("Wording", "Check the date and time of this computer, then test again.")},
    {Cause::TlsHost,
        QT_TRANSLATE_NOOP("Wording",
            "The server's certificate belongs to another host, so the token was not sent."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server's certificate belongs to another host, so the token was not sent."),
        QT_TRANSLATE_NOOP("Wording", "Check the API address, or use another network.")},
    {Cause::Proxy, QT_TRANSLATE_NOOP("Wording", "The proxy did not let the call through."),
        QT_TRANSLATE_NOOP("Wording", "A proxy did not let the call to the local server through."),
        QT_TRANSLATE_NOOP("Wording", "Check the proxy setting, then test again.")},
    {Cause::Redirect,
        QT_TRANSLATE_NOOP("Wording",
            "The server pointed to another address. It was not followed, so the token went nowhere "
            "else."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server pointed to another address. It was not followed, so the token went "
            "nowhere else."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the API address. The evidence shows where it pointed.")},
    {Cause::CaptivePortal,
        QT_TRANSLATE_NOOP("Wording",
            "A sign-in page of this network seems to have answered in place of Intercom."),
        QT_TRANSLATE_NOOP(
            "Wording", "A sign-in page seems to have answered in place of the local server's API."),
        QT_TRANSLATE_NOOP("Wording", "Sign in to the network in a browser, then test again.")},
    {Cause::NotIntercom,
        QT_TRANSLATE_NOOP("Wording", "Something answered, but not in the way Intercom's API does."),
        QT_TRANSLATE_NOOP(
            "Wording", "A local server answered, but not in the way Intercom's API does."),
        QT_TRANSLATE_NOOP("Wording", "Check the API address, and look at the evidence.")},
    {Cause::Malformed,
        QT_TRANSLATE_NOOP("Wording",
            "The answer did not have the form that Intercom describes, so nothing is concluded "
            "from "
            "it."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server's answer did not have the form that Intercom describes, so nothing "
            "is "
            "concluded from it."),
        QT_TRANSLATE_NOOP("Wording", "Test again. If it stays like this, look at the evidence.")},
    {Cause::TooLarge,
        QT_TRANSLATE_NOOP(
            "Wording", "The answer was too large or damaged, so reading it was stopped."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server's answer was too large or damaged, so reading it was stopped."),
        QT_TRANSLATE_NOOP("Wording", "Test again. If it stays like this, look at the evidence.")},
    {Cause::RateLimited,
        QT_TRANSLATE_NOOP(
            "Wording", "Too many calls were made just now. That says nothing about the token."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server says that too many calls were made just now. That says nothing about "
            "the token."),
        QT_TRANSLATE_NOOP("Wording", "Wait a minute, then test again.")},
    {Cause::ServerError,
        QT_TRANSLATE_NOOP("Wording",
            "The server reported a fault of its own. That says nothing about the token."),
        QT_TRANSLATE_NOOP("Wording",
            "The local server reported a fault of its own. That says nothing about the token."),
        QT_TRANSLATE_NOOP("Wording", "Wait a minute, then test again.")},
    {Cause::VersionInvalid,
        QT_TRANSLATE_NOOP("Wording", "Intercom does not offer the API version that was asked for."),
        QT_TRANSLATE_NOOP(
            "Wording", "The local server does not offer the API version that was asked for."),
        QT_TRANSLATE_NOOP("Wording", "Choose another API version, then test again.")},
    {Cause::NotFound,
        QT_TRANSLATE_NOOP("Wording", "The server does not know the address that was asked for."),
        QT_TRANSLATE_NOOP(
            "Wording", "The local server does not know the address that was asked for."),
        QT_TRANSLATE_NOOP("Wording", "Check the API address, then test again.")},
    {Cause::Cancelled, QT_TRANSLATE_NOOP("Wording", "The test was stopped before it was done."),
        QT_TRANSLATE_NOOP(
            "Wording", "The test of the local server was stopped before it was done."),
        QT_TRANSLATE_NOOP("Wording", "Test again when you are ready.")},
}};
static_assert(inOrder(texts));

struct ShortText {
    Cause key;
    const char *text;
};

constexpr std::array<ShortText, 33> shortTexts{{
    {Cause::Ok, QT_TRANSLATE_NOOP("Wording", "as expected")},
    {Cause::IdentityRefused, QT_TRANSLATE_NOOP("Wording", "permission missing")},
    {Cause::ScopeRefused, QT_TRANSLATE_NOOP("Wording", "permission missing")},
    {Cause::SeatMissing, QT_TRANSLATE_NOOP("Wording", "inbox seat missing")},
    {Cause::TokenInvalid, QT_TRANSLATE_NOOP("Wording", "token not valid")},
    {Cause::TokenRevoked, QT_TRANSLATE_NOOP("Wording", "token revoked")},
    {Cause::TokenNotFound, QT_TRANSLATE_NOOP("Wording", "token not found")},
    {Cause::TokenExpired, QT_TRANSLATE_NOOP("Wording", "token expired")},
    {Cause::WorkspaceSuspended, QT_TRANSLATE_NOOP("Wording", "workspace suspended")},
    {Cause::TokenBlocked, QT_TRANSLATE_NOOP("Wording", "token blocked")},
    {Cause::IpAllowlist, QT_TRANSLATE_NOOP("Wording", "IP address not listed")},
    {Cause::PlanRestricted, QT_TRANSLATE_NOOP("Wording", "not in the workspace's plan")},
    {Cause::EdgeBlock, QT_TRANSLATE_NOOP("Wording", "turned away by a gateway")},
    {Cause::ControlAccepted, QT_TRANSLATE_NOOP("Wording", "a made-up token passed too")},
    {Cause::ControlUnanswered, QT_TRANSLATE_NOOP("Wording", "no clear cross-check")},
    {Cause::Dns, QT_TRANSLATE_NOOP("Wording", "host not found")},
    {Cause::RefusedConnection, QT_TRANSLATE_NOOP("Wording", "no connection")},
    {Cause::ConnectionLost, QT_TRANSLATE_NOOP("Wording", "connection lost")},
    {Cause::Timeout, QT_TRANSLATE_NOOP("Wording", "no answer in time")},
    {Cause::TlsUntrusted, QT_TRANSLATE_NOOP("Wording", "certificate not trusted")},
    {Cause::TlsExpired, QT_TRANSLATE_NOOP("Wording", "certificate out of date")},
    {Cause::TlsHost, QT_TRANSLATE_NOOP("Wording", "certificate of another host")},
    {Cause::Proxy, QT_TRANSLATE_NOOP("Wording", "stopped by the proxy")},
    {Cause::Redirect, QT_TRANSLATE_NOOP("Wording", "redirect not followed")},
    {Cause::CaptivePortal, QT_TRANSLATE_NOOP("Wording", "a sign-in page answered")},
    {Cause::NotIntercom, QT_TRANSLATE_NOOP("Wording", "not an answer of Intercom's")},
    {Cause::Malformed, QT_TRANSLATE_NOOP("Wording", "unexpected answer")},
    {Cause::TooLarge, QT_TRANSLATE_NOOP("Wording", "answer too large or damaged")},
    {Cause::RateLimited, QT_TRANSLATE_NOOP("Wording", "too many calls just now")},
    {Cause::ServerError, QT_TRANSLATE_NOOP("Wording", "fault at the server")},
    {Cause::VersionInvalid, QT_TRANSLATE_NOOP("Wording", "API version not offered")},
    {Cause::NotFound, QT_TRANSLATE_NOOP("Wording", "not there or switched off")},
    {Cause::Cancelled, QT_TRANSLATE_NOOP("Wording", "stopped")},
}};
static_assert(inOrder(shortTexts));

} // namespace

const CauseText &causeText(Cause cause)
{
    return rowOf(texts, cause);
}
const char *causeInShort(Cause cause)
{
    return rowOf(shortTexts, cause).text;
}

} // namespace keybearer
