// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Options.h"

#include "app/handover/EmailAddress.h"
#include "app/scim/ScimBase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

#include <array>

namespace keybearer {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("keybearer::Options", text);
}

// Which commands take an option; the letters are those of commandLetter().
struct Known {
    const char *name;
    const char *value; ///< null for a switch
    const char *commands;
    const char *help;
};

constexpr std::array knownOptions = {
    Known{"token-file", "FILE", "ch",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "read the access token from FILE; - is standard input")},
    Known{"profile", "NAME", "ch",
        QT_TRANSLATE_NOOP("keybearer::Options", "take token and settings of a saved connection")},
    Known{"api-url", "URL", "ch",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "another API base; plain http only to this computer")},
    Known{"region", "us|eu|au", "ch",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "the workspace's region; found out when not given")},
    Known{"api-version", "VERSION", "ch",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "Intercom-Version to ask for; 2.16 when not given")},
    Known{"need", "LIST", "ch",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "permissions that count, with commas between them")},
    Known{"timeout", "SECONDS", "ch",
        QT_TRANSLATE_NOOP("keybearer::Options", "deadline of one request; 15 when not given")},
    Known{"json", nullptr, "chvpd",
        QT_TRANSLATE_NOOP("keybearer::Options", "one JSON document on standard output")},
    Known{"to", "EMAIL", "h",
        QT_TRANSLATE_NOOP("keybearer::Options", "the teammate's new email address")},
    Known{"resume", "ID", "h",
        QT_TRANSLATE_NOOP("keybearer::Options", "go on with a handover that waits")},
    Known{"route", "guided|scim", "h",
        QT_TRANSLATE_NOOP("keybearer::Options", "how the email is changed")},
    Known{"scim-url", "URL", "h",
        QT_TRANSLATE_NOOP("keybearer::Options", "SCIM base URL of the workspace")},
    Known{"scim-token-file", "FILE", "h",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "read the SCIM token from FILE; - is standard input")},
    Known{
        "record", "FILE", "h", QT_TRANSLATE_NOOP("keybearer::Options", "write the record to FILE")},
    Known{"yes", nullptr, "h",
        QT_TRANSLATE_NOOP("keybearer::Options", "do not ask before the change")},
    Known{"wait", "SECONDS", "h",
        QT_TRANSLATE_NOOP(
            "keybearer::Options", "how long to wait for the person; no bound when not given")},
    Known{"port", "N", "p",
        QT_TRANSLATE_NOOP("keybearer::Options", "where to listen; 0 picks a free port")},
    Known{"ca-file", "FILE", "ch",
        QT_TRANSLATE_NOOP("keybearer::Options", "trust the certificates in FILE as well")},
    Known{"proxy", "URL|system|none", "ch",
        QT_TRANSLATE_NOOP("keybearer::Options", "how to reach the network")},
    Known{"data-dir", "DIR", "chvpd",
        QT_TRANSLATE_NOOP("keybearer::Options", "where history and records are kept")},
};

QChar commandLetter(Command command)
{
    switch (command) {
    case Command::Check:
        return QLatin1Char('c');
    case Command::Handover:
        return QLatin1Char('h');
    case Command::Verify:
        return QLatin1Char('v');
    case Command::Practice:
        return QLatin1Char('p');
    case Command::Demo:
        return QLatin1Char('d');
    case Command::Help:
    case Command::Version:
        return QLatin1Char('-');
    }
    Q_UNREACHABLE();
}

