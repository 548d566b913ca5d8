// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Options.h"

#include "app/cli/OptionTable.h"
#include "app/handover/EmailAddress.h"
#include "app/scim/ScimBase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace keybearer {

namespace {

class OptionsText {
    Q_DECLARE_TR_FUNCTIONS(OptionsText)
};

// A token is no such word: it can be named in a message.
bool isHarmless(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z_-]{0,23}$"));
    return plain.match(word).hasMatch();
}

QStringList keysThatCount()
{
    QStringList keys;
    for (const QString &key : ProbePlan::keys()) {
        if (ProbePlan::make({key}, QDateTime::currentDateTimeUtc()))
            keys << key;
    }
    return keys;
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
        for (const KnownOption &known : knownOptions()) {
            const QString name = QString::fromLatin1(known.name);
            if (isSet(known.name) && !goesWith(known, m_options.command))
                return OptionsText::tr("The option --%1 does not go with this command.").arg(name);
            if (known.value && m_parser.values(name).size() > 1)
                return OptionsText::tr("The option --%1 was given more than once.").arg(name);
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
        for (const char *address : {"api-url", "scim-url", "proxy"})
            m_options.addresses << value(address);
        m_options.json = isSet("json");
        m_options.yes = isSet("yes");
        if (isSet("proxy"))
            m_options.proxy = value("proxy");
        if (m_options.tokenFile == QLatin1String("-")
            && m_options.scimTokenFile == QLatin1String("-"))
            return OptionsText::tr("Only one token can be read from standard input.");
        for (const char *file : {"record", "data-dir", "ca-file", "resume"}) {
            if (isSet(file) && value(file).isEmpty())
                return OptionsText::tr("The option --%1 needs a value.")
                    .arg(QString::fromLatin1(file));
        }
        return std::nullopt;
    }

    Failure readHosts()
    {
        if (isSet("api-url")) {
            const auto base = parseApiBase(value("api-url"));
            if (!base)
                return OptionsText::tr(
                    "The API base must be an https address, or http on this computer.");
            m_options.apiUrl = *base;
        }
        if (isSet("region") && isSet("api-url"))
            return OptionsText::tr(
                "Give either --region or --api-url: the address says already where to ask.");
        if (isSet("region")) {
            m_options.region = regionNamed(value("region"));
            if (!m_options.region)
                return OptionsText::tr("The region must be us, eu or au.");
        }
        if (isSet("api-version")) {
            const auto version = parseApiVersion(value("api-version"));
            if (!version)
                return OptionsText::tr("The API version must look like 2.16, or be Preview.");
            m_options.apiVersion = *version;
            m_options.apiVersionGiven = true;
        }
        if (isSet("scim-url")) {
            const auto base = parseScimBase(value("scim-url"));
            if (!base)
                return OptionsText::tr(
                    "The SCIM base must be an https address, or http on this computer.");
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
                return OptionsText::tr("The time-out must be a number of seconds, up to 3600.");
            m_options.timeout_ms = qRound64(seconds * 1000);
        }
        if (isSet("wait")) {
            m_options.wait_s = number("wait", 0, 366LL * 24 * 3600);
            if (!m_options.wait_s)
                return OptionsText::tr(
                    "The wait must be a whole number of seconds, up to one year.");
        }
        if (isSet("port")) {
            const auto port = number("port", 0, 65535);
            if (!port)
                return OptionsText::tr("The port must be a number from 0 to 65535.");
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
        if (!m_options.needed.isEmpty() && plan)
            return std::nullopt;
        const QString list = OptionsText::tr("The permissions that can count are: %1.")
                                 .arg(keysThatCount().join(QLatin1String(", ")));
        const QString wrong = plan ? QString() : plan.error().subject;
        if (!isHarmless(wrong))
            return list;
        return OptionsText::tr("“%1” is no permission that can count.").arg(wrong)
            + QLatin1Char(' ') + list;
    }

    Failure readHandover()
    {
        if (m_options.command != Command::Handover)
            return std::nullopt;
        if (isSet("to") == isSet("resume"))
            return OptionsText::tr("A handover needs either --to EMAIL or --resume ID.");
        if (isSet("to") && !EmailAddress::parse(value("to")))
            return OptionsText::tr(
                "What stands after --to is not an email address that Intercom could take.");
        m_options.emailTo = value("to");
        if (isSet("route") && value("route") == routeName(Route::Scim))
            m_options.route = Route::Scim;
        else if (isSet("route") && value("route") == routeName(Route::Guided))
            m_options.route = Route::Guided;
        else if (isSet("route"))
            return OptionsText::tr("The route must be guided or scim.");
        const bool scim = m_options.route == Route::Scim;
        if (scim && isSet("to") && (!m_options.scimUrl || m_options.scimTokenFile.isEmpty()))
            return OptionsText::tr("The SCIM route needs --scim-url and --scim-token-file.");
        if (!m_options.yes && m_options.tokenFile == QLatin1String("-"))
            return OptionsText::tr(
                "With the token on standard input nobody can be asked: add --yes.");
        return std::nullopt;
    }

    Failure readPositionals()
    {
        const QStringList rest = m_parser.positionalArguments().mid(1);
        const qsizetype wanted = m_options.command == Command::Verify ? 1 : 0;
        if (rest.size() != wanted && m_options.command == Command::Verify)
            return OptionsText::tr("Name one record to verify.");
        if (rest.size() != wanted)
            return OptionsText::tr(
                "There is a word too many. A token never goes on the command line: use "
                "--token-file or KEYBEARER_TOKEN.");
        m_options.file = rest.value(0);
        return std::nullopt;
    }

    const QCommandLineParser &m_parser;
    Options &m_options;
};

// Not the parser's own sentence: it repeats the argument, which could be a token.
QString notUnderstood(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString never = OptionsText::tr(
        "A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.");
    const QString unknown = parser.unknownOptionNames().value(0);
    if (isHarmless(unknown))
        return OptionsText::tr("The option %1 is not known.")
                   .arg((unknown.size() > 1 ? QLatin1String("--") : QLatin1String("-")) + unknown)
            + QLatin1Char(' ') + never;
    for (const KnownOption &known : knownOptions()) {
        const QString option = QLatin1String("--") + QString::fromLatin1(known.name);
        if (known.value && arguments.constLast() == option)
            return OptionsText::tr("The option %1 needs a value.").arg(option);
    }
    return OptionsText::tr(
               "There is an option that is not known here, or has a value that it does not take.")
        + QLatin1Char(' ') + never;
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Help);
    Options options;
    const bool understood = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const auto command = commandNamed(words.value(0));
    if (parser.isSet(QStringLiteral("help")) || command == Command::Help) {
        const QString of = words.value(command == Command::Help ? 1 : 0);
        options.helpFor = commandNamed(of).value_or(Command::Help);
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.command = Command::Version;
        return options;
    }
    if (!understood)
        return Unexpected(notUnderstood(parser, arguments));
    if (!command)
        return Unexpected(
            OptionsText::tr("The first word must be check, handover, verify, practice or demo."));
    options.command = *command;
    if (auto failure = Reader(parser, options).read())
        return Unexpected(*failure);
    return options;
}

} // namespace keybearer
