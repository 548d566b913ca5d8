// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/Preflight.h"

#include "app/handover/EmailAddress.h"

#include <algorithm>

namespace keybearer {

namespace {

using Level = Finding::Level;
using Subject = Finding::Subject;

QString domainOf(const QString &address)
{
    const auto parsed = EmailAddress::parse(address);
    return parsed ? parsed->domain() : QString();
}

Level levelOf(Reply reply, Level whenYes, Level whenNo)
{
    switch (reply) {
    case Reply::Unknown:
        return Level::Unknown;
    case Reply::Yes:
        return whenYes;
    case Reply::No:
        return whenNo;
    }
    Q_UNREACHABLE();
}

Finding findingOf(Question question, Reply reply, Route route)
{
    switch (question) {
    case Question::Saml: // a teammate can't edit its own email there (help article 7942634)
        return {Subject::Saml,
            levelOf(reply, route == Route::Guided ? Level::Stops : Level::Fine, Level::Fine), {}};
    case Question::OtherWorkspaces:
        return {Subject::OtherWorkspaces, levelOf(reply, Level::LookAtThis, Level::Fine), {}};
    case Question::AddressHasLogin: // "Email has already been taken" (help article 7169398)
        return {Subject::AddressHasLogin, levelOf(reply, Level::Stops, Level::Fine), {}};
    case Question::AppOwner:
        return {Subject::AppOwner, levelOf(reply, Level::LookAtThis, Level::Fine), {}};
    case Question::IdentityProvider:
        return {Subject::IdentityProvider, levelOf(reply, Level::LookAtThis, Level::Fine), {}};
    case Question::Mailbox:
        return {Subject::Mailbox, levelOf(reply, Level::Fine, Level::Stops), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Preflight::Preflight(IntercomClient client, EmailChangeRoute &route, DomainMail &domainMail,
    const HandoverDraft &draft, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_route(route)
    , m_domainMail(domainMail)
    , m_draft(draft)
{
}

void Preflight::start()
{
    const CallOptions options{m_draft.check.timeout_ms};
    m_open = 2;
    m_client.identify(
        options, this, [this](const Called<Teammate> &called) { onIdentified(called); });
    // Nothing of a local server's handover is anybody else's business, the resolver's included.
    if (isLoopback(m_client.http().base()))
        onMailAnswer(MailAnswer::Unknown);
    else
        m_domainMail.ask(
            domainOf(m_draft.emailTo), this, [this](MailAnswer answer) { onMailAnswer(answer); });
}

void Preflight::onIdentified(const Called<Teammate> &called)
{
    if (!called.value || called.value->email.isEmpty()) {
        add(Subject::Identity, Level::Unknown);
        oneDone();
        return;
    }
    m_findings.teammate = *called.value;
    add(Subject::Identity, Level::Fine, called.value->name);
    m_open += 2;
    const CallOptions options{m_draft.check.timeout_ms};
    m_client.admins(
        options, this, [this](const Called<QList<Teammate>> &admins) { onAdmins(admins); });
    m_route.prepare(called.value->email, m_draft.emailTo, this,
        [this](const Result<ChangePreview> &preview) { onPrepared(preview); });
    oneDone();
}

void Preflight::onAdmins(const Called<QList<Teammate>> &called)
{
    if (!called.value) {
        add(Subject::AddressOfTeammate, Level::Unknown);
        lookAtAddress();
        oneDone();
        return;
    }
    const QList<Teammate> &admins = *called.value;
    const auto holder = std::find_if(admins.begin(), admins.end(), [this](const Teammate &admin) {
        return admin.id != m_findings.teammate->id && sameAddress(admin.email, m_draft.emailTo);
    });
    const bool taken = holder != admins.end();
    add(Subject::AddressOfTeammate, taken ? Level::Stops : Level::Fine,
        taken ? holder->name : QString());
    QStringList domains{domainOf(m_findings.teammate->email)};
    for (const Teammate &admin : admins)
        domains.append(domainOf(admin.email));
    const QString similar = lookAlikeOf(domainOf(m_draft.emailTo), domains);
    if (!similar.isEmpty())
        add(Subject::AddressLooksAlike, Level::LookAtThis, similar);
    lookAtAddress();
    oneDone();
}

void Preflight::lookAtAddress()
{
    const auto address = EmailAddress::parse(m_draft.emailTo);
    if (!address)
        return;
    const bool same = sameAddress(m_findings.teammate->email, m_draft.emailTo);
    add(Subject::AddressValid, Level::Fine, address->asTyped());
    if (same)
        add(Subject::AddressSame, Level::Stops, address->asTyped());
    if (address->hasForeignLetters())
        add(Subject::AddressLooksAlike, Level::LookAtThis, address->asAscii());
}

void Preflight::onMailAnswer(MailAnswer answer)
{
    const QString domain = domainOf(m_draft.emailTo);
    switch (answer) {
    case MailAnswer::Receives:
        add(Subject::DomainReceivesMail, Level::Fine, domain);
        break;
    case MailAnswer::DoesNot:
        add(Subject::DomainReceivesMail, Level::Stops, domain);
        break;
    case MailAnswer::Unknown:
        add(Subject::DomainReceivesMail, Level::Unknown, domain);
        break;
    }
    oneDone();
}

void Preflight::onPrepared(const Result<ChangePreview> &preview)
{
    const bool scim = m_route.route() == Route::Scim;
    if (preview)
        m_findings.preview = *preview;
    else if (preview.error().kind != ErrorKind::NotFound)
        m_findings.problem = preview.error();
    if (scim && preview)
        add(Subject::ScimAvailable, Level::Fine, preview->url.host());
    else if (!preview)
        add(preview.error().kind == ErrorKind::NotFound ? Subject::ScimUser
                                                        : Subject::ScimAvailable,
            Level::Stops, preview.error().serverMessage);
    oneDone();
}

void Preflight::add(Subject subject, Level level, const QString &datum)
{
    m_findings.list.append({subject, level, datum});
}

void Preflight::oneDone()
{
    if (--m_open > 0)
        return;
    std::stable_sort(m_findings.list.begin(), m_findings.list.end(),
        [](const Finding &a, const Finding &b) { return a.subject < b.subject; });
    Q_EMIT finished(m_findings);
}

QList<Finding> findingsFromReplies(Route route, const QMap<Question, Reply> &replies)
{
    QList<Finding> findings;
    for (const Question question : allQuestions)
        findings.append(findingOf(question, replies.value(question, Reply::Unknown), route));
    return findings;
}

Result<Done> lookAtDraft(const HandoverDraft &draft, const QDateTime &nowUtc)
{
    const auto address = EmailAddress::parse(draft.emailTo);
    if (!address)
        return Unexpected(address.error());
    const auto plan = ProbePlan::make(draft.check.needed, nowUtc);
    if (!plan)
        return Unexpected(plan.error());
    if (draft.route == Route::Scim && (!draft.scimUrl || !draft.scimToken))
        return Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("scim")));
    return Done{};
}

} // namespace keybearer
