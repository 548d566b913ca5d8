// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/HandoverScreens.h"

#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/HandoverPage.h"
#include "ui/handover/Obstacle.h"
#include "ui/window/Connection.h"
#include "ui/window/MainWindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace keybearer {
namespace {

/// The newest ones tell of what the tally has.
Answer answerOf(const Handover &handover, int fromTheEnd)
{
    if (fromTheEnd <= handover.canary.unanswered)
        return Answer();
    return fromTheEnd <= handover.canary.refused ? fixtures::refusedAnswer()
                                                 : fixtures::goodAnswer();
}

fixtures::Standing standingOf(const Handover &handover)
{
    fixtures::Standing standing;
    if (handover.state == HandoverState::UnknownOutcome)
        standing.state = TokenState::Unknown;
    standing.handingOver = handover.state != HandoverState::Draft && !handover.isOver();
    standing.testing =
        handover.state == HandoverState::Baseline || handover.state == HandoverState::Proving;
    if (handover.proof)
        standing.state = handover.proof->verdict.state;
    standing.email = handover.emailNow;
    return standing;
}

void stand(HandoverPage &page, const fixtures::Standing &standing)
{
    fixtures::addConnections(*qobject_cast<MainWindow *>(page.window()), standing);
}

Screen handover(
    const QString &name, const Handover &value, std::function<void(HandoverPage &)> then)
{
    return {QLatin1String("handover-") % name, [value, then = std::move(then)](MainWindow &window) {
                fixtures::addConnections(window, standingOf(value));
                HandoverPage &page = window.handoverPage();
                page.present(value, fixtures::now());
                if (value.canary.calls > 0) {
                    for (int i = 0; i < 48; ++i)
                        page.appendCanary(answerOf(value, 48 - i), value, fixtures::now());
                }
                window.showPage(MainWindow::Page::Handover);
                if (then)
                    then(page);
            }};
}

Handover deadAfter()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.proof = fixtures::checked(TokenState::Dead);
    made.comparison = compare(made.baseline->report, made.proof->report);
    made.canary.refused = made.during.refused = 3;
    return made;
}

/// It worked at first, and then somebody reset the password.
Handover deadInFollowUp()
{
    Handover made = deadAfter();
    made.canary.refused = made.during.refused = 0;
    made.seenInLog = {{AccountEvent::PasswordReset, fixtures::now().addSecs(-60)}};
    return made;
}

/// Keybearer was closed when the email was changed.
Handover changedUnseen()
{
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    made.during.longestGap_ms = made.canary.longestGap_ms = 62 * 3'600'000LL;
    return made;
}

/// Proven some time ago, and nobody looks now.
Handover notWatched()
{
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    made.watched = false;
    return made;
}

Handover anotherTeammate()
{
    Handover made = fixtures::handover(HandoverState::NotProven);
    made.proof = fixtures::checked(TokenState::Alive);
    made.proof->report.teammate->id = QStringLiteral("991267999");
    made.proof->report.teammate->email = made.emailNow;
    made.comparison = compare(made.baseline->report, made.proof->report);
    return made;
}

Handover passwordSeen()
{
    Handover made = fixtures::handover(HandoverState::FollowingUp);
    made.logAccess = LogAccess::Readable;
    made.seenInLog = {{AccountEvent::PasswordReset, fixtures::now().addSecs(-60)}};
    return made;
}

QList<Screen> afterwardsScreens()
{
    return {handover(QStringLiteral("dead-after"), deadAfter(), nullptr),
        handover(QStringLiteral("another-teammate"), anotherTeammate(), nullptr),
        handover(QStringLiteral("dead-in-follow-up"), deadInFollowUp(), nullptr),
        handover(QStringLiteral("changed-unseen"), changedUnseen(), nullptr),
        handover(QStringLiteral("not-watched"), notWatched(), nullptr),
        handover(QStringLiteral("password-seen"), passwordSeen(), nullptr)};
}

