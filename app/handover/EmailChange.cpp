// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailChange.h"

#include "app/base/Log.h"
#include "app/handover/Canary.h"
#include "app/handover/EmailAddress.h"
#include "app/handover/HandoverJournal.h"

#include <utility>

namespace keybearer {

EmailChange::EmailChange(EmailChangeRoute &route, HandoverJournal &journal, Canary &canary,
    Clock &clock, ChangePreview preview, QObject *parent)
    : QObject(parent)
    , m_route(route)
    , m_journal(journal)
    , m_canary(canary)
    , m_clock(clock)
    , m_preview(std::move(preview))
    , m_ceiling(clock, this)
{
    connect(&m_canary, &Canary::answered, this, &EmailChange::onCanary);
    connect(&m_ceiling, &ClockTimer::timedOut, this, [this] {
        if (m_step == Step::Reading)
            giveUpReading();
        else if (m_step == Step::Waiting)
            m_canary.setInterval(Canary::whileWaiting_ms);
    });
}

void EmailChange::start()
{
    m_step = Step::Writing;
    m_journal.intent(
        m_preview, this, [this](const Result<ChainEntry> &written) { onWritten(written); });
}

void EmailChange::onWritten(const Result<ChainEntry> &written)
{
    if (m_step != Step::Writing)
        return;
    if (!written) {
        // Nothing may leave without its intent on disk.
        m_step = Step::Ended;
        Q_EMIT stayed(written.error());
        return;
    }
    m_step = Step::FirstCall;
    Q_EMIT intentWritten();
    m_canary.setInterval(Canary::everySecond_ms);
    m_freshAfter = m_canary.newestCall();
    m_canary.start();
}

void EmailChange::onCanary(const Called<Teammate> &called, int number)
{
    if (number <= m_freshAfter)
        return;
    switch (m_step) {
    case Step::FirstCall:
        if (m_preview.route == Route::Scim)
            sendFromThere(called);
        else
            wait();
        break;
    case Step::Waiting:
        readWhileWaiting(called);
        break;
    case Step::Reading:
        readAfterSending(called);
        break;
    case Step::CancelRead:
        readToCancel(called);
        break;
    case Step::Idle:
    case Step::Writing:
    case Step::Sending:
    case Step::Ended:
        break;
    }
}

// What somebody else has changed meanwhile is not written over.
void EmailChange::sendFromThere(const Called<Teammate> &called)
{
    if (showsOrigin(called))
        return send();
    if (asksAgain(called))
        return;
    m_step = Step::Ended;
    if (showsTarget(called))
        Q_EMIT moved(*called.value);
    else if (showsNone(called))
        Q_EMIT stayed(called.value ? Error::of(ErrorKind::Malformed, QStringLiteral("email"))
                                   : errorOf(called.exchange, called.answer));
    else
        Q_EMIT stayed(Error::of(ErrorKind::WrongUsage, QStringLiteral("email.moved")));
}

void EmailChange::send()
{
    m_step = Step::Sending;
    Q_EMIT sending();
    m_route.send(this, [this](const SendResult &result) { onSent(result); });
}

void EmailChange::onSent(const SendResult &result)
{
    m_journal.sent(result);
    if (result.kind == SendResult::Kind::NotSent) {
        m_step = Step::Ended;
        Q_EMIT stayed(result.error.value_or(Error::of(ErrorKind::ConnectionLost)));
        return;
    }
    read(result.kind, result.error);
}

void EmailChange::read(SendResult::Kind said, std::optional<Error> why)
{
    m_step = Step::Reading;
    m_said = said;
    m_why = std::move(why);
    m_freshAfter = m_canary.newestCall();
    m_canary.setAsked(true);
    m_ceiling.start(readingLasts_ms);
    Q_EMIT reading();
}

void EmailChange::resumeReading(SendResult::Kind said)
{
    m_said = said;
    m_canary.setInterval(Canary::everySecond_ms);
    m_canary.start();
    m_freshAfter = m_canary.newestCall() - 1;
    m_step = Step::Reading;
    m_ceiling.start(readingLasts_ms);
    Q_EMIT reading();
}

void EmailChange::wait()
{
    m_step = Step::Waiting;
    m_ceiling.start(patience_ms);
    Q_EMIT waiting();
}

void EmailChange::resumeWaiting()
{
    m_canary.setInterval(Canary::everySecond_ms);
    m_canary.start();
    m_freshAfter = m_canary.newestCall() - 1;
    wait();
}

void EmailChange::doingItNow()
{
    if (m_step != Step::Waiting)
        return;
    m_canary.setInterval(Canary::everySecond_ms);
    m_ceiling.start(patience_ms);
}

void EmailChange::readWhileWaiting(const Called<Teammate> &called)
{
    m_refusalsInARow = isRefusal(called.answer) ? m_refusalsInARow + 1 : 0;
    if (m_refusalsInARow >= refusalsBeforeLook) {
        m_step = Step::Ended;
        Q_EMIT unclear({}, errorOf(called.exchange, called.answer));
    } else if (showsTarget(called)) {
        m_step = Step::Ended;
        Q_EMIT moved(*called.value);
    } else if (showsAnother(called) && !std::exchange(m_otherShown, true)) {
        doingItNow(); // somebody is at it
    } else if (showsOrigin(called)) {
        m_otherShown = false;
    }
}

void EmailChange::readAfterSending(const Called<Teammate> &called)
{
    m_lastRead = called;
    if (showsTarget(called)) {
        m_step = Step::Ended;
        m_ceiling.stop();
        Q_EMIT moved(*called.value);
        return;
    }
    // The server said no, and a read after that shows that it meant it.
    if (m_said == SendResult::Kind::Refused && showsOrigin(called)) {
        m_step = Step::Ended;
        m_ceiling.stop();
        Q_EMIT stayed(m_why.value_or(Error::of(ErrorKind::Http)));
    }
}

void EmailChange::giveUpReading()
{
    m_route.readBack(this, [this](const Result<QString> &email) { compareWithRoute(email); });
}

void EmailChange::compareWithRoute(const Result<QString> &routeEmail)
{
    if (m_step != Step::Reading)
        return;
    m_step = Step::Ended;
    const bool readable = m_lastRead && m_lastRead->value;
    const bool routeMoved = routeEmail && !sameAddress(*routeEmail, m_preview.emailFrom);
    const QString scimEmail = routeEmail ? *routeEmail : QString();
    const bool unmoved = readable && showsOrigin(*m_lastRead) && !routeMoved;
    if (unmoved && m_said != SendResult::Kind::Unknown)
        Q_EMIT stayed(m_why.value_or(Error::of(ErrorKind::NotFound, m_preview.emailTo)));
    else if (readable)
        Q_EMIT unclear(scimEmail, Error::of(ErrorKind::OutcomeUnknown, m_lastRead->value->email));
    else if (m_lastRead)
        Q_EMIT unclear(scimEmail, errorOf(m_lastRead->exchange, m_lastRead->answer));
    else
        Q_EMIT unclear(scimEmail, Error::of(ErrorKind::Timeout));
}

void EmailChange::cancel()
{
    switch (m_step) {
    case Step::Idle:
    case Step::Writing:
    case Step::FirstCall:
        m_step = Step::Ended;
        Q_EMIT stayed(Error::of(ErrorKind::Cancelled));
        break;
    case Step::Waiting:
        m_step = Step::CancelRead;
        m_unread = 0;
        m_freshAfter = m_canary.newestCall();
        m_canary.setAsked(true);
        m_canary.setInterval(Canary::soon_ms);
        break;
    case Step::Sending:
    case Step::Reading:
    case Step::CancelRead:
    case Step::Ended:
        break;
    }
}

void EmailChange::readToCancel(const Called<Teammate> &called)
{
    if (asksAgain(called))
        return;
    m_canary.setAsked(false);
    m_canary.setInterval(Canary::everySecond_ms);
    m_step = Step::Ended;
    if (showsTarget(called)) {
        Q_EMIT moved(*called.value);
    } else if (showsOrigin(called)) {
        Q_EMIT stayed(Error::of(ErrorKind::Cancelled));
    } else if (showsAnother(called)) {
        m_otherShown = true;
        wait();
    } else {
        Q_EMIT unclear({}, errorOf(called.exchange, called.answer));
    }
}

bool EmailChange::showsTarget(const Called<Teammate> &called) const
{
    return called.value && sameAddress(called.value->email, m_preview.emailTo);
}

/// Neither an answer without an address nor none at all.
bool EmailChange::showsNone(const Called<Teammate> &called)
{
    return !called.value || called.value->email.isEmpty();
}

bool EmailChange::showsAnother(const Called<Teammate> &called) const
{
    return !showsNone(called) && !showsOrigin(called) && !showsTarget(called);
}

/// Where it matters what the account has, one call that shows none is not the last word.
bool EmailChange::asksAgain(const Called<Teammate> &called)
{
    return showsNone(called) && ++m_unread < refusalsBeforeLook;
}

bool EmailChange::showsOrigin(const Called<Teammate> &called) const
{
    return called.value && sameAddress(called.value->email, m_preview.emailFrom);
}

} // namespace keybearer
