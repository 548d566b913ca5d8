// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "ui/common/ProbeStrip.h"
#include "ui/handover/CallsModel.h"
#include "ui/handover/ComparisonModel.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/Steps.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

constexpr int states = static_cast<int>(HandoverState::UnknownOutcome) + 1;

const ComparisonModel::Line &line(const ComparisonModel &model, const char *what)
{
    static const ComparisonModel::Line none;
    for (const ComparisonModel::Line &candidate : model.lines()) {
        if (candidate.what == QLatin1String(what))
            return candidate;
    }
    return none;
}

QString hint(const HandoverForm &form, const char *name)
{
    return form.findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

class TestHandoverViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateStandsAtOneStep();
    void everyStepShowsSomething();
    void confirmingShowsWhatWillHappen();
    void comparisonStaysAModel();
    void aCellIsSpokenOnce();
    void callsStayAModel();
    void comparisonNamesWhatWasLost();
    void theSameDeadTokenGetsNoTick();
    void aChangeBackIsComparedWithTheStart_data();
    void aChangeBackIsComparedWithTheStart();
    void anotherTeammateIsNotFine();
    void anUnknownTeammateIsNotFine();
    void formTakesAnAddress();
    void anEntryIsRefusedAtItsField_data();
    void anEntryIsRefusedAtItsField();
    void formWantsAScimAddress();
    void practiceBringsItsOwnScimToken();
    void notProvenNeverHasATick();
    void unknownOutcomeShowsATokenThatFailed();
};

// The row's sentence once, at its beginning; then each cell's own value.
void TestHandoverViews::aCellIsSpokenOnce()
{
    ComparisonModel model;
    model.setHandover(fixtures::handover(HandoverState::FollowingUp));
    for (int row = 0; row < model.rowCount(); ++row) {
        const ComparisonModel::Line &told = model.lines().at(row);
        const auto spoken = [&](int column) {
            return model.data(model.index(row, column), Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(ComparisonModel::What).contains(told.after));
        QCOMPARE(spoken(ComparisonModel::Before), told.before);
        QCOMPARE(spoken(ComparisonModel::After), told.after);
        QCOMPARE(spoken(ComparisonModel::Result), told.result);
    }
}

void TestHandoverViews::callsStayAModel()
{
    CallsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < ProbeStrip::shown + 5; ++i) {
        model.append(i % 2 ? fixtures::refusedAnswer() : fixtures::goodAnswer());
        model.setTotal(100 + i);
    }
    QCOMPARE(model.rowCount(), ProbeStrip::shown);
    model.append(Answer());
    QCOMPARE(
        model.index(0, CallsModel::Result).data().toString(), QStringLiteral("no clear answer"));
    QCOMPARE(model.index(0, CallsModel::Status).data().toString(), QStringLiteral("–"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestHandoverViews::everyStateStandsAtOneStep()
{
    for (int i = 0; i < states; ++i) {
        const Handover made = fixtures::handover(static_cast<HandoverState>(i));
        int here = 0;
        for (const Step step : allSteps) {
            const StepState state = stateOf(step, made);
            here += step == currentStep(made) ? 1 : 0;
            if (step > currentStep(made)) // what was begun of the follow-up stays in sight
                QVERIFY(state == StepState::Later || step == Step::FollowUp);
        }
        QCOMPARE(here, 1);
    }
}

void TestHandoverViews::everyStepShowsSomething()
{
    for (int i = 0; i < states; ++i) {
        const Handover made = fixtures::handover(static_cast<HandoverState>(i));
        for (const Step step : allSteps)
            QVERIFY(sectionsOf(step, made) != Sections());
    }
}

void TestHandoverViews::confirmingShowsWhatWillHappen()
{
    const Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    const Sections shown = sectionsOf(currentStep(made), made);
    QVERIFY(shown.testFlag(Section::Preview));
    QVERIFY(shown.testFlag(Section::Findings));
    QVERIFY(shown.testFlag(Section::Questions));
}

void TestHandoverViews::comparisonStaysAModel()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < states; ++i)
        model.setHandover(fixtures::handover(static_cast<HandoverState>(i)));
    model.setHandover(fixtures::handover(HandoverState::FollowingUp));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(line(model, "Email").glyph, Glyph::Alive);
    QCOMPARE(line(model, "Permissions").result, QStringLiteral("none lost"));
}

void TestHandoverViews::comparisonNamesWhatWasLost()
{
    ComparisonModel model;
    model.setHandover(fixtures::handover(HandoverState::NotProven));
    QCOMPARE(line(model, "Permissions").result, QStringLiteral("lost: Read tags"));
    QCOMPARE(line(model, "Permissions").glyph, Glyph::Limited);
    QCOMPARE(line(model, "Verdict").glyph, Glyph::Limited);
}

// That the dead token is the same one is no good news.
void TestHandoverViews::theSameDeadTokenGetsNoTick()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    ComparisonModel model;
    model.setHandover(made);
    QCOMPARE(line(model, "Token").glyph, Glyph::Alive);
    made.proof->verdict.state = TokenState::Dead;
    model.setHandover(made);
    QCOMPARE(line(model, "Token").result, QStringLiteral("the same"));
    QVERIFY(!line(model, "Token").glyph);
}

