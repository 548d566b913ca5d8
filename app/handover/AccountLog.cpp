// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/AccountLog.h"

#include <utility>

namespace keybearer {
namespace {

constexpr int mostAnswers = 10; // of one reading: the pipeline needs its calls
constexpr qint64 overlap_s = 300; // an entry may come into the log late
constexpr qint64 rounding_s = 2; // `Date` has whole seconds, and the answer was on its way

/// An answer by Intercom that says so of the log. A 401 is one about the token.
bool isClosed(const Answer &answer)
{
    return answer.fromIntercom && (answer.status == 403 || answer.status == 404);
}

/// `metadata.enabled` is documented without saying for which types.
bool isSwitchedOff(const ActivityLog &entry)
{
    const QJsonValue enabled = entry.metadata.value(QLatin1String("enabled"));
    return enabled == QJsonValue(false) || enabled.toString() == QLatin1String("false");
}

std::optional<AccountEvent> eventOf(const ActivityLog &entry)
{
    if (entry.type == QLatin1String("admin_login_success"))
        return AccountEvent::SignedIn;
    if (entry.type == QLatin1String("admin_password_reset_success"))
        return AccountEvent::PasswordReset;
    if (entry.type == QLatin1String("admin_two_factor_auth_change") && !isSwitchedOff(entry))
        return AccountEvent::TwoFactorChanged;
    return std::nullopt;
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
    m_whole = true;
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
    m_whole = true;
    m_next.stop();
    call(); // or after the reading that is under way
}

void AccountLog::call()
{
    if (m_job)
        return;
    if (std::exchange(m_whole, false)) {
        m_from_s = m_since.toSecsSinceEpoch();
        m_missed = false;
    }
    m_seen.clear();
    m_answers = 0;
    m_after_s = qMax<qint64>(0, m_from_s + m_ahead_s);
    m_newest_s = 0;
    // A day ahead: the bound leaves nothing out.
    m_before_s = m_clock.nowUtc().addDays(1).toSecsSinceEpoch() + m_ahead_s;
    ask();
}

void AccountLog::ask()
{
    CallOptions options{m_timeout_ms, 0, Urgency::Background};
    options.retry = false;
    m_job = m_client.activityLogs(m_after_s, m_before_s, options, this,
        [this](const Called<ActivityLogPage> &called) { onAnswered(called); });
}

void AccountLog::onAnswered(const Called<ActivityLogPage> &called)
{
    m_job.clear();
    if (!m_running)
        return;
    if (learnClock(called.exchange.serverDate()) && called.value)
        return call(); // it was asked for another time than was meant
    if (isRefusal(called.answer))
        Q_EMIT refused();
    if (!m_running)
        return; // who was told has stopped it
    if (!called.value)
        return end(isClosed(called.answer) ? LogAccess::Refused : LogAccess::NoAnswer);
    learn(*called.value);
    if (!called.value->hasMore)
        return end(m_missed ? LogAccess::TooLong : LogAccess::Readable);
    if (++m_answers < mostAnswers && narrow(*called.value))
        return ask();
    m_missed = true;
    end(LogAccess::TooLong);
}

void AccountLog::end(LogAccess access)
{
    // An entry of the future must not hide those that come until then.
    const qint64 until_s = qMin(m_newest_s, m_clock.nowUtc().toSecsSinceEpoch());
    if (access == LogAccess::Readable || access == LogAccess::TooLong)
        m_from_s = qMax(m_from_s, until_s - overlap_s);
    m_next.start(m_whole ? 0 : access == LogAccess::Refused ? closed_ms : m_interval_ms);
    Q_EMIT read(access, m_seen);
}

// True when the reading under way, which begins where the handover did, has begun elsewhere.
bool AccountLog::learnClock(const QDateTime &serverDate)
{
    if (!serverDate.isValid())
        return false;
    const bool first = !std::exchange(m_knowsClock, true);
    const qint64 ahead_s = m_clock.nowUtc().secsTo(serverDate);
    m_ahead_s = qAbs(ahead_s) <= rounding_s ? 0 : ahead_s;
    return first && m_ahead_s != 0;
}

void AccountLog::learn(const ActivityLogPage &page)
{
    const QDateTime tooLate = m_clock.nowUtc().addSecs(overlap_s); // nothing has happened then
    for (const ActivityLog &entry : page.logs) {
        if (!entry.createdAt.isValid())
            continue;
        const QDateTime at = byOurClock(entry.createdAt);
        m_newest_s = qMax(m_newest_s, at.toSecsSinceEpoch());
        const auto event = eventOf(entry);
        if (!event || entry.performedById != m_teammateId || at < m_since || at > tooLate)
            continue;
        QDateTime &newest = m_seen[*event];
        if (!newest.isValid() || newest < at)
            newest = at;
    }
}

// The further pages by the bounds, which every version documents (`page` for this call only 2.17
// does). In which order the entries come is not documented: the first and the last one tell. False
// when that leads no further.
bool AccountLog::narrow(const ActivityLogPage &page)
{
    if (page.logs.isEmpty())
        return false;
    const qint64 first_s = page.logs.first().createdAt.toSecsSinceEpoch();
    const qint64 last_s = page.logs.last().createdAt.toSecsSinceEpoch();
    if (first_s == last_s)
        return false; // and no order told
    const bool newestFirst = first_s > last_s;
    // Others of the same second may stand on the next page; whether a bound is of it, nobody says.
    const qint64 bound_s = newestFirst ? last_s + 1 : last_s - 1;
    qint64 &edge_s = newestFirst ? m_before_s : m_after_s;
    if (newestFirst ? bound_s >= edge_s : bound_s <= edge_s)
        return false;
    edge_s = bound_s;
    return m_after_s < m_before_s;
}

} // namespace keybearer
