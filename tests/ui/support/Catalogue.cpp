// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Catalogue.h"

#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/commands/WindowCommands.h"
#include "ui/handover/HandoverPage.h"
#include "ui/session/WindowLock.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

#include <QPushButton>

namespace keybearer {
namespace {

void addConnections(MainWindow &window, Glyph first, const QString &state)
{
    const QDateTime now = fixtures::now();
    ConnectionModel &model = window.connections();
    model.tick(now);
    model.put({1, QStringLiteral("Brightwater Foods"), QStringLiteral("orders-api@agency.example"),
        first, state, now.addSecs(-12)});
    model.put({2, QStringLiteral("Nordlys Travel"), QStringLiteral("api@nordlys.example"),
        Glyph::Limited, word(TokenState::Limited), now.addSecs(-240)});
    window.statusLine().sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    window.statusLine().sayRateLimit(fixtures::report().rateLimit);
    window.sidePanel().select(1);
}

Screen teammate(const char *name, const TeammateView &view, Glyph glyph)
{
    return {
        QLatin1String("teammate-") % QLatin1String(name), [view, glyph](MainWindow &window) {
            addConnections(window, glyph,
                view.result ? word(view.result->verdict.state) : QStringLiteral("being tested"));
            window.teammatePage().present(view, fixtures::now());
            window.showPage(MainWindow::Page::Teammate);
        }};
}

QList<Screen> teammateScreens()
{
    QList<Screen> screens;
    const std::pair<const char *, TokenState> states[] = {{"alive", TokenState::Alive},
        {"limited", TokenState::Limited}, {"dead", TokenState::Dead},
        {"blocked", TokenState::Blocked}, {"unknown", TokenState::Unknown}};
    for (const auto &[name, state] : states) {
        TeammateView view;
        view.result = fixtures::checked(state);
        screens.append(teammate(name, view, glyphOf(state)));
    }
    TeammateView checking;
    checking.checking = true;
    checking.soFar = fixtures::report();
    for (qsizetype i = 5; i < checking.soFar.rows.size(); ++i) {
        ProbeResult &row = checking.soFar.rows[i];
        row.outcome = ProbeOutcome::NotTested;
        row.answer.status = 0;
    }
    checking.done = 6;
    checking.total = 14;
    screens.append(teammate("checking", checking, Glyph::Checking));
    return screens;
}

Screen handover(
    const QString &name, const Handover &value, std::function<void(HandoverPage &)> then)
{
    return {QLatin1String("handover-") % name, [value, then = std::move(then)](MainWindow &window) {
                addConnections(window, Glyph::Alive, word(TokenState::Alive));
                HandoverPage &page = window.handoverPage();
                page.present(value, fixtures::now());
                if (value.canary.calls > 0) {
                    for (int i = 0; i < 48; ++i)
                        page.appendCanary(fixtures::goodAnswer(), value.canary, fixtures::now());
                }
                window.showPage(MainWindow::Page::Handover);
                if (then)
                    then(page);
            }};
}

QList<Screen> handoverScreens()
{
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
        screens.append(handover(QLatin1String(name), fixtures::handover(state), nullptr));
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
    screens.append(
        handover(QStringLiteral("record"), fixtures::handover(HandoverState::FollowingUp),
            [](HandoverPage &page) { page.showStep(Step::Record); }));
    return screens;
}

} // namespace

QList<Screen> allScreens()
{
    QList<Screen> screens{
        {QStringLiteral("connect"),
            [](MainWindow &window) { window.showPage(MainWindow::Page::Connect); }},
        {QStringLiteral("connect-refused"), [](MainWindow &window) {
             window.showPage(MainWindow::Page::Connect);
             window.connectPage().findChild<QPushButton *>(QStringLiteral("connect"))->click();
         }}};
    const auto over = [](void (WindowCommands::*open)()) {
        return [open](MainWindow &window) {
            addConnections(window, Glyph::Alive, word(TokenState::Alive));
            TeammateView view;
            view.result = fixtures::checked(TokenState::Alive);
            window.teammatePage().present(view, fixtures::now());
            window.showPage(MainWindow::Page::Teammate);
            window.show();
            (window.windowCommands().*open)();
        };
    };
    screens.append({QStringLiteral("palette"), over(&WindowCommands::openPalette), true});
    screens.append({QStringLiteral("shortcuts"), over(&WindowCommands::openShortcuts), true});
    screens.append(
        {QStringLiteral("locked"), [](MainWindow &window) { window.lock().lock(); }, false});
    return screens << teammateScreens() << handoverScreens();
}

} // namespace keybearer
