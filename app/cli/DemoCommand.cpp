// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DemoCommand.h"

#include "app/cli/HandoverText.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>

namespace keybearer {

namespace {

// The person needs a moment to type, and another one to find the mail.
constexpr int typing_ms = 2000;
constexpr int readingMail_ms = 2500;

QString newOwnersAddress()
{
    return QStringLiteral("intercom-api@brightwater.example");
}

SecretPtr secretFrom(QByteArray token)
{
    auto secret = Secret::take(std::move(token));
    return secret ? *secret : SecretPtr();
}

} // namespace

DemoCommand::DemoCommand(Headless &headless, Options options)
    : m_headless(headless)
    , m_options(std::move(options))
{
}

DemoCommand::~DemoCommand() = default;

void DemoCommand::start()
{
    run(Route::Guided);
}

void DemoCommand::run(Route route)
{
    m_workspace.stop();
    const auto addresses = m_workspace.start();
    if (!addresses) {
        printProgress(say(addresses.error()).inOneLine());
        Q_EMIT done(Exit::Internal);
        return;
    }
    printProgress(route == Route::Guided
            ? tr("Practice handover 1 of 2: the teammate changes the email itself.")
            : tr("Practice handover 2 of 2: the email is changed by SCIM."));
    Options options = m_options;
    options.command = Command::Handover;
    options.route = route;
    options.apiUrl = addresses->api;
    options.emailTo = newOwnersAddress();
    options.yes = true;
    if (route == Route::Scim)
        options.scimUrl = addresses->scim;
    m_played = false;
    m_handover = std::make_unique<HandoverCommand>(
        m_headless, options, Result<SecretPtr>(secretFrom(addresses->token)));
    m_handover->setAccountPage(addresses->account);
    m_handover->setPlayed(true);
    if (route == Route::Scim)
        m_handover->setScimToken(secretFrom(addresses->scimToken));
    // Queued: the flow opens the account page after it has told that it waits.
    connect(m_handover.get(), &HandoverCommand::stateChanged, this, &DemoCommand::playThePerson,
        Qt::QueuedConnection);
    connect(
        m_handover.get(), &HandoverCommand::done, this,
        [this, route](Exit code) { onDone(route, code); }, Qt::QueuedConnection);
    m_handover->start();
}

void DemoCommand::playThePerson(const Handover &handover)
{
    if (handover.state != HandoverState::WaitingForPerson || m_played)
        return;
    m_played = true;
    printProgress(tr("The demo now plays the person at the account page."));
    m_workspace.control({{QStringLiteral("do"), QStringLiteral("change_email")},
        {QStringLiteral("email"), handover.emailTo}, {QStringLiteral("after_ms"), typing_ms}});
    m_workspace.control({{QStringLiteral("do"), QStringLiteral("confirm_email")},
        {QStringLiteral("after_ms"), readingMail_ms}});
}

void DemoCommand::onDone(Route route, Exit code)
{
    const Handover &handover = m_handover->handover();
    m_reports.append(handoverReport(handover, m_handover->recordFile()));
    m_lines << (route == Route::Guided ? tr("The guided route: %1") : tr("The SCIM route: %1"))
                   .arg(handoverText(handover));
    if (!m_handover->recordFile().isEmpty())
        m_lines << recordText(m_handover->recordFile());
    if (m_worst == Exit::Good)
        m_worst = code;
    if (route == Route::Guided && !m_interrupted)
        run(Route::Scim);
    else
        finish();
}

void DemoCommand::finish()
{
    const bool printed =
        m_options.json ? printJson(m_reports) : printLine(m_lines.join(QLatin1Char('\n')));
    Q_EMIT done(printed ? m_worst : undelivered());
}

void DemoCommand::interrupt(bool leave)
{
    m_interrupted = true;
    if (m_handover)
        m_handover->interrupt(leave);
    else
        Q_EMIT done(Exit::Cancelled);
}

} // namespace keybearer