Handover takenAddress()
{
    Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    made.findings[3].level = Finding::Level::Stops;
    made.findings[3].datum = made.emailTo;
    return made;
}

Handover otherAddress()
{
    Handover made = fixtures::handover(HandoverState::WaitingForPerson);
    made.emailNow = QStringLiteral("somebody@elsewhere.example");
    return made;
}

Handover signedIn()
{
    Handover made = fixtures::handover(HandoverState::WaitingForPerson);
    made.logAccess = LogAccess::Readable;
    made.seenInLog = {{AccountEvent::SignedIn, fixtures::now().addSecs(-90)}};
    made.ticked = {{HandTick::OpenedAccount, fixtures::now().addSecs(-80)}};
    return made;
}

Handover closedLog()
{
    Handover made = fixtures::handover(HandoverState::WaitingForPerson);
    made.logAccess = LogAccess::Refused;
    return made;
}

/// Every outcome that the preflight can have, all at this level.
Screen found(const char *name, Finding::Level level)
{
    Handover made = fixtures::handover(HandoverState::AwaitingConfirm);
    made.findings.clear();
    for (int i = 0; i <= static_cast<int>(Finding::Subject::PasswordReset); ++i) {
        const auto subject = static_cast<Finding::Subject>(i);
        const bool domain = subject == Finding::Subject::DomainReceivesMail;
        made.findings.append(
            {subject, level, domain ? QStringLiteral("brightwater.example") : made.emailTo});
    }
    return handover(QLatin1String("found-") % QLatin1String(name), made,
        [](HandoverPage &page) { page.showStep(Step::Prepare); });
}

Screen scimDraft()
{
    return handover(
        QStringLiteral("scim"), fixtures::handover(HandoverState::Draft), [](HandoverPage &page) {
            page.findChild<QRadioButton *>(QStringLiteral("routeScim"))->setChecked(true);
            page.findChild<QLineEdit *>(QStringLiteral("newEmail"))
                ->setText(QStringLiteral("intercom-api@brightwater.example"));
            page.findChild<QPushButton *>(QStringLiteral("startHandover"))->click();
        });
}

/// Each step of a handover that is over, as it looks back.
QList<Screen> stepScreens()
{
    const std::pair<const char *, Step> steps[] = {{"change", Step::Change}, {"proof", Step::Proof},
        {"followup", Step::FollowUp}, {"record", Step::Record}};
    QList<Screen> screens;
    for (const auto &[name, step] : steps)
        screens.append(handover(QLatin1String("closed-") % QLatin1String(name),
            fixtures::handover(HandoverState::Closed),
            [step = step](HandoverPage &page) { page.showStep(step); }));
    return screens;
}

TeammateView withoutToken()
{
    TeammateView view;
    view.tokenIsGone = true;
    view.tokenProblem =
        renewable([] { return Connection::sayTokenProblem(Error::of(ErrorKind::NotFound)); });
    return view;
}

Error openElsewhere()
{
    return Error::of(ErrorKind::Busy, QStringLiteral("workstation (4711)"));
}

Handover cancelling()
{
    Handover handover = fixtures::handover(HandoverState::AwaitingConfirm);
    handover.cancelling = true;
    return handover;
}

