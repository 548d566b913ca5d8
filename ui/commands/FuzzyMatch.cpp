// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/FuzzyMatch.h"

namespace keybearer {
namespace {

constexpr int atStart = 1000;
constexpr int atWord = 700;
constexpr int inside = 400;
constexpr int scattered = 100;

// The shorter the text around the letters, the better; never below one.
int scatteredScore(const QString &word, const QString &text)
{
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return 0;
        if (first < 0)
            first = at;
    }
    const qsizetype gaps = at - first + 1 - word.size();
    return static_cast<int>(qMax<qsizetype>(1, scattered - gaps));
}

int wordScore(const QString &word, const QString &text)
{
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return scatteredScore(word, text);
    if (at == 0)
        return atStart;
    for (; at > 0; at = text.indexOf(word, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return atWord;
    }
    return inside;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar letter : parts) {
        if (!letter.isMark() && letter != QLatin1Char('&'))
            folded.append(letter);
    }
    return folded;
}

std::optional<int> matchScore(const QStringList &words, const QString &text)
{
    int sum = 0;
    for (const QString &word : words) {
        const int score = wordScore(word, text);
        if (score == 0)
            return std::nullopt;
        sum += score;
    }
    return sum;
}

} // namespace keybearer
