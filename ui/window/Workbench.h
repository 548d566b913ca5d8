// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/window/Connection.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageOpener.h"
#include "ui/window/TeammateDesk.h"

#include <QTimer>

namespace keybearer {

class PracticeWorkspace;

/// Links the window with the flows: what a person wants goes to the chosen connection, what a
/// connection tells is shown. All of `services`, the practice workspace and the window outlive it.
class Workbench final : public QObject {
    Q_OBJECT

public:
    Workbench(MainWindow &window, const HandoverServices &services, PracticeWorkspace &practice,
        QObject *parent = nullptr);

    /// A new connection, chosen and tested at once.
    void connectToken(const CheckRequest &request);
    /// Starts the practice workspace where it is not running, and chooses it.
    void openPractice();

private:
    void linkWindow();
    void linkHandoverPage();
    void link(Connection &connection);
    Connection &add(ConnectionOrigin origin);
    Connection *connectionWith(int id) const; ///< null when it is gone
    void choose(int id);
    void removeConnection(int id);
    void presentLeaving();
    void sayLimit(Connection &connection);
    void onBrowserFailed(const QUrl &url);
    void present(Connection &connection);
    void presentHandover();
    void leaveHandover();
    void startHandover(const HandoverDraft &draft);
    void saveRecord();
    void writeRecord(const QString &file, const Result<QByteArray> &record);
    void complain(const Said &why);
    void complainOf(const Error &error) { complain(keybearer::say(error)); }
    void tick();
    bool isChosen(const Connection &connection) const { return &connection == m_chosen; }
    HandoverFlow *flow() const { return m_chosen ? m_chosen->flow() : nullptr; }
    QDateTime now() const { return m_services.clock.nowUtc(); }

    MainWindow &m_window;
    PageOpener m_opener;
    HandoverServices m_services; // with our opener
    TeammateDesk m_teammateDesk;
    PracticeWorkspace &m_practice;
    QList<Connection *> m_connections; // children
    int m_lastId = 0;
    Connection *m_chosen = nullptr;
    QTimer m_second;
};

} // namespace keybearer
