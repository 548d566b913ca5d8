// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/DomainMail.h"
#include "app/practice/PracticeWorkspace.h"
#include "ui/session/IdleWatch.h"
#include "ui/settings/SettingsDesk.h"
#include "ui/window/BrowserOpener.h"
#include "ui/window/Workbench.h"

namespace keybearer {

class AppearanceController;
class Language;
class PlaceKeeper;
struct RaiseRequest;
struct WindowOptions;

/// What is there before the window and outlives it.
struct ProgramBase {
    QNetworkAccessManager &network; ///< of makeNetworkAccess()
    Clock &clock;
    QString directory;
    AppearanceController &appearance;
    Language &language;
};

/// Everything that the window's program is made of, in the order of lives: what the flows use
/// outlives them. Links the rooms that know nothing of each other: settings, look, lock, place.
class WindowProgram final : public QObject {
    Q_OBJECT

public:
    WindowProgram(const ProgramBase &base, const WindowOptions &options);
    ~WindowProgram() override;

    void open();
    /// Asked for by a later start.
    void raise(const RaiseRequest &request);

private:
    Result<Done> readSettings();
    void linkSettings();
    void linkTeammatePage();
    void linkLock();
    void linkSettingsPage();
    void askErase(EraseOutlook outlook);
    void erase();
    void takeSetting(SettingsKey key);
    void takeDefaults();
    void takeLook();
    void unlock();

    ProgramBase m_base;
    const bool m_practiceWanted;
    Settings m_settings;
    Result<Done> m_settingsRead;
    KeychainStore m_keychain;
    HistoryStore m_history;
    BrowserOpener m_opener;
    DnsDomainMail m_domainMail;
    PracticeWorkspace m_practice;
    MainWindow m_window;
    Workbench m_workbench;
    std::unique_ptr<PlaceKeeper> m_place;
    SettingsDesk m_desk;
    IdleWatch m_idle;
};

} // namespace keybearer
