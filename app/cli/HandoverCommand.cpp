// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandoverCommand.h"

#include "app/cli/HandoverText.h"
#include "app/cli/Question.h"
#include "app/cli/RecordFile.h"
#include "app/wording/Wording.h"

#include <QDir>

namespace keybearer {

namespace {

HandoverDraft draftFrom(const Options &options)
{
    HandoverDraft draft;
    draft.check.apiUrl = options.apiUrl;
    draft.check.region = options.region;
    draft.check.apiVersion = options.apiVersion;
    draft.check.needed = options.needed;
    draft.check.timeout_ms = options.timeout_ms;
    draft.route = options.route.value_or(options.scimUrl ? Route::Scim : Route::Guided);
    draft.emailTo = options.emailTo;
    draft.scimUrl = options.scimUrl;
    return draft;
}

bool isUnderWay(const Handover &handover)
{
    return !handover.outcome() || handover.state == HandoverState::WaitingForPerson;
}

} // namespace

HandoverCommand::HandoverCommand(
    Headless &headless, Options options, Result<SecretPtr> fromEnvironment)
    : m_headless(headless)
    , m_options(std::move(options))
    , m_input(headless, std::move(fromEnvironment))
    , m_flow(headless.services())
    , m_patience(headless.clock(), this)
{
    m_flow.setHeadless(true);
    connect(&m_flow, &HandoverFlow::stateChanged, this, &HandoverCommand::onState);
    connect(&m_patience, &ClockTimer::timedOut, this, [this] {
        m_waitIsOver = true;
        finish();
    });
}

HandoverCommand::~HandoverCommand() = default;

void HandoverCommand::start()
{
    if (const auto fault = recordFileFault(m_options, m_options.resumeId)) {
        fail(*fault, Exit::WrongUsage);
        return;
    }
    m_input.obtain(m_options, this, [this](const Result<SecretPtr, QString> &token) {
        if (token)
            begin(*token);
        else
            fail(token.error(), Exit::WrongUsage);
    });
}

void HandoverCommand::begin(const SecretPtr &token)
{
    HandoverDraft draft = draftFrom(m_options);
    draft.check.token = token;
    draft.accountPage = m_accountPage;
    const auto scim = scimToken();
    if (!scim) {
        fail(scim.error(), Exit::WrongUsage);
        return;
    }
    draft.scimToken = *scim;
    for (const SecretPtr &secret : {token, *scim}) {
        const auto exposed = secret ? exposedToken(*secret, m_options) : std::nullopt;
        if (exposed) {
            fail(*exposed, Exit::WrongUsage);
            return;
        }
    }
    m_resumed = !m_options.resumeId.isEmpty();
    if (m_resumed) {
        m_flow.resume(m_options.resumeId, draft);
        return;
    }
    const auto started = m_flow.start(draft);
    if (!started)
        fail(say(started.error()).inOneLine(), Exit::WrongUsage);
}

Result<SecretPtr, QString> HandoverCommand::scimToken() const
{
    if (m_scimToken || m_options.scimTokenFile.isEmpty())
        return m_scimToken;
    return scimTokenOf(m_options);
}

void HandoverCommand::onState(const Handover &handover)
{
    if (m_ended)
        return;
    tell(handover);
    Q_EMIT stateChanged(handover);
    if (handover.state == HandoverState::AwaitingConfirm)
        askToConfirm(handover);
    else if (handover.state == HandoverState::WaitingForPerson)
        waitForPerson();
    else if (!isUnderWay(handover))
        goOnAfterRest();
}

void HandoverCommand::tell(const Handover &handover)
{
    const bool begun = handover.startedAt.isValid(); // not with an unknown id
    if (!begun || title(handover.state) == m_told)
        return;
    m_told = title(handover.state);
    printProgress(m_told);
    if (handover.state == HandoverState::AwaitingConfirm) {
        for (const QString &line : findingLines(handover))
            printProgress(line);
    }
}

void HandoverCommand::askToConfirm(const Handover &handover)
{
    if (m_asked)
        return;
    m_asked = true;
    // A finding that stops is not for a question: confirming then means *refused*.
    if (!handover.isStopped())
        printProgress(previewText(*handover.preview));
    if (m_options.yes || handover.isStopped()) {
        QMetaObject::invokeMethod(&m_flow, &HandoverFlow::confirm, Qt::QueuedConnection);
        return;
    }
    askYesOrNo(tr("Do this? [y/N]"), this, [this](bool yes) {
        if (yes)
            m_flow.confirm();
        else
            m_flow.cancel();
    });
}

void HandoverCommand::waitForPerson()
{
    const Handover &handover = m_flow.handover();
    if (handover.hasOtherAddress())
        askAboutOther(handover);
    else if (!m_waitTold && !m_played)
        printProgress(
            tr("Waiting until the new address shows. Ctrl+C cancels the handover. To leave it "
               "waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does "
               "so by itself. To go on with it:\n%1")
                .arg(resumeCommand(m_options, handover.id)));
    m_waitTold = true;
    if (m_options.wait_s && !m_patience.isActive() && !m_waitIsOver)
        m_patience.start(*m_options.wait_s * 1000);
}

// With --yes nobody is asked, and an address that nobody asked for is never taken.
void HandoverCommand::askAboutOther(const Handover &handover)
{
    const QString address = handover.emailNow;
    if (address == m_askedAbout)
        return;
    m_askedAbout = address;
    printProgress(say(handover).inOneLine());
    if (m_options.yes)
        return;
    askYesOrNo(
        tr("Accept %1 as the new address? [y/N]").arg(address), this, [this, address](bool yes) {
            if (yes && m_flow.handover().emailNow == address)
                m_flow.acceptOtherAddress();
        });
}

// A reopened handover that rests is proven again; everything else that rests is the end of the
// command.
void HandoverCommand::goOnAfterRest()
{
    const bool again = m_resumed && m_flow.handover().canClose();
    m_resumed = false;
    if (again)
        m_flow.proveAgain();
    else
        finish();
}

void HandoverCommand::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    const Handover &handover = m_flow.handover();
    // Nothing was begun: an unknown id, or one of another token.
    if (!handover.startedAt.isValid()) {
        const Error problem = handover.problem.value_or(Error::of(ErrorKind::NotFound));
        fail(problem.kind == ErrorKind::NotFound
                ? tr("There is no handover with the id “%1” in %2.")
                      .arg(m_options.resumeId, m_headless.directory())
                : say(problem).inOneLine(),
            Exit::WrongUsage);
        return;
    }
    const QString result = say(handover).inOneLine();
    if (m_options.json)
        printProgress(result); // else it stands on standard output
    if (handover.problem && !result.contains(say(*handover.problem).happened))
        printProgress(say(*handover.problem).inOneLine());
    m_flow.makeRecord(this, [this](const Result<QByteArray> &record) { finishWith(record); });
}

