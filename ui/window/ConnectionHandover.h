// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/HandoverFlow.h"
#include "ui/window/ConnectionOrigin.h"

namespace keybearer {

/// The one handover that a connection has: under way, or waiting in the journal until what it needs
/// is at hand again; or, looked at once more, one that is over. Its tokens stay exactly as long as
/// the flow does; what a person entered for it (the SCIM token) has to be entered again afterwards.
/// The origin is the connection's and outlives it, as all of `services` does. GUI thread only.
class ConnectionHandover final : public QObject {
    Q_OBJECT

public:
    ConnectionHandover(const ConnectionOrigin &origin, const HandoverServices &services);
    ~ConnectionHandover() override;

    HandoverFlow *flow() const { return m_flow.get(); } ///< null before one was started
    /// Of one that waits, or is over and looked at: as its journal has it, once that has been read.
    /// A draft when there is none.
    Handover value() const;
    const QList<Answer> &canary() const { return m_canary; } ///< the newest calls, oldest first
    QString id() const; ///< of the one that is here or waits; empty for none
    HttpClient *http() const; ///< its way to the API, for a check beside it; may be null

    /// Begun and not over, whether its flow is here or waits to be reopened.
    bool isOpen() const;
    bool isWaiting() const { return !m_unfinished.isEmpty() && !m_flow; }
    /// It checks, changes or proves right now: from the intent to the proof nothing may be cut, and
    /// the checks before end by themselves.
    bool mustNotStop() const;
    /// It goes on behind a lock: what must not stop, and the wait for a person, whose change could
    /// come at any moment.
    bool isFollowed() const;
    /// It waits for the SCIM token, which is kept nowhere.
    bool wantsScimToken() const { return m_wantsScimToken; }
    /// It goes on, and the change back that was asked for needs that token.
    bool wantsTokenForBack() const { return m_wantsTokenForBack; }
    /// Why the one that waits could not be gone on with; it is tried again with reopen().
    const std::optional<Error> &whyWithdrawn() const { return m_whyWithdrawn; }

    /// WrongUsage when an entry can't be what it should be; nothing was sent then.
    Result<Done> start(HandoverDraft draft);
    /// This one waits in the journal.
    void setUnfinished(const QString &handoverId);
    void recall(); ///< reads what the journal has of it, once
    /// As its journal has it.
    void read(const QString &handoverId, std::function<void(const Result<Handover> &)> then);
    /// It is over, and shown until another one begins. Not while one is here or waits.
    void showPast(const Handover &handover);
    /// Goes on with the one that waits. The origin has to have its token.
    void reopen();
    void takeScimToken(const SecretPtr &token);
    /// Instead of the SCIM token: cancels it where nothing was sent, else only the change back.
    void abandon();
    /// As HandoverFlow::changeBack(); asks for the SCIM token first where it is not here any more.
    void changeBack();
    void setEmail(const QString &email) { m_email = email; } ///< of the account, for a draft
    void forget(); ///< for another one, once this one is over
    /// With its tokens; what is not over waits. Not while it must not stop.
    void letGo();

Q_SIGNALS:
    void changed();
    void checked(const keybearer::CheckResult &newest); ///< by its own tests
    void canaryAnswered(const keybearer::Answer &answer, const keybearer::CanaryTally &tally);
    void progressed(int done, int total); ///< of its own tests
    void sending(const QByteArray &method, const QUrl &url);
    void answered(const keybearer::Exchange &exchange);

private:
    bool hasFlow() const { return m_flow && !m_wantsScimToken && !m_whyWithdrawn; }
    void makeFlow();
    void fill(HandoverDraft &draft) const;
    void onFlow(const Handover &handover);
    void onCanary(const Answer &answer, const CanaryTally &tally);
    void waitForScimToken(const QString &handoverId);
    void dropWithdrawn();

    const ConnectionOrigin &m_origin;
    HandoverServices m_services;
    QString m_unfinished; // a handover's id
    std::optional<Handover> m_recalled; // of it
    bool m_recalls = false;
    std::optional<Handover> m_past; // looked at once more
    QString m_email;
    SecretPtr m_scimToken; // entered for this handover
    bool m_wantsScimToken = false;
    bool m_wantsTokenForBack = false;
    std::optional<Error> m_whyWithdrawn;
    std::unique_ptr<HandoverFlow> m_flow;
    QList<Answer> m_canary; // as many as the strip shows
};

} // namespace keybearer
