// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/Profile.h"

#include <QJsonObject>

namespace keybearer {

/// The content of profiles.json, version 1. What a later version added to it stays in place.
struct ProfileFile {
    struct Entry {
        Profile profile;
        QJsonObject json; ///< as read; fields that we don't know live here
    };

    QJsonObject root;
    QList<Entry> entries;
    bool isDamaged = false; ///< something in it could not be believed, and is not in `entries`
};

/// Believes what it can. Entries that fail checkProfile() or repeat an id or a name are left out.
ProfileFile parseProfileFile(const QByteArray &bytes);
QByteArray writeProfileFile(const ProfileFile &file);

/// True when two names would be the same to a person.
bool isSameName(const QString &one, const QString &other);

} // namespace keybearer
