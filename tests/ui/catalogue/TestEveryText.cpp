// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every screen goes through translation, and is said anew when the language changes.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Settle.h"
#include "tests/ui/support/ShownTexts.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace keybearer;

namespace {

// Data, by the name and the part of what shows it: names, addresses, ids, times, the languages' own
// names, what a server said.
const QStringList data{QStringLiteral("connections column 0"), QStringLiteral("teammateName"),
    QStringLiteral("teammateCard name"), QStringLiteral("fingerprint"),
    QStringLiteral("verdictFootnote tooltip"), QStringLiteral("verdictFootnote description"),
    QStringLiteral("verdictFootnote spoken description"),
    QStringLiteral("comparisonTable column 1"), QStringLiteral("comparisonTable column 2"),
    QStringLiteral("historyConnection choice"), QStringLiteral("historyTable column 0"),
    QStringLiteral("historyTable column 3"), QStringLiteral("historyTable column 4"),
    QStringLiteral("historyDetailsText"), QStringLiteral("latencyTable column 0"),
    QStringLiteral("latencyTable column 1 tooltip"),
    QStringLiteral("latencyTable column 2 tooltip"), QStringLiteral("checksTable column 0"),
    QStringLiteral("checksTable column 1 tooltip"), QStringLiteral("checksTable column 2 tooltip"),
    QStringLiteral("language choice"), QStringLiteral("newEmail placeholder"),
    QStringLiteral("dataFiles"), QStringLiteral("aboutLibraries"), QStringLiteral("previewRequest"),
    QStringLiteral("evidenceText text"), QStringLiteral("eraseText"),
    QStringLiteral("probeTable column 5"), QStringLiteral("probeTable column 6"),
    QStringLiteral("baselineTable column 5"), QStringLiteral("baselineTable column 6")};

bool isData(const ShownText &shown)
{
    return shown.isData || std::any_of(data.begin(), data.end(), [&shown](const QString &name) {
        return shown.where == name || shown.where.startsWith(QString(name % QLatin1Char(' ')));
    });
}

// The days and months of the fixtures, where German has other words.
bool hasEnglishDate(const QString &text)
{
    static const QRegularExpression date(
        QStringLiteral("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\bMar(ch)?\\b"));
    return text.contains(date);
}

bool hasWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    return text.contains(word);
}

} // namespace

class TestEveryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aLiteralIsFound();
    void noLiteralIsShown_data() { addScreens(); }
    void noLiteralIsShown();
    void everyTextIsInTheCatalogues_data() { addScreens(); }
    void everyTextIsInTheCatalogues();
    void everyVerdictErrorAndFindingIsInTheCatalogues();
    void everyTextFollowsTheLanguage_data();
    void everyTextFollowsTheLanguage();
    void aMessageAndItsOfferFollowTheLanguage();
    void aMessageThatCanNotBeSaidAnewGoes();

private:
    QStringList missing() const;
    static void addScreens();
    static void set(MainWindow &window, const QString &name);

    BracketTranslator m_first{QChar(0x27E6), QChar(0x27E7)};
    BracketTranslator m_second{QChar(0x27EA), QChar(0x27EB)};
};

void TestEveryText::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestEveryText::cleanup()
{
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::removeTranslator(&m_second);
    QLocale::setDefault(QLocale::c());
}

void TestEveryText::addScreens()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

void TestEveryText::set(MainWindow &window, const QString &name)
{
    for (const Screen &screen : allScreens()) {
        if (screen.name == name)
            screen.set(window);
    }
    window.show();
    settle(window);
}

void TestEveryText::aLiteralIsFound()
{
    QCoreApplication::installTranslator(&m_first);
    QWidget window;
    new QLabel(QStringLiteral("Test now"), &window);
    auto *button = new QPushButton(QPushButton::tr("&Test"), &window);
    button->setToolTip(QStringLiteral("Why"));
    window.show();
    QStringList found;
    for (const ShownText &shown : shownTextsIn(window)) {
        if (hasWord(m_first.outside(shown.text)))
            found.append(shown.text);
    }
    QVERIFY(found.contains(QLatin1String("Test now")));
    QVERIFY(found.contains(QLatin1String("Why")));
    QVERIFY(!found.join(QChar()).contains(QChar(0x27E6)));
}

void TestEveryText::noLiteralIsShown()
{
    QFETCH(QString, screen);
    QCoreApplication::installTranslator(&m_first);
    MainWindow window;
    set(window, screen);
    QSet<QString> found;
    int translated = 0;
    for (const ShownText &shown : shownTextsIn(window)) {
        translated += m_first.hasBracket(shown.text) ? 1 : 0;
        if (!isData(shown) && hasWord(m_first.outside(shown.text)))
            found.insert(QString(shown.where % QLatin1String(": ") % shown.text));
    }
    for (const QString &each : std::as_const(found))
        qWarning("untranslated literal in ui/: %s", qPrintable(each));
    QVERIFY2(found.isEmpty(), "untranslated literals in ui/ are named above");
    QVERIFY(translated > 5);
}

