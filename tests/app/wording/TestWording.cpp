// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace keybearer;

Q_DECLARE_METATYPE(keybearer::Said)

namespace {

constexpr int causes = static_cast<int>(Cause::Cancelled) + 1;
constexpr int states = static_cast<int>(TokenState::Unknown) + 1;
constexpr int handoverStates = static_cast<int>(HandoverState::UnknownOutcome) + 1;
constexpr int errorKinds = static_cast<int>(ErrorKind::OutcomeUnknown) + 1;
constexpr int subjects = static_cast<int>(Finding::Subject::PasswordReset) + 1;
constexpr int levels = static_cast<int>(Finding::Level::Unknown) + 1;

ProbeResult row(const QString &key, ProbeOutcome outcome, bool needed)
{
    ProbeResult result;
    result.probe.key = key;
    result.outcome = outcome;
    result.needed = needed;
    return result;
}

ProbeReport report()
{
    ProbeReport made;
    made.teammate = Teammate();
    made.teammate->name = QStringLiteral("Orders Pipeline");
    made.rows = {row(QStringLiteral("identify"), ProbeOutcome::Allowed, true),
        row(QStringLiteral("read_tags"), ProbeOutcome::Refused, true),
        row(QStringLiteral("read_articles"), ProbeOutcome::Refused, false)};
    return made;
}

Verdict verdict(TokenState state, Cause cause, bool local)
{
    Verdict made;
    made.state = state;
    made.cause = cause;
    made.localServer = local;
    made.control = ControlOutcome::Refused;
    if (state == TokenState::Limited)
        made.refusedNeeded = QStringList{QStringLiteral("read_tags")};
    return made;
}

Handover handover(HandoverState state)
{
    Handover made;
    made.state = state;
    made.emailFrom = QStringLiteral("orders-api@agency.example");
    made.emailTo = QStringLiteral("intercom-api@brightwater.example");
    made.emailNow = made.emailFrom;
    made.baseline = CheckResult{report(), verdict(TokenState::Alive, Cause::Ok, false)};
    return made;
}

Handover proven(TokenState state, Cause cause)
{
    Handover made = handover(HandoverState::FollowingUp);
    made.emailNow = made.emailTo;
    made.proof = CheckResult{report(), verdict(state, cause, false)};
    made.comparison = Comparison();
    made.comparison->sameFingerprint = true;
    made.comparison->sameTeammate = true;
    made.comparison->sameWorkspace = true;
    return made;
}

/// A short record: the plan, the preflight, and its end, if `outcome` is not empty.
QList<NewEntry> recordedSteps(const QString &outcome)
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    const auto step = [&](const char *kind, int minute, const QJsonObject &data) {
        return NewEntry{text("f"), text("h"), text(kind), start.addSecs(60 * minute), data};
    };
    const QJsonObject addresses{{text("email_from"), text("orders@agency.example")},
        {text("email_to"), text("api@shop.example")}, {text("outcome"), outcome}};
    QList<NewEntry> steps{step("draft", 0, {{text("email_to"), text("api@shop.example")}}),
        step("preflight", 1, {{text("email_from"), text("orders@agency.example")}})};
    if (!outcome.isEmpty())
        steps.append(step("outcome", 2, addresses));
    return steps;
}

