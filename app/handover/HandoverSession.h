// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/HandoverFlow.h"
#include "app/handover/Preflight.h"

namespace keybearer {

class Canary;
class LockFile;

/// The hands of a handover: clients for the chosen hosts, the lock, and one job at a time
/// (locating, preflight or check). Knows nothing of states. Callbacks come later, exactly once,
/// unless stop() or the session's death comes first. GUI thread only.
class HandoverSession final : public QObject {
    Q_OBJECT

public:
    HandoverSession(const HandoverServices &services, HandoverDraft draft);
    ~HandoverSession() override;

    /// Finds the API base, if nobody named one, and makes the clients; everything below needs it.
    void open(std::function<void()> then);
    bool isOpen() const { return m_canary != nullptr; }
    /// Busy or Disk as lockHandover() says. The lock that it has already is kept.
    Result<Done> takeLock(const QString &workspaceId, const QString &teammateId);
    void preflight(std::function<void(const Preflight::Findings &)> then);
    void check(std::function<void(const CheckResult &)> then);
    void identify(std::function<void(const Called<Teammate> &)> then);
    /// Makes the route anew, which nothing may be using.
    void useScimToken(const SecretPtr &token);
    bool isBusy() const { return m_job != nullptr; }
    /// Ends the job under way, silently.
    void stop() { m_job.reset(); }

    IntercomClient client() const; ///< the session must outlive it
    HttpClient *http() const { return m_http.get(); } ///< null before it is open
    EmailChangeRoute &route() const { return *m_route; }
    Canary &canary() const { return *m_canary; }
    /// Where the teammate changes its email; empty when nobody knows for this base.
    QUrl accountPage() const;

Q_SIGNALS:
    void checkProgressed(const keybearer::ProbeReport &soFar, int done, int total);
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    void makeClients(const QUrl &base);
    std::unique_ptr<EmailChangeRoute> makeRoute();
    void hideTokens(HttpClient &http) const;

    HandoverServices m_services;
    HandoverDraft m_draft;
    std::unique_ptr<LockFile> m_lock;
    QStringList m_locked; // the workspace and the teammate
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<HttpClient> m_scimHttp;
    std::unique_ptr<EmailChangeRoute> m_route;
    std::unique_ptr<Canary> m_canary;
    std::unique_ptr<QObject> m_job;
};

/// Intercom's own account page for its own hosts, else nothing.
QUrl accountPageFor(const QUrl &apiUrl);

} // namespace keybearer
