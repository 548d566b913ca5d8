// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>

namespace keybearer::practice {

/// One permission of the practice app: our key, Intercom's label (facts 5.2) and the scope name
/// that a newer refusal quotes.
struct Permission {
    QLatin1String key;
    QLatin1String label;
    QLatin1String scope;
};

QStringList permissionKeys();
/// Nothing for an unknown key.
const Permission *findPermission(const QString &key);

} // namespace keybearer::practice