/// What no text for people may look like.
void verifyReadable(const QString &text)
{
    static const QRegularExpression leftOver(QStringLiteral("%[0-9nL]"));
    static const QRegularExpression machineName(QStringLiteral("\\b[a-z]+_[a-z_]+\\b"));
    QVERIFY2(!text.trimmed().isEmpty(), "empty");
    QVERIFY2(!text.contains(leftOver), qPrintable(text));
    QVERIFY2(!text.contains(machineName), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('!')), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictIsSaid_data();
    void everyVerdictIsSaid();
    void aliveNamesTheTeammateAndTheCrossCheck();
    void limitedNamesThePermissions();
    void onlyDeadSaysNotAccepted();
    void everyErrorIsSaid_data();
    void everyErrorIsSaid();
    void anErrorKeepsTheServersWords();
    void ourOwnSubjectsAreSaidInWords_data();
    void ourOwnSubjectsAreSaidInWords();
    void anEntryIsNamedAsItWasEntered();
    void everyHandoverStateIsSaid_data();
    void everyHandoverStateIsSaid();
    void provenOnlyWithAComparison();
    void anotherTeammateIsNamed();
    void refusedNamesTheReason();
    void everyFindingIsSaid_data();
    void everyFindingIsSaid();
    void everyQuestionAndCheckpointIsSaid();
    void recordChecksAreSaid();
    void everyOutcomeOfARecordIsSaid_data();
    void everyOutcomeOfARecordIsSaid();
    void whatARecordHoldsCannotSteerATerminal();
    void filesAreSaidAsFiles_data();
    void filesAreSaidAsFiles();
    void reasonsOfRows_data();
    void reasonsOfRows();
    void relativeTimes_data();
    void relativeTimes();
    void exactTimesHaveSeconds_data();
    void exactTimesHaveSeconds();
    void aSingleCallHasAnOutcome();
};

void TestWording::everyVerdictIsSaid_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("local");
    for (int state = 0; state < states; ++state) {
        for (int cause = 0; cause < causes; ++cause) {
            for (const bool local : {false, true})
                QTest::addRow("state %d cause %d %s", state, cause, local ? "local" : "real")
                    << state << cause << local;
        }
    }
}

void TestWording::everyVerdictIsSaid()
{
    QFETCH(int, state);
    QFETCH(int, cause);
    QFETCH(bool, local);
    const Said said =
        say(verdict(static_cast<TokenState>(state), static_cast<Cause>(cause), local), report());
    verifyReadable(said.inOneLine());
    QVERIFY(!said.happened.isEmpty());
    QVERIFY(!said.means.isEmpty());
    QCOMPARE(said.happened.contains(QLatin1String("local server")), local);
    if (local)
        QVERIFY2(!said.means.contains(QLatin1String("Intercom accepted"))
                && !said.means.contains(QLatin1String("Intercom answered")),
            qPrintable(said.means));
}

void TestWording::aliveNamesTheTeammateAndTheCrossCheck()
{
    ProbeReport made = report();
    made.rows[1].outcome = ProbeOutcome::Allowed;
    const Said said = say(verdict(TokenState::Alive, Cause::Ok, false), made);
    QCOMPARE(said.happened, QStringLiteral("This token works."));
    QVERIFY(said.means.contains(QLatin1String("accepted it as Orders Pipeline.")));
    QVERIFY(said.means.contains(QLatin1String("1 more is refused and not needed.")));
    QVERIFY(said.means.contains(QLatin1String("A made-up token was refused at the same moment")));
    QVERIFY(said.next.isEmpty());
}

void TestWording::limitedNamesThePermissions()
{
    const Said said = say(verdict(TokenState::Limited, Cause::ScopeRefused, false), report());
    QVERIFY(said.means.contains(QLatin1String("Read tags")));
}

void TestWording::onlyDeadSaysNotAccepted()
{
    for (int state = 0; state < states; ++state) {
        const auto made = static_cast<TokenState>(state);
        const Said said = say(verdict(made, Cause::TokenInvalid, false), report());
        QCOMPARE(
            said.happened.contains(QLatin1String("does not accept")), made == TokenState::Dead);
        QCOMPARE(word(made) == QLatin1String("not accepted"), made == TokenState::Dead);
    }
}

void TestWording::everyErrorIsSaid_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < errorKinds; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestWording::everyErrorIsSaid()
{
    QFETCH(int, kind);
    const Said bare = say(Error::of(static_cast<ErrorKind>(kind)));
    verifyReadable(bare.inOneLine());
    QVERIFY(!bare.means.isEmpty());
    const Said about = say(Error::of(static_cast<ErrorKind>(kind), QStringLiteral("api.example")));
    QVERIFY(about.inOneLine().contains(QLatin1String("api.example")));
}

