// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/CatalogueFaults.h"

#include <QHash>
#include <QRegularExpression>

namespace keybearer::translations {
namespace {

// Sorted, so that a language can put them in its own order.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

// Forms that stand for one number only may spell it out: "a day" for 1.
bool mayLeaveOutNumber(const QString &language, qsizetype form)
{
    if (language == QLatin1String("ar"))
        return form <= 2;
    const bool zeroToo = language == QLatin1String("fr") || language == QLatin1String("pt_BR");
    return form == 0 && pluralForms(language) > 1 && !zeroToo;
}

qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[\\p{L}\\p{N}]"));
    text.remove(QLatin1String("&&"));
    return text.count(mnemonic);
}

// Where a language has its own sign, it counts as ours.
QString plainEnd(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\s?\\(&.\\)"));
    text.remove(appended);
    const QChar last = text.isEmpty() ? QChar() : text.back();
    switch (last.unicode()) {
    case u'.':
    case u'。':
        return QStringLiteral(".");
    case u'?':
    case u'？':
    case u'؟':
        return QStringLiteral("?");
    case u':':
    case u'：':
        return QStringLiteral(":");
    case u'…':
        return QStringLiteral("…");
    default:
        return last.isSpace() ? QStringLiteral("space") : QString();
    }
}

bool hasSpaceInFront(const QString &text)
{
    return !text.isEmpty() && text.front().isSpace();
}

bool isExclaimed(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("[!！¡]"));
    return text.contains(mark);
}

QStringList formFaults(const Message &message, qsizetype form, const QString &language)
{
    const QString &source = message.source;
    const QString &text = message.forms.at(form);
    if (text.isEmpty())
        return {QStringLiteral("empty")};
    QStringList faults;
    QStringList expected = placeholdersOf(source);
    const QStringList found = placeholdersOf(text);
    const bool spelled = message.isNumbered && mayLeaveOutNumber(language, form)
        && found.filter(QLatin1String("n")).isEmpty();
    if (spelled)
        expected.removeIf([](const QString &one) { return one.endsWith(QLatin1Char('n')); });
    if (found != expected)
        faults.append(QStringLiteral("placeholders [%1] instead of [%2]")
                          .arg(found.join(QLatin1Char(' ')), expected.join(QLatin1Char(' '))));
    if (mnemonicsIn(text) != mnemonicsIn(source))
        faults.append(QStringLiteral("%1 mnemonics instead of %2")
                          .arg(mnemonicsIn(text))
                          .arg(mnemonicsIn(source)));
    if (plainEnd(text) != plainEnd(source))
        faults.append(
            QStringLiteral("ends with [%1] instead of [%2]").arg(plainEnd(text), plainEnd(source)));
    if (hasSpaceInFront(text) != hasSpaceInFront(source))
        faults.append(QStringLiteral("another space in front"));
    if (text.count(QLatin1Char('\n')) != source.count(QLatin1Char('\n')))
        faults.append(QStringLiteral("another number of lines"));
    if (isExclaimed(text) && !isExclaimed(source))
        faults.append(QStringLiteral("an exclamation mark"));
    return faults;
}

} // namespace

int pluralForms(const QString &language)
{
    static const QHash<QString, int> forms{
        {QStringLiteral("en"), 2},
        {QStringLiteral("de"), 2},
        {QStringLiteral("fr"), 2},
        {QStringLiteral("es"), 2},
        {QStringLiteral("pt_BR"), 2},
        {QStringLiteral("it"), 2},
        {QStringLiteral("nl"), 2},
        {QStringLiteral("pl"), 3},
        {QStringLiteral("ja"), 1},
        {QStringLiteral("zh_CN"), 1},
        {QStringLiteral("ar"), 6},
        {QStringLiteral("he"), 2},
    };
    return forms.value(language);
}

QStringList faultsOf(const Message &message, const QString &language)
{
    if (!message.state.isEmpty())
        return {message.state};
    const qsizetype forms = message.isNumbered ? pluralForms(language) : 1;
    if (message.forms.size() != forms)
        return {QStringLiteral("%1 forms instead of %2").arg(message.forms.size()).arg(forms)};
    QStringList faults;
    for (qsizetype form = 0; form < forms; ++form)
        faults += formFaults(message, form, language);
    return faults;
}

} // namespace keybearer::translations
