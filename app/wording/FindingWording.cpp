// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {
namespace {

using Subject = Finding::Subject;
using Level = Finding::Level;

struct FindingText {
    Subject key;
    const char *fine;
    const char *lookAtThis;
    const char *stops;
    const char *unknown;
    const char *why;
    const char *remedy; ///< when it is not fine
};

constexpr std::array<FindingText, 15> texts{{
    {Subject::AddressValid, QT_TRANSLATE_NOOP("Wording", "The new address is well formed."),
        QT_TRANSLATE_NOOP("Wording", "The new address has an unusual form."),
        QT_TRANSLATE_NOOP("Wording", "The new address is not an email address."),
        QT_TRANSLATE_NOOP("Wording", "The form of the new address was not checked."),
        QT_TRANSLATE_NOOP(
            "Wording", "Without a working address its owner could not use the account."),
        QT_TRANSLATE_NOOP("Wording", "Check every letter of it.")},
    {Subject::AddressLooksAlike,
        QT_TRANSLATE_NOOP("Wording", "The new address has no letters that imitate others."),
        QT_TRANSLATE_NOOP("Wording", "The new address has letters that look like others."),
        QT_TRANSLATE_NOOP("Wording", "The new address imitates another one."),
        QT_TRANSLATE_NOOP(
            "Wording", "The new address was not checked for letters that look like others."),
        QT_TRANSLATE_NOOP("Wording",
            "An address that only looks like the owner's hands the account to somebody else."),
        QT_TRANSLATE_NOOP(
            "Wording", "Type the address anew, or let its owner read it letter by letter.")},
    {Subject::AddressSame,
        QT_TRANSLATE_NOOP("Wording", "The new address differs from the present one."),
        QT_TRANSLATE_NOOP(
            "Wording", "The new address differs from the present one in capital letters only."),
        QT_TRANSLATE_NOOP("Wording", "The account already has this address."),
        QT_TRANSLATE_NOOP("Wording", "The present address could not be compared with the new one."),
        QT_TRANSLATE_NOOP(
            "Wording", "Intercom treats capital and small letters in an address alike."),
        QT_TRANSLATE_NOOP("Wording", "Enter the address that the account should have afterwards.")},
    {Subject::AddressOfTeammate,
        QT_TRANSLATE_NOOP("Wording", "No teammate of this workspace has the new address."),
        QT_TRANSLATE_NOOP("Wording", "Another teammate may have the new address."),
        QT_TRANSLATE_NOOP("Wording", "Another teammate of this workspace has the new address."),
        QT_TRANSLATE_NOOP("Wording", "The other teammates could not be read."),
        QT_TRANSLATE_NOOP("Wording", "Intercom allows an address for one account only."),
        QT_TRANSLATE_NOOP("Wording",
            "Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {Subject::DomainReceivesMail,
        QT_TRANSLATE_NOOP("Wording", "The domain of the new address can receive mail."),
        QT_TRANSLATE_NOOP(
            "Wording", "The domain of the new address does not seem to receive mail."),
        QT_TRANSLATE_NOOP("Wording", "The domain of the new address does not receive mail."),
        QT_TRANSLATE_NOOP(
            "Wording", "It is not known whether the domain of the new address receives mail."),
        QT_TRANSLATE_NOOP(
            "Wording", "Intercom may send a message that has to be confirmed from there."),
        QT_TRANSLATE_NOOP(
            "Wording", "Let the new owner send a test message to this address first.")},
    {Subject::ScimAvailable,
        QT_TRANSLATE_NOOP("Wording", "The SCIM server answers and accepts the SCIM token."),
        QT_TRANSLATE_NOOP(
            "Wording", "The SCIM server answers, but not everything about it is clear."),
        QT_TRANSLATE_NOOP("Wording", "The SCIM route can't be used."),
        QT_TRANSLATE_NOOP("Wording", "It is not known whether the SCIM route can be used."),
        QT_TRANSLATE_NOOP("Wording", "This route sends the change to the SCIM server."),
        QT_TRANSLATE_NOOP(
            "Wording", "Check the SCIM URL and the SCIM token, or use the guided route.")},
    {Subject::ScimUser,
        QT_TRANSLATE_NOOP("Wording", "SCIM shows one user with the present address."),
        QT_TRANSLATE_NOOP("Wording", "What SCIM shows of this user needs a look."),
        QT_TRANSLATE_NOOP(
            "Wording", "SCIM does not show exactly one user with the present address."),
        QT_TRANSLATE_NOOP("Wording", "The user could not be read by SCIM."),
        QT_TRANSLATE_NOOP("Wording", "The change must reach this account and no other."),
        QT_TRANSLATE_NOOP("Wording", "Use the guided route, or ask who manages the provisioning.")},
    {Subject::Identity,
        QT_TRANSLATE_NOOP(
            "Wording", "The token tells which teammate and which workspace it belongs to."),
        QT_TRANSLATE_NOOP("Wording", "What the token tells about its teammate needs a look."),
        QT_TRANSLATE_NOOP("Wording", "The token does not tell which teammate it belongs to."),
        QT_TRANSLATE_NOOP("Wording", "It is not known which teammate the token belongs to."),
        QT_TRANSLATE_NOOP(
            "Wording", "Only then can it be shown afterwards that it is still the same one."),
        QT_TRANSLATE_NOOP("Wording", "Test the token again, and look at the evidence.")},
    {Subject::Saml,
        QT_TRANSLATE_NOOP("Wording", "Teammates of this workspace sign in without SAML."),
        QT_TRANSLATE_NOOP("Wording", "This workspace uses SAML for signing in."),
        QT_TRANSLATE_NOOP("Wording", "With SAML, a teammate can't change its own email."),
        QT_TRANSLATE_NOOP("Wording", "It is not known whether this workspace uses SAML."),
        QT_TRANSLATE_NOOP("Wording",
            "With SAML switched on, Intercom does not let teammates edit their own address."),
        QT_TRANSLATE_NOOP("Wording",
            "Change it at the identity provider or over SCIM, or ask Intercom's support.")},
    {Subject::OtherWorkspaces,
        QT_TRANSLATE_NOOP("Wording", "The account is in this workspace only."),
        QT_TRANSLATE_NOOP("Wording", "The account is in other workspaces too."),
        QT_TRANSLATE_NOOP("Wording", "The account is in other workspaces too."),
        QT_TRANSLATE_NOOP(
            "Wording", "It is not known whether the account is in other workspaces too."),
        QT_TRANSLATE_NOOP("Wording",
            "An Intercom login is one for all workspaces: whoever gets it, gets all of them."),
        QT_TRANSLATE_NOOP("Wording", "Let the account leave the other workspaces first.")},
    {Subject::AddressHasLogin,
        QT_TRANSLATE_NOOP("Wording", "The new address has no Intercom login yet."),
        QT_TRANSLATE_NOOP("Wording", "The new address may already have an Intercom login."),
        QT_TRANSLATE_NOOP("Wording", "The new address already has an Intercom login."),
        QT_TRANSLATE_NOOP(
            "Wording", "It is not known whether the new address already has an Intercom login."),
        QT_TRANSLATE_NOOP("Wording", "An address that has a login can't be given to a second one."),
        QT_TRANSLATE_NOOP("Wording",
            "Choose an address that has no login, such as a mailbox made for this purpose.")},
    {Subject::AppOwner,
        QT_TRANSLATE_NOOP("Wording", "The app behind the token belongs to the customer."),
        QT_TRANSLATE_NOOP("Wording", "The agency still owns the app behind the token."),
        QT_TRANSLATE_NOOP("Wording", "The agency still owns the app behind the token."),
        QT_TRANSLATE_NOOP("Wording", "It is not known who owns the app behind the token."),
        QT_TRANSLATE_NOOP("Wording",
            "Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, "
            "also after the handover."),
        QT_TRANSLATE_NOOP("Wording",
            "Agree on it now. Moving to OAuth, or to an app of the customer's own, is a later "
            "step.")},
    {Subject::IdentityProvider,
        QT_TRANSLATE_NOOP("Wording", "No identity provider manages this account."),
        QT_TRANSLATE_NOOP(
            "Wording", "An identity provider manages the accounts of this workspace."),
        QT_TRANSLATE_NOOP("Wording", "An identity provider would undo this change."),
        QT_TRANSLATE_NOOP(
            "Wording", "It is not known whether an identity provider manages this account."),
        QT_TRANSLATE_NOOP("Wording",
            "Its next sync can put the old address back, or remove the teammate and with it the "
            "token."),
        QT_TRANSLATE_NOOP(
            "Wording", "Change the user at the identity provider too, before the next sync.")},
    {Subject::Mailbox,
        QT_TRANSLATE_NOOP(
            "Wording", "The new owner can open the mailbox of the new address today."),
        QT_TRANSLATE_NOOP(
            "Wording", "The new owner can't open the mailbox of the new address yet."),
        QT_TRANSLATE_NOOP("Wording", "Nobody can open the mailbox of the new address."),
        QT_TRANSLATE_NOOP(
            "Wording", "It is not known whether the new owner can open the mailbox today."),
        QT_TRANSLATE_NOOP("Wording", "Confirmation and password messages are sent there."),
        QT_TRANSLATE_NOOP("Wording", "Open the mailbox first, and send a test message to it.")},
    {Subject::PasswordReset,
        QT_TRANSLATE_NOOP("Wording", "The password stays as it is until the token is proven."),
        QT_TRANSLATE_NOOP("Wording", "Do not reset the password yet."),
        QT_TRANSLATE_NOOP("Wording", "The password is being reset at this moment."),
        QT_TRANSLATE_NOOP("Wording", "What a password reset does to this token is not known."),
        QT_TRANSLATE_NOOP("Wording",
            "Vendors report that a reset can revoke a token. Intercom has not confirmed it."),
        QT_TRANSLATE_NOOP(
            "Wording", "Keybearer asks for it as a step of its own and tests right after it.")},
}};
static_assert(inOrder(texts));

struct QuestionText {
    Question key;
    const char *question;
    Subject subject;
};

constexpr std::array<QuestionText, 6> questions{{
    {Question::Saml,
        QT_TRANSLATE_NOOP(
            "Wording", "Do teammates of this workspace sign in with SAML single sign-on?"),
        Subject::Saml},
    {Question::OtherWorkspaces,
        QT_TRANSLATE_NOOP("Wording", "Is this account a member of other workspaces too?"),
        Subject::OtherWorkspaces},
    {Question::AddressHasLogin,
        QT_TRANSLATE_NOOP("Wording", "Does the new address already have an Intercom login?"),
        Subject::AddressHasLogin},
    {Question::AppOwner,
        QT_TRANSLATE_NOOP(
            "Wording", "Does the agency still own the app that the token belongs to?"),
        Subject::AppOwner},
    {Question::IdentityProvider,
        QT_TRANSLATE_NOOP(
            "Wording", "Does an identity provider, such as Okta or Entra, manage the teammates?"),
        Subject::IdentityProvider},
    {Question::Mailbox,
        QT_TRANSLATE_NOOP(
            "Wording", "Can the new owner open the mailbox of the new address today?"),
        Subject::Mailbox},
}};
static_assert(inOrder(questions));

const char *headlineOf(const FindingText &text, Level level)
{
    switch (level) {
    case Level::Fine:
        return text.fine;
    case Level::LookAtThis:
        return text.lookAtThis;
    case Level::Stops:
        return text.stops;
    case Level::Unknown:
        return text.unknown;
    }
    return text.unknown;
}

} // namespace

Said say(const Finding &finding)
{
    const FindingText &text = rowOf(texts, finding.subject);
    QStringList means{translated(text.why)};
    if (!finding.datum.isEmpty())
        means.prepend(Wording::tr("About: %1.").arg(finding.datum));
    const bool fine = finding.level == Level::Fine;
    return {translated(headlineOf(text, finding.level)), sentences(means),
        fine ? QString() : translated(text.remedy)};
}

Said ask(Question question)
{
    const QuestionText &text = rowOf(questions, question);
    return {translated(text.question), translated(rowOf(texts, text.subject).why), {}};
}

} // namespace keybearer
