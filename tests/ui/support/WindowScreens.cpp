// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/WindowScreens.h"

#include "app/base/UrlOpener.h"
#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "tests/ui/support/HandoverScreens.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/MessageBar.h"
#include "ui/session/WindowLock.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/RecordDesk.h"
#include "ui/window/SavedFile.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <vector>

namespace keybearer {
namespace {

template <class Widget> Widget *part(MainWindow &window, const char *name)
{
    return window.findChild<Widget *>(QString::fromLatin1(name));
}

void showTeammate(MainWindow &window)
{
    fixtures::addConnections(window);
    TeammateView view;
    view.result = fixtures::checked(TokenState::Alive);
    window.teammatePage().present(view, fixtures::now());
    window.teammatePage().setHistory(fixtures::history(TokenState::Alive));
    window.showPage(MainWindow::Page::Teammate);
}

Screen connectWith(const char *name, const std::function<void(MainWindow &)> &then)
{
    return {QLatin1String("connect") % QLatin1String(name), [then](MainWindow &window) {
                window.showPage(MainWindow::Page::Connect);
                if (then)
                    then(window);
            }};
}

QList<Screen> connectScreens()
{
    const auto paste = [](const char *token) {
        return [token](MainWindow &window) {
            part<QLineEdit>(window, "token")->setText(QLatin1String(token));
            part<QPushButton>(window, "connect")->click();
        };
    };
    return {connectWith("", {}), connectWith("-refused", paste("")),
        connectWith("-unusual", paste("not-the-usual-form-of-a-token")),
        connectWith("-broken", paste("half of it\x7f")),
        connectWith(
            "-keychain", [](MainWindow &window) { window.connectPage().setKeychain(true); }),
        connectWith("-own-base", [](MainWindow &window) {
            window.connectPage().setApiUrl(QUrl(QStringLiteral("http://gateway.example")));
            part<QLineEdit>(window, "token")->setText(QStringLiteral("dG9rZW4="));
            part<QPushButton>(window, "connect")->click();
        })};
}

Screen barScreen(const char *name, const std::function<void(MessageBar &)> &speak)
{
    return {QLatin1String("bar-") % QLatin1String(name), [=](MainWindow &window) {
                showTeammate(window);
                speak(window.messageBar());
            }};
}

Screen barScreen(const char *name, Glyph glyph, const Said &said)
{
    return barScreen(name, [=](MessageBar &bar) { bar.say(glyph, said); });
}

struct NothingOpens final : UrlOpener {
    bool open(const QUrl &) override { return false; }
};

// One of each kind, with what the program really says, and a path that has no place to break.
QList<Screen> barScreens()
{
    const QString file = QStringLiteral(
        "/home/ada/Customers/Brightwater/Handover/2026/keybearer-record-of-the-handover.jsonl");
    const Said written = renewable([file] { return RecordDesk::sayOfSaved(file); });
    static NothingOpens opener; // outlives every bar
    return {barScreen("alive",
                [=](MessageBar &bar) { saySaved(bar, opener, Glyph::Alive, written, file); }),
        barScreen("folder", [=](MessageBar &bar) { showFolder(bar, opener, file); }),
        barScreen("limited", Glyph::Limited, say(Error::of(ErrorKind::Withheld))),
        barScreen("dead", Glyph::Dead, say(Error::of(ErrorKind::Damaged, file))),
        barScreen("blocked", Glyph::Blocked, say(Error::of(ErrorKind::Proxy))),
        barScreen("unknown", Glyph::Unknown, say(Error::of(ErrorKind::OutcomeUnknown))),
        barScreen("timeout", Glyph::Limited, say(Error::of(ErrorKind::Timeout)))};
}

void addGroups(MainWindow &window)
{
    showTeammate(window);
    const QDateTime now = fixtures::now();
    const std::vector<std::pair<const char *, TokenState>> others{
        {"Kestrel Bikes", TokenState::Alive}, {"Olive & Oak", TokenState::Dead},
        {"Pacific Looms", TokenState::Unknown},
        {"Sable Insurance of the Northern Counties", TokenState::Blocked}};
    keepTranslated(&window, [&model = window.connections(), others, now] {
        int id = 3;
        for (const auto &[name, state] : others) {
            ConnectionEntry item{id, QLatin1String(name),
                QStringLiteral("intercom-api-%1@customer.example").arg(id), glyphOf(state),
                word(state), now.addSecs(-3600 * id)};
            item.group = state != TokenState::Alive ? ConnectionGroup::NeedsALook
                                                    : ConnectionGroup::HandingOver;
            model.put(item);
            ++id;
        }
    });
}

QList<Screen> lockScreens()
{
    return {{QStringLiteral("locked"), [](MainWindow &window) { window.lock().lock(); }},
        {QStringLiteral("locked-problem"), [](MainWindow &window) {
             window.lock().lock();
             window.lock().showProblem(say(Error::of(ErrorKind::KeychainDenied)));
         }}};
}

// Not where large text needs the room that there is.
void makeNarrow(MainWindow &window)
{
    window.resize(qMax(window.width() * 3 / 4, qMin(window.width(), scaled(760))),
        qMax(window.height() * 3 / 4, qMin(window.height(), scaled(480))));
}

} // namespace

QList<Screen> windowScreens()
{
    QList<Screen> screens = connectScreens() << barScreens() << lockScreens();
    screens.append({QStringLiteral("groups"), addGroups});
    screens.append({QStringLiteral("search-nothing"), [](MainWindow &window) {
                        addGroups(window);
                        part<QLineEdit>(window, "findConnection")->setText(QStringLiteral("xyz"));
                    }});
    screens.append({QStringLiteral("narrow-teammate"), [](MainWindow &window) {
                        makeNarrow(window);
                        showTeammate(window);
                    }});
    screens.append({QStringLiteral("narrow-connect"), [](MainWindow &window) {
                        makeNarrow(window);
                        window.showPage(MainWindow::Page::Connect);
                    }});
    return screens;
}

} // namespace keybearer
