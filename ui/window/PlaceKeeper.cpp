// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PlaceKeeper.h"

#include "app/profile/Settings.h"
#include "ui/history/HistoryPage.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/MainWindow.h"

#include <QSplitter>

namespace keybearer {
namespace {

struct PageName {
    MainWindow::Page page;
    const char *name;
};

constexpr PageName pageNames[] = {{MainWindow::Page::Teammate, "teammate"},
    {MainWindow::Page::Handover, "handover"}, {MainWindow::Page::History, "history"}};

} // namespace

PlaceKeeper::PlaceKeeper(MainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
    , m_splitter(window.findChild<QSplitter *>(QStringLiteral("sideSplitter")))
{
}

void PlaceKeeper::restore()
{
    const WindowPlacement kept(m_settings.value(SettingsKey::WindowGeometry).toByteArray());
    const auto place = kept.placeFor(WindowPlacement::arrangementNow());
    const bool fits = place && WindowPlacement::apply(*place, m_window);
    if (fits && m_splitter->restoreState(place->splitter)) {
        m_splitter->setOrientation(Qt::Horizontal); // all of these are in the state as well
        m_splitter->setChildrenCollapsible(false);
        m_splitter->setHandleWidth(1);
    }
    restoreColumns(place);
    restorePage();
}

void PlaceKeeper::restoreColumns(const std::optional<WindowPlacement::Place> &place)
{
    const auto columns = [&](QByteArray WindowPlacement::Place::*here, SettingsKey anywhere) {
        const QByteArray own = place ? (*place).*here : QByteArray();
        return own.isEmpty() ? m_settings.value(anywhere).toByteArray() : own;
    };
    using Place = WindowPlacement::Place;
    const QByteArray history = columns(&Place::historyColumns, SettingsKey::HistoryColumns);
    if (!history.isEmpty())
        m_window.whenMade(MainWindow::Page::History, &m_window,
            [&window = m_window, history] { window.historyPage().restoreColumns(history); });
    const QByteArray probes = columns(&Place::probeColumns, SettingsKey::ProbeColumns);
    if (!probes.isEmpty())
        m_window.teammatePage().restoreColumns(probes);
}

// Only beside the connection that was chosen last, and never away from a handover.
void PlaceKeeper::restorePage()
{
    if (m_window.page() != MainWindow::Page::Teammate)
        return;
    const QString last = m_settings.text(SettingsKey::LastPage);
    for (const PageName &page : pageNames) {
        if (last == QLatin1String(page.name))
            m_window.showPage(page.page);
    }
}

void PlaceKeeper::keep()
{
    WindowPlacement kept(m_settings.value(SettingsKey::WindowGeometry).toByteArray());
    WindowPlacement::Place place = WindowPlacement::placeOf(m_window);
    place.splitter = m_splitter->saveState();
    const auto before = kept.placeFor(WindowPlacement::arrangementNow());
    if (m_window.isMade(MainWindow::Page::History))
        place.historyColumns = m_window.historyPage().columns();
    else if (before)
        place.historyColumns = before->historyColumns;
    place.probeColumns = m_window.teammatePage().columns();
    kept.setPlace(WindowPlacement::arrangementNow(), place);
    m_settings.set(SettingsKey::WindowGeometry, kept.toKeep());
    if (!place.historyColumns.isEmpty())
        m_settings.set(SettingsKey::HistoryColumns, place.historyColumns);
    m_settings.set(SettingsKey::ProbeColumns, place.probeColumns);
    for (const PageName &page : pageNames) {
        if (m_window.page() == page.page)
            m_settings.set(SettingsKey::LastPage, QString::fromLatin1(page.name));
    }
    [[maybe_unused]] const Result<Done> flushed = m_settings.flush();
}

} // namespace keybearer
