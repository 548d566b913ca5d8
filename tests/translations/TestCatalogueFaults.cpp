// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/CatalogueFaults.h"

#include <QTest>

using namespace keybearer::translations;

class TestCatalogueFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTextIsJudged_data();
    void oneTextIsJudged();
    void everyPlannedCatalogueCanBeRead();
};

void TestCatalogueFaults::oneTextIsJudged_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("faults");
    const auto row = [](const char *name, const char *language, const QString &source,
                         const QStringList &forms, int faults, const char *state = "") {
        QTest::newRow(name) << QString::fromLatin1(language) << source << forms
                            << QString::fromLatin1(state) << faults;
    };
    row("well", "de", QStringLiteral("&Test %1."), {QStringLiteral("%1 &prüfen.")}, 0);
    row("another order", "de", QStringLiteral("%1 of %2"), {QStringLiteral("von %2 sind %1")}, 0);
    row("unfinished", "de", QStringLiteral("Test"), {QStringLiteral("Prüfung")}, 1, "unfinished");
    row("vanished", "de", QStringLiteral("Test"), {QStringLiteral("Prüfung")}, 1, "vanished");
    row("empty", "de", QStringLiteral("Test"), {QStringLiteral("")}, 1);
    row("placeholder missing", "de", QStringLiteral("%1 of %2"), {QStringLiteral("%1 von allen")},
        1);
    row("placeholder twice", "de", QStringLiteral("of %1"), {QStringLiteral("%1 von %1")}, 1);
    row("placeholder without its locale", "de", QStringLiteral("of %L1"),
        {QStringLiteral("von %1")}, 1);
    row("plural", "de", QStringLiteral("%n days"),
        {QStringLiteral("ein Tag"), QStringLiteral("%n Tage")}, 0);
    row("plural form missing", "pl", QStringLiteral("%n days"),
        {QStringLiteral("%n dzień"), QStringLiteral("%n dni")}, 1);
    row("plural without number", "de", QStringLiteral("%n days"),
        {QStringLiteral("ein Tag"), QStringLiteral("Tage")}, 1);
    row("French one is zero too", "fr", QStringLiteral("%n days"),
        {QStringLiteral("un jour"), QStringLiteral("%n jours")}, 1);
    row("mnemonic missing", "de", QStringLiteral("&Test"), {QStringLiteral("Prüfen")}, 1);
    row("mnemonic twice", "de", QStringLiteral("&Test"), {QStringLiteral("&Prü&fen")}, 1);
    row("mnemonic too many", "de", QStringLiteral("Test"), {QStringLiteral("&Prüfen")}, 1);
    row("ampersand is no mnemonic", "de", QStringLiteral("Keys && locks"),
        {QStringLiteral("Schlüssel && Schlösser")}, 0);
    row("mnemonic behind", "ja", QStringLiteral("&Test…"), {QStringLiteral("テスト(&T)…")}, 0);
    row("mnemonic behind the end", "ja", QStringLiteral("&Test…"), {QStringLiteral("テスト…(&T)")},
        0);
    row("ellipsis missing", "de", QStringLiteral("Test…"), {QStringLiteral("Prüfen")}, 1);
    row("three dots", "de", QStringLiteral("Test…"), {QStringLiteral("Prüfen...")}, 1);
    row("colon missing", "de", QStringLiteral("Name:"), {QStringLiteral("Name")}, 1);
    row("French colon", "fr", QStringLiteral("Name:"), {QStringLiteral("Nom :")}, 0);
    row("full stop of the language", "zh_CN", QStringLiteral("It works."),
        {QStringLiteral("它工作。")}, 0);
    row("full stop missing", "ar", QStringLiteral("It works."), {QStringLiteral("يعمل")}, 1);
    row("question mark of the language", "ar", QStringLiteral("Really?"), {QStringLiteral("حقا؟")},
        0);
    row("space at the end", "de", QStringLiteral("Test"), {QStringLiteral("Prüfen ")}, 1);
    row("space in front", "de", QStringLiteral("Test"), {QStringLiteral(" Prüfen")}, 1);
    row("line missing", "de", QStringLiteral("One\ntwo"), {QStringLiteral("Eins zwei")}, 1);
    row("exclaimed", "es", QStringLiteral("It works"), {QStringLiteral("¡Funciona!")}, 1);
}

void TestCatalogueFaults::oneTextIsJudged()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(QString, state);
    QFETCH(int, faults);
    Message message{.context = {}, .source = source, .forms = forms, .state = state};
    message.isNumbered = source.contains(QLatin1String("%n"));
    const QStringList found = faultsOf(message, language);
    QVERIFY2(found.size() == faults, qPrintable(found.join(QLatin1String("; "))));
}

void TestCatalogueFaults::everyPlannedCatalogueCanBeRead()
{
    for (const char *language :
        {"en", "de", "fr", "es", "pt_BR", "it", "nl", "pl", "ja", "zh_CN", "ar", "he"}) {
        QString problem;
        const auto catalogue = readCatalogue(QString::fromLatin1(language), problem);
        QVERIFY2(catalogue, qPrintable(problem));
        for (const Message &message : catalogue->messages) {
            const bool plural = message.isNumbered && message.state.isEmpty();
            QVERIFY(!plural || message.forms.size() == pluralForms(catalogue->language));
        }
    }
}

QTEST_APPLESS_MAIN(TestCatalogueFaults)
#include "TestCatalogueFaults.moc"
