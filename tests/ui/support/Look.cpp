// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Look.h"

#include "app/base/Isolates.h"

#include <QApplication>
#include <QLocale>

#include <array>

namespace keybearer {
namespace {

QString longer(QString text)
{
    if (text.size() < 2)
        return text;
    const qsizetype wanted = text.size() + (text.size() * 4 + 9) / 10;
    const bool sentence = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
    const bool goesOn = text.endsWith(QChar(0x2026));
    const QChar end = text.back();
    if (sentence || goesOn)
        text.chop(1);
    // One word grows as German words do, a sentence gets more of them.
    text += text.contains(QLatin1Char(' ')) ? QStringLiteral(" für ") : QStringLiteral("ä");
    while (text.size() < wanted)
        text += text.contains(QLatin1Char(' ')) && text.size() % 11 == 10 ? QLatin1Char(' ')
                                                                          : QLatin1Char('n');
    return sentence || goesOn ? QString(text % end) : text;
}

QString arabic(const QString &text)
{
    static const QString letters = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == QLatin1Char('%') && i + 1 < text.size()) {
            made += text.mid(i, 2);
            ++i;
        } else if (letter.toLower() >= QLatin1Char('a') && letter.toLower() <= QLatin1Char('z')) {
            made += letters.at(letter.toLower().unicode() - u'a');
        } else if (letter != QLatin1Char('&')) {
            made += letter;
        }
    }
    return made;
}

const QString english = QStringLiteral("en");
const QString pseudoGerman = QStringLiteral("pseudo-de");
const QString pseudoArabic = QStringLiteral("pseudo-ar");

// The catalogue's language where that is finished; else one that is made up.
QString realOr(const QString &code, const QString &pseudo)
{
    for (const Language::Choice &choice : Language::builtIn()) {
        if (choice.code == code)
            return code;
    }
    return pseudo;
}

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

constexpr std::array sizes = {QSize(1280, 820), QSize(1024, 640)};

} // namespace

PseudoTranslator::PseudoTranslator(bool isArabic)
    : m_isArabic(isArabic)
{
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    return m_isArabic ? withIsolatedPlaces(arabic(text)) : longer(text);
}

QStringList screenLanguages()
{
    return {english, realOr(QStringLiteral("de"), pseudoGerman),
        realOr(QStringLiteral("ar"), pseudoArabic)};
}

QString Look::name() const
{
    return QStringLiteral("%1-%2-%3-%4x%5")
        .arg(nameOf(scheme), language)
        .arg(text_percent)
        .arg(size.width())
        .arg(size.height());
}

QList<Look> allLooks()
{
    QStringList languages = screenLanguages();
    for (const QString &pseudo : {pseudoGerman, pseudoArabic}) {
        if (!languages.contains(pseudo))
            languages.append(pseudo);
    }
    QList<Look> looks;
    for (const QString &language : std::as_const(languages)) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            for (const int percent : {100, 200}) {
                for (const QSize size : sizes)
                    looks.append({scheme, language, percent, size});
            }
        }
    }
    return looks;
}

QList<Look> sweepLooks()
{
    const QStringList languages = screenLanguages();
    QList<Look> looks;
    for (const QSize size : sizes) {
        looks.append({Scheme::Light, languages.at(0), 100, size});
        looks.append({Scheme::Dark, languages.at(1), 100, size});
        looks.append({Scheme::HighContrast, languages.at(2), 100, size});
        for (const QString &language : languages)
            looks.append({Scheme::Light, language, 200, size});
    }
    return looks;
}

Dresser::Dresser(QApplication &application)
    : m_application(application)
    , m_language(application)
{
    m_language.isolateData();
}

Dresser::~Dresser()
{
    speak(english);
}

void Dresser::wear(const Look &look)
{
    speak(look.language);
    applyTheme(m_application, look.scheme, look.text_percent, true);
}

void Dresser::speak(const QString &language)
{
    if (language == m_spoken)
        return;
    m_spoken = language;
    QCoreApplication::removeTranslator(&m_german);
    QCoreApplication::removeTranslator(&m_arabic);
    const bool german = language == pseudoGerman;
    const bool arabic = language == pseudoArabic;
    m_language.setLanguage(german || arabic ? english : language);
    if (german) {
        QLocale::setDefault(QLocale(QLocale::German));
        QCoreApplication::installTranslator(&m_german);
    }
    if (arabic) {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCoreApplication::installTranslator(&m_arabic);
    }
    QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : m_language.direction());
}

} // namespace keybearer
