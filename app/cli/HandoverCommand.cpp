// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandoverCommand.h"

#include "app/cli/Question.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QDir>

namespace keybearer {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("keybearer::HandoverCommand", text);
}

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

QString previewText(const ChangePreview &preview)
{
    if (preview.route == Route::Scim)
        return tr("This will be sent once, with the SCIM token:\n%1 %2\n%3")
            .arg(QString::fromLatin1(preview.method), preview.url.toString(),
                QString::fromUtf8(preview.body));
    if (preview.url.isEmpty())
        return tr(
            "The teammate signs in, opens its own account page and changes the email from %1 to "
            "%2.")
            .arg(preview.emailFrom, preview.emailTo);
    return tr("The teammate signs in, opens %1 and changes the email from %2 to %3.")
        .arg(preview.url.toString(), preview.emailFrom, preview.emailTo);
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
    if (title(handover.state) == m_told)
        return;
    m_told = title(handover.state);
    printProgress(m_told);
    if (handover.state == HandoverState::AwaitingConfirm) {
        for (const Finding &finding : handover.findings) {
            if (finding.level != Finding::Level::Fine)
                printProgress(tr("- %1: %2").arg(word(finding.level), say(finding).inOneLine()));
        }
    }
}

void HandoverCommand::askToConfirm(const Handover &handover)
{
    if (m_asked)
        return;
    m_asked = true;
    printProgress(previewText(*handover.preview));
    if (m_options.yes || handover.isStopped()) {
        // A finding that stops is not for a question: confirming then means *refused*.
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
    if (handover.otherAddressSeen)
        printProgress(say(handover).inOneLine());
    else if (!m_waitTold)
        printProgress(
            tr("Waiting until the new address shows. It can be left and gone on with later: "
               "keybearer handover --resume %1")
                .arg(handover.id));
    m_waitTold = true;
    if (m_options.wait_s && !m_patience.isActive() && !m_waitIsOver)
        m_patience.start(*m_options.wait_s * 1000);
}

// A reopened handover that rests is proven again; everything else that rests is the end of the
// command.
void HandoverCommand::goOnAfterRest()
{
    const bool again = m_resumed && m_flow.handover().canProveAgain();
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
    if (handover.problem && handover.startedAt.isValid())
        printProgress(say(*handover.problem).inOneLine());
    // Nothing was begun: an unknown id, or one of another token.
    if (!handover.startedAt.isValid()) {
        fail(say(handover.problem.value_or(Error::of(ErrorKind::NotFound))).inOneLine(),
            Exit::WrongUsage);
        return;
    }
    m_flow.makeRecord(this, [this](const Result<QByteArray> &record) { finishWith(record); });
}

void HandoverCommand::finishWith(const Result<QByteArray> &record)
{
    QString file = m_options.recordFile;
    if (file.isEmpty()) {
        const QString folder = m_headless.directory() + QStringLiteral("/records");
        QDir().mkpath(folder);
        file =
            folder + QStringLiteral("/handover-") + m_flow.handover().id + QStringLiteral(".jsonl");
    }
    const Result<Done> saved = record ? saveRecord(file, *record) : Unexpected(record.error());
    if (saved)
        m_recordFile = file;
    else
        printProgress(say(saved.error()).inOneLine());
    Q_EMIT done(exitOf(m_flow.handover()), true);
}

void HandoverCommand::fail(const QString &sentence, Exit code)
{
    m_ended = true;
    printProgress(sentence);
    Q_EMIT done(code, false);
}

void HandoverCommand::interrupt()
{
    const Handover &handover = m_flow.handover();
    if (!handover.startedAt.isValid()) {
        if (!m_ended)
            fail(tr("Cancelled. Nothing was changed."), Exit::Cancelled);
    } else if (handover.canCancel()) {
        printProgress(tr("Cancelling."));
        m_flow.cancel();
    } else if (handover.state == HandoverState::WaitingForPerson) {
        m_waitIsOver = true;
        finish();
    } else {
        printProgress(tr("The change has been sent. Reading what is true now."));
    }
}

} // namespace keybearer
