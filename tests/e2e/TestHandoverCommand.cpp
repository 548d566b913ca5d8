// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Program.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace keybearer;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QJsonObject orderOf(const char *name, QJsonObject with = {})
{
    with.insert(QStringLiteral("do"), QString::fromLatin1(name));
    return with;
}

QString newAddress()
{
    return QStringLiteral("intercom-api@brightwater.example");
}

} // namespace

/// `keybearer handover`, `verify` and `demo` against `keybearer practice`, all as real programs.
class TestHandoverCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scimRouteSaysWhatHappened_data();
    void scimRouteSaysWhatHappened();
    void guidedRouteNoticesTheChangeByItself();
    void guidedRouteGivesUpWaitingWhenAsked();
    void anotherAddressIsNeverDone();
    void anotherAddressIsDoneOnceAPersonAcceptsIt();
    void aDeadBaselineStopsBeforeAnyChange();
    void interruptBeforeTheChangeCancels();
    void aWaitingHandoverGoesOnAfterARestart();
    void aSecondProcessIsToldWhoHoldsTheHandover();
    void aChangedRecordIsInvalid();
    void demoProvesBothRoutes();
    void demoTellsItsStoryInOrder();
    void theTokenIsInNoFileAndNoOutput();

private:
    QStringList base() const
    {
        return words("--token-file - --json --yes --api-url")
            + QStringList{
                m_practice->text("api_url"), QStringLiteral("--data-dir"), m_program->directory()};
    }
    QStringList scimArguments() const
    {
        return QStringList{QStringLiteral("handover"), QStringLiteral("--to"), newAddress(),
                   QStringLiteral("--route"), QStringLiteral("scim"), QStringLiteral("--scim-url"),
                   m_practice->text("scim_url"), QStringLiteral("--scim-token-file"),
                   m_scimTokenFile}
        + base();
    }
    QStringList guidedArguments() const
    {
        return QStringList{QStringLiteral("handover"), QStringLiteral("--to"), newAddress()}
        + base();
    }
    std::unique_ptr<QProcess> startGuided(const QByteArray &awaited) const;
    QByteArray progressUntil(QProcess &process, const QByteArray &text) const;
    QByteArray everythingIn(const QString &directory) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<Practice> m_practice;
    QString m_scimTokenFile;
};

void TestHandoverCommand::init()
{
    m_program = std::make_unique<Program>();
    m_practice = std::make_unique<Practice>(*m_program);
    m_scimTokenFile = m_program->directory() + QStringLiteral("/scim.token");
    QFile file(m_scimTokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_practice->text("scim_token").toUtf8());
}

void TestHandoverCommand::scimRouteSaysWhatHappened_data()
{
    QTest::addColumn<QList<QJsonObject>>("orders");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("writes");
    const auto mode = [](const char *name, QJsonObject with = {}) {
        with.insert(QStringLiteral("mode"), QString::fromLatin1(name));
        return orderOf("scim", with);
    };
    const auto as = [](const char *how) {
        return QJsonObject{{QStringLiteral("as"), QString::fromLatin1(how)}};
    };
    using Orders = QList<QJsonObject>;
    QTest::newRow("changes it") << Orders{} << QStringLiteral("done") << 0 << 1;
    QTest::newRow("put only") << Orders{mode("put_only")} << QStringLiteral("done") << 0 << 1;
    QTest::newRow("204 without a body")
        << Orders{mode("normal", {{QStringLiteral("no_content"), true}})} << QStringLiteral("done")
        << 0 << 1;
    QTest::newRow("says no") << Orders{mode("refuse", as("forbidden"))} << QStringLiteral("refused")
                             << 60 << 1;
    QTest::newRow("immutable") << Orders{mode("refuse", as("mutability"))}
                               << QStringLiteral("refused") << 60 << 1;
    QTest::newRow("taken") << Orders{mode("refuse", as("uniqueness"))} << QStringLiteral("refused")
                           << 60 << 1;
    QTest::newRow("intercom's own no")
        << Orders{mode("refuse", as("envelope"))} << QStringLiteral("refused") << 60 << 1;
    QTest::newRow("a few seconds later") << Orders{mode("delayed", {{QStringLiteral("ms"), 3000}})}
                                         << QStringLiteral("done") << 0 << 1;
    QTest::newRow("applied, then the connection drops")
        << Orders{mode("drop")} << QStringLiteral("done") << 0 << 1;
    QTest::newRow("permission lost by the change") << Orders{orderOf("take_permissions",
        {{QStringLiteral("permissions"), QJsonArray{QStringLiteral("read_tickets")}},
            {QStringLiteral("when"), QStringLiteral("email_changed")}})}
                                                   << QStringLiteral("not_proven") << 10 << 1;
    QTest::newRow("token dies with the change") << Orders{orderOf(
        "revoke_token", {{QStringLiteral("when"), QStringLiteral("email_changed")}})}
                                                << QStringLiteral("not_proven") << 20 << 1;
}

