// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

#include <QPointer>

namespace keybearer {

/// Runs a plan once: /me and the control probe together, then the other rows, at most four at once
/// (HttpClient sees to that). Ends exactly once with finished(); cancel() ends it with cancelled().
/// A row whose needs were not met (no teammate id) stays NotTested or Unknown with the reason in its answer.
class ProbeRunner final : public QObject {
    Q_OBJECT

public:
    struct Options {
        CallOptions call; ///< giveUpAt_ns bounds the whole run
        bool withControl = true;
    };

    ProbeRunner(IntercomClient client, Clock &clock, ProbePlan plan, Options options,
        QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    /// After each answer, with what is known so far, rows not yet answered being NotTested.
    void progressed(const keybearer::ProbeReport &soFar, int done, int total);
    void finished(const keybearer::ProbeReport &report);
    void cancelled();

private:
    void sendControl();
    void sendRow(int index);
    void onIdentified(const Called<Teammate> &called);
    void onRowAnswered(int index, const Exchange &exchange);
    void oneMoreDone();

    IntercomClient m_client;
    Clock &m_clock;
    ProbePlan m_plan;
    Options m_options;
    ProbeReport m_report;
    qint64 m_started_ns = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_ended = false;
    QList<QPointer<HttpJob>> m_jobs;
};

} // namespace keybearer
