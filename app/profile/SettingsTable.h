// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/Settings.h"

namespace keybearer {

/// What the table has for one key.
struct SettingsRow {
    QString name; ///< in the file
    QVariant other; ///< the default, and the type
    bool (*isFit)(const QVariant &value); ///< asked of a value of that type
};

SettingsRow settingsRowOf(SettingsKey key);
QList<SettingsKey> allSettings();

} // namespace keybearer
