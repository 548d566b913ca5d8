// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/RequestJob.h"

#include "app/base/Log.h"
#include "app/http/Attempt.h"
#include "app/http/RequestGate.h"
#include "app/http/RequestRules.h"
#include "app/http/RetryRule.h"

#include <algorithm>

namespace keybearer {

namespace {

Scrubber withOwnToken(Scrubber scrubber, const HttpRequest &request)
{
    scrubber.add(request.token);
    return scrubber;
}

/// The request as it stands, for ends before anything was sent.
Exchange unsent(const HttpRequest &request, const Scrubber &scrubber, Clock &clock)
{
    Exchange exchange;
    exchange.method = request.method;
    exchange.url = scrubber.scrubbed(request.url);
    exchange.requestBody = scrubber.scrubbed(request.body);
    exchange.requestHeaders = maskedHeadersOf(request, scrubber);
    exchange.startedAt = clock.nowUtc();
    return exchange;
}

void logAnswer(const Exchange &exchange)
{
    qCInfo(log::http) << exchange.method << exchange.url.path() << exchange.status
                      << exchange.phases.total_ms << "ms" << exchange.requestId();
}

} // namespace

RequestJob::RequestJob(const HttpRequest &request, const Scrubber &scrubber,
    QNetworkAccessManager &network, Clock &clock, RequestGate &gate, QObject *parent)
    : HttpJob(parent)
    , m_request(request)
    , m_scrubber(withOwnToken(scrubber, request))
    , m_network(network)
    , m_clock(clock)
    , m_gate(gate)
    , m_bound(clock, nullptr)
    , m_repeat(clock, nullptr)
    , m_last(unsent(request, m_scrubber, clock))
{
    connect(&m_bound, &ClockTimer::timedOut, this, [this] { runOutOfTime(); });
    connect(&m_repeat, &ClockTimer::timedOut, this, &RequestJob::queue);
}

RequestJob::~RequestJob()
{
    m_gate.leave(this);
}

void RequestJob::start()
{
    if (m_request.giveUpAt_ns != 0) {
        const qint64 left_ns = m_request.giveUpAt_ns - m_clock.elapsed_ns();
        m_bound.start(std::max<qint64>(0, left_ns / 1'000'000));
    }
    queue();
}

void RequestJob::refuse(const Error &error)
{
    m_last.error = error;
    end();
}

void RequestJob::cancel()
{
    giveUp(ErrorKind::Cancelled);
}

void RequestJob::queue()
{
    m_gate.enter({this, m_request.urgency, [this] { sendNow(); }, [this] { withhold(); }});
}

void RequestJob::sendNow()
{
    if (m_request.giveUpAt_ns != 0 && m_clock.elapsed_ns() >= m_request.giveUpAt_ns) {
        runOutOfTime();
        return;
    }
    m_attempt = new Attempt(m_request, m_scrubber, m_network, m_clock, this);
    connect(m_attempt, &Attempt::ended, this, &RequestJob::onEnded);
    m_attempt->start();
    Q_EMIT leaving(m_last.method, m_last.url); // last: the receiver may delete us
}

void RequestJob::onEnded(Exchange exchange)
{
    m_attempt->deleteLater();
    m_attempt = nullptr;
    m_gate.leave(this);
    exchange.attempts = m_last.attempts + 1;
    m_last = exchange;
    logAnswer(exchange);
    m_gate.learn(exchange);
    const auto wait_ms = repeatWait_ms(exchange, exchange.attempts - 1);
    if (m_request.retry && !m_request.isChange && wait_ms && fits(*wait_ms))
        m_repeat.start(*wait_ms);
    else
        end();
}

bool RequestJob::fits(qint64 wait_ms) const
{
    if (wait_ms > m_request.deadline_ms)
        return false;
    return m_request.giveUpAt_ns == 0
        || m_clock.elapsed_ns() + wait_ms * 1'000'000 < m_request.giveUpAt_ns;
}

void RequestJob::withhold()
{
    if (m_last.attempts == 0)
        m_last.error = Error::of(ErrorKind::Withheld, m_request.url.authority());
    end();
}

// The server is not slow where it was not asked: our own pace kept the request back.
void RequestJob::runOutOfTime()
{
    const bool withheld = !m_attempt && m_last.attempts == 0 && m_gate.isHeldByPace();
    giveUp(withheld ? ErrorKind::Withheld : ErrorKind::Timeout);
}

// Between two attempts an answer is there already: running out of time then, it stands.
void RequestJob::giveUp(ErrorKind why)
{
    if (m_ended)
        return;
    if (m_attempt) {
        m_attempt->stop(why);
        return;
    }
    if (m_last.attempts == 0 || why == ErrorKind::Cancelled)
        m_last.error = Error::of(why, m_request.url.authority());
    end();
}

void RequestJob::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_gate.leave(this);
    m_bound.stop();
    m_repeat.stop();
    m_request.token.reset();
    m_scrubber = {};
    // Later, so that no caller of ours finds itself deleted by what the receiver does.
    QMetaObject::invokeMethod(this, &RequestJob::report, Qt::QueuedConnection);
}

void RequestJob::report()
{
    deleteLater();
    Q_EMIT finished(m_last);
}

} // namespace keybearer
