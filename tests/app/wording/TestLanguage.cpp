// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Language.h"

#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestOfTheSystemsLanguagesIsChosen_data();
    void theBestOfTheSystemsLanguagesIsChosen();
    void everyPlannedLanguageIsKnownToQt();
    void englishIsAlwaysBuiltIn();
    void whatIsNotBuiltInCountsAsSystem();
    void aChangeTellsTheDirection();
};

void TestLanguage::theBestOfTheSystemsLanguagesIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *name, const QString &wanted, const QString &best) {
        QTest::newRow(name) << wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts) << best;
    };
    row("none", {}, QStringLiteral("en"));
    row("C", QStringLiteral("C"), QStringLiteral("en"));
    row("Austrian", QStringLiteral("de-AT de en"), QStringLiteral("de"));
    row("the first that is there", QStringLiteral("fi sv de en"), QStringLiteral("de"));
    row("English before German", QStringLiteral("en-GB de"), QStringLiteral("en"));
    row("Portuguese of Portugal", QStringLiteral("pt-PT"), QStringLiteral("pt_BR"));
    row("Simplified Chinese", QStringLiteral("zh-Hans-CN"), QStringLiteral("zh_CN"));
    row("Traditional Chinese is another", QStringLiteral("zh-Hant-TW"), QStringLiteral("en"));
    row("Hebrew", QStringLiteral("he-IL"), QStringLiteral("he"));
}

void TestLanguage::theBestOfTheSystemsLanguagesIsChosen()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    QStringList codes;
    for (const Language::Choice &choice : Language::planned())
        codes.append(choice.code);
    QCOMPARE(Language::bestOf(wanted, codes), best);
}

void TestLanguage::everyPlannedLanguageIsKnownToQt()
{
    QCOMPARE(Language::planned().size(), 12);
    for (const Language::Choice &choice : Language::planned()) {
        QVERIFY(QLocale(choice.code).language() != QLocale::C);
        QVERIFY(!choice.name.isEmpty());
    }
}

void TestLanguage::englishIsAlwaysBuiltIn()
{
    QVERIFY(!Language::builtIn().isEmpty());
    QCOMPARE(Language::builtIn().first().code, QStringLiteral("en"));
}

void TestLanguage::whatIsNotBuiltInCountsAsSystem()
{
    Language language(*qApp);
    const QString system = language.code();
    language.setLanguage(QStringLiteral("en"));
    language.setLanguage(QStringLiteral("../../etc"));
    QCOMPARE(language.code(), system);
}

void TestLanguage::aChangeTellsTheDirection()
{
    Language language(*qApp);
    QSignalSpy changed(&language, &Language::changed);
    language.setLanguage(QStringLiteral("en"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Qt::LayoutDirection>(), Qt::LeftToRight);
    QCOMPARE(language.code(), QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "TestLanguage.moc"
