// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/TokenTraces.h"

#include "app/secrets/Wipe.h"

#include <algorithm>

namespace keybearer {

namespace {

/// A shorter piece of a token is no longer told from chance.
constexpr qsizetype partSize = 12;
constexpr char separator = '\0'; // in no token and no encoding

/// What a token holds that is base64 of visible ASCII; else empty.
QByteArray textWithin(const QByteArray &token)
{
    auto decoded = QByteArray::fromBase64Encoding(token, QByteArray::AbortOnBase64DecodingErrors);
    const bool visible = decoded && std::all_of((*decoded).cbegin(), (*decoded).cend(), [](char c) {
        return c >= 0x21 && c <= 0x7e;
    });
    if (visible)
        return *decoded;
    wipe(*decoded);
    return {};
}

void moveInto(QByteArray &all, QByteArray form)
{
    if (form.isEmpty())
        return;
    all.append(separator).append(form);
    wipe(form);
}

/// To be wiped. A short token has none: what little there is of its encodings would be found by
/// chance.
QByteArray encodingsOf(QByteArrayView token)
{
    QByteArray all;
    if (token.size() < partSize)
        return all;
    QByteArray plain = token.toByteArray();
    all.reserve(16 * plain.size()); // at once: growing would leave a copy behind
    QByteArray percent = plain.toPercentEncoding();
    if (percent == plain)
        percent.clear(); // shares its bytes, which would not be wiped
    moveInto(all, std::move(percent));
    moveInto(all, textWithin(plain));
    // From each place in a group of three where the token may begin inside a longer text.
    for (qsizetype skipped = 0; skipped < 3; ++skipped) {
        moveInto(all, plain.toBase64(QByteArray::OmitTrailingEquals));
        QByteArray rest = plain.sliced(1);
        wipe(plain);
        plain = std::move(rest);
    }
    wipe(plain);
    return all;
}

} // namespace

TokenTraces::TokenTraces(QByteArrayView token)
    : m_length(qMin(partSize, token.size()))
{
    add(token);
    QByteArray encoded = encodingsOf(token);
    if (encoded.isEmpty())
        return;
    m_encoded = std::make_unique<LockedBytes>(encoded);
    wipe(encoded);
    const QByteArrayView all = m_encoded->view();
    for (qsizetype from = 1; from < all.size();) {
        const qsizetype next = all.indexOf(separator, from);
        const qsizetype end = next < 0 ? all.size() : next;
        add(all.sliced(from, end - from));
        from = end + 1;
    }
}

void TokenTraces::add(QByteArrayView form)
{
    for (const char c : form)
        m_letters.set(static_cast<unsigned char>(c));
    for (qsizetype at = 0; at + m_length <= form.size(); ++at)
        m_parts.insert(form.sliced(at, m_length));
}

qsizetype TokenTraces::find(QByteArrayView text, qsizetype from) const
{
    qsizetype at = from;
    while (at + m_length <= text.size()) {
        const QByteArrayView part = text.sliced(at, m_length);
        if (!m_letters[static_cast<unsigned char>(part.back())])
            at += m_length; // nothing that holds this byte is one: as in nearly every header
        else if (m_parts.contains(part))
            return at;
        else
            ++at;
    }
    return -1;
}

QByteArray TokenTraces::scrubbed(QByteArray text) const
{
    qsizetype found = find(text, 0);
    if (found < 0)
        return text;
    QByteArray clean;
    qsizetype copied = 0;
    while (found >= 0) {
        clean.append(QByteArrayView(text).sliced(copied, found - copied));
        clean.append("[token]");
        // One find goes on for as long as the next part overlaps the one before.
        qsizetype end = found + m_length;
        found = find(text, found + 1);
        while (found >= 0 && found < end) {
            end = found + m_length;
            found = find(text, found + 1);
        }
        copied = end;
    }
    clean.append(QByteArrayView(text).sliced(copied));
    wipe(text);
    return clean;
}

} // namespace keybearer
