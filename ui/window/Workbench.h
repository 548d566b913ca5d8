// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/settings/SettingsView.h"
#include "ui/window/ConnectionBook.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageOpener.h"
#include "ui/window/TeammateDesk.h"

#include <QTimer>

namespace keybearer {

class EditDesk;
class FirstPaint;
class HandoverDesk;
class PassingMessage;
class RecordDesk;
class RemovalDesk;
class Settings;
class TestRound;
class TokenLock;
class PracticeWorkspace;

/// Where the window's connections are kept between two runs. Null: there is no such place.
struct Keeping {
    KeychainStore *keychain = nullptr;
    Settings *settings = nullptr;
};

/// Links the window with the flows: what a person wants goes to the chosen connection, what a
/// connection tells is shown. All of `services`, the practice workspace and the window outlive it.
class Workbench final : public QObject {
    Q_OBJECT

public:
    Workbench(MainWindow &window, const HandoverServices &services, PracticeWorkspace &practice,
        Keeping keeping = {}, QObject *parent = nullptr);
    ~Workbench() override;

    /// A new connection, chosen and tested at once.
    void connectToken(const ConnectionWish &wish);
    void testAll();
    ConnectionBook &book() const { return *m_book; }
    TeammateDesk &teammateDesk() { return m_teammateDesk; }
    /// Starts the practice workspace where it is not running, and chooses it.
    void openPractice();
    /// As TokenLock says; what is shown is the caller's to hide.
    void lock();
    void unlock(QObject *context, std::function<void(const Result<Done> &)> then);
    const TokenLock &tokenLock() const { return *m_lock; }
    EraseOutlook eraseOutlook() const;
    /// Lets go of everything in the data directory: checks stop, open handovers are left, the
    /// history closes. The window has no connections then, and none is opened any more.
    void end(QObject *context, std::function<void()> then);

private:
    void offerAnotherPractice(const Connection &open);
    void linkWindow();
    void link(Connection &connection);
    void linkBook();
    void begin();
    void loadBook();
    void restoreChosen();
    void forgetChosen(Connection *leaving);
    void onRound(int done, int total);
    void choose(int id);
    void presentLeaving();
    void sayLimit(Connection &connection);
    void onBrowserFailed(const QUrl &url);
    void endBrowserFailure(const ConnectionHandover &handover);
    void present(Connection &connection);
    void retranslate();
    void complain(const Said &why);
    void complainOf(const Error &error) { complain(keybearer::say(error)); }
    void tick();
    void thinHistory();
    void nameHistory();
    void testChosen();
    void connectAgain(); ///< the chosen one's token has to be pasted once more
    void showHandover(const Connection &connection);
    void openHandover(const QString &fingerprint, const QString &handoverId);
    bool isChosen(const Connection &connection) const { return &connection == m_chosen; }
    void takeUp(Connection &connection);
    QString nameBeside(const Connection &connection) const;
    QDateTime now() const { return m_services.clock.nowUtc(); }

    MainWindow &m_window;
    PageOpener m_opener;
    HandoverServices m_services; // with our opener
    TeammateDesk m_teammateDesk;
    PracticeWorkspace &m_practice;
    PassingMessage *m_passing;
    RecordDesk *m_records;
    HandoverDesk *m_desk;
    Keeping m_keeping;
    ConnectionBook *m_book;
    TokenLock *m_lock;
    EditDesk *m_edit;
    RemovalDesk *m_removal;
    TestRound *m_round;
    QString m_browserFailure; // what the message bar said of it
    bool m_isLoading = false;
    Result<Done> m_loaded = Done{}; // the connections
    bool m_hasEnded = false;
    bool m_hasKeychain; // what was heard of it last
    Connection *m_chosen = nullptr;
    QTimer m_second;
    FirstPaint *m_firstPaint;
    ClockTimer m_thinning;
};

} // namespace keybearer
