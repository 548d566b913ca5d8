// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/HandoverLock.h"
#include "tests/e2e/Program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace keybearer;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QString newAddress()
{
    return QStringLiteral("intercom-api@brightwater.example");
}

} // namespace

/// Where the record of a handover goes, and how one is left and gone on with.
class TestHandoverFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlaceThatCannotTakeTheRecordStopsBeforeAnyCall_data();
    void aPlaceThatCannotTakeTheRecordStopsBeforeAnyCall();
    void theRecordIsWrittenAgainFromAFinishedHandover();
    void aRecordThatCannotBeWrittenLeavesTheOutcome();
    void theRecordAndWhatRemainsAreNamed();
    void sigtermLeavesItWaitingAndThePrintedCommandGoesOn();
    void whileItWaitsTheWindowDeletesNothing();
    void anIdThatIsNotThereIsNamed();
    void aScimRouteThatCannotBeUsedSaysWhyOnce_data();
    void aScimRouteThatCannotBeUsedSaysWhyOnce();
    void theSameAddressIsRefusedWithoutAPreview();

private:
    QString inDirectory(const char *name) const
    {
        return m_program->directory() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    QStringList base() const
    {
        return QStringList{QStringLiteral("--token-file"), m_tokenFile, QStringLiteral("--yes"),
            QStringLiteral("--api-url"), m_practice->text("api_url"), QStringLiteral("--data-dir"),
            m_program->directory()};
    }
    QStringList guided() const
    {
        return QStringList{QStringLiteral("handover"), QStringLiteral("--to"), newAddress()}
        + base();
    }
    QStringList scim() const
    {
        return guided()
            + QStringList{QStringLiteral("--scim-url"), m_practice->text("scim_url"),
                QStringLiteral("--scim-token-file"), m_scimTokenFile};
    }
    QStringList recordTo(const QString &file) const { return {QStringLiteral("--record"), file}; }
    int calls() const;
    static void write(const QString &file, const QByteArray &bytes);
    static QByteArray untilItSays(QProcess &process, const QByteArray &text);

    std::unique_ptr<Program> m_program;
    std::unique_ptr<Practice> m_practice;
    QString m_tokenFile;
    QString m_scimTokenFile;
};

void TestHandoverFiles::init()
{
    m_program = std::make_unique<Program>();
    m_practice = std::make_unique<Practice>(*m_program);
    m_tokenFile = inDirectory("a token");
    m_scimTokenFile = inDirectory("scim.token");
    write(m_tokenFile, m_practice->token());
    write(m_scimTokenFile, m_practice->text("scim_token").toUtf8());
}

void TestHandoverFiles::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
}

int TestHandoverFiles::calls() const
{
    int count = 0;
    for (const auto &calls : m_practice->state().value(QStringLiteral("calls")).toObject())
        count += calls.toInt();
    return count;
}

QByteArray TestHandoverFiles::untilItSays(QProcess &process, const QByteArray &text)
{
    QByteArray seen;
    const bool said = QTest::qWaitFor(
        [&] {
            seen += process.readAllStandardError();
            return seen.contains(text) && seen.endsWith('\n');
        },
        30'000);
    return said ? seen : QByteArray();
}

void TestHandoverFiles::aPlaceThatCannotTakeTheRecordStopsBeforeAnyCall_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"none/r.jsonl", ".", "pipe", "link", "diary", "a token", "scim.token"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHandoverFiles::aPlaceThatCannotTakeTheRecordStopsBeforeAnyCall()
{
    QFETCH(QString, name);
    const QString pipe = inDirectory("pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(pipe, inDirectory("link")));
    write(inDirectory("diary"), "dear diary");
    const QString file = m_program->directory() + QLatin1Char('/') + name;
    const Ran ran = m_program->run(scim() + recordTo(file));
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(file.toUtf8()), ran.err.constData());
    QCOMPARE(calls(), 0);
}

void TestHandoverFiles::theRecordIsWrittenAgainFromAFinishedHandover()
{
    const QString first = inDirectory("first.jsonl");
    const Ran ran = m_program->run(scim() + recordTo(first) + words("--json"));
    QCOMPARE(ran.code, 0);
    const QString id = ran.json().value(QStringLiteral("handover_id")).toString();
    QStringList resume = words("handover --resume") << id;
    resume += base() + words("--scim-token-file") + QStringList{m_scimTokenFile};
    for (const QString &file : {first, inDirectory("other.jsonl")}) {
        QCOMPARE(m_program->run(resume + recordTo(file)).code, 0);
        QCOMPARE(m_program->run({QStringLiteral("verify"), file}).code, 0);
    }
    // Of this handover, and of no other.
    QCOMPARE(m_program->run(scim() + recordTo(first)).code, 64);
}

void TestHandoverFiles::aRecordThatCannotBeWrittenLeavesTheOutcome()
{
    const QString file = inDirectory("r.jsonl");
    const auto process = m_program->start(guided() + recordTo(file) + words("--json"));
    QVERIFY(!untilItSays(*process, "Waiting").isEmpty());
    write(file, "meanwhile something else");
    m_practice->order({{QStringLiteral("do"), QStringLiteral("change_email")},
        {QStringLiteral("email"), newAddress()}});
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 0);
    const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QVERIFY(json.value(QStringLiteral("record")).isNull());
    const QByteArray told = process->readAllStandardError();
    QVERIFY2(told.contains("What the handover came to stands"), told.constData());
    const qsizetype at = told.lastIndexOf(Program::path().toUtf8());
    QVERIFY(at >= 0);
    QString line = QString::fromUtf8(told.mid(at).trimmed());
    const QString other = inDirectory("other.jsonl");
    const Ran again = m_program->runInShell(line.replace(QLatin1String("OTHER"), other));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(QStringLiteral("record")).toString(), other);
}

