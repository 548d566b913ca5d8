// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OptionTable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace keybearer {

namespace {

class OptionsText {
    Q_DECLARE_TR_FUNCTIONS(OptionsText)
};

constexpr std::array table = {
    KnownOption{"token-file", "FILE", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "read the access token from FILE; - is standard input")},
    KnownOption{"profile", "NAME", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "take token and settings of a saved connection")},
    KnownOption{"api-url", "URL", "chw",
        QT_TRANSLATE_NOOP("OptionsText", "another API base; plain http only to this computer")},
    KnownOption{"region", "us|eu|au", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "the workspace's region; found out when not given")},
    KnownOption{"api-version", "VERSION", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "Intercom-Version to ask for; 2.16 when not given")},
    KnownOption{"need", "LIST", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "permissions that count, with commas between them")},
    KnownOption{"timeout", "SECONDS", "ch",
        QT_TRANSLATE_NOOP("OptionsText", "deadline of one request; 15 when not given")},
    KnownOption{"json", nullptr, "chvpd",
        QT_TRANSLATE_NOOP("OptionsText", "one JSON document on standard output")},
    KnownOption{
        "to", "EMAIL", "h", QT_TRANSLATE_NOOP("OptionsText", "the teammate's new email address")},
    KnownOption{
        "resume", "ID", "h", QT_TRANSLATE_NOOP("OptionsText", "go on with a handover that waits")},
    KnownOption{
        "route", "guided|scim", "h", QT_TRANSLATE_NOOP("OptionsText", "how the email is changed")},
    KnownOption{
        "scim-url", "URL", "h", QT_TRANSLATE_NOOP("OptionsText", "SCIM base URL of the workspace")},
    KnownOption{"scim-token-file", "FILE", "h",
        QT_TRANSLATE_NOOP("OptionsText", "read the SCIM token from FILE; - is standard input")},
    KnownOption{
        "record", "FILE", "h", QT_TRANSLATE_NOOP("OptionsText", "write the record to FILE")},
    KnownOption{
        "yes", nullptr, "h", QT_TRANSLATE_NOOP("OptionsText", "do not ask before the change")},
    KnownOption{"wait", "SECONDS", "h",
        QT_TRANSLATE_NOOP(
            "OptionsText", "how long to wait for the person; no bound when not given")},
    KnownOption{
        "port", "N", "p", QT_TRANSLATE_NOOP("OptionsText", "where to listen; 0 picks a free port")},
    KnownOption{"ca-file", "FILE", "chw",
        QT_TRANSLATE_NOOP("OptionsText", "trust the certificates in FILE as well")},
    KnownOption{"proxy", "URL|system|none", "chw",
        QT_TRANSLATE_NOOP("OptionsText", "how to reach the network")},
    KnownOption{"data-dir", "DIR", "chvpdw",
        QT_TRANSLATE_NOOP("OptionsText", "where history and records are kept")},
    KnownOption{"practice", nullptr, "w",
        QT_TRANSLATE_NOOP("OptionsText", "open the window on a practice workspace of its own")},
};

QLatin1String nameOf(Command command)
{
    switch (command) {
    case Command::Check:
        return QLatin1String("check");
    case Command::Handover:
        return QLatin1String("handover");
    case Command::Verify:
        return QLatin1String("verify");
    case Command::Practice:
        return QLatin1String("practice");
    case Command::Demo:
        return QLatin1String("demo");
    case Command::Help:
        return QLatin1String("help");
    case Command::Version:
        break;
    }
    return {};
}

QString describe(Command command)
{
    switch (command) {
    case Command::Check:
        return OptionsText::tr("Tests a token and prints the verdict.");
    case Command::Handover:
        return OptionsText::tr(
            "Tests the token, gets the teammate's email changed, and proves that the token "
            "kept working. Writes a record of it.");
    case Command::Verify:
        return OptionsText::tr("Verifies a handover record, offline and without the token.");
    case Command::Practice:
        return OptionsText::tr(
            "Serves a practice workspace on this computer until it is interrupted.");
    case Command::Demo:
        return OptionsText::tr(
            "Does the whole job, by both routes, on a practice workspace of its own.");
    case Command::Help:
    case Command::Version:
        break;
    }
    return OptionsText::tr(
        "Hands an Intercom API teammate to its new owner and proves that the token kept "
        "working. Without a command the window opens, if it was built.");
}

} // namespace

std::span<const KnownOption> knownOptions()
{
    return table;
}

bool goesWith(const KnownOption &option, Command command)
{
    return QString::fromLatin1(option.commands).contains(nameOf(command).front());
}

std::optional<Command> commandNamed(const QString &name)
{
    for (const Command command : {Command::Check, Command::Handover, Command::Verify,
             Command::Practice, Command::Demo, Command::Help}) {
        if (name == nameOf(command))
            return command;
    }
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser, Command command)
{
    for (const KnownOption &known : knownOptions()) {
        if (command == Command::Help || goesWith(known, command))
            parser.addOption(QCommandLineOption(QString::fromLatin1(known.name),
                OptionsText::tr(known.help), QString::fromLatin1(known.value ? known.value : "")));
    }
    parser.addOption(QCommandLineOption(
        {QStringLiteral("h"), QStringLiteral("help")}, OptionsText::tr("print this and end")));
    parser.addOption(QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")},
        OptionsText::tr("print the version and end")));
}

QString helpText(Command command)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    parser.setApplicationDescription(describe(command));
    if (command == Command::Help) {
        parser.addPositionalArgument(QStringLiteral("command"),
            OptionsText::tr(
                "check: test a token. handover: baseline, email change, proof. verify: check the "
                "record in FILE, offline. practice: serve the practice workspace. demo: the whole "
                "job on a practice workspace. Each has a --help of its own."),
            QStringLiteral("[command]"));
    }
    if (command == Command::Help || command == Command::Verify)
        parser.addPositionalArgument(QStringLiteral("FILE"),
            OptionsText::tr("the record to verify"),
            command == Command::Verify ? QStringLiteral("FILE") : QStringLiteral("[FILE]"));
    QString text = parser.helpText();
    if (command != Command::Help)
        text.replace(QLatin1String(" [options]"),
            QLatin1Char(' ') + nameOf(command) + QLatin1String(" [options]"));
    return text;
}

} // namespace keybearer