void TestWording::anErrorKeepsTheServersWords()
{
    Error error = Error::of(ErrorKind::Http);
    error.httpStatus = 409;
    error.serverCode = QStringLiteral("uniqueness");
    error.serverMessage = QStringLiteral("100 %1 taken");
    error.retryAfter_ms = 1500;
    const Said said = say(error);
    QCOMPARE(said.happened, QStringLiteral("The new address is already taken."));
    QVERIFY(said.means.contains(QStringLiteral("“100 %1 taken” (status 409)")));
    QVERIFY(said.means.contains(QLatin1String("wait 2 second")));
}

void TestWording::ourOwnSubjectsAreSaidInWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    for (const char *entered : {"token", "token.empty", "token.too_long", "token.characters",
             "token.other", "email", "email.same", "api_url", "api_url.other", "api_version",
             "scim", "scim_url", "proxy", "profile.name.empty", "profile.name.too_long",
             "profile.name.characters", "profile.name.taken", "profile.api_url", "profile.region",
             "profile.api_version", "profile.needed", "profile.scim_url"})
        QTest::newRow(entered) << ErrorKind::WrongUsage << QString::fromLatin1(entered);
    for (const char *answered : {"users.several", "patch.supported"})
        QTest::newRow(answered) << ErrorKind::Malformed << QString::fromLatin1(answered);
}

void TestWording::ourOwnSubjectsAreSaidInWords()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    const Said said = say(Error::of(kind, subject));
    QVERIFY(said.inOneLine() != say(Error::of(kind)).inOneLine());
    QVERIFY(!said.inOneLine().contains(QStringLiteral("“%1”").arg(subject)));
    QVERIFY(!said.inOneLine().contains(QStringLiteral(": %1.").arg(subject)));
}

void TestWording::anEntryIsNamedAsItWasEntered()
{
    const Said said = say(Error::of(ErrorKind::WrongUsage, QStringLiteral("dana@@example")));
    QVERIFY2(said.happened.contains(QStringLiteral("dana@@example")), qPrintable(said.happened));
}

void TestWording::everyHandoverStateIsSaid_data()
{
    QTest::addColumn<int>("state");
    for (int state = 0; state < handoverStates; ++state)
        QTest::addRow("%d", state) << state;
}

void TestWording::everyHandoverStateIsSaid()
{
    QFETCH(int, state);
    for (const Route route : {Route::Guided, Route::Scim}) {
        Handover made = handover(static_cast<HandoverState>(state));
        made.route = route;
        verifyReadable(say(made).inOneLine());
        verifyReadable(title(made.state));
        QVERIFY(!say(made).inOneLine().contains(QLatin1String("local server")));
        made.baseline->verdict.localServer = true;
        QVERIFY(say(made).inOneLine().contains(QLatin1String("local server")));
        made.problem = Error::of(ErrorKind::Timeout);
        verifyReadable(say(made).inOneLine());
    }
}

void TestWording::provenOnlyWithAComparison()
{
    Handover made = proven(TokenState::Alive, Cause::Ok);
    QVERIFY(say(made).means.contains(QLatin1String("same token, the same teammate")));
    made.comparison.reset();
    QVERIFY(!say(made).means.contains(QLatin1String("same")));
    made.proof.reset();
    QVERIFY(say(made).means.contains(QLatin1String("has not been tested since the change")));
}

void TestWording::anotherTeammateIsNamed()
{
    Handover made = proven(TokenState::Alive, Cause::Ok);
    made.state = HandoverState::NotProven;
    made.comparison->sameTeammate = false;
    QVERIFY(say(made).happened.contains(QLatin1String("Another teammate answers")));
    QVERIFY(!say(made).means.contains(QLatin1String("Another teammate answers"))); // once is enough
    made.comparison->sameTeammate.reset();
    QVERIFY(say(made).means.contains(QLatin1String("could not be seen")));
}

void TestWording::refusedNamesTheReason()
{
    Handover made = handover(HandoverState::Refused);
    made.baseline = CheckResult{report(), verdict(TokenState::Dead, Cause::TokenRevoked, false)};
    QVERIFY(say(made).means.contains(QLatin1String("Intercom does not accept this token.")));
    made.findings = {{Finding::Subject::AddressSame, Finding::Level::Stops, {}}};
    QVERIFY(say(made).means.contains(QLatin1String("The account already has this address.")));
}

