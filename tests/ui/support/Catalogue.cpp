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

const QString newEmail = QStringLiteral("intercom-api@brightwater.example");

/// As the history beside it tells.
TeammateView afterItsChange(TeammateView view)
{
    if (view.result && view.result->report.teammate)
        view.result->report.teammate->email = newEmail;
    if (view.soFar.teammate)
        view.soFar.teammate->email = newEmail;
    if (view.lastKnown)
        view.lastKnown->email = newEmail;
    return view;
}

fixtures::Standing standingOf(const TeammateView &view)
{
    fixtures::Standing standing;
    standing.state.reset();
    if (view.before)
        standing.state = view.before->first;
    if (view.result)
        standing.state = view.result->verdict.state;
    standing.fromBefore = view.before.has_value();
    standing.testing = view.checking;
    standing.email = newEmail;
    return standing;
}

Screen teammate(
    const char *name, const TeammateView &view, std::function<void(TeammatePage &)> then = {})
{
    return {QLatin1String("teammate-") % QLatin1String(name),
        [view = afterItsChange(view), then = std::move(then)](MainWindow &window) {
            fixtures::addConnections(window, standingOf(view));
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
    fixtures::Standing standing;
    standing.handingOver = handoverIsOpen;
    fixtures::addConnections(window, standing);
    TeammateView view;
    view.result = fixtures::checked(TokenState::Alive);
    window.teammatePage().present(view, fixtures::now());
    window.teammatePage().setHistory(fixtures::history(TokenState::Alive));
    window.teammatePage().setHandoverOpen(handoverIsOpen);
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
        view.lastKnown = fixtures::report().teammate;
        screens.append(teammate(name, view));
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
    screens.append(teammate("checking", checking));
    screens.append(teammate("untested", TeammateView()));
    TeammateView alive;
    alive.result = fixtures::checked(TokenState::Alive);
    screens.append(teammate(
        "nohistory", alive, [](TeammatePage &page) { page.setHistory(TeammateHistory()); }));
    screens.append(teammate("handover", alive, [](TeammatePage &page) {
        fixtures::Standing standing;
        standing.handingOver = true;
        standing.email = newEmail;
        fixtures::addConnections(*qobject_cast<MainWindow *>(page.window()), standing);
        page.setHandoverOpen(true);
    }));
    screens.append(teammate("picture", alive, [](TeammatePage &page) {
        page.offerPicture(QStringLiteral("static.intercomassets.com"));
    }));
    screens.append(teammate("table", alive, [](TeammatePage &page) { page.showTables(true); }));
    TeammateView ticked = alive;
    ticked.needed = QStringList{QStringLiteral("read_tags"), QStringLiteral("read_articles")};
    ticked.result->report = withNeeded(ticked.result->report, ticked.needed);
    ticked.result->verdict = classify(ticked.result->report);
    screens.append(teammate("ticked", ticked));
    TeammateView before;
    before.before = {TokenState::Alive, fixtures::now().addDays(-1)};
    before.lastKnown = fixtures::report().teammate;
    before.fingerprint = fixtures::report().fingerprint;
    screens.append(teammate("before", before));
    Screen evidence = teammate("evidence", ticked, [](TeammatePage &page) {
        page.window()->show();
        page.showEvidence(QStringLiteral("read_articles"));
    });
    evidence.overWindow = true;
    return screens << evidence;
}

ConnectionEntry entryOf(const fixtures::Standing &standing, const QDateTime &now)
{
    ConnectionEntry entry;
    entry.id = 1;
    entry.name = QStringLiteral("Brightwater Foods");
    entry.email = standing.email;
    entry.group = standing.handingOver ? ConnectionGroup::HandingOver
        : standing.state.value_or(TokenState::Alive) == TokenState::Alive
        ? ConnectionGroup::Watching
        : ConnectionGroup::NeedsALook;
    entry.lastKnown = standing.fromBefore;
    if (standing.testing) {
        entry.glyph = Glyph::Checking;
        entry.state = Connection::tr("being tested");
    } else if (standing.tokenIsGone) {
        entry.state = Connection::tr("paste the token again");
    } else if (!standing.state) {
        entry.state = Connection::tr("not tested yet");
    } else {
        entry.glyph = glyphOf(*standing.state);
        entry.state = word(*standing.state);
        entry.known = now.addSecs(standing.fromBefore ? -86'400 : -12);
    }
    return entry;
}

void sayTalk(StatusLine &line, const fixtures::Standing &standing)
{
    const QUrl base(QStringLiteral("https://api.eu.intercom.io"));
    line.sayNothingContacted();
    const bool asked = standing.state && !standing.fromBefore && !standing.tokenIsGone;
    if (asked || standing.testing) {
        const ProbeReport report =
            fixtures::checked(standing.state.value_or(TokenState::Alive)).report;
        line.saySending("GET", report.rows.first().exchange.url);
        if (!standing.testing)
            line.sayAnswered(report.rows.first().exchange);
        line.sayRateLimit(report.rateLimit);
    }
    if (!standing.testing)
        line.sayIdle(base);
}

} // namespace

void fixtures::addConnections(MainWindow &window, const Standing &standing)
{
    const QDateTime now = fixtures::now();
    ConnectionModel &model = window.connections();
    model.tick(now);
    keepTranslated(&window, [&model, standing, now] {
        model.put(entryOf(standing, now));
        ConnectionEntry other{2, QStringLiteral("Nordlys Travel"),
            QStringLiteral("api@nordlys.example"), Glyph::Limited, word(TokenState::Limited),
            now.addSecs(-240)};
        other.group = ConnectionGroup::NeedsALook;
        model.put(other);
    });
    sayTalk(window.statusLine(), standing);
    window.sidePanel().select(1);
}

QList<Screen> allScreens()
{
    QList<Screen> screens = windowScreens();
    const auto over = [](void (WindowCommands::*open)()) {
        return [open](MainWindow &window) {
            fixtures::addConnections(window);
            TeammateView view;
            view.result = fixtures::checked(TokenState::Alive);
            window.teammatePage().present(view, fixtures::now());
            window.teammatePage().setHistory(fixtures::history(TokenState::Alive));
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
