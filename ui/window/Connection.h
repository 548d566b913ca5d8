// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectionHandover.h"
#include "ui/window/ConnectionModel.h"

#include <QPointer>

namespace keybearer {

/// One token of the window with its flows: a check at a time, and at most one handover. Holds no
/// widgets. An unfinished handover of the same teammate is reopened after the first good check.
class Connection final : public QObject {
    Q_OBJECT

public:
    Connection(int id, ConnectionOrigin origin, const HandoverServices &services, QObject *parent);
    ~Connection() override;

    int id() const { return m_id; }
    const ConnectionOrigin &origin() const { return m_origin; }
    const TeammateView &view() const { return m_view; }
    ConnectionEntry entry() const;
    QUrl base() const; ///< empty before it is known

    /// Asks for the token first, by tokenWanted(), where it is not at hand.
    void test();
    /// What counts from now on, in the newest evidence too, without asking anybody again. Unknown
    /// keys are left out.
    void setNeeded(const QStringList &keys);
    bool isTesting() const { return m_check || m_testWanted; }
    /// The answer to tokenWanted(), or a new token of the same profile: what was found with another
    /// one goes, and a running test begins anew. Not while locked.
    void takeToken(const Result<SecretPtr> &token);
    bool hasToken() const { return m_origin.request.token != nullptr; }
    static Said sayTokenProblem(const Error &error); ///< why it is not at hand
    /// In the keychain, so that it is at hand again after quitting.
    bool keepsToken() const { return m_origin.profile && m_origin.profile->keepInKeychain; }
    /// The check is cancelled. While a change or its proof is under way, or a person is waited for,
    /// the token goes when that has ended, told by tokenGone(); else at once. Practice keeps its
    /// own.
    void lock();
    /// Tokens may be taken again; one that has not gone yet stays.
    void unlock() { m_locked = false; }
    /// Also of what its next request goes by; a running test of another address ends.
    void setProfile(const Profile &profile);
    /// Stored: shown as last known.
    void setBefore(const Sample &sample);

    ConnectionHandover &handover() const { return *m_handover; }
    /// The handover that waits is reopened; asks for the token where it is not at hand.
    void reopen();
    /// For another one, once this one is over.
    void forgetHandover();
    /// This one is shown as its journal has it, or goes on waiting there; where one is open by
    /// then, that one stays. `then` comes once it is there, or with why it can't be.
    void lookAt(const QString &handoverId, std::function<void(const Result<Done> &)> then);

Q_SIGNALS:
    void changed();
    void tokenWanted();
    void tokenGone(); ///< by lock()
    void seen(); ///< the profile was updated: who it is, or what counts
    void refused(const keybearer::Error &error); ///< a test that could not even start
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    void linkHandover();
    void takeLive(ConnectionEntry &entry) const;
    void onProgress(const ProbeReport &soFar, int done, int total);
    void onFinished(const CheckResult &result);
    void onHandoverChecked(const CheckResult &newest);
    void dropWhenSettled();
    void dropToken();
    bool dropCheck();
    void dropFindings();
    void share(CheckRequest &request);
    void countAgain();
    void takeNewest(const CheckResult &result);
    void noteSeen();
    void askForToken();
    void noteTokenError(const Error &error);
    Said tokenProblem() const;
    void lookForUnfinished();

    int m_id;
    ConnectionOrigin m_origin;
    HandoverServices m_services;
    TeammateView m_view;
    QPointer<CheckFlow> m_check;
    std::optional<Error> m_tokenError;
    bool m_asking = false; // for the token
    bool m_testWanted = false; // as soon as it is there
    bool m_locked = false;
    bool m_lookedForUnfinished = false;
    std::unique_ptr<ConnectionHandover> m_handover;
    ClockTimer m_askingLong;
};

} // namespace keybearer
