// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>

#include <memory>

namespace keybearer {

/// A token. Lives in memory that is locked, guarded and wiped when it dies (libsodium). It can be
/// neither copied nor printed. Share it as SecretPtr.
class Secret {
public:
    /// Takes the bytes over and overwrites the array that was given. Fails with WrongUsage when it
    /// is empty, longer than 8 KiB or has anything but visible ASCII.
    static Result<std::shared_ptr<const Secret>> take(QByteArray &&bytes);
    /// Cleans what a person pasted first: surrounding white space, quotes and a leading `Bearer `.
    static Result<std::shared_ptr<const Secret>> fromPasted(QByteArray &&text);
    /// A made-up token of the same form and length that no server can know (the control probe).
    static std::shared_ptr<const Secret> madeUpLike(const Secret &original);

    ~Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    qsizetype size() const { return m_size; }
    bool equals(const Secret &other) const; ///< in constant time

    /// The value of an Authorization header. A short copy in Qt's memory, listed in ShortCopies.h:
    /// hand it over and let it go out of scope at once.
    QByteArray bearer() const;
    /// The bytes for the keychain: a short copy as above.
    QByteArray plain() const;
    /// True when `text` contains this token, or a part of it of 12 bytes or more.
    bool occursIn(const QByteArray &text) const;
    /// `text` with every occurrence of this token replaced by `[token]`.
    QByteArray scrubbed(QByteArray text) const;

private:
    explicit Secret(qsizetype size);

    char *m_bytes = nullptr; // sodium_malloc, read-only after construction
    qsizetype m_size = 0;
};

using SecretPtr = std::shared_ptr<const Secret>;

/// Names a token without giving it away: the first 16 hex digits of SHA-256 over a domain tag and the
/// token. The same token has the same fingerprint on every computer.
QString fingerprintOf(const Secret &secret);

} // namespace keybearer
