// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace keybearer {

enum class KeychainAction { Read, Write, Remove };

enum class KeychainOutcome {
    Worked,
    NotFound,
    Denied,
    Failed, ///< anything else: QtKeychain has no reliable word for *there is no keychain*
};

/// One action at a time on the system's keychain, without any ceiling: it may never answer.
class Keychain {
public:
    /// `bytes` holds what was read, otherwise nothing; the receiver wipes it.
    using Answer = std::function<void(KeychainOutcome outcome, QByteArray bytes)>;

    virtual ~Keychain() = default;
    /// Answers later and at most once; never after this object has died. `bytes` is what to write,
    /// and is wiped when the action is over.
    virtual void run(
        KeychainAction action, const QString &key, QByteArray bytes, Answer answer) = 0;
};

} // namespace keybearer
