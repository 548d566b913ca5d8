// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Workbench.h"

#include "app/handover/HandoverLock.h"
#include "app/http/HttpClient.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/Settings.h"
#include "app/wording/Wording.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/MessageBar.h"
#include "ui/handover/HandoverPage.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryPage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/EditDesk.h"
#include "ui/window/FirstPaint.h"
#include "ui/window/HandoverDesk.h"
#include "ui/window/LeaveQuestion.h"
#include "ui/window/PassingMessage.h"
#include "ui/window/RecordDesk.h"
#include "ui/window/RemovalDesk.h"
#include "ui/window/SavedFile.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TestRound.h"
#include "ui/window/TokenLock.h"

#include <QNetworkAccessManager>

#include <utility>

namespace keybearer {

Workbench::Workbench(MainWindow &window, const HandoverServices &services,
    PracticeWorkspace &practice, Keeping keeping, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_opener(services.opener, services.clock)
    , m_services{services.network, services.clock, services.history, m_opener, services.domainMail,
          services.directory}
    , m_teammateDesk(window.teammatePage(), m_services)
    , m_practice(practice)
    , m_passing(new PassingMessage(window, this))
    , m_records(new RecordDesk(window, services.history, services.clock, this))
    , m_desk(new HandoverDesk(window, services.clock, *m_records, this))
    , m_keeping(keeping)
    , m_book(new ConnectionBook(m_services, keeping.keychain, this))
    , m_lock(new TokenLock(*m_book, keeping.keychain, this))
    , m_edit(new EditDesk(window, *m_book, m_services, keeping.keychain, this))
    , m_removal(new RemovalDesk(window, *m_book, services.clock, this))
    , m_round(new TestRound(this))
    , m_hasKeychain(keeping.keychain != nullptr)
    , m_firstPaint(new FirstPaint(window, this))
    , m_thinning(services.clock, this)
{
    linkWindow();
    keepTranslated(&window, [bench = QPointer(this)] {
        if (bench)
            bench->retranslate();
    });
    // A connection that is kept for the next request still holds the last one, with its token.
    connect(
        m_lock, &TokenLock::locked, this, [this] { m_services.network.clearConnectionCache(); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Workbench::tick);
    m_second.start();
    m_window.connections().tick(now());
    linkBook();
    loadBook();
    restoreChosen();
    connect(&m_thinning, &ClockTimer::timedOut, this, &Workbench::thinHistory);
    connect(m_firstPaint, &FirstPaint::painted, this, &Workbench::begin);
}

Workbench::~Workbench() = default;

void Workbench::linkWindow()
{
    m_window.whenMade(MainWindow::Page::Connect, this, [this] {
        ConnectPage &page = m_window.connectPage();
        connect(&page, &ConnectPage::connectWanted, this, &Workbench::connectToken);
        connect(&page, &ConnectPage::practiceWanted, this, &Workbench::openPractice);
        connect(&page, &ConnectPage::historyWanted, &m_window,
            [this] { m_window.showPage(MainWindow::Page::History); });
        page.setKeychain(m_hasKeychain);
    });
    const SidePanel &panel = m_window.sidePanel();
    connect(&panel, &SidePanel::practiceWanted, this, &Workbench::openPractice);
    connect(&panel, &SidePanel::connectionChosen, this, &Workbench::choose);
    connect(&panel, &SidePanel::removeWanted, m_removal, &RemovalDesk::ask);
    connect(&panel, &SidePanel::renameWanted, m_book, &ConnectionBook::rename);
    connect(&panel, &SidePanel::editWanted, m_edit, &EditDesk::open);
    connect(m_edit, &EditDesk::removeWanted, m_removal, &RemovalDesk::ask);
    connect(m_removal, &RemovalDesk::refused, this, &Workbench::complain);
    connect(&m_window.teammatePage(), &TeammatePage::editWanted, &panel, &SidePanel::editCurrent);
    connect(&m_opener, &PageOpener::failed, this, &Workbench::onBrowserFailed);
    connect(&panel, &SidePanel::connectWanted, this, [this] {
        m_window.showPage(MainWindow::Page::Connect);
        m_window.connectPage().endProposal();
    });
    const auto saved = [this](Glyph glyph, const Said &said, const QString &file) {
        saySaved(m_window.messageBar(), m_opener, glyph, said, file);
        m_passing->keep();
    };
    connect(m_desk, &HandoverDesk::told, this, saved);
    connect(m_desk, &HandoverDesk::connectWanted, this, &Workbench::connectAgain);
    connect(m_records, &RecordDesk::told, this, saved);
    m_window.whenMade(MainWindow::Page::History, this, [this, saved] {
        HistoryPage &page = m_window.historyPage();
        connect(&page, &HistoryPage::handoverWanted, this, &Workbench::openHandover);
        connect(&page, &HistoryPage::told, this, saved);
        nameHistory();
        page.open(m_services.history, m_services.directory);
    });
    connect(&m_window, &MainWindow::testWanted, this, &Workbench::testChosen);
    connect(&m_window, &MainWindow::leaveConnectWanted, this, [this] {
        if (m_chosen)
            m_window.sidePanel().select(m_chosen->id());
    });
    connect(&m_window.teammatePage(), &TeammatePage::testWanted, this, &Workbench::testChosen);
    connect(&m_window.teammatePage(), &TeammatePage::neededChanged, this,
        [this](const QStringList &keys) {
            if (m_chosen)
                m_chosen->setNeeded(keys);
        });
    connect(&m_window.teammatePage(), &TeammatePage::told, this, saved);
    connect(&m_window.teammatePage(), &TeammatePage::handOverWanted, this, [this] {
        m_window.showPage(MainWindow::Page::Handover);
        m_window.handoverPage().focusFirst();
    });
}

// The list at the side holds words, and the window a question; both are made anew.
void Workbench::retranslate()
{
    for (const Connection *connection : m_book->all())
        m_window.connections().put(connection->entry());
    presentLeaving();
}

void Workbench::connectToken(const ConnectionWish &wish)
{
    if (m_hasEnded)
        return;
    takeUp(m_book->add(wish));
}

void Workbench::testChosen()
{
    const MainWindow::Page page = m_window.page();
    if (!m_chosen || page == MainWindow::Page::Connect || page == MainWindow::Page::Settings)
        return;
    // It is nowhere: to test it means to paste it again.
    if (m_chosen->view().tokenIsGone && !m_chosen->keepsToken())
        connectAgain();
    else
        m_chosen->test();
}

void Workbench::testAll()
{
    QList<Connection *> all;
    for (Connection *connection : m_book->all()) {
        if (connection->hasToken() || connection->origin().profile->keepInKeychain)
            all << connection;
    }
    m_round->start(all);
}

void Workbench::onRound(int done, int total)
{
    if (done < total)
        return m_window.statusLine().sayRound(done, total);
    m_window.statusLine().sayIdle(m_chosen ? m_chosen->base() : QUrl());
}

void Workbench::lock()
{
    m_round->stop();
    if (m_window.isMade(MainWindow::Page::Connect))
        m_window.connectPage().forgetTokens();
    m_desk->forgetTokens();
    m_edit->cancel();
    m_lock->lock();
}

void Workbench::unlock(QObject *context, std::function<void(const Result<Done> &)> then)
{
    m_lock->unlock(m_chosen, context, std::move(then));
}

EraseOutlook Workbench::eraseOutlook() const
{
    EraseOutlook outlook = EraseOutlook::Free;
    for (const Connection *connection : m_book->all()) {
        if (connection->origin().practice)
            continue;
        if (connection->handover().mustNotStop())
            return EraseOutlook::ChangeUnderWay;
        if (connection->handover().isOpen())
            outlook = EraseOutlook::HandoverOpen;
    }
    if (handoverHeldElsewhere(m_services.directory))
        return EraseOutlook::HandoverElsewhere;
    return outlook;
}

void Workbench::end(QObject *context, std::function<void()> then)
{
    m_hasEnded = true;
    disconnect(&m_window.sidePanel(), nullptr, this, nullptr); // a line that goes chooses the next
    m_round->stop();
    m_second.stop();
    m_firstPaint->stop();
    m_book->end(this, [this, receiver = QPointer<QObject>(context), then = std::move(then)] {
        if (receiver)
            m_services.history.close(receiver, then);
    });
    if (m_window.isMade(MainWindow::Page::History))
        m_window.historyPage().leave();
    m_window.setLeaveQuestion({});
}

void Workbench::link(Connection &connection)
{
    Connection *const source = &connection;
    connect(source, &Connection::changed, this, [this, source] { present(*source); });
    connect(source, &Connection::refused, this, &Workbench::complainOf);
    const ConnectionHandover *const own = &connection.handover();
    connect(own, &ConnectionHandover::changed, this, [this, source] {
        presentLeaving();
        m_window.connections().put(source->entry());
        if (isChosen(*source)) {
            m_teammateDesk.presentHandover(*source);
            endBrowserFailure(source->handover());
        }
    });
    connect(own, &ConnectionHandover::canaryAnswered, this, [this, source] {
        m_window.connections().put(source->entry());
        if (isChosen(*source))
            sayLimit(*source);
    });
    m_desk->follow(connection);
    connect(source, &Connection::sending, this,
        [this, source](const QByteArray &method, const QUrl &url) {
            if (!m_round->isRunning())
                m_window.statusLine().saySending(method, url, nameBeside(*source));
        });
    connect(source, &Connection::answered, this, [this, source](const Exchange &exchange) {
        if (!m_round->isRunning())
            m_window.statusLine().sayAnswered(exchange, nameBeside(*source));
    });
}

// Whose request it is, where it is not that of the connection in sight.
QString Workbench::nameBeside(const Connection &connection) const
{
    return isChosen(connection) ? QString() : connection.entry().name;
}

void Workbench::choose(int id)
{
    Connection *const connection = m_book->with(id);
    if (!connection)
        return;
    if (m_chosen != connection) {
        m_window.teammatePage().closeEvidence();
        if (m_window.isMade(MainWindow::Page::History))
            m_window.historyPage().filters()->leaveConnection(
                connection->origin().profile.value_or(Profile()).fingerprint);
    }
    m_chosen = connection;
    const std::optional<Profile> &profile = connection->origin().profile;
    if (m_keeping.settings && profile
        && m_keeping.settings->text(SettingsKey::CurrentProfile) != profile->id)
        m_keeping.settings->set(SettingsKey::CurrentProfile, profile->id);
    m_window.messageBar().dismiss();
    m_desk->setConnection(m_chosen);
    m_window.statusLine().forgetAnswer();
    m_window.statusLine().sayIdle(m_chosen->base());
    m_window.statusLine().sayRateLimit({}); // it was another connection's
    present(*m_chosen);
    m_chosen->reopen();
    m_window.showPage(
        m_chosen->handover().isOpen() ? MainWindow::Page::Handover : MainWindow::Page::Teammate);
}

void Workbench::present(Connection &connection)
{
    m_window.connections().put(connection.entry());
    if (!isChosen(connection))
        return;
    m_teammateDesk.present(connection);
    if (!connection.handover().flow())
        m_desk->present();
    if (connection.view().checking || !connection.view().result)
        return;
    if (!m_round->isRunning())
        m_window.statusLine().sayIdle(connection.base());
    sayLimit(connection);
}

void Workbench::sayLimit(Connection &connection)
{
    const HttpClient *http = connection.handover().http();
    const RateLimit newest = http ? http->lastRateLimit() : RateLimit();
    if (newest.present())
        m_window.statusLine().sayRateLimit(newest);
    else if (connection.view().result)
        m_window.statusLine().sayRateLimit(connection.view().result->report.rateLimit);
}

void Workbench::forgetChosen(Connection *leaving)
{
    if (m_chosen == leaving) {
        m_chosen = nullptr;
        m_desk->setConnection(nullptr);
        m_window.showPage(MainWindow::Page::Connect);
        m_window.statusLine().forgetAnswer();
        m_window.statusLine().sayIdle({});
        m_window.statusLine().sayRateLimit({});
    }
    m_window.connections().remove(leaving->id());
}

void Workbench::presentLeaving()
{
    m_window.setLeaveQuestion(leaveQuestion(m_book->all()));
}

void Workbench::complain(const Said &why)
{
    m_window.messageBar().say(Glyph::Limited, why);
    m_passing->keep();
}

void Workbench::tick()
{
    m_window.connections().tick(now());
    if (!m_chosen)
        return;
    m_window.teammatePage().tick(now());
    m_desk->tick();
}

} // namespace keybearer
