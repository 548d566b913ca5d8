// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SecretsLibraries.h"

#include <sodium.h>

namespace keybearer {

// QtKeychain tells its version to the build only.
QStringList secretsLibraries()
{
    return {QStringLiteral("QtKeychain " KEYBEARER_KEYCHAIN_VERSION),
        QString(QLatin1String("libsodium ") % QLatin1String(sodium_version_string()))};
}

} // namespace keybearer
