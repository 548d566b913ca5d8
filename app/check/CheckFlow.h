// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/Verdict.h"
#include "app/intercom/ApiBase.h"
#include "app/probe/ProbeRunner.h"

#include <memory>

class QNetworkAccessManager;

namespace keybearer {

class HistoryStore;

/// What a check needs to know. The token goes to the API base and, with neither base nor region
/// given, to Intercom's own hosts until one of them knows it (see ApiLocator).
struct CheckRequest {
    SecretPtr token;
    std::optional<QUrl> apiUrl; ///< an explicit base; wins over the region
    std::optional<Region> region;
    QByteArray apiVersion = defaultApiVersion;
    QStringList needed; ///< probe keys that count; empty for the core rows
    qint64 timeout_ms = 15'000; ///< of one request; the whole check ends within three times that
};

struct CheckResult {
    ProbeReport report;
    Verdict verdict;
    std::optional<Error> historyProblem = {}; ///< the verdict stands, but could not be noted
};

/// One complete check: find the region, identity with the control probe, the permission matrix, the
/// verdict, the note in the history. The window, the command line and every checkpoint use this
/// one. Ends exactly once, with finished() or cancelled(). The manager, the clock and the history
/// must outlive it. GUI thread only.
class CheckFlow final : public QObject {
    Q_OBJECT

public:
    /// `history` may be null: then nothing is noted.
    CheckFlow(QNetworkAccessManager &network, Clock &clock, HistoryStore *history,
        QObject *parent = nullptr);
    ~CheckFlow() override;

    /// Sends through this client instead of one of its own, so that what else uses it counts
    /// towards the same four requests at once. It must outlive the flow and have the request's API
    /// base.
    void share(HttpClient &http) { m_shared = &http; }
    /// Wrong input (an unknown permission) is told at once and nothing is sent.
    Result<Done> start(const CheckRequest &request);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const keybearer::ProbeReport &soFar, int done, int total);
    /// What is being talked to right now, for the status line.
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);
    void finished(const keybearer::CheckResult &result);
    void cancelled();

private:
    void locate();
    void probe(const QUrl &base);
    void conclude(const ProbeReport &report);
    void note(CheckResult result);
    void noteVerdict(CheckResult result);
    void finish(const CheckResult &result);

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    HistoryStore *m_history;
    HttpClient *m_shared = nullptr;
    CheckRequest m_request;
    std::optional<ProbePlan> m_plan;
    qint64 m_giveUpAt_ns = 0;
    bool m_running = false;
    std::unique_ptr<HttpClient> m_http; // unless one is shared
    std::unique_ptr<QObject> m_step; // the locator, then the runner; its death cancels
};

} // namespace keybearer
