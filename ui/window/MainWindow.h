// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QStackedWidget;
class QTabBar;

namespace keybearer {

class ConnectPage;
class ConnectionModel;
class HandoverPage;
class HistoryPage;
class MessageBar;
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

    ConnectionModel &connections() const { return *m_connections; }
    SidePanel &sidePanel() const { return *m_sidePanel; }
    MessageBar &messageBar() const { return *m_messageBar; }
    ConnectPage &connectPage() const { return *m_connectPage; }
    TeammatePage &teammatePage() const { return *m_teammatePage; }
    HandoverPage &handoverPage() const { return *m_handoverPage; }
    SettingsPage &settingsPage() const { return *m_settingsPage; }
    HistoryPage &historyPage() const { return *m_historyPage; }
    StatusLine &statusLine() const { return *m_statusLine; }
    WindowLock &lock() const { return *m_lock; }
    WindowCommands &windowCommands() const { return *m_commands; }

Q_SIGNALS:
    void testWanted(); ///< F5
    void testAllWanted(); ///< Shift+F5

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeMiddle();
    void fitScreen();
    void askToLeave();
    void leaveSettings();
    void retranslate();

    ConnectionModel *m_connections;
    SidePanel *m_sidePanel;
    MessageBar *m_messageBar;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    TeammatePage *m_teammatePage;
    HandoverPage *m_handoverPage;
    Page m_before = Page::Connect; // where the settings were opened from
    HistoryPage *m_historyPage;
    SettingsPage *m_settingsPage;
    StatusLine *m_statusLine;
    WindowLock *m_lock;
    WindowCommands *m_commands;
    QString m_leaveQuestion;
};

} // namespace keybearer
