// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Keychain.h"

#include <QObject>

namespace keybearer {

/// The keychain of this computer through QtKeychain: Secret Service or KWallet, Keychain,
/// Credential Manager. Never its fallback, a readable file. On Linux it needs Qt's glib event loop.
class SystemKeychain final : public Keychain {
public:
    /// The name our entries go by in the keychain.
    static QString service() { return QStringLiteral("Keybearer"); }

    void run(KeychainAction action, const QString &key, QByteArray bytes, Answer answer) override;

private:
    // A running job can't be deleted: libsecret holds a pointer to it. It outlives us, answers
    // nobody and deletes itself.
    QObject m_listener;
};

} // namespace keybearer
