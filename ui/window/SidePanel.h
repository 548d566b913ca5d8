// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace keybearer {

class ConnectionGroups;
class ConnectionModel;
class PracticeCard;

/// The connections, the way to a new one, and the practice workspace.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(ConnectionModel *model, QWidget *parent = nullptr);
    void select(int id);
    void selectNone();
    /// Not while the page beside it offers the same.
    void showPractice(bool shown);
    void find(); ///< the focus goes to the search field
    void editCurrent();
    bool hasCurrent() const { return m_chosen != 0; } ///< a connection is the chosen one
    QString whyNotEdit() const; ///< empty when the current one can be edited

Q_SIGNALS:
    void connectionChosen(int id);
    void currentChanged(); ///< to another one or to none
    void removeWanted(int id);
    void editWanted(int id);
    void renameWanted(int id, const QString &name);
    void testAllWanted();
    void connectWanted();
    void practiceWanted();
    void settingsWanted();

private:
    void retranslate();
    void fitWidth();
    void linkList();
    void makeActions();
    void lookFor(const QString &text);
    void showEmpty();
    void showMenu(const QPoint &at);
    void removeCurrent();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ConnectionModel *m_model;
    ConnectionGroups *m_groups;
    QLineEdit *m_find;
    QPushButton *m_connect;
    QLabel *m_empty;
    QListView *m_list;
    QAction *m_edit;
    QAction *m_rename;
    QAction *m_testAll;
    QAction *m_remove;
    PracticeCard *m_practice;
    QPushButton *m_settings;
    int m_chosen = 0; ///< the connection that is shown; 0 for none
    bool m_looking = false;
};

} // namespace keybearer