QString HandoverCommand::recordTarget() const
{
    if (!m_options.recordFile.isEmpty())
        return m_options.recordFile;
    const QString folder = m_headless.directory() + QStringLiteral("/records");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/handover-") + m_flow.handover().id + QStringLiteral(".jsonl");
}

void HandoverCommand::finishWith(const Result<QByteArray> &record)
{
    const Handover &handover = m_flow.handover();
    const QString file = recordTarget();
    // The place was looked at before anything was sent, but days may have gone by.
    const auto fault = recordFileFault(m_options, handover.id);
    const Result<Done> saved = record && !fault
        ? saveRecord(file, *record)
        : Unexpected(record ? Error::of(ErrorKind::Disk, file) : record.error());
    if (saved) {
        m_recordFile = file;
    } else {
        printProgress(fault.value_or(say(saved.error()).inOneLine()));
        printProgress(tr("What the handover came to stands; only its record could not be written "
                         "to %1. To get it:\n%2 --record OTHER")
                          .arg(file, resumeCommand(m_options, handover.id)));
    }
    Q_EMIT done(exitOf(m_flow.handover()), true);
}

void HandoverCommand::fail(const QString &sentence, Exit code)
{
    m_ended = true;
    printProgress(sentence);
    Q_EMIT done(code, false);
}

void HandoverCommand::interrupt(bool leave)
{
    const Handover &handover = m_flow.handover();
    const bool waits = handover.state == HandoverState::WaitingForPerson;
    if (!handover.startedAt.isValid()) {
        if (!m_ended)
            fail(tr("Cancelled. Nothing was changed."), Exit::Cancelled);
    } else if (handover.cancelling) {
        printProgress(tr("Cancelling."));
    } else if (handover.canCancel() && !(leave && waits)) {
        printProgress(tr("Cancelling."));
        m_flow.cancel();
    } else if (waits) {
        m_waitIsOver = true;
        finish();
    } else {
        printProgress(tr("The change has been sent. Reading what is true now."));
    }
}

} // namespace keybearer