void TestWording::everyFindingIsSaid_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("level");
    for (int subject = 0; subject < subjects; ++subject) {
        for (int level = 0; level < levels; ++level)
            QTest::addRow("%d at %d", subject, level) << subject << level;
    }
}

void TestWording::everyFindingIsSaid()
{
    QFETCH(int, subject);
    QFETCH(int, level);
    Finding finding{static_cast<Finding::Subject>(subject), static_cast<Finding::Level>(level), {}};
    const Said said = say(finding);
    verifyReadable(said.inOneLine());
    QVERIFY(!said.means.isEmpty());
    QCOMPARE(said.next.isEmpty(), finding.level == Finding::Level::Fine);
    verifyReadable(word(finding.level));
    finding.datum = QStringLiteral("xn--brightwater-x.example");
    QVERIFY(say(finding).means.contains(finding.datum));
}

void TestWording::everyQuestionAndCheckpointIsSaid()
{
    for (const Question question : allQuestions) {
        verifyReadable(ask(question).inOneLine());
        QVERIFY(ask(question).happened.endsWith(QLatin1Char('?')));
    }
    for (const CheckpointKind kind : allCheckpoints)
        verifyReadable(say(kind).inOneLine());
    for (const Reply reply : {Reply::Unknown, Reply::Yes, Reply::No})
        verifyReadable(word(reply));
}

void TestWording::recordChecksAreSaid()
{
    const RecordHeader header{QStringLiteral("h-1"), QStringLiteral("0123456789abcdef")};
    const QByteArray record = writeRecord(header, recordedSteps(QStringLiteral("done")));
    const Said intact = say(verifyRecord(record));
    QCOMPARE(intact.happened,
        QStringLiteral(
            "unsigned: intact, but no proof against someone who rewrites the whole file"));
    for (const char *part : {"h-1", "0123 4567 89ab cdef", "2026-01-05 09:00:00 UTC",
             "2026-01-05 09:02:00 UTC", "from orders@agency.example to api@shop.example"})
        QVERIFY2(intact.means.contains(QLatin1String(part)), qPrintable(intact.means));

    QByteArray altered = record;
    const Said damaged = say(verifyRecord(altered.replace("preflight", "Preflight")));
    QCOMPARE(damaged.happened, QStringLiteral("This record was altered or damaged."));
    QVERIFY(damaged.means.contains(QLatin1String("Line 3")));
    altered = record;
    const Said header1 = say(verifyRecord(altered.replace("\"h-1\"", "\"h-2\"")));
    QCOMPARE(header1.happened, damaged.happened);
    QVERIFY(header1.means.contains(QLatin1String("Line 1")));
    const Said none = say(verifyRecord("dear diary\n"));
    QCOMPARE(none.happened, QStringLiteral("This file is not a handover record."));
}

void TestWording::everyOutcomeOfARecordIsSaid_data()
{
    QTest::addColumn<QString>("outcome");
    for (const char *outcome : {"done", "not_proven", "refused", "rolled_back", "unknown_outcome",
             "cancelled", "", "of_a_later_version"})
        QTest::newRow(outcome) << QString::fromLatin1(outcome);
}

void TestWording::everyOutcomeOfARecordIsSaid()
{
    QFETCH(QString, outcome);
    const Said said =
        say(verifyRecord(writeRecord({QStringLiteral("h"), {}}, recordedSteps(outcome))));
    verifyReadable(said.inOneLine());
    QVERIFY(said.means.contains(QLatin1String("orders@agency.example")));
}

void TestWording::whatARecordHoldsCannotSteerATerminal()
{
    QList<NewEntry> steps = recordedSteps(QStringLiteral("done"));
    steps.last().data.insert(
        QStringLiteral("email_from"), QStringLiteral("a\x1b[2J\u202e@b.example"));
    const Said said = say(verifyRecord(writeRecord({QStringLiteral("h\x1b]0;"), {}}, steps)));
    QVERIFY(!said.means.contains(QChar(0x1b)) && !said.means.contains(QChar(0x202e)));
    QVERIFY(said.means.contains(QLatin1String("@b.example")));
}