void TestHandoverViews::aChangeBackIsComparedWithTheStart_data()
{
    QTest::addColumn<HandoverState>("state");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::addColumn<Glyph>("glyph");
    const QString from = fixtures::handover(HandoverState::RolledBack).emailFrom;
    const QString to = fixtures::handover(HandoverState::RolledBack).emailTo;
    QTest::newRow("it is back") << HandoverState::RolledBack << from
                                << QStringLiteral("the old one again") << Glyph::Alive;
    QTest::newRow("it is not") << HandoverState::NotProven << to << QStringLiteral("the new one")
                               << Glyph::Limited;
    QTest::newRow("it is to go back")
        << HandoverState::WaitingForPerson << to << QStringLiteral("the new one") << Glyph::Alive;
    QTest::newRow("a third one") << HandoverState::NotProven << QStringLiteral("c@other.example")
                                 << QStringLiteral("not the requested one") << Glyph::Limited;
}

void TestHandoverViews::aChangeBackIsComparedWithTheStart()
{
    QFETCH(const HandoverState, state);
    QFETCH(const QString, after);
    Handover made = fixtures::handover(HandoverState::RolledBack);
    made.state = state;
    made.proven = state != HandoverState::NotProven;
    made.comparison->emailAfter = after;
    ComparisonModel model;
    model.setHandover(made);
    QTEST(line(model, "Email").result, "result");
    QTEST(line(model, "Email").glyph.value(), "glyph");
    QCOMPARE(model.headerData(ComparisonModel::Before, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("At the start"));
    model.setHandover(fixtures::handover(HandoverState::FollowingUp));
    QCOMPARE(model.headerData(ComparisonModel::Before, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Before"));
}

void TestHandoverViews::anotherTeammateIsNotFine()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.comparison->sameTeammate = false;
    ComparisonModel model;
    model.setHandover(made);
    QCOMPARE(line(model, "Teammate").glyph, Glyph::Dead);
    QCOMPARE(line(model, "Teammate").result, QStringLiteral("different"));
}

void TestHandoverViews::anUnknownTeammateIsNotFine()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.comparison->sameTeammate.reset();
    made.comparison->emailAfter.clear();
    ComparisonModel model;
    model.setHandover(made);
    QCOMPARE(line(model, "Teammate").glyph, Glyph::Unknown);
    QCOMPARE(line(model, "Email").after, made.emailNow); // by a live test, not by the proof
    QCOMPARE(line(model, "Email").result, QStringLiteral("as last read"));
    QVERIFY(!line(model, "Email").glyph);
    made.emailSince = {}; // nobody saw it change
    model.setHandover(made);
    QCOMPARE(line(model, "Email").glyph, Glyph::Unknown);
}

void TestHandoverViews::formTakesAnAddress()
{
    HandoverForm form;
    QSignalSpy started(&form, &HandoverForm::startWanted);
    auto *email = form.findChild<QLineEdit *>(QStringLiteral("newEmail"));
    QTest::keyClicks(email, QStringLiteral(" new@brightwater.example "));
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(started.size(), 1);
    const auto draft = started.at(0).at(0).value<HandoverDraft>();
    QCOMPARE(draft.emailTo, QStringLiteral("new@brightwater.example"));
    QCOMPARE(draft.route, Route::Guided);
}

void TestHandoverViews::anEntryIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QString() << QStringLiteral("Enter the new email address.");
    QTest::newRow("no address") << QStringLiteral("somebody")
                                << QStringLiteral("This is not an email address. One looks like "
                                                  "name@customer.example.");
}

