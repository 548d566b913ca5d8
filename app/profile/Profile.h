// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QStringList>
#include <QUrl>

namespace keybearer {

/// One connection as a person set it up: which API, what counts, where its tokens rest. Never a
/// token.
struct Profile {
    QString id; ///< a UUID; never changes
    QString name; ///< unique, whatever its case
    QString group; ///< a person's own, in the list; empty for none
    std::optional<QUrl> apiUrl; ///< an explicit API base; wins over the region
    QString region; ///< `us`, `eu` or `au`; empty: ask Intercom
    QByteArray apiVersion; ///< empty: the program's own
    QStringList needed; ///< permissions that count; empty for the core rows
    std::optional<QUrl> scimUrl;
    QString workspaceId; ///< as last seen; empty before the first check
    QString teammateId;
    QString workspaceName; ///< this and what follows: as last seen, to draw the list by
    QString teammateName;
    QString email;
    QString fingerprint; ///< of the access token; empty before one was kept
    bool keepInKeychain = true; ///< false: in memory until the program ends
    /// Taken off the list; stays in the file, under its id as its name, until its tokens are known
    /// to be deleted.
    bool isRemoved = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What newProfile() gives an id the form of.
bool isProfileId(const QString &text);

/// A profile with a new id and this name, white space around it dropped.
Profile newProfile(const QString &name);

/// Whether every field may be kept and shown, and later be part of a request: WrongUsage with the
/// field as its subject (`profile.api_url`), of the name with the reason (`profile.name.empty`,
/// `.too_long`, `.characters`).
Result<Done> checkProfile(const Profile &profile);

enum class TokenRole { Access, Scim, Witness };

/// The key of a profile's token in a SecretStore: `<id>/access`, `<id>/scim`, `<id>/witness`.
QString tokenKey(const Profile &profile, TokenRole role);

} // namespace keybearer
