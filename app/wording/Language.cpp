// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

#include <algorithm>

namespace keybearer {
namespace {

const QString english = QStringLiteral("en");

QString catalogueOf(const QString &code)
{
    return QString(QLatin1String(":/i18n/keybearer_") % code % QLatin1String(".qm"));
}

QStringList builtInCodes()
{
    QStringList codes;
    for (const Language::Choice &choice : Language::builtIn())
        codes.append(choice.code);
    return codes;
}

// The person's own formats where they are of that language (de_CH for German), else the
// language's: a sentence with another language's month in it reads as a mistake.
QLocale localeFor(const QString &code, bool asSystem)
{
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    const bool speaksIt =
        system.language() == locale.language() && system.script() == locale.script();
    const bool hasNone = asSystem && system.language() == QLocale::C;
    return speaksIt || hasNone ? system : locale;
}

} // namespace

Language::Language(QCoreApplication &, QObject *parent)
    : QObject(parent)
{
    setLanguage(QStringLiteral("system"));
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QList<Language::Choice> Language::planned()
{
    return {
        {english, QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("nl"), QStringLiteral("Nederlands")},
        {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("he"), QStringLiteral("עברית")},
    };
}

QList<Language::Choice> Language::builtIn()
{
    QList<Choice> choices = planned();
    choices.removeIf([](const Choice &choice) {
        return choice.code != english && !QFile::exists(catalogueOf(choice.code));
    });
    return choices;
}

QString Language::bestOf(const QStringList &wanted, const QStringList &codes)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        const auto found = std::find_if(codes.cbegin(), codes.cend(), [&](const QString &code) {
            const QLocale ours(code);
            return ours.language() == locale.language() && ours.script() == locale.script();
        });
        if (found != codes.cend() && locale.language() != QLocale::C)
            return *found;
    }
    return english;
}

void Language::setLanguage(const QString &code)
{
    const QStringList codes = builtInCodes();
    const bool asSystem = !codes.contains(code);
    m_code = asSystem ? bestOf(QLocale::system().uiLanguages(), codes) : code;
    QLocale::setDefault(localeFor(m_code, asSystem));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Where Qt's own catalogue is missing its few texts stay English.
    if (m_qt.load(
            QLatin1String("qtbase_") % m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    m_own.setIsolating(m_isolating && direction() == Qt::RightToLeft);
    if (m_own.load(catalogueOf(m_code)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(direction());
}

} // namespace keybearer
