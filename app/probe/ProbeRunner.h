// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

#include <QPointer>

namespace keybearer {

/// Runs a plan once: /me and the control probe together, then all other rows, at most four at once
/// (HttpClient sees to that). Where /me got no answer about the token, the rest is not sent and
/// stays Unknown for the same cause. Where a row says of the token what /me denied, /me is asked
/// once more at the end, and its newest answer counts.
///
/// Ends exactly once with finished(); cancel() ends it with cancelled(). Both, and progressed(),
/// may delete it. Destroying it cancels silently. The client's HttpClient and the clock must
/// outlive it. A row whose needs were not met (no teammate id) stays NotTested, with the reason in
/// its answer.
class ProbeRunner final : public QObject {
    Q_OBJECT

public:
    struct Options {
        CallOptions call; ///< giveUpAt_ns bounds the whole run; 0: three times the deadline
        bool withControl = true;
    };

    ProbeRunner(IntercomClient client, Clock &clock, ProbePlan plan, Options options,
        QObject *parent = nullptr);
    ~ProbeRunner() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// After each answer, with what is known so far, rows not yet answered being NotTested.
    void progressed(const keybearer::ProbeReport &soFar, int done, int total);
    void finished(const keybearer::ProbeReport &report);
    void cancelled();

private:
    void fillReport();
    void askIdentity();
    void sendControl();
    void sendRows();
    void sendRow(qsizetype index, const QString &path);
    void giveUpRows(Cause cause);
    void onIdentified(const Called<Teammate> &called);
    void onRowAnswered(qsizetype index, const Exchange &exchange);
    void progress();
    void finish();
    bool contradictsIdentity() const;
    void stopJobs();

    IntercomClient m_client;
    Clock &m_clock;
    ProbePlan m_plan;
    Options m_options;
    ProbeReport m_report;
    qint64 m_started_ns = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_identified = false;
    bool m_askedAgain = false;
    bool m_ended = false;
    QList<QPointer<HttpJob>> m_jobs;
};

} // namespace keybearer
