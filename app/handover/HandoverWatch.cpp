// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HandoverFlow that tells what people did: by the activity log, or by their own word.
#include "app/handover/AccountLog.h"
#include "app/handover/Canary.h"
#include "app/handover/HandoverFlow.h"
#include "app/handover/HandoverJournal.h"
#include "app/handover/HandoverJudge.h"
#include "app/handover/HandoverSession.h"

#include <algorithm>

namespace keybearer {
namespace {

LogAccess accessByBaseline(const ProbeReport &report)
{
    for (const ProbeResult &row : report.rows) {
        const bool closed =
            row.outcome == ProbeOutcome::Refused || row.outcome == ProbeOutcome::Unavailable;
        if (row.probe.key == QLatin1String("read_activity_logs") && closed)
            return LogAccess::Refused;
    }
    return LogAccess::NotAsked;
}

} // namespace

void HandoverFlow::watchLog()
{
    const HandoverState state = m_handover.state;
    const bool waits = state == HandoverState::WaitingForPerson;
    const bool watched = waits || state == HandoverState::FollowingUp;
    const bool known = m_handover.baseline && m_handover.baseline->report.teammate;
    if (!watched || m_headless || !known || !m_session || !m_session->isOpen()) {
        if (m_log)
            m_log->stop();
        return;
    }
    if (m_handover.logAccess == LogAccess::NotAsked)
        m_handover.logAccess = accessByBaseline(m_handover.baseline->report);
    if (m_handover.logAccess == LogAccess::Refused)
        return;
    if (!m_log) {
        m_log = std::make_unique<AccountLog>(
            m_session->client(), m_services.clock, m_draft.check.timeout_ms);
        connect(m_log.get(), &AccountLog::read, this, &HandoverFlow::onLog);
        connect(m_log.get(), &AccountLog::refused, &m_session->canary(), [this] {
            if (m_handover.state == HandoverState::FollowingUp)
                m_session->canary().setInterval(Canary::everySecond_ms);
        });
    }
    m_log->start(m_handover.baseline->report.teammate->id, m_handover.startedAt,
        waits || m_canarySlows.isActive() ? AccountLog::quick_ms : AccountLog::slow_ms);
}

void HandoverFlow::onLog(LogAccess access, const QMap<AccountEvent, QDateTime> &seen)
{
    bool changed = access != m_handover.logAccess;
    m_handover.logAccess = access;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        QDateTime &known = m_handover.seenInLog[it.key()];
        if (known.isValid() && known >= it.value())
            continue;
        known = it.value();
        changed = true;
        m_journal->note(QStringLiteral("log_seen"),
            {{QStringLiteral("event"), eventName(it.key())},
                {QStringLiteral("at_s"), it.value().toSecsSinceEpoch()}});
    }
    if (changed)
        tell();
    testAfterWhatWasSeen();
}

// What could have hurt the token is tested at once; the verdict is the test's, not the log's.
void HandoverFlow::testAfterWhatWasSeen()
{
    const QDateTime now = m_services.clock.nowUtc();
    for (const CheckpointKind kind : {CheckpointKind::PasswordReset, CheckpointKind::TwoFactor}) {
        if (isOpen(kind) && shownByApi(kind, m_handover, now) == Shown::Yes)
            runCheckpoint(kind); // one at a time: the next reading brings the other
    }
}

// Nobody has to be there for it: that a day has passed is no person's word. Only while the token is
// answered, so that a pulled plug is not what is found a day later.
void HandoverFlow::testWhatIsDue()
{
    const QDateTime now = m_services.clock.nowUtc();
    if (isOpen(CheckpointKind::OneDayLater)
        && shownByApi(CheckpointKind::OneDayLater, m_handover, now) == Shown::Yes)
        runCheckpoint(CheckpointKind::OneDayLater);
}

void HandoverFlow::tickByHand(HandTick tick)
{
    if (m_handover.state != HandoverState::WaitingForPerson || m_handover.ticked.contains(tick))
        return;
    m_handover.ticked.insert(tick, m_services.clock.nowUtc());
    m_journal->note(QStringLiteral("ticked"), {{QStringLiteral("what"), tickName(tick)}});
    tell();
}

} // namespace keybearer
