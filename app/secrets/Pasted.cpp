// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Pasted.h"

#include <algorithm>
#include <array>

namespace keybearer {

namespace {

/// What mail programs, web pages, shells and editors put around a token.
constexpr std::array<QByteArrayView, 21> around{
    QByteArrayView(" "), QByteArrayView("\t"), QByteArrayView("\n"), QByteArrayView("\r"),
    QByteArrayView("\v"), QByteArrayView("\f"), QByteArrayView("\""), QByteArrayView("'"),
    QByteArrayView("`"),
    QByteArrayView("\xc2\xa0"), // no-break space
    QByteArrayView("\xe2\x80\xaf"), // narrow no-break space
    QByteArrayView("\xe2\x80\x8b"), // zero width space
    QByteArrayView("\xef\xbb\xbf"), // byte order mark
    QByteArrayView("\xc2\xab"), QByteArrayView("\xc2\xbb"), // guillemets
    QByteArrayView("\xe2\x80\x98"), QByteArrayView("\xe2\x80\x99"), QByteArrayView("\xe2\x80\x9a"),
    QByteArrayView("\xe2\x80\x9c"), QByteArrayView("\xe2\x80\x9d"),
    QByteArrayView("\xe2\x80\x9e"), // quotes, single and double, high and low
};

QByteArrayView trimmed(QByteArrayView text)
{
    const auto startsText = [&text](QByteArrayView mark) { return text.startsWith(mark); };
    const auto endsText = [&text](QByteArrayView mark) { return text.endsWith(mark); };
    for (auto mark = around.begin(); mark != around.end();) {
        mark = std::find_if(around.begin(), around.end(), startsText);
        if (mark != around.end())
            text = text.sliced(mark->size());
    }
    for (auto mark = around.begin(); mark != around.end();) {
        mark = std::find_if(around.begin(), around.end(), endsText);
        if (mark != around.end())
            text.chop(mark->size());
    }
    return text;
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size()
        && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArrayView tokenWithin(QByteArrayView pasted)
{
    constexpr QByteArrayView header("authorization:");
    constexpr QByteArrayView scheme("bearer");
    QByteArrayView text = trimmed(pasted);
    for (;;) {
        if (startsWithWord(text, header)) {
            text = trimmed(text.sliced(header.size()));
            continue;
        }
        // `bearerabc` may be a token; `bearer` alone is none.
        const bool isScheme = startsWithWord(text, scheme);
        const QByteArrayView rest = isScheme ? text.sliced(scheme.size()) : text;
        if (!isScheme || trimmed(rest).size() == rest.size())
            return isScheme && rest.isEmpty() ? rest : text;
        text = trimmed(rest);
    }
}

} // namespace keybearer
