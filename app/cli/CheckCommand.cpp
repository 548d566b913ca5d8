// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CheckCommand.h"

#include "app/wording/Wording.h"

#include <QCoreApplication>

namespace keybearer {

namespace {

class CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString rowText(const ProbeResult &row)
{
    const QString why = reason(row);
    const QString outcome =
        why.isEmpty() ? word(row.outcome) : CheckText::tr("%1: %2").arg(word(row.outcome), why);
    return QStringLiteral("  %1 %2 %3")
        .arg(row.needed ? QLatin1String("*") : QLatin1String(" "),
            permissionLabel(row.probe.key).leftJustified(40), outcome);
}

} // namespace

CheckCommand::CheckCommand(Headless &headless, Options options, Result<SecretPtr> fromEnvironment)
    : m_options(std::move(options))
    , m_input(headless, std::move(fromEnvironment))
    , m_flow(headless.network(), headless.clock(), &headless.history())
{
    connect(&m_flow, &CheckFlow::finished, this, &CheckCommand::onFinished);
    connect(&m_flow, &CheckFlow::cancelled, this, [this] { Q_EMIT done(Exit::Cancelled); });
}

void CheckCommand::start()
{
    m_input.obtain(m_options, this, [this](const Result<SecretPtr, QString> &token) {
        if (token)
            check(*token);
        else
            fail(token.error());
    });
}

void CheckCommand::check(const SecretPtr &token)
{
    if (const auto exposed = exposedToken(*token, m_options)) {
        fail(*exposed);
        return;
    }
    CheckRequest request;
    request.token = token;
    request.apiUrl = m_options.apiUrl;
    request.region = m_options.region;
    request.apiVersion = m_options.apiVersion;
    request.needed = m_options.needed;
    request.timeout_ms = m_options.timeout_ms;
    const auto started = m_flow.start(request);
    if (!started)
        fail(say(started.error()).inOneLine());
}

void CheckCommand::onFinished(const CheckResult &result)
{
    const bool printed =
        m_options.json ? printJson(checkReport(result)) : printLine(checkText(result));
    if (result.historyProblem)
        printProgress(say(*result.historyProblem).inOneLine());
    Q_EMIT done(printed ? exitOf(result.verdict) : undelivered());
}

void CheckCommand::fail(const QString &sentence)
{
    printProgress(sentence);
    Q_EMIT done(Exit::WrongUsage);
}

void CheckCommand::interrupt()
{
    if (m_flow.isRunning())
        m_flow.cancel();
    else
        Q_EMIT done(Exit::Cancelled);
}

QString checkText(const CheckResult &result)
{
    const ProbeReport &report = result.report;
    QStringList lines{say(result.verdict, report).inOneLine()};
    if (report.teammate) {
        const Teammate &teammate = *report.teammate;
        lines << QString()
              << CheckText::tr("Teammate: %1 (%2), id %3")
                     .arg(teammate.name, teammate.email, teammate.id);
        if (teammate.workspace)
            lines << CheckText::tr("Workspace: %1, id %2, region %3")
                         .arg(teammate.workspace->name, teammate.workspace->id,
                             teammate.workspace->region);
    }
    lines << CheckText::tr("Fingerprint of the token: %1").arg(inFours(report.fingerprint))
          << QString() << CheckText::tr("Permissions (* is needed):");
    for (const ProbeResult &row : report.rows)
        lines << rowText(row);
    return lines.join(QLatin1Char('\n'));
}

} // namespace keybearer
