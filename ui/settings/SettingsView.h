// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/NetworkAccess.h"
#include "app/profile/SettingsTable.h"

#include <QHash>
#include <QSet>

namespace keybearer {

/// What the settings page shows, as value copies.
struct SettingsView {
    QHash<SettingsKey, QVariant> values; ///< of every key that the page has
    QSet<SettingsKey> overridden; ///< the command line says otherwise for this run
    std::optional<bool> hasKeychain; ///< nothing while it is not known
    bool hasProxyPassword = false;
    QString directory;
    QStringList files; ///< what lies there, with its size, in the person's words
};

/// What stands in the way of deleting everything.
enum class EraseOutlook {
    Free,
    HandoverOpen, ///< it can be left, and can't be gone on with then
    ChangeUnderWay, ///< it must not stop now
    HandoverElsewhere, ///< another program goes on with one, in the same directory
};

/// What is entered on the network card, kept or tested as a whole.
struct NetworkDraft {
    QString proxy;
    QString proxyUser;
    SecretPtr proxyPassword; ///< null: the one that is kept
    QString caFile;
    int timeout_ms = 0;
};

} // namespace keybearer
