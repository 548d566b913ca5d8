// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources have to keep so that a translation can be found and nothing stays English.
#include "tests/translations/Catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace keybearer::translations;

namespace {

QStringList literalsShownIn(const QString &source)
{
    static const QRegularExpression shown(QStringLiteral(
        "(?:set(?:Text|ToolTip|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|"
        "Title|StatusTip|WhatsThis|TabText|InformativeText|Suffix|Prefix|SpecialValueText)|addTab|"
        "addItem|addAction|new Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action))\\s*\\("
        "(?:\\w+, )?\\s*(?:QStringLiteral\\(|QLatin1String\\(|QString::from\\w+\\(|u)?"
        "(\"[^\"]*(?:(?<!\\p{Ll})\\p{Lu}\\p{Ll}|\\p{L} \\p{L})[^\"]*\")"));
    QStringList found;
    auto matches = shown.globalMatch(source);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QStringList sourcesBelow(const QStringList &rooms)
{
    QStringList files;
    for (const QString &room : rooms) {
        QDirIterator found(QString(QStringLiteral(KEYBEARER_SOURCE_DIR "/") + room),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.mm")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What a class's own tr() looks its texts up under, and what is asked for by name.
QSet<QString> contextsOf(const QString &source)
{
    static const QRegularExpression object(
        QStringLiteral("\\bclass (\\w+)[^;{]*\\{\\s*Q_OBJECT\\b"));
    static const QRegularExpression declared(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"));
    static const QRegularExpression named(QStringLiteral("::translate\\(\\s*\"([^\"]+)\""));
    QSet<QString> contexts;
    auto objects = object.globalMatch(source);
    while (objects.hasNext())
        contexts.insert(QString(QLatin1String("keybearer::") + objects.next().captured(1)));
    for (const QRegularExpression &other : {declared, named}) {
        auto others = other.globalMatch(source);
        while (others.hasNext())
            contexts.insert(others.next().captured(1));
    }
    return contexts;
}

} // namespace

class TestTranslatable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literalsAreFound_data();
    void literalsAreFound();
    void noTextOfTheWindowIsLeftInEnglish();
    void everyContextIsLookedUp();
    void noMacroHidesTheHistorysTexts_data();
    void noMacroHidesTheHistorysTexts();
};

void TestTranslatable::literalsAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("text") << QStringLiteral(R"(m_a->setText(QStringLiteral("Test now"));)") << true;
    QTest::newRow("next line") << QStringLiteral("a->setToolTip(\n    QLatin1String(\"Why\"));")
                               << true;
    QTest::newRow("button") << QStringLiteral(R"(new QPushButton(QStringLiteral("Go on"), this))")
                            << true;
    QTest::newRow("item") << QStringLiteral(R"(addItem(icon, QStringLiteral("Every kind")))")
                          << true;
    QTest::newRow("translated") << QStringLiteral(R"(m_a->setText(tr("Test now"));)") << false;
    QTest::newRow("a sign") << QStringLiteral(R"(m_a->setText(QStringLiteral("→"));)") << false;
    QTest::newRow("a key") << QStringLiteral(R"(addItem(QStringLiteral("guideSaved"), x);)")
                           << false;
}

void TestTranslatable::literalsAreFound()
{
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(!literalsShownIn(line).isEmpty(), found);
}

void TestTranslatable::noTextOfTheWindowIsLeftInEnglish()
{
    const QStringList files = sourcesBelow({QStringLiteral("ui")});
    QVERIFY(files.size() > 100);
    QStringList faults;
    for (const QString &file : files) {
        for (const QString &literal : literalsShownIn(contentOf(file)))
            faults.append(QString(file + QLatin1String(": ") + literal));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestTranslatable::everyContextIsLookedUp()
{
    QSet<QString> known;
    for (const QString &file : sourcesBelow({QStringLiteral("app"), QStringLiteral("ui")}))
        known.unite(contextsOf(contentOf(file)));
    QString problem;
    const auto catalogue = readCatalogue(QStringLiteral("de"), problem);
    QVERIFY2(catalogue, qPrintable(problem));
    QStringList lost;
    for (const Message &message : catalogue->messages) {
        if (!known.contains(message.context) && !lost.contains(message.context))
            lost.append(message.context);
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1String(", "))));
}

void TestTranslatable::noMacroHidesTheHistorysTexts_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"HistoryWording.cpp", "RecordWording.cpp"})
        QTest::newRow(file) << QString(
            QStringLiteral(KEYBEARER_SOURCE_DIR "/app/wording/") + QLatin1String(file));
}

// lupdate expands no macro: a text inside a shorter one of our own reaches no catalogue.
void TestTranslatable::noMacroHidesTheHistorysTexts()
{
    QFETCH(QString, file);
    static const QRegularExpression hidden(
        QStringLiteral("#define\\s+\\w+\\([^)]*\\)\\s+QT_TRANSLATE_NOOP"));
    const QString source = contentOf(file);
    QVERIFY(source.contains(QLatin1String("QT_TRANSLATE_NOOP")));
    QVERIFY(!hidden.match(source).hasMatch());
}

QTEST_APPLESS_MAIN(TestTranslatable)
#include "TestTranslatable.moc"