void TestHandoverCommand::scimRouteSaysWhatHappened()
{
    QFETCH(QList<QJsonObject>, orders);
    QFETCH(QString, outcome);
    QFETCH(int, code);
    QFETCH(int, writes);
    for (const QJsonObject &order : orders)
        QVERIFY(!m_practice->order(order).contains(QStringLiteral("error")));
    const Ran ran = m_program->run(scimArguments(), m_practice->token());
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(ran.code, code);
    const QJsonObject calls = m_practice->state().value(QStringLiteral("calls")).toObject();
    QCOMPARE(calls.value(QStringLiteral("scim_writes")).toInt(), writes);
    for (const QString &key :
        words("outcome handover_id route email_before email_after verdict_before verdict_after "
              "cause_after same_teammate same_workspace same_fingerprint permissions_lost "
              "permissions_gained probes_during failed_during unanswered_during longest_gap_ms "
              "record"))
        QVERIFY2(json.contains(key), qPrintable(key));
    const QString record = json.value(QStringLiteral("record")).toString();
    const Ran verified = m_program->run({QStringLiteral("verify"), record});
    QCOMPARE(verified.code, 0);
    const QByteArray id = json.value(QStringLiteral("handover_id")).toString().toUtf8();
    QVERIFY2(verified.out.contains(id) && verified.out.contains(newAddress().toUtf8()),
        verified.out.constData());
}

QByteArray TestHandoverCommand::progressUntil(QProcess &process, const QByteArray &text) const
{
    QByteArray seen;
    const bool found = QTest::qWaitFor(
        [&] {
            seen += process.readAllStandardError();
            return seen.contains(text) && seen.endsWith('\n');
        },
        30'000);
    return found ? seen : QByteArray();
}

std::unique_ptr<QProcess> TestHandoverCommand::startGuided(const QByteArray &awaited) const
{
    auto process = m_program->start(guidedArguments());
    process->write(m_practice->token());
    process->closeWriteChannel();
    if (progressUntil(*process, awaited).isEmpty())
        return nullptr;
    return process;
}

void TestHandoverCommand::guidedRouteNoticesTheChangeByItself()
{
    const auto process = startGuided("Waiting");
    QVERIFY(process);
    m_practice->order(orderOf("change_email", {{QStringLiteral("email"), newAddress()}}));
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 0);
    const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QCOMPARE(json.value(QStringLiteral("email_after")).toString(), newAddress());
    QVERIFY(json.value(QStringLiteral("probes_during")).toInt() > 0);
    QCOMPARE(json.value(QStringLiteral("failed_during")).toInt(), 0);
}

void TestHandoverCommand::guidedRouteGivesUpWaitingWhenAsked()
{
    const Ran ran = m_program->run(guidedArguments() + words("--wait 1"), m_practice->token());
    QCOMPARE(ran.code, 75);
    QCOMPARE(ran.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("waiting"));
}

void TestHandoverCommand::anotherAddressIsNeverDone()
{
    auto process = m_program->start(guidedArguments() + words("--wait 6"));
    process->write(m_practice->token());
    process->closeWriteChannel();
    QVERIFY(!progressUntil(*process, "Waiting").isEmpty());
    m_practice->order(orderOf(
        "change_email", {{QStringLiteral("email"), QStringLiteral("somebody@else.example")}}));
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 75);
    const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("waiting"));
    QCOMPARE(json.value(QStringLiteral("email_after")).toString(),
        QStringLiteral("somebody@else.example"));
}

void TestHandoverCommand::anotherAddressIsDoneOnceAPersonAcceptsIt()
{
    const QString other = QStringLiteral("somebody@else.example");
    m_program->setVariable(
        QStringLiteral("KEYBEARER_TOKEN"), QString::fromUtf8(m_practice->token()));
    QStringList arguments = guidedArguments();
    arguments.removeAll(QStringLiteral("--yes"));
    arguments.removeAll(QStringLiteral("--token-file"));
    arguments.removeAll(QStringLiteral("-"));
    const auto process = m_program->start(arguments);
    QVERIFY(!progressUntil(*process, "Do this?").isEmpty());
    process->write("y\n");
    QVERIFY(!progressUntil(*process, "Waiting").isEmpty());
    m_practice->order(orderOf("change_email", {{QStringLiteral("email"), other}}));
    QVERIFY(!progressUntil(*process, "Accept").isEmpty());
    process->write("y\n");
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 0);
    const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QCOMPARE(json.value(QStringLiteral("email_after")).toString(), other);
}

void TestHandoverCommand::aDeadBaselineStopsBeforeAnyChange()
{
    m_practice->order(orderOf("revoke_token"));
    const Ran ran = m_program->run(scimArguments(), m_practice->token());
    QCOMPARE(ran.code, 20);
    QCOMPARE(ran.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("refused"));
    QCOMPARE(m_practice->state()
                 .value(QStringLiteral("calls"))
                 .toObject()
                 .value(QStringLiteral("scim_writes"))
                 .toInt(),
        0);
}

