// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandoverText.h"

#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace keybearer {

namespace {

class HandoverLines {
    Q_DECLARE_TR_FUNCTIONS(HandoverLines)
};

QString findingLine(const Finding &finding)
{
    const Said said = say(finding);
    if (finding.level == Finding::Level::Stops)
        return HandoverLines::tr("- %1: %2").arg(word(finding.level), said.inOneLine());
    if (finding.datum.isEmpty())
        return HandoverLines::tr("- %1: %2").arg(word(finding.level), said.happened);
    return HandoverLines::tr("- %1: %2 (%3)")
        .arg(word(finding.level), said.happened, finding.datum);
}

QString absolute(const QString &file)
{
    const bool asItIs = file.isEmpty() || file == QLatin1String("-");
    return asItIs ? file : QFileInfo(file).absoluteFilePath();
}

// As it was called, but from any folder.
QString program()
{
    const QString called = QCoreApplication::arguments().value(0);
    return called.contains(QLatin1Char('/')) ? absolute(called) : called;
}

void add(QStringList &words, const char *option, const QString &value)
{
    if (!value.isEmpty())
        words << QString::fromLatin1(option) << value;
}

void addShared(QStringList &words, const Options &options)
{
    add(words, "--token-file", absolute(options.tokenFile));
    add(words, "--profile", options.profile);
    if (options.apiUrl)
        add(words, "--api-url", options.apiUrl->toString());
    if (options.region)
        add(words, "--region", regionName(*options.region));
    add(words, "--ca-file", absolute(options.caFile));
    if (options.proxy != Options().proxy)
        add(words, "--proxy", options.proxy);
    add(words, "--data-dir", absolute(options.dataDirectory));
}

QString inShell(QStringList words, const Options &options)
{
    if (options.json)
        words << QStringLiteral("--json");
    for (QString &each : words)
        each = shellWord(each);
    return words.join(QLatin1Char(' '));
}

} // namespace

QString previewText(const ChangePreview &preview)
{
    if (preview.route == Route::Scim)
        return HandoverLines::tr("This will be sent once, with the SCIM token:\n%1 %2\n%3")
            .arg(QString::fromLatin1(preview.method), preview.url.toString(),
                QString::fromUtf8(preview.body));
    if (preview.url.isEmpty())
        return HandoverLines::tr(
            "The teammate signs in, opens its own account page and changes the email from %1 to "
            "%2.")
            .arg(preview.emailFrom, preview.emailTo);
    return HandoverLines::tr("The teammate signs in, opens %1 and changes the email from %2 to %3.")
        .arg(preview.url.toString(), preview.emailFrom, preview.emailTo);
}

QStringList findingLines(const Handover &handover)
{
    QStringList lines;
    for (const auto level :
        {Finding::Level::Stops, Finding::Level::LookAtThis, Finding::Level::Unknown}) {
        for (const Finding &finding : handover.findings) {
            if (finding.level == level)
                lines << findingLine(finding);
        }
    }
    return lines;
}

QString handoverText(const Handover &handover)
{
    QStringList lines{say(handover).inOneLine()};
    if (handover.state != HandoverState::FollowingUp)
        return lines.constFirst();
    for (const Checkpoint &checkpoint : handover.checkpoints) {
        if (!checkpoint.doneAt.isValid())
            lines << HandoverLines::tr("- %1").arg(say(checkpoint.kind).happened);
    }
    return lines.join(QLatin1Char('\n'));
}

QString recordText(const QString &file)
{
    return HandoverLines::tr("Record: %1").arg(file);
}

QString resumeCommand(const Options &options, const QString &handoverId)
{
    QStringList words{
        program(), QStringLiteral("handover"), QStringLiteral("--resume"), handoverId};
    addShared(words, options);
    if (options.scimUrl)
        add(words, "--scim-url", options.scimUrl->toString());
    add(words, "--scim-token-file", absolute(options.scimTokenFile));
    if (options.yes)
        words << QStringLiteral("--yes");
    return inShell(words, options);
}

QString checkCommand(const Options &options)
{
    QStringList words{program(), QStringLiteral("check")};
    addShared(words, options);
    add(words, "--need", options.needed.join(QLatin1Char(',')));
    if (options.apiVersionGiven)
        add(words, "--api-version", QString::fromLatin1(options.apiVersion));
    return inShell(words, options);
}

QString shellWord(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(argument).hasMatch())
        return argument;
    QString quoted = argument;
#ifdef Q_OS_WIN
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QLatin1String("\\\""))
        + QLatin1Char('"');
#else
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"))
        + QLatin1Char('\'');
#endif
}

} // namespace keybearer