QList<Screen> beforehandScreens()
{
    const Handover draft = fixtures::handover(HandoverState::Draft);
    const Handover waiting = fixtures::handover(HandoverState::WaitingForPerson);
    TeammateView dead;
    dead.result = fixtures::checked(TokenState::Dead);
    return {handover(QStringLiteral("taken-address"), takenAddress(), nullptr),
        handover(QStringLiteral("other-address"), otherAddress(), nullptr),
        handover(QStringLiteral("signed-in"), signedIn(), nullptr),
        handover(QStringLiteral("closed-log"), closedLog(), nullptr),
        handover(QStringLiteral("practice"), draft,
            [](HandoverPage &page) {
                page.setPractice(true, std::nullopt);
                page.present(fixtures::handover(HandoverState::Draft), fixtures::now());
            }),
        handover(QStringLiteral("untested"), draft,
            [](HandoverPage &page) {
                stand(page, {.state = std::nullopt});
                page.setObstacle(obstacleTo(TeammateView()));
            }),
        handover(QStringLiteral("waits-for-token"), waiting,
            [](HandoverPage &page) {
                stand(page, {.handingOver = true, .tokenIsGone = true});
                page.setObstacle(obstacleOfWaiting(withoutToken()));
            }),
        handover(QStringLiteral("open-elsewhere"), waiting,
            [](HandoverPage &page) { page.setObstacle(obstacleOfWithdrawn(openElsewhere())); }),
        handover(QStringLiteral("waits-for-scim"),
            fixtures::handover(HandoverState::AwaitingConfirm, Route::Scim),
            [](HandoverPage &page) { page.setObstacle(obstacleOfScimToken()); }),
        handover(QStringLiteral("back-wants-scim"), fixtures::handover(HandoverState::FollowingUp),
            [](HandoverPage &page) { page.setObstacle(obstacleToBack()); }),
        handover(QStringLiteral("cancelling"), cancelling(), nullptr),
        handover(QStringLiteral("dead-token"), draft, [dead](HandoverPage &page) {
            stand(page, {.state = TokenState::Dead});
            page.setObstacle(obstacleTo(dead));
        })};
}

} // namespace

QList<Screen> handoverScreens()
{
    const auto routeOf = [](HandoverState state) { // only what is sent is under way, or refused
        return state == HandoverState::Changing || state == HandoverState::Refused ? Route::Scim
                                                                                   : Route::Guided;
    };
    const std::pair<const char *, HandoverState> states[] = {{"draft", HandoverState::Draft},
        {"preflight", HandoverState::Preflight}, {"baseline", HandoverState::Baseline},
        {"confirm", HandoverState::AwaitingConfirm}, {"changing", HandoverState::Changing},
        {"waiting", HandoverState::WaitingForPerson}, {"proving", HandoverState::Proving},
        {"following", HandoverState::FollowingUp}, {"notproven", HandoverState::NotProven},
        {"refused", HandoverState::Refused}, {"cancelled", HandoverState::Cancelled},
        {"rolledback", HandoverState::RolledBack}, {"unknown", HandoverState::UnknownOutcome},
        {"closed", HandoverState::Closed}};
    QList<Screen> screens;
    for (const auto &[name, state] : states)
        screens.append(
            handover(QLatin1String(name), fixtures::handover(state, routeOf(state)), nullptr));
    screens.append(handover(QStringLiteral("confirm-scim"),
        fixtures::handover(HandoverState::AwaitingConfirm, Route::Scim), nullptr));
    screens.append(
        handover(QStringLiteral("prepare"), fixtures::handover(HandoverState::WaitingForPerson),
            [](HandoverPage &page) { page.showStep(Step::Prepare); }));
    screens.append(handover(QStringLiteral("baseline-done"),
        fixtures::handover(HandoverState::WaitingForPerson),
        [](HandoverPage &page) { page.showStep(Step::Baseline); }));
    Handover closed = fixtures::handover(HandoverState::NotProven);
    closed.state = HandoverState::Closed;
    screens.append(handover(QStringLiteral("closed-notproven"), closed, nullptr));
    Handover closedUnknown = fixtures::handover(HandoverState::UnknownOutcome);
    closedUnknown.closedUnknown = true;
    screens.append(handover(QStringLiteral("closed-unknown"), closedUnknown, nullptr));
    screens.append(
        handover(QStringLiteral("record"), fixtures::handover(HandoverState::FollowingUp),
            [](HandoverPage &page) { page.showStep(Step::Record); }));
    screens << found("fine", Finding::Level::Fine) << found("look", Finding::Level::LookAtThis)
            << found("stops", Finding::Level::Stops) << found("unknown", Finding::Level::Unknown)
            << scimDraft() << stepScreens();
    return screens << afterwardsScreens() << beforehandScreens();
}

} // namespace keybearer
