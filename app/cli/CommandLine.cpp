// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/base/Log.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/HandoverCommand.h"
#include "app/cli/HandoverText.h"
#include "app/cli/Interrupt.h"
#include "app/cli/OptionTable.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/secrets/ProcessHardening.h"
#include "app/secrets/TokenSource.h"
#include "app/wording/Language.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>

#include <exception>

namespace keybearer {

namespace {

int codeOf(Exit code)
{
    return static_cast<int>(code);
}

// Runs a command object until it is done; SIGINT goes to it.
template <class CommandObject> int runToEnd(CommandObject &command)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, &command, &CommandObject::interrupt);
    QObject::connect(
        &command, &CommandObject::done, &command,
        [](Exit code) { QCoreApplication::exit(codeOf(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &CommandObject::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int verify(const Options &options)
{
    const auto check = verifyRecordFile(options.file);
    if (!check) {
        printProgress(sayOfFile(check.error()).inOneLine());
        return codeOf(Exit::WrongUsage);
    }
    const bool printed =
        options.json ? printJson(verifyReport(*check)) : printLine(verifyText(*check));
    return codeOf(printed ? exitOf(*check) : undelivered());
}

int practice(const Options &options)
{
    PracticeWorkspace workspace;
    const auto addresses = workspace.start(options.port);
    if (!addresses) {
        printProgress(say(addresses.error()).inOneLine());
        return codeOf(Exit::WrongUsage);
    }
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, &workspace, [] { QCoreApplication::quit(); });
    if (!printJson(addresses->toJson()))
        return codeOf(undelivered());
    return QCoreApplication::exec();
}

bool printHandover(const HandoverCommand &command, const Options &options)
{
    if (options.json)
        return printJson(handoverReport(command.handover(), command.recordFile()));
    QString text = handoverText(command.handover());
    if (command.handover().state == HandoverState::FollowingUp)
        text += QLatin1Char('\n')
            + QCoreApplication::translate(
                "keybearer::CommandLine", "Test the token after each step: %1")
                  .arg(checkCommand(options));
    if (!command.recordFile().isEmpty())
        text += QLatin1Char('\n') + recordText(command.recordFile());
    return printLine(text);
}

int handover(Headless &headless, const Options &options, const Result<SecretPtr> &fromEnvironment)
{
    HandoverCommand command(headless, options, fromEnvironment);
    bool printed = true;
    QObject::connect(&command, &HandoverCommand::done, &command, [&](Exit, bool written) {
        if (written)
            printed = printHandover(command, options);
    });
    const int code = runToEnd(command);
    return printed ? code : codeOf(undelivered());
}

int printText(const QString &text)
{
    return codeOf(printLine(text) ? Exit::Good : undelivered());
}

int runOnline(const Options &options, const Result<SecretPtr> &fromEnvironment)
{
    const auto headless = Headless::make(options);
    if (!headless) {
        printProgress(headless.error());
        return codeOf(Exit::WrongUsage);
    }
    if (options.command == Command::Handover)
        return handover(**headless, options, fromEnvironment);
    if (options.command == Command::Demo) {
        DemoCommand command(**headless, options);
        return runToEnd(command);
    }
    CheckCommand command(**headless, options, fromEnvironment);
    return runToEnd(command);
}

int run(const Options &options, const Result<SecretPtr> &fromEnvironment)
{
    switch (options.command) {
    case Command::Help:
        return printText(helpText(options.helpFor).trimmed());
    case Command::Version:
        return printText(QStringLiteral("keybearer " KEYBEARER_VERSION));
    case Command::Verify:
        return verify(options);
    case Command::Practice:
        return practice(options);
    case Command::Check:
    case Command::Handover:
    case Command::Demo:
        return runOnline(options, fromEnvironment);
    }
    Q_UNREACHABLE();
}

} // namespace

int runCommandLine(int argc, char *argv[])
try {
    claimStandardStreams();
    hardenProcess();
    // Before any thread is started, so that nobody else finds the token in the environment.
    const auto fromEnvironment = takeTokenFromEnvironment();
    QCoreApplication application(argc, argv);
    Language language(application);
    log::keepQuiet();
    QCoreApplication::setApplicationName(QStringLiteral("keybearer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYBEARER_VERSION));
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        printProgress(options.error());
        return codeOf(Exit::WrongUsage);
    }
    // JSON is a contract for programs: its sentences are always English, and so are their numbers
    // and lists, whatever English the person has.
    if (options->json) {
        language.setLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    return run(*options, fromEnvironment);
} catch (const std::exception &) {
    // What it says could hold anything; the kind is all that is safe to tell.
    printProgress(QStringLiteral("Keybearer stopped because of an internal error."));
    return codeOf(Exit::Internal);
}

} // namespace keybearer