void TestHandoverFiles::theRecordAndWhatRemainsAreNamed()
{
    const QString file = inDirectory("r.jsonl");
    const Ran ran = m_program->run(scim() + recordTo(file));
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(QByteArray("Record: " + file.toUtf8())), ran.out.constData());
    QVERIFY2(ran.out.contains("\n- Set a new password\n"), ran.out.constData());
    const qsizetype at = ran.out.indexOf(Program::path().toUtf8());
    QVERIFY(at >= 0);
    const QByteArray check = ran.out.mid(at, ran.out.indexOf('\n', at) - at);
    QCOMPARE(m_program->runInShell(QString::fromUtf8(check)).code, 0);
}

// As the window asks before it deletes everything.
void TestHandoverFiles::whileItWaitsTheWindowDeletesNothing()
{
    const auto process = m_program->start(guided() + words("--json"));
    QVERIFY(!untilItSays(*process, "--resume ").isEmpty());
    const std::optional<QString> holder = handoverHeldElsewhere(m_program->directory());
    QVERIFY(holder.has_value());
    QVERIFY2(holder->contains(QString::number(process->processId())), qPrintable(*holder));
    process->kill(); // what it leaves behind is nobody's
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(handoverHeldElsewhere(m_program->directory()), std::nullopt);
}

void TestHandoverFiles::sigtermLeavesItWaitingAndThePrintedCommandGoesOn()
{
    const auto process = m_program->start(guided() + words("--json"));
    const QByteArray told = untilItSays(*process, "--resume ");
    QVERIFY(!told.isEmpty());
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 75);
    m_practice->order({{QStringLiteral("do"), QStringLiteral("change_email")},
        {QStringLiteral("email"), newAddress()}});
    const qsizetype at = told.indexOf(Program::path().toUtf8());
    QVERIFY(at >= 0);
    const QByteArray line = told.mid(at, told.indexOf('\n', at) - at);
    const Ran resumed = m_program->runInShell(QString::fromUtf8(line));
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
}

void TestHandoverFiles::anIdThatIsNotThereIsNamed()
{
    const Ran ran = m_program->run(words("handover --resume nope") + base());
    QCOMPARE(ran.code, 64);
    const QByteArray sentence =
        "There is no handover with the id “nope” in " + m_program->directory().toUtf8();
    QVERIFY2(ran.err.contains(sentence), ran.err.constData());
    QVERIFY2(!ran.err.contains("Not changed"), ran.err.constData());
}

void TestHandoverFiles::aScimRouteThatCannotBeUsedSaysWhyOnce_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("wrong token") << QString() << QByteArray("status 403");
    QTest::newRow("nobody there") << QStringLiteral("http://127.0.0.1:9/scim")
                                  << QByteArray("did not take the connection");
}

void TestHandoverFiles::aScimRouteThatCannotBeUsedSaysWhyOnce()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, why);
    write(m_scimTokenFile, "dG9rOndyb25n");
    QStringList arguments = scim();
    if (!url.isEmpty())
        arguments.replace(arguments.indexOf(m_practice->text("scim_url")), url);
    const Ran told = m_program->run(arguments);
    QCOMPARE(told.code, 60);
    QVERIFY2(told.out.contains(why) && !told.err.contains(why), told.out.constData());
    const Ran json = m_program->run(arguments + words("--json"));
    QVERIFY2(json.err.contains(why), json.err.constData());
}

void TestHandoverFiles::theSameAddressIsRefusedWithoutAPreview()
{
    QStringList arguments = guided();
    const Ran check = m_program->run(words("check --json") + base().mid(0, 2) + base().mid(3));
    arguments[2] = check.json()
                       .value(QStringLiteral("teammate"))
                       .toObject()
                       .value(QStringLiteral("email"))
                       .toString();
    const Ran ran = m_program->run(arguments);
    QCOMPARE(ran.code, 60);
    QVERIFY2(ran.err.contains("already has this address"), ran.err.constData());
    QVERIFY2(!ran.err.contains("changes the email from"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestHandoverFiles)
#include "TestHandoverFiles.moc"
