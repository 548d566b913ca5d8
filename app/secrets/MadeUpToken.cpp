// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/MadeUpToken.h"

#include "app/secrets/Wipe.h"

#include <sodium.h>

#include <algorithm>

namespace keybearer {

namespace {

constexpr QByteArrayView prefix("tok:");
constexpr qsizetype uuidSize = 36;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLowerHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}
bool isAnyHex(char c)
{
    return isLowerHex(c) || (c >= 'A' && c <= 'F');
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

char randomFrom(char first, uint32_t count)
{
    return static_cast<char>(first + static_cast<char>(randombytes_uniform(count)));
}

bool isUuid(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool separates = at == 8 || at == 13 || at == 18 || at == 23;
        if (separates ? text[at] != '_' : !isLowerHex(text[at]))
            return false;
    }
    return text.size() == uuidSize;
}

/// `:<n>:<n>`
bool isTwoNumbers(QByteArrayView text)
{
    if (!text.startsWith(':'))
        return false;
    const qsizetype second = text.indexOf(':', 1);
    const QByteArrayView one = text.sliced(1, qMax<qsizetype>(0, second - 1));
    const QByteArrayView two = second < 0 ? QByteArrayView() : text.sliced(second + 1);
    return !one.isEmpty() && !two.isEmpty() && std::all_of(one.begin(), one.end(), isDigit)
        && std::all_of(two.begin(), two.end(), isDigit);
}

bool isIntercomForm(QByteArrayView text)
{
    return text.startsWith(prefix) && text.size() > prefix.size() + uuidSize
        && isUuid(text.sliced(prefix.size(), uuidSize))
        && isTwoNumbers(text.sliced(prefix.size() + uuidSize));
}

/// Gives the characters of [from, from + count) random ones of their own class.
void randomize(QByteArray &text, qsizetype from, qsizetype count)
{
    char *first = text.data() + from;
    char *last = first + count;
    const bool onlyHex =
        std::none_of(first, last, [](char c) { return isAlphanumeric(c) && !isAnyHex(c); });
    const bool onlyPunctuation = std::none_of(first, last, isAlphanumeric);
    const uint32_t letters = onlyHex ? 6 : 26;
    for (char *c = first; c != last; ++c) {
        if (isDigit(*c))
            *c = randomFrom('0', 10);
        else if (isLower(*c) || onlyPunctuation)
            *c = randomFrom('a', letters);
        else if (isUpper(*c))
            *c = randomFrom('A', letters);
    }
}

} // namespace

QByteArray madeUpToken(const QByteArray &known)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    QByteArray inner = QByteArray::fromBase64(known, QByteArray::AbortOnBase64DecodingErrors);
    const bool intercom = isIntercomForm(inner);
    QByteArray made;
    do {
        if (intercom) {
            randomize(inner, prefix.size(), uuidSize);
            made = inner.toBase64();
            made.truncate(known.size()); // some write it without the padding
        } else {
            made = QByteArray(known.constData(), known.size());
            randomize(made, 0, made.size());
        }
    } while (made == known);
    wipe(inner);
    return made;
}

} // namespace keybearer
