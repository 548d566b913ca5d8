// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Program.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace keybearer;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// How the program behaves as a program: streams, files that are none, no display.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyGotIsNoSuccess_data();
    void whatNobodyGotIsNoSuccess();
    void withoutADisplayItSaysSo();
    void aPipeIsNotVerified();
    void filesThatCannotBeReadAreNamed_data();
    void filesThatCannotBeReadAreNamed();
    void noJargonWhenTheHistoryCannotBeKept();
    void aTokenInAnAddressIsNeverSent();
    void profilesAreToldToComeLater();

private:
    QStringList check(const QString &apiUrl) const
    {
        return words("check --token-file - --data-dir")
            + QStringList{m_program.directory(), QStringLiteral("--api-url"), apiUrl};
    }

    Program m_program;
};

void TestCommandLine::whatNobodyGotIsNoSuccess_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::newRow("full") << QStringLiteral("/dev/full");
    QTest::newRow("closed") << QStringLiteral("&-");
}

void TestCommandLine::whatNobodyGotIsNoSuccess()
{
    QFETCH(QString, redirection);
    if (redirection.startsWith(QLatin1Char('/')) && !QFile::exists(redirection))
        QSKIP("needs /dev/full");
    const Practice practice(m_program);
    const QStringList lines{QStringLiteral("--help"), QStringLiteral("--version"),
        check(practice.text("api_url")).join(QLatin1Char(' ')),
        check(practice.text("api_url")).join(QLatin1Char(' ')) + QStringLiteral(" --json")};
    for (const QString &line : lines) {
        const QString command = Program::path() + QLatin1Char(' ') + line;
        const Ran ran =
            m_program.runInShell(command + QStringLiteral(" >") + redirection, practice.token());
        QCOMPARE(ran.code, 70);
        QVERIFY2(ran.err.contains("standard output"), ran.err.constData());
    }
}

void TestCommandLine::withoutADisplayItSaysSo()
{
    const Ran ran = m_program.run({});
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("check") && !ran.err.contains("plugin"), ran.err.constData());
}

void TestCommandLine::aPipeIsNotVerified()
{
    const QString pipe = m_program.directory() + QStringLiteral("/pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Ran ran = m_program.run({QStringLiteral("verify"), pipe});
    QCOMPARE(ran.code, 64);
    QVERIFY2(ran.err.contains("not an ordinary file"), ran.err.constData());
}

void TestCommandLine::filesThatCannotBeReadAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    const QString none = QStringLiteral("/nowhere/file");
    QTest::newRow("record") << QStringList{QStringLiteral("verify"), none}
                            << QByteArray("The file /nowhere/file is not there.");
    QTest::newRow("certificates") << (words("check --token-file - --ca-file") << none)
                                  << QByteArray("The file /nowhere/file is not there.");
    QTest::newRow("no certificate") << (words("check --token-file - --ca-file") << Program::path())
                                    << QByteArray("has no certificate in PEM form");
}

void TestCommandLine::filesThatCannotBeReadAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    const Ran ran = m_program.run(arguments, "dG9rOmFiYzEyMzQ1");
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(text), ran.err.constData());
}

void TestCommandLine::noJargonWhenTheHistoryCannotBeKept()
{
    const Practice practice(m_program);
    QStringList arguments = check(practice.text("api_url"));
    arguments.replaceInStrings(m_program.directory(), QStringLiteral("/proc/nowhere"));
    const Ran ran = m_program.run(arguments, practice.token());
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY2(!ran.err.contains("keybearer."), ran.err.constData());
}

void TestCommandLine::aTokenInAnAddressIsNeverSent()
{
    const Practice practice(m_program);
    const QString address =
        practice.text("api_url") + QLatin1Char('/') + QString::fromLatin1(practice.token());
    const Ran ran = m_program.run(check(address), practice.token());
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.contains(practice.token()));
    const QJsonObject calls = practice.state().value(QStringLiteral("calls")).toObject();
    for (const auto &count : calls)
        QCOMPARE(count.toInt(), 0);
}

void TestCommandLine::profilesAreToldToComeLater()
{
    const Ran ran =
        m_program.run(words("check --profile shop --data-dir") << m_program.directory());
    QCOMPARE(ran.code, 64);
    QVERIFY2(ran.err.contains("There are no saved connections here"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
