// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/AccountLog.h"

namespace keybearer {
namespace {

std::optional<AccountEvent> eventOf(const QString &type)
{
    if (type == QLatin1String("admin_login_success"))
        return AccountEvent::SignedIn;
    if (type == QLatin1String("admin_password_reset_success"))
        return AccountEvent::PasswordReset;
    if (type == QLatin1String("admin_two_factor_auth_change"))
        return AccountEvent::TwoFactorChanged;
    return std::nullopt;
}

/// An answer by Intercom that asking again will not change.
bool isClosed(const Answer &answer)
{
    return answer.fromIntercom
        && (answer.status == 401 || answer.status == 403 || answer.status == 404);
}

} // namespace

AccountLog::AccountLog(IntercomClient client, Clock &clock, qint64 timeout_ms, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(clock)
    , m_timeout_ms(timeout_ms)
    , m_next(clock, this)
{
    connect(&m_next, &ClockTimer::timedOut, this, &AccountLog::call);
}

void AccountLog::start(const QString &teammateId, const QDateTime &since, qint64 interval_ms)
{
    m_teammateId = teammateId;
    m_since = QDateTime::fromSecsSinceEpoch(since.toSecsSinceEpoch(), Qt::UTC); // as the log has it
    m_interval_ms = interval_ms;
    if (m_running)
        return;
    m_running = true;
    call();
}

void AccountLog::stop()
{
    m_running = false;
    m_next.stop();
    if (m_job)
        m_job->deleteLater();
    m_job.clear();
}

void AccountLog::readNow()
{
    if (!m_running)
        return;
    m_next.stop();
    call();
}

void AccountLog::call()
{
    if (m_job)
        return;
    CallOptions options{m_timeout_ms, 0, Urgency::Background};
    options.retry = false;
    // A day ahead: the server's clock need not be ours, and the bound leaves nothing out.
    m_job = m_client.activityLogs(m_since.toSecsSinceEpoch(),
        m_clock.nowUtc().addDays(1).toSecsSinceEpoch(), options, this,
        [this](const Called<ActivityLogPage> &called) { onAnswered(called); });
}

void AccountLog::onAnswered(const Called<ActivityLogPage> &called)
{
    m_job.clear();
    if (!m_running)
        return;
    if (isClosed(called.answer)) {
        stop();
        Q_EMIT read(LogAccess::Refused, {});
        return;
    }
    m_next.start(m_interval_ms);
    if (called.value)
        Q_EMIT read(LogAccess::Readable, eventsIn(*called.value));
    else
        Q_EMIT read(LogAccess::NoAnswer, {});
}

QMap<AccountEvent, QDateTime> AccountLog::eventsIn(const ActivityLogPage &page) const
{
    QMap<AccountEvent, QDateTime> seen;
    for (const ActivityLog &entry : page.logs) {
        const auto event = eventOf(entry.type);
        if (!event || entry.performedById != m_teammateId || !entry.createdAt.isValid()
            || entry.createdAt < m_since)
            continue;
        QDateTime &newest = seen[*event];
        if (!newest.isValid() || newest < entry.createdAt)
            newest = entry.createdAt;
    }
    return seen;
}

} // namespace keybearer
