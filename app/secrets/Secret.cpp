// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Secret.h"

#include "app/secrets/MadeUpToken.h"
#include "app/secrets/Pasted.h"
#include "app/secrets/Wipe.h"

#include <sodium.h>

#include <algorithm>

namespace keybearer {

namespace {

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

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_traces(m_bytes.view())
{
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
    return size() == other.size()
        && sodium_memcmp(view().data(), other.view().data(), static_cast<std::size_t>(size())) == 0;
}

QByteArray Secret::bearer() const
{
    constexpr QByteArrayView scheme("Bearer ");
    QByteArray header;
    header.reserve(scheme.size() + size()); // at once: growing would leave a copy behind
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
    return m_traces.occurIn(text);
}

QByteArray Secret::scrubbed(QByteArray text) const
{
    return m_traces.scrubbed(std::move(text));
}

QString fingerprintOf(const Secret &secret)
{
    // With its closing zero byte, so that no tag is the beginning of another.
    static constexpr char tag[] = "keybearer-token-fingerprint-v1";
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(tag), sizeof(tag));
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(secret.view().data()),
        static_cast<unsigned long long>(secret.size()));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    sodium_memzero(&state, sizeof(state)); // it holds the last 64 bytes it was given
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace keybearer