/// What was looked up and is in no catalogue: they all have the same texts.
QStringList TestEveryText::missing() const
{
    QTranslator german;
    if (!german.load(QStringLiteral(":/i18n/keybearer_de.qm")))
        return {QStringLiteral("the German catalogue itself")};
    QStringList texts;
    for (const auto &[context, source, disambiguation] : m_first.asked()) {
        if (german.translate(context.constData(), source.constData(), disambiguation.constData(), 1)
                .isEmpty())
            texts << QString::fromUtf8(context + ": " + source);
    }
    for (const QString &text : std::as_const(texts))
        qWarning("in no catalogue: %s", qPrintable(text));
    return texts;
}

void TestEveryText::everyTextIsInTheCatalogues()
{
    QFETCH(QString, screen);
    QCoreApplication::installTranslator(&m_first);
    MainWindow window;
    set(window, screen);
    QVERIFY(m_first.asked().size() > 20);
    QCOMPARE(missing(), QStringList());
}

/// Most of them stand on no screen of the fixtures.
void TestEveryText::everyVerdictErrorAndFindingIsInTheCatalogues()
{
    QCoreApplication::installTranslator(&m_first);
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::OutcomeUnknown); ++kind)
        say(Error::of(static_cast<ErrorKind>(kind)));
    for (int cause = 0; cause <= static_cast<int>(Cause::Cancelled); ++cause) {
        for (const bool local : {false, true}) {
            Verdict verdict;
            verdict.cause = static_cast<Cause>(cause);
            verdict.localServer = local;
            say(verdict, ProbeReport());
        }
    }
    for (int subject = 0; subject <= static_cast<int>(Finding::Subject::PasswordReset); ++subject) {
        for (int level = 0; level <= static_cast<int>(Finding::Level::Unknown); ++level)
            say(Finding{
                static_cast<Finding::Subject>(subject), static_cast<Finding::Level>(level), {}});
    }
    QVERIFY(m_first.asked().size() > 200);
    QCOMPARE(missing(), QStringList());
}

// Not while everything is being deleted: nobody can reach the settings then.
void TestEveryText::everyTextFollowsTheLanguage_data()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens()) {
        if (!screen.name.startsWith(QLatin1String("settings-erase")))
            QTest::newRow(qPrintable(screen.name)) << screen.name;
    }
}

void TestEveryText::everyTextFollowsTheLanguage()
{
    QFETCH(QString, screen);
    QCoreApplication::installTranslator(&m_first);
    MainWindow window;
    set(window, screen);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::installTranslator(&m_second);
    QCoreApplication::processEvents(); // some say it anew a turn later
    QSet<QString> found;
    int translated = 0;
    for (const ShownText &shown : shownTextsIn(window)) {
        translated += m_second.hasBracket(shown.text) ? 1 : 0;
        if (m_first.hasBracket(shown.text) || hasEnglishDate(shown.text))
            found.insert(QString(shown.where % QLatin1String(": ") % shown.text));
    }
    for (const QString &each : std::as_const(found))
        qWarning("keeps the language before: %s", qPrintable(each));
    QVERIFY2(found.isEmpty(), "texts in the language before are named above");
    QVERIFY(translated > 5);
}

void TestEveryText::aMessageAndItsOfferFollowTheLanguage()
{
    QCoreApplication::installTranslator(&m_first);
    MessageBar bar;
    bar.say(Glyph::Limited, say(Error::of(ErrorKind::Proxy)));
    bar.offer([] { return MessageBar::tr("&Undo"); }, [] {});
    bar.show();
    const auto *text = bar.findChild<QLabel *>(QStringLiteral("messageText"));
    const auto *offer = bar.findChild<QPushButton *>(QStringLiteral("messageOffer"));
    QVERIFY(m_first.hasBracket(text->text()) && m_first.hasBracket(offer->text()));
    QCoreApplication::installTranslator(&m_second);
    QTRY_VERIFY(m_second.hasBracket(text->text()));
    QVERIFY(m_second.hasBracket(bar.accessibleName()));
    QVERIFY(m_second.hasBracket(offer->text()) && offer->isVisible());
}

void TestEveryText::aMessageThatCanNotBeSaidAnewGoes()
{
    MessageBar bar;
    bar.say(Glyph::Limited, {MessageBar::tr("Said once"), {}, {}});
    QVERIFY(bar.isVisible());
    QCoreApplication::installTranslator(&m_second);
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(TestEveryText)
#include "TestEveryText.moc"
