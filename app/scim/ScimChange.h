// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scim/ScimProvider.h"
#include "app/scim/ScimUser.h"

#include <QUrl>

namespace keybearer {

/// One value that a change puts in the place of another, for the list a person says yes to.
struct ScimReplacement {
    QString attribute; ///< `userName`, `emails`
    QString before;
    QString after;
};

/// A change of a user's address, ready to be shown and sent exactly as it is.
struct ScimChange {
    QString userId;
    QUrl url;
    QByteArray method; ///< PATCH or PUT
    QByteArray body;
    QByteArray version; ///< for If-Match; empty for none
    QList<ScimReplacement> replacements;
};

/// PATCH where the provider supports it, else PUT of the whole user as it was read. Changes the
/// user name, when that is an address, and the main email. Errors, all before anything is sent:
/// WrongUsage `email` (no address), `email.same` (nothing to change), `scim.active` (a PUT would
/// send an `active` other than true); Http with the code `mutability` when the provider's schema
/// does not let it be replaced; NotFound `emails` when the user has no address at all.
Result<ScimChange> makeEmailChange(
    const QUrl &base, const ScimProvider &provider, const ScimUser &user, const QString &newEmail);

} // namespace keybearer
