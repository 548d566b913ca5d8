// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "ui/handover/ComparisonModel.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/Steps.h"

#include <QAbstractItemModelTester>
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

} // namespace

class TestHandoverViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateStandsAtOneStep();
    void everyStepShowsSomething();
    void confirmingShowsWhatWillHappen();
    void comparisonStaysAModel();
    void comparisonNamesWhatWasLost();
    void anotherTeammateIsNotFine();
    void anUnknownTeammateIsNotFine();
    void formTakesAnAddress();
    void formWantsAScimAddress();
    void practiceBringsItsOwnScimToken();
    void notProvenNeverHasATick();
};

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

void TestHandoverViews::formWantsAScimAddress()
{
    HandoverForm form;
    QSignalSpy started(&form, &HandoverForm::startWanted);
    QSignalSpy refused(&form, &HandoverForm::entryRefused);
    form.findChild<QRadioButton *>(QStringLiteral("routeScim"))->setChecked(true);
    auto *start = form.findChild<QPushButton *>(QStringLiteral("startHandover"));
    start->click();
    QCOMPARE(refused.size(), 1);
    form.findChild<QLineEdit *>(QStringLiteral("scimUrl"))
        ->setText(QStringLiteral("https://api.intercom.io/scim/v2"));
    start->click();
    QCOMPARE(refused.size(), 2); // no token yet
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

QTEST_MAIN(TestHandoverViews)
#include "TestHandoverViews.moc"