std::optional<Command> commandNamed(const QString &name)
{
    static const QMap<QString, Command> commands{{QStringLiteral("check"), Command::Check},
        {QStringLiteral("handover"), Command::Handover},
        {QStringLiteral("verify"), Command::Verify},
        {QStringLiteral("practice"), Command::Practice}, {QStringLiteral("demo"), Command::Demo},
        {QStringLiteral("help"), Command::Help}};
    const auto found = commands.find(name);
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

using Failure = std::optional<QString>; // a sentence, or nothing when all is well

// One value after the other is read into the options; the first sentence ends it.
class Reader {
public:
    Reader(const QCommandLineParser &parser, Options &options)
        : m_parser(parser)
        , m_options(options)
    {
    }

    Failure read()
    {
        for (const auto step :
            {&Reader::readAllowed, &Reader::readTexts, &Reader::readHosts, &Reader::readNumbers,
                &Reader::readNeeded, &Reader::readHandover, &Reader::readPositionals}) {
            if (auto failure = (this->*step)())
                return failure;
        }
        return std::nullopt;
    }

private:
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }

    Failure readAllowed()
    {
        const QChar letter = commandLetter(m_options.command);
        for (const Known &known : knownOptions) {
            const QString name = QString::fromLatin1(known.name);
            if (isSet(known.name) && !QString::fromLatin1(known.commands).contains(letter))
                return tr("The option --%1 does not go with this command.").arg(name);
            if (known.value && m_parser.values(name).size() > 1)
                return tr("The option --%1 was given more than once.").arg(name);
        }
        return std::nullopt;
    }

    Failure readTexts()
    {
        m_options.tokenFile = value("token-file");
        m_options.scimTokenFile = value("scim-token-file");
        m_options.profile = value("profile");
        m_options.recordFile = value("record");
        m_options.resumeId = value("resume");
        m_options.caFile = value("ca-file");
        m_options.dataDirectory = value("data-dir");
        m_options.json = isSet("json");
        m_options.yes = isSet("yes");
        if (isSet("proxy"))
            m_options.proxy = value("proxy");
        if (m_options.tokenFile == QLatin1String("-")
            && m_options.scimTokenFile == QLatin1String("-"))
            return tr("Only one token can be read from standard input.");
        return std::nullopt;
    }

    Failure readHosts()
    {
        if (isSet("api-url")) {
            const auto base = parseApiBase(value("api-url"));
            if (!base)
                return tr("The API base must be an https address, or http on this computer.");
            m_options.apiUrl = *base;
        }
        if (isSet("region")) {
            m_options.region = regionNamed(value("region"));
            if (!m_options.region)
                return tr("The region must be us, eu or au.");
        }
        if (isSet("api-version")) {
            const auto version = parseApiVersion(value("api-version"));
            if (!version)
                return tr("The API version must look like 2.16, or be Preview.");
            m_options.apiVersion = *version;
            m_options.apiVersionGiven = true;
        }
        if (isSet("scim-url")) {
            const auto base = parseScimBase(value("scim-url"));
            if (!base)
                return tr("The SCIM base must be an https address, or http on this computer.");
            m_options.scimUrl = *base;
        }
        return std::nullopt;
    }

    std::optional<qint64> number(const char *name, qint64 least, qint64 most) const
    {
        bool ok = false;
        const qint64 read = value(name).toLongLong(&ok);
        return ok && read >= least && read <= most ? std::optional(read) : std::nullopt;
    }

    Failure readNumbers()
    {
        if (isSet("timeout")) {
            bool ok = false;
            const double seconds = value("timeout").toDouble(&ok);
            if (!ok || !(seconds >= 0.001 && seconds <= 3600))
                return tr("The time-out must be a number of seconds, up to 3600.");
            m_options.timeout_ms = qRound64(seconds * 1000);
        }
        if (isSet("wait")) {
            m_options.wait_s = number("wait", 0, 366LL * 24 * 3600);
            if (!m_options.wait_s)
                return tr("The wait must be a whole number of seconds, up to one year.");
        }
        if (isSet("port")) {
            const auto port = number("port", 0, 65535);
            if (!port)
                return tr("The port must be a number from 0 to 65535.");
            m_options.port = static_cast<quint16>(*port);
        }
        return std::nullopt;
    }

    Failure readNeeded()
    {
        if (!isSet("need"))
            return std::nullopt;
        for (const QString &key : value("need").split(QLatin1Char(','), Qt::SkipEmptyParts))
            m_options.needed.append(key.trimmed());
        m_options.needed.removeDuplicates();
        const auto plan = ProbePlan::make(m_options.needed, QDateTime::currentDateTimeUtc());
        if (m_options.needed.isEmpty() || !plan)
            return tr("The permissions that can count are: %1.")
                .arg(ProbePlan::keys().join(QLatin1String(", ")));
        return std::nullopt;
    }

    Failure readHandover()
    {
        if (m_options.command != Command::Handover)
            return std::nullopt;
        if (isSet("to") == isSet("resume"))
            return tr("A handover needs either --to EMAIL or --resume ID.");
        if (isSet("to") && !EmailAddress::parse(value("to")))
            return tr("What stands after --to is not an email address that Intercom could take.");
        m_options.emailTo = value("to");
        if (isSet("route") && value("route") == routeName(Route::Scim))
            m_options.route = Route::Scim;
        else if (isSet("route") && value("route") == routeName(Route::Guided))
            m_options.route = Route::Guided;
        else if (isSet("route"))
            return tr("The route must be guided or scim.");
        const bool scim = m_options.route == Route::Scim;
        if (scim && isSet("to") && (!m_options.scimUrl || m_options.scimTokenFile.isEmpty()))
            return tr("The SCIM route needs --scim-url and --scim-token-file.");
        if (!m_options.yes && m_options.tokenFile == QLatin1String("-"))
            return tr("With the token on standard input nobody can be asked: add --yes.");
        return std::nullopt;
    }

    Failure readPositionals()
    {
        const QStringList rest = m_parser.positionalArguments().mid(1);
        const qsizetype wanted = m_options.command == Command::Verify ? 1 : 0;
        if (rest.size() != wanted && m_options.command == Command::Verify)
            return tr("Name one record to verify.");
        if (rest.size() != wanted)
            return tr("There is a word too many. A token never goes on the command line: use "
                      "--token-file or KEYBEARER_TOKEN.");
        m_options.file = rest.value(0);
        return std::nullopt;
    }

    const QCommandLineParser &m_parser;
    Options &m_options;
};

void addOptions(QCommandLineParser &parser)
{
    for (const Known &known : knownOptions) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(known.name), tr(known.help),
            QString::fromLatin1(known.value ? known.value : "")));
    }
    parser.addOption(QCommandLineOption(
        {QStringLiteral("h"), QStringLiteral("help")}, tr("print this and end")));
    parser.addOption(QCommandLineOption(
        {QStringLiteral("v"), QStringLiteral("version")}, tr("print the version and end")));
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    Options options;
    const bool understood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        return options;
    if (parser.isSet(QStringLiteral("version"))) {
        options.command = Command::Version;
        return options;
    }
    // Not the parser's own sentence: it repeats the argument, which could be a token.
    if (!understood)
        return Unexpected(
            tr("There is an option that is not known here, or lacks its value. A token "
               "never goes on the command line: use --token-file or KEYBEARER_TOKEN."));
    const auto command = commandNamed(parser.positionalArguments().value(0));
    if (!command)
        return Unexpected(tr("The first word must be check, handover, verify, practice or demo."));
    options.command = *command;
    if (auto failure = Reader(parser, options).read())
        return Unexpected(*failure);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(tr(
        "Hands an Intercom API teammate to its new owner and proves that the token kept working."));
    parser.addPositionalArgument(QStringLiteral("command"),
        tr("check: test a token. handover: baseline, email change, proof. verify FILE: check a "
           "record, "
           "offline. practice: serve the practice workspace. demo: the whole job on a practice "
           "workspace."));
    return parser.helpText();
}

} // namespace keybearer
