// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/CauseTexts.h"

#include "app/wording/Text.h"

namespace keybearer {
namespace {

#define T(text) QT_TRANSLATE_NOOP("Wording", text)

// The texts say what the answer was and no more: the same cause can stand beside several states.
constexpr std::array<CauseText, 33> texts{{
    {Cause::Ok, T("Intercom accepted it."), T("The local server accepted it."), ""},
    {Cause::IdentityRefused,
        T("Intercom accepted the token for other calls, but does not let it say which teammate it "
          "belongs to."),
        T("The local server accepted the token for other calls, but does not let it say which "
          "teammate it belongs to."),
        T("A handover can't be proven like this. Talk to whoever manages the app first: changing "
          "an app's permissions in Intercom makes a new token necessary.")},
    {Cause::ScopeRefused,
        T("Intercom accepted the token and refused a permission that your pipeline needs."),
        T("The local server accepted the token and refused a permission that your pipeline needs."),
        T("Talk to whoever manages the app before anything is changed there: changing an app's "
          "permissions in Intercom makes a new token necessary.")},
    {Cause::SeatMissing,
        T("Intercom accepted the token and refused calls for which the teammate needs an inbox "
          "seat."),
        T("The local server accepted the token and refused calls for which the teammate needs an "
          "inbox seat."),
        T("Give the teammate its seat back, then test again.")},
    {Cause::TokenInvalid,
        T("Intercom answered that this token is not valid. It may have been regenerated or "
          "revoked, the app uninstalled, or the teammate removed."),
        T("The local server answered that this token is not valid. It may have been regenerated "
          "or revoked, the app uninstalled, or the teammate removed."),
        T("Check that the token was copied whole. If it was, ask the workspace's administrators "
          "what has changed since it last worked.")},
    {Cause::TokenRevoked, T("Intercom answered that this token was revoked."),
        T("The local server answered that this token was revoked."),
        T("Ask the workspace's administrators who revoked it. To go on, make a new token in the "
          "Developer Hub and give it to your pipeline.")},
    {Cause::TokenNotFound, T("Intercom answered that this token does not exist."),
        T("The local server answered that this token does not exist."),
        T("Check that the token was copied whole. If it was, ask the workspace's administrators "
          "whether the app was uninstalled or its token regenerated.")},
    {Cause::TokenExpired, T("Intercom answered that this token has expired."),
        T("The local server answered that this token has expired."),
        T("Make a new token in the Developer Hub and give it to your pipeline.")},
    {Cause::WorkspaceSuspended,
        T("Intercom answered that the workspace or the app is suspended. The token itself may be "
          "fine."),
        T("The local server answered that the workspace or the app is suspended. The token itself "
          "may be fine."),
        T("Ask the workspace's owner about its plan and its payments, then test again.")},
    {Cause::TokenBlocked,
        T("Intercom answered that the token or its app is blocked. The token may work again once "
          "the block is lifted."),
        T("The local server answered that the token or its app is blocked. The token may work "
          "again once the block is lifted."),
        T("Ask Intercom's support for the reason, with the request id from the evidence.")},
    {Cause::IpAllowlist,
        T("The token may be fine, and your pipeline may still work from its own server. Intercom "
          "takes calls only from listed addresses, and this computer's is not one of them."),
        T("The token may be fine, and your pipeline may still work from its own server. The local "
          "server takes calls only from listed addresses, and this computer's is not one of them."),
        T("Test from the pipeline's own server, or ask an administrator to list this computer's "
          "address.")},
    {Cause::PlanRestricted,
        T("The token may be fine. Intercom answered that the workspace's plan or subscription "
          "does not allow this at the moment."),
        T("The token may be fine. The local server answered that the workspace's plan or "
          "subscription does not allow this at the moment."),
        T("Ask the workspace's owner about its plan, then test again.")},
    {Cause::EdgeBlock,
        T("The token may be fine. A gateway turned the call away before Intercom's API answered."),
        T("The token may be fine. A gateway turned the call away before the local server's API "
          "answered."),
        T("Test from another network, or from the pipeline's own server.")},
    {Cause::ControlAccepted,
        T("The server accepted a made-up token as well, so its answers prove nothing."),
        T("The local server accepted a made-up token as well, so its answers prove nothing."),
        T("Check the API address: something else than Intercom may be answering there.")},
    {Cause::ControlUnanswered,
        T("The token was refused, but the same call with a made-up token got no clear answer. So "
          "the refusal is not taken for the truth."),
        T("The local server refused the token, but the same call with a made-up token got no clear "
          "answer. So the refusal is not taken for the truth."),
        T("Test again in a moment.")},
    {Cause::Dns, T("The server's name could not be found, so nothing was sent."),
        T("The local server's name could not be found, so nothing was sent."),
        T("Check this computer's connection, then test again.")},
    {Cause::RefusedConnection, T("The server did not take the connection, so nothing was sent."),
        T("The local server did not take the connection, so nothing was sent."),
        T("Check the API address and this computer's connection, then test again.")},
    {Cause::ConnectionLost, T("The connection broke before the whole answer had come."),
        T("The connection to the local server broke before the whole answer had come."),
        T("Check this computer's connection, then test again.")},
    {Cause::Timeout, T("No whole answer came in time."),
        T("No whole answer came from the local server in time."),
        T("Check this computer's connection, then test again.")},
    {Cause::TlsUntrusted,
        T("This computer does not trust the server's certificate, so the token was not sent."),
        T("This computer does not trust the local server's certificate, so the token was not "
          "sent."),
        T("If your network inspects traffic, add its certificate as an extra CA file. If it does "
          "not, use another network.")},
    {Cause::TlsExpired,
        T("The server's certificate is out of date, or this computer's clock is wrong. The token "
          "was not sent."),
        T("The local server's certificate is out of date, or this computer's clock is wrong. The "
          "token was not sent."),
        T("Check the date and time of this computer, then test again.")},
    {Cause::TlsHost,
        T("The server's certificate belongs to another host, so the token was not sent."),
        T("The local server's certificate belongs to another host, so the token was not sent."),
        T("Check the API address, or use another network.")},
    {Cause::Proxy, T("The proxy did not let the call through."),
        T("A proxy did not let the call to the local server through."),
        T("Check the proxy setting, then test again.")},
    {Cause::Redirect,
        T("The server pointed to another address. It was not followed, so the token went nowhere "
          "else."),
        T("The local server pointed to another address. It was not followed, so the token went "
          "nowhere else."),
        T("Check the API address. The evidence shows where it pointed.")},
    {Cause::CaptivePortal,
        T("A sign-in page of this network seems to have answered in place of Intercom."),
        T("A sign-in page seems to have answered in place of the local server's API."),
        T("Sign in to the network in a browser, then test again.")},
    {Cause::NotIntercom, T("Something answered, but not in the way Intercom's API does."),
        T("A local server answered, but not in the way Intercom's API does."),
        T("Check the API address, and look at the evidence.")},
    {Cause::Malformed,
        T("The answer did not have the form that Intercom describes, so nothing is concluded from "
          "it."),
        T("The local server's answer did not have the form that Intercom describes, so nothing is "
          "concluded from it."),
        T("Test again. If it stays like this, look at the evidence.")},
    {Cause::TooLarge, T("The answer was too large or damaged, so reading it was stopped."),
        T("The local server's answer was too large or damaged, so reading it was stopped."),
        T("Test again. If it stays like this, look at the evidence.")},
    {Cause::RateLimited, T("Too many calls were made just now. That says nothing about the token."),
        T("The local server says that too many calls were made just now. That says nothing about "
          "the token."),
        T("Wait a minute, then test again.")},
    {Cause::ServerError,
        T("The server reported a fault of its own. That says nothing about the token."),
        T("The local server reported a fault of its own. That says nothing about the token."),
        T("Wait a minute, then test again.")},
    {Cause::VersionInvalid, T("Intercom does not offer the API version that was asked for."),
        T("The local server does not offer the API version that was asked for."),
        T("Choose another API version, then test again.")},
    {Cause::NotFound, T("The server does not know the address that was asked for."),
        T("The local server does not know the address that was asked for."),
        T("Check the API address, then test again.")},
    {Cause::Cancelled, T("The test was stopped before it was done."),
        T("The test of the local server was stopped before it was done."),
        T("Test again when you are ready.")},
}};
static_assert(inOrder(texts));

struct ShortText {
    Cause key;
    const char *text;
};

constexpr std::array<ShortText, 33> shortTexts{{
    {Cause::Ok, T("as expected")},
    {Cause::IdentityRefused, T("permission missing")},
    {Cause::ScopeRefused, T("permission missing")},
    {Cause::SeatMissing, T("inbox seat missing")},
    {Cause::TokenInvalid, T("token not valid")},
    {Cause::TokenRevoked, T("token revoked")},
    {Cause::TokenNotFound, T("token not found")},
    {Cause::TokenExpired, T("token expired")},
    {Cause::WorkspaceSuspended, T("workspace suspended")},
    {Cause::TokenBlocked, T("token blocked")},
    {Cause::IpAllowlist, T("this address is not listed")},
    {Cause::PlanRestricted, T("not in the workspace's plan")},
    {Cause::EdgeBlock, T("turned away by a gateway")},
    {Cause::ControlAccepted, T("a made-up token passed too")},
    {Cause::ControlUnanswered, T("no clear cross-check")},
    {Cause::Dns, T("host not found")},
    {Cause::RefusedConnection, T("no connection")},
    {Cause::ConnectionLost, T("connection lost")},
    {Cause::Timeout, T("no answer in time")},
    {Cause::TlsUntrusted, T("certificate not trusted")},
    {Cause::TlsExpired, T("certificate out of date")},
    {Cause::TlsHost, T("certificate of another host")},
    {Cause::Proxy, T("stopped by the proxy")},
    {Cause::Redirect, T("redirect not followed")},
    {Cause::CaptivePortal, T("a sign-in page answered")},
    {Cause::NotIntercom, T("not an answer of Intercom's")},
    {Cause::Malformed, T("unexpected answer")},
    {Cause::TooLarge, T("answer too large or damaged")},
    {Cause::RateLimited, T("too many calls just now")},
    {Cause::ServerError, T("fault at the server")},
    {Cause::VersionInvalid, T("API version not offered")},
    {Cause::NotFound, T("not there or switched off")},
    {Cause::Cancelled, T("stopped")},
}};
static_assert(inOrder(shortTexts));

#undef T

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
