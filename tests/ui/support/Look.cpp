// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Look.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>

namespace keybearer {
namespace {

constexpr int bodyText_px = 13;

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

// The sheet's sizes are for text of 13 px.
QString grown(const QString &sheet, int percent)
{
    static const QRegularExpression size(QStringLiteral("font-size: (\\d+)px"));
    QString made;
    qsizetype at = 0;
    auto found = size.globalMatch(sheet);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        made += sheet.mid(at, match.capturedStart() - at)
            % QStringLiteral("font-size: %1px").arg(match.captured(1).toInt() * percent / 100);
        at = match.capturedEnd();
    }
    return made + sheet.mid(at);
}

} // namespace

PseudoTranslator::PseudoTranslator(ScreenLanguage language)
    : m_language(language)
{
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    return m_language == ScreenLanguage::PseudoArabic ? arabic(text) : longer(text);
}

QString languageName(ScreenLanguage language)
{
    switch (language) {
    case ScreenLanguage::English:
        return QStringLiteral("en");
    case ScreenLanguage::PseudoGerman:
        return QStringLiteral("de");
    case ScreenLanguage::PseudoArabic:
        return QStringLiteral("ar");
    }
    return {};
}

QString Look::name() const
{
    return QStringLiteral("%1-%2-%3-%4x%5")
        .arg(scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
            languageName(language))
        .arg(text_percent)
        .arg(size.width())
        .arg(size.height());
}

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const ScreenLanguage language :
        {ScreenLanguage::English, ScreenLanguage::PseudoGerman, ScreenLanguage::PseudoArabic}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const int percent : {100, 200}) {
                for (const QSize size : {QSize(1280, 820), QSize(1024, 640)})
                    looks.append({scheme, language, percent, size});
            }
        }
    }
    return looks;
}

Dresser::Dresser(QApplication &application)
    : m_application(application)
{
}

Dresser::~Dresser()
{
    speak(ScreenLanguage::English);
}

void Dresser::wear(const Look &look)
{
    speak(look.language);
    applyTheme(m_application, look.scheme);
    QFont font = QApplication::font();
    font.setPixelSize(bodyText_px * look.text_percent / 100);
    QApplication::setFont(font);
    m_application.setStyleSheet(grown(styleSheetOf(look.scheme), look.text_percent));
}

void Dresser::speak(ScreenLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    QCoreApplication::removeTranslator(&m_german);
    QCoreApplication::removeTranslator(&m_arabic);
    QLocale::setDefault(QLocale::c());
    if (language == ScreenLanguage::PseudoGerman) {
        QLocale::setDefault(QLocale(QLocale::German));
        QCoreApplication::installTranslator(&m_german);
    }
    if (language == ScreenLanguage::PseudoArabic) {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCoreApplication::installTranslator(&m_arabic);
    }
    QApplication::setLayoutDirection(
        language == ScreenLanguage::PseudoArabic ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace keybearer
