// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpClient.h"
#include "app/intercom/Answer.h"
#include "app/intercom/Teammate.h"

#include <functional>

namespace keybearer {

/// What each request of one flow has in common.
struct CallOptions {
    qint64 deadline_ms = 15'000;
    qint64 giveUpAt_ns = 0; ///< Clock::elapsed_ns(); 0 for none
    Urgency urgency = Urgency::Asked;
    bool retry = true;
};

/// What a typed call ends with: the evidence, its reading, and the value if there is one.
template <class Dto> struct Called {
    Exchange exchange;
    Answer answer;
    Result<Dto> value;
};

/// Intercom's REST calls that Keybearer makes, all of them reads. `then` is called exactly once,
/// later, unless `context` has died. The returned job may be cancelled. The HttpClient must outlive
/// it.
class IntercomClient {
public:
    template <class Dto> using Then = std::function<void(const Called<Dto> &)>;

    IntercomClient(HttpClient &http, SecretPtr token, QByteArray apiVersion);

    /// `GET /me`
    HttpJob *identify(const CallOptions &options, QObject *context, Then<Teammate> then) const;
    /// `GET /admins`
    HttpJob *admins(const CallOptions &options, QObject *context, Then<QList<Teammate>> then) const;
    /// `GET /admins/{id}`
    HttpJob *admin(
        const QString &id, const CallOptions &options, QObject *context, Then<Teammate> then) const;
    /// `GET /admins/activity_logs`; both bounds in Unix seconds
    HttpJob *activityLogs(qint64 after_s, qint64 before_s, const CallOptions &options,
        QObject *context, Then<ActivityLogPage> then) const;
    /// `GET /ip_allowlist`
    HttpJob *ipAllowlist(
        const CallOptions &options, QObject *context, Then<IpAllowlist> then) const;

    /// A request as every call of ours is made: version, accept, token. For the probes.
    HttpRequest request(
        const QByteArray &method, const QString &path, const CallOptions &options) const;
    HttpClient &http() const { return *m_http; }
    const SecretPtr &token() const { return m_token; }
    QByteArray apiVersion() const { return m_apiVersion; }
    /// The same client with another token: for the control probe.
    IntercomClient with(SecretPtr token) const;
    /// `/admins/{id}`, as urlFor() wants it: not encoded yet. No id that a parser lets through has
    /// a slash, so it stays one step of the path.
    static QString adminPath(const QString &id);

private:
    HttpClient *m_http;
    SecretPtr m_token;
    QByteArray m_apiVersion;
};

} // namespace keybearer
