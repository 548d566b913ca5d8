// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/HandoverFlow.h"
#include "app/history/HistoryStore.h"
#include "app/profile/Profile.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectionModel.h"

#include <QPointer>

namespace keybearer {

/// Where a connection comes from; what its flows need besides what a person enters for each.
struct ConnectionOrigin {
    CheckRequest request;
    bool practice = false;
    QUrl accountPage; ///< practice only; empty: the region's own page
    std::optional<QUrl> scimUrl; ///< practice only
    SecretPtr scimToken; ///< practice only
    std::optional<Profile> profile = {}; ///< as saved; nothing for practice
};

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
    /// The answer to tokenWanted(), or a new token of the same profile.
    void takeToken(const Result<SecretPtr> &token);
    bool hasToken() const { return m_origin.request.token != nullptr; }
    /// On lock: the check is cancelled and what waits for a person is left waiting. While a change
    /// of ours or its proof is under way the token goes when that has ended. Practice keeps its
    /// own.
    void dropToken();
    void setProfile(const Profile &profile);
    /// Stored: shown as last known.
    void setBefore(const Sample &sample);
    /// Goes on with this handover as soon as the token is there.
    void setUnfinished(const QString &handoverId);
    bool isHandingOver() const;
    /// Its handover checks, changes or proves right now.
    bool mustNotStop() const;
    /// The handover that waits is reopened; asks for the token where it is not at hand.
    void reopen();
    /// WrongUsage when an entry can't be what it should be; nothing was sent then.
    Result<Done> startHandover(HandoverDraft draft);
    /// For another one, once this one is over.
    void forgetHandover();
    HandoverFlow *flow() const { return m_flow.get(); } ///< null before one was started
    Handover handover() const; ///< a draft when there is none
    const QList<Answer> &canary() const { return m_canary; }

Q_SIGNALS:
    void changed();
    void tokenWanted();
    void seen(); ///< the profile was updated: who it is, or what counts
    void refused(const keybearer::Error &error); ///< a test that could not even start
    void handoverChanged();
    void canaryAnswered(const keybearer::Answer &answer, const keybearer::CanaryTally &tally);
    void progressed(int done, int total); ///< of a handover's own checks
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    void onProgress(const ProbeReport &soFar, int done, int total);
    void onFinished(const CheckResult &result);
    void onHandover(const Handover &handover);
    void onCanary(const Answer &answer, const CanaryTally &tally);
    void countAgain();
    void takeNewest(const CheckResult &result);
    void makeFlow();
    void noteSeen();
    void askForToken();
    Said tokenProblem() const;
    static Said sayTokenProblem(const Error &error);
    void lookForUnfinished();
    void resume(const QString &handoverId);

    int m_id;
    ConnectionOrigin m_origin;
    HandoverServices m_services;
    TeammateView m_view;
    QPointer<CheckFlow> m_check;
    QString m_unfinished; // a handover's id
    std::optional<Error> m_tokenError;
    bool m_asking = false; // for the token
    bool m_testWanted = false; // as soon as it is there
    bool m_dropWhenDone = false;
    std::unique_ptr<HandoverFlow> m_flow;
    QList<Answer> m_canary; // the newest, as many as the strip shows
    bool m_lookedForUnfinished = false;
};

} // namespace keybearer
