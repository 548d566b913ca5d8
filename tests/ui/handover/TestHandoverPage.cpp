// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/Record.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/common/DataLabel.h"
#include "ui/common/SaidBar.h"
#include "ui/common/Theme.h"
#include "ui/handover/HandoverPage.h"
#include "ui/handover/ObstacleNote.h"
#include "ui/handover/StepButton.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace keybearer;

namespace {

Handover closedUnproven()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.state = HandoverState::Closed;
    return made;
}

} // namespace

class TestHandoverPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void closingProvesNothing();
    void aClosedFollowUpTellsWhatIsOpen();
    void theRecordIsOfferedWhereItEnds_data();
    void theRecordIsOfferedWhereItEnds();
    void aSavedRecordIsTickedUntilMoreHappens();
    void anOutdatedFileIsSaidToBeAnEarlierState();
    void everyRecordHasANameOfItsOwn();
    void whatIsUnknownIsNotFine();
    void whatIsFineWaitsBehindAButton();
    void theButtonToPressIsNamed();
    void oneButtonLeads();
    void theStepsNoteNamesAButtonThatIsThere();
    void anUntestedTokenIsTestedFromHere();
    void aStepOpensAtItsTop();
    void theRecordPageSaysTheVerdict();
    void stepsAreWalkedByKeyboard();
    void aFollowUpTestIsAStatement();
    void onlyTheApiTicksWhatItCanShow();
    void aDayLaterIsNotTestedBefore();
    void aCancelledWayBackIsForgotten();
    void theChosenRouteIsInTheSteps();
    void doingItNowIsSeen();
    void theBrowserIsAnnounced();
    void whatWasPlannedIsNotSaidToCome();
    void theFocusGoesFromTheProofToTheRecord();
    void aStepIsOneOfSeveral();
    void theStripCanBeReadAsATable();
    void theCallsOfTheChangeAreTheSameEverywhereAndStay();

private:
    void present(const Handover &handover) { m_page->present(handover, fixtures::now()); }
    template <class Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString spoken(const char *step) const { return find<StepButton>(step)->accessibleName(); }

    std::unique_ptr<HandoverPage> m_page;
};

void TestHandoverPage::theFocusGoesFromTheProofToTheRecord()
{
    present(fixtures::handover(HandoverState::Proving));
    find<StepButton>("stepProof")->setFocus();
    const Handover ended = fixtures::handover(HandoverState::RolledBack);
    present(ended);
    QVERIFY(find<QPushButton>("saveRecordHere")->hasFocus());
    present(fixtures::handover(HandoverState::Proving));
    m_page->recordSaved(QStringLiteral("/nowhere/record.jsonl"));
    present(ended);
    QVERIFY(find<QPushButton>("saveRecordHere")->hasFocus()); // that was another record
    m_page->recordSaved(QStringLiteral("/nowhere/record.jsonl"));
    present(fixtures::handover(HandoverState::Proving));
    present(ended);
    QVERIFY(find<StepButton>("stepProof")->hasFocus());
}

void TestHandoverPage::aStepIsOneOfSeveral()
{
    present(fixtures::handover(HandoverState::FollowingUp));
    const QList<StepButton *> steps = m_page->findChildren<StepButton *>();
    for (StepButton *step : steps) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(step);
        QCOMPARE(told->role(), QAccessible::RadioButton);
    }
}

