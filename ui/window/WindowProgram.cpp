// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowProgram.h"

#include "app/handover/HandoverLock.h"
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
#include "ui/settings/EraseReport.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/PlaceKeeper.h"
#include "ui/window/SavedFile.h"
#include "ui/window/TokenLock.h"
#include "ui/window/WindowOptions.h"

#include <QGuiApplication>

namespace keybearer {
namespace {

QSet<SettingsKey> overriddenBy(const WindowOptions &options)
{
    QSet<SettingsKey> keys;
    if (options.namesCaFile)
        keys.insert(SettingsKey::CaFile);
    if (options.namesProxy)
        keys.insert(SettingsKey::Proxy);
    if (options.apiUrl)
        keys.insert(SettingsKey::OwnApiBase);
    return keys;
}

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
    , m_place(std::make_unique<PlaceKeeper>(m_window, m_settings))
    , m_desk({m_settings, m_keychain, base.network, base.clock, base.directory, options.network,
          overriddenBy(options)})
    , m_idle(base.clock, this)
{
    linkSettings();
    m_window.whenMade(MainWindow::Page::Settings, this, [this] { linkSettingsPage(); });
    linkLock();
    connect(
        qApp, &QGuiApplication::lastWindowClosed, this, [this] { m_workbench.book().endUndo(); });
    if (!m_settingsRead)
        m_window.messageBar().say(Glyph::Limited, say(m_settingsRead.error()));
    m_window.whenMade(MainWindow::Page::Connect, this, [this, apiUrl = options.apiUrl] {
        takeDefaults();
        if (apiUrl)
            m_window.connectPage().setApiUrl(*apiUrl);
    });
    m_place->restore();
}

WindowProgram::~WindowProgram()
{
    m_place->keep();
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
    m_idle.setLimit(m_settings.number(SettingsKey::LockAfter_min));
    m_desk.applyKept();
}

void WindowProgram::linkSettingsPage()
{
    SettingsPage &page = m_window.settingsPage();
    m_desk.setPage(page);
    connect(
        &page, &SettingsPage::eraseAsked, this, [this] { askErase(m_workbench.eraseOutlook()); });
    connect(&page, &SettingsPage::eraseWanted, this, &WindowProgram::erase);
    connect(&page, &SettingsPage::openFolderWanted, this,
        [this] { showFolder(m_window.messageBar(), m_opener, m_base.directory); });
}

void WindowProgram::askErase(EraseOutlook outlook)
{
    std::optional<QString> holder;
    if (outlook == EraseOutlook::HandoverElsewhere)
        holder = handoverHeldElsewhere(m_base.directory);
    m_window.settingsPage().askErase(outlook, holder.value_or(QString()));
}

void WindowProgram::erase()
{
    // While the question stood, a handover may have gone on.
    const EraseOutlook outlook = m_workbench.eraseOutlook();
    if (outlook == EraseOutlook::ChangeUnderWay || outlook == EraseOutlook::HandoverElsewhere)
        return askErase(outlook);
    auto *report = new EraseReport(&m_window);
    connect(&m_desk, &SettingsDesk::erased, report, &EraseReport::present);
    connect(report, &QDialog::finished, qApp, &QCoreApplication::quit);
    m_window.lock().forbid(); // it would cover what the report says
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
    if (!m_window.isMade(MainWindow::Page::Connect))
        return; // it asks when it is
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
        m_window.lock().showFinishing(m_workbench.tokenLock().isFinishing());
    });
    connect(&m_workbench.tokenLock(), &TokenLock::locked, &lock,
        [this] { m_window.lock().showFinishing(false); });
    connect(&lock, &WindowLock::unlockWanted, this, &WindowProgram::unlock);
}

// Whoever the keychain refuses, or who does not answer it, stays outside; what else is wrong with a
// token is said beside its connection.
void WindowProgram::unlock()
{
    m_workbench.unlock(this, [this](const Result<Done> &result) {
        const bool closed = !result
            && (result.error().kind == ErrorKind::KeychainDenied
                || result.error().kind == ErrorKind::Timeout);
        if (closed)
            return m_window.lock().showProblem(say(result.error()));
        m_window.lock().showUnlocked();
        if (!result)
            m_window.messageBar().say(Glyph::Limited, say(result.error()));
    });
}

} // namespace keybearer
