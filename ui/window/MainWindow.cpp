// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/commands/WindowCommands.h"
#include "ui/common/Confirmation.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/handover/HandoverPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/session/WindowLock.h"
#include "ui/settings/SettingsPage.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/EnterPresses.h"
#include "ui/window/PageStack.h"
#include "ui/window/PageTabs.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>

namespace keybearer {
namespace {

constexpr int teammateTab = 0;
constexpr int handoverTab = 1;
constexpr int historyTab = 2;

bool hasTab(MainWindow::Page page)
{
    return page >= MainWindow::Page::Teammate && page <= MainWindow::Page::History;
}

int tabOf(MainWindow::Page page)
{
    return static_cast<int>(page) - static_cast<int>(MainWindow::Page::Teammate);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_connections(new ConnectionModel(this))
    , m_sidePanel(new SidePanel(m_connections, this))
    , m_messageBar(new MessageBar(this))
    , m_tabs(new PageTabs(QStringLiteral("tabs"), this))
    , m_pages(new PageStack(this))
    , m_teammatePage(new TeammatePage(this))
    , m_statusLine(new StatusLine(this))
    , m_lock(new WindowLock(*this, this))
    , m_commands(new WindowCommands(*this, *m_lock, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    fitScreen();
    auto *whole = new QSplitter(this);
    whole->setObjectName(QStringLiteral("sideSplitter"));
    whole->setHandleWidth(1);
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_sidePanel);
    whole->addWidget(makeMiddle());
    whole->setStretchFactor(0, 0);
    whole->setStretchFactor(1, 1);
    const int side = qMin(scaled(264), width() * 3 / 10);
    whole->setSizes({side, width() - side});
    setCentralWidget(whole);
    auto *enter = new EnterPresses(this);
    enter->watch(*this);
    m_pages->forEach([enter](QWidget &page) { enter->watch(page); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
    connect(m_sidePanel, &SidePanel::settingsWanted, this, &MainWindow::openSettings);
    keepTranslated(this, [this] { retranslate(); });
    m_tabs->parentWidget()->hide(); // until there is a connection to show
    m_sidePanel->showPractice(false);
}

void MainWindow::fitScreen()
{
    const QSize frame(8, 40); // what a window manager is likely to add
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() - frame));
}

// Whoever has a connection chosen never needs the page that connects the first one.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!isMade(page()))
        showPage(page());
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A session that ends must not wait for an answer: nothing is lost.
    if (m_leaveQuestion.isEmpty() || qApp->isSavingSession())
        return event->accept();
    event->ignore();
    askToLeave();
}

void MainWindow::askToLeave()
{
    confirm(
        {QStringLiteral("leaveQuestion"), Glyph::Limited, tr("Quit Keybearer"), m_leaveQuestion, {},
            {QStringLiteral("leaveQuit"), tr("&Quit")}, {QStringLiteral("leaveStay"), tr("&Stay")}},
        this, [this] {
            m_leaveQuestion.clear();
            close();
        });
}

QWidget *MainWindow::makeMiddle()
{
    for (int tab = teammateTab; tab <= historyTab; ++tab)
        m_tabs->addTab(QString());
    auto *tabRow = new QWidget(this);
    tabRow->setObjectName(QStringLiteral("pageTabs"));
    tabRow->setAttribute(Qt::WA_StyledBackground);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(0, 10, 0, 0);
    tabLayout->setSpacing(0);
    tabLayout->addSpacing(24); // no margin: that one is not mirrored
    tabLayout->addWidget(m_tabs, 1);
    addPages();
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messageBar);
    column->addWidget(tabRow);
    column->addWidget(m_pages, 1);
    column->addWidget(m_statusLine);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (hasTab(page()))
            showPage(static_cast<Page>(static_cast<int>(Page::Teammate) + tab));
    });
    return middle;
}

// In the order of Page.
void MainWindow::addPages()
{
    m_pages->addPage([](QWidget *parent) { return new ConnectPage(parent); });
    m_pages->addPage(m_teammatePage);
    m_pages->addPage([](QWidget *parent) { return new HandoverPage(parent); });
    m_pages->addPage([](QWidget *parent) { return new HistoryPage(parent); });
    m_pages->addPage([this](QWidget *parent) {
        auto *settings = new SettingsPage(parent);
        connect(settings, &SettingsPage::backWanted, this, &MainWindow::leaveSettings);
        return settings;
    });
}

void MainWindow::whenMade(Page page, QObject *context, std::function<void()> link)
{
    m_pages->whenMade(static_cast<int>(page), context, std::move(link));
}

bool MainWindow::isMade(Page page) const
{
    return m_pages->isMade(static_cast<int>(page));
}

ConnectPage &MainWindow::connectPage() const
{
    return static_cast<ConnectPage &>(*m_pages->page(static_cast<int>(Page::Connect)));
}

HandoverPage &MainWindow::handoverPage() const
{
    return static_cast<HandoverPage &>(*m_pages->page(static_cast<int>(Page::Handover)));
}

SettingsPage &MainWindow::settingsPage() const
{
    return static_cast<SettingsPage &>(*m_pages->page(static_cast<int>(Page::Settings)));
}

HistoryPage &MainWindow::historyPage() const
{
    return static_cast<HistoryPage &>(*m_pages->page(static_cast<int>(Page::History)));
}

void MainWindow::openSettings()
{
    if (page() != Page::Settings)
        showPage(Page::Settings);
    settingsPage().focusFirst();
}

void MainWindow::leaveSettings()
{
    if (page() == Page::Settings)
        showPage(m_before);
}

void MainWindow::stepBack()
{
    if (m_messageBar->isVisible())
        m_messageBar->dismiss();
    else if (page() == Page::Connect)
        Q_EMIT leaveConnectWanted();
    else if (page() == Page::History && !m_sidePanel->hasCurrent())
        showPage(Page::Connect);
    else
        leaveSettings();
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Settings)
        m_before = this->page();
    const QWidget *const focused = focusWidget();
    const bool leaves = !focused || m_pages->isAncestorOf(focused);
    m_tabs->parentWidget()->setVisible(hasTab(page));
    for (const int tab : {teammateTab, handoverTab}) // the history is of all of them
        m_tabs->setTabVisible(tab, page != Page::History || m_sidePanel->hasCurrent());
    m_sidePanel->showPractice(page != Page::Connect);
    m_pages->showPage(static_cast<int>(page));
    if (page == Page::Connect) {
        m_sidePanel->selectNone();
        return connectPage().focusFirst();
    }
    if (!hasTab(page))
        return;
    m_tabs->setCurrentIndex(tabOf(page));
    // Else Qt hands the focus to whatever comes first in the window.
    if (leaves && page == Page::Teammate)
        teammatePage().focusHandOver();
    else if (leaves)
        m_tabs->setFocus(Qt::OtherFocusReason);
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Keybearer"));
    m_tabs->setTabText(teammateTab, tr("Tea&mmate"));
    m_tabs->setTabText(handoverTab, tr("Hando&ver"));
    m_tabs->setTabText(historyTab, tr("Histor&y"));
    m_tabs->setAccessibleName(tr("Pages"));
}

} // namespace keybearer
