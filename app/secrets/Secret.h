// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/secrets/LockedBytes.h"
#include "app/secrets/TokenTraces.h"

#include <QByteArray>

#include <memory>

namespace keybearer {

/// A token. Its bytes and its encodings live in LockedBytes. It can be neither copied nor printed.
/// Share it as SecretPtr; it never changes, so any thread may read it.
class Secret {
public:
    static constexpr qsizetype maxSize = 8192;

    /// Takes the bytes over and wipes the array that was given, also when it fails. WrongUsage with
    /// the subject `token.empty`, `token.too_long` (over maxSize) or `token.characters` (anything
    /// but visible ASCII).
    static Result<std::shared_ptr<const Secret>> take(QByteArray &&bytes);
    /// Cleans what a person pasted (UTF-8) and takes it: white space and quotes around it go,
    /// straight or typographic, and a leading `Authorization:` and `Bearer`, in any case. Fails as
    /// take() does.
    static Result<std::shared_ptr<const Secret>> fromPasted(QByteArray &&text);
    /// A made-up token of the same form and length that no server can know (the control probe):
    /// never equal to the original.
    static std::shared_ptr<const Secret> madeUpLike(const Secret &original);

    ~Secret() = default;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    qsizetype size() const { return view().size(); }
    bool equals(const Secret &other) const; ///< in constant time; sizes are no secret

    /// The value of an Authorization header. A short copy in Qt's memory, listed in ShortCopies.h:
    /// hand it over and let it go out of scope at once.
    QByteArray bearer() const;
    /// The bytes for the keychain: a short copy as above.
    QByteArray plain() const;
    /// True when `text` has this token in it, one of the encodings in which it is easily echoed, or
    /// 12 bytes of either in a row; see TokenTraces.
    bool occursIn(const QByteArray &text) const;
    /// `text` with everything that occursIn() would find replaced by `[token]`.
    QByteArray scrubbed(QByteArray text) const;

private:
    explicit Secret(QByteArrayView bytes);
    QByteArrayView view() const { return m_bytes.view(); }
    friend QString fingerprintOf(const Secret &secret);
    friend bool looksLikeIntercoms(const Secret &token);

    LockedBytes m_bytes;
    TokenTraces m_traces; // of m_bytes
};

using SecretPtr = std::shared_ptr<const Secret>;

/// Names a token without giving it away: the first 16 hex digits of SHA-256 over a domain tag and
/// the token. The same token has the same fingerprint on every computer.
QString fingerprintOf(const Secret &secret);

} // namespace keybearer
