// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QTabBar;

namespace keybearer {

class ConnectPage;
class ConnectionModel;
class HandoverPage;
class HistoryPage;
class MessageBar;
class PageStack;
class SettingsPage;
class SidePanel;
class StatusLine;
class TeammatePage;
class WindowCommands;
class WindowLock;

/// The frame around the pages. Knows no flow: Workbench links the two.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class Page { Connect, Teammate, Handover, History, Settings };

    explicit MainWindow(QWidget *parent = nullptr);

    void showPage(Page page);
    void openSettings();
    /// Closes the message; without one, leaves the settings.
    void stepBack();
    /// What is said before the window closes; empty: it closes at once.
    void setLeaveQuestion(const QString &question) { m_leaveQuestion = question; }
    Page page() const;
    /// All but the teammate's page are made when they are asked for or shown for the first time.
    /// `link` is done then, at once if that has been, unless `context` has died.
    void whenMade(Page page, QObject *context, std::function<void()> link);
    bool isMade(Page page) const;

    ConnectionModel &connections() const { return *m_connections; }
    SidePanel &sidePanel() const { return *m_sidePanel; }
    MessageBar &messageBar() const { return *m_messageBar; }
    ConnectPage &connectPage() const;
    TeammatePage &teammatePage() const { return *m_teammatePage; }
    HandoverPage &handoverPage() const;
    SettingsPage &settingsPage() const;
    HistoryPage &historyPage() const;
    StatusLine &statusLine() const { return *m_statusLine; }
    WindowLock &lock() const { return *m_lock; }
    WindowCommands &windowCommands() const { return *m_commands; }

Q_SIGNALS:
    void testWanted(); ///< F5
    void pageChanged();
    void testAllWanted(); ///< Shift+F5
    void checkRecordWanted(); ///< of a file that somebody gave
    void leaveConnectWanted(); ///< back to the connection from which it was opened

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeMiddle();
    void addPages();
    void fitScreen();
    void askToLeave();
    void leaveSettings();
    void retranslate();

    ConnectionModel *m_connections;
    SidePanel *m_sidePanel;
    MessageBar *m_messageBar;
    QTabBar *m_tabs;
    PageStack *m_pages;
    TeammatePage *m_teammatePage;
    Page m_before = Page::Connect; // where the settings were opened from
    StatusLine *m_statusLine;
    WindowLock *m_lock;
    WindowCommands *m_commands;
    QString m_leaveQuestion;
};

} // namespace keybearer