void TestWording::filesAreSaidAsFiles_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << ErrorKind::NotFound << QStringLiteral("is not there");
    QTest::newRow("unreadable") << ErrorKind::Disk << QStringLiteral("can't be read");
    QTest::newRow("no file") << ErrorKind::WrongUsage << QStringLiteral("not an ordinary file");
    QTest::newRow("too large") << ErrorKind::TooLarge << QStringLiteral("too large");
    QTest::newRow("no certificate") << ErrorKind::Malformed << QStringLiteral("in PEM form");
}

void TestWording::filesAreSaidAsFiles()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    const Said said = sayOfFile(Error::of(kind, QStringLiteral("/tmp/a b")));
    verifyReadable(said.inOneLine());
    QVERIFY2(said.happened.contains(text), qPrintable(said.happened));
    QVERIFY(said.happened.contains(QLatin1String("/tmp/a b")));
    QVERIFY(!said.inOneLine().contains(QLatin1String("free space")));
}

void TestWording::reasonsOfRows_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("cause");
    for (int cause = 0; cause < causes; ++cause) {
        QTest::addRow("refused %d", cause) << static_cast<int>(ProbeOutcome::Refused) << cause;
        QTest::addRow("not tested %d", cause) << static_cast<int>(ProbeOutcome::NotTested) << cause;
    }
}

void TestWording::reasonsOfRows()
{
    QFETCH(int, outcome);
    QFETCH(int, cause);
    ProbeResult made = row(QStringLiteral("read_tags"), static_cast<ProbeOutcome>(outcome), true);
    made.answer.cause = static_cast<Cause>(cause);
    verifyReadable(reason(made));
    verifyReadable(word(made.outcome));
    made.outcome = ProbeOutcome::Allowed;
    QCOMPARE(reason(made).isEmpty(), made.answer.cause != Cause::NotFound);
}

void TestWording::relativeTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("start");
    QTest::newRow("clock set back") << qint64(-5) << QStringLiteral("just now");
    QTest::newRow("now") << qint64(1) << QStringLiteral("just now");
    QTest::newRow("seconds") << qint64(12) << QStringLiteral("12 second");
    QTest::newRow("minutes") << qint64(240) << QStringLiteral("4 minute");
    QTest::newRow("hours") << qint64(7200) << QStringLiteral("2 hour");
    QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 day");
}

void TestWording::relativeTimes()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, start);
    const QDateTime then(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    QVERIFY(ago(then, then.addSecs(seconds)).startsWith(start));
}

void TestWording::exactTimesHaveSeconds_data()
{
    QTest::addColumn<QString>("name");
    for (const char *const name : {"en_US", "de_DE", "ar_EG", "ja_JP", "fr_FR", "fr_CA", "fi_FI",
             "es_ES", "pt_BR", "it_IT", "zh_CN", "ko_KR", "nl_NL", "bg_BG", "da_DK"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWording::exactTimesHaveSeconds()
{
    QFETCH(QString, name);
    const QLocale before;
    QLocale::setDefault(QLocale(name));
    const QDateTime at(QDate(2026, 1, 5), QTime(9, 15, 37), Qt::UTC);
    const QString seconds = QLocale().toString(37);
    const QString brief = exactTime(at);
    const QString full = exactTime(at, QLocale::LongFormat);
    QLocale::setDefault(before);
    QCOMPARE(brief.count(seconds), 1);
    QCOMPARE(full.count(seconds), 1);
}

void TestWording::aSingleCallHasAnOutcome()
{
    const QString canary = QStringLiteral("canary");
    QCOMPARE(stateText({canary, {}, QStringLiteral("ok")}), word(ProbeOutcome::Allowed));
    QCOMPARE(stateText({canary, {}, causeName(Cause::TokenInvalid)}), word(ProbeOutcome::Refused));
    QCOMPARE(stateText({canary, {}, causeName(Cause::Timeout)}), word(ProbeOutcome::Unknown));
    QCOMPARE(stateText({QStringLiteral("sent"), {}, {}}), QString());
    QCOMPARE(stateText({QStringLiteral("check"), QStringLiteral("dead"), QStringLiteral("ok")}),
        word(TokenState::Dead));
}

QTEST_GUILESS_MAIN(TestWording)
#include "TestWording.moc"