void TestHandoverViews::anEntryIsRefusedAtItsField()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    HandoverForm form;
    form.resize(700, 600);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy started(&form, &HandoverForm::startWanted);
    const QString before = hint(form, "newEmailHint");
    auto *email = form.findChild<QLineEdit *>(QStringLiteral("newEmail"));
    const auto *route = form.findChild<QRadioButton *>(QStringLiteral("routeGuided"));
    const int top = route->mapTo(&form, QPoint()).y();
    auto *start = form.findChild<QPushButton *>(QStringLiteral("startHandover"));
    email->setText(typed);
    start->setFocus();
    start->click();
    QCOMPARE(started.size(), 0);
    QCOMPARE(hint(form, "newEmailHint"), said);
    QCOMPARE(email->accessibleDescription(), said);
    QVERIFY(email->hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(route->mapTo(&form, QPoint()).y(), top);
    QTest::keyClicks(email, QStringLiteral("x"));
    QCOMPARE(hint(form, "newEmailHint"), before);
}

void TestHandoverViews::formWantsAScimAddress()
{
    HandoverForm form;
    QSignalSpy started(&form, &HandoverForm::startWanted);
    form.findChild<QRadioButton *>(QStringLiteral("routeScim"))->setChecked(true);
    auto *start = form.findChild<QPushButton *>(QStringLiteral("startHandover"));
    auto *email = form.findChild<QLineEdit *>(QStringLiteral("newEmail"));
    email->setText(QStringLiteral("new@brightwater.example"));
    start->click();
    QVERIFY(hint(form, "scimUrlHint").startsWith(QLatin1String("Enter the SCIM URL")));
    form.findChild<QLineEdit *>(QStringLiteral("scimUrl"))
        ->setText(QStringLiteral("https://api.intercom.io/scim/v2"));
    start->click();
    QCOMPARE(hint(form, "scimTokenHint"), QStringLiteral("Paste the SCIM token."));
    QCOMPARE(started.size(), 0);
    form.findChild<QLineEdit *>(QStringLiteral("scimToken"))->setText(QStringLiteral("scim-abc"));
    start->click();
    QCOMPARE(started.size(), 1);
    const auto draft = started.at(0).at(0).value<HandoverDraft>();
    QCOMPARE(draft.scimUrl->host(), QStringLiteral("api.intercom.io"));
    QVERIFY(draft.scimToken);
}

void TestHandoverViews::practiceBringsItsOwnScimToken()
{
    HandoverForm form;
    form.setPractice(true, QUrl(QStringLiteral("http://127.0.0.1:8080/scim/v2")));
    QSignalSpy started(&form, &HandoverForm::startWanted);
    form.findChild<QLineEdit *>(QStringLiteral("newEmail"))
        ->setText(QStringLiteral("new@brightwater.example"));
    form.findChild<QRadioButton *>(QStringLiteral("routeScim"))->setChecked(true);
    form.findChild<QPushButton *>(QStringLiteral("startHandover"))->click();
    QCOMPARE(started.size(), 1);
}

void TestHandoverViews::notProvenNeverHasATick()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.proof = fixtures::checked(TokenState::Alive);
    made.comparison->sameTeammate = false;
    QVERIFY(glyphOf(made) != Glyph::Alive);
    made.proof.reset();
    QCOMPARE(glyphOf(made), Glyph::Unknown);
}

void TestHandoverViews::unknownOutcomeShowsATokenThatFailed()
{
    Handover made = fixtures::handover(HandoverState::UnknownOutcome);
    made.proof = CheckResult();
    for (const TokenState state : {TokenState::Alive, TokenState::Limited, TokenState::Unknown}) {
        made.proof->verdict.state = state;
        QCOMPARE(glyphOf(made), Glyph::Unknown);
    }
    for (const TokenState state : {TokenState::Dead, TokenState::Blocked}) {
        made.proof->verdict.state = state;
        QCOMPARE(glyphOf(made), glyphOf(state));
    }
}

QTEST_MAIN(TestHandoverViews)
#include "TestHandoverViews.moc"
