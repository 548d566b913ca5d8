// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/commands/WindowCommands.h"
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
#include "ui/window/PageTabs.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
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
    , m_pages(new QStackedWidget(this))
    , m_connectPage(new ConnectPage(this))
    , m_teammatePage(new TeammatePage(this))
    , m_handoverPage(new HandoverPage(this))
    , m_historyPage(new HistoryPage(this))
    , m_settingsPage(new SettingsPage(this))
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
    (new EnterPresses(this))->watch(*this);
    connect(m_sidePanel, &SidePanel::settingsWanted, this, &MainWindow::openSettings);
    connect(m_settingsPage, &SettingsPage::backWanted, this, &MainWindow::leaveSettings);
    keepTranslated(this, [this] { retranslate(); });
    showPage(Page::Connect);
}

void MainWindow::fitScreen()
{
    const QSize frame(8, 40); // what a window manager is likely to add
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() - frame));
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
    if (findChild<QMessageBox *>(QStringLiteral("leaveQuestion")))
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Keybearer"), m_leaveQuestion, QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("leaveQuit"));
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("leaveStay"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_leaveQuestion.clear();
        close();
    });
    box->open();
}

QWidget *MainWindow::makeMiddle()
{
    for (int tab = teammateTab; tab <= historyTab; ++tab)
        m_tabs->addTab(QString());
    auto *tabRow = new QWidget(this);
    tabRow->setObjectName(QStringLiteral("pageTabs"));
    tabRow->setAttribute(Qt::WA_StyledBackground);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(24, 10, 0, 0);
    tabLayout->addWidget(m_tabs, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_connectPage),
             static_cast<QWidget *>(m_teammatePage), static_cast<QWidget *>(m_handoverPage),
             static_cast<QWidget *>(m_historyPage), static_cast<QWidget *>(m_settingsPage)})
        m_pages->addWidget(page);
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

void MainWindow::openSettings()
{
    if (page() != Page::Settings)
        showPage(Page::Settings);
    m_settingsPage->focusFirst();
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
    else
        leaveSettings();
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Settings)
        m_before = this->page();
    m_tabs->parentWidget()->setVisible(hasTab(page));
    m_sidePanel->showPractice(page != Page::Connect);
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page == Page::Connect) {
        m_sidePanel->selectNone();
        return m_connectPage->focusFirst();
    }
    if (hasTab(page))
        m_tabs->setCurrentIndex(tabOf(page));
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
