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

#define T(text) QT_TRANSLATE_NOOP("Wording", text)

constexpr std::array<ErrorText, 22> texts{{
    {ErrorKind::WrongUsage, T("Something that was entered can't be used."), T("Nothing was sent."),
        T("Correct it and try again.")},
    {ErrorKind::Cancelled, T("Stopped."), T("It was stopped before it was done."), ""},
    {ErrorKind::Timeout, T("No answer came in time."), T("What was asked for did not end in time."),
        T("Check this computer's connection, then try again.")},
    {ErrorKind::Dns, T("The server's name could not be found."), T("Nothing was sent."),
        T("Check the address and this computer's connection, then try again.")},
    {ErrorKind::ConnectionRefused, T("The server did not take the connection."),
        T("Nothing was sent."),
        T("Check the address and this computer's connection, then try again.")},
    {ErrorKind::ConnectionLost, T("The connection broke."), T("The whole answer did not arrive."),
        T("Check this computer's connection, then try again.")},
    {ErrorKind::TlsUntrusted, T("This computer does not trust the server's certificate."),
        T("Nothing was sent to it."),
        T("If your network inspects traffic, add its certificate as an extra CA file. If it does "
          "not, use another network.")},
    {ErrorKind::TlsExpired,
        T("The server's certificate is out of date, or this computer's clock is wrong."),
        T("Nothing was sent to it."), T("Check the date and time of this computer.")},
    {ErrorKind::TlsHost, T("The server's certificate belongs to another host."),
        T("Nothing was sent to it."), T("Check the address, or use another network.")},
    {ErrorKind::Proxy, T("The proxy did not let the call through."),
        T("The server did not answer through it."), T("Check the proxy setting, then try again.")},
    {ErrorKind::Redirect, T("The server pointed to another address."),
        T("It was not followed, so the token went nowhere else."), T("Check the address.")},
    {ErrorKind::TooLarge, T("The answer was too large or damaged."),
        T("Reading it was stopped, and nothing is concluded from it."), T("Try again.")},
    {ErrorKind::Withheld, T("A call was held back."),
        T("Few calls are left for this workspace just now, and they are kept for your pipeline."),
        T("Wait a minute, then try again.")},
    {ErrorKind::Http, T("The server said no."), T("It answered, and did not do what was asked."),
        T("Look at its own words, then try again.")},
    {ErrorKind::Malformed, T("The answer had an unexpected form."),
        T("Nothing is concluded from it."), T("Check the address, then try again.")},
    {ErrorKind::NotFound, T("It was not found."), T("What was asked for is not there."), ""},
    {ErrorKind::KeychainDenied, T("The keychain was not opened."),
        T("Someone, or a rule of this computer, said no. The token was not saved."),
        T("Allow it, or keep the token only until you quit.")},
    {ErrorKind::NoKeychain, T("This computer offers no keychain."),
        T("The token can be kept in memory until you quit. It is never written to a file."), ""},
    {ErrorKind::Disk, T("This computer could not read or write a file."),
        T("What needs to be on disk first was not done."),
        T("Check the free space and the rights of the folder, then try again.")},
    {ErrorKind::Busy, T("It is in use by another program."),
        T("Two at the same time could spoil each other's work, so this one waits."),
        T("Close the other one, then try again.")},
    {ErrorKind::Damaged, T("A file is there, but can't be trusted."),
        T("It is damaged or was changed, so nothing is taken from it."),
        T("Move it away and keep it, then try again.")},
    {ErrorKind::OutcomeUnknown, T("It is not known whether the change was made."),
        T("It may have reached the server, and no answer came. It is not sent a second time."),
        T("Look at the account before anything else is tried.")},
}};
static_assert(inOrder(texts));

/// What an answer's own code means, where it says more than its status.
struct CodeText {
    const char *code;
    const char *happened;
    const char *next;
};

constexpr std::array<CodeText, 9> codeTexts{{
    {"uniqueness", T("The new address is already taken."),
        T("Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {"unique_user_constraint", T("The new address is already taken."),
        T("Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {"conflict", T("The new address is already taken, or the account was changed meanwhile."),
        T("Look at the account, then choose another address or try again.")},
    {"mutability", T("The email can't be changed this way."),
        T("Use the guided route, or change it at the identity provider.")},
    {"invalidValue", T("The server did not take the new address."),
        T("Check the address, or use the guided route.")},
    {"parameter_invalid", T("The server did not take what was sent."),
        T("Check the address, or use the guided route.")},
    {"admin_not_found", T("The teammate is not in this workspace any more."),
        T("Ask the workspace's administrators whether it was removed.")},
    {"unauthorized", T("The server does not accept the token that was sent."),
        T("Check that the right token was entered, and that it was copied whole.")},
    {"api_plan_restricted", T("The workspace's plan does not allow this."),
        T("Ask the workspace's owner about its plan.")},
}};

#undef T

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
    return Wording::tr("It asks to wait %n second(s).", nullptr, seconds);
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
        means.append(Wording::tr("It concerns: %1.").arg(error.subject));
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
