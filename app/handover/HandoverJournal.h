// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

/// What a handover writes into the history: one entry a step, chained and flushed. Entry kinds, in
/// their order: `draft preflight baseline intent sent waiting canary email_seen log_seen ticked
/// proof checkpoint outcome closed`; several of them repeat. GUI thread only.
class HandoverJournal final : public QObject {
    Q_OBJECT

public:
    /// `connection` is the token's fingerprint.
    HandoverJournal(HistoryStore &history, Clock &clock, QString handoverId, QString connection,
        QObject *parent = nullptr);

    using Then = std::function<void(const Result<ChainEntry> &)>;
    /// `then` is called when the entry is on the disk, or could not be written.
    void write(const QString &kind, const QJsonObject &data, QObject *context, Then then);
    /// The same for steps that nothing waits for; a failure is told by failed().
    void note(const QString &kind, const QJsonObject &data);

    void draft(const HandoverDraft &draft);
    void preflight(const Handover &handover, const Teammate &teammate);
    void baseline(const CheckResult &result);
    void intent(const ChangePreview &preview, QObject *context, Then then);
    void sent(const SendResult &result);
    void canary(const Called<Teammate> &called);
    void emailSeen(const Teammate &teammate, bool changed); ///< from what was known before
    void proof(const CheckResult &result, const Comparison &comparison);
    void checkpoint(const Checkpoint &checkpoint, const CheckResult &result);
    void outcome(const Handover &handover);
    void closed();

Q_SIGNALS:
    void failed(const keybearer::Error &error);

private:
    HistoryStore &m_history;
    Clock &m_clock;
    QString m_handoverId;
    QString m_connection;
};

/// Whether Intercom refused the call of this canary's entry; older ones don't say who did.
bool isRefusedCall(const QJsonObject &canary);
/// The data of an outcome's entry.
QJsonObject outcomeJson(const Handover &handover);

} // namespace keybearer
