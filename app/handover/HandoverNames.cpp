// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/Handover.h"

namespace keybearer {

QLatin1String routeName(Route route)
{
    switch (route) {
    case Route::Guided:
        return QLatin1String("guided");
    case Route::Scim:
        return QLatin1String("scim");
    }
    Q_UNREACHABLE();
}

QLatin1String stateName(HandoverState state)
{
    switch (state) {
    case HandoverState::Draft:
        return QLatin1String("draft");
    case HandoverState::Preflight:
        return QLatin1String("preflight");
    case HandoverState::Baseline:
        return QLatin1String("baseline");
    case HandoverState::AwaitingConfirm:
        return QLatin1String("awaiting_confirm");
    case HandoverState::IntentWritten:
        return QLatin1String("intent_written");
    case HandoverState::Changing:
        return QLatin1String("changing");
    case HandoverState::WaitingForPerson:
        return QLatin1String("waiting_for_person");
    case HandoverState::Verifying:
        return QLatin1String("verifying");
    case HandoverState::Proving:
        return QLatin1String("proving");
    case HandoverState::FollowingUp:
        return QLatin1String("following_up");
    case HandoverState::NotProven:
        return QLatin1String("not_proven");
    case HandoverState::Closed:
        return QLatin1String("closed");
    case HandoverState::Refused:
        return QLatin1String("refused");
    case HandoverState::Cancelled:
        return QLatin1String("cancelled");
    case HandoverState::RolledBack:
        return QLatin1String("rolled_back");
    case HandoverState::UnknownOutcome:
        return QLatin1String("unknown_outcome");
    }
    Q_UNREACHABLE();
}

QLatin1String eventName(AccountEvent event)
{
    switch (event) {
    case AccountEvent::SignedIn:
        return QLatin1String("signed_in");
    case AccountEvent::PasswordReset:
        return QLatin1String("password_reset");
    case AccountEvent::TwoFactorChanged:
        return QLatin1String("two_factor_changed");
    }
    Q_UNREACHABLE();
}

QLatin1String tickName(HandTick tick)
{
    switch (tick) {
    case HandTick::SignedIn:
        return QLatin1String("signed_in");
    case HandTick::OpenedAccount:
        return QLatin1String("opened_account");
    }
    Q_UNREACHABLE();
}

QLatin1String outcomeName(HandoverOutcome outcome)
{
    switch (outcome) {
    case HandoverOutcome::Proven:
        return QLatin1String("done");
    case HandoverOutcome::NotProven:
        return QLatin1String("not_proven");
    case HandoverOutcome::Waiting:
        return QLatin1String("waiting");
    case HandoverOutcome::Refused:
        return QLatin1String("refused");
    case HandoverOutcome::RolledBack:
        return QLatin1String("rolled_back");
    case HandoverOutcome::UnknownOutcome:
        return QLatin1String("unknown_outcome");
    case HandoverOutcome::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

QLatin1String subjectName(Finding::Subject subject)
{
    switch (subject) {
    case Finding::Subject::AddressValid:
        return QLatin1String("address_valid");
    case Finding::Subject::AddressLooksAlike:
        return QLatin1String("address_looks_alike");
    case Finding::Subject::AddressSame:
        return QLatin1String("address_same");
    case Finding::Subject::AddressOfTeammate:
        return QLatin1String("address_of_teammate");
    case Finding::Subject::DomainReceivesMail:
        return QLatin1String("domain_receives_mail");
    case Finding::Subject::ScimAvailable:
        return QLatin1String("scim_available");
    case Finding::Subject::ScimUser:
        return QLatin1String("scim_user");
    case Finding::Subject::Identity:
        return QLatin1String("identity");
    case Finding::Subject::Saml:
        return QLatin1String("saml");
    case Finding::Subject::OtherWorkspaces:
        return QLatin1String("other_workspaces");
    case Finding::Subject::AddressHasLogin:
        return QLatin1String("address_has_login");
    case Finding::Subject::AppOwner:
        return QLatin1String("app_owner");
    case Finding::Subject::IdentityProvider:
        return QLatin1String("identity_provider");
    case Finding::Subject::Mailbox:
        return QLatin1String("mailbox");
    case Finding::Subject::PasswordReset:
        return QLatin1String("password_reset");
    }
    Q_UNREACHABLE();
}

QLatin1String levelName(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Fine:
        return QLatin1String("fine");
    case Finding::Level::LookAtThis:
        return QLatin1String("look_at_this");
    case Finding::Level::Stops:
        return QLatin1String("stops");
    case Finding::Level::Unknown:
        return QLatin1String("unknown");
    }
    Q_UNREACHABLE();
}

QLatin1String checkpointName(CheckpointKind kind)
{
    switch (kind) {
    case CheckpointKind::EmailConfirmed:
        return QLatin1String("email_confirmed");
    case CheckpointKind::PasswordReset:
        return QLatin1String("password_reset");
    case CheckpointKind::TwoFactor:
        return QLatin1String("two_factor");
    case CheckpointKind::OneDayLater:
        return QLatin1String("one_day_later");
    }
    Q_UNREACHABLE();
}

} // namespace keybearer
