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

#define T(text) QT_TRANSLATE_NOOP("Wording", text)

constexpr std::array<FindingText, 15> texts{{
    {Subject::AddressValid, T("The new address is well formed."),
        T("The new address has an unusual form."), T("The new address is not an email address."),
        T("The form of the new address was not checked."),
        T("The account is worth nothing to its owner without a working address."),
        T("Check every letter of it.")},
    {Subject::AddressLooksAlike, T("The new address has no letters that imitate others."),
        T("The new address has letters that look like others."),
        T("The new address imitates another one."),
        T("The new address was not checked for letters that look like others."),
        T("An address that only looks like the owner's hands the account to somebody else."),
        T("Type the address anew, or let its owner read it letter by letter.")},
    {Subject::AddressSame, T("The new address differs from the present one."),
        T("The new address differs from the present one in capital letters only."),
        T("The account already has this address."),
        T("The present address could not be compared with the new one."),
        T("Intercom treats capital and small letters in an address alike."),
        T("Enter the address that the account should have afterwards.")},
    {Subject::AddressOfTeammate, T("No teammate of this workspace has the new address."),
        T("Another teammate may have the new address."),
        T("Another teammate of this workspace has the new address."),
        T("The other teammates could not be read."),
        T("Intercom allows an address for one account only."),
        T("Choose an address that has no account yet, such as a mailbox made for this purpose.")},
    {Subject::DomainReceivesMail, T("The domain of the new address can receive mail."),
        T("The domain of the new address does not seem to receive mail."),
        T("The domain of the new address does not receive mail."),
        T("It is not known whether the domain of the new address receives mail."),
        T("Intercom may send a message that has to be confirmed from there."),
        T("Let the new owner send a test message to this address first.")},
    {Subject::ScimAvailable, T("The SCIM server answers and accepts the SCIM token."),
        T("The SCIM server answers, but not everything about it is clear."),
        T("The SCIM route can't be used."),
        T("It is not known whether the SCIM route can be used."),
        T("This route sends the change to the SCIM server."),
        T("Check the SCIM URL and the SCIM token, or use the guided route.")},
    {Subject::ScimUser, T("SCIM shows one user with the present address."),
        T("What SCIM shows of this user needs a look."),
        T("SCIM does not show exactly one user with the present address."),
        T("The user could not be read by SCIM."),
        T("The change must reach this account and no other."),
        T("Use the guided route, or ask who manages the provisioning.")},
    {Subject::Identity, T("The token tells which teammate and which workspace it belongs to."),
        T("What the token tells about its teammate needs a look."),
        T("The token does not tell which teammate it belongs to."),
        T("It is not known which teammate the token belongs to."),
        T("Only then can it be shown afterwards that it is still the same one."),
        T("Test the token again, and look at the evidence.")},
    {Subject::Saml, T("Teammates of this workspace sign in without SAML."),
        T("This workspace uses SAML for signing in."),
        T("With SAML, a teammate can't change its own email."),
        T("It is not known whether this workspace uses SAML."),
        T("With SAML switched on, Intercom does not let teammates edit their own address."),
        T("Change it at the identity provider or over SCIM, or ask Intercom's support.")},
    {Subject::OtherWorkspaces, T("The account is in this workspace only."),
        T("The account is in other workspaces too."), T("The account is in other workspaces too."),
        T("It is not known whether the account is in other workspaces too."),
        T("An Intercom login is one for all workspaces: whoever gets it, gets all of them."),
        T("Let the account leave the other workspaces first.")},
    {Subject::AddressHasLogin, T("The new address has no Intercom login yet."),
        T("The new address may already have an Intercom login."),
        T("The new address already has an Intercom login."),
        T("It is not known whether the new address already has an Intercom login."),
        T("An address that has a login can't be given to a second one."),
        T("Choose an address that has no login, such as a mailbox made for this purpose.")},
    {Subject::AppOwner, T("The app behind the token belongs to the customer."),
        T("The agency still owns the app behind the token."),
        T("The agency still owns the app behind the token."),
        T("It is not known who owns the app behind the token."),
        T("Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, "
          "also after the handover."),
        T("Agree on it now. Moving to OAuth, or to an app of the customer's own, is a later "
          "step.")},
    {Subject::IdentityProvider, T("No identity provider manages this account."),
        T("An identity provider manages the accounts of this workspace."),
        T("An identity provider would undo this change."),
        T("It is not known whether an identity provider manages this account."),
        T("Its next sync can put the old address back, or remove the teammate and with it the "
          "token."),
        T("Change the user at the identity provider too, before the next sync.")},
    {Subject::Mailbox, T("The new owner can open the mailbox of the new address today."),
        T("The new owner can't open the mailbox of the new address yet."),
        T("Nobody can open the mailbox of the new address."),
        T("It is not known whether the new owner can open the mailbox today."),
        T("Confirmation and password messages are sent there."),
        T("Open the mailbox first, and send a test message to it.")},
    {Subject::PasswordReset, T("The password stays as it is until the token is proven."),
        T("Do not reset the password yet."), T("The password is being reset at this moment."),
        T("What a password reset does to this token is not known."),
        T("Vendors report that a reset can revoke a token. Intercom has not confirmed it."),
        T("Keybearer asks for it as a step of its own and tests right after it.")},
}};
static_assert(inOrder(texts));

struct QuestionText {
    Question key;
    const char *question;
    Subject subject;
};

constexpr std::array<QuestionText, 6> questions{{
    {Question::Saml, T("Do teammates of this workspace sign in with SAML single sign-on?"),
        Subject::Saml},
    {Question::OtherWorkspaces, T("Is this account a member of other workspaces too?"),
        Subject::OtherWorkspaces},
    {Question::AddressHasLogin, T("Does the new address already have an Intercom login?"),
        Subject::AddressHasLogin},
    {Question::AppOwner, T("Does the agency still own the app that the token belongs to?"),
        Subject::AppOwner},
    {Question::IdentityProvider,
        T("Does an identity provider, such as Okta or Entra, manage the teammates?"),
        Subject::IdentityProvider},
    {Question::Mailbox, T("Can the new owner open the mailbox of the new address today?"),
        Subject::Mailbox},
}};
static_assert(inOrder(questions));

#undef T

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
        means.prepend(Wording::tr("It concerns: %1.").arg(finding.datum));
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