void TestHandoverCommand::interruptBeforeTheChangeCancels()
{
    const auto process = startGuided("Waiting");
    QVERIFY(process);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitCode(), 62);
    const QJsonObject json = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("cancelled"));
}

void TestHandoverCommand::aWaitingHandoverGoesOnAfterARestart()
{
    const auto process = m_program->start(guidedArguments());
    process->write(m_practice->token());
    process->closeWriteChannel();
    const QByteArray told = progressUntil(*process, "--resume ");
    const QString id = QString::fromUtf8(told.mid(told.indexOf("--resume ") + 9, 36));
    process->kill(); // the plug is pulled
    QVERIFY(process->waitForFinished(30'000));
    m_practice->order(orderOf("change_email", {{QStringLiteral("email"), newAddress()}}));
    const Ran resumed = m_program->run(
        QStringList{QStringLiteral("handover"), QStringLiteral("--resume"), id} + base(),
        m_practice->token());
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    QCOMPARE(resumed.json().value(QStringLiteral("email_after")).toString(), newAddress());
    QCOMPARE(resumed.json().value(QStringLiteral("handover_id")).toString(), id);
}

void TestHandoverCommand::aSecondProcessIsToldWhoHoldsTheHandover()
{
    const auto process = startGuided("Waiting");
    QVERIFY(process);
    const Ran second = m_program->run(guidedArguments(), m_practice->token());
    QCOMPARE(second.code, 62);
    QVERIFY(second.err.contains(QByteArray::number(process->processId())));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(30'000));
}

void TestHandoverCommand::aChangedRecordIsInvalid()
{
    const QString record = m_program->directory() + QStringLiteral("/r.jsonl");
    const Ran ran = m_program->run(
        scimArguments() + QStringList{QStringLiteral("--record"), record}, m_practice->token());
    QCOMPARE(ran.code, 0);
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("brightwater");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("Brightwater");
    file.close();
    const Ran verified =
        m_program->run({QStringLiteral("verify"), record, QStringLiteral("--json")});
    QCOMPARE(verified.code, 50);
    QCOMPARE(verified.json().value(QStringLiteral("valid")), QJsonValue(false));
    QVERIFY(verified.json().value(QStringLiteral("first_bad_line")).toInt() > 1);
    const Ran told = m_program->run({QStringLiteral("verify"), record});
    QVERIFY2(told.out.startsWith("This record was altered or damaged."), told.out.constData());
}

void TestHandoverCommand::demoProvesBothRoutes()
{
    const Ran ran = m_program->run(words("demo --json --data-dir") << m_program->directory());
    QCOMPARE(ran.code, 0);
    const QJsonArray both = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(both.size(), 2);
    for (const auto &one : both) {
        QCOMPARE(one[QStringLiteral("outcome")].toString(), QStringLiteral("done"));
        QCOMPARE(one[QStringLiteral("same_teammate")], QJsonValue(true));
        const QString record = one[QStringLiteral("record")].toString();
        QCOMPARE(m_program->run({QStringLiteral("verify"), record}).code, 0);
    }
    QCOMPARE(both[0][QStringLiteral("route")].toString(), QStringLiteral("guided"));
    QCOMPARE(both[1][QStringLiteral("route")].toString(), QStringLiteral("scim"));
}

void TestHandoverCommand::demoTellsItsStoryInOrder()
{
    const Ran ran = m_program->run(words("demo --data-dir") << m_program->directory());
    QCOMPARE(ran.code, 0);
    const qsizetype opened = ran.err.indexOf("Open this page in a browser");
    QVERIFY(opened >= 0 && opened < ran.err.indexOf("The demo now plays the person"));
    QVERIFY2(!ran.err.contains("--resume"), ran.err.constData());
    const qsizetype guided = ran.out.indexOf("The guided route: The email was changed");
    QVERIFY(guided >= 0 && guided < ran.out.indexOf("The SCIM route: The email was changed"));
}

QByteArray TestHandoverCommand::everythingIn(const QString &directory) const
{
    QByteArray everything;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName() != m_scimTokenFile && file.open(QIODevice::ReadOnly))
            everything += file.readAll();
    }
    return everything;
}

void TestHandoverCommand::theTokenIsInNoFileAndNoOutput()
{
    m_program->setVariable(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("keybearer.*=true"));
    const Ran ran = m_program->run(scimArguments(), m_practice->token());
    QCOMPARE(ran.code, 0);
    const QByteArray everything = ran.out + ran.err + everythingIn(m_program->directory());
    QVERIFY(everything.size() > 10'000); // the database is in it
    for (const QByteArray &token : {m_practice->token(), m_practice->text("scim_token").toUtf8()}) {
        QVERIFY(!everything.contains(token));
        QVERIFY(!everything.contains(token.toBase64()));
        QVERIFY(!everything.contains(token.left(token.size() / 2)));
        QVERIFY(!everything.contains(QByteArray::fromBase64(token)) || token.size() < 8);
    }
}

QTEST_GUILESS_MAIN(TestHandoverCommand)
#include "TestHandoverCommand.moc"
