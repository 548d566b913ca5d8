// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/TokenTraces.h"

#include "app/secrets/Wipe.h"

#include <algorithm>
#include <utility>

namespace keybearer {

namespace {

/// A shorter piece of a token is no longer told from chance.
constexpr qsizetype partSize = 12;
constexpr int deepest = 4; // JSON within JSON, or any other escapes within each other
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

/// A text with its escapes read, as a parser of JSON, of an address or of HTML would show it; wiped
/// at the end. Empty where it can have none.
class Unescaped {
public:
    explicit Unescaped(QByteArrayView origin);
    ~Unescaped() { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(Unescaped)

    QByteArrayView text() const { return m_text; }
    qsizetype originOf(qsizetype at) const { return m_origin.at(at); }

private:
    QByteArray m_text;
    QList<qsizetype> m_origin; // of each byte, and of the end
};

/// What an escape stands for and how long it is: a character of a token, or nothing.
using Escape = std::pair<char, qsizetype>;

Escape escapeOf(uint code, bool isNumber, qsizetype size)
{
    return isNumber && code > 0x20 && code < 0x7f ? Escape(static_cast<char>(code), size)
                                                  : Escape();
}

Escape jsonEscape(QByteArrayView text)
{
    constexpr qsizetype unicodeSize = 6; // \u0041
    if (text.size() < 2)
        return {};
    if (text.at(1) != 'u')
        return {text.at(1), 2}; // a slash, a quote; a line break's letter harms nothing
    bool isNumber = false;
    const uint code = text.first(qMin(text.size(), unicodeSize)).sliced(2).toUInt(&isNumber, 16);
    const Escape found = escapeOf(code, isNumber && text.size() >= unicodeSize, unicodeSize);
    return found.second > 0 ? found : Escape('\0', 2);
}

Escape percentEscape(QByteArrayView text)
{
    constexpr qsizetype size = 3; // %2B
    bool isNumber = false;
    const uint code = text.first(qMin(text.size(), size)).sliced(1).toUInt(&isNumber, 16);
    return escapeOf(code, isNumber && text.size() >= size, size);
}

/// HTML's: by number, or by the names of what tokens hold beside letters and digits.
Escape entity(QByteArrayView text)
{
    constexpr qsizetype longest = 12; // &#x0000002B;
    static constexpr std::pair<const char *, char> names[] = {{"amp", '&'}, {"plus", '+'},
        {"sol", '/'}, {"equals", '='}, {"lowbar", '_'}, {"period", '.'}, {"colon", ':'}};
    const QByteArrayView near = text.first(qMin(text.size(), longest));
    const qsizetype end = near.indexOf(';');
    if (end < 2)
        return {};
    const QByteArrayView name = near.first(end).sliced(1);
    for (const auto &[known, letter] : names) {
        if (name == QByteArrayView(known))
            return {letter, end + 1};
    }
    if (name.front() != '#' || name.size() < 2)
        return {};
    const bool isHex = name.at(1) == 'x' || name.at(1) == 'X';
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    return escapeOf(code, isNumber, end + 1);
}

Escape escapeAt(QByteArrayView text)
{
    switch (text.front()) {
    case '\\':
        return jsonEscape(text);
    case '%':
        return percentEscape(text);
    case '&':
        return entity(text);
    default:
        return {};
    }
}

bool mayBeEscaped(QByteArrayView text)
{
    return text.contains('\\') || text.contains('%') || text.contains('&');
}

Unescaped::Unescaped(QByteArrayView origin)
{
    if (!mayBeEscaped(origin))
        return;
    m_text.reserve(origin.size());
    m_origin.reserve(origin.size() + 1);
    for (qsizetype at = 0; at < origin.size();) {
        const auto [letter, size] = escapeAt(origin.sliced(at));
        m_text.append(size > 0 ? letter : origin.at(at));
        m_origin.append(at);
        at += qMax<qsizetype>(1, size);
    }
    m_origin.append(origin.size());
}

/// `text` with `[token]` in each of the places; the array that was given is wiped.
template <class Places> QByteArray withoutPlaces(QByteArray text, const Places &places)
{
    if (places.isEmpty())
        return text;
    QByteArray clean;
    qsizetype copied = 0;
    for (const auto &place : places) {
        clean.append(QByteArrayView(text).sliced(copied, place.from - copied)).append("[token]");
        copied = place.end;
    }
    clean.append(QByteArrayView(text).sliced(copied));
    wipe(text);
    return clean;
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

QList<TokenTraces::Place> TokenTraces::placesIn(QByteArrayView text) const
{
    QList<Place> places;
    for (qsizetype at = find(text, 0); at >= 0; at = find(text, at + 1)) {
        if (places.isEmpty() || at >= places.constLast().end)
            places.append({at, at + m_length});
        else
            places.last().end = at + m_length;
    }
    return places;
}

// What stands within another has its escapes escaped once more.
QList<TokenTraces::Place> TokenTraces::allPlacesIn(QByteArrayView text, int depth) const
{
    QList<Place> places = placesIn(text);
    if (depth == 0 || !mayBeEscaped(text))
        return places;
    const Unescaped plain(text);
    if (plain.text().size() == text.size())
        return places; // it held no escape: each is longer than what it stands for
    const QList<Place> hidden = allPlacesIn(plain.text(), depth - 1);
    for (const Place &place : hidden)
        places.append({plain.originOf(place.from), plain.originOf(place.end)});
    return united(std::move(places));
}

QList<TokenTraces::Place> TokenTraces::united(QList<Place> places)
{
    std::sort(places.begin(), places.end(),
        [](const Place &left, const Place &right) { return left.from < right.from; });
    QList<Place> apart;
    for (const Place &place : std::as_const(places)) {
        if (apart.isEmpty() || place.from >= apart.constLast().end)
            apart.append(place);
        else
            apart.last().end = qMax(apart.constLast().end, place.end);
    }
    return apart;
}

bool TokenTraces::occurIn(QByteArrayView text) const
{
    return !allPlacesIn(text, deepest).isEmpty();
}

QByteArray TokenTraces::scrubbed(QByteArray text) const
{
    const QList<Place> places = allPlacesIn(text, deepest);
    return withoutPlaces(std::move(text), places);
}

} // namespace keybearer
