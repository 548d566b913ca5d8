// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace keybearer {

struct ScimEmail {
    QString value;
    QString type; ///< `work`, …; empty when not told
    bool primary = false;
};

/// A user as the provider shows it. Its id is SCIM's own and need not be the teammate's.
struct ScimUser {
    QString id;
    QString userName;
    QList<ScimEmail> emails; ///< in the provider's order, one for each entry of `emails` in asSent
    std::optional<bool> active; ///< nothing when the provider does not say
    QString displayName; ///< else `name.formatted`; printable()
    QString version; ///< `meta.version`, for If-Match; empty when there is none
    QJsonObject asSent;

    /// The entry that stands for the user: the primary one, else the one that is the user name,
    /// else the first; -1 without any.
    qsizetype mainEmail() const;
    /// What the user is addressed by: the main email, else the user name.
    QString address() const;
    /// As its user name or its main email. One of its other emails may be an address that it
    /// shares.
    bool goesBy(const QString &email) const;
};

/// One page of a list of users.
struct ScimUserPage {
    qint64 total = 0; ///< `totalResults`, of all pages
    QList<ScimUser> users;
};

/// Malformed with the attribute's name as subject where a type is wrong, an id or name is missing,
/// an id could lead out of its place in a path, or an id, name or address steersTheReader().
Result<ScimUser> parseScimUser(const QByteArray &body);
Result<ScimUserPage> parseScimUserPage(const QByteArray &body);

/// The case of A to Z does not count (Intercom: "email addresses as case insensitive"), and a
/// domain in letters is the same as its `xn--` form.
bool isSameAddress(const QString &one, const QString &other);

} // namespace keybearer
