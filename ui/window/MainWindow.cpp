// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/MessageBar.h"
#include "ui/handover/HandoverPage.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/EnterPresses.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>

namespace keybearer {
namespace {

constexpr int teammateTab = 0;
constexpr int handoverTab = 1;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_connections(new ConnectionModel(this))
    , m_sidePanel(new SidePanel(m_connections, this))
    , m_messageBar(new MessageBar(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_connectPage(new ConnectPage(this))
    , m_teammatePage(new TeammatePage(this))
    , m_handoverPage(new HandoverPage(this))
    , m_statusLine(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    fitScreen();
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidePanel);
    row->addWidget(makeMiddle(), 1);
    setCentralWidget(whole);
    makeActions();
    (new EnterPresses(this))->watch(*this);
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
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    auto *tabRow = new QWidget(this);
    tabRow->setObjectName(QStringLiteral("pageTabs"));
    tabRow->setAttribute(Qt::WA_StyledBackground);
    auto *tabLayout = new QHBoxLayout(tabRow);
    tabLayout->setContentsMargins(24, 10, 24, 0);
    tabLayout->addWidget(m_tabs);
    tabLayout->addStretch();
    for (QWidget *page : {static_cast<QWidget *>(m_connectPage),
             static_cast<QWidget *>(m_teammatePage), static_cast<QWidget *>(m_handoverPage)})
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
        if (page() != Page::Connect)
            showPage(tab == handoverTab ? Page::Handover : Page::Teammate);
    });
    return middle;
}

void MainWindow::makeActions()
{
    const auto add = [this](const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    connect(add(Qt::Key_F5), &QAction::triggered, this, &MainWindow::testWanted);
    connect(add(Qt::Key_Escape), &QAction::triggered, m_messageBar, &MessageBar::dismiss);
    connect(add(QKeySequence::New), &QAction::triggered, m_sidePanel, &SidePanel::connectWanted);
    connect(add(QKeySequence::Quit), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::showPage(Page page)
{
    m_tabs->parentWidget()->setVisible(page != Page::Connect);
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page == Page::Connect) {
        m_sidePanel->selectNone();
        return m_connectPage->focusFirst();
    }
    m_tabs->setCurrentIndex(page == Page::Handover ? handoverTab : teammateTab);
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
    m_tabs->setAccessibleName(tr("Pages"));
}

} // namespace keybearer
