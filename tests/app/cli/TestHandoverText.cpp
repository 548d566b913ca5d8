// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HandoverText.h"
#include "app/cli/RecordFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestHandoverText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStopsComesFirstAndTheRestIsShort();
    void theStepsThatRemainAreNamed();
    void theCommandToGoOnHasTheOptionsThatWereGiven();
    void aShellReadsTheWordAsItWas_data();
    void aShellReadsTheWordAsItWas();
    void theRecordNeverTakesATokensPlace();
};

void TestHandoverText::whatStopsComesFirstAndTheRestIsShort()
{
    Handover handover;
    handover.findings = {{Finding::Subject::AddressValid, Finding::Level::Fine, {}},
        {Finding::Subject::Saml, Finding::Level::Unknown, {}},
        {Finding::Subject::AddressLooksAlike, Finding::Level::LookAtThis,
            QStringLiteral("agency.example")},
        {Finding::Subject::AddressSame, Finding::Level::Stops, {}}};
    const QStringList lines = findingLines(handover);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QLatin1String("- stops the handover: The account already has")));
    QVERIFY(lines.at(1).contains(QLatin1String("agency.example")));
    QCOMPARE(lines.at(2),
        QStringLiteral("- unknown: It is not known whether this workspace uses SAML."));
}

void TestHandoverText::theStepsThatRemainAreNamed()
{
    Handover handover;
    handover.state = HandoverState::FollowingUp;
    handover.checkpoints = openCheckpoints(QDateTime::currentDateTimeUtc());
    handover.checkpoints[0].doneAt = QDateTime::currentDateTimeUtc();
    const QString text = handoverText(handover);
    QVERIFY(!text.contains(QLatin1String("Confirm the new address")));
    for (const char *step :
        {"- Set a new password", "- Switch on two-factor sign-in", "- Test again after a day"})
        QVERIFY2(text.contains(QLatin1String(step)), qPrintable(text));
    handover.state = HandoverState::Refused;
    QVERIFY(!handoverText(handover).contains(QLatin1Char('\n')));
}

void TestHandoverText::theCommandToGoOnHasTheOptionsThatWereGiven()
{
    Options options;
    options.tokenFile = QStringLiteral("my token");
    options.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    options.dataDirectory = QStringLiteral("/data");
    options.yes = true;
    options.recordFile = QStringLiteral("r.jsonl");
    const QString command = resumeCommand(options, QStringLiteral("an-id"));
    const QString here = QDir::currentPath();
    QVERIFY2(
        command.endsWith(QLatin1String(" handover --resume an-id --token-file '") + here
            + QLatin1String("/my token' --api-url http://127.0.0.1:8080 --data-dir /data --yes")),
        qPrintable(command));
    QVERIFY(checkCommand(options).endsWith(QLatin1String(" check --token-file '") + here
        + QLatin1String("/my token' --api-url http://127.0.0.1:8080 --data-dir /data")));
    options = {};
    options.tokenFile = QStringLiteral("-");
    QVERIFY(resumeCommand(options, QStringLiteral("an-id"))
                .endsWith(QLatin1String(" handover --resume an-id --token-file -")));
}

void TestHandoverText::aShellReadsTheWordAsItWas_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
        {"plain", "two words", "it's", "$(id)", "a\\b", "\"", "*", ";ls", "~", ""})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestHandoverText::aShellReadsTheWordAsItWas()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no POSIX shell to ask");
#else
    QFETCH(QString, word);
    QProcess shell;
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("printf '[%s]' ") + shellWord(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
        QLatin1Char('[') + word + QLatin1Char(']'));
#endif
}

void TestHandoverText::theRecordNeverTakesATokensPlace()
{
    const QTemporaryDir dir;
    Options options;
    QVERIFY(!recordFileFault(options, {}));
    options.recordFile = dir.filePath(QStringLiteral("one"));
    QVERIFY(!recordFileFault(options, {}));
    QFile file(options.recordFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!recordFileFault(options, {})); // empty: it can be used
    for (QString Options::*tokenFile : {&Options::tokenFile, &Options::scimTokenFile}) {
        options.*tokenFile = dir.path() + QStringLiteral("/./one");
        const auto fault = recordFileFault(options, {});
        QVERIFY(fault && fault->contains(QLatin1String("a token is read from that file")));
        (options.*tokenFile).clear();
    }
    options.recordFile = dir.filePath(QStringLiteral("none/one"));
    QVERIFY(recordFileFault(options, {})->contains(options.recordFile));
}

QTEST_GUILESS_MAIN(TestHandoverText)
#include "TestHandoverText.moc"
