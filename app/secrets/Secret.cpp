// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Secret.h"

#include "app/secrets/MadeUpToken.h"
#include "app/secrets/Pasted.h"
#include "app/secrets/Wipe.h"

#include <QSet>

#include <sodium.h>

#include <algorithm>
#include <bitset>
#include <cstring>
#include <new>

namespace keybearer {

namespace {

/// A shorter piece of a token is no longer told from chance.
constexpr qsizetype partSize = 12;

Unexpected<Error> unusable(QLatin1String subject)
{
    Error error;
    error.kind = ErrorKind::WrongUsage;
    error.subject = subject;
    return Unexpected(error);
}

bool isVisibleAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

/// Every piece of `token` that counts as a find; the views point into the token.
QSet<QByteArrayView> partsOf(QByteArrayView token)
{
    const qsizetype length = qMin(partSize, token.size());
    QSet<QByteArrayView> parts;
    for (qsizetype at = 0; at + length <= token.size(); ++at)
        parts.insert(token.sliced(at, length));
    return parts;
}

/// False where nothing needs to be looked up, as in nearly every header: `text` has nowhere as many
/// bytes in a row that `token` has too.
bool mayHavePart(QByteArrayView text, QByteArrayView token)
{
    std::bitset<256> known;
    for (const char c : token)
        known.set(static_cast<unsigned char>(c));
    const qsizetype length = qMin(partSize, token.size());
    qsizetype inARow = 0;
    for (const char c : text) {
        inARow = known[static_cast<unsigned char>(c)] ? inARow + 1 : 0;
        if (inARow == length)
            return true;
    }
    return false;
}

/// The first place at or after `from` where `text` has one of `parts`, or -1.
qsizetype findPart(
    QByteArrayView text, const QSet<QByteArrayView> &parts, qsizetype length, qsizetype from)
{
    for (qsizetype at = from; at + length <= text.size(); ++at) {
        if (parts.contains(text.sliced(at, length)))
            return at;
    }
    return -1;
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<char *>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memcpy(m_bytes, bytes.data(), size);
    sodium_mprotect_readonly(m_bytes);
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Result<SecretPtr> Secret::take(QByteArray &&bytes)
{
    QByteArray owned = std::move(bytes);
    const QByteArrayView view(owned);
    SecretPtr secret;
    auto failure = QLatin1String();
    if (view.isEmpty())
        failure = QLatin1String("token.empty");
    else if (view.size() > maxSize)
        failure = QLatin1String("token.too_long");
    else if (!isVisibleAscii(view))
        failure = QLatin1String("token.characters");
    else
        secret = SecretPtr(new Secret(view));
    wipe(owned);
    if (!secret)
        return unusable(failure);
    return secret;
}

Result<SecretPtr> Secret::fromPasted(QByteArray &&text)
{
    QByteArray owned = std::move(text);
    Result<SecretPtr> taken = take(tokenWithin(owned).toByteArray());
    wipe(owned);
    return taken;
}

SecretPtr Secret::madeUpLike(const Secret &original)
{
    QByteArray known = original.plain();
    QByteArray other = madeUpToken(known);
    wipe(known);
    return SecretPtr(new Secret(other));
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size
        && sodium_memcmp(m_bytes, other.m_bytes, static_cast<std::size_t>(m_size)) == 0;
}

QByteArray Secret::bearer() const
{
    constexpr QByteArrayView scheme("Bearer ");
    QByteArray header;
    header.reserve(scheme.size() + m_size); // at once: growing would leave a copy behind
    header.append(scheme);
    header.append(view());
    return header;
}

QByteArray Secret::plain() const
{
    return view().toByteArray();
}

bool Secret::occursIn(const QByteArray &text) const
{
    return mayHavePart(text, view())
        && findPart(text, partsOf(view()), qMin(partSize, m_size), 0) >= 0;
}

QByteArray Secret::scrubbed(QByteArray text) const
{
    if (!mayHavePart(text, view()))
        return text;
    const QSet<QByteArrayView> parts = partsOf(view());
    const qsizetype length = qMin(partSize, m_size);
    qsizetype found = findPart(text, parts, length, 0);
    if (found < 0)
        return text;
    QByteArray clean;
    qsizetype copied = 0;
    while (found >= 0) {
        clean.append(QByteArrayView(text).sliced(copied, found - copied));
        clean.append("[token]");
        // One find goes on for as long as the next part overlaps the one before.
        qsizetype end = found + length;
        found = findPart(text, parts, length, found + 1);
        while (found >= 0 && found < end) {
            end = found + length;
            found = findPart(text, parts, length, found + 1);
        }
        copied = end;
    }
    clean.append(QByteArrayView(text).sliced(copied));
    wipe(text);
    return clean;
}

QString fingerprintOf(const Secret &secret)
{
    // With its closing zero byte, so that no tag is the beginning of another.
    static constexpr char tag[] = "keybearer-token-fingerprint-v1";
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(tag), sizeof(tag));
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(secret.m_bytes),
        static_cast<unsigned long long>(secret.m_size));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    sodium_memzero(&state, sizeof(state)); // it holds the last 64 bytes it was given
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace keybearer
