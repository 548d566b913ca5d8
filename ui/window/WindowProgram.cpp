// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowProgram.h"

#include "app/profile/Settings.h"
#include "app/secrets/KeychainStore.h"
#include "app/secrets/SystemKeychain.h"
#include "app/wording/Language.h"
#include "ui/common/AppearanceController.h"
#include "ui/common/MessageBar.h"
#include "ui/history/HistoryPage.h"
#include "ui/session/ScreenLockWatch.h"
#include "ui/session/SingleInstance.h"
#include "ui/session/WindowLock.h"
#include "ui/session/WindowPlacement.h"
#include "ui/settings/EraseReport.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/WindowOptions.h"

#include <QCoreApplication>
#include <QSplitter>

namespace keybearer {
namespace {

QSet<SettingsKey> overriddenBy(const WindowOptions &options)
{
    QSet<SettingsKey> keys;
    if (options.namesCaFile)
        keys.insert(SettingsKey::CaFile);
    if (options.namesProxy)
        keys.insert(SettingsKey::Proxy);
    return keys;
}

struct PageName {
    MainWindow::Page page;
    const char *name;
};

constexpr PageName pageNames[] = {{MainWindow::Page::Teammate, "teammate"},
    {MainWindow::Page::Handover, "handover"}, {MainWindow::Page::History, "history"}};

} // namespace

WindowProgram::WindowProgram(const ProgramBase &base, const WindowOptions &options)
    : m_base(base)
    , m_practiceWanted(options.practice)
    , m_settings(base.directory)
    , m_settingsRead(readSettings())
    , m_keychain(std::make_unique<SystemKeychain>(), base.clock)
    , m_history(base.directory)
    , m_domainMail(base.clock)
    , m_workbench(m_window,
          {base.network, base.clock, m_history, m_opener, m_domainMail, base.directory}, m_practice,
          {&m_keychain, &m_settings})
    , m_desk({m_settings, m_keychain, base.network, base.clock, base.directory, options.network,
          overriddenBy(options)})
    , m_idle(base.clock, this)
{
    linkSettings();
    m_window.whenMade(MainWindow::Page::Settings, this, [this] { linkSettingsPage(); });
    linkLock();
    if (!m_settingsRead)
        m_window.messageBar().say(Glyph::Limited, say(m_settingsRead.error()));
    if (options.apiUrl)
        m_window.connectPage().setApiUrl(*options.apiUrl);
    restorePlace();
}

WindowProgram::~WindowProgram()
{
    keepPlace();
}

void WindowProgram::open()
{
    m_base.appearance.dress();
    m_window.show();
    if (m_practiceWanted)
        m_workbench.openPractice();
}

void WindowProgram::raise(const RaiseRequest &request)
{
    raiseWindow(m_window, request.activationToken);
    if (request.practice && !m_window.lock().isLocked())
        m_workbench.openPractice();
}

// Before there is a widget: one that is made in its language and look need not change them.
Result<Done> WindowProgram::readSettings()
{
    Result<Done> read = m_settings.load();
    m_base.language.setLanguage(m_settings.text(SettingsKey::Language));
    takeLook();
    return read;
}

void WindowProgram::linkSettings()
{
    connect(&m_desk, &SettingsDesk::failed, this,
        [this](const Error &error) { m_window.messageBar().say(Glyph::Limited, say(error)); });
    connect(&m_desk, &SettingsDesk::changed, this, &WindowProgram::takeSetting);
    connect(&m_desk, &SettingsDesk::appearanceChanged, this, &WindowProgram::takeLook);
    connect(&m_desk, &SettingsDesk::languageChosen, &m_base.language, &Language::setLanguage);
    linkTeammatePage();
    takeDefaults();
    m_idle.setLimit(m_settings.number(SettingsKey::LockAfter_min));
    m_desk.applyKept();
}

void WindowProgram::linkSettingsPage()
{
    SettingsPage &page = m_window.settingsPage();
    m_desk.setPage(page);
    connect(&page, &SettingsPage::eraseAsked, this,
        [this] { m_window.settingsPage().askErase(m_workbench.eraseOutlook()); });
    connect(&page, &SettingsPage::eraseWanted, this, &WindowProgram::erase);
}

void WindowProgram::erase()
{
    // While the question stood, a handover may have gone on.
    if (m_workbench.eraseOutlook() == EraseOutlook::ChangeUnderWay)
        return m_window.settingsPage().askErase(EraseOutlook::ChangeUnderWay);
    auto *report = new EraseReport(&m_window);
    connect(&m_desk, &SettingsDesk::erased, report, &EraseReport::present);
    connect(report, &QDialog::finished, qApp, &QCoreApplication::quit);
    m_idle.setLimit(0); // the lock would cover what the report says
    report->open();
    m_workbench.end(this, [this] { m_desk.erase(); });
}

void WindowProgram::linkTeammatePage()
{
    TeammateDesk &desk = m_workbench.teammateDesk();
    desk.setPictureConsent(m_settings.flag(SettingsKey::FetchAvatars));
    connect(&desk, &TeammateDesk::pictureConsentGiven, this,
        [this] { m_settings.set(SettingsKey::FetchAvatars, true); });
    TeammatePage &page = m_window.teammatePage();
    const QByteArray columns = m_settings.value(SettingsKey::ProbeColumns).toByteArray();
    if (!columns.isEmpty())
        page.restoreColumns(columns);
    connect(&page, &TeammatePage::columnsChanged, this,
        [this] { m_settings.set(SettingsKey::ProbeColumns, m_window.teammatePage().columns()); });
}

void WindowProgram::takeSetting(SettingsKey key)
{
    if (key == SettingsKey::FetchAvatars)
        m_workbench.teammateDesk().setPictureConsent(m_settings.flag(key));
    takeDefaults();
    if (key == SettingsKey::LockAfter_min)
        m_idle.setLimit(m_settings.number(key));
}

void WindowProgram::takeDefaults()
{
    m_window.connectPage().setDefaults(m_settings.text(SettingsKey::DefaultRegion),
        m_settings.text(SettingsKey::OwnApiBase),
        m_settings.text(SettingsKey::ApiVersion).toLatin1(),
        m_settings.number(SettingsKey::RequestTimeout_ms));
}

void WindowProgram::takeLook()
{
    m_base.appearance.setAppearance(appearanceOf(m_settings.text(SettingsKey::Theme),
        m_settings.text(SettingsKey::Motion), m_settings.number(SettingsKey::TextPercent)));
}

void WindowProgram::linkLock()
{
    WindowLock &lock = m_window.lock();
    connect(&m_idle, &IdleWatch::idled, &lock, &WindowLock::lock);
    connect(makeScreenLockWatch(&m_window), &ScreenLockWatch::screenLocked, this, [this] {
        if (m_settings.flag(SettingsKey::LockWithScreen))
            m_window.lock().lock();
    });
    connect(&lock, &WindowLock::lockWanted, this, [this] {
        m_window.messageBar().dismiss();
        m_workbench.lock();
    });
    connect(&lock, &WindowLock::unlockWanted, this, &WindowProgram::unlock);
}

// A keychain that does not give the token leaves the window locked once; what has no token then
// says so itself.
void WindowProgram::unlock()
{
    m_workbench.unlock(this, [this](const Result<Done> &result) {
        if (!result && result.error().kind == ErrorKind::KeychainDenied)
            return m_window.lock().showProblem(say(result.error()));
        m_window.lock().showUnlocked();
        if (!result)
            m_window.messageBar().say(Glyph::Limited, say(result.error()));
    });
}

QSplitter *WindowProgram::splitter() const
{
    return m_window.findChild<QSplitter *>(QStringLiteral("sideSplitter"));
}

void WindowProgram::restorePlace()
{
    const WindowPlacement kept(m_settings.value(SettingsKey::WindowGeometry).toByteArray());
    const auto place = kept.placeFor(WindowPlacement::arrangementNow());
    const bool fits = place && WindowPlacement::apply(*place, m_window);
    if (fits && splitter()->restoreState(place->splitter)) {
        splitter()->setOrientation(Qt::Horizontal); // all of these are in the state as well
        splitter()->setChildrenCollapsible(false);
        splitter()->setHandleWidth(1);
    }
    const QByteArray columns = m_settings.value(SettingsKey::HistoryColumns).toByteArray();
    if (!columns.isEmpty())
        m_window.whenMade(MainWindow::Page::History, this,
            [this, columns] { m_window.historyPage().restoreColumns(columns); });
    restorePage();
}

// Only beside the connection that was chosen last, and never away from a handover.
void WindowProgram::restorePage()
{
    if (m_window.page() != MainWindow::Page::Teammate)
        return;
    const QString last = m_settings.text(SettingsKey::LastPage);
    for (const PageName &page : pageNames) {
        if (last == QLatin1String(page.name))
            m_window.showPage(page.page);
    }
}

void WindowProgram::keepPlace()
{
    WindowPlacement kept(m_settings.value(SettingsKey::WindowGeometry).toByteArray());
    WindowPlacement::Place place = WindowPlacement::placeOf(m_window);
    place.splitter = splitter()->saveState();
    kept.setPlace(WindowPlacement::arrangementNow(), place);
    m_settings.set(SettingsKey::WindowGeometry, kept.toKeep());
    if (m_window.isMade(MainWindow::Page::History))
        m_settings.set(SettingsKey::HistoryColumns, m_window.historyPage().columns());
    for (const PageName &page : pageNames) {
        if (m_window.page() == page.page)
            m_settings.set(SettingsKey::LastPage, QString::fromLatin1(page.name));
    }
    // Without it the next window opens at its usual place: nothing to trouble anyone with now.
    [[maybe_unused]] const Result<Done> flushed = m_settings.flush();
}

} // namespace keybearer
