// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/SubjectWording.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {
namespace {

struct ErrorText {
    ErrorKind key;
    const char *happened;
    const char *means;
    const char *next;
};

constexpr std::array<ErrorText, 22> texts{{
    {ErrorKind::WrongUsage,
        QT_TRANSLATE_NOOP("Wording", "Something that was entered can't be used."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Wording", "Correct it and try again.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Wording", "Stopped."),
        QT_TRANSLATE_NOOP("Wording", "It was stopped before it was done."), ""},
    {ErrorKind::Timeout, QT_TRANSLATE_NOOP("Wording", "No answer came in time."),
        QT_TRANSLATE_NOOP("Wording", "What happened there is not known."),
        QT_TRANSLATE_NOOP("Wording", "Check this computer's connection, then try again.")},
    {ErrorKind::Dns, QT_TRANSLATE_NOOP("Wording", "The server's name could not be found."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the address and this computer's connection, then try again.")},
    {ErrorKind::ConnectionRefused,
        QT_TRANSLATE_NOOP("Wording", "The server did not take the connection."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the address and this computer's connection, then try again.")},
    {ErrorKind::ConnectionLost, QT_TRANSLATE_NOOP("Wording", "The connection broke."),
        QT_TRANSLATE_NOOP("Wording", "The whole answer did not arrive."),
        QT_TRANSLATE_NOOP("Wording", "Check this computer's connection, then try again.")},
    {ErrorKind::TlsUntrusted,
        QT_TRANSLATE_NOOP("Wording", "This computer does not trust the server's certificate."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent to it."),
        QT_TRANSLATE_NOOP("Wording",
            "If your network inspects traffic, add its certificate as an extra CA file. If it does "
            "not, use another network.")},
    {ErrorKind::TlsExpired,
        QT_TRANSLATE_NOOP("Wording",
            "The server's certificate is out of date, or this computer's clock is wrong."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent to it."),
        QT_TRANSLATE_NOOP("Wording", "Check the date and time of this computer.")},
    {ErrorKind::TlsHost,
        QT_TRANSLATE_NOOP("Wording", "The server's certificate belongs to another host."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was sent to it."),
        QT_TRANSLATE_NOOP("Wording", "Check the address, or use another network.")},
    {ErrorKind::Proxy, QT_TRANSLATE_NOOP("Wording", "The proxy did not let the call through."),
        QT_TRANSLATE_NOOP("Wording", "The server did not answer through it."),
        QT_TRANSLATE_NOOP("Wording", "Check the proxy setting, then try again.")},
    {ErrorKind::Redirect, QT_TRANSLATE_NOOP("Wording", "The server pointed to another address."),
        QT_TRANSLATE_NOOP("Wording", "It was not followed, so the token went nowhere else."),
        QT_TRANSLATE_NOOP("Wording", "Check the address.")},
    {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Wording", "The answer was too large or damaged."),
        QT_TRANSLATE_NOOP("Wording", "Reading it was stopped, and nothing is concluded from it."),
        QT_TRANSLATE_NOOP("Wording", "Try again.")},
    {ErrorKind::Withheld, QT_TRANSLATE_NOOP("Wording", "A call was held back."),
        QT_TRANSLATE_NOOP("Wording",
            "Few calls are left for this workspace just now, and they are kept for your pipeline."),
        QT_TRANSLATE_NOOP("Wording", "Wait a minute, then try again.")},
    {ErrorKind::Http, QT_TRANSLATE_NOOP("Wording", "The server said no."),
        QT_TRANSLATE_NOOP("Wording", "It answered, and did not do what was asked."),
        QT_TRANSLATE_NOOP("Wording", "Look at its own words, then try again.")},
    {ErrorKind::Malformed, QT_TRANSLATE_NOOP("Wording", "The answer had an unexpected form."),
        QT_TRANSLATE_NOOP("Wording", "Nothing is concluded from it."),
        QT_TRANSLATE_NOOP("Wording", "Check the address, then try again.")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Wording", "It was not found."),
        QT_TRANSLATE_NOOP("Wording", "What was asked for is not there."), ""},
    {ErrorKind::KeychainDenied, QT_TRANSLATE_NOOP("Wording", "The keychain was not opened."),
        QT_TRANSLATE_NOOP("Wording",
            "Someone, or a rule of this computer, said no. The token was neither read nor saved."),
        QT_TRANSLATE_NOOP("Wording",
            "Allow it when you are asked again. A token can also be kept only until you quit.")},
    {ErrorKind::NoKeychain, QT_TRANSLATE_NOOP("Wording", "This computer offers no keychain."),
        QT_TRANSLATE_NOOP("Wording",
            "The token can be kept in memory until you quit. It is never written to a file."),
        ""},
    {ErrorKind::Disk, QT_TRANSLATE_NOOP("Wording", "This computer could not read or write a file."),
        QT_TRANSLATE_NOOP("Wording", "What needs to be on disk first was not done."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the free space and the rights of the folder, then try again.")},
    {ErrorKind::Busy, QT_TRANSLATE_NOOP("Wording", "It is in use by another program."),
        QT_TRANSLATE_NOOP("Wording",
            "Two at the same time could spoil each other's work, so nothing was done here."),
        QT_TRANSLATE_NOOP("Wording", "Close the other one, then try again.")},
    {ErrorKind::Damaged, QT_TRANSLATE_NOOP("Wording", "A file is there, but can't be trusted."),
        QT_TRANSLATE_NOOP("Wording", "It is damaged or was changed, so nothing is taken from it."),
        QT_TRANSLATE_NOOP("Wording", "Move it away and keep it, then try again.")},
    {ErrorKind::OutcomeUnknown,
        QT_TRANSLATE_NOOP("Wording", "It is not known whether the change was made."),
        QT_TRANSLATE_NOOP("Wording",
            "It may have reached the server, and no answer came. It is not sent a second time."),
        QT_TRANSLATE_NOOP("Wording", "Look at the account before anything else is tried.")},
}};
static_assert(inOrder(texts));

/// What an answer's own code means, where it says more than its status.
struct CodeText {
    const char *code;
    const char *happened;
    const char *next;
};

constexpr std::array<CodeText, 9> codeTexts{{
    {"uniqueness", QT_TRANSLATE_NOOP("Wording", "The new address is already taken."),
        QT_TRANSLATE_NOOP("Wording",
            "Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {"unique_user_constraint", QT_TRANSLATE_NOOP("Wording", "The new address is already taken."),
        QT_TRANSLATE_NOOP("Wording",
            "Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {"conflict",
        QT_TRANSLATE_NOOP(
            "Wording", "The new address is already taken, or the account was changed meanwhile."),
        QT_TRANSLATE_NOOP(
            "Wording", "Look at the account, then choose another address or try again.")},
    {"mutability", QT_TRANSLATE_NOOP("Wording", "The email can't be changed this way."),
        QT_TRANSLATE_NOOP(
            "Wording", "Use the guided route, or change it at the identity provider.")},
    {"invalidValue", QT_TRANSLATE_NOOP("Wording", "The server did not take the new address."),
        QT_TRANSLATE_NOOP("Wording", "Check the address, or use the guided route.")},
    {"parameter_invalid", QT_TRANSLATE_NOOP("Wording", "The server did not take what was sent."),
        QT_TRANSLATE_NOOP("Wording", "Check the address, or use the guided route.")},
    {"admin_not_found",
        QT_TRANSLATE_NOOP("Wording", "The teammate is not in this workspace any more."),
        QT_TRANSLATE_NOOP("Wording", "Ask the workspace's administrators whether it was removed.")},
    {"unauthorized",
        QT_TRANSLATE_NOOP("Wording", "The server does not accept the token that was sent."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check that the right token was entered, and that it was copied whole.")},
    {"api_plan_restricted",
        QT_TRANSLATE_NOOP("Wording", "The workspace's plan does not allow this."),
        QT_TRANSLATE_NOOP("Wording", "Ask the workspace's owner about its plan.")},
}};

QString serversWords(const Error &error)
{
    if (!error.serverMessage.isEmpty() && error.httpStatus)
        return Wording::tr("The server's own words: “%1” (status %2).")
            .arg(error.serverMessage, QString::number(error.httpStatus));
    if (!error.serverMessage.isEmpty())
        return Wording::tr("The server's own words: “%1”.").arg(error.serverMessage);
    if (error.httpStatus)
        return Wording::tr("The server answered with status %1.").arg(error.httpStatus);
    return {};
}

const CodeText *knownCode(const Error &error)
{
    for (const CodeText &known : codeTexts) {
        if (error.kind == ErrorKind::Http && error.serverCode == QLatin1String(known.code))
            return &known;
    }
    return nullptr;
}

QString waitAtLeast(const Error &error)
{
    if (!error.retryAfter_ms)
        return {};
    const int seconds = static_cast<int>(qMin<qint64>(86'400, (*error.retryAfter_ms + 999) / 1000));
    return Wording::tr("It asks to wait %Ln second(s).", nullptr, seconds);
}

Said sayNow(const Error &error)
{
    const ErrorText &text = rowOf(texts, error.kind);
    Said said{translated(text.happened), translated(text.means), translated(text.next)};
    const QString fault = faultOf(error.subject);
    if (error.kind == ErrorKind::WrongUsage && !error.subject.isEmpty()) {
        said.happened = fault.isEmpty()
            ? Wording::tr("“%1” can't be used as it was entered.").arg(error.subject)
            : fault;
        return said;
    }
    if (const CodeText *const known = knownCode(error))
        return {translated(known->happened), sentences({serversWords(error), waitAtLeast(error)}),
            translated(known->next)};
    QStringList means{said.means};
    if (!fault.isEmpty())
        means.prepend(fault);
    else if (!error.subject.isEmpty())
        means.append(Wording::tr("About: %1.").arg(error.subject));
    means << serversWords(error) << waitAtLeast(error);
    said.means = sentences(means);
    return said;
}

} // namespace

Said say(const Error &error)
{
    return renewable([error] { return sayNow(error); });
}

} // namespace keybearer
