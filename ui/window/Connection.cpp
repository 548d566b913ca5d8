// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Connection.h"

#include "app/http/HttpClient.h"
#include "app/wording/Wording.h"

namespace keybearer {
namespace {

bool tellsWhoItIs(const ProbeReport &report)
{
    return report.teammate && report.teammate->workspace;
}

} // namespace

Connection::Connection(
    int id, ConnectionOrigin origin, const HandoverServices &services, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_origin(std::move(origin))
    , m_services(services)
    , m_handover(std::make_unique<ConnectionHandover>(m_origin, services))
    , m_askingLong(services.clock, nullptr)
{
    linkHandover();
    m_view.practice = m_origin.practice;
    m_view.needed = m_origin.request.needed;
    if (m_origin.profile)
        setProfile(*m_origin.profile);
}

Connection::~Connection()
{
    delete m_check; // before the handover whose requests it may share
    m_handover.reset(); // its end tells nobody
}

void Connection::linkHandover()
{
    ConnectionHandover *const own = m_handover.get();
    connect(own, &ConnectionHandover::checked, this, &Connection::onHandoverChecked);
    connect(own, &ConnectionHandover::changed, this, &Connection::dropWhenSettled);
    connect(own, &ConnectionHandover::sending, this, &Connection::sending);
    connect(own, &ConnectionHandover::answered, this, &Connection::answered);
    connect(&m_askingLong, &ClockTimer::timedOut, this, [this] {
        m_view.tokenProblem = tokenProblem();
        Q_EMIT changed();
    });
}

// The handover's live test goes on after the newest whole one.
void Connection::takeLive(ConnectionEntry &entry) const
{
    const HandoverFlow *const flow = m_handover->flow();
    if (!flow)
        return;
    const Handover &handover = flow->handover();
    if (handover.canary.lastGood > entry.known)
        entry.known = handover.canary.lastGood;
    if (handover.emailReadAt > m_view.result->report.startedAt && !handover.emailNow.isEmpty())
        entry.email = handover.emailNow;
}

ConnectionEntry Connection::entry() const
{
    ConnectionEntry entry;
    entry.id = m_id;
    entry.name = m_origin.practice ? tr("Practice workspace") : tr("New connection");
    entry.canRename = m_origin.profile.has_value();
    if (m_origin.profile) {
        entry.name = m_origin.profile->name;
        entry.ownGroup = m_origin.profile->group;
    }
    if (m_view.lastKnown) {
        entry.email = m_view.lastKnown->email;
        entry.workspace = m_view.lastKnown->workspace.value_or(Workspace()).name;
        if (!m_origin.practice && !m_origin.profile && m_view.lastKnown->workspace)
            entry.name = m_view.lastKnown->workspace->name;
    }
    entry.state = tr("not tested yet");
    if (m_view.before) {
        entry.glyph = glyphOf(m_view.before->first);
        entry.state = word(m_view.before->first);
        entry.known = m_view.before->second;
        entry.lastKnown = true;
    }
    if (m_view.result) {
        entry.lastKnown = false;
        const ProbeReport &report = m_view.result->report;
        entry.glyph = glyphOf(m_view.result->verdict.state);
        entry.state = word(m_view.result->verdict.state);
        entry.known = report.startedAt;
        if (works(m_view.result->verdict.state))
            takeLive(entry);
    }
    const TokenState state = m_view.result ? m_view.result->verdict.state
        : m_view.before                    ? m_view.before->first
                                           : TokenState::Alive;
    if (m_tokenError) {
        entry.glyph = Glyph::Unknown;
        entry.state = m_tokenError->kind == ErrorKind::NotFound ? tr("paste the token again")
                                                                : tr("token not at hand");
        entry.lastKnown = false;
        entry.known = QDateTime();
    }
    entry.group = m_handover->isOpen()               ? ConnectionGroup::HandingOver
        : m_tokenError || state != TokenState::Alive ? ConnectionGroup::NeedsALook
                                                     : ConnectionGroup::Watching;
    if (m_view.checking) {
        entry.lastKnown = false;
        entry.glyph = Glyph::Checking;
        entry.state = tr("being tested");
        entry.known = QDateTime();
    }
    return entry;
}

QUrl Connection::base() const
{
    if (m_view.result)
        return m_view.result->report.apiUrl;
    return m_origin.request.apiUrl.value_or(QUrl());
}

void Connection::test()
{
    if (isTesting())
        return;
    if (!hasToken()) {
        m_testWanted = true;
        return askForToken();
    }
    m_check = new CheckFlow(m_services.network, m_services.clock, &m_services.history, this);
    connect(m_check, &CheckFlow::progressed, this, &Connection::onProgress);
    connect(m_check, &CheckFlow::sending, this, &Connection::sending);
    connect(m_check, &CheckFlow::answered, this, &Connection::answered);
    connect(m_check, &CheckFlow::finished, this, &Connection::onFinished);
    CheckRequest request = m_origin.request;
    share(request);
    const Result<Done> started = m_check->start(request);
    if (!started) {
        delete m_check;
        Q_EMIT refused(started.error());
        return;
    }
    m_view.checking = true;
    m_view.soFar = ProbeReport();
    m_view.done = 0;
    m_view.total = 0;
    Q_EMIT changed();
}

// Beside an open handover its own way is used, as long as that leads to the same place.
void Connection::share(CheckRequest &request)
{
    HttpClient *const http = m_handover->http();
    if (!http || !m_handover->isOpen())
        return;
    const QUrl base = request.apiUrl ? *request.apiUrl
        : request.region             ? apiBaseOf(*request.region)
                                     : http->base();
    if (base != http->base())
        return;
    m_check->share(*http);
    request.apiUrl = http->base();
}

void Connection::onProgress(const ProbeReport &soFar, int done, int total)
{
    m_view.soFar = soFar;
    m_view.done = done;
    m_view.total = total;
    Q_EMIT changed();
}

void Connection::onFinished(const CheckResult &result)
{
    m_check->deleteLater();
    m_check.clear();
    m_view.checking = false;
    takeNewest(result);
    noteSeen();
    Q_EMIT changed();
    if (m_handover->whyWithdrawn())
        m_handover->reopen();
    else if (m_handover->flow())
        m_handover->flow()->heed(result);
    if (!m_lookedForUnfinished && tellsWhoItIs(result.report))
        lookForUnfinished();
}

void Connection::setNeeded(const QStringList &keys)
{
    const QStringList known = ProbePlan::keys();
    QStringList needed = keys;
    needed.removeIf([&known](const QString &key) { return !known.contains(key); });
    m_origin.request.needed = needed;
    m_view.needed = needed;
    if (m_origin.profile && m_origin.profile->needed != needed) {
        m_origin.profile->needed = needed;
        Q_EMIT seen();
    }
    countAgain();
    Q_EMIT changed();
}

// A result that was read back from the history has no evidence to judge: it keeps its verdict.
void Connection::countAgain()
{
    if (!m_view.result || m_view.result->report.identityExchange.attempts == 0)
        return;
    m_view.result->report = withNeeded(m_view.result->report, m_view.needed);
    m_view.result->verdict = classify(m_view.result->report);
}

void Connection::takeNewest(const CheckResult &result)
{
    m_view.result = result;
    m_view.before.reset();
    // A token that is refused can't tell any more whose it was.
    if (!result.report.teammate)
        return;
    m_view.lastKnown = result.report.teammate;
    m_handover->setEmail(result.report.teammate->email);
}

void Connection::forgetHandover()
{
    const bool testing = m_check != nullptr;
    delete m_check;
    m_handover->forget();
    if (testing)
        test();
}

void Connection::lookAt(const QString &handoverId, std::function<void(const Result<Done> &)> then)
{
    m_handover->read(handoverId, [this, then = std::move(then)](const Result<Handover> &handover) {
        if (!handover)
            return then(Unexpected(handover.error()));
        if (!m_handover->isOpen()) {
            forgetHandover();
            if (handover->isOver())
                m_handover->showPast(*handover);
            else
                m_handover->setUnfinished(handover->id);
        }
        then(Done{});
    });
}

void Connection::onHandoverChecked(const CheckResult &newest)
{
    if (m_view.result && m_view.result->report.startedAt >= newest.report.startedAt)
        return;
    takeNewest(newest);
    noteSeen(); // the next start shows what the proof read
    Q_EMIT changed();
}

void Connection::lookForUnfinished()
{
    m_lookedForUnfinished = true;
    // A handover's first entry is written before the teammate is known: it names the token.
    const QString token = m_view.result->report.fingerprint;
    m_services.history.unfinished(this, [this, token](const Result<QList<ChainEntry>> &found) {
        if (!found || m_handover->flow())
            return;
        for (const ChainEntry &first : *found) {
            if (first.entry.connection != token)
                continue;
            m_handover->setUnfinished(first.entry.handoverId);
            return m_handover->reopen();
        }
    });
}

} // namespace keybearer