void TestHandoverPage::theStripCanBeReadAsATable()
{
    Handover waiting = fixtures::handover(HandoverState::WaitingForPerson);
    present(waiting);
    waiting.canary.calls = waiting.during.calls = 2;
    m_page->appendCanary(fixtures::goodAnswer(), waiting, fixtures::now());
    m_page->appendCanary(fixtures::refusedAnswer(), waiting, fixtures::now());
    auto *strip = find<QWidget>("canaryStrip");
    QVERIFY(!strip->accessibleName().isEmpty());
    QVERIFY(strip->accessibleDescription().contains(QLatin1String("newest at the end")));
    auto *way = find<QPushButton>("canaryTable");
    QVERIFY(way->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(find<QTableView>("callsTable") && find<QTableView>("callsTable")->isVisible());
    const QAbstractItemModel *calls = find<QTableView>("callsTable")->model();
    QCOMPARE(calls->rowCount(), 2);
    QCOMPARE(calls->index(0, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(calls->index(0, 1).data().toString(), QStringLiteral("refused"));
    QCOMPARE(calls->index(1, 1).data().toString(), QStringLiteral("answered"));
    QCOMPARE(calls->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Call 1: answered, status 200"));
    QTest::keyClick(find<QWidget>("callsDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QWidget>("callsDialog")->isVisible());
}

void TestHandoverPage::theCallsOfTheChangeAreTheSameEverywhereAndStay()
{
    Handover proven = fixtures::handover(HandoverState::FollowingUp);
    proven.during = CanaryTally{22, 22, 0, 0, 1040, fixtures::now()};
    proven.canary = proven.during;
    present(proven);
    const QString sentence = text("handoverSentenceMeans");
    QVERIFY2(sentence.contains(QLatin1String("all 22 test call")), qPrintable(sentence));
    proven.canary.calls = proven.canary.good = 141;
    m_page->appendCanary(fixtures::goodAnswer(), proven, fixtures::now());
    present(proven);
    QCOMPARE(text("handoverSentenceMeans"), sentence);
    QVERIFY2(text("canaryCounts").startsWith(QLatin1String("Calls 22 ")),
        qPrintable(text("canaryCounts")));
    QVERIFY(text("canaryCounts").contains(QLatin1String("Outside the change: calls 119")));
}

void TestHandoverPage::init()
{
    m_page = std::make_unique<HandoverPage>();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHandoverPage::closingProvesNothing()
{
    present(closedUnproven());
    QCOMPARE(find<SaidBar>("handoverSentence")->glyph(), Glyph::Limited);
    QCOMPARE(text("handoverSentenceHappened"),
        QStringLiteral("The email was changed, but the token is not proven to work as before."));
    QCOMPARE(text("handoverTitle"), QStringLiteral("Closed, not proven"));
    QVERIFY(spoken("stepProof").contains(QLatin1String("needs a look")));
    QVERIFY(!spoken("stepFollowUp").contains(QLatin1String("done")));
}

void TestHandoverPage::aClosedFollowUpTellsWhatIsOpen()
{
    Handover made = fixtures::handover(HandoverState::Closed);
    present(made);
    QCOMPARE(find<SaidBar>("handoverSentence")->glyph(), Glyph::Alive);
    QVERIFY(spoken("stepProof").contains(QLatin1String("done")));
    QVERIFY(spoken("stepFollowUp").contains(QLatin1String("not finished")));
    QVERIFY(spoken("stepFollowUp").contains(QLatin1String("3 of 4 open")));
    for (Checkpoint &checkpoint : made.checkpoints) {
        checkpoint.doneAt = fixtures::now();
        checkpoint.verdict = QStringLiteral("alive");
    }
    present(made);
    QVERIFY(spoken("stepFollowUp").contains(QLatin1String("done")));
    made.checkpoints[1].verdict = QStringLiteral("dead");
    present(made);
    QVERIFY(spoken("stepFollowUp").contains(QLatin1String("needs a look")));
}

void TestHandoverPage::theRecordIsOfferedWhereItEnds_data()
{
    QTest::addColumn<HandoverState>("state");
    QTest::addColumn<bool>("offered");
    QTest::newRow("draft") << HandoverState::Draft << false;
    QTest::newRow("confirm") << HandoverState::AwaitingConfirm << false;
    QTest::newRow("waiting") << HandoverState::WaitingForPerson << false;
    QTest::newRow("following up") << HandoverState::FollowingUp << true;
    QTest::newRow("not proven") << HandoverState::NotProven << true;
    QTest::newRow("closed") << HandoverState::Closed << true;
    QTest::newRow("refused") << HandoverState::Refused << true;
    QTest::newRow("rolled back") << HandoverState::RolledBack << true;
    QTest::newRow("unknown") << HandoverState::UnknownOutcome << true;
}

void TestHandoverPage::theRecordIsOfferedWhereItEnds()
{
    QFETCH(HandoverState, state);
    QFETCH(bool, offered);
    present(fixtures::handover(state));
    QCOMPARE(find<QPushButton>("saveRecordHere")->isVisible(), offered);
    QSignalSpy wanted(m_page.get(), &HandoverPage::saveRecordWanted);
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(wanted.size(), offered ? 1 : 0); // a mnemonic presses the button for a moment
}

void TestHandoverPage::aSavedRecordIsTickedUntilMoreHappens()
{
    present(fixtures::handover(HandoverState::FollowingUp));
    QVERIFY(spoken("stepRecord").contains(QLatin1String("not saved")));
    m_page->recordSaved(QStringLiteral("/nowhere/record.jsonl"));
    QVERIFY(spoken("stepRecord").contains(QLatin1String("done: saved")));
    present(fixtures::handover(HandoverState::Closed));
    QVERIFY(spoken("stepRecord").contains(QLatin1String("to be saved again")));
    Handover other = fixtures::handover(HandoverState::Closed);
    other.id = QStringLiteral("h-2");
    present(other);
    QVERIFY(spoken("stepRecord").contains(QLatin1String("not saved")));
}

void TestHandoverPage::anOutdatedFileIsSaidToBeAnEarlierState()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("record.jsonl"));
    const RecordHeader header{QStringLiteral("h-1"), QStringLiteral("f")};
    QVERIFY(saveRecord(file, recordOf(header, {})));
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    present(made);
    m_page->recordSaved(file);
    QTRY_COMPARE(text("recordVerdictHappened"), QStringLiteral("The saved file is intact."));
    ++made.canary.calls; // one good answer more is no news
    ++made.canary.good;
    present(made);
    QCOMPARE(text("recordVerdictHappened"), QStringLiteral("The saved file is intact."));
    made.checkpoints[1].doneAt = fixtures::now();
    present(made);
    QVERIFY(text("recordVerdictHappened").contains(QLatin1String("earlier state")));
    QCOMPARE(find<SaidBar>("recordVerdict")->glyph(), Glyph::Limited);
}

void TestHandoverPage::everyRecordHasANameOfItsOwn()
{
    const Handover made = fixtures::handover(HandoverState::FollowingUp);
    const QString name = recordFileName(made, fixtures::now());
    QVERIFY2(
        QRegularExpression(QStringLiteral("^keybearer-handover-[a-z0-9-]+-\\d{4}-\\d\\d-\\d\\d-"
                                          "\\d{6}\\.jsonl$"))
            .match(name)
            .hasMatch(),
        qPrintable(name));
    QVERIFY(name != recordFileName(made, fixtures::now().addSecs(1)));
    Handover hostile = made;
    hostile.baseline->report.teammate->workspace->name = QStringLiteral("../../.ssh/x y");
    QVERIFY(recordFileName(hostile, fixtures::now())
                .startsWith(QLatin1String("keybearer-handover-ssh-x-y-")));
}

void TestHandoverPage::whatIsUnknownIsNotFine()
{
    Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    for (Finding &finding : made.findings)
        finding.level = Finding::Level::Fine;
    find<StepButton>("stepPrepare")->setFocus();
    present(made);
    QVERIFY(spoken("stepPrepare").contains(QLatin1String("done:")));
    QVERIFY(find<QPushButton>("confirmChange")->hasFocus());
    made.state = HandoverState::Baseline;
    present(made);
    made.state = HandoverState::AwaitingConfirm;
    made.findings[0].level = made.findings[1].level = Finding::Level::Unknown;
    present(made);
    QVERIFY(spoken("stepPrepare").contains(QLatin1String("not everything is known")));
    QVERIFY(spoken("stepPrepare").contains(QLatin1String("2 unknown")));
    QVERIFY(text("handoverSentenceMeans").startsWith(QLatin1String("2 possible obstacle")));
    QVERIFY(find<QWidget>("findingList")->hasFocus());
    QVERIFY(find<QWidget>("findingsCard")->property("focused").toBool());
    QVERIFY(find<QWidget>("findingList")->y() < find<QWidget>("preview")->y());
}

void TestHandoverPage::whatIsFineWaitsBehindAButton()
{
    const Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    const auto shown = [this] {
        static const QRegularExpression numbered(QStringLiteral("^finding[0-9]+$"));
        return find<QWidget>("findingList")->findChildren<QLabel *>(numbered).size();
    };
    const qsizetype all = made.findings.size();
    present(made);
    QCOMPARE(shown(), all - countOf(made.findings, Finding::Level::Fine));
    QVERIFY(
        find<QWidget>("findingList")
            ->accessibleDescription()
            .contains(say(made.findings.constFirst()).happened)); // who can't see is told all of it
    QTest::keyClick(find<QPushButton>("findingsAll"), Qt::Key_Space);
    QTRY_COMPARE(shown(), all);
    QVERIFY(!find<QPushButton>("findingsAll")->isVisible());
    QVERIFY(find<QWidget>("findingList")->hasFocus());
    present(made);
    QCOMPARE(shown(), all); // what was opened stays open
    m_page->showStep(Step::Prepare);
    present(made);
    QCOMPARE(shown(), all);
}

void TestHandoverPage::theButtonToPressIsNamed()
{
    for (const Route route : {Route::Guided, Route::Scim}) {
        for (const bool back : {false, true}) {
            Handover made = fixtures::handover(HandoverState::AwaitingConfirm, route);
            made.back = back;
            present(made);
            const QString next = text("handoverSentenceNext");
            for (const char *name : {"confirmChange", "cancelHandover"}) {
                QString button = find<QPushButton>(name)->text();
                QVERIFY2(next.contains(button.remove(QLatin1Char('&'))), qPrintable(next));
            }
        }
    }
}

/// Of the follow-up's tests the first one that is open; what is saved at the end leads only when
/// nothing else does.
void TestHandoverPage::oneButtonLeads()
{
    const auto leads = [this](const char *button) {
        return find<QPushButton>(button)->property("primary").toBool();
    };
    present(fixtures::handover(HandoverState::AwaitingConfirm));
    QVERIFY(!leads("saveRecord"));
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    for (Checkpoint &checkpoint : made.checkpoints) {
        checkpoint.doneAt = {};
        checkpoint.dueAt = {};
    }
    find<StepButton>("stepChange")->setFocus();
    present(made);
    QVERIFY(leads("saveRecord"));
    QVERIFY(leads("checkpointTest0"));
    QVERIFY(find<QPushButton>("checkpointTest0")->hasFocus());
    QVERIFY(!leads("checkpointTest1"));
    QSignalSpy opened(m_page.get(), &HandoverPage::openAccountWanted);
    QTest::keyClick(find<QPushButton>("checkpointOpen"), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    made.checkpoints[0].doneAt = fixtures::now();
    present(made);
    QVERIFY(!leads("checkpointTest0"));
    QVERIFY(leads("checkpointTest1"));
}

/// Of none that is not there.
void TestHandoverPage::theStepsNoteNamesAButtonThatIsThere()
{
    const auto named = [this](const char *button) {
        QString words = find<QPushButton>(button)->text();
        return text("stepWhat").contains(words.remove(QLatin1Char('&')));
    };
    Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    present(made);
    QVERIFY(named("confirmChange"));
    made.findings[0].level = Finding::Level::Stops;
    present(made);
    QVERIFY(!find<QPushButton>("confirmChange")->isVisible());
    QVERIFY(!named("confirmChange"));
    QVERIFY(named("cancelHandover"));
    present(fixtures::handover(HandoverState::UnknownOutcome));
    QVERIFY(find<QPushButton>("proveAgain")->isVisible());
    QVERIFY(named("proveAgain"));
    // Nobody is kept here: a token that never works again would hold the page for ever.
    QVERIFY(find<QPushButton>("leaveOpen")->isVisible());
    QVERIFY(find<QPushButton>("closeHandover")->isVisible());
    made = fixtures::handover(HandoverState::UnknownOutcome);
    made.closedUnknown = true;
    present(made);
    QVERIFY(!find<QPushButton>("proveAgain")->isVisible());
    QVERIFY(!find<QPushButton>("closeHandover")->isVisible());
    QVERIFY(find<QPushButton>("anotherHandover")->isVisible());
}

void TestHandoverPage::anUntestedTokenIsTestedFromHere()
{
    TeammateView view;
    m_page->setObstacle(obstacleTo(view));
    QSignalSpy wanted(m_page->obstacleNote(), &ObstacleNote::testWanted);
    QVERIFY(find<QPushButton>("obstacleTest")->isVisible());
    m_page->focusFirst();
    QVERIFY(find<QPushButton>("obstacleTest")->hasFocus());
    QTest::keyClick(find<QPushButton>("obstacleTest"), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    view.checking = true;
    m_page->setObstacle(obstacleTo(view));
    QVERIFY(!find<QPushButton>("obstacleTest")->isVisible());
}

void TestHandoverPage::aStepOpensAtItsTop()
{
    m_page->resize(700, 420);
    present(fixtures::handover(HandoverState::FollowingUp));
    auto *bar = find<QScrollArea>("handoverScroll")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    m_page->showStep(Step::Proof);
    QCOMPARE(bar->value(), 0);
    m_page->showStep(Step::FollowUp);
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    present(fixtures::handover(HandoverState::Closed)); // still at this step
    QCOMPARE(bar->value(), 0);
}

void TestHandoverPage::theRecordPageSaysTheVerdict()
{
    present(fixtures::handover(HandoverState::NotProven));
    m_page->showStep(Step::Record);
    QVERIFY(find<QWidget>("handoverSentence")->isVisible());
    QVERIFY(find<QWidget>("saveRecord")->isVisible());
    QVERIFY(!find<QWidget>("saveRecordHere")->isVisible());
}

void TestHandoverPage::stepsAreWalkedByKeyboard()
{
    present(fixtures::handover(HandoverState::FollowingUp));
    auto *followUp = find<StepButton>("stepFollowUp");
    followUp->setFocus();
    QTest::keyClick(followUp, Qt::Key_Down);
    QVERIFY(find<StepButton>("stepRecord")->isChecked());
    QVERIFY(find<QWidget>("record")->isVisible());
}

void TestHandoverPage::aFollowUpTestIsAStatement()
{
    present(fixtures::handover(HandoverState::FollowingUp));
    const auto *password = find<QPushButton>("checkpointTest1");
    QVERIFY(password->text().contains(QLatin1String("I have done this")));
    QVERIFY(password->accessibleName().contains(QLatin1String("Set a new password")));
    QVERIFY(password->accessibleName().contains(QLatin1String("I have done this")));
}

void TestHandoverPage::onlyTheApiTicksWhatItCanShow()
{
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    made.logAccess = LogAccess::Readable;
    made.checkpoints[1].triedAt = fixtures::now();
    made.checkpoints[1].verdict = QStringLiteral("alive");
    present(made);
    const auto *password = find<QPushButton>("checkpointTest1");
    QCOMPARE(password->text(), QStringLiteral("Test now"));
    QVERIFY(text("checkpointProof1").contains(QLatin1String("stays open")));
    QVERIFY(spoken("stepFollowUp").contains(QLatin1String("3 of 4 open")));
    made.logAccess = LogAccess::Refused;
    made.checkpoints[1].doneAt = fixtures::now();
    made.checkpoints[1].byWord = true;
    present(made);
    QVERIFY(text("checkpointProof1").contains(QLatin1String("a person's word")));
}

void TestHandoverPage::aDayLaterIsNotTestedBefore()
{
    const Handover made = fixtures::handover(HandoverState::FollowingUp);
    present(made);
    const auto *later = find<QPushButton>("checkpointTest3");
    QVERIFY(!later->isEnabled());
    QVERIFY(!later->text().contains(QLatin1String("I have done")));
    m_page->tick(fixtures::now().addDays(1));
    QVERIFY(later->isEnabled());
}

void TestHandoverPage::aCancelledWayBackIsForgotten()
{
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    made.state = HandoverState::AwaitingConfirm;
    made.back = true;
    std::swap(made.preview->emailFrom, made.preview->emailTo);
    made.preview->back = true;
    present(made);
    QCOMPARE(find<DataLabel>("handoverTo")->data(), made.emailFrom);
    QVERIFY(!find<QWidget>("findingList")->isVisible());
    QVERIFY(!find<QWidget>("questionForm")->isVisible());
    made.state = HandoverState::FollowingUp; // as the flow leaves it: the preview stays
    made.back = false;
    present(made);
    QCOMPARE(find<DataLabel>("handoverTo")->data(), made.emailTo);
    QCOMPARE(find<DataLabel>("handoverFrom")->data(), made.emailFrom);
}

void TestHandoverPage::theChosenRouteIsInTheSteps()
{
    present(fixtures::handover(HandoverState::Draft));
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(spoken("stepChange").contains(QLatin1String("SCIM")));
    present(fixtures::handover(HandoverState::Draft));
    QVERIFY(spoken("stepChange").contains(QLatin1String("SCIM")));
}

void TestHandoverPage::doingItNowIsSeen()
{
    present(fixtures::handover(HandoverState::WaitingForPerson));
    QSignalSpy wanted(m_page.get(), &HandoverPage::doingItNow);
    auto *now = find<QPushButton>("doingItNow");
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!now->isEnabled());
    QCOMPARE(now->text(), QStringLiteral("Testing every second now"));
    QVERIFY(find<QPushButton>("openAccountPage")->hasFocus());
    m_page->tick(fixtures::now().addSecs(599));
    QVERIFY(!now->isEnabled());
    m_page->tick(fixtures::now().addSecs(600));
    QVERIFY(now->isEnabled());
}

void TestHandoverPage::theBrowserIsAnnounced()
{
    const Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    present(made);
    QVERIFY(text("previewPageLabel").contains(QLatin1String("in your browser")));
    QVERIFY(find<QWidget>("previewPage")->isVisible());
    QCOMPARE(find<DataLabel>("previewPage")->data(), made.accountPage.toDisplayString());
    present(fixtures::handover(HandoverState::AwaitingConfirm, Route::Scim));
    QVERIFY(!find<QWidget>("previewPage")->isVisible());
}

/// An address that may have been changed is not called the one that the account has.
void TestHandoverPage::whatWasPlannedIsNotSaidToCome()
{
    Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    present(made);
    QCOMPARE(text("previewFromLabel"), QStringLiteral("Email now"));
    made.state = HandoverState::UnknownOutcome;
    made.closedUnknown = true;
    present(made);
    QVERIFY(find<QWidget>("preview")->isVisible());
    QCOMPARE(text("previewFromLabel"), QStringLiteral("Email before"));
    QCOMPARE(text("previewToLabel"), QStringLiteral("Requested email"));
    QVERIFY(!find<QWidget>("previewExplanation")->isVisible());
    QVERIFY(!find<QWidget>("previewPage")->isVisible());
}

QTEST_MAIN(TestHandoverPage)
#include "TestHandoverPage.moc"
