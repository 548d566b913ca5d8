// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OptionTable.h"
#include "app/cli/TokenInput.h"

#include <QTest>

using namespace keybearer;

namespace {

QStringList words(const char *text)
{
    const QString line = QStringLiteral("keybearer ") + QString::fromLatin1(text);
    return line.split(QLatin1Char(' '));
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatCouldBeATokenIsNeverRepeated_data();
    void whatCouldBeATokenIsNeverRepeated();
    void whatCanCountIsListed();
    void helpIsThatOfTheCommand();
    void aTokenInAnAddressIsFound_data();
    void aTokenInAnAddressIsFound();
};

void TestOptions::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << words(line) << QString::fromLatin1(named);
    };
    row("check --bogus", "--bogus");
    row("check --jsn", "--jsn");
    row("check -x", "-x");
    row("handover --to", "--to");
    row("check --need read_tags,fly", "fly");
    row("check --to a@b.example", "--to");
    row("check --practice", "--practice");
    row("check --region us --api-url http://127.0.0.1:1", "--region");
    row("handover --to a@b.example --record=", "--record");
}

void TestOptions::whatIsWrongIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = parseOptions(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().contains(named), qPrintable(options.error()));
}

void TestOptions::whatCouldBeATokenIsNeverRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"check --dG9rOjAwMDA=", "check --dG9rOjAwMDA", "check -dG9rOjAwMDA=",
             "check dG9rOjAwMDA=", "dG9rOjAwMDA=", "check --need dG9rOjAwMDA=",
             "check --json=dG9rOjAwMDA=", "check --token dG9rOjAwMDA="})
        QTest::newRow(line) << words(line);
}

void TestOptions::whatCouldBeATokenIsNeverRepeated()
{
    QFETCH(QStringList, arguments);
    const auto options = parseOptions(arguments);
    QVERIFY(!options);
    QVERIFY2(!options.error().contains(QLatin1String("G9r")), qPrintable(options.error()));
}

void TestOptions::whatCanCountIsListed()
{
    const QString wrong = parseOptions(words("check --need fly")).error();
    const QString list = wrong.section(QLatin1String("are: "), 1).chopped(1);
    QVERIFY(list.contains(QLatin1String("read_tags")));
    for (const QString &key : list.split(QLatin1String(", ")))
        QVERIFY2(parseOptions(words("check --need") << key), qPrintable(key));
}

void TestOptions::helpIsThatOfTheCommand()
{
    for (const char *line : {"check --help", "help check", "check --json -h"}) {
        const auto options = parseOptions(words(line));
        QVERIFY(options);
        QCOMPARE(options->command, Command::Help);
        QCOMPARE(options->helpFor, Command::Check);
    }
    const QString check = helpText(Command::Check);
    QVERIFY(check.contains(QLatin1String("check [options]")));
    QVERIFY(check.contains(QLatin1String("--need")) && !check.contains(QLatin1String("--resume")));
    QVERIFY(helpText(Command::Verify).contains(QLatin1String("[options] FILE")));
    const QString all = helpText(Command::Help);
    for (const char *part : {"--resume", "--practice", "FILE", "window opens", "handover"})
        QVERIFY2(all.contains(QLatin1String(part)), part);
}

void TestOptions::aTokenInAnAddressIsFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("exposed");
    const auto row = [](const char *line, bool exposed) {
        QTest::newRow(line) << words(line) << exposed;
    };
    row("check --api-url https://x.example/dG9rOmFiYzEyMzQ1", true);
    row("check --api-url https://x.example/%64G9rOmFiYzEyMzQ1", true);
    row("check --api-url https://dG9rOmFiYzEyMzQ1.example", true);
    row("handover --to a@b.example --scim-url https://x.example/dG9rOmFiYzEyMzQ1", true);
    row("check --api-url https://x.example/orders", false);
}

void TestOptions::aTokenInAnAddressIsFound()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, exposed);
    const auto token = Secret::take(QByteArray("dG9rOmFiYzEyMzQ1"));
    QVERIFY(token);
    const auto options = parseOptions(arguments);
    QVERIFY(options);
    const auto sentence = exposedToken(**token, *options);
    QCOMPARE(sentence.has_value(), exposed);
    QVERIFY(!sentence.value_or(QString()).contains(QLatin1String("example")));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "TestOptions.moc"
