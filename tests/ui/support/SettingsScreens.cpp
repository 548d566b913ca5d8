// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/SettingsScreens.h"

#include "app/profile/Erasure.h"
#include "app/profile/SettingsTable.h"
#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "tests/ui/support/HandoverScreens.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/Theme.h"
#include "ui/settings/EraseReport.h"
#include "ui/settings/SettingsCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/window/MainWindow.h"

#include <QLineEdit>

namespace keybearer {
namespace {

SettingsView settingsView()
{
    SettingsView view;
    for (const SettingsKey key : allSettings())
        view.values.insert(key, settingsRowOf(key).other);
    view.directory = QStringLiteral("/home/ada/.local/share/keybearer");
    view.files = {QStringLiteral("history.sqlite · 2.4 MiB")};
    view.hasKeychain = true;
    return view;
}

// In the text size that is worn.
void showSettings(SettingsPage &page, const SettingsView &view)
{
    keepScaled(&page, [&page, view] {
        SettingsView shown = view;
        shown.values[SettingsKey::TextPercent] = scaled(100);
        page.present(shown);
    });
}

Remains everythingRemains()
{
    Remains remains;
    remains.files = QStringList{QStringLiteral("/home/ada/.local/share/keybearer/history.sqlite")};
    remains.tokens =
        QStringList{QStringLiteral("Brightwater Foods"), QStringLiteral("Nordlys Travel")};
    remains.removedTokens = true;
    remains.others = QStringList{QStringLiteral("holiday.jpg")};
    remains.unknownTokens = true;
    remains.proxyPassword = true;
    remains.linked = QStringList{QStringLiteral("/srv/keybearer/history.sqlite")};
    remains.list = QStringLiteral("/home/ada/.local/share/keybearer/profiles.json");
    return remains;
}

Remains nothingDeleted()
{
    Remains remains;
    remains.heldBy = QStringLiteral("orders (4711)");
    remains.isUntouched = true;
    return remains;
}

void showReport(MainWindow &window, const Remains &remains)
{
    window.show();
    auto *report = new EraseReport(&window);
    report->open();
    report->present(remains);
}

} // namespace

QList<Screen> settingsScreens()
{
    const auto screen = [](const char *name, const SettingsView &view,
                            const std::function<void(MainWindow &)> &then) {
        return Screen{QLatin1String("settings-") % QLatin1String(name),
            [view, then, name](MainWindow &window) {
                fixtures::Standing standing;
                const QString which = QString::fromLatin1(name);
                standing.handingOver =
                    which == QLatin1String("erase") || which == QLatin1String("erase-refused");
                const bool allGone = which == QLatin1String("erase-report")
                    || which == QLatin1String("erase-remains");
                if (!allGone)
                    fixtures::addConnections(window, standing);
                showSettings(window.settingsPage(), view);
                window.showPage(MainWindow::Page::Settings);
                if (then)
                    then(window);
            }};
    };
    const auto search = [](const QString &words) {
        return [words](MainWindow &window) {
            window.findChild<QLineEdit *>(QStringLiteral("searchSettings"))->setText(words);
        };
    };
    const auto only = [](const char *part) {
        return [part](MainWindow &window) {
            const SettingsPage &page = window.settingsPage();
            const auto *shown = page.findChild<QWidget *>(QLatin1String(part));
            for (SettingsCard *card : page.findChildren<SettingsCard *>())
                card->setVisible(card->isAncestorOf(shown));
        };
    };
    SettingsView proxied = settingsView();
    proxied.values[SettingsKey::Proxy] = QStringLiteral("http://proxy.example:3128");
    proxied.values[SettingsKey::ProxyUser] = QStringLiteral("ada");
    proxied.hasProxyPassword = true;
    proxied.overridden = {SettingsKey::CaFile};
    const auto asks = [](EraseOutlook outlook) {
        return [outlook](MainWindow &window) {
            window.show();
            window.settingsPage().askErase(outlook, QStringLiteral("orders (4711)"));
        };
    };
    const auto over = [](Screen dialog) {
        dialog.overWindow = true;
        return dialog;
    };
    SettingsView without = settingsView();
    without.hasKeychain = false;
    return {screen("plain", settingsView(), {}),
        screen("network", proxied,
            [only](MainWindow &window) {
                only("proxyHost")(window);
                window.settingsPage().sayNetwork(Glyph::Limited, say(Error::of(ErrorKind::Proxy)));
            }),
        screen("tokens", without, only("lockAfter")),
        screen("data", without, only("openDataDirectory")),
        screen("nothing", without, search(QStringLiteral("xyz"))),
        over(screen("erase", without, asks(EraseOutlook::HandoverOpen))),
        over(screen("erase-refused", without, asks(EraseOutlook::ChangeUnderWay))),
        over(screen("erase-elsewhere", without, asks(EraseOutlook::HandoverElsewhere))),
        over(screen(
            "erase-report", without, [](MainWindow &window) { showReport(window, Remains()); })),
        over(screen("erase-remains", without,
            [](MainWindow &window) { showReport(window, everythingRemains()); })),
        over(screen("erase-held", without,
            [](MainWindow &window) { showReport(window, nothingDeleted()); }))};
}

} // namespace keybearer
