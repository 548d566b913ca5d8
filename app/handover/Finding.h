// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace keybearer {

/// What no API shows, one plain question each. Unanswered stays unknown.
enum class Question { Saml, OtherWorkspaces, AddressHasLogin, AppOwner, IdentityProvider, Mailbox };
enum class Reply { Unknown, Yes, No };
inline constexpr Question allQuestions[] = {Question::Saml, Question::OtherWorkspaces,
    Question::AddressHasLogin, Question::AppOwner, Question::IdentityProvider, Question::Mailbox};

/// One line of the preflight list.
struct Finding {
    enum class Level { Fine, LookAtThis, Stops, Unknown };
    enum class Subject {
        AddressValid,
        AddressLooksAlike,
        AddressSame,
        AddressOfTeammate,
        DomainReceivesMail,
        ScimAvailable,
        ScimUser,
        Identity,
        Saml,
        OtherWorkspaces,
        AddressHasLogin,
        AppOwner,
        IdentityProvider,
        Mailbox,
        PasswordReset,
    };
    Subject subject = Subject::AddressValid;
    Level level = Level::Unknown;
    QString datum; ///< what it is about: an address, a name, a host; not a sentence
};
QLatin1String subjectName(Finding::Subject subject);
QLatin1String levelName(Finding::Level level);

int countOf(const QList<Finding> &findings, Finding::Level level);

} // namespace keybearer
