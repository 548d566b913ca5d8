// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;

namespace keybearer {

class ConnectionModel;
class PracticeCard;

/// The connections, the way to a new one, and the practice workspace.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(ConnectionModel *model, QWidget *parent = nullptr);
    void select(int id);
    void selectNone();

Q_SIGNALS:
    void connectionChosen(int id);
    void removeWanted(int id);
    void connectWanted();
    void practiceWanted();
    void settingsWanted();

private:
    void retranslate();
    void makeRemoving();
    void showMenu(const QPoint &at);
    void removeCurrent();

    ConnectionModel *m_model;
    QPushButton *m_connect;
    QLabel *m_heading;
    QLabel *m_empty;
    QListView *m_list;
    QAction *m_remove;
    PracticeCard *m_practice;
    QPushButton *m_settings;
};

} // namespace keybearer
