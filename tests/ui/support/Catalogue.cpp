// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Catalogue.h"

#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "tests/ui/support/HandoverScreens.h"
#include "tests/ui/support/HistoryScreens.h"
#include "tests/ui/support/SettingsScreens.h"
#include "tests/ui/support/WindowScreens.h"
#include "ui/commands/WindowCommands.h"
#include "ui/common/KeepTranslated.h"
#include "ui/session/WindowLock.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/Connection.h"
#include "ui/window/ConnectionEditor.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/EditDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

namespace keybearer {
namespace {

Screen teammate(const char *name, const TeammateView &view, Glyph glyph,
    std::function<void(TeammatePage &)> then = {})
{
    return {QLatin1String("teammate-") % QLatin1String(name),
        [view, glyph, then = std::move(then)](MainWindow &window) {
            const auto state =
                view.result ? std::optional(view.result->verdict.state) : std::nullopt;
            fixtures::addConnections(window, glyph,
                [state] { return state ? word(*state) : Connection::tr("being tested"); });
            TeammatePage &page = window.teammatePage();
            page.present(view, fixtures::now());
            if (view.result)
                page.setHistory(fixtures::history(view.result->verdict.state));
            window.showPage(MainWindow::Page::Teammate);
            if (then)
                then(page);
        }};
}

void edit(MainWindow &window, bool handoverIsOpen)
{
    fixtures::addConnections(window, Glyph::Alive, [] { return word(TokenState::Alive); });
    TeammateView view;
    view.result = fixtures::checked(TokenState::Alive);
    window.teammatePage().present(view, fixtures::now());
    window.showPage(MainWindow::Page::Teammate);
    window.show();
    Profile profile = newProfile(QStringLiteral("Brightwater Foods"));
    profile.group = QStringLiteral("Shops");
    auto *dialog = new EditDialog(&window);
    dialog->present(profile, {profile.group}, true, handoverIsOpen);
    if (!handoverIsOpen)
        dialog->showProblem({EditProblem::Field::None, renewable([] {
                                 return Said{say(Error::of(ErrorKind::KeychainDenied)).happened,
                                     ConnectionEditor::tr("Nothing was changed."), {}};
                             })});
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
    screens.append(teammate("untested", TeammateView(), Glyph::Unknown));
    TeammateView alive;
    alive.result = fixtures::checked(TokenState::Alive);
    screens.append(teammate("nohistory", alive, Glyph::Alive,
        [](TeammatePage &page) { page.setHistory(TeammateHistory()); }));
    screens.append(teammate(
        "handover", alive, Glyph::Alive, [](TeammatePage &page) { page.setHandoverOpen(true); }));
    screens.append(teammate("picture", alive, Glyph::Alive, [](TeammatePage &page) {
        page.offerPicture(QStringLiteral("static.intercomassets.com"));
    }));
    screens.append(
        teammate("table", alive, Glyph::Alive, [](TeammatePage &page) { page.showTables(true); }));
    TeammateView ticked = alive;
    ticked.needed = QStringList{QStringLiteral("read_tags"), QStringLiteral("read_articles")};
    ticked.result->report = withNeeded(ticked.result->report, ticked.needed);
    ticked.result->verdict = classify(ticked.result->report);
    screens.append(teammate("ticked", ticked, Glyph::Limited));
    TeammateView before;
    before.result = fixtures::checked(TokenState::Dead);
    before.lastKnown = before.result->report.teammate;
    before.result->report.teammate.reset();
    screens.append(teammate("before", before, Glyph::Dead));
    Screen evidence = teammate("evidence", ticked, Glyph::Limited, [](TeammatePage &page) {
        page.window()->show();
        page.showEvidence(QStringLiteral("read_articles"));
    });
    evidence.overWindow = true;
    return screens << evidence;
}

} // namespace

void fixtures::addConnections(
    MainWindow &window, Glyph first, const std::function<QString()> &state)
{
    const QDateTime now = fixtures::now();
    ConnectionModel &model = window.connections();
    model.tick(now);
    keepTranslated(&window, [&model, first, state, now] {
        model.put({1, QStringLiteral("Brightwater Foods"),
            QStringLiteral("orders-api@agency.example"), first, state(), now.addSecs(-12)});
        model.put({2, QStringLiteral("Nordlys Travel"), QStringLiteral("api@nordlys.example"),
            Glyph::Limited, word(TokenState::Limited), now.addSecs(-240)});
    });
    window.statusLine().sayIdle(QUrl(QStringLiteral("https://api.eu.intercom.io")));
    window.statusLine().sayRateLimit(fixtures::report().rateLimit);
    window.sidePanel().select(1);
}

QList<Screen> allScreens()
{
    QList<Screen> screens = windowScreens();
    const auto over = [](void (WindowCommands::*open)()) {
        return [open](MainWindow &window) {
            fixtures::addConnections(window, Glyph::Alive, [] { return word(TokenState::Alive); });
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
    screens.append({QStringLiteral("locked-finishing"),
        [](MainWindow &window) {
            window.lock().lock();
            window.lock().showFinishing(true);
        },
        false});
    screens.append({QStringLiteral("edit"), [](MainWindow &window) { edit(window, false); }, true});
    screens.append(
        {QStringLiteral("edit-handover"), [](MainWindow &window) { edit(window, true); }, true});
    return screens << teammateScreens() << handoverScreens() << settingsScreens()
                   << historyScreens();
}

} // namespace keybearer
